/** `check --fix`: mends, writes and says what it did, before the rest is reported. */
import type { Lang, Text } from '../diagnostic.ts';
import { type FixedFile, type FixResult, fixAll, type RefusedFile } from '../fix.ts';
import type { InputFile } from '../load.ts';
import { shownPath } from '../output/cells.ts';
import { diffText } from '../output/diff-text.ts';
import type { Report } from '../output/report.ts';
import { replaceInside } from '../source/files.ts';
import { type Io, styleOf } from './io.ts';
import { type Opened, reopen } from './open.ts';

export interface FixSettings {
  /** Also fixes that are guesses. */
  readonly unsafe: boolean;
  readonly dryRun: boolean;
  readonly lang: Lang;
}

export interface Judged {
  readonly opened: Opened;
  readonly report: Report;
}

/**
 * The repository with its verdict, after the fixes; before them with `dryRun`, which writes a diff to the screen instead
 * of files. What was done goes to stderr: stdout is the result.
 */
export function fixFirst(
  opened: Opened,
  judge: (opened: Opened) => Report,
  settings: FixSettings,
  io: Io,
): Judged {
  const { unsafe, dryRun } = settings;
  const start: Judged = { opened, report: judge(opened) };
  let last = start;
  const judged = (files: readonly InputFile[]): Judged => {
    if (files === last.opened.files) return last;
    const next = reopen(opened, files);
    last = { opened: next, report: judge(next) };
    return last;
  };
  const result = fixAll(opened.files, (files) => judged(files).report.diagnostics, unsafe);
  if (dryRun) {
    for (const { path, before, after } of result.fixed)
      io.out(diffText(path, before, after, { style: styleOf(io) }));
    io.err(notes(result, settings));
    return start;
  }
  const before = new Map(opened.files.map((f) => [f.path, f.content]));
  const after = new Map(result.files.map((f) => [f.path, f.content]));
  for (const { path } of result.fixed) {
    const [old, content] = [before.get(path), after.get(path)];
    if (old instanceof Uint8Array && content instanceof Uint8Array)
      replaceInside(opened.root, path, old, content);
  }
  io.err(notes(result, settings));
  return judged(result.files);
}

const WHY: Readonly<Record<RefusedFile['reason'], Text>> = {
  rusak: { id: 'berkas tidak lagi terbaca', en: 'the file could no longer be read' },
  susunan: { id: 'susunan isinya akan berubah', en: 'its structure would change' },
  nilai: { id: 'nilai lain akan ikut berubah', en: 'another value would change too' },
  komentar: { id: 'ada komentar yang akan hilang', en: 'a comment would be lost' },
  tetap: { id: 'temuannya tetap ada', en: 'the finding would remain' },
};

function notes({ fixed, refused }: FixResult, { dryRun, lang }: FixSettings): string {
  const total = fixed.reduce((sum, f) => sum + f.count, 0);
  const lines = [lang === 'id' ? headId(total, fixed, dryRun) : headEn(total, fixed, dryRun)];
  if (!dryRun) lines.push(...fixed.map((f) => `  ${shownPath(f.path)} (${f.count})`));
  for (const { path, reason, count } of refused)
    lines.push(
      lang === 'id'
        ? `${shownPath(path)}: ${count} perbaikan tidak ditulis, karena ${WHY[reason].id}; perbaiki dengan tangan`
        : `${shownPath(path)}: ${count} fixes were not written, because ${WHY[reason].en}; mend them by hand`,
    );
  return `${lines.join('\n')}\n`;
}

function headId(total: number, fixed: readonly FixedFile[], dryRun: boolean): string {
  if (total === 0) return 'Tidak ada yang dapat diperbaiki otomatis';
  const what = `${total} temuan di ${fixed.length} berkas`;
  return dryRun ? `Akan diperbaiki: ${what}; belum ada yang ditulis (--dry-run)` : `Diperbaiki: ${what}`;
}

function headEn(total: number, fixed: readonly FixedFile[], dryRun: boolean): string {
  if (total === 0) return 'There is nothing to mend automatically';
  const what = `${total} ${total === 1 ? 'finding' : 'findings'} in ${fixed.length} ${fixed.length === 1 ? 'file' : 'files'}`;
  return dryRun ? `To be mended: ${what}; nothing is written yet (--dry-run)` : `Mended: ${what}`;
}
