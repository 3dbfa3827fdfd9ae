/** Linking: documents → one model with its indices, built once. Pure; faults of the plan become data. */
import { buildDoc, type NameOf } from './dokumen/build.ts';
import { listOf, recordOf, textOf } from './dokumen/header.ts';
import { dokumenOf } from './dokumen/index.ts';
import { linksOf, owners } from './model/edges.ts';
import type {
  BadLink,
  BrokenFile,
  DataRec,
  Doc,
  Duplicate,
  Edge,
  Kind,
  Model,
  Node,
  Plans,
} from './model/node.ts';
import { makeCodeMaps } from './model/peta-kode.ts';
import { makePlans, maySplit } from './model/plans.ts';
import { officeOf } from './model/query.ts';
import { type DocIndex, makeReferences } from './model/references.ts';
import { makeSameRows } from './model/same-row.ts';
import { closest } from './similar.ts';

export interface LinkFile {
  readonly path: string;
  readonly data: DataRec;
  readonly plainNumbers: readonly { pointer: string; text: string; reads: string; lossy: boolean }[];
}

export interface LinkInput {
  readonly files: readonly LinkFile[];
  readonly broken: readonly BrokenFile[];
  /** Registers that ship with the tool. */
  readonly registers: readonly DataRec[];
  /** Official name of a code, for rows that leave theirs out. */
  readonly nameOf?: NameOf;
}

