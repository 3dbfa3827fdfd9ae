/** Which priorities of one level of government the region answers; rules on provinces and the nation ask the same. */
import type { Alignments } from './alignment.ts';
import { owners } from './edges.ts';
import type { Doc, Model, Node, Tingkat } from './node.ts';
import { currentDocs, officeOf } from './query.ts';
import { reachOf } from './reach.ts';
import { likelyMeant, planKey } from './written.ts';

const last = (doc: Doc): number => Math.max(doc.periode?.akhir ?? 9999, ...(doc.periode?.lanjutan ?? []));

/** True when two plans share a year; one without a period fits any. */
export const overlap = (a: Doc, b: Doc): boolean =>
  (a.periode?.awal ?? 0) <= last(b) && (b.periode?.awal ?? 0) <= last(a);

/** What the programs here reach, by a link of their own or of a row below them. */
function answeredHere(alignments: Alignments, tingkat: Tingkat): Set<Node> {
  const answered = new Set<Node>();
  const walk = (row: Node) => {
    for (const reach of alignments.of(row, tingkat).reach) answered.add(reach.priority);
    for (const child of row.children)
      if (child.kind === 'kegiatan' || child.kind === 'sub_kegiatan') walk(child);
  };
  alignments.programs.forEach(walk);
  return answered;
}

/** What programs of the RPJMD answer whose office has no Renstra and no Renja here. */
function answeredElsewhere(model: Model, alignments: Alignments): Set<string> {
  const here = new Set(alignments.programs.map((p) => officeOf(model, p.doc.unit)));
  const answered = new Set<string>();
  for (const doc of currentDocs(model, 'rpjmd', 'rpd')) {
    for (const program of doc.root.children) {
      if (program.kind !== 'program') continue;
      const units = owners(program);
      if (units.length > 0 && units.every((unit) => here.has(officeOf(model, unit)))) continue;
      for (const reach of reachOf(model, program)) answered.add(planKey(reach.priority));
    }
  }
  return answered;
}

/** Tells of an item of a register whether it, or anything below it, is reached. */
export function answeredBy(model: Model, alignments: Alignments, tingkat: Tingkat): (item: Node) => boolean {
  const here = answeredHere(alignments, tingkat);
  const elsewhere = answeredElsewhere(model, alignments);
  const meant = likelyMeant(model);
  const answered = (item: Node): boolean =>
    here.has(item) ||
    elsewhere.has(planKey(item)) ||
    meant.has(item) ||
    item.children.some((c) => c.kind === 'prioritas' && answered(c));
  return answered;
}
