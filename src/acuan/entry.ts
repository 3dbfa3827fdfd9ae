/** One code of a list in full: the row, what stands above and below it, and what the other lists say of the code. */
import { normalName, sameName } from '../model/names.ts';
import type { JenisPemda, Nomenklatur } from './acuan.ts';
import { genericKode, inBidangOf, prefixOf } from './kode.ts';
import { nearestIn } from './nearest.ts';
import type { Daftar, NomenklaturLists } from './nomenklatur.ts';

/** What another list says of the same code. */
export interface OtherList {
  readonly edition: string;
  readonly pemda: JenisPemda;
  readonly row: Nomenklatur | undefined;
  readonly sameName: boolean;
  /** Codes of that list with this very name; empty when the code itself has it. */
  readonly elsewhere: readonly string[];
}

/** Codes are written for the bidang urusan that was asked for, also where the list has X.XX. */
export interface Entry {
  readonly edition: string;
  readonly pemda: JenisPemda;
  readonly row: Nomenklatur;
  /** How the list writes the code of a support program; undefined where it has the code itself. */
  readonly generic: string | undefined;
  readonly parents: readonly Nomenklatur[];
  readonly children: readonly Nomenklatur[];
  readonly others: readonly OtherList[];
}

/** Segments of a code → segments of the level below; no level has four. */
const BELOW: Readonly<Record<number, number>> = { 1: 2, 2: 3, 3: 5, 5: 6 };
const ABOVE = [1, 2, 3, 5];

const segments = (kode: string): number => kode.split('.').length;

function childrenOf(daftar: Daftar, kode: string): Nomenklatur[] {
  const depth = BELOW[segments(kode)];
  if (depth === undefined) return [];
  // A bidang urusan has the support program of all offices, too.
  const generic = segments(kode) === 2 ? 'X.XX' : genericKode(kode);
  const starts = [...new Set([kode, generic ?? kode])].map((start) => `${start}.`);
  const found = daftar
    .names()
    .filter((row) => segments(row.kode) === depth && starts.some((start) => row.kode.startsWith(start)));
  return found
    .flatMap((row) => {
      const full = daftar.exact(row.kode);
      return full ? [{ ...full, kode: inBidangOf(row.kode, kode) }] : [];
    })
    .sort((a, b) => (a.kode < b.kode ? -1 : 1));
}

function otherList(daftar: Daftar, edition: string, pemda: JenisPemda, row: Nomenklatur): OtherList {
  const there = daftar.find(row.kode);
  const same = there !== undefined && sameName(there.nama, row.nama);
  const near = same || normalName(row.nama) === '' ? [] : nearestIn(daftar, row.kode, row.nama);
  const elsewhere = near.filter((n) => n.kode !== row.kode && sameName(n.nama, row.nama)).map((n) => n.kode);
  return { edition, pemda, row: there, sameName: same, elsewhere };
}

const LEVELS: readonly JenisPemda[] = ['kabkota', 'provinsi'];

/** Undefined when the list does not have the code. */
export function entryOf(
  lists: NomenklaturLists,
  edition: string,
  pemda: JenisPemda,
  kode: string,
): Entry | undefined {
  const daftar = lists.daftar(edition, pemda);
  const found = daftar?.find(kode);
  if (!daftar || !found) return undefined;
  const row = { ...found, kode };
  const parents = ABOVE.filter((count) => count < segments(kode)).flatMap((count) => {
    const above = prefixOf(kode, count);
    const parent = daftar.find(above);
    return parent ? [{ ...parent, kode: above }] : [];
  });
  const others = lists.editions.flatMap((id) =>
    LEVELS.flatMap((level) => {
      const other = id === edition && level === pemda ? undefined : lists.daftar(id, level);
      return other ? [otherList(other, id, level, row)] : [];
    }),
  );
  const generic = found.kode === kode ? undefined : found.kode;
  return { edition, pemda, row, generic, parents, children: childrenOf(daftar, kode), others };
}
