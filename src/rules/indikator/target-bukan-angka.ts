import { garbageIn } from '../../model/garbage.ts';
import { baselineOf, fieldText, indicatorsIn, isNeutralUnit, targetsOf } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Node } from '../../model/node.ts';
import { canonicalUnit } from '../../model/satuan.ts';
import type { Target } from '../../model/target.ts';
import type { Rule } from '../rule.ts';

const NUMBERS: readonly Target['jenis'][] = ['angka', 'rentang', 'rasio', 'batas'];
const isNumber = ({ jenis }: Target): boolean => NUMBERS.includes(jenis);
const isWord = ({ jenis }: Target): boolean => jenis === 'teks' || jenis === 'predikat';

/** Counted in figures: by its unit (orang, persen, hektare), or because other cells of the series are figures. */
function isNumeric(indikator: Node): boolean {
  const satuan = fieldText(indikator, 'satuan');
  const baseline = baselineOf(indikator);
  const counts = canonicalUnit(satuan) !== undefined && !isNeutralUnit(satuan);
  return counts || [...targetsOf(indikator), ...(baseline ? [baseline] : [])].some((n) => isNumber(n.target));
}

/** A word where a figure is needed. Rests of spreadsheets and scripts are reported by another rule. */
export const targetBukanAngka: Rule = {
  id: 'target-bukan-angka',
  level: 'galat',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017: target kinerja setiap tahun terukur, dengan satuannya',
      en: 'Permendagri 86/2017: yearly targets are measurable and have a unit',
      mark: 'turunan',
    },
    {
      id: 'PermenPANRB 88/2021: indikator dan target terukur (SMART)',
      en: 'PermenPANRB 88/2021: indicators and targets are measurable (SMART)',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Target berupa kata, bukan angka',
      alasan:
        'Indikator yang dihitung dalam orang, persen, atau hektare memerlukan target berupa angka. Kata seperti "meningkat" tidak dapat dibandingkan dengan capaiannya. Kata dan predikat boleh dipakai bila seluruh deret indikator memang berupa predikat; tanda "-" tidak dilaporkan. Pada satuan umum seperti nilai atau indeks, dan dalam dokumen tahunan, temuan ini peringatan.',
      pesan: (p) => `target ${p.tahun} ${indikatorText(p, 'id')} ditulis "${p.nilai}", bukan angka`,
      label: (p) => (p.satuan ? `bukan angka dalam ${p.satuan}` : 'bukan angka'),
      saran: (p) =>
        `isi angka${p.satuan ? ` dalam ${p.satuan}` : ''}, atau "-" bila tahun itu tidak ditargetkan; bila memang predikat, perbaiki satuannya`,
    },
    en: {
      judul: 'Target is a word, not a figure',
      alasan:
        'An indicator counted in persons, percent or hectares needs figures as targets. A word such as "meningkat" cannot be compared with what was reached. Words and grades are fine where the whole series consists of grades; "-" is not reported. With general units such as nilai or indeks, and in annual documents, this is a warning.',
      pesan: (p) =>
        `the target ${p.tahun} of ${indikatorText(p, 'en')} reads "${p.nilai}", which is no figure`,
      label: (p) => (p.satuan ? `no figure in ${p.satuan}` : 'no figure'),
      saran: (p) =>
        `give a figure${p.satuan ? ` in ${p.satuan}` : ''}, or "-" if that year has no target; if it really is a grade, correct satuan`,
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model)) {
      const words = targetsOf(indikator).filter(
        ({ target }) => isWord(target) && garbageIn(target.mentah, 'target').length === 0,
      );
      const [first] = words;
      if (!first || !isNumeric(indikator)) continue;
      const satuan = fieldText(indikator, 'satuan');
      const tahun = words.map((w) => w.tahun).join(', ');
      yield {
        on: indikator,
        field: first.field,
        level: indikator.doc.tahun === undefined && !isNeutralUnit(satuan) ? 'galat' : 'peringatan',
        params: { ...indikatorParams(indikator), tahun, nilai: first.target.mentah, satuan },
      };
    }
  },
};
