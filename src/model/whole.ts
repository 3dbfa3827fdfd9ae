import type { Doc, Node } from './node.ts';

/** From this many on, a document in which every item has the same gap gets one finding: a column was left out. */
const WHOLE = 20;

/** Items with a gap, by document: the document itself where all of at least 20 judged items have it. */
export function gapsByDoc(
  judged: Iterable<Node>,
  hasGap: (item: Node) => boolean,
): { readonly doc: Doc; readonly all: number; readonly whole: boolean; readonly items: readonly Node[] }[] {
  const found = new Map<Doc, { all: number; items: Node[] }>();
  for (const item of judged) {
    const entry = found.get(item.doc) ?? { all: 0, items: [] };
    entry.all += 1;
    if (hasGap(item)) entry.items.push(item);
    found.set(item.doc, entry);
  }
  return [...found].map(([doc, { all, items }]) => ({
    doc,
    all,
    items,
    whole: all >= WHOLE && items.length === all,
  }));
}
