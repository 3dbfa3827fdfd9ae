/** Where a row takes place, as written. */
import { perNode } from './memo.ts';
import type { Data } from './node.ts';

const NONE: readonly string[] = [];

/** Kemendagri codes among the locations of a row itself; free text has none. */
export const kodeLokasi = perNode((row): readonly string[] => {
  const { lokasi } = row.data;
  if (lokasi === undefined) return NONE;
  const one = (item: Data | undefined): string[] => {
    if (typeof item === 'number') return [String(item)];
    if (typeof item === 'string')
      return /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/.test(item.trim()) ? [item.trim()] : [];
    return item !== null && typeof item === 'object' && !Array.isArray(item) ? one(item.wilayah) : [];
  };
  return Array.isArray(lokasi) ? lokasi.flatMap(one) : one(lokasi);
});

/** `16.03.06.2001` → `16.03.06`; undefined for a province or a regency. */
export const kecamatanOf = (kode: string): string | undefined =>
  kode.length >= 8 ? kode.slice(0, 8) : undefined;
