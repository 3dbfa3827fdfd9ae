/** Coded rows of one or several documents, found by code and office without a scan. */
import { owners } from './edges.ts';
import type { Node } from './node.ts';
import { generalKode } from './peta-kode.ts';

type HeadOf = (unit: string) => string | undefined;

export interface RowIndex {
  /** The row of the same level, code and office; `units` from `unitsFor`. */
  find(kode: string, row: Node, units: readonly string[]): Node | undefined;
  /** Over a code map: whatever its level; `X.XX…` is met by the row of any bidang urusan of the office. */
  findAny(kode: string, row: Node, units: readonly string[]): Node | undefined;
}

/** Stands for rows that name no office. */
const NOBODY = '';
/** Marks a row under the head office of the unit that runs it. */
const below = (head: string): string => `^${head}`;

/**
 * Whose row may be the same, best first: the unit's own, the document's, the head office's, nobody's; and, for a row of
 * a head office, the one row that a unit of it runs.
 */
export function unitsFor(row: Node, docUnit: string | undefined, headOf: HeadOf): readonly string[] {
  const { unit } = row;
  const head = unit === undefined ? undefined : headOf(unit);
  const units = new Set([unit, docUnit, head].filter((u) => u !== undefined));
  return [...units, NOBODY, ...(unit !== undefined && unit === head ? [below(unit)] : [])];
}

/** Of rows with the same code and office: the one with the same id, else one that is not told apart by an id. */
function pick(list: readonly Node[], row: Node): Node | undefined {
  const sameId = row.id === undefined ? undefined : list.find((n) => n.id === row.id);
  const only = list.length === 1 ? list[0] : undefined;
  return sameId ?? list.find((n) => n.id === undefined || row.id === undefined) ?? only;
}

function keysOf(row: Node, headOf: HeadOf): string[] {
  const units = owners(row);
  if (units.length === 0) return [NOBODY];
  return units.flatMap((unit) => {
    const head = headOf(unit);
    return head === undefined || head === unit ? [unit] : [unit, below(head)];
  });
}

export function indexRows(rows: readonly Node[], headOf: HeadOf): RowIndex {
  const by = (kodeOf: (row: Node) => string | undefined): ReadonlyMap<string, readonly Node[]> => {
    const out = new Map<string, Node[]>();
    for (const row of rows) {
      const kode = kodeOf(row);
      if (kode === undefined) continue;
      for (const unit of keysOf(row, headOf)) {
        const list = out.get(`${kode}\n${unit}`);
        if (list) list.push(row);
        else out.set(`${kode}\n${unit}`, [row]);
      }
    }
    return out;
  };
  const exact = by((row) => row.kode);
  let general: ReadonlyMap<string, readonly Node[]> | undefined;

  const search = (
    map: ReadonlyMap<string, readonly Node[]>,
    kode: string,
    row: Node,
    units: readonly string[],
    sameKind: boolean,
  ): Node | undefined => {
    for (const unit of units) {
      const all = map.get(`${kode}\n${unit}`);
      const fit = all && (sameKind ? all.filter((n) => n.kind === row.kind) : all);
      // Several units of one office that run the same code are several rows.
      if (!fit || (unit.startsWith('^') && fit.length > 1)) continue;
      const found = pick(fit, row);
      if (found) return found;
    }
    return undefined;
  };

  return {
    find: (kode, row, units) => search(exact, kode, row, units, true),
    findAny: (kode, row, units) => {
      const found = search(exact, kode, row, units, false);
      if (found || !kode.startsWith('X.XX')) return found;
      general ??= by((r) => generalKode(r.kode ?? ''));
      return search(general, kode, row, units, false);
    },
  };
}
