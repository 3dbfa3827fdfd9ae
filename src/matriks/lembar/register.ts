import { tingkatOf } from '../../model/align.ts';
import type { Contribution } from '../../model/alignment.ts';
import { answeredBy } from '../../model/answered.ts';
import type { Doc, Node } from '../../model/node.ts';
import { currentDocs, justifikasiFor, nodesOf } from '../../model/query.ts';
import type { MatriksInput } from '../matriks.ts';
import type { Jenjang } from './status.ts';

const overlap = (a: Doc, b: Doc): boolean =>
  a.periode !== undefined &&
  b.periode !== undefined &&
  a.periode.awal <= b.periode.akhir &&
  b.periode.awal <= a.periode.akhir;

/** What serves a priority in the whole repository, also where a plan still looks at an older version of its register. */
export function servedBy({ model, alignments }: MatriksInput, priority: Node): readonly Contribution[] {
  const { doc } = priority;
  const older = model.plans.versions(doc.id).filter((v) => v !== doc && v.jenis === doc.jenis);
  if (older.length === 0) return alignments.contributions(priority);
  const twins = nodesOf(model, 'prioritas').filter((n) => older.includes(n.doc) && n.id === priority.id);
  return [priority, ...twins].flatMap(alignments.contributions);
}

/** Items of older versions that programs serve although the version in force has them no more. */
export function goneItems({ model, alignments }: MatriksInput, register: Doc): readonly Node[] {
  const older = model.plans.versions(register.id).filter((v) => v !== register && v.jenis === register.jenis);
  if (older.length === 0) return [];
  const kept = new Set(
    topPriorities(register)
      .flatMap(withBelow)
      .map((p) => p.id),
  );
  const gone = older.flatMap((v) => topPriorities(v).flatMap(withBelow)).filter((p) => !kept.has(p.id));
  return gone.filter((p) => alignments.contributions(p).length > 0);
}

/** Tells of a priority whether something in the repository answers it, or an item below it; as `check` sees it. */
export function answeredIn(input: MatriksInput, jenjang: Jenjang): (priority: Node) => boolean {
  const known = answeredBy(input.model, input.alignments, jenjang);
  return (priority) => known(priority) || withBelow(priority).some((p) => servedBy(input, p).length > 0);
}

/** The region's reason for a priority that no program answers; nothing asks for one at its own level. */
export const reasonFor = (priority: Node, jenjang: Jenjang): string | undefined =>
  justifikasiFor(priority, `prioritas-${jenjang}-tanpa-program`)?.alasan;

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
export function unanswered(
  answered: (priority: Node) => boolean,
  priorities: readonly Node[],
): readonly Node[] {
  return priorities.flatMap((priority) => {
    if (!answered(priority)) return [priority];
    if (priority.doc.shipped) return [];
    const below = priority.children.filter((c) => c.kind === 'prioritas');
    // Where programs serve the priority itself, its parts need no answer of their own.
    return below.some(answered) ? unanswered(answered, below) : [];
  });
}
