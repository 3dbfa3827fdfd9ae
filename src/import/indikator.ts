import { normalName } from '../model/names.ts';
import type { Data, DataRec } from '../model/node.ts';
import { filled, sameTarget } from './nilai.ts';

/** An indicator while a document is put together; years are calendar years. */
export interface Indikator {
  readonly nama: string;
  satuan: string;
  readonly capaian: Map<number, Data>;
  readonly target: Map<number, Data>;
  akhir: Data | undefined;
  readonly keterangan: string[];
}

export const newIndikator = (nama: string, satuan = ''): Indikator => ({
  nama,
  satuan,
  capaian: new Map(),
  target: new Map(),
  akhir: undefined,
  keterangan: [],
});

const yearMap = (values: ReadonlyMap<number, Data>): DataRec =>
  Object.fromEntries([...values].map(([year, value]) => [String(year), value]));

export const remark = (texts: readonly string[]): string => texts.join('\n');

export const indikatorRecord = (indikator: Indikator): DataRec =>
  filled({
    nama: indikator.nama,
    satuan: indikator.satuan,
    capaian: yearMap(indikator.capaian),
    target: yearMap(indikator.target),
    akhir: indikator.akhir,
    keterangan: remark(indikator.keterangan),
  });

export const findIndikator = (list: readonly Indikator[], nama: string): Indikator | undefined => {
  const normal = normalName(nama);
  return normal === '' ? undefined : list.find((item) => normalName(item.nama) === normal);
};

/** Values of `other` that `into` has otherwise, as text; equal and missing ones are not among them. */
function differences(into: Indikator, other: Indikator): string[] {
  const out: string[] = [];
  const compare = (name: string, a: Data | undefined, b: Data | undefined) => {
    if (a !== undefined && b !== undefined && !sameTarget(a, b)) out.push(`${name} ${String(b)}`);
  };
  for (const [year, value] of other.capaian) compare(`capaian ${year}`, into.capaian.get(year), value);
  for (const [year, value] of other.target) compare(`target ${year}`, into.target.get(year), value);
  compare('akhir', into.akhir, other.akhir);
  if (into.satuan !== '' && other.satuan !== '' && normalName(into.satuan) !== normalName(other.satuan))
    out.push(`satuan ${other.satuan}`);
  return out;
}

/** Adds an indicator once per name; what disagrees with the one that stands stays beside it as a remark. */
export function addIndikator(list: Indikator[], other: Indikator): readonly string[] {
  const into = findIndikator(list, other.nama);
  if (!into) {
    list.push(other);
    return [];
  }
  const differing = differences(into, other);
  for (const [year, value] of other.capaian) if (!into.capaian.has(year)) into.capaian.set(year, value);
  for (const [year, value] of other.target) if (!into.target.has(year)) into.target.set(year, value);
  into.akhir ??= other.akhir;
  if (into.satuan === '') into.satuan = other.satuan;
  const text = `nilai lain di SIPD: ${differing.join('; ')}`;
  if (differing.length > 0 && !into.keterangan.includes(text)) into.keterangan.push(text);
  return differing;
}

/** An outcome or output: a statement and the indicators that measure it. */
export interface Pernyataan {
  readonly uraian: string;
  readonly indikator: Indikator[];
  readonly keterangan: string[];
}

export function findPernyataan(list: Pernyataan[], uraian: string): Pernyataan {
  const normal = normalName(uraian);
  const known = list.find((item) => normalName(item.uraian) === normal);
  if (known) return known;
  const made: Pernyataan = { uraian, indikator: [], keterangan: [] };
  list.push(made);
  return made;
}

export const pernyataanRecord = (item: Pernyataan): DataRec =>
  filled({
    uraian: item.uraian,
    indikator: item.indikator.map(indikatorRecord),
    keterangan: remark(item.keterangan),
  });
