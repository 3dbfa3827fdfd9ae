import type { Kind } from '../model/node.ts';

/** Which keys of a record hold items of the model. A list holds several, a record one. */
export interface Shape {
  readonly kind: Kind;
  readonly children: { readonly [key: string]: Shape };
}

const leaf = (kind: Kind): Shape => ({ kind, children: {} });
const indikator = leaf('indikator');
const outcome: Shape = { kind: 'outcome', children: { indikator } };
const output: Shape = { kind: 'output', children: { indikator } };

const rekening = leaf('rekening');
const subKegiatan: Shape = { kind: 'sub_kegiatan', children: { output, indikator, rekening } };
const kegiatan: Shape = { kind: 'kegiatan', children: { output, indikator, sub_kegiatan: subKegiatan } };
const pelaksana: Shape = { kind: 'pelaksana', children: { indikator } };
const program: Shape = { kind: 'program', children: { outcome, indikator, pelaksana, kegiatan } };

const strategi: Shape = { kind: 'strategi', children: { arah_kebijakan: leaf('arah_kebijakan') } };
const sasaran: Shape = { kind: 'sasaran', children: { indikator, strategi } };
const tujuan: Shape = { kind: 'tujuan', children: { indikator, sasaran } };

const prioritas: Shape = { kind: 'prioritas', children: { indikator } };
// A register is a tree: PN > PP > KP.
(prioritas.children as { [key: string]: Shape }).prioritas = prioritas;

/** The rows that most documents share. */
export const SHAPES = {
  indikator,
  program,
  tujuan,
  prioritas,
  misi: leaf('misi'),
  programUnggulan: leaf('program_unggulan'),
  visi: { kind: 'visi', children: { pokok: leaf('pokok') } } satisfies Shape,
  rekening,
  perangkatDaerah: leaf('perangkat_daerah'),
  peta: leaf('peta'),
};
