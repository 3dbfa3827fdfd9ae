/** One number as it is written in a plan, and what may follow it. The grammar stands in `target.ts`. */
import { type Decimal, decimal } from './decimal.ts';

/** A number inside a larger pattern; `readNumber` decides whether its marks make sense. */
export const NUMBER = String.raw`[-−–+]?\d(?:[\d.,]*\d)?`;

export interface Angka {
  readonly nilai: Decimal;
  /** The other reading of `1.500` or `1,500`, where the one group of three may be thousands. */
  readonly ribuan?: Decimal;
}

const GROUPED = [/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, /^[1-9]\d{0,2}(?:,\d{3}){2,}$/] as const;
const GROUPED_COMMA = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const GROUPED_POINT = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/;

/** `1.520.64` and other marks that fit no reading give undefined: better to ask than to guess. */
export function readNumber(text: string): Angka | undefined {
  const sign = /^[-−–]/.test(text) ? '-' : '';
  const body = text.replace(/^[-−–+]/, '');
  const value = decimal(sign + plain(body));
  if (!value) return undefined;
  const other = /^[1-9]\d{0,2}[.,]\d{3}$/.test(body) ? decimal(sign + body.replace(/[.,]/, '')) : undefined;
  return other ? { nilai: value, ribuan: other } : { nilai: value };
}

function plain(body: string): string {
  if (GROUPED.some((form) => form.test(body))) return body.replace(/[.,]/g, '');
  if (GROUPED_COMMA.test(body)) return body.replace(/\./g, '').replace(',', '.');
  if (GROUPED_POINT.test(body)) return body.replace(/,/g, '');
  return body.replace(',', '.');
}

/** A unit behind a number: words, digits only as in `m2`, `per 1.000 penduduk`, `Orang/14 hari`. */
export function isUnitText(text: string): boolean {
  if (text.length > 60 || text.split(' ').length > 7) return false;
  if (/^(?:e[+-]?|\/ ?)\d/i.test(text) || !/^[\p{L}°µ/‰(]/u.test(text)) return false;
  const rest = text.replace(/(?<=\p{L})\d/gu, '').replace(/(?:\/|\bper )\s*\d[\d.]*/giu, '');
  return /^[\p{L}\s/.,&()²³°µ‰%'-]*$/u.test(rest);
}
