/** Programs that reach no priority of one level of government; three rules ask the same question. */

import { tingkatOf } from './align.ts';
import type { Alignments } from './alignment.ts';
import type { Model, Node, Tingkat } from './node.ts';
import { isPenunjang, mayBeBroken, nodesOf, referenceTo } from './query.ts';
import { stepsUp } from './reach.ts';
import { hasOpenLink } from './written.ts';

/** True when a link on the way up leads nowhere: where the program ends is then not known. */
function waysAreOpen(model: Model, from: Node): boolean {
  const seen = new Set<Node>([from]);
  const queue = [from];
  for (const node of queue) {
    if (hasOpenLink(model, node, 'mendukung', 'menjabarkan', 'misi')) return true;
    for (const step of stepsUp(model, node)) {
      if (seen.has(step.node)) continue;
      seen.add(step.node);
      queue.push(step.node);
    }
  }
  return false;
}

/** A link of a row below, for its own part of the program, is an answer too. */
const reachesBelow = (alignments: Alignments, row: Node, tingkat: Tingkat): boolean =>
  alignments.of(row, tingkat).reach.length > 0 ||
  row.children.some(
    (c) => (c.kind === 'kegiatan' || c.kind === 'sub_kegiatan') && reachesBelow(alignments, c, tingkat),
  );

/** Support programs serve every priority and are excused; justified gaps are included, lint marks them. */
export function programsWithout(model: Model, alignments: Alignments, tingkat: Tingkat): Node[] {
  if (mayBeBroken(model, 'rpjmd', 'rpd', 'prioritas')) return [];
  return alignments.programs.filter(
    (program) =>
      !isPenunjang(program) && !reachesBelow(alignments, program, tingkat) && !waysAreOpen(model, program),
  );
}

/** A priority of that level as a link would be written, to show the form; '' when there is none. */
export function exampleOf(model: Model, tingkat: Tingkat): string {
  const first = nodesOf(model, 'prioritas').find(
    (n) => tingkatOf(n) === tingkat && n.parent?.kind === 'dokumen',
  );
  return first ? referenceTo(first) : '';
}
