/** The options of the commands that work on plans: trace, export, import. */
import { type Command, type Context, collect, makeCommand, Option } from './command.ts';

export function traceCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand(
    'trace',
    {
      id: 'telusuri butir rencana ke atas dan ke bawah, dengan pagu',
      en: 'follow an item up and down, with money',
    },
    lang,
  )
    .argument(
      '<selector>',
      id
        ? '3.27.02, dinas-pertanian/3.27.02, rpjmd/S1, opd:dinas-pertanian, prioritas:prioritas-sumsel/P3'
        : '3.27.02, dinas-pertanian/3.27.02, rpjmd/S1, opd:dinas-pertanian, prioritas:prioritas-sumsel/P3',
    )
    .option(
      '--up',
      id
        ? 'ke atas: sasaran, visi, prioritas daerah, provinsi, nasional'
        : 'up: sasaran, visi, priorities of region, province, nation',
    )
    .option(
      '--down',
      id ? 'ke bawah: program, kegiatan, sub kegiatan' : 'down: program, kegiatan, sub kegiatan',
    )
    .option(
      '--opd <id>',
      id ? 'hanya baris perangkat daerah ini; boleh berulang' : 'rows of this office only; repeatable',
      collect,
    )
    .addOption(
      new Option('--format <nama>', id ? 'bentuk keluaran' : 'output format')
        .choices(['pohon', 'json', 'mermaid', 'dot', 'csv'])
        .default('pohon', 'pohon'),
    )
    .option(
      '--repo <folder>',
      id ? 'folder repositori; tanpa ini folder sekarang' : 'repository folder; the current one by default',
    )
    .action(async (selector: string, options) => {
      const { runTrace } = await import('./trace.ts');
      done(runTrace(selector, { opd: [], up: false, down: false, ...options, lang }, io));
    });
}

export function exportCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand('export', { id: 'tulis matriks ke Excel', en: 'write matrices to Excel' }, lang)
    .argument(
      '[matriks...]',
      id
        ? 'keselarasan, prioritas-provinsi; tanpa nama: daftar matriks'
        : 'keselarasan, prioritas-provinsi; without a name: the list',
    )
    .option(
      '--out <berkas>',
      id
        ? 'berkas .xlsx, atau folder bila lebih dari satu matriks'
        : 'the .xlsx file, or a folder for several matrices',
    )
    .option(
      '--opd <id>',
      id ? 'hanya perangkat daerah ini; boleh berulang' : 'this office only; repeatable',
      collect,
    )
    .option(
      '--repo <folder>',
      id ? 'folder repositori; tanpa ini folder sekarang' : 'repository folder; the current one by default',
    )
    .action(async (names: string[], options) => {
      const { runExport } = await import('./export.ts');
      done(await runExport(names, { opd: [], ...options, lang }, io));
    });
}

export function importCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand(
    'import',
    {
      id: 'bawa ekspor SIPD-RI atau tabel CSV menjadi YAML',
      en: 'bring SIPD-RI exports or CSV tables into YAML',
    },
    lang,
  )
    .argument(
      '<sumber>',
      id ? 'sipd (JSON Renja) atau csv (tabel Renstra)' : 'sipd (Renja JSON) or csv (Renstra table)',
    )
    .argument('<berkas...>', id ? 'berkas yang dibawa masuk' : 'files to bring in')
    .requiredOption('--out <folder>', id ? 'folder tujuan' : 'target folder')
    .option(
      '--write',
      id ? 'tulis berkasnya; tanpa ini hanya pratinjau' : 'write the files; a preview without it',
    )
    .option('--peta <nama>', id ? 'susunan kolom CSV: situbondo' : 'column layout of the CSV: situbondo')
    .option(
      '--wilayah <kode>',
      id ? 'kode wilayah Kemendagri, misalnya 17.03' : 'Kemendagri area code, for example 17.03',
    )
    .option(
      '--nomenklatur <edisi>',
      id ? 'edisi nomenklatur, misalnya 2026-06-sipd' : 'nomenclature edition, for example 2026-06-sipd',
    )
    .option(
      '--versi <nama>',
      id ? 'nama versi dokumen; bawaan murni' : 'name of the version; murni by default',
    )
    .action(async (source: string, files: string[], options) => {
      const { runImport } = await import('./import.ts');
      done(runImport(source, files, { write: false, ...options, lang }, io));
    });
}
