/** The options of `check`. */
import { FORMAT_IDS } from '../output/format-ids.ts';
import { type Command, type Context, collect, makeCommand, Option } from './command.ts';

export function checkCommand({ io, lang, done }: Context): Command {
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
    )
    .option(
      '--changed',
      id
        ? 'hanya laporkan berkas yang berbeda dari revisi git'
        : 'report only files that differ from a git revision',
    )
    .option(
      '--sejak <revisi>',
      id ? 'revisi git untuk --changed; bawaan HEAD' : 'git revision for --changed; HEAD by default',
    )
    .option(
      '--baseline <berkas>',
      id ? 'temuan lama yang sudah diterima, tidak dihitung' : 'accepted findings that do not count',
    )
    .option(
      '--tulis-baseline',
      id
        ? 'terima semua temuan sekarang ke dalam berkas baseline'
        : 'accept all findings of now into the baseline file',
    )
    .option(
      '--no-ignores',
      id
        ? 'hitung juga yang diabaikan oleh komentar dan baseline'
        : 'count what comments and the baseline silence',
    )
    .option(
      '--fix',
      id
        ? 'perbaiki yang dapat diperbaiki dengan pasti, lalu laporkan sisanya'
        : 'mend what can be mended for certain, then report the rest',
    )
    .option(
      '--fix-tidak-aman',
      id
        ? 'perbaiki juga yang hanya dapat ditebak maksudnya; periksa hasilnya'
        : 'mend also what is a guess at the meaning; look at the result',
    )
    .option(
      '--dry-run',
      id
        ? 'bersama --fix: tampilkan perubahannya saja, tanpa menulis'
        : 'with --fix: show the changes only, write nothing',
    )
    .option(
      '--as-of <tanggal>',
      id ? 'tanggal yang dianggap hari ini, TTTT-BB-HH' : 'the date to take for today, YYYY-MM-DD',
    )
    .action(async (paths: string[], options) => {
      const { runCheck } = await import('./check.ts');
      done(await runCheck(paths, { format: [], opd: [], ...options, lang }, io));
    });
}
