import type { Dokumen } from './dokumen.ts';
import { renstra } from './renstra.ts';

/** Renja PD: the rows of a Renstra for one year; year n is the plan, n+1 the prakiraan maju. */
export const renja: Dokumen = {
  ...renstra,
  jenis: 'renja',
  nama: { id: 'Renja', en: 'Renja (office annual plan)' },
  waktu: 'tahun',
  metadata: ['judul', 'wilayah', 'perangkat_daerah', 'tahun', 'nomenklatur', 'versi'],
};
