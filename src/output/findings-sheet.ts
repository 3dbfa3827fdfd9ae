/** A plain list as a sheet: a header, rows, and a last row of sums. */
import type { Level, Text } from '../diagnostic.ts';
import { bodyRow, type Cell, type Format, letters, type Nada, type Sheet } from '../matriks/matriks.ts';

export interface Col<Row> {
  readonly key: string;
  readonly judul: Text;
  readonly format: Format;
  readonly lebar: number;
  /** `index` counts the rows from 0; `line` is the row in the sheet. */
  value(row: Row, index: number, line: number): Cell;
  nada?(row: Row): Nada | undefined;
  /** Added up in the last row. */
  readonly jumlah?: boolean;
}

export interface ListSpec<Row> extends Pick<Sheet, 'id' | 'nama' | 'keterangan' | 'judul'> {
  readonly columns: readonly Col<Row>[];
  readonly rows: readonly Row[];
  readonly beku?: number;
  readonly kertas?: Sheet['kertas'];
  readonly catatan?: readonly Text[];
}

/** Levels with a sign, so that colour is never the only mark. */
const LEVEL: Readonly<Record<Level, Text>> = {
  galat: { id: '● galat', en: '● error' },
  peringatan: { id: '▲ peringatan', en: '▲ warning' },
  info: { id: '○ info', en: '○ info' },
};

export const levelText = (level: Level): Text => LEVEL[level];

const result = (cell: Cell | undefined): number =>
  typeof cell === 'object' && cell !== null && 'hasil' in cell ? Number(cell.hasil) : Number(cell ?? 0);

export function plainSheet<Row>(spec: ListSpec<Row>): Sheet {
  const { id, nama, keterangan, judul, columns } = spec;
  const first = bodyRow({ judul, columns, nomorKolom: false });
  const rows: Sheet['rows'] = spec.rows.map((row, i) => ({
    jenis: 'data',
    cells: columns.map((c) => c.value(row, i, first + i)),
    nada: columns.map((c) => c.nada?.(row)),
  }));
  const last = first + rows.length - 1;
  const total = columns.map((c, i): Cell | undefined => {
    if (!c.jumlah) return i === 0 ? { id: 'Jumlah', en: 'Total' } : undefined;
    const letter = letters(i + 1);
    const hasil = rows.reduce((sum, row) => sum + result(row.cells[i]), 0);
    return { formula: rows.length === 0 ? '0' : `SUM(${letter}${first}:${letter}${last})`, hasil };
  });
  const summed = columns.some((c) => c.jumlah);
  return {
    id,
    nama,
    keterangan,
    judul,
    columns: columns.map(({ key, judul: title, format, lebar }) => ({ key, judul: title, format, lebar })),
    rows: summed ? [...rows, { jenis: 'jumlah', cells: total, nada: [] }] : rows,
    gabungan: [],
    nomorKolom: false,
    saring: true,
    beku: spec.beku ?? 0,
    kertas: spec.kertas ?? 'F4',
    rancangan: false,
    catatan: spec.catatan ?? [],
    tandaTangan: [],
  };
}

/** Absolute address of a column's data rows, for formulas on other sheets; undefined without rows. */
export function rangeOf(sheet: Sheet, key: string): string | undefined {
  const letter = letters(sheet.columns.findIndex((c) => c.key === key) + 1);
  const count = sheet.rows.filter((row) => row.jenis === 'data').length;
  const first = bodyRow(sheet);
  return letter === '' || count === 0
    ? undefined
    : `[[${sheet.id}]]!$${letter}$${first}:$${letter}$${first + count - 1}`;
}
