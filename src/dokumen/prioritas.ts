import type { Dokumen } from './dokumen.ts';
import { SHAPES } from './shape.ts';

/** A register of priorities that binds from above, or goes across (SDGs, SPM, tematik, pokir). */
export const prioritas: Dokumen = {
  jenis: 'prioritas',
  nama: { id: 'daftar prioritas', en: 'register of priorities' },
  shape: { kind: 'dokumen', children: { prioritas: SHAPES.prioritas } },
  waktu: 'periode',
  milikPerangkatDaerah: false,
  metadata: ['judul', 'tingkat'],
};
