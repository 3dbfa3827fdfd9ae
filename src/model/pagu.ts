import { perNode } from './memo.ts';
import type { Data, Doc, Money, Node } from './node.ts';

/** Rupiah as written → sen, exact; undefined when absent or not money (the schema reports that). */
export function moneyOf(value: Data | undefined): bigint | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) * 100n : undefined;
  if (typeof value !== 'string') return undefined;
  const match = /^(-?)(\d{1,18})(?:\.(\d{1,2}))?$/.exec(value);
  if (!match) return undefined;
  const sen = BigInt(match[2] ?? '0') * 100n + BigInt((match[3] ?? '').padEnd(2, '0') || '0');
  return match[1] === '-' ? -sen : sen;
}

const YEAR = /^(19|20)\d\d$/;

/** The entries of a year map, in calendar order, as objects keep whole numbers; other keys are left to the schema. */
export function yearEntries(value: Data | undefined): readonly YearEntry[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return NO_ENTRIES;
  const out: YearEntry[] = [];
  for (const key of Object.keys(value)) {
    const entry = value[key];
    if (YEAR.test(key) && entry !== undefined) out.push({ year: Number(key), value: entry });
  }
  return out;
}

/** The years of `target` and of `pagu`: a hundred rules ask for the same map. */
export const targetEntries = perNode((node) => yearEntries(node.data.target));
export const paguEntries = perNode((node) => yearEntries(node.data.pagu));

export interface YearEntry {
  readonly year: number;
  readonly value: Data;
}
const NO_ENTRIES: readonly YearEntry[] = [];

export const NO_MONEY: Money = new Map();

/** The `pagu` written on the row itself, sen per year. */
export const statedPagu = perNode((node): Money => {
  const written = paguEntries(node);
  if (written.length === 0) return NO_MONEY;
  const out = new Map<number, bigint>();
  for (const { year, value } of written) {
    const sen = moneyOf(value);
    if (sen !== undefined) out.set(year, sen);
  }
  return out;
});

/** Account lines without those that sum others of the list: 5.1 beside 5.1.02 is a heading, not more money. */
export function lowestLines(lines: readonly Node[]): readonly Node[] {
  const headings = new Set<string>();
  for (const { kode } of lines)
    for (let at = kode?.lastIndexOf('.') ?? -1; at > 0; at = kode?.lastIndexOf('.', at - 1) ?? -1)
      headings.add(kode?.slice(0, at) ?? '');
  return lines.filter((line) => line.kode === undefined || !headings.has(line.kode));
}

/** The rows below that a row's money is the sum of: kegiatan, sub kegiatan, account lines, shares of a shared program. */
export function moneyChildren(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'dokumen':
      return node.children.filter((c) => c.kind === 'program');
    case 'program': {
      const kegiatan = node.children.filter((c) => c.kind === 'kegiatan');
      return kegiatan.length > 0 ? kegiatan : node.children.filter((c) => c.kind === 'pelaksana');
    }
    case 'kegiatan':
      return node.children.filter((c) => c.kind === 'sub_kegiatan');
    case 'sub_kegiatan':
      return lowestLines(node.children.filter((c) => c.kind === 'rekening'));
    default:
      return [];
  }
}

/** Money of a row: per year the sum of its children where one of them has that year, else what it states. */
export const paguOf: (node: Node) => Money = perNode((node) => {
  const children = moneyChildren(node);
  const own = statedPagu(node);
  const below = children.length === 0 ? NO_MONEY : sumMoney(children.map(paguOf));
  return below.size === 0 ? own : new Map([...own, ...below]);
});

/** Money of a document of several files: the programs of all parts, else what one of them states for the whole. */
export function paguOfParts(parts: readonly Doc[]): Money {
  const out = new Map<number, bigint>();
  for (const part of parts)
    for (const [year, sen] of statedPagu(part.root)) if (!out.has(year)) out.set(year, sen);
  const below = sumMoney(parts.flatMap((part) => moneyChildren(part.root)).map(paguOf));
  for (const [year, sen] of below) out.set(year, sen);
  return out;
}

export function sumMoney(list: Iterable<Money>): Map<number, bigint> {
  const out = new Map<number, bigint>();
  for (const money of list) addMoney(out, money);
  return out;
}

/** Adds `money` into `target`, which changes. */
export function addMoney(target: Map<number, bigint>, money: Money): void {
  for (const [year, sen] of money) target.set(year, (target.get(year) ?? 0n) + sen);
}

/** All years together, sen. */
export function totalMoney(money: Money): bigint {
  let total = 0n;
  for (const sen of money.values()) total += sen;
  return total;
}
