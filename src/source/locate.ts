/** Places in a text: offsets to line and column, JSON pointers to spans. Never searches the text for a value. */
import type { Location } from '../diagnostic.ts';
import type { Locate, ParsedFile, Part } from './parsed.ts';
import { unquote } from './yaml-quoted.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Offsets [start, end) in the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lines end with LF, as editors count them; a lone CR is a finding of its own. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function placeIn(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** One place without keeping the line table. */
export function offsetToPlace(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

type Readable = Pick<ParsedFile, 'path' | 'text' | 'data' | 'positions'>;

/** The row of a pointer, or of its nearest existing ancestor. Children are indexed once per parent. */
function makeRowOf({ text, positions }: Readable): (pointer: string) => number {
  const { keyStart, keyEnd, next, count } = positions;
  const children = new Map<number, Map<string, number>>();
  const childrenOf = (row: number): Map<string, number> => {
    const known = children.get(row);
    if (known) return known;
    const index = new Map<string, number>();
    const end = next[row] ?? 0;
    for (let child = row + 1, item = 0; child < end; child = next[child] ?? end, item++) {
      const start = keyStart[child] ?? -1;
      const key = start < 0 ? String(item) : unquote(text.slice(start, keyEnd[child]));
      if (!index.has(key)) index.set(key, child);
    }
    children.set(row, index);
    return index;
  };
  return (pointer) => {
    let row = 0;
    if (count === 0) return -1;
    for (const part of pointer.split('/').slice(1)) {
      const child = childrenOf(row).get(part.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (child === undefined) return row;
      row = child;
    }
    return row;
  };
}

/** Raw offsets of a key or a whole value, for fixes; undefined when the pointer's parent is all there is. */
export function makeOffsetsOf(file: Readable): (pointer: string, part?: Part) => Span {
  const rowOf = makeRowOf(file);
  return (pointer, part = 'value') => spanOf(file, rowOf(pointer), part);
}

function spanOf({ positions: p }: Readable, row: number, part: Part): Span {
  const key = p.keyStart[row] ?? -1;
  if (part === 'key' && key >= 0) return { start: key, end: p.keyEnd[row] ?? key };
  const start = p.valueStart[row] ?? 0;
  return { start, end: p.valueEnd[row] ?? start };
}

/** The end of a span on the line where it starts: what a caret can underline, without a trailing comment. */
function firstLineEnd({ text, positions: p }: Readable, row: number, span: Span): number {
  const newline = text.indexOf('\n', span.start);
  const lineEnd = newline === -1 ? text.length : newline;
  if (row < 0) return text.slice(0, lineEnd).trimEnd().length;
  if (span.end <= lineEnd) return span.end;
  const last = p.next[row] ?? 0;
  if (last === row + 1) return text.slice(0, lineEnd).trimEnd().length;
  let end = span.start + 1;
  for (let child = row + 1; child < last; child++) {
    const key = p.keyStart[child] ?? -1;
    const value = p.valueStart[child] ?? 0;
    if ((key < 0 ? value : key) >= lineEnd) break;
    const valueEnd = p.valueEnd[child] ?? 0;
    if (value > lineEnd) end = Math.max(end, (p.keyEnd[child] ?? 0) + 1);
    else if (valueEnd <= lineEnd) end = Math.max(end, valueEnd);
    else if (p.next[child] === child + 1) end = lineEnd;
  }
  return text.slice(0, end).trimEnd().length;
}

/** Turns a JSON pointer into a Location on one line. */
export function makeLocate(file: Readable): Locate {
  const rowOf = makeRowOf(file);
  let starts: number[] | undefined;
  return (pointer, part = 'value'): Location => {
    starts ??= lineStartsOf(file.text);
    const row = rowOf(pointer);
    const span = spanOf(file, row, part);
    const from = placeIn(starts, span.start);
    const length = firstLineEnd(file, row, span) - span.start;
    return {
      file: file.path,
      line: from.line,
      column: from.column,
      endLine: from.line,
      endColumn: from.column + length,
      pointer,
    };
  };
}
