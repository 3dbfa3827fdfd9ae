/** Which items a local rule looks at, and which items hang on them. */

import { perModel } from '../model/memo.ts';
import type { Model, Node } from '../model/node.ts';
import { isPenunjang, linksFrom, linksTo, nodesOf, officeOf } from '../model/query.ts';
import { planKey } from '../model/written.ts';
import { matchesAny } from './glob.ts';
import type { Relation, Selection } from './spec.ts';
import { fulfils } from './value.ts';

/** Every name that an office goes by, and those of its head office. */
function officeNames(model: Model, unit: string | undefined): string[] {
  const head = officeOf(model, unit);
  return [unit, head].flatMap((u) => {
    const office = u === undefined ? undefined : model.offices.get(u);
    return [u, office?.id, office?.kode].filter((name) => name !== undefined);
  });
}

export function isSelected(model: Model, node: Node, pilih: Selection): boolean {
  const { doc } = node;
  if (doc.shipped || !model.plans.current(doc)) return false;
  if (pilih.dokumen.length > 0 && !pilih.dokumen.includes(doc.jenis)) return false;
  if (pilih.logika !== undefined && doc.logika !== pilih.logika) return false;
  if (pilih.kode.length > 0 && !matchesAny(pilih.kode, node.kode ?? '')) return false;
  if (pilih.penunjang !== undefined && isPenunjang(node) !== pilih.penunjang) return false;
  const offices = pilih.perangkatDaerah;
  if (offices.length > 0 && !officeNames(model, node.unit).some((name) => matchesAny(offices, name)))
    return false;
  return pilih.jika.every((demand) => fulfils(node, demand));
}

export function* selected(model: Model, pilih: Selection): Generator<Node> {
  for (const kind of pilih.jenis)
    for (const node of nodesOf(model, kind)) if (isSelected(model, node, pilih)) yield node;
}

function* below(node: Node): Generator<Node> {
  for (const child of node.children) {
    yield child;
    yield* below(child);
  }
}

function* over(node: Node): Generator<Node> {
  for (let n = node.parent; n; n = n.parent) yield n;
}

const byPlanKey = perModel((model) => {
  const index = new Map<string, Node[]>();
  for (const other of model.nodes) {
    const key = planKey(other);
    const before = index.get(key);
    if (before) before.push(other);
    else index.set(key, [other]);
  }
  return index;
});

/** The item in the versions of its plan: a link to an older one counts for the one in force. */
function inVersions(model: Model, node: Node): readonly Node[] {
  if (model.plans.versions(node.doc.id).length < 2) return [node];
  const same = byPlanKey(model).get(planKey(node)) ?? [];
  return [node, ...same.filter((other) => other.kind === node.kind && other.doc !== node.doc)];
}

/** Items on the other side of a relation, each once; versions that were replaced serve nobody. */
export function related(model: Model, node: Node, relation: Relation): Node[] {
  const { lewat, masuk, jenis, dokumen, jika } = relation;
  const all =
    lewat === 'anak'
      ? [...below(node)]
      : lewat === 'induk'
        ? [...over(node)]
        : masuk
          ? inVersions(model, node).flatMap((n) => linksTo(model, n, lewat).map((edge) => edge.from))
          : linksFrom(model, node, lewat).map((edge) => edge.to);
  return [...new Set(all)].filter(
    (other) =>
      (!masuk || model.plans.current(other.doc)) &&
      (jenis.length === 0 || jenis.includes(other.kind)) &&
      (dokumen.length === 0 || dokumen.includes(other.doc.jenis)) &&
      jika.every((demand) => fulfils(other, demand)),
  );
}

/** True when a file that cannot be read may hold what would be called missing. */
export function mayBeUnread(model: Model, { lewat, masuk, dokumen }: Relation): boolean {
  if (lewat === 'anak' || lewat === 'induk' || (!masuk && lewat !== 'sebaris')) return false;
  return model.broken.some(
    (file) =>
      dokumen.length === 0 || file.jenis === undefined || dokumen.some((jenis) => jenis === file.jenis),
  );
}
