/** Lays rows out as a sheet: addresses, subtotals, totals, merges. Matrices never count rows themselves. */
import type { Text } from '../../diagnostic.ts';
import type { At, Baris, Cell, Column, Formula, Gabungan, JenisBaris, Kolom, Sheet } from '../matriks.ts';
import { bodyRow, letters } from '../matriks.ts';

export interface Kelompok<Row> {
  /** Heading row of the group. */
  readonly judul?: Text;
  readonly rows: readonly Row[];
  readonly subtotal?: Text;
}

export interface Dihitung {
  readonly key: string;
  readonly kriteria: string | Text;
}

type Fixed = 'columns' | 'rows' | 'gabungan';
type Defaulted = 'nomorKolom' | 'saring' | 'beku' | 'kertas' | 'rancangan' | 'catatan' | 'tandaTangan';

export interface SheetSpec<Row> extends Omit<Sheet, Fixed | Defaulted>, Partial<Pick<Sheet, Defaulted>> {
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly Kelompok<Row>[];
  readonly jumlah?: Text;
  /** Rows that the grand total adds when there are subtotals: those where this column meets the criterion. */
  readonly dihitung?: Dihitung;
  /** Column that carries the words of group, subtotal and total rows. */
  readonly label: string;
  tempat?(row: Row): string | undefined;
}

/** Where things stand, for formulas on other sheets: absolute, with the sheet's placeholder. */
export interface Alamat {
  /** Data rows of one group; undefined when it has none. */
  range(key: string, group: number): string | undefined;
}

export interface Susunan {
  readonly sheet: Sheet;
  readonly alamat: Alamat;
}

/** Value of a cell that a SUM would take: text and missing count as nothing. */
function amount(cell: Cell | undefined): number | bigint {
  const value = typeof cell === 'object' && cell !== null && 'hasil' in cell ? cell.hasil : cell;
  return typeof value === 'number' || typeof value === 'bigint' ? value : 0;
}

/** A column is either money (bigint) or counts; the 0 of an empty cell fits both. */
function add(a: number | bigint, b: number | bigint): number | bigint {
  if (typeof a === 'bigint' && typeof b === 'bigint') return a + b;
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return a === 0 ? b : a;
}

/** Data rows from one line to another; `to` is before `from` when there are none. */
interface Span<Row> {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly rows: readonly Row[];
}

const DEFAULTS: Pick<Sheet, Defaulted> = {
  nomorKolom: true,
  saring: false,
  beku: 0,
  kertas: 'A3',
  rancangan: false,
  catatan: [],
  tandaTangan: [],
};

export function susun<Row>(spec: SheetSpec<Row>): Susunan {
  const { columns, groups, jumlah, dihitung, label, tempat, ...rest } = spec;
  if (jumlah && !dihitung && groups.some((g) => g.subtotal))
    throw new Error(`${spec.id}: a total over subtotals must say which rows it adds`);
  const head = { ...DEFAULTS, ...rest, columns };
  const first = bodyRow(head);
  const rows: Baris[] = [];
  const gabungan: Gabungan[] = [];
  const spans: Span<Row>[] = [];
  const line = (): number => first + rows.length;
  const heading = (
    jenis: JenisBaris,
    text: Text,
    total?: (column: Column<Row>, index: number) => Cell | undefined,
  ) => rows.push({ jenis, cells: columns.map((c, i) => (c.key === label ? text : total?.(c, i))), nada: [] });

  for (const group of groups) {
    if (group.judul) heading('grup', group.judul);
    const span = spanOf(columns, group.rows, line());
    spans.push(span);
    gabungan.push(...merges(columns, span.cells, span.from - first));
    group.rows.forEach((row, i) => {
      rows.push(dataRow(columns, row, span.cells[i] ?? [], tempat?.(row)));
    });
    if (!group.subtotal) continue;
    const at = atLine(columns, line());
    heading('subtotal', group.subtotal, (c, i) =>
      totalCell(c, i, span, at, (letter) => sumFormula(letter, span)),
    );
  }
  if (jumlah) {
    const at = atLine(columns, line());
    const all = whole(spans, first, line() - 1);
    heading('jumlah', jumlah, (c, i) =>
      totalCell(c, i, all, at, (letter) => grandTotal(letter, all, dihitung, columns)),
    );
  }
  const range = (key: string, group: number): string | undefined => {
    const span = spans[group];
    const letter = letterOf(columns, key);
    if (!span || span.cells.length === 0 || letter === '') return undefined;
    return `[[${spec.id}]]!${absolute(letter, span)}`;
  };
  return { sheet: { ...head, rows, gabungan }, alamat: { range } };
}