const CODED: readonly Kind[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** Offices by id, kode and kode_lama, read before any row is built so that rows know theirs. */
function officeIds(files: readonly LinkFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  const records = files
    .filter((f) => f.data.jenis === 'perangkat-daerah')
    .flatMap((f) => listOf(f.data.perangkat_daerah))
    .map(recordOf)
    .filter((rec) => rec !== undefined);
  for (const rec of records) {
    const id = textOf(rec.id);
    const kode = textOf(rec.kode);
    const name = id ?? kode;
    if (name === undefined) continue;
    if (!ids.has(name)) ids.set(name, name);
    if (kode !== undefined && !ids.has(kode)) ids.set(kode, name);
  }
  for (const rec of records) {
    const name = textOf(rec.id) ?? textOf(rec.kode);
    for (const old of listOf(rec.kode_lama).flatMap((v) => textOf(v) ?? []))
      if (name !== undefined && !ids.has(old)) ids.set(old, name);
  }
  return ids;
}

/** Of one document, all its parts together. */
function indexDoc(nodes: readonly Node[]): { index: DocIndex; duplicates: Duplicate[] } {
  const byId = new Map<string, Node>();
  const rows = new Map<string, Node[]>();
  const same = new Map<string, Node[]>();
  const push = (key: string, node: Node) => {
    const list = same.get(key);
    if (list) list.push(node);
    else same.set(key, [node]);
  };
  for (const node of nodes) {
    if (node.kind === 'dokumen') continue;
    if (node.id !== undefined) {
      if (node.kind === 'indikator') push(`i ${node.doc.file}#${node.parent?.pointer} ${node.id}`, node);
      else {
        if (!byId.has(node.id)) byId.set(node.id, node);
        push(`i ${node.id}`, node);
      }
    }
    if (node.kode === undefined) continue;
    if (CODED.includes(node.kind)) {
      const list = rows.get(node.kode);
      if (list) list.push(node);
      else rows.set(node.kode, [node]);
      if (node.id === undefined) push(`k ${owners(node).join('+')} ${node.kode}`, node);
    } else if (node.kind === 'perangkat_daerah') {
      rows.set(node.kode, [...(rows.get(node.kode) ?? []), node]);
      push(`k ${node.kode}`, node);
    }
  }
  const duplicates: Duplicate[] = [];
  for (const [key, list] of same)
    if (list.length > 1) duplicates.push({ kind: key.startsWith('i') ? 'id' : 'kode', nodes: list });
  return { index: { byId, byKode: rows }, duplicates };
}

/** The same plan, version and year in two files; parts of a split document only when they are of the same office. */
function duplicateDocs(docs: readonly Doc[]): Duplicate[] {
  const named = docs.filter((d) => d.id !== '');
  const groups = group(named, (d) => [d.id, d.versi.nama, d.tahun ?? ''].join('\n'));
  const same = [...groups.values()].flatMap((files) => {
    const isSplit = files.every((d) => d.jenis === files[0]?.jenis && maySplit(d.jenis));
    return isSplit ? [...group(files, (d) => d.unit).values()] : [files];
  });
  return same
    .filter((g) => g.length > 1)
    .map((files) => ({ kind: 'dokumen' as const, nodes: files.map((d) => d.root) }));
}

/** Offices by everything that they are called. */
function officesOf(nodes: readonly Node[], ids: ReadonlyMap<string, string>): Map<string, Node> {
  const known = new Map(
    nodes.filter((n) => n.kind === 'perangkat_daerah').map((n) => [n.id ?? n.kode ?? '', n] as const),
  );
  const offices = new Map<string, Node>();
  for (const [written, id] of ids) {
    const node = known.get(id);
    if (node) offices.set(written, node);
  }
  return offices;
}

/** Offices that rows name and the register does not have. */
function officeLinks(nodes: readonly Node[], known: ReadonlyMap<string, string>): BadLink[] {
  if (known.size === 0) return [];
  const bad: BadLink[] = [];
  const check = (node: Node, field: 'perangkat_daerah' | 'induk') => {
    const text = textOf(node.data[field]);
    if (text === undefined || known.has(text)) return;
    bad.push({
      from: node,
      field,
      pointer: `${node.pointer}/${field}`,
      text,
      reason: 'butir',
      found: undefined,
      suggestions: closest(text, known.keys()).map((near) => ({ text: near, node: undefined })),
    });
  };
  for (const node of nodes) check(node, node.kind === 'perangkat_daerah' ? 'induk' : 'perangkat_daerah');
  return bad;
}

/** Plans named in `acuan` that nobody wrote. */
function acuanLinks(docs: readonly Doc[], plans: Plans, broken: readonly BrokenFile[]): BadLink[] {
  const bad: BadLink[] = [];
  const { ids } = plans;
  for (const doc of docs) {
    doc.acuan.forEach((entry, i) => {
      if (broken.some((b) => b.id === undefined || b.id === entry.id)) return;
      const names = plans.versions(entry.id).map((d) => d.versi.nama);
      if (names.length > 0) {
        if (entry.versi === undefined || names.includes(entry.versi)) return;
        const text = `${entry.id}@${entry.versi}`;
        const near = names.map((name) => ({ text: `${entry.id}@${name}`, node: undefined })).slice(0, 3);
        const pin = { from: doc.root, field: 'acuan' as const, pointer: `/acuan/${i}`, text };
        bad.push({ ...pin, reason: 'butir', found: undefined, suggestions: near });
        return;
      }
      const suggestions = closest(entry.id, ids).map((text) => ({ text, node: undefined }));
      const at = { from: doc.root, field: 'acuan' as const, pointer: `/acuan/${i}`, text: entry.id };
      bad.push({ ...at, reason: 'dokumen', found: undefined, suggestions });
    });
  }
  return bad;
}

const group = <K, V>(items: readonly V[], key: (item: V) => K): Map<K, V[]> => {
  const out = new Map<K, V[]>();
  for (const item of items) {
    const k = key(item);
    const list = out.get(k);
    if (list) list.push(item);
    else out.set(k, [item]);
  }
  return out;
};

export function link(input: LinkInput): Model {
  const officeId = officeIds(input.files);
  const unitOf = (written: string): string => officeId.get(written) ?? written;
  const built: { doc: Doc; nodes: Node[]; plain: LinkFile['plainNumbers'] }[] = [];
  for (const file of [...input.files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const dokumen = dokumenOf(file.data.jenis);
    if (dokumen)
      built.push({
        ...buildDoc(file.path, file.data, dokumen, unitOf, input.nameOf),
        plain: file.plainNumbers,
      });
  }
  const own = new Map(built.map((b) => [b.doc.id, b.doc]));
  const replaced: Doc[] = [];
  for (const data of input.registers) {
    const dokumen = dokumenOf(data.jenis);
    const id = textOf(data.id) ?? '';
    const instead = own.get(id);
    if (instead) replaced.push(instead);
    else if (dokumen)
      built.push({ ...buildDoc(`acuan:${id}`, data, dokumen, unitOf, undefined, true), plain: [] });
  }

  const docs = built.map((b) => b.doc);
  const nodes = built.flatMap((b) => b.nodes);
  const plans = makePlans(docs);
  const nodesIn = new Map(built.map((b) => [b.doc, b.nodes]));
  const firsts = docs.filter((d) => plans.parts(d)[0] === d);
  const indexed = new Map(
    firsts.map((d) => [d, indexDoc(plans.parts(d).flatMap((part) => nodesIn.get(part) ?? []))]),
  );
  const emptyIndex: DocIndex = { byId: new Map(), byKode: new Map() };
  const indexOf = (doc: Doc): DocIndex => indexed.get(plans.parts(doc)[0] ?? doc)?.index ?? emptyIndex;
  const references = makeReferences(plans, indexOf, input.broken);

  const edges: Edge[] = [];
  const ownDocs = docs.filter((d) => !d.shipped);
  const badLinks: BadLink[] = [...acuanLinks(ownDocs, plans, input.broken)];
  for (const node of nodes) {
    const { edges: e, bad } = linksOf(node, references);
    for (const edge of e) edges.push(edge);
    for (const link of bad) badLinks.push(link);
  }
  if (!input.broken.some((b) => b.jenis === undefined || b.jenis === 'perangkat-daerah'))
    badLinks.push(...officeLinks(nodes, officeId));
  const offices = officesOf(nodes, officeId);
  const sameRows = makeSameRows({
    plans,
    maps: makeCodeMaps(docs),
    rowsIn: (doc) => (nodesIn.get(doc) ?? []).filter((n) => n.kode !== undefined && CODED.includes(n.kind)),
    headOf: (unit) => officeOf({ offices }, unit),
  });
  for (const doc of docs) for (const edge of sameRows(doc)) edges.push(edge);

  return {
    docs,
    nodes,
    byKind: group(nodes, (n) => n.kind),
    outgoing: group(edges, (e) => e.from),
    incoming: group(edges, (e) => e.to),
    badLinks,
    duplicates: [...duplicateDocs(ownDocs), ...[...indexed.values()].flatMap((i) => i.duplicates)],
    broken: input.broken,
    plainNumbers: new Map(built.map((b) => [b.doc, b.plain])),
    offices,
    plans,
    replaced,
  };
}
