import { apbd } from './apbd.ts';
import type { Dokumen } from './dokumen.ts';
import { perangkatDaerah } from './perangkat-daerah.ts';
import { petaKode } from './peta-kode.ts';
import { ppas } from './ppas.ts';
import { prioritas } from './prioritas.ts';
import { realisasi } from './realisasi.ts';
import { renja } from './renja.ts';
import { renstra } from './renstra.ts';
import { rkpd } from './rkpd.ts';
import { rpd } from './rpd.ts';
import { rpjmd } from './rpjmd.ts';

/** Every document type, one line each. */
export const DOKUMEN: readonly Dokumen[] = [
  rpjmd,
  rpd,
  renstra,
  rkpd,
  renja,
  ppas,
  apbd,
  realisasi,
  prioritas,
  perangkatDaerah,
  petaKode,
];

export const dokumenOf = (jenis: unknown): Dokumen | undefined => DOKUMEN.find((d) => d.jenis === jenis);
