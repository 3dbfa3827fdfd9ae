/** What may be written where a plan refers to something: every form that linking accepts, with its name. */
import type { Lang } from '../diagnostic.ts';
import type { Doc, Jenis, Kind, Model, Node } from './node.ts';
import { ownerOf } from './query.ts';
import { kindWord } from './words.ts';

export interface Choice {
  /** As it is written in the YAML. */
  readonly text: string;
  /** What stands behind it. */
  readonly label: string;
}

/** By the key that refers. An empty list: the repository has nothing to refer to. */
export interface Choices {
  readonly mendukung: readonly Choice[];
  readonly menjabarkan: readonly Choice[];
  readonly misi: readonly Choice[];
  readonly program: readonly Choice[];
  readonly sama_dengan: readonly Choice[];
  readonly perangkat_daerah: readonly Choice[];
  readonly acuan: readonly Choice[];
}

type LinkKey = 'mendukung' | 'menjabarkan' | 'misi' | 'program' | 'sama_dengan';

/** Same kinds as linking allows. */
const KINDS: Readonly<Record<LinkKey, readonly Kind[]>> = {
  mendukung: ['sasaran', 'prioritas', 'program', 'program_unggulan'],
  menjabarkan: ['sasaran'],
  misi: ['misi'],
  program: ['program', 'kegiatan', 'sub_kegiatan'],
  sama_dengan: ['indikator'],
};
/** Items of the same id in several documents that a label names before it only counts. */
const NAMED = 3;

/** An id or code by itself, and with its office where several rows of a document have the code. */
function namesOf(node: Node, isShared: (node: Node) => boolean): string[] {
  if (node.kind === 'indikator') {
    const owner = ownerOf(node);
    if (node.id === undefined) return [];
    return [owner.id, owner.kode].flatMap((name) => (name === undefined ? [] : [`${name}/${node.id}`]));
  }
  const names = [node.id, node.kode].flatMap((name) => name ?? []);
  const row = node.kode !== undefined && node.unit !== undefined && isShared(node);
  return row ? [...names, `${node.unit}/${node.kode}`] : names;
}

function collect(entries: Iterable<readonly [text: string, doc: string, label: string]>): Choice[] {
  const found = new Map<string, Map<string, string>>();
  for (const [text, doc, label] of entries) {
    const labels = found.get(text);
    if (labels) labels.set(doc, label);
    else found.set(text, new Map([[doc, label]]));
  }
  return [...found].map(([text, labels]) => {
    const [only] = labels.values();
    if (labels.size === 1) return { text, label: only ?? '' };
    const named = [...labels].slice(0, NAMED).map(([doc, label]) => `${doc}: ${label}`);
    return {
      text,
      label: [...named, ...(labels.size > NAMED ? [`+${labels.size - NAMED}`] : [])].join('; '),
    };
  });
}

/** True for rows whose code another row of the document has, too. */
function sharedCodes(model: Model): (node: Node) => boolean {
  const rows = new Map<Doc, Map<string, number>>();
  for (const { doc, kode } of model.nodes) {
    if (kode === undefined) continue;
    const counts = rows.get(doc) ?? new Map<string, number>();
    counts.set(kode, (counts.get(kode) ?? 0) + 1);
    rows.set(doc, counts);
  }
  return ({ doc, kode }) => (rows.get(doc)?.get(kode ?? '') ?? 0) > 1;
}

function offices(model: Model): Choice[] {
  return [...model.offices].map(([text, node]) => ({ text, label: node.label }));
}

function plans(model: Model, own: readonly string[]): Choice[] {
  const texts = model.plans.ids.flatMap((id) => {
    const versions = model.plans.versions(id);
    const label = versions.at(-1)?.judul ?? '';
    const pinned = new Set(versions.filter((d) => d.versi.nama !== '').map((d) => `${id}@${d.versi.nama}`));
    return [id, ...pinned].map((text) => ({ text, label }));
  });
  // A plan is not its own basis; but of several plans of a kind each may name the others.
  return own.length === 1 ? texts.filter(({ text }) => text.split('@')[0] !== own[0]) : texts;
}

/** For documents of one kind; ids without a document before them are those of all documents of that kind. */
export function choicesFor(model: Model, jenis: Jenis | undefined, lang: Lang): Choices {
  const shared = sharedCodes(model);
  const links = (key: LinkKey): Choice[] =>
    collect(
      (function* () {
        // A tujuan elaborates a sasaran of a plan of several years.
        const lasting = (n: Node) => key !== 'menjabarkan' || n.doc.jenis !== 'renja';
        const fit = model.nodes.filter((n) => KINDS[key].includes(n.kind) && lasting(n));
        const named = fit.map((node) => ({ node, names: namesOf(node, shared) }));
        const label = ({ kind, label }: Node) => `${kindWord(kind, lang)}: ${label}`;
        for (const { node, names } of named)
          if (node.doc.jenis === jenis && key !== 'menjabarkan')
            for (const name of names) yield [name, node.doc.id, label(node)] as const;
        for (const { node, names } of named)
          for (const name of names) yield [`${node.doc.id}/${name}`, node.doc.id, label(node)] as const;
      })(),
    );
  const own = [...new Set(model.docs.filter((d) => d.jenis === jenis).map((d) => d.id))];
  return {
    mendukung: links('mendukung'),
    menjabarkan: links('menjabarkan'),
    misi: links('misi'),
    program: links('program'),
    sama_dengan: links('sama_dengan'),
    perangkat_daerah: offices(model),
    acuan: plans(model, own),
  };
}
