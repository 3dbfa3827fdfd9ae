/** The shape of a SIPD row: what must be there, and of which type. */
import type { Text } from '../diagnostic.ts';
import { moneyOf } from '../model/pagu.ts';
import { isNumber, isRecord, type Json, type JsonRecord } from './json.ts';
import { IDENTITY, MONEY, TEXTS } from './sipd-fields.ts';
import { collapse } from './text.ts';

const missing = (fields: readonly string[]): Text => ({
  id: `kolom wajib tidak ada atau kosong: ${fields.join(', ')}`,
  en: `required field absent or empty: ${fields.join(', ')}`,
});
const wrongType = (field: string, found: string, wanted: Text): Text => ({
  id: `isi ${field} harus ${wanted.id}, tertulis ${found}`,
  en: `${field} must be ${wanted.en}, found ${found}`,
});
const TEXT: Text = { id: 'teks', en: 'text' };
const YEAR: Text = { id: 'tahun empat angka', en: 'a year of four digits' };
const CODE: Text = { id: 'kode dalam tanda kutip', en: 'a quoted code' };
const AMOUNT: Text = {
  id: 'angka rupiah tanpa pangkat, paling banyak dua desimal',
  en: 'an amount of rupiah without exponent and with at most two decimals',
};
const NEGATIVE = (field: string, digits: string): Text => ({
  id: `${field} negatif: ${digits}`,
  en: `${field} is negative: ${digits}`,
});
const DOUBLED = (key: string): Text => ({
  id: `kolom ${key} tertulis dua kali dalam baris ini`,
  en: `the field ${key} stands twice in this row`,
});

/** A value as it stands in the file, short. */
export function shown(value: Json): string {
  if (isNumber(value)) return value.digits;
  if (isRecord(value)) return '{…}';
  if (Array.isArray(value)) return '[…]';
  return JSON.stringify(value).slice(0, 40);
}

/** Rupiah of a JSON number, sen; undefined when it is no exact amount. */
export const senOf = (value: Json | undefined): bigint | undefined =>
  isNumber(value) ? moneyOf(value.digits) : undefined;

export const yearOf = (value: Json | undefined): number | undefined =>
  isNumber(value) && /^(?:19|20)\d\d$/.test(value.digits) ? Number(value.digits) : undefined;

const isBlank = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && collapse(value) === '');

/** The first reason why the row cannot be taken. */
export function shapeFault(record: JsonRecord): Text | undefined {
  const { fields } = record;
  if (record.ganda !== undefined) return DOUBLED(record.ganda);
  const absent = ['tahun', ...IDENTITY].filter((field) => isBlank(fields.get(field)));
  for (const field of MONEY) if (!fields.has(field)) absent.push(field);
  if (absent.length > 0) return missing(absent);
  const tahun = fields.get('tahun');
  if (tahun !== undefined && yearOf(tahun) === undefined) return wrongType('tahun', shown(tahun), YEAR);
  for (const field of TEXTS) {
    const value = fields.get(field) ?? null;
    const isCode = field.startsWith('kode_');
    if (value === null || typeof value === 'string' || (isNumber(value) && !isCode)) continue;
    return wrongType(field, shown(value), isCode ? CODE : TEXT);
  }
  for (const field of MONEY) {
    const value = fields.get(field) ?? null;
    if (value === null) continue;
    const sen = senOf(value);
    if (sen === undefined) return wrongType(field, shown(value), AMOUNT);
    if (sen < 0n) return NEGATIVE(field, shown(value));
  }
  return undefined;
}
