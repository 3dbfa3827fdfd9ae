import { apbd } from './apbd.ts';
import type { Dokumen } from './dokumen.ts';
import { SHAPES } from './shape.ts';

/** What was spent and done in one budget year: the rows of the APBD, by quarter or for the year. */
export const realisasi: Dokumen = {
  ...apbd,
  jenis: 'realisasi',
  nama: { id: 'realisasi', en: 'realisasi (spending and results)' },
  shape: { kind: 'dokumen', children: { ...apbd.shape.children, indikator: SHAPES.indikator } },
  metadata: ['judul', 'wilayah', 'tahun', 'nomenklatur'],
};
