/** Indicators as the rules read them: typed values, unit, and whether they tell a state or an amount per year. */

import { power } from './decimal.ts';
import { listOnce, perNode } from './memo.ts';
import type { Data, Jenis, Kind, Model, Node } from './node.ts';
import { targetEntries, type YearEntry, yearEntries } from './pagu.ts';
import { currentDocs, nodesOf, ownerOf } from './query.ts';
import { recordOf } from './record.ts';
import { canonicalUnit, sameUnit } from './satuan.ts';
import { isPlainNumber, readTarget, type Target } from './target.ts';

/** Plans of several years; they set the series that annual plans take their figures from. */
export const FIVE_YEAR: readonly Jenis[] = ['rpjmd', 'rpd', 'renstra'];
export const PLANS: readonly Jenis[] = [...FIVE_YEAR, 'rkpd', 'renja'];

/** One filled cell of an indicator. */
export interface Nilai {
  readonly tahun: number;
  readonly target: Target;
  /** JSON pointer below the indicator. */
  readonly field: string;
}

/** Text of a scalar field, trimmed; '' when absent. */
export function fieldText(node: Node, key: string): string {
  const value = node.data[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** `satuan` as written, trimmed; '' when absent. */
export const satuanOf = perNode((indikator) => fieldText(indikator, 'satuan'));

const NO_VALUES: readonly Nilai[] = [];

function valuesOf(indikator: Node, key: string, entries: readonly YearEntry[]): readonly Nilai[] {
  if (entries.length === 0) return NO_VALUES;
  const satuan = satuanOf(indikator);
  const out: Nilai[] = [];
  for (const { year, value } of entries) {
    const target = readTarget(value, { satuan });
    if (target.jenis !== 'kosong') out.push({ tahun: year, target, field: `/${key}/${year}` });
  }
  return out;
}

/** Filled targets, in calendar order. */
export const targetsOf = perNode((indikator) => valuesOf(indikator, 'target', targetEntries(indikator)));
export const capaianOf = perNode((indikator) =>
  valuesOf(indikator, 'capaian', yearEntries(indikator.data.capaian)),
);

const yearOf = (value: Data | undefined): number | undefined => {
  const year = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isInteger(year) ? year : undefined;
};

type Baseline = Nilai & { readonly tertulis: boolean };

/** The starting point; its year is the base year of the document where the indicator names none. */
export const baselineOf = perNode((indikator): Baseline | undefined => {
  const { baseline } = indikator.data;
  if (baseline === null || typeof baseline !== 'object' || Array.isArray(baseline)) return undefined;
  const target = readTarget(baseline.nilai, { satuan: satuanOf(indikator) });
  if (target.jenis === 'kosong') return undefined;
  const own = yearOf(baseline.tahun);
  const tahun = own ?? indikator.doc.periode?.dasar ?? 0;
  return { tahun, target, field: '/baseline/nilai', tertulis: own !== undefined };
});

/** The starting point and the targets: what a series is judged by. */
export const seriesOf = perNode((indikator): readonly Nilai[] => {
  const baseline = baselineOf(indikator);
  return baseline ? [baseline, ...targetsOf(indikator)] : targetsOf(indikator);
});

export const akhirOf = perNode(
  (indikator): Target => readTarget(indikator.data.akhir, { satuan: satuanOf(indikator) }),
);

/** True when a cell is more than a plain number: words, a unit, a range, a decimal comma. */
export const isSpoken = perNode((indikator): boolean => {
  const { baseline, capaian, akhir } = indikator.data;
  const more = (value: Data | undefined) => value !== undefined && value !== null && !isPlainNumber(value);
  return (
    more(akhir) ||
    more(recordOf(baseline).nilai) ||
    targetEntries(indikator).some(({ value }) => more(value)) ||
    yearEntries(capaian).some(({ value }) => more(value))
  );
});

/** True when the percent stands in `satuan`, or in the cells where `satuan` is empty. */
export const isPercent = perNode((indikator): boolean => {
  const satuan = satuanOf(indikator);
  if (satuan !== '') return canonicalUnit(satuan) === 'persen';
  return targetsOf(indikator).some(({ target }) => 'persen' in target && target.persen);
});

/** A figure that can be compared with its neighbours: no unit or number word inside, no percentage beyond its scale. */
export function isSound(indikator: Node, { target }: Nilai): boolean {
  if ('sisipan' in target && target.sisipan !== undefined) return false;
  if (target.jenis !== 'angka' || !isPercent(indikator)) return true;
  const { digits, scale } = target.nilai;
  return digits <= 200n * power(scale);
}

/** Units that only say "a figure": one document writes Indeks, the next Poin or Nilai for the same thing. */
const NEUTRAL = new Set(
  'angka poin indeks nilai skor rasio level predikat opini kategori peringkat'.split(' '),
);
export const isNeutralUnit = (satuan: string): boolean => NEUTRAL.has(canonicalUnit(satuan) ?? '');

/** Both units are known, and figures in one cannot be read in the other. */
export function unitsClash(a: string, b: string): boolean {
  if (canonicalUnit(a) === undefined || canonicalUnit(b) === undefined) return false;
  return !sameUnit(a, b) && !(isNeutralUnit(a) && isNeutralUnit(b));
}

const RESULTS: readonly Kind[] = ['dokumen', 'tujuan', 'sasaran', 'program', 'pelaksana'];

/** Of a goal, objective or program: what is judged over the years. Below them stand outputs of one year. */
export const isResult = (indikator: Node): boolean => RESULTS.includes(ownerOf(indikator).kind);

/** Tells a state at the end of each year; where `sifat` is open, a count is taken for an amount per year. */
export function isState(indikator: Node): boolean {
  const { sifat } = indikator.data;
  if (sifat !== undefined && sifat !== null) return sifat === 'posisi';
  return isResult(indikator) && !/^\W*jumlah\b/i.test(indikator.label);
}

/** One of the long list of a document (IKD, IKK), which also holds what is merely watched. */
export const isListed = (indikator: Node): boolean =>
  ownerOf(indikator).kind === 'dokumen' && !hasKategori(indikator, 'iku');

export const hasKategori = (indikator: Node, kategori: string): boolean =>
  Array.isArray(indikator.data.kategori) && indikator.data.kategori.includes(kategori);

/** Items of the documents in force of these kinds, in document order. */
export function currentNodes(model: Model, kind: Kind, jenis: readonly Jenis[]): readonly Node[] {
  return listOnce(model, `${kind}: ${jenis}`, () => {
    const docs = new Set(currentDocs(model, ...jenis).filter((d) => !d.shipped));
    return nodesOf(model, kind).filter((n) => docs.has(n.doc));
  });
}

/** Indicators of plans in force; those of priorities belong to whoever set the priority. */
export const indicatorsIn = (model: Model, jenis: readonly Jenis[] = PLANS): readonly Node[] =>
  listOnce(model, `ukuran: ${jenis}`, () =>
    currentNodes(model, 'indikator', jenis).filter((i) => ownerOf(i).kind !== 'prioritas'),
  );

/** Of these the ones with more in their cells than plain numbers; nothing can be misread in the others. */
export const spokenIn = (model: Model, jenis: readonly Jenis[] = PLANS): readonly Node[] =>
  listOnce(model, `ucapan: ${jenis}`, () => indicatorsIn(model, jenis).filter(isSpoken));
