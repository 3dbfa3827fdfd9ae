/** The fields that a local rule may name, taken from the schemas so that they are written once. */

import type { Jenis, Kind } from '../model/node.ts';
import { childOf, KNOWN_JENIS, keysOf, rootOf } from '../source/schema-catalogue.ts';
import type { Shape } from '../source/schema-shape.ts';
import type { FieldForm } from './spec.ts';

export interface Field {
  readonly form: FieldForm;
  /** The only values that the schema allows, if it names them. */
  readonly pilihan: readonly string[];
}

type Fields = ReadonlyMap<string, Field>;

/** Kinds of items that can be selected, by the key of the list that holds them. */
const LISTS: Readonly<Record<string, Kind>> = {
  misi: 'misi',
  prioritas: 'prioritas',
  program_unggulan: 'program_unggulan',
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  strategi: 'strategi',
  arah_kebijakan: 'arah_kebijakan',
  program: 'program',
  kegiatan: 'kegiatan',
  sub_kegiatan: 'sub_kegiatan',
  outcome: 'outcome',
  output: 'output',
  indikator: 'indikator',
  pelaksana: 'pelaksana',
  rekening: 'rekening',
  pendapatan: 'rekening',
  belanja: 'rekening',
  pembiayaan: 'rekening',
  perangkat_daerah: 'perangkat_daerah',
};

export const LOCAL_KINDS: readonly Kind[] = ['dokumen', ...new Set(Object.values(LISTS))];

function formOf({ shape, nama }: { shape: Shape; nama: string }): FieldForm {
  if (nama === 'RupiahPerTahun') return 'uang';
  if (nama === 'NilaiPerTahun') return 'nilai';
  // The value of a baseline is what anybody means by it.
  if (nama === 'Baseline') return 'isian';
  const tipe = shape.tipe ?? [];
  if (tipe.includes('array')) return 'daftar';
  return tipe.includes('object') ? 'rincian' : 'isian';
}

function fieldsOf(shape: Shape): [string, Field][] {
  return keysOf(shape).map((key) => {
    const child = childOf(shape, key);
    return [key, { form: formOf(child), pilihan: (child.shape.pilihan ?? []).map(String) }];
  });
}

const known = new Map<string, ReadonlyMap<Kind, Map<string, Field>>>();

/** Fields of every kind of item in one kind of document. */
function fieldsIn(jenis: string): ReadonlyMap<Kind, Map<string, Field>> {
  const before = known.get(jenis);
  if (before) return before;
  const out = new Map<Kind, Map<string, Field>>();
  const seen = new Set<string>();
  const visit = (shape: Shape, kind: Kind) => {
    const fields = out.get(kind) ?? new Map<string, Field>();
    for (const [key, field] of fieldsOf(shape)) fields.set(key, field);
    out.set(kind, fields);
    for (const key of keysOf(shape)) {
      const list = LISTS[key];
      const { shape: item, nama } = childOf(childOf(shape, key).shape, '0');
      // A list of links may have records too; an item never is a bare text.
      if (!list || seen.has(`${list} ${nama}`) || !item.kunci || item.tipe?.includes('string')) continue;
      seen.add(`${list} ${nama}`);
      visit(item, list);
    }
  };
  visit(rootOf(jenis).shape, 'dokumen');
  known.set(jenis, out);
  return out;
}

/** What items of these kinds may have; empty lists mean every kind. */
export function localFields(kinds: readonly Kind[], dokumen: readonly Jenis[]): Fields {
  const out = new Map<string, Field>();
  for (const jenis of dokumen.length > 0 ? dokumen : KNOWN_JENIS) {
    const byKind = fieldsIn(jenis);
    for (const kind of kinds.length > 0 ? kinds : LOCAL_KINDS)
      for (const [key, field] of byKind.get(kind) ?? []) if (!out.has(key)) out.set(key, field);
  }
  return out;
}
