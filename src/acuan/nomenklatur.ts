import { remembered } from '../model/memo.ts';
import { normalName } from '../model/names.ts';
import type { JenisPemda, LoadText, Nomenklatur } from './acuan.ts';
import { genericKode, levelOf, prefixOf } from './kode.ts';
import { columnsOf, lineFinder, linesWith } from './lines.ts';

/** The lists that ship with the tool, newest first, and the levels of government that each covers. */
const SHIPPED: readonly { id: string; pemda: readonly JenisPemda[] }[] = [
  { id: '2026-06-sipd', pemda: ['provinsi', 'kabkota'] },
  { id: 'kepmendagri-900.1.15.5-1317-2023', pemda: ['kabkota'] },
];

/** Lists that a document may name although their codes cannot be checked here; `lokal` is a list of the region's own. */
export const KNOWN_EDITIONS: readonly string[] = [
  '2026-01-sipd',
  'kepmendagri-050-3708-2020',
  'permendagri-90-2019',
  'permendagri-13-2006',
  'lokal',
];

/** A row by name, for searching: parsed no further than needed. */
export interface NamedKode {
  readonly kode: string;
  /** As `normalName` gives it. */
  readonly normal: string;
}

/** One edition for one level of government. */
export interface Daftar {
  /** Exact code only. */
  exact(kode: string): Nomenklatur | undefined;
  /** Exact code, else the generic support program of an existing bidang urusan. */
  find(kode: string): Nomenklatur | undefined;
  /** All rows, sorted by code; built on first use. */
  names(): readonly NamedKode[];
  /** Codes by normalised name; built on first use. */
  byName(): ReadonlyMap<string, readonly string[]>;
}

function parseLine(line: string): Nomenklatur | undefined {
  const [, kode = '', nama = '', kinerja = '', indikator = '', satuan = ''] = columnsOf(line);
  const tingkat = levelOf(kode);
  return tingkat && { kode, nama, tingkat, kinerja, indikator, satuan };
}

function createDaftar(text: () => string, pemda: JenisPemda): Daftar {
  const letter = pemda === 'provinsi' ? 'p' : 'k';
  const lineOf = lineFinder(text, 2);
  let names: NamedKode[] | undefined;
  let byName: Map<string, string[]> | undefined;

  const exact = remembered((kode): Nomenklatur | undefined => {
    const line = /^[0-9X.]+$/.test(kode) ? lineOf(`${letter}\t${kode}`) : undefined;
    return line === undefined ? undefined : parseLine(line);
  });
  const find = remembered((kode): Nomenklatur | undefined => {
    const row = exact(kode);
    if (row) return row;
    const generic = genericKode(kode);
    // A bidang that the list does not have cannot have a support program either.
    return generic !== undefined && exact(prefixOf(kode, 2)) ? exact(generic) : undefined;
  });
  const allNames = (): NamedKode[] => {
    names ??= [...linesWith(text(), `${letter}\t`)].map((line) => {
      const [, kode = '', nama = ''] = columnsOf(line);
      return { kode, normal: normalName(nama) };
    });
    return names;
  };
  const codesByName = (): Map<string, string[]> => {
    if (byName) return byName;
    byName = new Map();
    for (const { kode, normal } of allNames()) {
      const codes = byName.get(normal);
      if (codes) codes.push(kode);
      else byName.set(normal, [kode]);
    }
    return byName;
  };
  return { exact, find, names: allNames, byName: codesByName };
}

export interface NomenklaturLists {
  readonly editions: readonly string[];
  /** Undefined when the edition does not ship or has no list for that level. */
  daftar(edition: string, pemda: JenisPemda): Daftar | undefined;
}

/** The file of an edition is read at its first lookup. */
export function createNomenklatur(load: LoadText): NomenklaturLists {
  const lists = new Map<string, Daftar>();
  for (const { id, pemda } of SHIPPED) {
    let text: string | undefined;
    const textOf = (): string => {
      text ??= load(`nomenklatur-${id}.tsv`);
      return text;
    };
    for (const level of pemda) lists.set(`${level} ${id}`, createDaftar(textOf, level));
  }
  return {
    editions: SHIPPED.map(({ id }) => id),
    daftar: (edition, pemda) => lists.get(`${pemda} ${edition}`),
  };
}
