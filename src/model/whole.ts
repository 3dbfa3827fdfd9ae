import type { Doc, Kind, Node } from './node.ts';

/** From this many on, items that all have the same gap are told in one finding: a column was left out. */
const WHOLE = 10;
/** An annual document comes out of an export: from this many gaps on they are counted instead of listed. */
export const MANY = 6;

/** Items with one gap, of one document or of one kind of item in it. */
export interface Gaps {
  readonly doc: Doc;
  /** The kind that all of them belong to; absent where the whole document is meant. */
  readonly kind?: Kind;
  /** Number of judged items. */
  readonly all: number;
  readonly items: readonly Node[];
  /** Told once, at the document. */
  readonly once: boolean;
}

function grouped<K>(items: Iterable<Node>, key: (item: Node) => K): Map<K, Node[]> {
  const out = new Map<K, Node[]>();
  for (const item of items) {
    const list = out.get(key(item));
    if (list) list.push(item);
    else out.set(key(item), [item]);
  }
  return out;
}

/** Gaps by document, and within it by kind where only one kind lacks the column. */
export function gapsByDoc(
  judged: Iterable<Node>,
  hasGap: (item: Node) => boolean,
  kindOf: (item: Node) => Kind,
): Gaps[] {
  return [...grouped(judged, (item) => item.doc)].flatMap(([doc, ofDoc]): Gaps[] => {
    const gaps = ofDoc.filter(hasGap);
    const annual = doc.tahun !== undefined && gaps.length >= MANY;
    if (annual || isWhole(gaps, ofDoc)) return [{ doc, all: ofDoc.length, items: gaps, once: true }];
    return [...grouped(ofDoc, kindOf)].map(([kind, ofKind]) => {
      const items = ofKind.filter(hasGap);
      return { doc, kind, all: ofKind.length, items, once: isWhole(items, ofKind) };
    });
  });
}

const isWhole = (gaps: readonly Node[], all: readonly Node[]): boolean =>
  all.length >= WHOLE && gaps.length === all.length;

/** Remarks on the wording of a plan, by document: `many` are told in one finding. */
export function manyByDoc<T extends { readonly on: Node }>(
  found: Iterable<T>,
): { readonly doc: Doc; readonly found: readonly T[]; readonly many: boolean }[] {
  const out = new Map<Doc, T[]>();
  for (const item of found) {
    const list = out.get(item.on.doc);
    if (list) list.push(item);
    else out.set(item.on.doc, [item]);
  }
  return [...out].map(([doc, list]) => ({ doc, found: list, many: list.length >= MANY }));
}
