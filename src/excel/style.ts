/** The look of a printed matrix: calm, readable in grey, contrast at least 4.5 (measured: 5.85 for the red). */
import type { Format, JenisBaris, Nada } from '../matriks/matriks.ts';
import type { Alignment, Borders, Fill, Font, Style } from './exceljs.ts';

const NAME = 'Arial';
const SIZE = 9;
const LINE = { style: 'thin' as const, color: { argb: 'FFBFBFBF' } };
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
/** Of heading and total rows: their words run over the empty cells beside them. */
const OPEN: Partial<Borders> = { top: LINE, bottom: LINE };
const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

// [$-421] is Indonesian: 5.555.543 on any Windows language (E5). Two decimals only where there are sen.
export const RUPIAH = '[$-421]#,##0;[Red]([$-421]#,##0);"-"';
export const RUPIAH_SEN = '[$-421]#,##0.00;[Red]([$-421]#,##0.00);"-"';
export const PERSEN = '[$-421]0.0%';
export const TEKS = '@';

const font = (extra: Partial<Font> = {}): Partial<Font> => ({ name: NAME, size: SIZE, ...extra });

export const TITLE: Partial<Style> = {
  font: font({ size: 13, bold: true }),
  alignment: { horizontal: 'left', vertical: 'middle' },
};
export const SUBTITLE: Partial<Style> = {
  font: font({ size: 10 }),
  alignment: { horizontal: 'left', vertical: 'middle' },
};
export const NOTE: Partial<Style> = {
  font: font({ italic: true }),
  alignment: { horizontal: 'left', vertical: 'top' },
};
export const PLAIN: Partial<Style> = { font: font(), alignment: { horizontal: 'left', vertical: 'top' } };
export const HEADER: Partial<Style> = {
  font: font({ bold: true }),
  fill: fill('FFD9E1F2'),
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
};
export const NUMBERING: Partial<Style> = {
  font: font({ size: 8, italic: true }),
  fill: fill('FFEDF1F9'),
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'middle' },
};

const FILLS: Readonly<Record<JenisBaris, Fill | undefined>> = {
  data: undefined,
  grup: fill('FFE9EDF5'),
  subtotal: fill('FFF2F2F2'),
  jumlah: fill('FFD9E1F2'),
};
const NADA: Readonly<Record<Nada, { readonly font: Partial<Font>; readonly fill?: Fill }>> = {
  kurang: { font: { color: { argb: 'FF9C0006' } }, fill: fill('FFF8CBAD') },
  catatan: { font: { color: { argb: 'FF5F4B00' } }, fill: fill('FFFFF2CC') },
  redup: { font: { color: { argb: 'FF595959' } } },
};

const TEXT: Partial<Alignment> = { horizontal: 'left', vertical: 'top', wrapText: true, indent: 1 };
const NUMBER: Partial<Alignment> = { horizontal: 'right', vertical: 'top' };
const LABEL: Partial<Alignment> = { horizontal: 'left', vertical: 'top', indent: 1 };
const CENTRE: Partial<Alignment> = { horizontal: 'center', vertical: 'top' };

const ALIGN: Readonly<Record<Format, Partial<Alignment>>> = {
  teks: TEXT,
  kode: TEXT,
  rupiah: NUMBER,
  persen: CENTRE,
  angka: CENTRE,
};

export interface Look {
  readonly jenis: JenisBaris;
  readonly format: Format;
  readonly nada: Nada | undefined;
  readonly numFmt: string | undefined;
  readonly link: boolean;
}

const made = new Map<string, Partial<Style>>();

/** One object per look: exceljs finds a style again by the object. */
export function bodyStyle(look: Look): Partial<Style> {
  const key = [look.jenis, look.format, look.nada, look.numFmt, look.link].join('|');
  const known = made.get(key);
  if (known) return known;
  const nada = look.nada ? NADA[look.nada] : undefined;
  const background = nada?.fill ?? FILLS[look.jenis];
  const link: Partial<Font> = look.link ? { underline: true, color: { argb: 'FF0B4F9E' } } : {};
  const label = look.jenis !== 'data' && !look.numFmt;
  const style: Partial<Style> = {
    font: font({ ...(look.jenis === 'data' ? {} : { bold: true }), ...nada?.font, ...link }),
    border: label ? OPEN : BORDER,
    alignment: label ? LABEL : ALIGN[look.format],
    ...(background ? { fill: background } : {}),
    ...(look.numFmt ? { numFmt: look.numFmt } : {}),
  };
  made.set(key, style);
  return style;
}
