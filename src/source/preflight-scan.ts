/**
 * A rough reading of block layout: where flow collections stand, and which lines are inside a text or a flow.
 * It only serves findings that come before YAML; what it cannot follow it leaves alone.
 */
import type { Span } from './locate.ts';

export interface Scan {
  /** From the opening brace or bracket to after the closing one, outermost only. */
  readonly flows: readonly Span[];
  /** Flows, quoted texts and block scalars: lines that begin inside are no block lines. */
  readonly inner: readonly Span[];
}

const KEY_END = /[^\n]*?:(?=[ \t\r\n]|$)/y;

interface Cursor {
  readonly source: string;
  readonly flows: Span[];
  readonly inner: Span[];
  /** Column of the pair or item that holds a block scalar, -1 outside. */
  blockScalar: number;
}

export function scan(source: string): Scan {
  const cursor: Cursor = { source, flows: [], inner: [], blockScalar: -1 };
  for (let at = 0; at < source.length; ) at = line(cursor, at) + 1;
  return { flows: cursor.flows, inner: cursor.inner };
}

/** Reads the line that begins at `start`; gives the end of the last line that was read. */
function line(c: Cursor, start: number): number {
  const { source } = c;
  const end = endOf(source, start);
  let i = skipBlank(source, start, ' \t');
  const column = i - start;
  if (i >= end || source[i] === '\r') return end;
  if (c.blockScalar >= 0) {
    if (column > c.blockScalar) {
      c.inner.push({ start, end });
      return end;
    }
    c.blockScalar = -1;
  }
  if (source[i] === '#') return end;
  let holder = column;
  while (source[i] === '-' && (source[i + 1] === ' ' || source[i + 1] === '\t')) {
    holder = i - start;
    i = skipBlank(source, i + 1, ' \t');
  }
  const keyAt = i;
  i = afterKey(source, i, end);
  if (i > keyAt) holder = keyAt - start;
  i = skipBlank(source, i, ' \t');
  return value(c, i, end, column, holder);
}

/** Reads the value that begins at `i`. */
function value(c: Cursor, i: number, end: number, column: number, holder: number): number {
  const first = c.source[i];
  if (i >= end) return end;
  if (first === '|' || first === '>') {
    c.blockScalar = holder;
    return end;
  }
  let stop = end;
  if (first === '"' || first === "'") stop = quoteEnd(c.source, i);
  else if (first === '{' || first === '[') {
    stop = flowEnd(c.source, i, column);
    c.flows.push({ start: i, end: stop });
  } else return end;
  c.inner.push({ start: i, end: stop });
  return endOf(c.source, Math.max(stop, i + 1));
}

const endOf = (source: string, at: number): number => {
  const newline = source.indexOf('\n', at);
  return newline === -1 ? source.length : newline;
};

function skipBlank(source: string, at: number, blanks: string): number {
  let i = at;
  while (i < source.length && blanks.includes(source.charAt(i))) i++;
  return i;
}

/** The offset after `key:`, or `at` when the line has no key. */
function afterKey(source: string, at: number, end: number): number {
  const first = source[at];
  if (first === '{' || first === '[') return at;
  if (first === '"' || first === "'") {
    const close = quoteEnd(source, at);
    const colon = skipBlank(source, close, ' ');
    return close <= end && source[colon] === ':' ? colon + 1 : at;
  }
  KEY_END.lastIndex = at;
  const match = KEY_END.exec(source);
  return match && !match[0].includes(' #') ? at + match[0].length : at;
}

/** The offset after the closing quote; after the opening one when it is never closed. */
export function quoteEnd(source: string, at: number): number {
  const quote = source.charAt(at);
  for (let i = source.indexOf(quote, at + 1); i !== -1; i = source.indexOf(quote, i + 1)) {
    if (quote === "'" && source[i + 1] === "'") i += 1;
    else if (quote === "'" || !escaped(source, i)) return i + 1;
  }
  return at + 1;
}

function escaped(source: string, at: number): boolean {
  let backslashes = 0;
  while (source[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** The offset after the closing bracket, or the first line that is not indented deeper than the flow's own line. */
function flowEnd(source: string, at: number, column: number): number {
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    const c = source[i];
    if (c === '{' || c === '[') depth++;
    else if (c === '}' || c === ']') {
      if (--depth === 0) return i + 1;
    } else if ((c === '"' || c === "'") && /[\s,:[{]/.test(source.charAt(i - 1))) i = quoteEnd(source, i) - 1;
    else if (c === '#' && /\s/.test(source.charAt(i - 1))) i = endOf(source, i) - 1;
    else if (c === '\n') {
      const next = skipBlank(source, i + 1, ' \t\r\n');
      const indent = next - (source.lastIndexOf('\n', next - 1) + 1);
      if (indent <= column && !/[}\]]/.test(source.charAt(next))) return i;
    }
  }
  return source.length;
}
