import { remembered } from '../model/memo.ts';
import type { LoadText, Wilayah } from './acuan.ts';
import { columnsOf, lineFinder, linesWith } from './lines.ts';

/** Two digits per level; a kota has a number from 71 on (Kepmendagri on codes of areas). */
function tingkatOf(kode: string): Wilayah['tingkat'] {
  if (kode.length === 2) return 'provinsi';
  if (kode.length > 5) return 'kecamatan';
  return Number(kode.slice(3)) >= 71 ? 'kota' : 'kabupaten';
}

function parseLine(line: string): Wilayah {
  const [kode = '', nama = ''] = columnsOf(line);
  return { kode, nama, tingkat: tingkatOf(kode) };
}

export interface WilayahList {
  find(kode: string): Wilayah | undefined;
  children(kode: string): readonly Wilayah[];
}

/** The file is read at the first lookup. */
export function createWilayah(load: LoadText): WilayahList {
  let loaded: string | undefined;
  const text = (): string => {
    loaded ??= load('wilayah.tsv');
    return loaded;
  };
  const lineOf = lineFinder(text, 1);
  const isKode = (kode: string) => /^\d\d(\.\d\d){0,2}$/.test(kode);
  return {
    find: remembered((kode) => {
      const line = isKode(kode) ? lineOf(kode) : undefined;
      return line === undefined ? undefined : parseLine(line);
    }),
    children: (kode) =>
      isKode(kode)
        ? [...linesWith(text(), `${kode}.`)]
            .map(parseLine)
            .filter((area) => area.kode.length === kode.length + 3)
        : [],
  };
}
