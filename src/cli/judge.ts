/** The one verdict over a repository: rules, silencing and filters, for every format and the exit code. */
import { type Baseline, staleEntries } from '../baseline.ts';
import { checkJustifikasi } from '../justify.ts';
import { lint, sortDiagnostics } from '../lint.ts';
import { officeOf } from '../model/query.ts';
import type { Report } from '../output/report.ts';
import { silence } from '../silence.ts';
import { changedFiles } from '../source/git.ts';
import { matchesGlob } from '../source/glob.ts';
import type { Io } from './io.ts';
import { knownOffice } from './office.ts';
import { inside, type Opened } from './open.ts';
import { READER_IDS } from './reader-checks.ts';

export interface JudgeOptions {
  readonly opd: readonly string[];
  readonly asOf?: string;
  /** Report only files that differ from a git revision. */
  readonly changed?: boolean;
  /** That revision; HEAD by default. */
  readonly sejak?: string;
  /** False: inline comments and the baseline silence nothing. */
  readonly ignores: boolean;
  readonly baseline?: Baseline;
}

const START = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Every finding with its state, before any filter. */
export function judgeAll(
  opened: Opened,
  options: JudgeOptions,
  io: Io,
): Pick<Report, 'diagnostics' | 'notRun'> {
  const { repository, settings, rules } = opened;
  const ids = rules.map((r) => r.id);
  const { model } = repository;
  const today = () => options.asOf ?? io.today();
  const place = (file: string, pointer: string, part?: 'key' | 'value') =>
    repository.locate.get(file)?.(pointer, part) ?? { file, ...START, pointer };
  const { diagnostics, notRun, ran, usedReasons } = lint({
    model,
    alignments: opened.alignments(),
    acuan: opened.acuan,
    rules,
    settings,
    place,
    mend: (file, ...where) => {
      const edit = repository.mend.get(file)?.(...where);
      return edit && { file, ...edit };
    },
    schemaErrors: repository.schemaErrors,
    matches: matchesGlob,
    today,
  });
  const complete = model.broken.length === 0;
  const malformed = new Set(repository.schemaErrors.map((e) => e.file));
  const justified = checkJustifikasi({
    malformed,
    model,
    rules: ids,
    ran,
    usedReasons,
    place,
    today,
    complete,
  });
  const found = [...repository.problems, ...diagnostics, ...justified];
  if (!options.ignores) return { diagnostics: sortDiagnostics(found), notRun };
  const { baseline } = options;
  const judged = silence({
    diagnostics: found,
    ignores: repository.ignores,
    baseline: new Set(baseline?.entries.keys()),
    rules: [...ids, ...READER_IDS],
    ran,
    today,
    complete,
  });
  const stale = baseline && complete ? staleEntries(baseline, found) : [];
  return { diagnostics: sortDiagnostics([...judged, ...stale]), notRun };
}

/** The whole repository is always analysed; paths and offices only filter what is reported. */
export function judge(opened: Opened, options: JudgeOptions, io: Io): Report {
  const { diagnostics, notRun } = judgeAll(opened, options, io);
  const keep = filterOf(opened, options);
  const files = opened.files.filter((f) => keep(f.path));
  return {
    // A change in one document may make a fault in another.
    diagnostics: diagnostics.filter(
      (d) => keep(d.at.file) || (options.changed && d.related.some((r) => keep(r.at.file))),
    ),
    notRun,
    sources: opened.repository.sources,
    files: files.length,
    unread: opened.repository.model.broken.map((b) => b.file),
    filtered: opened.filters.length > 0 || options.opd.length > 0 || options.changed === true,
  };
}

type Keep = (file: string) => boolean;

function filterOf(opened: Opened, { opd, changed, sejak = 'HEAD' }: JudgeOptions): Keep {
  const { model } = opened.repository;
  const keep: Keep[] = [];
  if (opened.filters.length > 0) keep.push((file) => opened.filters.some((f) => inside(file, f)));
  if (opd.length > 0) {
    const offices = new Set(opd.map((o) => knownOffice(opened, o)));
    const own = model.docs.filter((d) => offices.has(officeOf(model, d.unit) ?? ''));
    const files = new Set(own.map((d) => d.file));
    keep.push((file) => files.has(file));
  }
  if (changed) {
    const files = changedFiles(opened.root, sejak, opened.files);
    keep.push((file) => files.has(file));
  }
  return (file) => keep.every((k) => k(file));
}
