import type { Jenis } from '../model/node.ts';
import type { Shape } from './shape.ts';

/** What one document type adds to the model. One file each, one line in `index.ts`. */
export interface Dokumen {
  readonly jenis: Jenis;
  /** Name in a sentence. */
  readonly nama: { readonly id: string; readonly en: string };
  readonly shape: Shape;
  /** Annual documents have `tahun`, the others `periode`; registers of offices have neither. */
  readonly waktu: 'periode' | 'tahun' | 'tanpa';
  /** True where the header names an office. */
  readonly milikPerangkatDaerah: boolean;
  /** Header keys that the rule metadata-wajib-lengkap asks for, beyond what the schema requires. */
  readonly metadata: readonly string[];
}
