import type { Dokumen } from './dokumen.ts';
import { SHAPES } from './shape.ts';

/** The register of offices and their units. */
export const perangkatDaerah: Dokumen = {
  jenis: 'perangkat-daerah',
  nama: { id: 'daftar perangkat daerah', en: 'register of offices' },
  shape: { kind: 'dokumen', children: { perangkat_daerah: SHAPES.perangkatDaerah } },
  waktu: 'tanpa',
  milikPerangkatDaerah: false,
  metadata: ['judul', 'wilayah'],
};
