import type { Dokumen } from './dokumen.ts';
import { SHAPES } from './shape.ts';

/** Renstra PD: Permendagri 86/2017 (2017 logic), Inmendagri 2/2025 (2025 logic). */
export const renstra: Dokumen = {
  jenis: 'renstra',
  nama: { id: 'Renstra', en: 'Renstra (office strategic plan)' },
  shape: {
    kind: 'dokumen',
    children: { tujuan: SHAPES.tujuan, program: SHAPES.program, indikator: SHAPES.indikator },
  },
  waktu: 'periode',
  milikPerangkatDaerah: true,
  metadata: ['judul', 'wilayah', 'perangkat_daerah', 'periode', 'logika', 'nomenklatur', 'versi'],
};
