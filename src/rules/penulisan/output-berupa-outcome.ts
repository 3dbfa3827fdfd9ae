import { isOfficialText } from '../../acuan/baku.ts';
import { firstWord, KATA_HASIL } from '../../model/kata.ts';
import { statementParams, statementsOf, textField } from '../../model/pernyataan.ts';
import { nameOf, ownerOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** A sub kegiatan of one year that promises what only a program can reach. */
export const outputBerupaOutcome: Rule = {
  id: 'output-berupa-outcome',
  level: 'peringatan',
  kelompok: 'J',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 dan pemutakhirannya: sub kegiatan menghasilkan keluaran (Terlaksananya, Tersedianya)',
      en: 'Permendagri 90/2019 and its updates: a sub-activity yields an output (Terlaksananya, Tersedianya)',
      mark: 'pasti',
    },
    {
      id: 'PermenPANRB 89/2021: keluaran dan hasil berada pada jenjang yang berbeda',
      en: 'PermenPANRB 89/2021: outputs and outcomes stand on different levels',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Keluaran sub kegiatan dirumuskan sebagai hasil',
      alasan:
        'Sub kegiatan dipertanggungjawabkan atas barang atau jasa yang diserahkan dalam satu tahun. "Menurunnya kemiskinan" dipengaruhi banyak hal di luar sub kegiatan itu; tempatnya pada program atau sasaran. Rumusan yang persis sama dengan daftar nasional tidak dilaporkan.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} "${excerpt(p.uraian)}" pada sub kegiatan ${p.sub} menjanjikan hasil, bukan keluaran`,
      label: (p) => `dimulai dengan "${p.kata}"`,
      saran: (p) =>
        p.jenis === 'indikator'
          ? 'tulis apa yang dihasilkan, misalnya "Jumlah …"; pindahkan hasilnya ke program'
          : 'tulis apa yang diserahkan, misalnya "Tersedianya …"; pindahkan hasilnya ke program',
    },
    en: {
      judul: 'Output of a sub-activity worded as a result',
      alasan:
        'A sub-activity answers for the goods or services delivered in one year. "Menurunnya kemiskinan" depends on much beyond it and belongs to a program or objective. What is worded exactly as in the national list is not reported.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} "${excerpt(p.uraian)}" of sub-activity ${p.sub} promises a result, not an output`,
      label: (p) => `begins with "${p.kata}"`,
      saran: (p) =>
        p.jenis === 'indikator'
          ? 'write what is produced, such as "Jumlah …"; move the result up to the program'
          : 'write what is delivered, such as "Tersedianya …"; move the result up to the program',
    },
  },
  *check(model, { acuan }) {
    for (const on of statementsOf(model, ['output', 'indikator'])) {
      const sub = ownerOf(on);
      const kata = firstWord(on.label);
      if (sub.kind !== 'sub_kegiatan' || !KATA_HASIL.has(kata) || isOfficialText(acuan, on)) continue;
      yield { on, field: textField(on), params: { ...statementParams(on), sub: nameOf(sub), kata } };
    }
  },
};
