import { perNode } from './memo.ts';
import type { Data, DataRec, Doc, Edge, EdgeKind, Jenis, Kind, Model, Node } from './node.ts';

/** Questions that rules, traces and matrices ask of the model; each is O(answer). */

export const nodesOf = (model: Model, kind: Kind): readonly Node[] => model.byKind.get(kind) ?? [];

export const docsOf = (model: Model, ...jenis: readonly Jenis[]): readonly Doc[] =>
  model.docs.filter((d) => jenis.includes(d.jenis));

/** Documents of these kinds that no later version replaces; the ones that questions of coverage ask. */
export const currentDocs = (model: Model, ...jenis: readonly Jenis[]): readonly Doc[] =>
  docsOf(model, ...jenis).filter((d) => model.plans.current(d));

const NONE: readonly Edge[] = [];

export function linksFrom(model: Model, node: Node, ...kinds: readonly EdgeKind[]): readonly Edge[] {
  const edges = model.outgoing.get(node) ?? NONE;
  return kinds.length === 0 ? edges : edges.filter((e) => kinds.includes(e.kind));
}

export function linksTo(model: Model, node: Node, ...kinds: readonly EdgeKind[]): readonly Edge[] {
  const edges = model.incoming.get(node) ?? NONE;
  return kinds.length === 0 ? edges : edges.filter((e) => kinds.includes(e.kind));
}

export const childrenOf = (node: Node, kind: Kind): readonly Node[] =>
  node.children.filter((c) => c.kind === kind);

/** Indicators of a row, those below its outcome or output included. */
export const indikatorOf = perNode((node): readonly Node[] => {
  const out: Node[] = [];
  for (const child of node.children) {
    if (child.kind === 'indikator') out.push(child);
    else if (child.kind === 'outcome' || child.kind === 'output') out.push(...childrenOf(child, 'indikator'));
  }
  return out;
});

/** The row that an indicator belongs to, over outcome and output. */
export function ownerOf(indikator: Node): Node {
  let node = indikator.parent ?? indikator;
  if ((node.kind === 'outcome' || node.kind === 'output') && node.parent) node = node.parent;
  return node;
}

/** A support program (program 01 of any bidang urusan, X.XX.01) or a row below it. */
export const isPenunjang = (node: Node): boolean => /^(\d\.\d\d|X\.XX)\.01(\.|$)/.test(node.kode ?? '');

/** The nearest row of that kind at or above a node. */
export function above(node: Node, kind: Kind): Node | undefined {
  for (let n: Node | undefined = node; n; n = n.parent) if (n.kind === kind) return n;
  return undefined;
}

/** The head office of a unit: climbs `induk` in the register; the unit itself when the register does not know it. */
export function officeOf(model: Pick<Model, 'offices'>, unit: string | undefined): string | undefined {
  let at = unit;
  for (let guard = 0; at !== undefined && guard < 8; guard++) {
    const induk = model.offices.get(at)?.data.induk;
    if (typeof induk !== 'string' && typeof induk !== 'number') return at;
    const next = model.offices.get(String(induk));
    if (!next?.id || next.id === at) return at;
    at = next.id;
  }
  return at;
}

/** Name of an office for people; the id or code where the register has none. */
export const officeName = (model: Model, unit: string | undefined): string =>
  unit === undefined ? '' : model.offices.get(unit)?.label || unit;

/** How a row is called in a sentence: `3.27.02`, `S1`, else its name. */
export const nameOf = (node: Node): string => node.kode ?? node.id ?? node.label;

/** Reference to a node as a planner would write it from another document. */
export const referenceTo = (node: Node): string =>
  node.kind === 'dokumen' ? node.doc.id : `${node.doc.id}/${node.id ?? node.kode ?? ''}`;

/** The region's level of government, which decides the nomenclature list; undefined without a wilayah. */
export const pemdaOf = (doc: Doc): 'provinsi' | 'kabkota' | undefined =>
  doc.wilayah === '' ? undefined : doc.wilayah.includes('.') ? 'kabkota' : 'provinsi';

export interface Justifikasi {
  readonly aturan: string;
  readonly alasan: string;
  readonly oleh: string;
  /** Last day on which it holds, YYYY-MM-DD; '' without an end. */
  readonly sampai: string;
  /** JSON pointer of the entry in the file of the node. */
  readonly pointer: string;
}

const scalar = (value: Data | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The reasons written on a node itself. */
export function justifikasiOn(node: Node): Justifikasi[] {
  const list = node.data.justifikasi;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, i) => {
    if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return [];
    const rec: DataRec = entry;
    const [aturan, alasan] = [scalar(rec.aturan), scalar(rec.alasan)];
    const pointer = `${node.pointer}/justifikasi/${i}`;
    return [{ aturan, alasan, oleh: scalar(rec.oleh), sampai: scalar(rec.sampai), pointer }];
  });
}

/** No end, or a date as it must be written; anything else holds for nothing, and the schema says so. */
const isDate = (sampai: string): boolean => sampai === '' || /^\d{4}-\d\d-\d\d$/.test(sampai);

/** The written reason for a gap, on the node or on one above it; it covers what stands below. */
export function justifikasiFor(node: Node, aturan: string): Justifikasi | undefined {
  for (let n: Node | undefined = node; n; n = n.parent) {
    if (n.data.justifikasi === undefined) continue;
    const found = justifikasiOn(n).filter((j) => j.aturan === aturan && j.alasan !== '' && isDate(j.sampai));
    // Of several the one that holds longest; without an end beats any date.
    const end = (j: Justifikasi) => (j.sampai === '' ? '9999-12-31' : j.sampai);
    const longest = found.reduce<Justifikasi | undefined>(
      (a, b) => (a && end(a) >= end(b) ? a : b),
      undefined,
    );
    if (longest) return longest;
  }
  return undefined;
}

/** True when a broken file may hold what a rule would call missing. */
export const mayBeBroken = (model: Model, ...jenis: readonly Jenis[]): boolean =>
  model.broken.some((b) => b.jenis === undefined || jenis.some((j) => j === b.jenis));
