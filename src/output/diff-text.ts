/** A unified diff of one file for people: three lines around each change, nothing hidden, nothing that a terminal obeys. */
import { shownPath, visible } from './cells.ts';
import { paints, type TextOptions } from './terminal.ts';

const CONTEXT = 3;
/** Pairs of lines that are compared to find what stayed; above, the whole region counts as replaced. */
const COMPARED = 4_000_000;

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

interface Hunk {
  /** Numbers of the first lines, from 1. */
  readonly before: number;
  readonly after: number;
  readonly lines: readonly Line[];
}

export function diffText(
  file: string,
  before: string,
  after: string,
  { style }: Pick<TextOptions, 'style'>,
): string {
  if (before === after) return '';
  const paint = paints(style);
  const name = shownPath(file);
  const out = [paint.strong(`--- ${name}`), paint.strong(`+++ ${name}`)];
  for (const hunk of hunksOf(linesOf(before), linesOf(after))) {
    const count = (sign: Line['sign']) => hunk.lines.filter((l) => l.sign === ' ' || l.sign === sign).length;
    out.push(paint.quiet(`@@ -${hunk.before},${count('-')} +${hunk.after},${count('+')} @@`));
    for (const { sign, text } of hunk.lines) {
      const shown = sign + (sign === ' ' ? visible(text) : spacesShown(visible(text)));
      out.push(sign === '-' ? paint.level.galat(shown) : sign === '+' ? paint.good(shown) : shown);
    }
  }
  return `${out.join('\n')}\n`;
}

/** A line end is no part of a line; a text without a last one has one line more than it looks. */
const linesOf = (text: string): string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);

/** Spaces that look like the plain one are what such a change is about. */
const spacesShown = (text: string): string =>
  text.replace(/[^\S \t]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);

function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const lines = compared(before, after);
  const hunks: Hunk[] = [];
  let a = 1;
  let b = 1;
  const numbers = lines.map(({ sign }) => {
    const at = { a, b };
    if (sign !== '+') a++;
    if (sign !== '-') b++;
    return at;
  });
  for (let i = 0; i < lines.length; ) {
    if (lines[i]?.sign === ' ') {
      i++;
      continue;
    }
    const from = Math.max(0, i - CONTEXT);
    let last = i;
    for (let k = i; k < lines.length && k - last <= 2 * CONTEXT; k++) if (lines[k]?.sign !== ' ') last = k;
    const to = Math.min(lines.length, last + CONTEXT + 1);
    const start = numbers[from] ?? { a: 1, b: 1 };
    hunks.push({ before: start.a, after: start.b, lines: lines.slice(from, to) });
    i = to;
  }
  return hunks;
}

const signed = (sign: Line['sign'], lines: readonly string[]): Line[] =>
  lines.map((text) => ({ sign, text }));

function compared(before: readonly string[], after: readonly string[]): Line[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  return [
    ...signed(' ', before.slice(0, head)),
    ...(a.length === b.length ? inPlace(a, b) : longest(a, b)),
    ...signed(' ', before.slice(before.length - tail)),
  ];
}

/** Edits that add and remove no line: each line against its own; neighbours that changed stand together. */
function inPlace(a: readonly string[], b: readonly string[]): Line[] {
  const out: Line[] = [];
  for (let i = 0; i < a.length; ) {
    let end = i;
    while (end < a.length && a[end] !== b[end]) end++;
    out.push(...signed('-', a.slice(i, end)), ...signed('+', b.slice(i, end)));
    if (end < a.length) out.push({ sign: ' ', text: a[end] ?? '' });
    i = end + 1;
  }
  return out;
}

/** The longest common subsequence, in the order that shows removals before additions. */
function longest(a: readonly string[], b: readonly string[]): Line[] {
  if (a.length * b.length > COMPARED) return [...signed('-', a), ...signed('+', b)];
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const out: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      out.push({ sign: ' ', text: a[i] ?? '' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      out.push({ sign: '-', text: a[i++] ?? '' });
    } else out.push({ sign: '+', text: b[j++] ?? '' });
  }
  return out;
}
