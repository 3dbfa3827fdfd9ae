import type { Dokumen } from './dokumen.ts';
import { SHAPES } from './shape.ts';

/** RPJMD: Permendagri 86/2017 and Inmendagri 2/2025, the plan of the elected head. */
export const rpjmd: Dokumen = {
  jenis: 'rpjmd',
  nama: { id: 'RPJMD', en: 'RPJMD (regional medium-term plan)' },
  shape: {
    kind: 'dokumen',
    children: {
      visi: SHAPES.visi,
      misi: SHAPES.misi,
      prioritas: SHAPES.prioritas,
      program_unggulan: SHAPES.programUnggulan,
      tujuan: SHAPES.tujuan,
      program: SHAPES.program,
      indikator: SHAPES.indikator,
    },
  },
  waktu: 'periode',
  milikPerangkatDaerah: false,
  metadata: ['judul', 'wilayah', 'periode', 'logika', 'nomenklatur', 'versi'],
};
