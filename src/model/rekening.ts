/** Account lines: which list of the budget they stand in. */
import type { Doc, Node } from './node.ts';

/** pendapatan, belanja, pembiayaan: the lists of the document; sub_kegiatan: the spending of one row. */
export type DaftarRekening = 'pendapatan' | 'belanja' | 'pembiayaan' | 'sub_kegiatan';

/** Undefined for anything that is no account line. */
export function daftarOf(line: Node): DaftarRekening | undefined {
  if (line.kind !== 'rekening') return undefined;
  const list = /^\/(pendapatan|belanja|pembiayaan)\//.exec(line.pointer)?.[1];
  return list === undefined ? 'sub_kegiatan' : (list as DaftarRekening);
}

/** The lines of one list of a document, all its files together (`Plans.parts`). */
export const linesOf = (parts: readonly Doc[], list: DaftarRekening): readonly Node[] =>
  parts.flatMap((part) => part.root.children.filter((line) => daftarOf(line) === list));
