/** The door to csv-parse; its browser build runs in Node and in a page alike. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Text } from '../diagnostic.ts';

export interface CsvRow {
  /** Counts from 1 below the heading, as a spreadsheet user counts. */
  readonly row: number;
  readonly cells: readonly string[];
  /** The line as it stands in the file. */
  readonly text: string;
}
export interface CsvTable {
  readonly heading: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Excel writes `;` where the comma is the decimal sign. */
function delimiterOf(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const fault = (error: CsvError): Text => {
  const line = typeof error.lines === 'number' ? error.lines : undefined;
  const place = line === undefined ? { id: '', en: '' } : { id: ` di baris ${line}`, en: ` at line ${line}` };
  return error.code.includes('QUOTE')
    ? { id: `tanda kutip tidak ditutup${place.id}`, en: `quote not closed${place.en}` }
    : { id: `CSV tidak sah${place.id}`, en: `invalid CSV${place.en}` };
};

/** Heading and rows of a CSV text; rows may have too few or too many cells. */
export function readCsv(text: string): CsvTable | { readonly problem: Text } {
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text.replace(/^\ufeff/, '')),
      relax_column_count: true,
      skip_empty_lines: true,
      raw: true,
    }) as unknown as readonly { readonly record: readonly string[]; readonly raw: string }[];
    const [heading, ...rows] = records;
    return {
      heading: (heading?.record ?? []).map((cell) => cell.trim()),
      rows: rows.map((row, i) => ({ row: i + 1, cells: row.record, text: row.raw.trimEnd() })),
    };
  } catch (error) {
    if (error instanceof CsvError) return { problem: fault(error) };
    throw error;
  }
}
