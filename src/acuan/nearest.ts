import { normalName } from '../model/names.ts';
import { closest, distance } from '../similar.ts';
import type { Nomenklatur } from './acuan.ts';
import { genericKode, inBidangOf, levelOf, prefixOf, repairKode, slipsOf } from './kode.ts';
import type { Daftar, NamedKode } from './nomenklatur.ts';

const MAX = 3;
/** Letters that a name must have before its being part of another says anything. */
const MIN_PART = 15;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Codes of the same level with exactly this name, those with the longest common beginning first. */
function byEqualName(daftar: Daftar, kode: string, normal: string): string[] {
  if (normal === '') return [];
  const level = levelOf(kode);
  const asDocument = (found: string) => sharedLength(inBidangOf(found, kode), kode);
  return (daftar.byName().get(normal) ?? [])
    .filter((found) => level === undefined || levelOf(found) === level)
    .sort((a, b) => asDocument(b) - asDocument(a) || (a < b ? -1 : 1));
}

/** Rows of the level of `kode` under its first `count` segments, or under the generic form of these. */
function inScope(daftar: Daftar, kode: string, count: number): NamedKode[] {
  const level = levelOf(kode);
  const prefix = prefixOf(kode, count);
  const prefixes = [prefix, genericKode(prefix) ?? prefix].map((p) => (p === '' ? '' : `${p}.`));
  return daftar
    .names()
    .filter((row) => prefixes.some((p) => row.kode.startsWith(p)) && levelOf(row.kode) === level);
}

/** One name is the other with words added before or after it: lists grow that way. */
const extended = (a: string, b: string) =>
  Math.min(a.length, b.length) >= MIN_PART && (a.includes(b) || b.includes(a));

/** Codes whose name is near, within the program (or its generic form), else within the bidang urusan. */
function bySpelling(daftar: Daftar, kode: string, normal: string): string[] {
  if (normal === '' || levelOf(kode) === undefined) return [];
  const upper = kode.split('.').length - 1;
  for (const count of new Set([Math.min(3, upper), Math.min(2, upper)])) {
    const rows = inScope(daftar, kode, count);
    const near = closest(normal, new Set(rows.map((row) => row.normal)), MAX);
    const longer = rows.map((row) => row.normal).filter((name) => extended(name, normal));
    const names = new Set([...near.slice(0, 1), ...longer, ...near]);
    const found = [...names].flatMap((name) => rows.filter((row) => row.normal === name));
    if (found.length > 0) return found.map((row) => row.kode);
  }
  return [];
}

/** The same code with another authority digit: a province's row in a regency's list and the reverse. */
function* otherAuthority(kode: string): Generator<string> {
  const at = prefixOf(kode, 3).length + 1;
  if (kode.split('.').length < 5) return;
  for (const digit of '12345678') yield kode.slice(0, at) + digit + kode.slice(at + 1);
}

/** Codes one slip of the finger away: the authority digit or the last segment, else anywhere. */
function bySlip(daftar: Daftar, kode: string, normal: string): string[] {
  const exists = (codes: Iterable<string>) => [...new Set(codes)].filter((found) => daftar.find(found));
  const likely = exists([...otherAuthority(kode), ...slipsOf(kode, kode.lastIndexOf('.') + 1)]);
  const found = likely.length > 0 ? likely : exists(slipsOf(kode));
  const step = (slip: string) => Math.abs(Number(slip.replace(/\D/g, '')) - Number(kode.replace(/\D/g, '')));
  const far = (slip: string) => distance(normal, normalName(daftar.find(slip)?.nama ?? ''));
  if (normal === '') return found.sort((a, b) => step(a) - step(b) || (a < b ? -1 : 1));
  // A neighbour with quite another name would only mislead.
  return found
    .map((slip) => ({ slip, far: far(slip) }))
    .filter((x) => x.far <= normal.length * 0.6)
    .sort((a, b) => a.far - b.far || (a.slip < b.slip ? -1 : 1))
    .map((x) => x.slip);
}

/**
 * Did you mean: the same name under another code, else the code with its zeros mended and near spellings, else
 * neighbouring codes. At most three. A support program comes back with the bidang urusan of `kode` in place of X.XX.
 */
export function nearestIn(daftar: Daftar, kode: string, nama: string): Nomenklatur[] {
  const normal = normalName(nama);
  const repaired = repairKode(kode);
  const wanted = repaired ?? kode;
  const known = daftar.find(kode) !== undefined;
  let codes = byEqualName(daftar, wanted, normal);
  if (codes.length === 0) {
    const mended = !known && repaired !== undefined && daftar.find(repaired) ? [repaired] : [];
    codes = [...mended, ...bySpelling(daftar, wanted, normal)];
  }
  if (codes.length === 0 && !known) codes = bySlip(daftar, wanted, normal);
  const asWritten = new Set(codes.map((found) => inBidangOf(found, wanted)));
  return [...asWritten].slice(0, MAX).flatMap((found) => {
    const row = daftar.find(found);
    return row ? [{ ...row, kode: found }] : [];
  });
}
