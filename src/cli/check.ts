import path from 'node:path';
import { type Baseline, baselineText, parseBaseline } from '../baseline.ts';
import { type Lang, LEVELS, UsageError } from '../diagnostic.ts';
import type { Report } from '../output/report.ts';
import { isDate } from '../silence.ts';
import { fileExists, readInside, writeAtomic } from '../source/files.ts';
import { fixFirst } from './fix.ts';
import { deliver, targets } from './formats.ts';
import type { Io } from './io.ts';
import { type JudgeOptions, judge, judgeAll } from './judge.ts';
import { type Opened, openRepository } from './open.ts';

export interface CheckOptions extends Omit<JudgeOptions, 'baseline'> {
  readonly format: readonly string[];
  readonly failOn: 'galat' | 'peringatan' | 'info' | 'tidak';
  /** File of accepted findings; without it the one of the configuration. */
  readonly baseline?: string;
  /** Accept what is found now. */
  readonly tulisBaseline?: boolean;
  /** Mend what can be mended, then check. */
  readonly fix?: boolean;
  readonly fixTidakAman?: boolean;
  readonly dryRun?: boolean;
  readonly lang: Lang;
}

const BASELINE = 'renstra.baseline.txt';

/** The accepted findings that the command or the configuration names. */
function readBaseline(opened: Opened, written: string | undefined): Baseline | undefined {
  const file = written ?? opened.settings.baseline;
  if (file === undefined) return undefined;
  const content = readInside(opened.root, file);
  if (content instanceof Uint8Array) return parseBaseline(file, new TextDecoder().decode(content));
  throw new UsageError({
    id: `berkas baseline "${file}" tidak dapat dibaca (${content.id}); buat dengan renstra check --tulis-baseline`,
    en: `the baseline file "${file}" cannot be read (${content.en}); make it with renstra check --tulis-baseline`,
  });
}

/** Accepts every active finding of today; nothing is checked against it in this run. */
function writeBaseline(opened: Opened, options: CheckOptions, io: Io): number {
  const { lang } = options;
  const file = options.baseline ?? opened.settings.baseline ?? BASELINE;
  const { baseline: _, ...rest } = options;
  const known = fileExists(path.join(opened.root, file)) ? readBaseline(opened, file) : undefined;
  const { diagnostics } = judgeAll(
    opened,
    { ...rest, ignores: true, ...(known ? { baseline: known } : {}) },
    io,
  );
  const keep = diagnostics.filter(
    (d) => d.rule !== 'baseline-usang' && opened.repository.model.docs.length > 0,
  );
  const text = baselineText(keep);
  writeAtomic(path.join(opened.root, file), text, { shown: file });
  const count = text.split('\n').filter((l) => l !== '' && !l.startsWith('#')).length;
  const named = opened.settings.baseline === file;
  io.out(
    lang === 'id'
      ? `Ditulis: ${file} (${count} temuan diterima)${named ? '' : `; tulis baseline: ${file} di renstra.config.yaml supaya dipakai`}\n`
      : `Written: ${file} (${count} findings accepted)${named ? '' : `; write baseline: ${file} into renstra.config.yaml to use it`}\n`,
  );
  return 0;
}

export async function runCheck(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  if (options.asOf !== undefined && !isDate(options.asOf))
    throw new UsageError({
      id: `--as-of menerima tanggal TTTT-BB-HH, bukan "${options.asOf}"`,
      en: `--as-of takes a date YYYY-MM-DD, not "${options.asOf}"`,
    });
  const { lang } = options;
  const fixing = options.fix === true || options.fixTidakAman === true;
  if (options.dryRun && !fixing)
    throw new UsageError({
      id: '--dry-run dipakai bersama --fix atau --fix-tidak-aman',
      en: '--dry-run goes with --fix or --fix-tidak-aman',
    });
  const wanted = targets(options.format);
  const opened = openRepository(io, paths);
  if (options.tulisBaseline) return writeBaseline(opened, options, io);
  const { baseline: written, ...rest } = options;
  const baseline = options.ignores ? readBaseline(opened, written) : undefined;
  const judged = (o: Opened) => judge(o, { ...rest, ...(baseline ? { baseline } : {}) }, io);
  if (!fixing) {
    const report = judged(opened);
    await deliver(wanted, report, { opened, lang, io });
    return exitCode(report, options.failOn);
  }
  const settings = { unsafe: options.fixTidakAman === true, dryRun: options.dryRun === true, lang };
  const after = fixFirst(opened, judged, settings, io);
  // The screen has the diff already.
  const shown = settings.dryRun ? wanted.filter((t) => t.file !== undefined) : wanted;
  await deliver(shown, after.report, { opened: after.opened, lang, io });
  return exitCode(after.report, options.failOn);
}

/** 1 when an active finding is at or above the threshold. */
export function exitCode(result: Report, failOn: CheckOptions['failOn']): number {
  if (failOn === 'tidak') return 0;
  const limit = LEVELS.indexOf(failOn);
  return result.diagnostics.some((d) => d.state === 'aktif' && LEVELS.indexOf(d.level) <= limit) ? 1 : 0;
}
