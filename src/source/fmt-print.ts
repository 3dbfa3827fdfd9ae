/** Prints a tree in the canonical layout: block rows, one-line year maps, comments where they stood. */
import { isYearMap } from './fmt-order.ts';
import { isBlockScalar, keepsBlanks, scalarLines } from './fmt-scalar.ts';
import type { Note, Row } from './fmt-tree.ts';
import { ALWAYS_ONE_LINE, ROWS, WIDTH } from './write-yaml.ts';

/** Small records that read as one statement; others keep the style in which they were written. */
const STATEMENTS: readonly string[] = ['periode', 'versi', 'baseline', 'terbit', 'triwulan'];

/** What was written on one line stays there a little longer: one more digit must not break a year map. */
const STAYS = 160;
const limitOf = (row: Row): number => (row.flow ? STAYS : WIDTH);

interface Sheet {
  readonly lines: string[];
  /** The last line belongs to a scalar that owns the blank lines after it. */
  kept: boolean;
}

export function printTree(root: Row): string[] {
  const sheet: Sheet = { lines: [], kept: false };
  block(sheet, root, 0);
  return sheet.lines;
}

const indented = (pad: number, text: string): string => ' '.repeat(pad) + text;
const tailText = (note: Note | undefined): string => (note ? ' '.repeat(note.gap) + note.text : '');

function push(sheet: Sheet, lines: readonly string[], kept = false): void {
  for (const line of lines) sheet.lines.push(line);
  sheet.kept = kept;
}

/** The children of a row at column `pad`, and the comments after them. */
function block(sheet: Sheet, row: Row, pad: number): void {
  const oneLine = row.kind === 'list' && itemsOnOneLine(row, pad);
  let first = true;
  const spaced = (blank: boolean): void => {
    if (blank && !first && !sheet.kept) sheet.lines.push('');
    first = false;
  };
  const comment = (note: Note): void => {
    spaced(note.blank);
    push(sheet, [indented(pad, note.text)]);
  };
  for (const child of row.children) {
    const text = row.kind === 'list' ? itemText(child, pad, oneLine) : pairText(child, pad);
    for (const note of leadOf(child, text)) comment(note);
    spaced(child.blank);
    const head = row.kind === 'list' ? '-' : `${child.key ?? ''}:`;
    if (text === undefined) {
      if (row.kind === 'list') item(sheet, child, pad);
      else pair(sheet, child, pad, head);
    } else {
      const [line = '', ...rest] = text;
      const lines = [indented(pad, line), ...rest];
      const last = lines.length - 1;
      if (!isBlockScalar(child)) lines[last] = `${lines[last]}${tailText(child.tail)}`;
      push(sheet, lines, keepsBlanks(child));
    }
  }
  for (const note of row.trail) comment(note);
}

/** Comments above a row: its own, and those that have no line of their own in the layout that it gets. */
function leadOf(row: Row, text: readonly string[] | undefined): readonly Note[] {
  const above: Note[] = [...row.lead];
  const tail = row.tail && { ...row.tail, blank: false };
  if (tail && (isBlockScalar(row) || (text === undefined && row.key === undefined))) above.push(tail);
  if (row.children.length === 0) above.push(...row.trail);
  if (text === undefined && row.key === undefined) {
    // The first key of an item shares the line of the dash.
    for (
      let inner = row.children[0];
      inner;
      inner = inner.key === undefined ? inner.children[0] : undefined
    ) {
      above.push(...inner.lead);
      inner.lead = [];
    }
  }
  return above;
}

function pair(sheet: Sheet, row: Row, pad: number, head: string): void {
  push(sheet, [indented(pad, head) + tailText(row.tail)]);
  block(sheet, row, pad + 2);
}

function item(sheet: Sheet, row: Row, pad: number): void {
  const from = sheet.lines.length;
  block(sheet, row, pad + 2);
  sheet.lines[from] = `${indented(pad, '- ')}${(sheet.lines[from] ?? '').slice(pad + 2)}`;
}

/** The lines of a pair that needs no block below its key; the first one without indentation. */
function pairText(row: Row, pad: number): string[] | undefined {
  const head = `${row.key ?? ''}:`;
  if (row.kind === 'scalar') return scalarLines(head, row, pad + 2);
  const text = onKeyLine(row, pad + head.length);
  return text === undefined ? undefined : [`${head} ${text}`];
}

function itemText(row: Row, pad: number, oneLine: boolean): string[] | undefined {
  if (row.kind === 'scalar') return scalarLines('-', row, pad + 2);
  if (row.children.length === 0) return [`- ${empty(row)}`];
  const text = oneLine ? flowText(row) : undefined;
  return text === undefined ? undefined : [`- ${text}`];
}

const empty = (row: Row): string => (row.kind === 'list' ? '[]' : '{}');

/** The one-line text of a list or record where it may stand beside its key. */
function onKeyLine(row: Row, column: number): string | undefined {
  if (row.children.length === 0) return empty(row);
  const scalars = row.children.every((child) => child.kind === 'scalar');
  const wanted =
    row.kind === 'list'
      ? scalars || (row.flow && !ROWS.includes(row.name))
      : row.flow || isYearMap(row) || (scalars && STATEMENTS.includes(row.name));
  const text = wanted ? flowText(row) : undefined;
  if (text === undefined || ALWAYS_ONE_LINE.includes(row.name)) return text;
  return column + 1 + text.length <= limitOf(row) ? text : undefined;
}

/** All records of a list in one style: a list that is half and half is hard to read and to extend. */
function itemsOnOneLine(list: Row, pad: number): boolean {
  if (ROWS.includes(list.name) && !list.children.every(isShallow)) return false;
  return list.children
    .filter((child) => child.children.length > 0)
    .every((child) => child.flow && pad + 2 + (flowText(child)?.length ?? STAYS) <= STAYS);
}

/** A row of the plan with no figures of its own: a change of one figure must be a change of one line. */
const isShallow = (row: Row): boolean =>
  row.children.every((child) => child.kind !== 'map' && child.children.every((c) => c.kind === 'scalar'));

/** In `{ }` and `[ ]` these would end or change a text without quotes. */
const UNFIT = /[,[\]{}]|^[?:]|\n/;

/** Undefined where a comment, a long text or a level of the plan stands inside. */
function flowText(row: Row): string | undefined {
  if (row.kind === 'scalar') {
    const quoted = /^["']/.test(row.raw) && !row.raw.includes('\n');
    return quoted || (row.raw !== '' && !isBlockScalar(row) && !UNFIT.test(row.raw)) ? row.raw : undefined;
  }
  if (row.trail.length > 0) return undefined;
  const parts: string[] = [];
  for (const child of row.children) {
    if (child.lead.length > 0 || child.tail || (ROWS.includes(child.name) && child.children.length > 0))
      return undefined;
    const text = flowText(child);
    if (text === undefined || (child.key !== undefined && UNFIT.test(child.key.replace(/^"[^"]*"$/, '"'))))
      return undefined;
    parts.push(child.key === undefined ? text : `${child.key}: ${text}`);
  }
  return row.kind === 'list' ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`;
}
