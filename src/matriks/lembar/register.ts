import { tingkatOf } from '../../model/align.ts';
import type { Doc, Node } from '../../model/node.ts';
import { currentDocs, nodesOf } from '../../model/query.ts';
import type { MatriksInput } from '../matriks.ts';
import { isShown, shownUnits } from './program.ts';
import type { Jenjang } from './status.ts';

const overlap = (a: Doc, b: Doc): boolean =>
  a.periode !== undefined &&
  b.periode !== undefined &&
  a.periode.awal <= b.periode.akhir &&
  b.periode.awal <= a.periode.akhir;

/** True when a row that is shown serves the priority, or an item below it. */
export function answered(input: MatriksInput, priority: Node): boolean {
  const shown = shownUnits(input);
  return input.alignments.contributions(priority).some((c) => isShown(input.model, shown, c.row));
}

/**
 * Lists of priorities that bind at a level: those in the repository, and of the shipped ones those that a plan names
 * or serves; when it names none, those of its years.
 */
export function registersOf(input: MatriksInput, jenjang: Jenjang): readonly Doc[] {
  const { model, alignments } = input;
  const having = new Map<Doc, Node[]>();
  for (const node of nodesOf(model, 'prioritas'))
    if (tingkatOf(node) === jenjang) having.set(node.doc, [...(having.get(node.doc) ?? []), node]);
  const all = currentDocs(model, 'rpjmd', 'rpd', 'prioritas').filter((d) => having.has(d));
  const named = new Set(model.docs.filter((d) => !d.shipped).flatMap((d) => d.acuan.map((a) => a.id)));
  const used = (doc: Doc): boolean =>
    !doc.shipped ||
    named.has(doc.id) ||
    (having.get(doc) ?? []).some((p) => alignments.contributions(p).length > 0);
  const kept = all.filter(used);
  if (kept.length > 0) return kept;
  const plans = currentDocs(model, 'rpjmd', 'rpd', 'renstra');
  return all.filter((d) => plans.some((p) => overlap(d, p)));
}

export const topPriorities = (doc: Doc): readonly Node[] =>
  doc.root.children.filter((c) => c.kind === 'prioritas');

/** A priority and everything below it, in the order of the register. */
export function withBelow(priority: Node): readonly Node[] {
  return [priority, ...priority.children.filter((c) => c.kind === 'prioritas').flatMap(withBelow)];
}

/** Highest items that nothing answers; of a list that ships with the tool only the top level is asked. */
export function unanswered(input: MatriksInput, priorities: readonly Node[]): readonly Node[] {
  return priorities.flatMap((priority) => {
    if (!answered(input, priority)) return [priority];
    if (priority.doc.shipped) return [];
    const below = priority.children.filter((c) => c.kind === 'prioritas');
    // Where programs serve the priority itself, its parts need no answer of their own.
    return below.some((b) => answered(input, b)) ? unanswered(input, below) : [];
  });
}
