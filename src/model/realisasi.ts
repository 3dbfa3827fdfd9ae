/** What was spent and done, by quarter and by year. A quarter that is 0 was reported; one that is absent was not. */
import { addDecimal, type Decimal, decimalText } from './decimal.ts';
import { perNode } from './memo.ts';
import type { Data, Money, Node } from './node.ts';
import { moneyChildren, moneyOf, NO_MONEY, sumMoney, yearEntries } from './pagu.ts';
import { writtenSifat } from './same-indicator.ts';
import { readTarget } from './target.ts';

/** Sen of a row per quarter (1 to 4), each what was spent in that quarter alone. */
export type QuarterMoney = ReadonlyMap<number, bigint>;

/** Quarters of a row in sen, of an indicator as written, and what they come to; `jumlah` undefined where that is open. */
export type QuarterTotals =
  | { readonly jenis: 'uang'; readonly triwulan: QuarterMoney; readonly jumlah: bigint | undefined }
  | ({ readonly jenis: 'nilai' } & QuarterValues);

/** Of an indicator: its quarters as written, and what they come to by its sifat. */
export interface QuarterValues {
  readonly triwulan: ReadonlyMap<number, string>;
  /** tambahan: the sum; posisi, kumulatif: the last filled. Undefined without quarters, without sifat, or for words. */
  readonly jumlah: string | undefined;
}

function quarterEntries(value: Data | undefined): { quarter: number; value: Data }[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const map = value;
  return [1, 2, 3, 4].flatMap((quarter) => {
    const entry = map[String(quarter)];
    return entry === undefined || entry === null || entry === '' ? [] : [{ quarter, value: entry }];
  });
}

/** What the rows below come to, and the row's own figure for what none of them has. */
const sumBelow = (row: Node, of: (child: Node) => Money, own: Money): Money => {
  const below = sumMoney(moneyChildren(row).map(of));
  return below.size === 0 ? own : new Map([...own, ...below]);
};

/** Money of a row per quarter: the sum of its children where one of them has that quarter, else what it states. */
export const quarterMoney: (row: Node) => QuarterMoney = perNode((row) => {
  const own = new Map<number, bigint>();
  for (const { quarter, value } of quarterEntries(row.data.triwulan)) {
    const sen = moneyOf(value);
    if (sen !== undefined) own.set(quarter, sen);
  }
  return sumBelow(row, quarterMoney, own);
});

function statedRealisasi(row: Node): Money {
  const out = new Map<number, bigint>();
  for (const { year, value } of yearEntries(row.data.realisasi)) {
    const sen = moneyOf(value);
    if (sen !== undefined) out.set(year, sen);
  }
  const year = row.doc.tahun;
  const filled = quarterEntries(row.data.triwulan).flatMap(({ value }) => moneyOf(value) ?? []);
  // The quarters are the finer figure: a year beside them can only repeat them.
  if (year !== undefined && filled.length > 0)
    out.set(
      year,
      filled.reduce((a, b) => a + b, 0n),
    );
  return out.size === 0 ? NO_MONEY : out;
}

/** Money spent per year, sen: children first, then the row's quarters, then its `realisasi`. */
export const realisasiOf: (row: Node) => Money = perNode((row) =>
  sumBelow(row, realisasiOf, statedRealisasi(row)),
);

/** Exact sum as text; undefined when one of them is no plain number. */
function sumText(values: readonly string[]): string | undefined {
  let sum: Decimal = { digits: 0n, scale: 0 };
  for (const value of values) {
    const read = readTarget(value);
    if (read.jenis !== 'angka') return undefined;
    sum = addDecimal(sum, read.nilai);
  }
  return decimalText(sum);
}

/** A dash is no figure. */
function writtenValue(value: Data): string | undefined {
  const { jenis, mentah } = readTarget(value);
  return jenis === 'kosong' || jenis === 'strip' || mentah === '' ? undefined : mentah;
}

/** The quarters of an indicator; give `sifatOf(model, indikator)`, since an annual document mostly leaves it out. */
export function quarterValues(indikator: Node, sifat = writtenSifat(indikator)): QuarterValues {
  const triwulan = new Map<number, string>();
  for (const { quarter, value } of quarterEntries(indikator.data.triwulan)) {
    const text = writtenValue(value);
    if (text !== undefined) triwulan.set(quarter, text);
  }
  const filled = [...triwulan.values()];
  if (filled.length === 0 || sifat === undefined) return { triwulan, jumlah: undefined };
  return { triwulan, jumlah: sifat === 'tambahan' ? sumText(filled) : filled.at(-1) };
}

/** Of a row with money, or of an indicator. */
export function quarterTotals(node: Node, sifat = writtenSifat(node)): QuarterTotals {
  if (node.kind === 'indikator') return { jenis: 'nilai', ...quarterValues(node, sifat) };
  const triwulan = quarterMoney(node);
  const jumlah = triwulan.size === 0 ? undefined : [...triwulan.values()].reduce((a, b) => a + b, 0n);
  return { jenis: 'uang', triwulan, jumlah };
}

/** What was achieved per year, as written; the year of the document from its quarters where they give a figure. */
export function capaianOf(indikator: Node, sifat = writtenSifat(indikator)): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  for (const { year, value } of yearEntries(indikator.data.capaian)) {
    const text = writtenValue(value);
    if (text !== undefined) out.set(year, text);
  }
  const { jumlah } = quarterValues(indikator, sifat);
  if (jumlah !== undefined && indikator.doc.tahun !== undefined) out.set(indikator.doc.tahun, jumlah);
  return out;
}
