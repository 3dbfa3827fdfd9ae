import { importCsv } from './import-csv.ts';
import { importSipd } from './sipd.ts';
import type { ImportSource } from './source.ts';

/** All foreign sources, one line each. */
export const SOURCES: readonly ImportSource[] = [
  {
    id: 'sipd',
    nama: { id: 'ekspor JSON Renja dari SIPD-RI', en: 'Renja JSON export of SIPD-RI' },
    run: importSipd,
  },
  {
    id: 'csv',
    nama: { id: 'tabel CSV', en: 'CSV table' },
    run: (files, options) => importCsv(options.peta, files, options),
  },
];
