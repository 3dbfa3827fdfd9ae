/** The written texts of a document, each with the item and the key that it belongs to. */
import type { Lang } from '../diagnostic.ts';
import type { Where } from './garbage.ts';
import type { Data, Doc, Model, Node } from './node.ts';
import { nameOf } from './query.ts';
import { excerpt, kindWord } from './words.ts';

export interface TextField {
  readonly node: Node;
  /** JSON pointer below the node. */
  readonly field: string;
  /** As written, white space untouched. */
  readonly text: string;
  readonly where: Where;
}

const WHERE: ReadonlyMap<string, Where> = new Map([
  ['nama', 'nama'],
  ['satuan', 'satuan'],
  ...['target', 'capaian', 'akhir', 'nilai', 'standar'].map((key) => [key, 'target'] as const),
  ...(
    'uraian judul tema definisi formula sumber_data sumber_dana penanggung_jawab kelompok_sasaran kelompok keterangan ' +
    'alasan oleh catatan dasar_hukum faktor_pendorong faktor_penghambat tindak_lanjut'
  )
    .split(' ')
    .map((key) => [key, 'uraian'] as const),
]);

/** List positions and years are no keys: `/target/2026` is `target`, `/nspk/0/uraian` is `uraian`. */
const isStep = (step: string): boolean => /^\d+$/.test(step);

function collect(node: Node, out: TextField[]): void {
  const children = new Set(node.children.map((c) => c.pointer));
  const walk = (value: Data | undefined, field: string, key: string) => {
    if (value === null || value === undefined) return;
    if (typeof value === 'object') {
      if (children.has(`${node.pointer}${field}`)) return;
      for (const step of Object.keys(value)) {
        const inner = Array.isArray(value) ? value[Number(step)] : value[step];
        // Nearly every value of a year map is a number, and no text.
        if (typeof inner === 'number' && key !== '' && isStep(step)) continue;
        walk(inner, `${field}/${step}`, isStep(step) ? key : step);
      }
      return;
    }
    const where = WHERE.get(key);
    if (where) out.push({ node, field, text: String(value), where });
  };
  walk(node.data, '', '');
  for (const child of node.children) collect(child, out);
}

const fields = new WeakMap<Model, readonly TextField[]>();

/** Every text of the repository's own documents, in document order. */
export function textFields(model: Model): readonly TextField[] {
  const known = fields.get(model);
  if (known) return known;
  const out: TextField[] = [];
  const own: readonly Doc[] = model.docs.filter((d) => !d.shipped);
  for (const doc of own) collect(doc.root, out);
  fields.set(model, out);
  return out;
}

/** What names an item but the text itself; undefined where only its text does. */
const properName = (node: Node): string | undefined =>
  node.kind === 'dokumen' ? node.doc.id : (node.kode ?? node.id);

/** The place of a text as it travels in a finding's params. A damaged name is not called by itself. */
export function placeParams({ node, field }: Pick<TextField, 'node' | 'field'>): Record<string, string> {
  const place = { isian: fieldName(field), letak: field, jenis: node.kind };
  const isLabel = field === '/nama' || field === '/uraian';
  if (!isLabel || properName(node) !== undefined)
    return { ...place, butir: node.kind === 'dokumen' ? node.doc.id : nameOf(node) };
  let induk = node.parent;
  while (induk?.parent && properName(induk) === undefined) induk = induk.parent;
  return { ...place, butir: '', pada: induk?.kind ?? '', induk: induk ? (properName(induk) ?? '') : '' };
}

/** `/target/2026` → `target 2026`, `/nspk/0/uraian` → `nspk.uraian`; the keys stay as they are in both languages. */
function fieldName(field: string): string {
  const steps = field.split('/').filter((step) => step !== '');
  const year = steps.find((step) => /^(19|20)\d\d$/.test(step));
  const keys = steps.filter((step) => !isStep(step)).join('.');
  return year === undefined ? keys : `${keys} ${year}`;
}

/** `nama sub kegiatan 3.27.03.2.02.0010`, `target 2026 indikator "Nilai Tukar Petani"`, `nama indikator pada program 3.27.03`. */
export function placeWords(p: Readonly<Record<string, string>>, lang: Lang): string {
  const butir = excerpt(p.butir, 60);
  const item = [kindWord(p.jenis, lang), /\s/.test(butir) ? `"${butir}"` : butir].filter((w) => w !== '');
  const above = p.pada ? [lang === 'id' ? 'pada' : 'in', kindWord(p.pada, lang), p.induk] : [];
  const words = [...item, ...above].join(' ');
  return lang === 'id' ? `${p.isian} ${words}` : `${p.isian} of ${words}`;
}
