import { cellsOf, numbersOf } from '../../model/batas-nilai.ts';
import { compareDecimal, type Decimal } from '../../model/decimal.ts';
import { indicatorsIn, isPercent } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Target } from '../../model/target.ts';
import type { Rule } from '../rule.ts';

type Scale = readonly [low: number, high: number];

interface Indeks {
  readonly nama: RegExp;
  /** For a sentence. */
  readonly skala: string;
  /** Several where the same name is printed on two scales. */
  readonly scales: readonly Scale[];
  /** The definition leaves no room; the others may have been computed in another way locally. */
  readonly tentu: boolean;
}

const INDICES: readonly Indeks[] = [
  { nama: /^(?:indeks pembangunan manusia|ipm\b)/i, skala: '0-100', scales: [[0, 100]], tentu: true },
  {
    nama: /^(?:(?:nilai )?(?:indeks )?spbe\b|indeks sistem pemerintahan berbasis)/i,
    skala: '0-5',
    scales: [[0, 5]],
    tentu: true,
  },
  { nama: /^(?:rasio |indeks |koefisien )gini/i, skala: '0-1', scales: [[0, 1]], tentu: true },
  {
    nama: /^(?:(?:nilai |indeks )?ikm\b|(?:nilai )?indeks kepuasan masyarakat|nilai survei kepuasan)/i,
    skala: '25-100',
    scales: [
      [0, 4],
      [25, 100],
    ],
    tentu: false,
  },
  { nama: /^(?:indeks pelayanan publik|ipp\b)/i, skala: '0-5', scales: [[0, 5]], tentu: false },
  { nama: /^(?:indeks kualitas lingkungan hidup|iklh\b)/i, skala: '0-100', scales: [[0, 100]], tentu: false },
  { nama: /^nilai (?:evaluasi )?s?akip\b/i, skala: '0-100', scales: [[0, 100]], tentu: false },
  { nama: /^indeks desa membangun/i, skala: '0-1', scales: [[0, 1]], tentu: false },
];

const of = (whole: number): Decimal => ({ digits: BigInt(whole), scale: 0 });

const fits = (target: Target, scales: readonly Scale[]): boolean =>
  scales.some(([low, high]) =>
    numbersOf(target).every((n) => compareDecimal(n, of(low)) >= 0 && compareDecimal(n, of(high)) <= 0),
  );

/** A value that the index can never take. */
export const indeksDiLuarSkala: Rule = {
  id: 'indeks-di-luar-skala',
  level: 'galat',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Skala indeks menurut instansi pembinanya (BPS, KemenPANRB, Kemendagri, KLHK, Kemendesa)',
      en: 'Scales of the indices as their owners define them (BPS, KemenPANRB, Kemendagri, KLHK, Kemendesa)',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Nilai indeks di luar skalanya',
      alasan:
        'Indeks nasional punya skala tetap: IPM 0 sampai 100, SPBE 0 sampai 5, Gini 0 sampai 1, kepuasan masyarakat 25 sampai 100 (atau 1 sampai 4). Nilai di luar itu berasal dari koma desimal yang hilang atau dari skala lama. Hanya indeks yang skalanya dikenal yang diperiksa; IPM, SPBE, dan Gini menjadi galat, yang lain dan dokumen tahunan peringatan.',
      pesan: (p) => `${indikatorText(p, 'id')} bernilai ${p.nilai}, di luar skala ${p.skala}`,
      label: (p) => `skalanya ${p.skala}`,
      saran: () => 'periksa koma desimal dan skala indeksnya; perbaiki angkanya',
    },
    en: {
      judul: 'Index outside its scale',
      alasan:
        'National indices have fixed scales: IPM 0 to 100, SPBE 0 to 5, Gini 0 to 1, satisfaction 25 to 100 (or 1 to 4). A value outside comes from a lost decimal comma or from an old scale. Only indices with a known scale are checked; IPM, SPBE and Gini give an error, the others and annual documents a warning.',
      pesan: (p) => `${indikatorText(p, 'en')} has the value ${p.nilai}, outside its scale ${p.skala}`,
      label: (p) => `its scale is ${p.skala}`,
      saran: () => 'check the decimal mark and the scale of the index; correct the figure',
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model)) {
      const known = INDICES.find(({ nama }) => nama.test(indikator.label));
      if (!known || isPercent(indikator)) continue;
      const { skala, scales, tentu } = known;
      const cell = cellsOf(indikator).find(({ target }) => !fits(target, scales));
      if (!cell) continue;
      yield {
        on: indikator,
        field: cell.field,
        level: tentu && indikator.doc.tahun === undefined ? 'galat' : 'peringatan',
        params: { ...indikatorParams(indikator), nilai: cell.target.mentah, skala },
      };
    }
  },
};
