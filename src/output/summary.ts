/** What the run amounts to: counts, the summary line, the rules that could not run. */
import { type Lang, LEVELS, type Level, type NotRun, type State } from '../diagnostic.ts';
import { cells, hang, visible } from './cells.ts';
import type { Report } from './report.ts';
import { glyphs, paints, type TextOptions } from './terminal.ts';

export interface Counts {
  readonly galat: number;
  readonly peringatan: number;
  readonly info: number;
  readonly dijustifikasi: number;
  /** Silenced by a comment. */
  readonly diabaikan: number;
  /** Accepted in the baseline. */
  readonly dasar: number;
  /** Counting findings that `check --fix` mends. */
  readonly fixable: number;
  /** Files with at least one finding that counts. */
  readonly files: number;
}

interface Words {
  levels(level: Level, count: number): string;
  found(what: string, of: number, files: number, filtered: boolean): string;
  nothing(files: number, filtered: boolean): string;
  silenced(state: Exclude<State, 'aktif'>, count: number): string;
  fixable(count: number): string;
  notRun(needs: string, count: number): string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  id: {
    levels: (level, count) => `${count} ${level}`,
    found: (what, of, files, filtered) =>
      `${what} di ${of} dari ${files} berkas${filtered ? ' yang dipilih' : ''}`,
    nothing: (files, filtered) =>
      files === 0
        ? 'Tidak ada berkas yang berubah'
        : `Tidak ada temuan di ${files} berkas${filtered ? ' yang dipilih' : ''}`,
    silenced: (state, count) =>
      `${count} ${{ dijustifikasi: 'dijustifikasi', diabaikan: 'diabaikan dengan alasan', dasar: 'di baseline' }[state]}`,
    fixable: (count) => `${count} dapat diperbaiki otomatis (renstra check --fix)`,
    notRun: (needs, count) => `Tidak diperiksa tanpa ${needs} (${count} aturan)`,
  },
  en: {
    levels: (level, count) => `${count} ${LEVEL_EN[level]}${count === 1 || level === 'info' ? '' : 's'}`,
    found: (what, of, files, filtered) =>
      `${what} in ${of} of ${plural(files, filtered ? 'chosen file' : 'file')}`,
    nothing: (files, filtered) =>
      files === 0
        ? 'No file has changed'
        : `No findings in ${plural(files, filtered ? 'chosen file' : 'file')}`,
    silenced: (state, count) =>
      `${count} ${{ dijustifikasi: 'justified', diabaikan: 'ignored with a reason', dasar: 'in the baseline' }[state]}`,
    fixable: (count) => `${count} can be mended automatically (renstra check --fix)`,
    notRun: (needs, count) => `Not checked without ${needs} (${plural(count, 'rule')})`,
  },
};

const SILENCED = ['dijustifikasi', 'diabaikan', 'dasar'] as const;

const LEVEL_EN: Readonly<Record<Level, string>> = { galat: 'error', peringatan: 'warning', info: 'info' };

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const levelWord = (level: Level, lang: Lang): string => (lang === 'en' ? LEVEL_EN[level] : level);

export function count(report: Report): Counts {
  const active = report.diagnostics.filter((d) => d.state === 'aktif');
  const silencedBy = (state: State) => report.diagnostics.filter((d) => d.state === state).length;
  const of = (level: Level) => active.filter((d) => d.level === level).length;
  return {
    galat: of('galat'),
    peringatan: of('peringatan'),
    info: of('info'),
    dijustifikasi: silencedBy('dijustifikasi'),
    diabaikan: silencedBy('diabaikan'),
    dasar: silencedBy('dasar'),
    fixable: active.filter((d) => d.fix && d.fix.aman !== false).length,
    files: new Set(active.map((d) => d.at.file)).size,
  };
}

/** The summary, on one line where it fits. */
export function summaryLine(report: Report, { lang, style }: TextOptions): string {
  const counts = count(report);
  const words = WORDS[lang];
  const paint = paints(style);
  const found = LEVELS.filter((level) => counts[level] > 0);
  const what = found.map((level) => words.levels(level, counts[level]));
  const silenced = SILENCED.filter((state) => counts[state] > 0)
    .map((state) => ` ${glyphs(style).dot} ${words.silenced(state, counts[state])}`)
    .join('');
  const fixable = counts.fixable > 0 ? ` ${glyphs(style).dot} ${words.fixable(counts.fixable)}` : '';
  const filtered = report.filtered === true;
  if (found.length === 0) {
    return paint.good(words.nothing(report.files, filtered) + (silenced === '' ? '.' : silenced));
  }
  const text = words.found(what.join(', '), counts.files, report.files, filtered) + silenced + fixable;
  // Painted after wrapping, since colour has no width.
  return found.reduce(
    (line, level, i) => line.replace(what[i] ?? '', (counted) => paint.level[level](counted)),
    hang(text, style.width, 2).join('\n'),
  );
}

/** What could not be read holds back every rule that judges completeness. */
export function unreadLines(unread: readonly string[], { lang, style }: TextOptions): string[] {
  if (unread.length === 0) return [];
  const names =
    unread.slice(0, 3).map(visible).join(', ') + (unread.length > 3 ? `, ${glyphs(style).ellipsis}` : '');
  const text =
    lang === 'id'
      ? `Aturan kelengkapan ditahan: ${unread.length} berkas belum terbaca (${names})`
      : `Rules of completeness are held back: ${plural(unread.length, 'file')} could not be read (${names})`;
  return hang(text, style.width, 2);
}

/** One line per kind of document that is missing, with as many rule ids as fit; json has them all. */
export function notRunLines(notRun: readonly NotRun[], { lang, style }: TextOptions): string[] {
  const byNeed = new Map<string, string[]>();
  for (const { rule, needs, group = needs } of notRun) {
    const rules = byNeed.get(group[lang]);
    if (rules) rules.push(rule);
    else byNeed.set(group[lang], [rule]);
  }
  return [...byNeed].flatMap(([needs, rules]) => {
    const head = WORDS[lang].notRun(visible(needs), rules.length);
    const line = fill(head, [...rules].sort(), style.width, glyphs(style).ellipsis);
    return hang(line, style.width, 2);
  });
}

function fill(head: string, rules: readonly string[], width: number, ellipsis: string): string {
  for (let shown = rules.length; shown > 0; shown--) {
    const rest = shown < rules.length ? `, ${ellipsis}` : '';
    const line = `${head}: ${rules.slice(0, shown).join(', ')}${rest}`;
    if (cells(line) <= width) return line;
  }
  return head;
}
