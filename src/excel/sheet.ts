import type { Lang } from '../diagnostic.ts';
import {
  type Baris,
  bodyRow,
  type Cell,
  type Formula,
  headerHeight,
  headerRow,
  type Kolom,
  letters,
  type Sheet,
} from '../matriks/matriks.ts';
import type { Cell as ExcelCell, Style, Worksheet } from './exceljs.ts';
import { heightOf, linesOf } from './height.ts';
import { keepTogether } from './pages.ts';
import {
  bodyStyle,
  HEADER,
  NOTE,
  NUMBERING,
  PERSEN,
  PLAIN,
  RUPIAH,
  RUPIAH_SEN,
  SUBTITLE,
  TEKS,
  TITLE,
} from './style.ts';
import { cellText, inLang, looksLikeFormula } from './text.ts';

export interface SheetContext {
  readonly lang: Lang;
  /** Legal name of every sheet, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** What goes into one cell, and its text for the height of the row. */
interface Ready {
  readonly value: string | number | { readonly formula: string; readonly result: number | string };
  readonly text: string;
  readonly numFmt: string | undefined;
  readonly link: boolean;
}

/** Sen → rupiah as the nearest double; exact up to 9e15 rupiah. */
export function rupiahNumber(sen: bigint): number {
  if (sen % 100n === 0n) return Number(sen / 100n);
  const amount = sen < 0n ? -sen : sen;
  const text = `${amount / 100n}.${(amount % 100n).toString().padStart(2, '0')}`;
  return sen < 0n ? -Number(text) : Number(text);
}

const moneyFormat = (sen: bigint): string => (sen % 100n === 0n ? RUPIAH : RUPIAH_SEN);
const asNumber = (value: number | bigint): number =>
  typeof value === 'bigint' ? rupiahNumber(value) : value;

const formulaText = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula.replace(/\[\[([^\]]+)\]\]/g, (_, id: string) => `'${names.get(id) ?? id}'`);

function numberFormat(value: number | bigint | string, column: Kolom): string | undefined {
  if (column.format === 'persen') return PERSEN;
  if (typeof value === 'string') return undefined;
  return typeof value === 'bigint' ? moneyFormat(value) : RUPIAH;
}

function ready(cell: Cell, column: Kolom, { lang, names }: SheetContext): Ready {
  const plain = { numFmt: undefined, link: false };
  if (cell === null) return { ...plain, value: '-', text: '-' };
  if (typeof cell === 'number' || typeof cell === 'bigint')
    return { ...plain, value: asNumber(cell), text: '', numFmt: numberFormat(cell, column) };
  if (typeof cell === 'object' && 'formula' in cell) return formula(cell, column, { lang, names });
  if (typeof cell === 'object' && 'lembar' in cell) {
    const text = cellText(inLang(cell.teks, lang));
    const target = `#'${names.get(cell.lembar) ?? cell.lembar}'!A1`;
    const quoted = (t: string) => `"${t.replaceAll('"', '""')}"`;
    const link = { formula: `HYPERLINK(${quoted(target)},${quoted(text)})`, result: text };
    return { value: link, text, numFmt: undefined, link: true };
  }
  const text = cellText(inLang(cell, lang));
  const asText = column.format === 'kode' || looksLikeFormula(text);
  return { value: text, text, numFmt: asText ? TEKS : undefined, link: false };
}

function formula(cell: Formula, column: Kolom, { lang, names }: SheetContext): Ready {
  const result = typeof cell.hasil === 'string' ? cellText(cell.hasil) : asNumber(cell.hasil);
  const value = { formula: formulaText(inLang(cell.formula, lang), names), result };
  return { value, text: '', numFmt: numberFormat(cell.hasil, column), link: false };
}

/** Columns whose exact width 9 exceljs would drop (E4). */
export const widthOf = (column: Kolom): number => (column.lebar === 9 ? 9.5 : column.lebar);

