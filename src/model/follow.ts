/** Plans that follow one another: RPJMD → RKPD → PPAS → APBD, Renstra → Renja. Which rows of the one lack in the other. */
import { owners } from './edges.ts';
import type { Doc, Jenis, Kind, Model, Node } from './node.ts';
import { childrenOf, docsOf, linksFrom, linksTo, mayBeBroken, officeOf } from './query.ts';

/** A document and one plan that it follows, each by its first file and with all its files. */
export interface Following {
  readonly plan: Doc;
  readonly doc: Doc;
  readonly guide: readonly Doc[];
  readonly follower: readonly Doc[];
}

const sameRowIn = (model: Model, row: Node, docs: readonly Doc[]): Node[] => [
  ...linksFrom(model, row, 'sebaris').flatMap(({ to }) => (docs.includes(to.doc) ? [to] : [])),
  ...linksTo(model, row, 'sebaris').flatMap(({ from }) => (docs.includes(from.doc) ? [from] : [])),
];

const programsOf = (docs: readonly Doc[]): readonly Node[] =>
  docs.flatMap((doc) => childrenOf(doc.root, 'program'));

/** Equal digits of two editions are not the same row; a code map between them shows in the edges. */
function comparable(model: Model, { plan, doc, guide, follower }: Following): boolean {
  const [a, b] = [plan.nomenklatur, doc.nomenklatur];
  if (a === undefined || b === undefined || a === b) return true;
  return programsOf(follower).some((row) => sameRowIn(model, row, guide).length > 0);
}

/** Each document in force of a kind with the plans of other kinds that it follows. */
export function followings(model: Model, jenis: Jenis, guides: readonly Jenis[]): readonly Following[] {
  if (mayBeBroken(model, jenis, ...guides)) return [];
  const out: Following[] = [];
  for (const doc of docsOf(model, jenis)) {
    const follower = model.plans.parts(doc);
    if (follower[0] !== doc || !model.plans.current(doc)) continue;
    const plans = model.plans
      .against(doc, guides)
      .filter((p) => p.tahun === undefined || doc.tahun === undefined || p.tahun === doc.tahun);
    // Of plans of the whole region the first counts; the Renstra of all offices guide one RKPD.
    for (const plan of guides.includes('renstra') ? plans : plans.slice(0, 1)) {
      const pair = { plan, doc, guide: model.plans.parts(plan), follower };
      if (comparable(model, pair)) out.push(pair);
    }
  }
  return out;
}

const headsOf = (model: Model, row: Node): readonly string[] =>
  owners(row).map((unit) => officeOf(model, unit) ?? unit);

export interface Match {
  readonly row: Node;
  /** The same row of the other document; none = it lacks there. */
  readonly same: readonly Node[];
}

/** Programs of one document with the same rows of another; an office that the other does not have at all is left out. */
export function matchPrograms(model: Model, from: readonly Doc[], to: readonly Doc[]): readonly Match[] {
  const offices = new Set(programsOf(to).flatMap((row) => headsOf(model, row)));
  return programsOf(from).flatMap((row) => {
    const heads = headsOf(model, row);
    if (heads.length > 0 && !heads.some((head) => offices.has(head))) return [];
    return [{ row, same: sameRowIn(model, row, to) }];
  });
}

const BELOW: Partial<Record<Kind, Kind>> = { program: 'kegiatan', kegiatan: 'sub_kegiatan' };

/** Rows that the other document lacks: the highest ones only, and no level that it does not have there. */
export function missingRows(model: Model, from: readonly Doc[], to: readonly Doc[]): readonly Node[] {
  const missing: Node[] = [];
  const walk = ({ row, same }: Match): void => {
    if (same.length === 0) {
      missing.push(row);
      return;
    }
    const kind = BELOW[row.kind];
    if (kind === undefined || !same.some((other) => childrenOf(other, kind).length > 0)) return;
    for (const child of childrenOf(row, kind)) walk({ row: child, same: sameRowIn(model, child, to) });
  };
  for (const match of matchPrograms(model, from, to)) walk(match);
  return missing;
}
