import { apbd } from './apbd.ts';
import type { Dokumen } from './dokumen.ts';

/** PPAS: the ceilings on which the budget is drawn up; the rows of an APBD, accounts mostly not yet filled in. */
export const ppas: Dokumen = {
  ...apbd,
  jenis: 'ppas',
  nama: { id: 'PPAS', en: 'PPAS (provisional budget ceilings)' },
};
