/** Money per year in aligned columns, exact to the sen. */
import type { Money } from '../model/node.ts';
import { rupiah } from '../model/rupiah.ts';
import { glyphs, type Style } from './terminal.ts';

/** Cells between two years. */
const BETWEEN = 3;

/** The years asked for and those that are filled; a year that was not filled shows a dash, zero shows Rp0. */
export function moneyTable(money: Money, years: readonly number[], style: Style, indent: string): string[] {
  if (money.size === 0) return [];
  const all = [...new Set([...years, ...money.keys()])].sort((a, b) => a - b);
  const amounts = all.map((year) => {
    const sen = money.get(year);
    return sen === undefined ? glyphs(style).dash : rupiah(sen);
  });
  const widest = Math.max(...amounts.map((text) => text.length));
  const entries = all.map((year, i) => `${year} ${(amounts[i] ?? '').padStart(widest)}`);
  const perLine = Math.max(1, Math.floor((style.width - indent.length + BETWEEN) / (widest + 5 + BETWEEN)));
  const lines: string[] = [];
  for (let i = 0; i < entries.length; i += perLine) {
    lines.push(indent + entries.slice(i, i + perLine).join(' '.repeat(BETWEEN)));
  }
  return lines;
}
