import { firstWord, KATA_KEGIATAN, KATA_KELUARAN } from '../../model/kata.ts';
import { statementParams, statementsOf, textField } from '../../model/pernyataan.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** A goal that names the work instead of the state it should lead to. */
export const tujuanBerupaKegiatan: Rule = {
  id: 'tujuan-berupa-kegiatan',
  level: 'peringatan',
  kelompok: 'J',
  logika: 'semua',
  basis: [
    {
      id: 'PermenPANRB 88/2021: tujuan dan sasaran berorientasi hasil, bukan proses atau kegiatan',
      en: 'PermenPANRB 88/2021: goals and objectives are results, not processes or activities',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Tujuan atau sasaran dirumuskan sebagai kegiatan',
      alasan:
        'Tujuan dan sasaran menyatakan keadaan yang ingin dicapai: Meningkatnya, Terwujudnya, Menurunnya. Rumusan seperti "Melaksanakan …" atau "Penyediaan …" sudah tercapai begitu kegiatannya selesai, apa pun hasilnya. Kata keluaran seperti "Tersedianya …" tepat untuk sub kegiatan; di sini hanya info.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} ${p.butir} "${excerpt(p.uraian)}" dirumuskan sebagai ${p.keluaran ? 'keluaran' : 'kegiatan'}`,
      label: (p) => `dimulai dengan "${p.kata}"`,
      saran: () =>
        'rumuskan sebagai keadaan yang ingin dicapai, misalnya "Meningkatnya …" atau "Menurunnya …"',
    },
    en: {
      judul: 'Goal or objective worded as an activity',
      alasan:
        'Goals and objectives state what should be reached: Meningkatnya, Terwujudnya, Menurunnya. "Melaksanakan …" or "Penyediaan …" is fulfilled as soon as the work is done, whatever comes of it. Words of output such as "Tersedianya …" belong to sub-activities; here they are only an info.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} ${p.butir} "${excerpt(p.uraian)}" is worded as an ${p.keluaran ? 'output' : 'activity'}`,
      label: (p) => `begins with "${p.kata}"`,
      saran: () => 'word it as a state to be reached, such as "Meningkatnya …" or "Menurunnya …"',
    },
  },
  *check(model) {
    for (const on of statementsOf(model, ['tujuan', 'sasaran'])) {
      const kata = firstWord(on.label);
      const params = { ...statementParams(on), kata };
      if (KATA_KEGIATAN.has(kata)) yield { on, field: textField(on), params };
      else if (KATA_KELUARAN.has(kata))
        yield { on, field: textField(on), level: 'info', params: { ...params, keluaran: 'ya' } };
    }
  },
};
