/** Did you mean, for areas: a code without its points, or a name instead of a code. */
import { normalName } from '../model/names.ts';
import { closest } from '../similar.ts';
import type { Acuan, Wilayah } from './acuan.ts';

const MAX = 5;

/** The list names a province by its name alone. */
export const areaName = ({ tingkat, nama }: Wilayah): string =>
  tingkat === 'provinsi' ? `Provinsi ${nama}` : tingkat === 'kecamatan' ? `Kecamatan ${nama}` : nama;

/** `1703`, `17-3`, `17.03.` → `17.03`; undefined when the text is no code. */
function asKode(text: string): string | undefined {
  const parts = text.split(/[^0-9]+/).filter((part) => part !== '');
  if (parts.length === 0 || /\p{L}/u.test(text)) return undefined;
  const [whole = ''] = parts;
  const pairs = parts.length === 1 ? (whole.match(/\d{1,2}/g) ?? []) : parts;
  return pairs.map((pair) => pair.padStart(2, '0')).join('.');
}

/** Provinces and their kabupaten and kota. */
function* regions(acuan: Acuan): Generator<Wilayah> {
  for (let kode = 11; kode <= 99; kode++) {
    const province = acuan.wilayah(String(kode));
    if (!province) continue;
    yield province;
    yield* acuan.wilayahChildren(province.kode);
  }
}

const KIND = /^\s*(?:provinsi|prov|kabupaten|kab|kota)\b\.?\s*/i;
const bare = (name: string): string => normalName(name.replace(KIND, ''));

/** Provinces, kabupaten and kota by name: the same as written, the same but for its kind, part of it, a slip of it. */
function byName(text: string, acuan: Acuan): Wilayah[] {
  const wanted = bare(text);
  if (wanted === '') return [];
  const all = [...regions(acuan)];
  const written = all.filter((area) =>
    [area.nama, areaName(area)].some((n) => normalName(n) === normalName(text)),
  );
  if (KIND.test(text) && written.length > 0) return written;
  const equal = all.filter((area) => bare(area.nama) === wanted);
  const longer = wanted.length < 4 ? [] : all.filter((area) => bare(area.nama).includes(wanted));
  const found = [...new Set([...equal, ...longer])];
  if (found.length > 0) return found;
  const near = closest(wanted, new Set(all.map((area) => bare(area.nama))));
  return near.flatMap((name) => all.filter((area) => bare(area.nama) === name));
}

/** Areas that `text` may stand for, the likeliest first, at most five. */
export function nearestWilayah(text: string, acuan: Acuan): Wilayah[] {
  const kode = asKode(text);
  if (kode === undefined) return byName(text, acuan).slice(0, MAX);
  // The code of a desa, or of a kecamatan that is not there, leads to the area above.
  for (let length = kode.length; length >= 5; length -= 3) {
    const known = acuan.wilayah(kode.slice(0, length));
    if (known) return [known];
  }
  const siblings = acuan.wilayahChildren(kode.slice(0, 2));
  const near = closest(
    kode,
    siblings.map((area) => area.kode),
    3,
  );
  return siblings.filter((area) => near.includes(area.kode));
}
