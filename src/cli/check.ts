import path from 'node:path';
import { type Diagnostic, type Lang, LEVELS, UsageError } from '../diagnostic.ts';
import { lint, sortDiagnostics } from '../lint.ts';
import { officeOf } from '../model/query.ts';
import { FORMATS } from '../output/index.ts';
import type { Report } from '../output/report.ts';
import { RULES } from '../rules/index.ts';
import { writeAtomic } from '../source/files.ts';
import { changedFiles } from '../source/git.ts';
import { matchesGlob } from '../source/glob.ts';
import { type Io, styleOf } from './io.ts';
import { inside, type Opened, openRepository } from './open.ts';

export interface CheckOptions {
  readonly format: readonly string[];
  readonly failOn: 'galat' | 'peringatan' | 'info' | 'tidak';
  readonly opd: readonly string[];
  readonly asOf?: string;
  /** Report only files that differ from this git revision (true = HEAD). */
  readonly changed?: string | true;
  readonly lang: Lang;
}

/** The whole repository is always analysed; paths and offices only filter what is reported. */
export function report(
  opened: Opened,
  options: Pick<CheckOptions, 'opd' | 'asOf' | 'changed'>,
  io: Io,
): Report {
  const { repository, settings } = opened;
  const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const result = lint({
    model: repository.model,
    alignments: opened.alignments(),
    acuan: opened.acuan,
    rules: RULES,
    settings,
    place: (file, pointer, part) =>
      repository.locate.get(file)?.(pointer, part) ?? { file, ...start, pointer },
    schemaErrors: repository.schemaErrors,
    matches: matchesGlob,
    today: () => options.asOf ?? io.today(),
  });
  const all = sortDiagnostics([...repository.problems, ...result.diagnostics]);
  const keep = filterOf(opened, options);
  return {
    diagnostics: all.filter(keep),
    notRun: result.notRun,
    sources: repository.sources,
    files: repository.files,
    filtered: opened.filters.length > 0 || options.opd.length > 0 || options.changed !== undefined,
  };
}

type Keep = (d: Diagnostic) => boolean;

function filterOf(opened: Opened, { opd, changed }: Pick<CheckOptions, 'opd' | 'changed'>): Keep {
  const { model } = opened.repository;
  const keep: Keep[] = [];
  if (opened.filters.length > 0) keep.push((d) => opened.filters.some((f) => inside(d.at.file, f)));
  if (opd.length > 0) {
    const offices = new Set(opd.map((o) => knownOffice(opened, o)));
    const own = model.docs.filter((d) => offices.has(officeOf(model, d.unit) ?? ''));
    const files = new Set(own.map((d) => d.file));
    keep.push((d) => files.has(d.at.file));
  }
  if (changed !== undefined) {
    const files = changedFiles(opened.root, changed === true ? 'HEAD' : changed, opened.files);
    keep.push((d) => files.has(d.at.file) || d.related.some((r) => files.has(r.at.file)));
  }
  return (d) => keep.every((k) => k(d));
}

/** Id of an office that the user named; exit 2 where the repository does not know it. */
export function knownOffice(opened: Opened, text: string): string {
  const { model } = opened.repository;
  const id = model.offices.get(text)?.id ?? model.offices.get(text)?.kode ?? text;
  if (model.docs.some((d) => officeOf(model, d.unit) === id)) return id;
  const names = [...new Set(model.docs.flatMap((d) => officeOf(model, d.unit) ?? []))].sort();
  throw new UsageError({
    id: `perangkat daerah "${text}" tidak mempunyai dokumen di repositori ini; yang ada: ${names.join(', ')}`,
    en: `the office "${text}" has no document in this repository; there are: ${names.join(', ')}`,
  });
}

interface Target {
  readonly format: (typeof FORMATS)[number];
  readonly file: string | undefined;
}

function targets(list: readonly string[]): Target[] {
  const wanted = list.length > 0 ? list : ['lengkap'];
  const found = wanted.map((text): Target => {
    const at = text.indexOf('=');
    const id = at < 0 ? text : text.slice(0, at);
    const format = FORMATS.find((f) => f.id === id);
    if (!format) {
      const names = FORMATS.map((f) => f.id).join(', ');
      throw new UsageError({
        id: `format "${id}" tidak dikenal; pilihan: ${names}`,
        en: `unknown format "${id}"; choices: ${names}`,
      });
    }
    return { format, file: at < 0 ? undefined : text.slice(at + 1) };
  });
  if (found.filter((t) => t.file === undefined).length > 1)
    throw new UsageError({
      id: 'hanya satu --format yang boleh ke layar; beri berkas pada yang lain: --format json=hasil.json',
      en: 'only one --format may go to the screen; give the others a file: --format json=result.json',
    });
  return found;
}

export function runCheck(paths: readonly string[], options: CheckOptions, io: Io): number {
  if (options.asOf !== undefined && !/^\d{4}-\d\d-\d\d$/.test(options.asOf))
    throw new UsageError({
      id: `--as-of menerima tanggal TTTT-BB-HH, bukan "${options.asOf}"`,
      en: `--as-of takes a date YYYY-MM-DD, not "${options.asOf}"`,
    });
  const wanted = targets(options.format);
  const opened = openRepository(io, paths);
  const result = report(opened, options, io);
  const style = styleOf(io);
  for (const { format, file } of wanted) {
    if (file === undefined) io.out(format.render(result, { lang: options.lang, style }));
    else {
      const text = format.render(result, { lang: options.lang, style: { ...style, color: false } });
      writeAtomic(path.resolve(io.cwd, file), text);
    }
  }
  return exitCode(result, options.failOn);
}

/** 1 when an active finding is at or above the threshold. */
export function exitCode(result: Report, failOn: CheckOptions['failOn']): number {
  if (failOn === 'tidak') return 0;
  const limit = LEVELS.indexOf(failOn);
  return result.diagnostics.some((d) => d.state === 'aktif' && LEVELS.indexOf(d.level) <= limit) ? 1 : 0;
}
