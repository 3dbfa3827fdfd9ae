/** Dates of documents, YYYY-MM-DD. Reckoned without a clock. */
import type { Data, Doc } from './node.ts';

const FORM = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Day on which a version was adopted, as written in `versi`; undefined when it is open or no date. */
export function tanggalOf(doc: Doc): string | undefined {
  const versi: Data | undefined = doc.root.data.versi;
  if (versi === null || typeof versi !== 'object' || Array.isArray(versi)) return undefined;
  const { tanggal } = versi;
  return typeof tanggal === 'string' && FORM.test(tanggal) ? tanggal : undefined;
}

function dayNumber(date: string): number {
  const [, year = 0, month = 0, day = 0] = (FORM.exec(date) ?? []).map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Days from one date to a later one; negative when it is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
