/** What a format of `check` is: text for a screen or a file, or a workbook for a file only. */
import type { Table } from '../matriks/matriks.ts';
import type { Explained } from './explained.ts';
import type { Report } from './report.ts';
import type { TextOptions } from './terminal.ts';

export interface FormatOptions extends TextOptions {
  /** Version of the tool. */
  readonly versi?: string;
  /** Every rule and check of the reader, for formats that describe or name them. */
  readonly rules?: readonly Explained[];
  /** Name of the office that a file belongs to, by path. */
  readonly offices?: ReadonlyMap<string, string>;
}

export interface TextFormat {
  readonly id: string;
  render(report: Report, options: FormatOptions): string;
}

export interface WorkbookFormat {
  readonly id: string;
  workbook(report: Report, options: FormatOptions): Table;
}

export type Format = TextFormat | WorkbookFormat;

export const isWorkbook = (format: Format): format is WorkbookFormat => 'workbook' in format;
