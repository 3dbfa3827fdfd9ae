/** Budget lines: the funding framework of an RPJMD, the lists of an APBD, accounts below a sub kegiatan. */
import type { Data, Doc, Model, Money, Node } from './node.ts';
import { moneyOf, yearEntries } from './pagu.ts';
import { currentDocs } from './query.ts';
import { daftarOf, linesOf } from './rekening.ts';

export interface BudgetLine {
  /** Account code; of a table numbered 1, 2, 3 the one it stands for (2.1 → 5.1). */
  readonly kode: string;
  readonly uraian: string;
  readonly pagu: Money;
  /** Where it stands: the node, and the pointer of the line below it. */
  readonly on: Node;
  readonly field: string;
}
/** Lines of one table: a heading and its parts may both stand there. */
export type BudgetTable = readonly BudgetLine[];

const textOf = (value: Data | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function moneyMap(value: Data | undefined): Money {
  const out = new Map<number, bigint>();
  for (const entry of yearEntries(value)) {
    const sen = moneyOf(entry.value);
    if (sen !== undefined) out.set(entry.year, sen);
  }
  return out;
}

const lineOf = (data: Node['data'], on: Node, field: string): BudgetLine => ({
  kode: textOf(data.kode),
  uraian: textOf(data.uraian),
  pagu: moneyMap(data.pagu),
  on,
  field,
});

/** Printed tables number pendapatan 1, belanja 2, pembiayaan 3; the accounts begin with 4, 5, 6. */
function asAccounts(lines: readonly BudgetLine[]): BudgetTable {
  if (lines.some((line) => /^[4-6](\.|$)/.test(line.kode))) return lines;
  return lines.map((line) =>
    /^[1-3](\.|$)/.test(line.kode)
      ? { ...line, kode: `${Number(line.kode.charAt(0)) + 3}${line.kode.slice(1)}` }
      : line,
  );
}

/** `kerangka_pendanaan` of an RPJMD or RPD. */
export function frameworkOf(doc: Doc): BudgetTable {
  const value = doc.root.data.kerangka_pendanaan;
  if (!Array.isArray(value)) return [];
  return asAccounts(
    value.flatMap((row, i) =>
      row !== null && typeof row === 'object' && !Array.isArray(row)
        ? [lineOf(row, doc.root, `/kerangka_pendanaan/${i}`)]
        : [],
    ),
  );
}

const tableOf = (nodes: readonly Node[]): BudgetTable => nodes.map((node) => lineOf(node.data, node, ''));

/** pendapatan, belanja and pembiayaan of an annual budget together: their codes tell them apart. */
export const budgetOf = (parts: readonly Doc[]): BudgetTable => [
  ...tableOf(linesOf(parts, 'pendapatan')),
  ...tableOf(linesOf(parts, 'belanja')),
  ...tableOf(linesOf(parts, 'pembiayaan')),
];

/** The accounts of each sub kegiatan that has some. */
export function accountTables(model: Model, parts: readonly Doc[]): BudgetTable[] {
  const docs = new Set(parts);
  const tables = new Map<Node, Node[]>();
  for (const line of model.byKind.get('rekening') ?? []) {
    const row = line.parent;
    if (!row || !docs.has(line.doc) || daftarOf(line) !== 'sub_kegiatan') continue;
    const table = tables.get(row);
    if (table) table.push(line);
    else tables.set(row, [line]);
  }
  return [...tables.values()].map(tableOf);
}

/** The lines below a code that are no headings of others. */
export function linesBelow(table: BudgetTable, kode: string): BudgetTable {
  const below = table.filter((line) => line.kode.startsWith(`${kode}.`));
  const headings = new Set<string>();
  for (const line of below)
    for (let at = line.kode.lastIndexOf('.'); at > 0; at = line.kode.lastIndexOf('.', at - 1))
      headings.add(line.kode.slice(0, at));
  return below.filter((line) => !headings.has(line.kode));
}

/** Money of an account: as stated, else the sum of what stands below it; undefined when neither is there. */
export function amountOf(table: BudgetTable, kode: string, year: number): bigint | undefined {
  const stated = table.find((line) => line.kode === kode && line.pagu.has(year));
  if (stated) return stated.pagu.get(year);
  const below = linesBelow(table, kode).flatMap((line) => line.pagu.get(year) ?? []);
  return below.length === 0 ? undefined : below.reduce((a, b) => a + b, 0n);
}

/** A whole side of the budget: stated, or with its two large groups; undefined where parts may be missing. */
export function sideOf(table: BudgetTable, side: '4' | '5' | '6', year: number): bigint | undefined {
  const stated = table.find((line) => line.kode === side && line.pagu.has(year));
  if (stated) return stated.pagu.get(year);
  const groups = [1, 2].map((n) => amountOf(table, `${side}.${n}`, year));
  return groups.includes(undefined) ? undefined : amountOf(table, side, year);
}

/** The line that a finding about an account points at. */
export const placeOf = (
  table: BudgetTable,
  kode: string,
  year: number,
): { on: Node; field: string } | undefined => {
  const line = table.find((l) => l.kode === kode && l.pagu.has(year)) ?? linesBelow(table, kode)[0];
  return line && { on: line.on, field: `${line.field}/pagu/${year}` };
};

export const yearsOf = (table: BudgetTable): readonly number[] =>
  [...new Set(table.flatMap((line) => [...line.pagu.keys()]))].sort((a, b) => a - b);

/** Documents in force of these kinds, one that is split by its first part only. */
export const wholeDocs = (model: Model, ...jenis: Parameters<typeof currentDocs>[1][]): readonly Doc[] =>
  currentDocs(model, ...jenis).filter((doc) => model.plans.parts(doc)[0] === doc);
