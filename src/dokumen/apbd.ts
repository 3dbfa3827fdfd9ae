import type { Dokumen } from './dokumen.ts';
import { SHAPES } from './shape.ts';

/** APBD with its penjabaran: sub kegiatan down to account lines; pendapatan, belanja, pembiayaan beside them. */
export const apbd: Dokumen = {
  jenis: 'apbd',
  nama: { id: 'APBD', en: 'APBD (regional budget)' },
  shape: {
    kind: 'dokumen',
    children: {
      program: SHAPES.program,
      pendapatan: SHAPES.rekening,
      belanja: SHAPES.rekening,
      pembiayaan: SHAPES.rekening,
    },
  },
  waktu: 'tahun',
  milikPerangkatDaerah: false,
  metadata: ['judul', 'wilayah', 'tahun', 'nomenklatur', 'versi'],
};
