import type { Lang } from '../diagnostic.ts';
import type { Cell, Sheet, Table } from '../matriks/matriks.ts';
import { rupiahPlain } from '../model/rupiah.ts';

/** A spreadsheet would take such text for a formula; the full-width signs too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Text for people: guarded, quoted where CSV asks for it. */
function field(text: string): string {
  const guarded = FORMULA.test(text) && text !== '-' ? `'${text}` : text;
  return /[",\n\r]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function value(cell: Cell | undefined, lang: Lang): string {
  if (cell === undefined) return '';
  if (cell === null) return '-';
  if (typeof cell === 'bigint') return rupiahPlain(cell);
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return field(cell);
  if ('formula' in cell) return value(cell.hasil, lang);
  return field('lembar' in cell ? cell.teks[lang] : cell[lang]);
}

function sheetCsv(sheet: Sheet, lang: Lang): string {
  const head = sheet.columns.map((c) => field(c.grup ? `${c.grup[lang]}: ${c.judul[lang]}` : c.judul[lang]));
  const rows = sheet.rows.map((r) => r.cells.map((cell) => value(cell, lang)));
  return [head, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The main sheet of a table as CSV (RFC 4180, UTF-8): amounts in plain digits, formulas as their results. */
export function tableCsv(table: Table, lang: Lang): string {
  const sheet = table.sheets.find((s) => s.id === table.utama) ?? table.sheets[0];
  return sheet ? sheetCsv(sheet, lang) : '';
}
