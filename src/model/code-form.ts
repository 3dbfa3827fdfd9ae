/** Whether the code of a row has the form that its level has in the lists since Permendagri 90/2019. */
import { codeFaults } from './garbage-code.ts';
import type { Node } from './node.ts';

/**
 * baik: fits its level. tingkat: the form of another level. umum: X.XX of the list, not yet the office's own bidang.
 * rusak: points, digits or letters were lost on the way. bentuk: no form that a list has.
 */
export type CodeForm = 'baik' | 'tingkat' | 'umum' | 'rusak' | 'bentuk';

const PROGRAM = String.raw`(?:\d\.\d\d|X\.XX)\.\d\d`;
const KEGIATAN = String.raw`${PROGRAM}\.[1-8]\.\d\d`;
/** Two digits until 2022, four since the list of 2023; which of them is right is another question. */
const SUB_KEGIATAN = String.raw`${KEGIATAN}\.(?:\d{2}|\d{4})`;
const FORMS: Readonly<Record<string, RegExp>> = {
  program: new RegExp(`^${PROGRAM}$`),
  kegiatan: new RegExp(`^${KEGIATAN}$`),
  sub_kegiatan: new RegExp(`^${SUB_KEGIATAN}$`),
};
const ANY = new RegExp(`^(?:\\d|\\d\\.\\d\\d|${PROGRAM}|${KEGIATAN}|${SUB_KEGIATAN})$`);

/** Lists whose codes are built otherwise. */
const OTHER_CODES: ReadonlySet<string> = new Set(['permendagri-13-2006', 'lokal']);

/** Undefined where nothing can be said: no code, no coded row, or a list with codes of its own. */
export function codeForm(row: Node): CodeForm | undefined {
  const form = FORMS[row.kind];
  const edition = row.doc.nomenklatur;
  const { kode } = row;
  if (!form || kode === undefined || edition === undefined || OTHER_CODES.has(edition)) return undefined;
  const generic = /^X\.XX\./.test(kode);
  if (form.test(kode)) return generic ? 'umum' : 'baik';
  if (ANY.test(kode)) return 'tingkat';
  const faults = codeFaults(kode);
  if (faults.length === 0) return 'bentuk';
  return faults.every((f) => f.jenis === 'kode-belum-diganti') ? 'umum' : 'rusak';
}

/** A code that is damaged is told by its own rule; what else is wrong with the row follows from it. */
export function isDamagedCode(row: Node): boolean {
  const form = codeForm(row);
  return form === 'rusak' || form === 'bentuk';
}

/** The code without what does not belong there; undefined when that is no code of the level either. */
export function mendedCode(row: Node): string | undefined {
  const mended = (row.kode ?? '')
    .replace(/\s+/g, '')
    .replaceAll(',', '.')
    .replace(/(?<=[\d.])[Oo](?=[\d.]|$)/g, '0')
    .replace(/(?<=[\d.])l(?=[\d.]|$)/g, '1')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
  return mended !== row.kode && FORMS[row.kind]?.test(mended) ? mended : undefined;
}