function put(cell: ExcelCell, text: string, style: Partial<Style>): void {
  if (text !== '') cell.value = text;
  cell.style = style;
}

/** A line of text over the whole width of the table. */
function fullLine(
  ws: Worksheet,
  row: number,
  text: string,
  style: Partial<Style>,
  columns: readonly Kolom[],
): void {
  const width = columns.reduce((sum, c) => sum + widthOf(c), 0);
  const bold = style.font?.bold === true;
  const scale = (style.font?.size ?? 9) / 9;
  const lines = linesOf(text, width / scale - 2, bold);
  put(
    ws.getCell(row, 1),
    text,
    lines > 1 ? { ...style, alignment: { ...style.alignment, wrapText: true } } : style,
  );
  if (lines > 1) ws.mergeCells(row, 1, row, columns.length);
  ws.getRow(row).height = heightOf(lines * scale);
}

function writeHeader(ws: Worksheet, sheet: Sheet, lang: Lang): void {
  sheet.judul.forEach((line, i) => {
    fullLine(ws, i + 1, cellText(line[lang]), i === 0 ? TITLE : SUBTITLE, sheet.columns);
  });
  const top = headerRow(sheet);
  const rows = headerHeight(sheet);
  let highest = 1;
  sheet.columns.forEach((column, i) => {
    const text = cellText(column.judul[lang]);
    const alone = !column.grup;
    for (let r = 0; r < rows; r++) ws.getCell(top + r, i + 1).style = HEADER;
    ws.getCell(alone ? top : top + rows - 1, i + 1).value = text;
    if (alone && rows === 2) ws.mergeCells(top, i + 1, top + 1, i + 1);
    const lines = linesOf(text, widthOf(column) - 1, true);
    highest = Math.max(highest, alone && rows === 2 ? lines - 1 : lines);
  });
  if (rows === 2) ws.getRow(top).height = heightOf(writeGroups(ws, sheet.columns, top, lang));
  ws.getRow(top + rows - 1).height = heightOf(highest) + 4;
  if (sheet.nomorKolom)
    sheet.columns.forEach((_, i) => {
      put(ws.getCell(top + rows, i + 1), `(${i + 1})`, NUMBERING);
    });
}

/** Headings over several columns; answers the lines of the highest. */
function writeGroups(ws: Worksheet, columns: readonly Kolom[], row: number, lang: Lang): number {
  let lines = 1;
  for (let from = 0; from < columns.length; ) {
    const grup = columns[from]?.grup;
    let to = from;
    while (grup && columns[to + 1]?.grup?.id === grup.id) to++;
    if (grup) {
      const text = cellText(grup[lang]);
      ws.getCell(row, from + 1).value = text;
      if (to > from) ws.mergeCells(row, from + 1, row, to + 1);
      const width = columns.slice(from, to + 1).reduce((sum, c) => sum + widthOf(c), 0);
      lines = Math.max(lines, linesOf(text, width - 1, true));
    }
    from = to + 1;
  }
  return lines;
}

/** Cells that stand below the first one of a merge, by `row:column`. */
function coveredCells(sheet: Sheet): { covered: ReadonlySet<string>; merged: ReadonlySet<string> } {
  const covered = new Set<string>();
  const merged = new Set<string>();
  for (const g of sheet.gabungan) {
    merged.add(`${g.dari}:${g.kolom}`);
    for (let r = g.dari + 1; r <= g.sampai; r++) covered.add(`${r}:${g.kolom}`);
  }
  return { covered, merged };
}

