/** The door to exceljs: its bundle without polyfills runs in Node and in a browser and reads no file. */
import type { Alignment, Borders, Cell, Fill, Font, Style, Workbook, Worksheet } from 'exceljs';
// @ts-expect-error the bundle carries no types; those of the package fit
import bundle from 'exceljs/dist/exceljs.bare.min.js';

export type { Alignment, Borders, Cell, Fill, Font, Style, Workbook, Worksheet };

interface Bundle {
  readonly Workbook: new () => Workbook;
}

export function newWorkbook(): Workbook {
  const { Workbook } = bundle as Bundle;
  return new Workbook();
}

/** exceljs' own bytes: schema-invalid in places, so only `finalise` may see them. */
export async function rawBytes(workbook: Workbook): Promise<Uint8Array> {
  // Stored, not packed: finalise packs.
  const options: object = { useSharedStrings: true, useStyles: true, zip: { compression: 'STORE' } };
  return new Uint8Array(await workbook.xlsx.writeBuffer(options));
}

/** For tests and imports; the caller guards against hostile files first. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = newWorkbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}
