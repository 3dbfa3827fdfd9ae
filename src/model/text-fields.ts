/** The written texts of a document, each with the item and the key that it belongs to. */
import type { Lang } from '../diagnostic.ts';
import type { Where } from './garbage.ts';
import { isSpoken } from './indikator.ts';
import { perModel } from './memo.ts';
import type { Data, DataRec, Model, Node } from './node.ts';
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

/** Nearly every target, and nothing to read in it as a text. */
const PLAIN_NUMBER = /^-?\d{1,12}(?:[.,]\d{1,6})?$/;

/** One text as it is written, with every place where it stands so. */
interface WrittenText {
  readonly text: string;
  readonly where: Where;
  readonly places: { readonly node: Node; readonly field: string; readonly nomor: number }[];
}

/** Money is no text, and most series of an indicator are nothing but numbers. */
const isFigures = (node: Node, field: string): boolean =>
  field === '/pagu' || (field === '/target' && node.kind === 'indikator' && !isSpoken(node));

type Add = (node: Node, field: string, text: string, where: Where) => void;

const NONE: ReadonlySet<Data> = new Set();

function collect(node: Node, add: Add): void {
  const children: ReadonlySet<Data> =
    node.children.length === 0 ? NONE : new Set<Data>(node.children.map((c) => c.data));
  const walk = (value: Data[] | DataRec, field: string, key: string) => {
    for (const step of Object.keys(value)) {
      const inner = (value as DataRec)[step];
      if (inner === null || inner === undefined) continue;
      const numbered = isStep(step);
      const name = numbered ? key : step;
      if (typeof inner === 'object') {
        const at = `${field}/${step}`;
        if (!children.has(inner) && !isFigures(node, at)) walk(inner, at, name);
        continue;
      }
      const where = numbered && typeof inner === 'number' ? undefined : WHERE.get(name);
      if (where === undefined) continue;
      const text = String(inner);
      if (where !== 'target' || !PLAIN_NUMBER.test(text)) add(node, `${field}/${step}`, text, where);
    }
  };
  walk(node.data, '', '');
  for (const child of node.children) collect(child, add);
}

/** Every text of the repository's own documents but plain numbers, each once per kind of place: names and units repeat by the hundred. */
const writtenTexts = perModel((model): readonly WrittenText[] => {
  const known = new Map<Where, Map<string, WrittenText>>();
  const out: WrittenText[] = [];
  let nomor = 0;
  const add: Add = (node, field, text, where) => {
    const texts = known.get(where) ?? new Map<string, WrittenText>();
    known.set(where, texts);
    const place = { node, field, nomor: nomor++ };
    const same = texts.get(text);
    if (same) {
      same.places.push(place);
      return;
    }
    const written = { text, where, places: [place] };
    texts.set(text, written);
    out.push(written);
  };
  for (const doc of model.docs) if (!doc.shipped) collect(doc.root, add);
  return out;
});

/** The texts for which `says` gives an answer, at every place where they stand, in document order; each text is asked once. */
export function textsThat<T>(
  model: Model,
  says: (text: string, where: Where) => T | undefined,
): readonly (TextField & { readonly said: T })[] {
  const found = writtenTexts(model).flatMap(({ text, where, places }) => {
    const said = says(text, where);
    return said === undefined ? [] : places.map((place) => ({ ...place, text, where, said }));
  });
  return found.sort((a, b) => a.nomor - b.nomor);
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
