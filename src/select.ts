/** Selectors of cli.md: `dokumen[@versi]/[perangkat-daerah/]butir`, a bare code, a bare id, `opd:…`, `prioritas:…`. */
import { UsageError } from './diagnostic.ts';
import type { Doc, Kind, Model, Node } from './model/node.ts';
import { currentDocs, indikatorOf, officeOf, referenceTo } from './model/query.ts';
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

/** Rows of an office, or of one of its units. */
function byOffice(model: Model, office: string): Node[] {
  const wanted = model.offices.get(office)?.id ?? office;
  const docs = currentDocs(model, 'renstra', 'renja');
  const own = docs.filter((d) => officeOf(model, d.unit) === wanted || d.id === office);
  if (own.length > 0) return own.flatMap((d) => d.root.children.filter((c) => c.kind === 'program'));
  const rows = model.nodes.filter((n) => n.unit === wanted && docs.includes(n.doc) && ROWS.includes(n.kind));
  return rows.filter((n) => n.parent?.unit !== wanted);
}

const ROWS: readonly Kind[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** The version in force of a plan, or the one named. */
function docOf(model: Model, text: string): Doc | undefined {
  const [plan = '', versi] = text.split('@');
  const versions = model.plans.versions(plan);
  if (versi !== undefined) return versions.find((d) => d.versi.nama === versi);
  return versions.find((d) => model.plans.current(d)) ?? versions.at(-1);
}

function inDoc(model: Model, text: string): Node[] {
  const slash = text.indexOf('/');
  const plan = text.slice(0, slash);
  const doc = docOf(model, plan);
  if (!doc) throw notFound(plan, planNames(model));
  return find(model, model.plans.parts(doc), text.slice(slash + 1).split('/'));
}

const planNames = (model: Model): string[] =>
  model.plans.ids.flatMap((id) => [id, ...model.plans.versions(id).map((d) => `${id}@${d.versi.nama}`)]);

const SKIPPED: readonly Kind[] = ['dokumen', 'indikator'];

function find(model: Model, docs: readonly Doc[], rest: readonly string[]): Node[] {
  const [first = '', second] = rest;
  const all = model.nodes.filter((n) => docs.includes(n.doc));
  const named = (name: string) =>
    all.filter((n) => !SKIPPED.includes(n.kind) && (n.id === name || n.kode === name));
  if (second === undefined) return first === 'visi' ? all.filter((n) => n.kind === 'visi') : named(first);
  const unit = model.offices.get(first)?.id ?? first;
  const rows = named(second).filter((n) => n.unit === unit);
  if (rows.length > 0) return rows;
  // `rpjmd/S2/ntp`: an indicator is followed through the item that it belongs to.
  return named(first).filter((n) => indikatorOf(n).some((i) => i.id === second));
}

/** A priority without its register: unique among all registers and RPJMD, else the candidates. */
function byPriority(model: Model, text: string): Node[] {
  if (text.includes('/')) return inDoc(model, text).filter((n) => n.kind === 'prioritas');
  const all = model.nodes.filter((n) => n.kind === 'prioritas');
  const doc = docOf(model, text);
  if (doc) return all.filter((n) => n.doc === doc && n.parent?.kind === 'dokumen');
  return unique(
    text,
    all.filter((n) => n.id === text),
  );
}

function unique(text: string, hits: readonly Node[]): Node[] {
  if (hits.length <= 1) return [...hits];
  throw new UsageError({
    id: `"${text}" ada di beberapa tempat; sebut salah satu:\n${plural(hits)}`,
    en: `"${text}" stands in several places; name one of them:\n${plural(hits)}`,
  });
}

function resolve(model: Model, text: string): Node[] {
  if (text.startsWith('opd:')) return byOffice(model, text.slice(4));
  if (text.startsWith('prioritas:')) return byPriority(model, text.slice(10));
  if (text.includes('/')) return inDoc(model, text);
  if (CODE.test(text)) return byCode(model, text);
  const doc = docOf(model, text);
  if (doc) return doc.root.children.filter((n) => TOP.includes(n.kind));
  const hits = model.nodes.filter((n) => n.id === text && !SKIPPED.includes(n.kind) && !n.doc.shipped);
  return unique(text, hits);
}

/** What a whole document stands for in a trace. */
const TOP: readonly Kind[] = ['tujuan', 'program', 'prioritas'];

/** `+X`, `X+`, `+X+` for up, down, both; without a sign the flags decide. */
export function select(model: Model, selector: string): Selection {
  const up = selector.startsWith('+');
  const down = selector.endsWith('+');
  const text = selector.replace(/^\+/, '').replace(/\+$/, '');
  const nodes = resolve(model, text);
  if (nodes.length === 0) {
    const prefix = /^(opd|prioritas):/.exec(text)?.[0] ?? '';
    const names =
      prefix === 'opd:'
        ? [...model.offices.keys()].map((o) => prefix + o)
        : model.nodes.flatMap((n) =>
            n.kind === 'indikator' ? [] : [n.id ?? '', n.kode ?? '', referenceTo(n)],
          );
    throw notFound(text, new Set(names.filter((n) => n !== '' && !n.endsWith('/'))));
  }
  return { nodes, up, down };
}
