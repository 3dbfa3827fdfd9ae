import type { Level } from '../../diagnostic.ts';
import { garbageIn } from '../../model/garbage.ts';
import { isNeutralUnit, satuanOf, seriesOf, spokenIn, targetsOf } from '../../model/indikator.ts';
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
  const satuan = satuanOf(indikator);
  const counts = canonicalUnit(satuan) !== undefined && !isNeutralUnit(satuan);
  return counts || seriesOf(indikator).some((n) => isNumber(n.target));
}

/** Says that something is there or done, as one figure would; it can be counted, only not yet. */
const DONE = /^(?:sudah )?(?:ada|tersedia|tepat(?: waktu)?|ya|lengkap|selesai|terlaksana|sesuai)$/i;
/** Only digits and marks, and yet no figure: `1.520.64`. */
const isBrokenNumber = (text: string): boolean => /^\d[\d.,]*$/.test(text.trim());

/** Certain where nothing can be computed: a broken figure, or a word under a unit that counts. */
function levelOf(indikator: Node, nilai: string): Level {
  if (indikator.doc.tahun !== undefined) return 'peringatan';
  if (isBrokenNumber(nilai)) return 'galat';
  return isNeutralUnit(satuanOf(indikator)) || DONE.test(nilai.trim()) ? 'peringatan' : 'galat';
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
        'Indikator yang dihitung dalam orang, persen, atau hektare memerlukan target berupa angka. Kata seperti "meningkat" tidak dapat dibandingkan dengan capaiannya. Kata dan predikat boleh dipakai bila seluruh deret indikator memang berupa predikat; tanda "-" tidak dilaporkan. Pada satuan umum seperti nilai atau indeks, pada kata seperti "ada" atau "tepat", dan dalam dokumen tahunan, temuan ini peringatan.',
      pesan: (p) =>
        `target ${p.tahun} ${indikatorText(p, 'id')} ditulis "${p.nilai}", ${p.rusak ? 'yang tidak terbaca sebagai angka' : 'bukan angka'}`,
      label: (p) =>
        p.rusak ? 'pemisahnya tidak jelas' : p.satuan ? `bukan angka dalam ${p.satuan}` : 'bukan angka',
      saran: (p) =>
        p.rusak
          ? 'tulis tanpa pemisah ribuan dan dengan titik desimal, misalnya 1520.64'
          : `isi angka${p.satuan ? ` dalam ${p.satuan}` : ''}, atau "-" bila tahun itu tidak ditargetkan; bila memang predikat, perbaiki satuannya`,
    },
    en: {
      judul: 'Target is a word, not a figure',
      alasan:
        'An indicator counted in persons, percent or hectares needs figures as targets. A word such as "meningkat" cannot be compared with what was reached. Words and grades are fine where the whole series consists of grades; "-" is not reported. With general units such as nilai or indeks, for words such as "ada" or "tepat", and in annual documents, this is a warning.',
      pesan: (p) =>
        `the target ${p.tahun} of ${indikatorText(p, 'en')} reads "${p.nilai}", which ${p.rusak ? 'cannot be read as a figure' : 'is no figure'}`,
      label: (p) => (p.rusak ? 'unclear marks' : p.satuan ? `no figure in ${p.satuan}` : 'no figure'),
      saran: (p) =>
        p.rusak
          ? 'write it without a mark for thousands and with a decimal point, such as 1520.64'
          : `give a figure${p.satuan ? ` in ${p.satuan}` : ''}, or "-" if that year has no target; if it really is a grade, correct satuan`,
    },
  },
  *check(model) {
    for (const indikator of spokenIn(model)) {
      const words = targetsOf(indikator).filter(
        ({ target }) => isWord(target) && garbageIn(target.mentah, 'target').length === 0,
      );
      const [first] = words;
      if (!first || !isNumeric(indikator)) continue;
      const satuan = satuanOf(indikator);
      const tahun = words.map((w) => w.tahun).join(', ');
      yield {
        on: indikator,
        field: first.field,
        level: levelOf(indikator, first.target.mentah),
        params: {
          ...indikatorParams(indikator),
          tahun,
          nilai: first.target.mentah,
          satuan: /^angka$/i.test(satuan) ? '' : satuan,
          ...(isBrokenNumber(first.target.mentah) ? { rusak: 'ya' } : {}),
        },
      };
    }
  },
};