function dataRow<Row>(
  columns: readonly Column<Row>[],
  row: Row,
  cells: readonly (Cell | undefined)[],
  tempat: string | undefined,
): Baris {
  const nada = columns.map((c) => c.nada?.(row));
  return { jenis: 'data', cells, nada, ...(tempat === undefined ? {} : { tempat }) };
}

function spanOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], from: number): Span<Row> {
  const cells = rows.map((row, i) => cellsOf(columns, row, atLine(columns, from + i)));
  return { from, to: from + rows.length - 1, cells, rows };
}

/** All data of a sheet, over the heading and subtotal rows in between. */
const whole = <Row>(spans: readonly Span<Row>[], from: number, to: number): Span<Row> => ({
  from,
  to,
  cells: spans.flatMap((s) => s.cells),
  rows: spans.flatMap((s) => s.rows),
});

const letterOf = (columns: readonly Kolom[], key: string): string =>
  letters(columns.findIndex((c) => c.key === key) + 1);

const atLine =
  (columns: readonly Kolom[], line: number): At =>
  (key) =>
    `${letterOf(columns, key)}${line}`;

type Lines = Pick<Span<unknown>, 'from' | 'to'>;
const rangeOf = (letter: string, { from, to }: Lines): string => `${letter}${from}:${letter}${to}`;
const absolute = (letter: string, { from, to }: Lines): string => `$${letter}$${from}:$${letter}$${to}`;

// Without rows a range would run into the total itself.
const sumFormula = (letter: string, span: Lines): string =>
  span.to < span.from ? '0' : `SUM(${rangeOf(letter, span)})`;

/** Subtotals stand between the rows, so the total takes the rows that count and nothing twice. */
function grandTotal(
  letter: string,
  all: Lines,
  dihitung: Dihitung | undefined,
  columns: readonly Kolom[],
): string | Text {
  if (!dihitung || all.to < all.from) return sumFormula(letter, all);
  const { key, kriteria } = dihitung;
  const of = (words: string) =>
    `SUMIF(${absolute(letterOf(columns, key), all)},"${words}",${rangeOf(letter, all)})`;
  return typeof kriteria === 'string' ? of(kriteria) : { id: of(kriteria.id), en: of(kriteria.en) };
}

function totalCell<Row>(
  column: Column<Row>,
  index: number,
  span: Span<Row>,
  at: At,
  sumOf: (letter: string) => string | Text,
): Formula | undefined {
  if (!column.total) return undefined;
  if (column.total !== 'jumlah')
    return column.rumus ? { formula: column.rumus(at), hasil: column.total(span.rows) } : undefined;
  const hasil = span.cells.reduce<number | bigint>((sum, row) => add(sum, amount(row[index])), 0);
  return { formula: sumOf(letters(index + 1)), hasil };
}

function cellsOf<Row>(columns: readonly Column<Row>[], row: Row, at: At): (Cell | undefined)[] {
  return columns.map((column) => {
    const value = column.value(row);
    const missing = value === null || value === '' || typeof value === 'object';
    return column.rumus && !missing ? { formula: column.rumus(at), hasil: value } : value;
  });
}

/** A merge prints its words once; a longer one would leave whole pages without them. */
const MOST_MERGED = 12;

const sameCell = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

function merges<Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly (Cell | undefined)[])[],
  offset: number,
): Gabungan[] {
  const out: Gabungan[] = [];
  columns.forEach((column, kolom) => {
    if (!column.gabung) return;
    let dari = 0;
    for (let i = 1; i <= cells.length; i++) {
      const same = i < cells.length && sameCell(cells[i]?.[kolom], cells[dari]?.[kolom]);
      if (same && i - dari < MOST_MERGED) continue;
      if (i - dari > 1) out.push({ kolom, dari: offset + dari, sampai: offset + i - 1 });
      dari = i;
    }
  });
  return out;
}
