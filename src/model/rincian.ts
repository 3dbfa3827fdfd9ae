/** Amounts per source of funds and per place, and the lowest rows that carry money. */
import { perDoc } from './memo.ts';
import type { Data, Money, Node } from './node.ts';
import { moneyOf, statedPagu, yearEntries } from './pagu.ts';
import { childrenOf } from './query.ts';

const isRow = ({ kind }: Node): boolean =>
  kind === 'program' || kind === 'kegiatan' || kind === 'sub_kegiatan';

/** Rows of a document without rows below them, in document order; account lines do not count. */
export const lowestRows = perDoc(({ root }): readonly Node[] => {
  const out: Node[] = [];
  const walk = (row: Node) => {
    const below = row.children.filter(isRow);
    if (below.length === 0) out.push(row);
    for (const child of below) walk(child);
  };
  for (const program of childrenOf(root, 'program')) walk(program);
  return out;
});

/** Programs, kegiatan and sub kegiatan of a document, in document order. */
export const rowsOf = perDoc(({ root }): readonly Node[] => {
  const out: Node[] = [];
  const walk = (row: Node) => {
    out.push(row);
    for (const child of row.children) if (isRow(child)) walk(child);
  };
  for (const program of childrenOf(root, 'program')) walk(program);
  return out;
});

export interface Rincian {
  /** Entries of the list, with or without amounts; none where no entry has one. */
  readonly entries: readonly Money[];
  /** Years for which at least one entry has an amount. */
  readonly years: readonly number[];
  /** What the entries come to in a year, and how many of them have it. */
  sum(year: number): { readonly jumlah: bigint; readonly terisi: number };
}

const NOTHING: Rincian = { entries: [], years: [], sum: () => ({ jumlah: 0n, terisi: 0 }) };

const hasPagu = (entry: Data): boolean =>
  entry !== null && typeof entry === 'object' && !Array.isArray(entry) && entry.pagu !== undefined;

/** The entries of `sumber_dana` or `lokasi` of a row. */
export function rincianOf(row: Node, key: 'sumber_dana' | 'lokasi'): Rincian {
  const value = row.data[key];
  if (!Array.isArray(value) || !value.some(hasPagu)) return NOTHING;
  const entries = value.map((entry): Money => {
    const out = new Map<number, bigint>();
    if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return out;
    for (const { year, value: written } of yearEntries(entry.pagu)) {
      const sen = moneyOf(written);
      if (sen !== undefined) out.set(year, sen);
    }
    return out;
  });
  const years = [...new Set(entries.flatMap((e) => [...e.keys()]))].sort((a, b) => a - b);
  const sum = (year: number) => {
    const filled = entries.flatMap((e) => e.get(year) ?? []);
    return { jumlah: filled.reduce((a, b) => a + b, 0n), terisi: filled.length };
  };
  return { entries, years, sum };
}

/** Where a finding on the money of a year points: the figure if the row states it, else its name. */
export const paguPlace = (row: Node, year: number): { on: Node; field?: string } =>
  statedPagu(row).has(year) ? { on: row, field: `/pagu/${year}` } : { on: row };

/** The remark with which a planner explains a difference (FORM 1). */
export const hasRemark = (row: Node): boolean =>
  typeof row.data.keterangan === 'string' && row.data.keterangan.trim() !== '';
