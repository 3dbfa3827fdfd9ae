/** Text as a terminal shows it: hostile characters made visible, width in cells. The door to get-east-asian-width. */
import { eastAsianWidth } from 'get-east-asian-width';

/**
 * What a terminal or a log would obey instead of showing: controls, C1, bidi, invisible characters, lone surrogates,
 * and the starts of the log commands `##[`, `##vso[`, `##teamcity[`, `::name`.
 */
const UNSAFE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}]|(?<=#)#(?=\[|vso\[|teamcity\[)|(?<=:):(?=[a-z])/giu;

const EACH = new RegExp(`(${UNSAFE.source})|.`, 'gisu');
const ZERO_WIDTH = /[\p{Mn}\p{Me}]/u;

/** One character as shown; `at` is its UTF-16 offset in the raw line, `column` the cells before it. */
export interface Shown {
  readonly text: string;
  readonly cells: number;
  readonly at: number;
  readonly column: number;
}

const codePoint = (char: string): string => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;

/** The text with everything that acts written as `\u{1b}`; for all text that comes from a document or a path. */
export const visible = (text: string): string => text.replace(UNSAFE, codePoint);

/** The same for JSON text on one line, without loss: `\u001b`. */
export const jsonSafe = (json: string): string =>
  json.replace(UNSAFE, (char) =>
    char
      .split('')
      .map((unit) => `\\u${hex4(unit)}`)
      .join(''),
  );

const hex4 = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, '0');

/** Width of a safe text in terminal cells. */
export function cells(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += charCells(char);
  return width;
}

function charCells(char: string): number {
  return ZERO_WIDTH.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
}

/** The characters of a raw line, tabs expanded to stops of four cells. */
export function shownChars(line: string): Shown[] {
  const chars: Shown[] = [];
  let column = 0;
  for (const match of line.matchAll(EACH)) {
    const char = match[0];
    const text =
      char === '\t' ? ' '.repeat(4 - (column % 4)) : match[1] === undefined ? char : codePoint(char);
    const width = text === char ? charCells(char) : text.length;
    chars.push({ text, cells: width, at: match.index, column });
    column += width;
  }
  return chars;
}

/** Lines of at most `width` cells, broken at spaces, words only where one is wider; the first line has `first` less. */
export function wrap(text: string, width: number, first = 0): string[] {
  const lines: string[] = [];
  let line = '';
  const room = () => Math.max(1, lines.length === 0 ? width - first : width);
  const flush = () => {
    lines.push(line.trimEnd());
    line = '';
  };
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (cells(joined) <= room()) {
      line = joined;
      continue;
    }
    if (line !== '') flush();
    let rest = word;
    while (cells(rest) > room()) {
      const head = takeCells(rest, room());
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line = rest;
  }
  flush();
  return lines;
}

/** Wrapped with the lines after the first indented; `first` cells of the first line are already taken. */
export const hang = (text: string, width: number, indent: number, first = 0): string[] =>
  wrap(text, width - indent, first - indent).map((line, i) => (i === 0 ? line : ' '.repeat(indent) + line));

/** The longest start of the text that fits in `room` cells; at least one character. */
function takeCells(text: string, room: number): string {
  let taken = '';
  let width = 0;
  for (const char of text) {
    width += charCells(char);
    if (width > room && taken !== '') break;
    taken += char;
  }
  return taken;
}

/** Cut to `limit` characters, with an ellipsis that says so. */
export function shorten(text: string, limit: number, ellipsis: string): string {
  if (text.length <= limit) return text;
  const end = limit - ellipsis.length;
  return `${text.slice(0, end).replace(/[\ud800-\udbff]$/, '')}${ellipsis}`;
}

/** A path that no log or shell takes for a command or a flag. */
export const shownPath = (file: string): string => visible(/^(?:::|-)/.test(file) ? `./${file}` : file);
