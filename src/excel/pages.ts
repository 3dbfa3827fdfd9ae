/** Where pages break: the notes and the signature never stand alone below a repeated header. */
import { bodyRow, headerRow, type Sheet } from '../matriks/matriks.ts';
import type { Worksheet } from './exceljs.ts';

/** Number of the format, and the size in points, lying: A3, and F4 (Folio, 8.5 by 13 inches). */
export const PAPER = {
  A3: { nomor: 8, lebar: 1190.6, tinggi: 841.9 },
  F4: { nomor: 14, lebar: 936, tinggi: 612 },
} as const;
/** Inches. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

const POINTS = 72;
/** Points of an untouched row. */
const BLANK = 12.75;
/** Pages hold a little more or less than computed. */
const PAGES = [1.015, 1, 0.985, 0.97];
/** Rows of the table that at least stand above what closes the sheet. */
const COMPANY = 3;

const sum = (list: readonly number[], from: number, to: number): number =>
  list.slice(from, to).reduce((total, n) => total + n, 0);

/** Heights of the rows of a page, in points of the unscaled sheet. */
function capacity(ws: Worksheet, { kertas, columns }: Sheet): number {
  const { lebar, tinggi } = PAPER[kertas];
  const pixels = columns.reduce(
    (total, _, i) => total + Math.trunc((ws.getColumn(i + 1).width ?? 9) * 7 + 5),
    0,
  );
  const scale = Math.min(1, (lebar - (MARGINS.left + MARGINS.right) * POINTS) / (pixels * 0.75));
  return (tinggi - (MARGINS.top + MARGINS.bottom) * POINTS) / scale;
}

/** Index of the first row of each page after the first; `heights` from index 0. */
function breaksOf(heights: readonly number[], header: number, room: number): number[] {
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, i) => {
    if (used > 0 && used + height > room) {
      breaks.push(i);
      used = header;
    }
    used += height;
  });
  return breaks;
}

/** Breaks a page early where else only the closing lines would fall on the last one. */
export function keepTogether(ws: Worksheet, sheet: Sheet, last: number): void {
  const body = bodyRow(sheet);
  const end = body + sheet.rows.length - 1;
  const heights = Array.from({ length: last }, (_, i) => ws.getRow(i + 1).height ?? BLANK);
  const room = capacity(ws, sheet);
  const header = sum(heights, headerRow(sheet) - 1, body - 1);
  // Row numbers count from 1: the last row of the table has the index end - 1.
  const lonely = PAGES.some((part) => (breaksOf(heights, header, room * part).at(-1) ?? 0) > end - COMPANY);
  if (!lonely || last <= end) return;
  for (let first = end - COMPANY + 1; first > body; first--) {
    const before = sheet.rows[first - body - 1];
    if (header + sum(heights, first - 1, last) > room) return;
    if (before?.jenis === 'grup') continue;
    ws.getRow(first - 1).addPageBreak();
    return;
  }
}
