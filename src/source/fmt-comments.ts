/** Gives every comment to the row that it speaks about: at its line's end, before it, or after the last row of a block. */
import type { Comment } from './edit-comments.ts';
import { blankAbove, lineStartOf, type Note, type Row, type Tree } from './fmt-tree.ts';

interface Attach {
  readonly text: string;
  readonly root: Row;
  readonly rows: readonly Row[];
  /** The row that the last comment stands before: what follows stands there too, in order. */
  before: Row | undefined;
}

export function attachComments(text: string, { root, rows }: Tree, comments: readonly Comment[]): void {
  const attach: Attach = { text, root, rows, before: undefined };
  let at = 0;
  for (const { offset, text: words, header } of comments) {
    if (header) continue;
    while ((rows[at]?.start ?? Number.POSITIVE_INFINITY) < offset) at++;
    const lineStart = lineStartOf(text, offset);
    const line = text.slice(lineStart, offset);
    const note: Note = {
      text: words,
      blank: blankAbove(text, lineStart),
      gap: Math.max(1, line.length - line.trimEnd().length),
    };
    const alone = line.trim() === '';
    const owner = alone ? undefined : ownerOf(rows[at - 1], offset, lineStart);
    if (owner) setTail(owner, note);
    // After a dash or a bracket alone on its line: the comment is about what comes.
    else ownLine(attach, at, offset, alone ? offset - lineStart : 0, note);
  }
}

/** Only one comment fits on a line; an earlier one moves above. */
function setTail(row: Row, note: Note): void {
  if (row.tail) row.lead.push({ ...row.tail, blank: false });
  row.tail = note;
}

/** The row whose line the comment ends: the outermost one that is closed there, else the last one that began there. */
function ownerOf(last: Row | undefined, offset: number, lineStart: number): Row | undefined {
  let row = last;
  while (row?.parent?.flow && row.parent.parent && row.parent.valueEnd <= offset) row = row.parent;
  if (!row) return undefined;
  const closed = row.valueEnd <= offset && row.valueEnd > lineStart;
  return row.start >= lineStart || closed ? row : undefined;
}

/** `at` is the number of the row that follows. */
function ownLine(attach: Attach, at: number, offset: number, column: number, note: Note): void {
  const { rows, root } = attach;
  const last = rows[at - 1];
  const next = rows[at];
  // Between a key and its value there is no line of its own in the canonical layout.
  const apart = last?.key !== undefined && offset >= last.keyEnd && offset < last.valueStart;
  if (last && apart && (last.kind === 'scalar' || last.flow)) {
    last.lead.push(note);
    return;
  }
  const block = next && attach.before === next ? undefined : endingBlock(attach, at, offset, column);
  if (block) block.trail.push(note);
  else if (next) {
    next.lead.push(note);
    attach.before = next;
  } else root.trail.push(note);
}

/** The block after whose last row the comment stands; undefined when it belongs to the row that follows. */
function endingBlock({ rows, root }: Attach, at: number, offset: number, column: number): Row | undefined {
  const last = rows[at - 1];
  const next = rows[at];
  for (let row = last; row; row = row.parent) {
    if (!row.flow || row.valueStart > offset || row.valueEnd <= offset) continue;
    return next && next.start < row.valueEnd ? undefined : row;
  }
  if (next && column <= next.column) return undefined;
  for (let row = last?.parent; row; row = row.parent) {
    if (next && row.next > at + 1) break;
    if (row.childColumn <= column || row === root) return row;
  }
  return undefined;
}
