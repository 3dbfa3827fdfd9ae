import type { Level, Text } from '../diagnostic.ts';

/** One rule or one check of the reader, as `explain` and `rules` show it. */
export interface Explained {
  readonly id: string;
  readonly level: Level;
  /** Planning logic that it belongs to: '2017', '2025' or 'semua'. */
  readonly logika: string;
  /** Group letter of the catalogue, A to H; anything else is a check of the reader. */
  readonly kelompok: string;
  /** `mark`: how certain the basis is, see `rules/rule.ts`. */
  readonly basis: readonly { readonly id: string; readonly en: string; readonly mark: string }[];
  readonly judul: Text;
  readonly alasan: Text;
  readonly saran: Text;
  readonly contoh?: { readonly salah: string; readonly benar: string; readonly keluaran?: string };
}
