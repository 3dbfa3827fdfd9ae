import type { Dokumen } from './dokumen.ts';
import { SHAPES } from './shape.ts';

/** RKPD: the annual plan of the region, all offices; year n is the plan, n+1 the prakiraan maju. May be split by office. */
export const rkpd: Dokumen = {
  jenis: 'rkpd',
  nama: { id: 'RKPD', en: 'RKPD (regional annual plan)' },
  shape: {
    kind: 'dokumen',
    children: {
      prioritas: SHAPES.prioritas,
      tujuan: SHAPES.tujuan,
      program: SHAPES.program,
      indikator: SHAPES.indikator,
    },
  },
  waktu: 'tahun',
  milikPerangkatDaerah: false,
  metadata: ['judul', 'wilayah', 'tahun', 'nomenklatur', 'versi'],
};
