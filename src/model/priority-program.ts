/** Programs that carry a promise or a priority of the region by a link of their own. */
import type { Alignments } from './alignment.ts';
import type { Model, Node } from './node.ts';
import { childrenOf, isPenunjang, linksFrom, linksTo } from './query.ts';

const isPromised = (model: Model, program: Node): boolean => linksTo(model, program, 'program').length > 0;

/** By its own link to a prioritas daerah, or by a promise that names it or its row in the RPJMD. */
export function isPriorityProgram(model: Model, alignments: Alignments, program: Node): boolean {
  if (program.kind !== 'program' || isPenunjang(program)) return false;
  if (alignments.of(program, 'daerah').state === 'langsung' || isPromised(model, program)) return true;
  return linksFrom(model, program, 'sebaris').some((edge) => isPromised(model, edge.to));
}

/** The rows of a document down to the sub kegiatan have been written, at least for one program. */
export const isDetailed = (document: Node): boolean =>
  childrenOf(document, 'program').some((p) =>
    childrenOf(p, 'kegiatan').some((k) => childrenOf(k, 'sub_kegiatan').length > 0),
  );
