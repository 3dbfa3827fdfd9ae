/** One thing that reading a file may find, in the words of `renstra explain`. */
import type { Level } from '../diagnostic.ts';

export interface SyntaxTexts {
  readonly judul: string;
  readonly alasan: string;
  readonly saran: string;
}

export interface SyntaxCheck {
  readonly id: string;
  readonly level: Level;
  readonly texts: { readonly id: SyntaxTexts; readonly en: SyntaxTexts };
  readonly contoh: { readonly salah: string; readonly benar: string };
}
