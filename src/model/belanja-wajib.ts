/** Shares of a budget that the law asks for: only where the budget of the whole region is at hand. */
import { budgetOf, sideOf, wholeDocs } from './anggaran.ts';
import type { Doc, Model, Node } from './node.ts';
import { paguOf, paguOfParts } from './pagu.ts';

/** Every region has the six basic services; a budget without one of them is a part of one. */
const BASIC = ['1.01', '1.02', '1.03', '1.04', '1.05', '1.06'];

export interface WholeBudget {
  readonly doc: Doc;
  readonly parts: readonly Doc[];
  readonly tahun: number;
  /** All spending of the year, sen: as the list of accounts states it, else the sum of the programs. */
  readonly belanja: bigint;
}

const bidangOf = (kode: string | undefined): string => (kode ?? '').split('.').slice(0, 2).join('.');

const programsOf = (parts: readonly Doc[]): readonly Node[] =>
  parts.flatMap((part) => part.root.children.filter((row) => row.kind === 'program'));

/** True when the document holds the offices of all basic services. */
export function isWholeRegion(parts: readonly Doc[]): boolean {
  const bidang = new Set(programsOf(parts).map((row) => bidangOf(row.kode)));
  return BASIC.every((b) => bidang.has(b));
}

/** PPAS and APBD of a whole region. */
export function wholeBudgets(model: Model): WholeBudget[] {
  return wholeDocs(model, 'ppas', 'apbd').flatMap((doc) => {
    const parts = model.plans.parts(doc);
    if (doc.tahun === undefined || !isWholeRegion(parts)) return [];
    const belanja = sideOf(budgetOf(parts), '5', doc.tahun) ?? paguOfParts(parts).get(doc.tahun) ?? 0n;
    return belanja > 0n ? [{ doc, parts, tahun: doc.tahun, belanja }] : [];
  });
}

/** Money of the programs of these bidang urusan. */
export const spentOnBidang = (budget: WholeBudget, bidang: readonly string[]): bigint =>
  programsOf(budget.parts)
    .filter((row) => bidang.includes(bidangOf(row.kode)))
    .reduce((sum, row) => sum + (paguOf(row).get(budget.tahun) ?? 0n), 0n);

/** Money of the sub kegiatan whose code ends so, whatever the bidang urusan. */
export function spentOnSub(budget: WholeBudget, ending: RegExp): bigint {
  const walk = (row: Node): bigint =>
    row.kind === 'sub_kegiatan'
      ? ending.test(row.kode ?? '')
        ? (paguOf(row).get(budget.tahun) ?? 0n)
        : 0n
      : row.children.reduce((sum, child) => sum + walk(child), 0n);
  return budget.parts.reduce((sum, part) => sum + walk(part.root), 0n);
}
