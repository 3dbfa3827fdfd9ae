/** Format `github`: workflow commands that become annotations on the lines of a pull request. */
import type { Diagnostic, Lang, Level } from '../diagnostic.ts';
import { LEVELS } from '../diagnostic.ts';
import { visible } from './cells.ts';
import { findingWords, relatedText } from './finding-words.ts';
import type { FormatOptions } from './format.ts';
import { inOrder } from './limits.ts';
import type { Report } from './report.ts';
import { levelWord, summaryLine } from './summary.ts';

/** GitHub shows this many annotations of a kind per step and drops the rest without a word. */
const PER_KIND = 10;

const KIND: Readonly<Record<Level, string>> = { galat: 'error', peringatan: 'warning', info: 'notice' };

const REST: Readonly<Record<Lang, (what: string) => string>> = {
  id: (what) => `Tidak ditampilkan di sini: ${what}. Semuanya di --format markdown atau --format sarif`,
  en: (what) => `Not shown here: ${what}. All of them in --format markdown or --format sarif`,
};

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export function diagnosticsGithub(report: Report, { lang, style }: FormatOptions): string {
  const active = inOrder(report.diagnostics.filter((d) => d.state === 'aktif'));
  const of = (level: Level) => active.filter((d) => d.level === level);
  const full = LEVELS.some((level) => of(level).length > PER_KIND);
  // The line that counts the rest is a notice itself.
  const room = (level: Level): number => (level === 'info' && full ? PER_KIND - 1 : PER_KIND);
  const lines = LEVELS.flatMap((level) =>
    of(level)
      .slice(0, room(level))
      .map((d) => annotation(d, lang)),
  );
  const left = LEVELS.map((level) => ({ level, count: of(level).length - room(level) }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${levelWord(level, lang)}`);
  if (left.length > 0) lines.push(`::notice title=renstra::${data(REST[lang](left.join(', ')))}`);
  const plain = { color: false, ascii: style.ascii, width: Number.MAX_SAFE_INTEGER };
  return `${[...lines, summaryLine(report, { lang, style: plain })].join('\n')}\n`;
}

function annotation(d: Diagnostic, lang: Lang): string {
  const { file, line, column, endLine, endColumn } = d.at;
  const words = findingWords(d, lang);
  const text = [words.message, ...words.related.map(relatedText), ...words.help].join('\n');
  const place = [
    `file=${property(visible(file))}`,
    `line=${line}`,
    // Columns only mean something on one line.
    ...(line === endLine
      ? [`col=${column}`, `endLine=${endLine}`, `endColumn=${endColumn}`]
      : [`endLine=${endLine}`]),
    `title=${property(visible(d.rule))}`,
  ];
  return `::${KIND[d.level]} ${place.join(',')}::${data(text)}`;
}
