import type { Dokumen } from './dokumen.ts';
import { rpjmd } from './rpjmd.ts';

/** RPD: the plan of a region without an elected head (Inmendagri 70/2021 and 52/2022); visi and misi may be absent. */
export const rpd: Dokumen = {
  ...rpjmd,
  jenis: 'rpd',
  nama: { id: 'RPD', en: 'RPD (interim regional plan)' },
};
