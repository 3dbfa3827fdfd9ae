/** Which plans a document refers to, and where it does so first: questions about whole documents are asked once. */
import { perModel } from './memo.ts';
import type { Doc, Node } from './node.ts';
import { linksFrom } from './query.ts';

export interface Referred {
  readonly from: Doc;
  /** The version that `from` sees. */
  readonly to: Doc;
  /** The document itself for an entry of `acuan`, else the item with the first link. */
  readonly on: Node;
  /** JSON pointer below `on`. */
  readonly field: string;
  /** Links to that document, the entry of `acuan` not counted. */
  readonly links: number;
}

const pointersOf = (on: Node, pointer: string): string => pointer.slice(on.pointer.length);

/** Every pair of documents that refer to each other, `acuan` first, in document order; shipped registers refer to nothing. */
export const referredDocs = perModel((model): readonly Referred[] => {
  const byDoc = new Map<Doc, Map<Doc, { on: Node; field: string; links: number }>>();
  for (const from of model.docs) {
    if (from.shipped) continue;
    const own = new Map<Doc, { on: Node; field: string; links: number }>();
    byDoc.set(from, own);
    from.acuan.forEach((entry, i) => {
      const to = model.plans.seen(from, entry.id);
      if (to && to !== from && !own.has(to)) own.set(to, { on: from.root, field: `/acuan/${i}`, links: 0 });
    });
  }
  for (const node of model.nodes) {
    const own = byDoc.get(node.doc);
    if (!own) continue;
    for (const edge of linksFrom(model, node)) {
      const to = edge.to.doc;
      if (to === node.doc || edge.kind === 'sebaris') continue;
      const found = own.get(to);
      if (found) found.links++;
      else own.set(to, { on: node, field: pointersOf(node, edge.pointer), links: 1 });
    }
  }
  const out = [...byDoc].flatMap(([from, own]) => [...own].map(([to, place]) => ({ from, to, ...place })));
  return out;
});