function writeBody(ws: Worksheet, sheet: Sheet, context: SheetContext): void {
  const first = bodyRow(sheet);
  const { covered, merged } = coveredCells(sheet);
  const lines: number[] = [];
  const tall = new Map<string, number>();
  const grouped = sheet.rows.some((r) => r.jenis === 'subtotal');
  sheet.rows.forEach((baris, r) => {
    const row = ws.getRow(first + r);
    let highest = 1;
    sheet.columns.forEach((column, c) => {
      const cell = baris.cells[c];
      const made = cell === undefined || covered.has(`${r}:${c}`) ? undefined : ready(cell, column, context);
      const look = { jenis: baris.jenis, format: column.format, nada: baris.nada[c] };
      const target = row.getCell(c + 1);
      if (made && made.value !== '') target.value = made.value;
      target.style = bodyStyle({ ...look, numFmt: made?.numFmt, link: made?.link ?? false });
      const needs = made ? linesIn(baris, made.text, sheet.columns, c) : 1;
      if (merged.has(`${r}:${c}`)) tall.set(`${r}:${c}`, needs);
      else highest = Math.max(highest, needs);
    });
    if (baris.tempat) row.getCell(1).note = cellText(baris.tempat).slice(0, 80);
    if (grouped && baris.jenis === 'data') row.outlineLevel = 1;
    lines.push(highest);
  });
  stretch(sheet, lines, tall);
  lines.forEach((n, r) => {
    ws.getRow(first + r).height = heightOf(n);
  });
  for (const g of sheet.gabungan) ws.mergeCells(first + g.dari, g.kolom + 1, first + g.sampai, g.kolom + 1);
}

/** The indent of a text cell takes one character and a half; words of heading and total rows do not wrap. */
function linesIn(baris: Baris, text: string, columns: readonly Kolom[], index: number): number {
  const column = columns[index];
  if (text === '' || !column || baris.jenis !== 'data') return 1;
  return linesOf(text, widthOf(column) - 1.5, false);
}

/** A merged text may need more room than its rows have: they share the rest. */
function stretch(sheet: Sheet, lines: number[], tall: ReadonlyMap<string, number>): void {
  for (const g of sheet.gabungan) {
    const needs = tall.get(`${g.dari}:${g.kolom}`) ?? 1;
    const count = g.sampai - g.dari + 1;
    const has = lines.slice(g.dari, g.sampai + 1).reduce((sum, n) => sum + n, 0);
    for (let i = 0; i < needs - has; i++) {
      const row = g.sampai - (i % count);
      lines[row] = (lines[row] ?? 1) + 1;
    }
  }
}

/** Notes and signature; answers the last row. */
function writeBelow(ws: Worksheet, sheet: Sheet, lang: Lang): number {
  let row = bodyRow(sheet) + sheet.rows.length + 1;
  for (const line of sheet.catatan) fullLine(ws, row++, cellText(line[lang]), NOTE, sheet.columns);
  if (sheet.tandaTangan.length === 0) return row - 1;
  row++;
  const column = signatureColumn(sheet.columns);
  for (const line of sheet.tandaTangan) put(ws.getCell(row++, column), cellText(line[lang]), PLAIN);
  return row - 1;
}

/** The signature stands in the right third. */
function signatureColumn(columns: readonly Kolom[]): number {
  const width = columns.reduce((sum, c) => sum + widthOf(c), 0);
  let used = 0;
  for (const [i, column] of columns.entries()) {
    if (used >= (width * 2) / 3) return i + 1;
    used += widthOf(column);
  }
  return Math.max(1, columns.length - 1);
}

/** Fills a worksheet: title, header, rows, notes, signature. */
export function writeSheet(ws: Worksheet, sheet: Sheet, context: SheetContext): void {
  sheet.columns.forEach((column, i) => {
    ws.getColumn(i + 1).width = widthOf(column);
  });
  writeHeader(ws, sheet, context.lang);
  writeBody(ws, sheet, context);
  const last = writeBelow(ws, sheet, context.lang);
  keepTogether(ws, sheet, last);
  const header = bodyRow(sheet) - 1;
  const data = sheet.rows.reduce((last, r, i) => (r.jenis === 'jumlah' ? last : i + 1), 0);
  if (sheet.saring && data > 0) ws.autoFilter = `A${header}:${letters(sheet.columns.length)}${header + data}`;
}
