import type { Dokumen } from './dokumen.ts';
import { SHAPES } from './shape.ts';

/** Old codes and their new ones between two editions of the national list. */
export const petaKode: Dokumen = {
  jenis: 'peta-kode',
  nama: { id: 'peta kode', en: 'code map' },
  shape: { kind: 'dokumen', children: { peta: SHAPES.peta } },
  waktu: 'tanpa',
  milikPerangkatDaerah: false,
  metadata: ['judul', 'dari', 'ke'],
};
