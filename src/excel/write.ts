import { type Lang, UsageError } from '../diagnostic.ts';
import { type About, bodyRow, headerRow, type Sheet, type Table } from '../matriks/matriks.ts';
import { newWorkbook, rawBytes, type Workbook, type Worksheet } from './exceljs.ts';
import { finalise } from './finalise.ts';
import { MARGINS, PAPER } from './pages.ts';
import { writeSheet } from './sheet.ts';
import { footerText, sheetNames } from './text.ts';

/** The language, and what the properties and the footer say of the file. */
export interface WorkbookOptions extends About {
  readonly lang: Lang;
}

/** 50,000 rows took 22 s and 1.6 GB (E12). */
const MOST_ROWS = 10_000;
/** Stands where no revision date is known; the clock is never asked. */
const NO_DATE = '2000-01-01';

/** Table → the bytes of an .xlsx, the same on every run. */
export async function writeWorkbook(table: Table, options: WorkbookOptions): Promise<Uint8Array> {
  return finalise(await rawBytes(buildWorkbook(table, options)));
}

function buildWorkbook(table: Table, { lang, ...about }: WorkbookOptions): Workbook {
  const workbook = newWorkbook();
  workbook.creator = `renstra ${about.versi}`;
  workbook.lastModifiedBy = workbook.creator;
  workbook.title = table.judul[lang];
  const date = dateOf(about.tanggal);
  workbook.created = date;
  workbook.modified = date;
  const names = sheetNames(table.sheets.map((s) => s.nama[lang]));
  const byId = new Map(table.sheets.map((s, i) => [s.id, names[i] ?? s.id] as const));
  for (const sheet of table.sheets) {
    const name = byId.get(sheet.id) ?? sheet.id;
    if (sheet.rows.length > MOST_ROWS) throw tooLong(name, sheet.rows.length);
    writeSheet(addSheet(workbook, sheet, name, { lang, ...about }), sheet, { lang, names: byId });
  }
  return workbook;
}

function dateOf(tanggal: string | undefined): Date {
  const day = /^\d{4}-\d\d-\d\d/.exec(tanggal ?? '')?.[0] ?? NO_DATE;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? new Date(`${NO_DATE}T00:00:00Z`) : date;
}

function tooLong(name: string, rows: number): UsageError {
  return new UsageError({
    id: `lembar ${name} akan berisi ${rows} baris, paling banyak ${MOST_ROWS}; buat per perangkat daerah dengan --opd`,
    en: `sheet ${name} would have ${rows} rows, at most ${MOST_ROWS}; make it per office with --opd`,
  });
}

function addSheet(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  { lang, ...about }: WorkbookOptions,
): Worksheet {
  const body = bodyRow(sheet);
  const words =
    lang === 'id'
      ? { draft: 'RANCANGAN', page: 'Halaman &P dari &N' }
      : { draft: 'DRAFT', page: 'Page &P of &N' };
  const revision = footerText(about.revisi ?? `renstra ${about.versi}`);
  const grouped = sheet.rows.some((r) => r.jenis === 'subtotal');
  // A space after the font size: a revision that begins with a digit would be read as part of it.
  const footer = `&L&8 &F&C&8 ${revision}&R&8 ${words.page}`;
  return workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: sheet.beku, ySplit: body - 1, showGridLines: false, zoomScale: 90 }],
    properties: grouped
      ? { outlineLevelRow: 1, outlineProperties: { summaryBelow: true, summaryRight: true } }
      : {},
    pageSetup: {
      paperSize: PAPER[sheet.kertas].nomor as number,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: MARGINS,
      printTitlesRow: `${headerRow(sheet)}:${body - 1}`,
    },
    headerFooter: {
      oddFooter: footer,
      ...(sheet.rancangan ? { oddHeader: `&C&"Arial,Bold"&11 ${words.draft}` } : {}),
    },
  });
}
