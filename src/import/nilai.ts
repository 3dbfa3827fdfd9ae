import type { Data, DataRec } from '../model/node.ts';
import { moneyOf } from '../model/pagu.ts';
import { rupiahPlain } from '../model/rupiah.ts';
import { collapse } from './text.ts';

/** Digits that the document reader would take for an integer stay an integer, all else is the text as typed. */
export function targetOf(text: string): Data | undefined {
  const plain = collapse(text);
  if (plain === '') return undefined;
  const number = Number(plain);
  return /^(?:0|[1-9]\d*)$/.test(plain) && Number.isSafeInteger(number) ? number : plain;
}

/** `5 Paket` without its unit, which must stand at the end as a word of its own; undefined when it does not. */
export function withoutUnit(text: string, satuan: string): string | undefined {
  const plain = collapse(text);
  const unit = collapse(satuan);
  if (unit === '' || !plain.endsWith(unit) || plain.length === unit.length) return undefined;
  const rest = plain.slice(0, -unit.length);
  return /\s$/.test(rest) || /^[^\p{L}\p{N}]/u.test(unit) ? rest.trim() : undefined;
}

/** Decimal comma and trailing zeros count for nothing when two targets are compared. */
function comparable(text: string): string {
  const plain = collapse(text);
  const match = /^(-?)0*(\d+)(?:[.,](\d+?)0*)?$/.exec(plain);
  if (!match) return plain.toLowerCase();
  const rest = (match[3] ?? '').replace(/0+$/, '');
  return `${match[1]}${match[2]}${rest === '' ? '' : `.${rest}`}`;
}

export const sameTarget = (a: Data, b: Data): boolean => comparable(String(a)) === comparable(String(b));

/** Money for a document: an integer where it is whole and safe, else digits with sen. */
export function moneyValue(sen: bigint): Data {
  const text = rupiahPlain(sen);
  const number = Number(text);
  return sen % 100n === 0n && Number.isSafeInteger(number) ? number : text;
}

/** Sums of the year maps `pagu` of the sub kegiatan in a document, sen, and how many rows there are. */
export function paguOfDocument(data: DataRec): { rows: number; years: Map<number, bigint> } {
  const years = new Map<number, bigint>();
  let rows = 0;
  for (const sub of subKegiatanOf(data)) {
    rows += 1;
    for (const [year, value] of Object.entries(recordOf(sub.pagu) ?? {})) {
      years.set(Number(year), (years.get(Number(year)) ?? 0n) + (moneyOf(value) ?? 0n));
    }
  }
  return { rows, years };
}

const recordOf = (value: Data | undefined): DataRec | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
const recordsIn = (value: Data | undefined): DataRec[] =>
  Array.isArray(value) ? value.map(recordOf).filter((item) => item !== undefined) : [];

const subKegiatanOf = (data: DataRec): DataRec[] =>
  recordsIn(data.program)
    .flatMap((program) => recordsIn(program.kegiatan))
    .flatMap((kegiatan) => recordsIn(kegiatan.sub_kegiatan));

/** A record of the filled fields only, in the order given. */
export function filled(fields: Record<string, Data | undefined>): DataRec {
  const out: DataRec = {};
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    const record = recordOf(value);
    if (record && Object.keys(record).length === 0) continue;
    out[key] = value;
  }
  return out;
}
