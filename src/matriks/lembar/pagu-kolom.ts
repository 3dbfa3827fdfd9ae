import type { Text } from '../../diagnostic.ts';
import type { Money } from '../../model/node.ts';
import { totalMoney } from '../../model/pagu.ts';
import type { Column } from '../matriks.ts';

export function yearsOf(list: readonly Money[]): readonly number[] {
  return [...new Set(list.flatMap((m) => [...m.keys()]))].sort((a, b) => a - b);
}

/** Room for the largest amount that can stand in a column, its grand total in bold. */
export function moneyWidth(sen: bigint): number {
  const digits = (sen / 100n).toString().length;
  return Math.max(12, Math.ceil((digits + digits / 6) * 1.05) + 1);
}

/** Of one row: its money, undefined where it does not count in these columns. */
export type MoneyOf<Row> = (row: Row) => Money | undefined;

/** One column per year and their sum; every sum is a live formula. */
export function paguColumns<Row>(
  rows: readonly Row[],
  years: readonly number[],
  grup: Text,
  moneyOf: MoneyOf<Row>,
) {
  const totals = new Map<number, bigint>();
  for (const row of rows)
    for (const [year, sen] of moneyOf(row) ?? []) totals.set(year, (totals.get(year) ?? 0n) + sen);
  const columns: Column<Row>[] = years.map((year) => ({
    key: String(year),
    judul: { id: String(year), en: String(year) },
    grup,
    format: 'rupiah',
    lebar: moneyWidth(totals.get(year) ?? 0n),
    value: (row) => {
      const money = moneyOf(row);
      return money ? (money.get(year) ?? null) : '';
    },
    total: 'jumlah',
  }));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return columns;
  columns.push({
    key: 'jumlah',
    judul: { id: 'Jumlah', en: 'Total' },
    grup,
    format: 'rupiah',
    lebar: moneyWidth(totalMoney(totals)),
    value: (row) => {
      const money = moneyOf(row);
      if (!money) return '';
      return money.size > 0 ? totalMoney(money) : null;
    },
    rumus: (at) => `SUM(${at(String(first))}:${at(String(last))})`,
    total: 'jumlah',
  });
  return columns;
}
