/** Selectors of cli.md: `dokumen[@versi]/[perangkat-daerah/]butir`, a bare code, a bare id, `opd:…`, `prioritas:…`. */
import { UsageError } from './diagnostic.ts';
import type { Doc, Model, Node } from './model/node.ts';
import { currentDocs, officeOf, referenceTo } from './model/query.ts';
import { closest } from './similar.ts';

export interface Selection {
  readonly nodes: readonly Node[];
  readonly up: boolean;
  readonly down: boolean;
}

const CODE = /^(\d|X)(\.(\d{2}|XX)(\.\d{2}(\.\d(\.\d{2}(\.\d{2,4})?)?)?)?)?$/;

const plural = (nodes: readonly Node[]): string =>
  nodes
    .slice(0, 8)
    .map((n) => `  ${referenceTo(n)}  ${n.label}`)
    .join('\n');

function notFound(text: string, candidates: Iterable<string>): UsageError {
  const near = closest(text, candidates);
  const id = near.length > 0 ? `; mungkin maksudnya ${near.join(', ')}` : '';
  const en = near.length > 0 ? `; perhaps ${near.join(', ')} was meant` : '';
  return new UsageError({
    id: `"${text}" tidak ditemukan di repositori ini${id}`,
    en: `"${text}" was not found in this repository${en}`,
  });
}

/** A bare code: its rows in every Renstra in force, else in every Renja. */
function byCode(model: Model, kode: string): Node[] {
  for (const jenis of ['renstra', 'renja', 'rpjmd'] as const) {
    const docs = new Set(currentDocs(model, jenis));
    const rows = model.nodes.filter(
      (n) => n.kode === kode && docs.has(n.doc) && ['program', 'kegiatan', 'sub_kegiatan'].includes(n.kind),
    );
    if (rows.length > 0) return rows;
  }
  return [];
}

function byOffice(model: Model, office: string): Node[] {
  const wanted = model.offices.get(office)?.id ?? office;
  const docs = currentDocs(model, 'renstra', 'renja').filter(
    (d) => officeOf(model, d.unit) === wanted || d.id === office,
  );
  return docs.flatMap((d) => d.root.children.filter((c) => c.kind === 'program'));
}

function inDoc(model: Model, text: string): Node[] {
  const slash = text.indexOf('/');
  const [plan = '', versi] = text.slice(0, slash).split('@');
  const rest = text.slice(slash + 1).split('/');
  const versions = model.plans.versions(plan);
  const current = versions.find((d) => model.plans.current(d)) ?? versions.at(-1);
  const doc = versi === undefined ? current : versions.find((d) => d.versi.nama === versi);
  if (!doc) throw notFound(plan, model.plans.ids);
  return find(model, doc, rest);
}

function find(model: Model, doc: Doc, rest: readonly string[]): Node[] {
  const [first = '', second] = rest;
  const name = second ?? first;
  const files = new Set(model.plans.parts(doc));
  const all = model.nodes.filter((n) => files.has(n.doc) && n.kind !== 'dokumen' && n.kind !== 'indikator');
  const hits = all.filter((n) => n.id === name || n.kode === name);
  if (second === undefined) return hits;
  const unit = model.offices.get(first)?.id ?? first;
  return hits.filter((n) => n.unit === unit);
}

function resolve(model: Model, text: string): Node[] {
  if (text.startsWith('opd:')) return byOffice(model, text.slice(4));
  if (text.startsWith('prioritas:'))
    return inDoc(model, text.slice(10)).filter((n) => n.kind === 'prioritas');
  if (text.includes('/')) return inDoc(model, text);
  if (CODE.test(text)) return byCode(model, text);
  const hits = model.nodes.filter(
    (n) => n.id === text && n.kind !== 'indikator' && n.kind !== 'dokumen' && !n.doc.shipped,
  );
  if (hits.length > 1)
    throw new UsageError({
      id: `"${text}" ada di beberapa tempat; sebut salah satu:\n${plural(hits)}`,
      en: `"${text}" stands in several places; name one of them:\n${plural(hits)}`,
    });
  return hits;
}

/** `+X`, `X+`, `+X+` for up, down, both; without a sign the flags decide. */
export function select(model: Model, selector: string): Selection {
  const up = selector.startsWith('+');
  const down = selector.endsWith('+');
  const text = selector.replace(/^\+/, '').replace(/\+$/, '');
  const nodes = resolve(model, text);
  if (nodes.length === 0) {
    const names = model.nodes.flatMap((n) =>
      n.kind === 'indikator' ? [] : [n.id ?? '', n.kode ?? '', referenceTo(n)],
    );
    throw notFound(text, new Set(names.filter((n) => n !== '')));
  }
  return { nodes, up, down };
}
