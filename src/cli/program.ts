/** The command line of cli.md, built anew for each language. Actions are loaded only when they run. */
import { FORMAT_IDS } from '../output/format-ids.ts';
import {
  type Command,
  type Context,
  englishTerm,
  heading,
  indonesianHelp,
  makeCommand,
  Option,
} from './command.ts';
import { nomenklaturCommand, schemaCommand } from './lookup-commands.ts';

const collect = (value: string, before: string[]): string[] => [...before, value];

function checkCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand(
    'check',
    { id: 'periksa keselarasan dan kelengkapan rencana', en: 'check the plans' },
    lang,
  )
    .argument(
      '[path...]',
      id
        ? 'folder atau berkas; hanya menyaring yang dilaporkan'
        : 'folders or files; only filter what is reported',
    )
    .option(
      '--format <nama[=berkas]>',
      id
        ? `${FORMAT_IDS.join(', ')}; boleh berulang, misalnya sarif=hasil.sarif`
        : `${FORMAT_IDS.join(', ')}; repeatable, for example sarif=result.sarif`,
      collect,
      [],
    )
    .addOption(
      new Option(
        '--fail-on <tingkat>',
        id ? 'tingkat temuan yang membuat kode keluar 1' : 'level of a finding that makes the exit code 1',
      )
        .choices(['galat', 'peringatan', 'info', 'tidak'])
        .default('galat', 'galat'),
    )
    .option(
      '--opd <id>',
      id ? 'hanya laporkan perangkat daerah ini; boleh berulang' : 'report this office only; repeatable',
      collect,
      [],
    )
    .option(
      '--changed [revisi]',
      id
        ? 'hanya laporkan berkas yang berbeda dari revisi git (bawaan HEAD)'
        : 'report only files that differ from a git revision (HEAD by default)',
    )
    .option(
      '--baseline <berkas>',
      id ? 'temuan lama yang sudah diterima, tidak dihitung' : 'accepted findings that do not count',
    )
    .option(
      '--tulis-baseline [berkas]',
      id ? 'terima semua temuan sekarang ke dalam berkas' : 'accept all findings of now into the file',
    )
    .option(
      '--no-ignores',
      id
        ? 'hitung juga yang diabaikan oleh komentar dan baseline'
        : 'count what comments and the baseline silence',
    )
    .option(
      '--as-of <tanggal>',
      id ? 'tanggal yang dianggap hari ini, TTTT-BB-HH' : 'the date to take for today, YYYY-MM-DD',
    )
    .action(async (paths: string[], options) => {
      const { runCheck } = await import('./check.ts');
      done(await runCheck(paths, { ...options, lang }, io));
    });
}

function traceCommand({ io, lang, done }: Context): Command {
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
      [],
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
      done(runTrace(selector, { up: false, down: false, ...options, lang }, io));
    });
}

function exportCommand({ io, lang, done }: Context): Command {
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
      [],
    )
    .option(
      '--repo <folder>',
      id ? 'folder repositori; tanpa ini folder sekarang' : 'repository folder; the current one by default',
    )
    .action(async (names: string[], options) => {
      const { runExport } = await import('./export.ts');
      done(await runExport(names, { ...options, lang }, io));
    });
}

function importCommand({ io, lang, done }: Context): Command {
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

function explainCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand('explain', { id: 'jelaskan satu aturan', en: 'explain one rule' }, lang)
    .argument('<aturan>', id ? 'misalnya pagu-melebihi-rpjmd' : 'for example pagu-melebihi-rpjmd')
    .action(async (rule: string) => {
      const { runExplain } = await import('./explain.ts');
      done(runExplain(rule, { lang }, io));
    });
}

function rulesCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand('rules', { id: 'daftar semua aturan', en: 'list all rules' }, lang)
    .addOption(
      new Option('--format <nama>', id ? 'bentuk keluaran' : 'output format')
        .choices(['teks', 'json'])
        .default('teks', 'teks'),
    )
    .action(async (options) => {
      const { runRules } = await import('./explain.ts');
      done(runRules({ ...options, lang }, io));
    });
}

const COMMANDS = [
  checkCommand,
  traceCommand,
  exportCommand,
  importCommand,
  explainCommand,
  rulesCommand,
  nomenklaturCommand,
  schemaCommand,
];

const EXAMPLES = `
  renstra check
  renstra trace 3.27.02
  renstra nomenklatur jaringan irigasi
  renstra export keselarasan --out keselarasan.xlsx
  renstra import sipd renja.json --out rencana --wilayah 17.03`;

export function makeProgram(context: Context): Command {
  const { io, lang } = context;
  const id = lang === 'id';
  const program = makeCommand(
    'renstra',
    {
      id: 'Periksa, telusuri dan cetak keselarasan RPJMD, Renstra dan Renja yang disimpan sebagai YAML',
      en: 'Check, trace and export the alignment of RPJMD, Renstra and Renja kept as YAML',
    },
    lang,
  )
    .version(io.version, '-V, --version', id ? 'tampilkan versi' : 'show the version')
    .addHelpText('after', `\n${id ? 'Contoh:' : 'Examples:'}${EXAMPLES}`);
  for (const make of COMMANDS) program.addCommand(make(context));
  const style = (command: Command): void => {
    command.configureHelp({
      styleTitle: (title) => heading(title, lang),
      ...(id
        ? {
            styleUsage: indonesianHelp,
            styleOptionDescription: indonesianHelp,
            styleSubcommandTerm: indonesianHelp,
            subcommandTerm: (c: Command) => `${c.name()} ${indonesianHelp(c.usage())}`,
          }
        : {
            optionTerm: (o: Option) => englishTerm(o.flags),
            argumentTerm: (a: { name(): string }) => englishTerm(a.name()),
            subcommandTerm: (c: Command) => `${c.name()} ${englishTerm(c.usage())}`,
            styleUsage: englishTerm,
          }),
    });
    command.configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => io.columns ?? 80,
      getErrHelpWidth: () => io.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
    command.commands.forEach(style);
  };
  style(program);
  return program;
}
