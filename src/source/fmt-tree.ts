/** A document as a tree that still knows how everything is written: keys, scalars, comments, blank lines. */
import type { ParsedFile, Value } from './parsed.ts';
import { unquote } from './yaml-quoted.ts';

/** A comment with the space that parts it from what stands before it. */
export interface Note {
  readonly text: string;
  /** For comments on a line of their own: a blank line stands above. */
  readonly blank: boolean;
  /** For comments at the end of a line: characters of space before `#`. */
  readonly gap: number;
}

/** A pair, an item of a list, or the root. */
export interface Row {
  /** As written; undefined for items and the root. */
  readonly key: string | undefined;
  readonly name: string;
  readonly kind: 'scalar' | 'map' | 'list';
  /** A scalar as written; '' where nothing is. */
  readonly raw: string;
  readonly value: Value;
  /** Written in `{ }` or `[ ]`. */
  readonly flow: boolean;
  readonly parent: Row | undefined;
  children: Row[];
  /** Number of the row after the last descendant. */
  readonly next: number;
  /** Offsets: of the key or, for items, the value; after the key; of the value. */
  readonly start: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Column of the key or the dash, and of the keys or dashes below. */
  readonly column: number;
  readonly childColumn: number;
  /** A blank line stands above. */
  blank: boolean;
  lead: Note[];
  tail: Note | undefined;
  /** Comments after the last child. */
  trail: Note[];
}

export interface Tree {
  readonly root: Row;
  /** All rows but the root, in document order. */
  readonly rows: readonly Row[];
}

export const lineStartOf = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;

/** Whether the line before the one that begins at `lineStart` is blank. */
export function blankAbove(text: string, lineStart: number): boolean {
  if (lineStart === 0) return false;
  return text.slice(lineStartOf(text, lineStart - 1), lineStart).trim() === '';
}

/** Column of an item's dash, from the offset of its value. */
function dashColumn(text: string, valueStart: number): number {
  const before = text.slice(lineStartOf(text, valueStart), valueStart);
  if (/^[ \t-]*-[ \t]*$/.test(before)) return before.lastIndexOf('-');
  return Math.max(0, before.length - 2);
}

const keyed = (value: Value, name: string): Value =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value[name] ?? null) : null;

/** `file` must have data and end its lines with LF. */
export function treeOf({ text, data, positions: p }: ParsedFile): Tree {
  const rows: Row[] = [];
  const read = (at: number, parent: Row | undefined, value: Value): Row => {
    const keyStart = p.keyStart[at] ?? -1;
    const valueStart = p.valueStart[at] ?? 0;
    const valueEnd = p.valueEnd[at] ?? 0;
    const next = p.next[at] ?? at + 1;
    const key = keyStart < 0 ? undefined : text.slice(keyStart, p.keyEnd[at]);
    const start = keyStart < 0 ? valueStart : keyStart;
    const lineStart = lineStartOf(text, start);
    const kind = Array.isArray(value)
      ? 'list'
      : value !== null && typeof value === 'object'
        ? 'map'
        : 'scalar';
    const flow = kind !== 'scalar' && /[{[]/.test(text.charAt(valueStart));
    const inList = parent?.kind === 'list' && !parent.flow;
    // The first key of an item shares the line of the dash, and with it the blank line above.
    const beginsLine = keyStart < 0 ? /^[ \t]*-?[ \t]*$/ : /^[ \t]*$/;
    const below = valueStart - lineStartOf(text, valueStart);
    const row: Row = {
      key,
      name: key === undefined ? '' : unquote(key),
      kind,
      raw: kind === 'scalar' ? text.slice(valueStart, valueEnd) : '',
      value,
      flow,
      parent,
      children: [],
      next,
      start,
      keyEnd: p.keyEnd[at] ?? -1,
      valueStart,
      valueEnd,
      column: inList ? dashColumn(text, valueStart) : start - lineStart,
      childColumn: below,
      blank: beginsLine.test(text.slice(lineStart, start)) && blankAbove(text, lineStart),
      lead: [],
      tail: undefined,
      trail: [],
    };
    if (parent) rows.push(row);
    for (let child = at + 1; child < next; child = p.next[child] ?? next) {
      const index = row.children.length;
      const start = p.keyStart[child] ?? -1;
      const inner = Array.isArray(value)
        ? (value[index] ?? null)
        : keyed(value, unquote(text.slice(start, p.keyEnd[child])));
      row.children.push(read(child, row, inner));
    }
    return row;
  };
  const root = read(0, undefined, data ?? null);
  return { root, rows };
}
