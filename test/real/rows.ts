/** Rows of the real files, and the small steps that all regions share. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCsv } from '../../src/import/csv.ts';
import type { DocumentRecord } from '../../src/source/write-yaml.ts';
import { DATA } from '../harness.ts';

export interface Region {
  readonly id: string;
  /** What was read, for the table. */
  readonly what: string;
  readonly documents: Readonly<Record<string, DocumentRecord>>;
}

export type Row = Readonly<Record<string, string>>;

export const text = (file: string): string => readFileSync(path.join(DATA, 'contoh', file), 'utf8');
export function rows(file: string): Row[] {
  const table = readCsv(text(file));
  if (!('heading' in table)) throw new Error(`${file} is no table`);
  return table.rows.map((r) => Object.fromEntries(table.heading.map((h, i) => [h, r.cells[i] ?? ''])));
}
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
export const some = <T>(key: string, value: T | undefined | ''): Record<string, T> =>
  value === undefined || value === '' ? {} : { [key]: value };

/** Groups rows by a key, in the order of the file. */
export function groups<T>(list: readonly T[], key: (item: T) => string): [string, T[]][] {
  const out = new Map<string, T[]>();
  for (const item of list) {
    const k = key(item);
    out.set(k, [...(out.get(k) ?? []), item]);
  }
  return [...out];
}

export const MURNI = { nama: 'murni', tahap: 'penetapan', status: 'ditetapkan' };
