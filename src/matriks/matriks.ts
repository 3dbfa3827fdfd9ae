/** A matrix is Model → Table: plain sheets of cells. It knows nothing of Excel, CSV or HTML. */
import type { Acuan } from '../acuan/acuan.ts';
import type { Text } from '../diagnostic.ts';
import type { Alignments } from '../model/alignment.ts';
import type { Model } from '../model/node.ts';

/** Only matrix code makes formulas. `[[id]]` in the text stands for the quoted name of the sheet with that id. */
export interface Formula {
  readonly formula: string | Text;
  /** What the formula gives: Protected View, telephones and previews do not calculate. */
  readonly hasil: number | bigint | string;
}

/** A link to the first cell of another sheet of the same table. */
export interface Tautan {
  readonly lembar: string;
  readonly teks: Text;
}

/** bigint is rupiah in sen (exact), number is a count or a share, null is missing (printed `-`). */
export type Cell = string | Text | number | bigint | null | Formula | Tautan;

export type Format = 'teks' | 'kode' | 'rupiah' | 'angka' | 'persen';

/** Colour of a cell whose words already say the same: kurang = a gap, catatan = a gap with a reason, redup = not asked. */
export type Nada = 'kurang' | 'catatan' | 'redup';

/** A column as the printed header shows it. */
export interface Kolom {
  readonly key: string;
  readonly judul: Text;
  /** Heading over neighbouring columns with the same one. */
  readonly grup?: Text;
  readonly format: Format;
  /** Width in characters of the body font. */
  readonly lebar: number;
}

/** Address of another column in the row at hand: `at('2026')` is `H12`. */
export type At = (key: string) => string;

/** One column over rows of one kind. The same column fills the cell and says how it is added up. */
export interface Column<Row> extends Kolom {
  value(row: Row): Cell;
  /** Formula of the cell; `value` gives its result. */
  rumus?(at: At): string;
  /** jumlah adds the column up; a function gives the result of `rumus` on a total row. */
  readonly total?: 'jumlah' | ((rows: readonly Row[]) => number | string);
  /** For text: neighbouring rows of a group with the same one become one cell. */
  readonly gabung?: boolean;
  nada?(row: Row): Nada | undefined;
}

/** grup = heading of a group, subtotal below it, jumlah = the whole sheet. */
export type JenisBaris = 'data' | 'grup' | 'subtotal' | 'jumlah';

export interface Baris {
  readonly jenis: JenisBaris;
  /** One per column; undefined is empty, unlike null. */
  readonly cells: readonly (Cell | undefined)[];
  readonly nada: readonly (Nada | undefined)[];
  /** Place in the repository (`renstra/dinas-pertanian.yaml:111`), a note on the first cell. */
  readonly tempat?: string;
}

/** Cells of one column that are one, by index into `rows`, both ends included. */
export interface Gabungan {
  readonly kolom: number;
  readonly dari: number;
  readonly sampai: number;
}

export interface Sheet {
  readonly id: string;
  /** At most 31 characters, none of * ? : \ / [ ] '. */
  readonly nama: Text;
  /** One line for the table of contents. */
  readonly keterangan: Text;
  /** Lines above the header, the first is the title. */
  readonly judul: readonly Text[];
  readonly columns: readonly Kolom[];
  readonly rows: readonly Baris[];
  readonly gabungan: readonly Gabungan[];
  /** Row (1) (2) (3) below the header, as official forms have it. */
  readonly nomorKolom: boolean;
  readonly saring: boolean;
  /** Columns that stay in view. */
  readonly beku: number;
  readonly kertas: 'A3' | 'F4';
  /** True for a sheet that speaks of documents which are not yet ditetapkan. */
  readonly rancangan: boolean;
  /** Lines below the table, then the lines over the signature. */
  readonly catatan: readonly Text[];
  readonly tandaTangan: readonly Text[];
}

export interface Table {
  readonly id: string;
  readonly judul: Text;
  /** The sheet that a one-sheet format writes. */
  readonly utama: string;
  readonly sheets: readonly Sheet[];
}

/** What the last sheet says about the file; no clock, no user name, no path of a machine. */
export interface About {
  /** Version of the tool. */
  readonly versi: string;
  /** Git revision of the repository. */
  readonly revisi?: string;
  /** Date of that revision, YYYY-MM-DD. */
  readonly tanggal?: string;
}

export interface MatriksInput {
  readonly model: Model;
  readonly alignments: Alignments;
  readonly acuan: Acuan;
  /** Ids or codes of offices; absent = all. */
  readonly opd?: readonly string[];
  readonly about: About;
}

/** One file each, one line in `index.ts`. */
export interface Matriks {
  readonly id: string;
  readonly judul: Text;
  readonly keterangan: Text;
  build(input: MatriksInput): Table;
}

/** 1 → A, 27 → AA. */
export function letters(column: number): string {
  let out = '';
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    out = String.fromCharCode(65 + ((n - 1) % 26)) + out;
  return out;
}

/** First row (from 1) of the header, and of the body. */
export const headerRow = (sheet: Pick<Sheet, 'judul'>): number => sheet.judul.length + 2;
export const headerHeight = (sheet: { readonly columns: readonly Kolom[] }): 1 | 2 =>
  sheet.columns.some((c) => c.grup) ? 2 : 1;
export const bodyRow = (sheet: Pick<Sheet, 'judul' | 'columns' | 'nomorKolom'>): number =>
  headerRow(sheet) + headerHeight(sheet) + (sheet.nomorKolom ? 1 : 0);
