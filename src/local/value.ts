/** What a field of an item holds: figures for comparisons, texts for patterns, a count for lists. */

import { compareDecimal, type Decimal, decimal } from '../model/decimal.ts';
import type { Data, Node } from '../model/node.ts';
import { moneyOf, paguOf, totalMoney, yearEntries } from '../model/pagu.ts';
import { indikatorOf } from '../model/query.ts';
import { rupiahPlain } from '../model/rupiah.ts';
import { readTarget, type Target } from '../model/target.ts';
import { isFilled } from '../model/written.ts';
import { matchesAny } from './glob.ts';
import type { Condition, Demand, FieldRef, Sign } from './spec.ts';

/** One figure. `nilai` is undefined where the cell is no plain number: a range, a grade, a text. */
export interface Figure {
  readonly nilai: Decimal | undefined;
  readonly target: Target | undefined;
  /** Money as digits, else the text as written. */
  readonly mentah: string;
}

function amounts(node: Node, key: string): ReadonlyMap<number, bigint> {
  if (key === 'pagu') return paguOf(node);
  const out = new Map<number, bigint>();
  for (const { year, value } of yearEntries(node.data[key])) {
    const sen = moneyOf(value);
    if (sen !== undefined) out.set(year, sen);
  }
  return out;
}

/** The years that a field has, for `n`. */
export function yearsOf(node: Node, field: FieldRef): number[] {
  if (field.form === 'uang') return [...amounts(node, field.key).keys()].sort((a, b) => a - b);
  return yearEntries(node.data[field.key]).map((entry) => entry.year);
}

export const yearIn = (field: FieldRef, n: number | undefined): number | undefined =>
  field.year === undefined
    ? undefined
    : 'tahun' in field.year
      ? field.year.tahun
      : (n ?? 0) + field.year.geser;

const inRecord = (value: Data | undefined, key: string): Data | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value[key] : value;

/** The written value of a field in one year. */
function written(node: Node, field: FieldRef, year: number | undefined): Data | undefined {
  const value = node.data[field.key];
  if (year !== undefined) return yearEntries(value).find((entry) => entry.year === year)?.value;
  if (field.key === 'baseline') return inRecord(value, 'nilai');
  // What a coded row leaves out, the label has from elsewhere.
  return field.key === 'nama' && !isFilled(value) ? node.label : value;
}

/** Undefined where nothing is written. */
export function figureOf(node: Node, field: FieldRef, n?: number): Figure | undefined {
  const year = yearIn(field, n);
  if (field.form === 'uang') {
    const money = amounts(node, field.key);
    const sen = year === undefined ? (money.size > 0 ? totalMoney(money) : undefined) : money.get(year);
    if (sen === undefined) return undefined;
    const mentah = rupiahPlain(sen);
    return { nilai: decimal(mentah), target: undefined, mentah };
  }
  const satuan = node.data.satuan;
  const hint = typeof satuan === 'string' ? { satuan } : {};
  const target = readTarget(written(node, field, year), hint);
  if (target.jenis === 'kosong' || target.jenis === 'strip') return undefined;
  return { nilai: target.jenis === 'angka' ? target.nilai : undefined, target, mentah: target.mentah };
}

/** Everything textual in a value: the value itself, the items of a list, the words of their records. */
function textsIn(value: Data | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item));
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap((v) => textsIn(v));
  return value === undefined || value === null || value === '' ? [] : [String(value)];
}

const countOf = (node: Node, key: string): number => {
  if (key === 'indikator') return indikatorOf(node).length;
  const value = node.data[key];
  return Array.isArray(value) ? value.length : isFilled(value) ? 1 : 0;
};

function isPresent(node: Node, field: FieldRef): boolean {
  if (field.form === 'uang') return figureOf(node, field) !== undefined;
  if (field.key === 'indikator') return countOf(node, field.key) > 0;
  if (field.form === 'nilai' && field.year === undefined) return yearsOf(node, field).length > 0;
  return isFilled(written(node, field, yearIn(field, undefined)));
}

/** What is found, for the sentence and its label; '' where nothing is. */
export function shownValue(node: Node, field: FieldRef): string {
  if (field.form === 'daftar') return String(countOf(node, field.key));
  if (field.form === 'uang') return figureOf(node, field)?.mentah ?? '';
  return textsIn(written(node, field, yearIn(field, undefined))).join(', ');
}

export function holds(sign: Sign, order: number): boolean {
  switch (sign) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '!=':
      return order !== 0;
  }
}

/** An empty field, or one that is no number, fulfils no comparison. */
export function fulfils(node: Node, { field, condition }: Demand): boolean {
  return meets(node, field, condition);
}

function meets(node: Node, field: FieldRef, condition: Condition): boolean {
  switch (condition.jenis) {
    case 'ada':
      return isPresent(node, field);
    case 'kosong':
      return !isPresent(node, field);
    case 'angka': {
      const found =
        field.form === 'daftar' ? decimal(String(countOf(node, field.key))) : figureOf(node, field)?.nilai;
      return found !== undefined && holds(condition.tanda, compareDecimal(found, condition.nilai));
    }
    case 'pola': {
      const texts = textsIn(written(node, field, yearIn(field, undefined)));
      const found = texts.some((text) => matchesAny(condition.pola, text));
      return condition.bukan ? !found : found;
    }
  }
}
