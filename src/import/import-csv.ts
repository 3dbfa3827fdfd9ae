import { UsageError } from '../diagnostic.ts';
import { importSitubondo } from './csv-situbondo.ts';
import type { ForeignFile, ImportOptions, ImportResult } from './source.ts';

/** Known layouts of tables, one line each. */
const PETA: Readonly<
  Record<string, (files: readonly ForeignFile[], options: ImportOptions) => ImportResult>
> = {
  situbondo: importSitubondo,
};

/** A table in a layout that must be named, since CSV does not say what its columns mean. */
export function importCsv(
  peta: string | undefined,
  files: readonly ForeignFile[],
  options: ImportOptions,
): ImportResult {
  const names = Object.keys(PETA).join(', ');
  const run = peta !== undefined && Object.hasOwn(PETA, peta) ? PETA[peta] : undefined;
  if (run) return run(files, options);
  throw new UsageError({
    id:
      peta === undefined
        ? `sebutkan susunan kolomnya: --peta ${names}`
        : `peta "${peta}" tidak dikenal; pilihan: ${names}`,
    en:
      peta === undefined
        ? `name the layout of the columns: --peta ${names}`
        : `unknown layout "${peta}"; choices: ${names}`,
  });
}
