/** Format `lengkap`: findings for people, with the source and its related places. */
import type { Diagnostic, Lang, Location } from '../diagnostic.ts';
import { cells, hang, shorten, shownPath, visible, wrap } from './cells.ts';
import { frames, gutterOf, type LinesOf, type Place } from './frame.ts';
import { MESSAGE_LIMIT, select } from './limits.ts';
import type { Report } from './report.ts';
import { levelWord, notRunLines, summaryLine, unreadLines } from './summary.ts';
import { glyphs, paints, type TextOptions } from './terminal.ts';

/** UTF-16 units of one run; what is over is counted. */
const OUTPUT_LIMIT = 900_000;

const WORDS: Readonly<Record<Lang, { help: string; ofRule: Left; inFile: Left; over: Left }>> = {
  id: {
    help: 'saran',
    ofRule: (count, rule) => `dan ${count} temuan ${rule} lain; semuanya di --format ringkas`,
    inFile: (count, file) => `dan ${count} temuan lain di ${file}; semuanya di --format ringkas`,
    over: (count) => `dan ${count} temuan lain; semuanya di --format ringkas`,
  },
  en: {
    help: 'help',
    ofRule: (count, rule) => `and ${count} more of ${rule}; all of them in --format ringkas`,
    inFile: (count, file) => `and ${count} more in ${file}; all of them in --format ringkas`,
    over: (count) => `and ${count} more; all of them in --format ringkas`,
  },
};

type Left = (count: number, name: string) => string;

export function diagnosticsText(report: Report, options: TextOptions): string {
  const { shown, ofRule, inFile } = select(report.diagnostics);
  const linesOf = lineReader(report);
  const blocks: string[] = [];
  let size = 0;
  let printed = 0;
  for (const diagnostic of shown) {
    if (size > OUTPUT_LIMIT) break;
    const block = finding(diagnostic, linesOf, options).join('\n');
    blocks.push(`${block}\n\n`);
    size += block.length;
    printed++;
  }
  const words = WORDS[options.lang];
  const left = [
    ...[...ofRule].map(([rule, count]) => words.ofRule(count, rule)),
    ...[...inFile].map(([file, count]) => words.inFile(count, shownPath(file))),
    ...(printed < shown.length ? [words.over(shown.length - printed, '')] : []),
  ];
  const { ellipsis } = glyphs(options.style);
  const more = left.flatMap((text) => hang(`${ellipsis} ${text}`, options.style.width, 2));
  if (more.length > 0) blocks.push(`${more.join('\n')}\n\n`);
  return `${blocks.join('')}${[summaryLine(report, options), ...unreadLines(report.unread ?? [], options), ...notRunLines(report.notRun, options)].join('\n')}\n`;
}

function finding(diagnostic: Diagnostic, linesOf: LinesOf, { lang, style }: TextOptions): string[] {
  const { rule, level, related } = diagnostic;
  const paint = paints(style);
  const { ellipsis } = glyphs(style);
  const label = (text: string | undefined) => shorten(text ?? '', MESSAGE_LIMIT, ellipsis);
  const places: Place[] = [
    { at: diagnostic.at, label: label(diagnostic.label?.[lang]), primary: true },
    ...related.map((mark) => ({ at: mark.at, label: label(mark.label[lang]), primary: false })),
  ];
  const word = levelWord(level, lang);
  const message = visible(shorten(diagnostic.message[lang], MESSAGE_LIMIT, ellipsis));
  const [first = '', ...rest] = hang(message, style.width, 4, cells(`${word} ${rule}: `));
  const gutter = gutterOf(places);
  const note = (text: string): string[] =>
    wrap(visible(shorten(text, MESSAGE_LIMIT, ellipsis)), style.width - gutter - 3).map(
      (line, i) => `${' '.repeat(gutter + 1)}${i === 0 ? paint.quiet('=') : ' '} ${line}`,
    );
  return [
    `${paint.level[level](word)} ${paint.strong(`${rule}:`)} ${paint.strong(first)}`.trimEnd(),
    ...rest.map((line) => paint.strong(line)),
    ...frames(places, linesOf, style, level),
    ...diagnostic.help.flatMap((help) => note(`${WORDS[lang].help}: ${help[lang]}`)),
    ...note(`renstra explain ${rule}`).map((line) => paint.quiet(line)),
  ];
}

/** Splits each file once, and only files that have findings; what points at a person is masked in every excerpt. */
function lineReader({ sources, diagnostics }: Report): LinesOf {
  const known = new Map<string, readonly string[] | undefined>();
  const secrets = diagnostics.filter((d) => d.rahasia).map((d) => d.at);
  return (file) => {
    if (!known.has(file)) {
      const own = secrets.filter((at) => at.file === file);
      known.set(file, maskedLines(sources.get(file), own));
    }
    return known.get(file);
  };
}

function maskedLines(text: string | undefined, secrets: readonly Location[]): string[] | undefined {
  const lines = text?.split(/\r?\n/);
  if (!lines) return undefined;
  for (const at of secrets)
    for (let line = at.line; line <= at.endLine; line++)
      lines[line - 1] = masked(lines[line - 1] ?? '', line, at);
  return lines;
}

/** The characters of a place as dots; of a text over several lines all of each. */
function masked(text: string, line: number, at: Location): string {
  const start = line === at.line ? at.column - 1 : 0;
  const end = line === at.endLine ? at.endColumn - 1 : text.length;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\s"']/g, '•') + text.slice(end);
}
