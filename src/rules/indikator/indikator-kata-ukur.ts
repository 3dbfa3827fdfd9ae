import { isOfficialText } from '../../acuan/baku.ts';
import { FIVE_YEAR, hasKategori, indicatorsIn } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import {
  firstWord,
  KATA_HASIL,
  KATA_KEGIATAN,
  KATA_KELUARAN,
  KATA_UKUR,
  wordsOf,
  workCounted,
} from '../../model/kata.ts';
import type { Node } from '../../model/node.ts';
import { ownerOf } from '../../model/query.ts';
import type { Rule } from '../rule.ts';

/** Begins like a goal or a task: `Meningkatnya …`, `Tersedianya …`, `Penyediaan …`. */
const STATEMENTS: readonly ReadonlySet<string>[] = [KATA_HASIL, KATA_KELUARAN, KATA_KEGIATAN];

/** Counting work where a result belongs is told by iku-berupa-kegiatan and outcome-berupa-output. */
const isReportedElsewhere = (indikator: Node): boolean =>
  workCounted(indikator.label) !== undefined &&
  (['tujuan', 'sasaran', 'program'].includes(ownerOf(indikator).kind) || hasKategori(indikator, 'iku'));

const isMeasured = (nama: string): boolean =>
  /%/.test(nama) || wordsOf(nama).some((word) => KATA_UKUR.has(word));

/** A statement where a measure should be named. */
export const indikatorKataUkur: Rule = {
  id: 'indikator-kata-ukur',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'PermenPANRB 88/2021: nama indikator memuat kata ukur (jumlah, persentase, tingkat, rasio, indeks, dan sejenisnya)',
      en: 'PermenPANRB 88/2021: the name of an indicator has a word of measure (jumlah, persentase, tingkat, rasio, indeks and the like)',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Nama indikator tidak menyebut ukuran',
      alasan:
        'Indikator menyebut apa yang diukur: jumlah, persentase, rasio, indeks. Nama yang berbunyi seperti sasaran ("Meningkatnya …") atau tugas ("Penyediaan …") tidak memberi tahu angka mana yang dihitung. Indikator sub kegiatan menurut daftar nasional tidak dilaporkan.',
      pesan: (p) => `${indikatorText(p, 'id')} berupa pernyataan, tidak menyebut apa yang diukur`,
      label: (p) => `dimulai dengan "${p.kata}"`,
      saran: () => 'ubah namanya menjadi ukuran, misalnya "Jumlah …", "Persentase …", atau "Indeks …"',
    },
    en: {
      judul: 'Name of an indicator has no measure',
      alasan:
        'An indicator names what is measured: a number, a percentage, a ratio, an index. A name that reads like an objective ("Meningkatnya …") or a task ("Penyediaan …") does not tell which figure is counted. Indicators of sub-activities as the national list has them are not reported.',
      pesan: (p) => `${indikatorText(p, 'en')} is a statement and does not say what is measured`,
      label: (p) => `begins with "${p.kata}"`,
      saran: () => 'turn the name into a measure, such as "Jumlah …", "Persentase …" or "Indeks …"',
    },
  },
  *check(model, { acuan }) {
    for (const indikator of indicatorsIn(model, FIVE_YEAR)) {
      const kata = firstWord(indikator.label);
      if (!STATEMENTS.some((set) => set.has(kata)) || isMeasured(indikator.label)) continue;
      if (isOfficialText(acuan, indikator) || isReportedElsewhere(indikator)) continue;
      yield { on: indikator, field: '/nama', params: { ...indikatorParams(indikator), kata } };
    }
  },
};
