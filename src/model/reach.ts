import type { Reach } from './alignment.ts';
import type { Edge, Model, Node } from './node.ts';
import { linksFrom, linksTo } from './query.ts';

/** Coded rows inherit from the row above them; everything else belongs to what stands above it. */
const isRow = (node: Node): boolean => node.kind === 'kegiatan' || node.kind === 'sub_kegiatan';

interface Step {
  readonly node: Node;
  readonly edge: Edge | undefined;
}

/** Of the same rows elsewhere only the one above: the RKPD and the APBD of a row tell nothing new of what it serves. */
export const climbs = (edge: Edge): boolean => edge.kind !== 'sebaris' || edge.main;

/**
 * One step towards what a node serves: its written links in the file's order, then the same row of the plan above,
 * then the promises that name it, then the item that it stands in.
 */
export function stepsUp(model: Model, node: Node): Step[] {
  const steps: Step[] = linksFrom(model, node, 'mendukung', 'menjabarkan', 'misi', 'sebaris')
    .filter(climbs)
    .map((edge) => ({ node: edge.to, edge }));
  for (const edge of linksTo(model, node, 'program')) steps.push({ node: edge.from, edge });
  const parent = node.parent;
  if (parent && parent.kind !== 'dokumen' && !isRow(node)) steps.push({ node: parent, edge: undefined });
  return steps;
}

/** The list of priorities that an item belongs to: one per document. */
export const registerOf = (priority: Node): string => `${priority.doc.file}`;

/**
 * Every priority that a node reaches by itself, nearest first; of each register the first is main.
 * Without the rows above it: `Alignments` adds those where a row has no link of its own to a register.
 */
export function reachOf(model: Model, from: Node): Reach[] {
  const out: Reach[] = [];
  const seen = new Set<Node>([from]);
  const mains = new Set<string>();
  let layer: { node: Node; via: readonly Edge[]; depth: number }[] = [{ node: from, via: [], depth: 0 }];
  while (layer.length > 0) {
    const next: typeof layer = [];
    for (const at of layer) {
      for (const step of stepsUp(model, at.node)) {
        if (seen.has(step.node)) continue;
        seen.add(step.node);
        const via = step.edge ? [...at.via, step.edge] : at.via;
        const depth = at.depth + 1;
        next.push({ node: step.node, via, depth });
        if (step.node.kind !== 'prioritas') continue;
        const register = registerOf(step.node);
        const direct = depth === 1 && step.edge?.kind === 'mendukung';
        out.push({
          priority: step.node,
          state: direct ? 'langsung' : 'lewat',
          via,
          main: !mains.has(register),
        });
        mains.add(register);
      }
    }
    layer = next;
  }
  return out;
}
