import path from 'node:path';
import { type Lang, UsageError } from '../diagnostic.ts';
import { writeWorkbook } from '../excel/write.ts';
import { MATRIKS } from '../matriks/index.ts';
import type { Matriks } from '../matriks/matriks.ts';
import { closest } from '../similar.ts';
import { writeAtomic } from '../source/files.ts';
import { headOf } from '../source/git.ts';
import type { Io } from './io.ts';
import { knownOffice } from './office.ts';
import { openRepository } from './open.ts';
import { note } from './trace.ts';

export interface ExportOptions {
  readonly out?: string;
  readonly opd: readonly string[];
  readonly repo?: string;
  readonly lang: Lang;
}

function matrixOf(name: string): Matriks {
  const found = MATRIKS.find((m) => m.id === name);
  if (found) return found;
  const near =
    closest(
      name,
      MATRIKS.map((m) => m.id),
    )[0] ?? MATRIKS.map((m) => m.id).join(', ');
  throw new UsageError({
    id: `matriks "${name}" tidak dikenal; mungkin maksudnya ${near}`,
    en: `unknown matrix "${name}"; perhaps ${near} was meant`,
  });
}

/** Where each workbook goes: --out names the file of one matrix, or the folder of several. */
function targetOf(matrix: Matriks, several: boolean, options: ExportOptions): string {
  if (options.out === undefined) return `${matrix.id}.xlsx`;
  if (/\.xlsx$/i.test(options.out)) {
    if (!several) return options.out;
    throw new UsageError({
      id: 'beberapa matriks tidak muat dalam satu berkas; beri --out sebuah folder',
      en: 'several matrices do not fit into one file; give --out a folder',
    });
  }
  if (/\.(xls|ods|csv|html|json|pdf)$/i.test(options.out))
    throw new UsageError({
      id: `--out "${options.out}": yang ditulis adalah .xlsx; ganti akhirannya`,
      en: `--out "${options.out}": what is written is .xlsx; change the extension`,
    });
  return path.join(options.out, `${matrix.id}.xlsx`);
}

export async function runExport(names: readonly string[], options: ExportOptions, io: Io): Promise<number> {
  const { lang } = options;
  if (names.length === 0) {
    const width = Math.max(...MATRIKS.map((m) => m.id.length));
    for (const m of MATRIKS) io.out(`${m.id.padEnd(width)}  ${m.judul[lang]}\n`);
    return 0;
  }
  const matrices = [...new Set(names)].map(matrixOf);
  const targets = matrices.map((m) => targetOf(m, matrices.length > 1, options));
  const opened = openRepository(io, options.repo === undefined ? [] : [options.repo]);
  const { model } = opened.repository;
  const opd = options.opd.map((o) => knownOffice(opened, o));
  const about = { versi: io.version, ...headOf(opened.root) };
  for (const [i, matrix] of matrices.entries()) {
    const target = targets[i] ?? `${matrix.id}.xlsx`;
    const table = matrix.build({
      model,
      alignments: opened.alignments(),
      acuan: opened.acuan,
      ...(opd.length > 0 ? { opd } : {}),
      about,
    });
    writeAtomic(path.resolve(io.cwd, target), await writeWorkbook(table, { lang, ...about }), {
      shown: target,
    });
    io.out(lang === 'id' ? `Ditulis: ${target}\n` : `Written: ${target}\n`);
  }
  note(io, model.broken.length, lang);
  return 0;
}
