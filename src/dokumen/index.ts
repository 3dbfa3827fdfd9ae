import type { Dokumen } from './dokumen.ts';
import { perangkatDaerah } from './perangkat-daerah.ts';
import { prioritas } from './prioritas.ts';
import { renja } from './renja.ts';
import { renstra } from './renstra.ts';
import { rpd } from './rpd.ts';
import { rpjmd } from './rpjmd.ts';

/** Every document type, one line each. */
export const DOKUMEN: readonly Dokumen[] = [rpjmd, rpd, renstra, renja, prioritas, perangkatDaerah];

export const dokumenOf = (jenis: unknown): Dokumen | undefined => DOKUMEN.find((d) => d.jenis === jenis);
