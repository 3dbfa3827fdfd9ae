/** One canonical layout for a document. The data, the comments and the spelling of every scalar stay as they are. */
import { type Comment, commentsOf, sameComments } from './edit-comments.ts';
import { attachComments } from './fmt-comments.ts';
import { orderKeys } from './fmt-order.ts';
import { printTree } from './fmt-print.ts';
import { lineStartOf, type Row, treeOf } from './fmt-tree.ts';
import { parse } from './parse.ts';
import type { ParsedFile, Value } from './parsed.ts';

/** Times that a result is read again before it is given up. */
const LOOKS = 4;

export type Formatted =
  | { readonly text: string }
  /** `galat`: the file has errors; `bentuk`: its root is no record of keys; `beda`: the result would not be the same plan. */
  | { readonly refused: 'galat' | 'bentuk' | 'beda' };

/** `text` is decoded, without a byte order mark. A file that is canonical comes back as it is. */
export function format(path: string, text: string): Formatted {
  const crlf = isCrlf(text);
  const plain = text.replaceAll('\r\n', '\n');
  const before = parse(path, plain);
  const broken = before.problems.some((p) => p.level === 'galat');
  if (broken || before.data === undefined || before.data === null) return { refused: 'galat' };
  const comments = commentsOf(plain);
  const printed = print(before, comments);
  if (printed === undefined) return { refused: 'bentuk' };
  const after = printed === plain ? plain : settled(path, printed);
  if (after === undefined || (after !== plain && !isSame(before, comments, parse(path, after))))
    return { refused: 'beda' };
  return { text: crlf ? after.replaceAll('\n', '\r\n') : after };
}

/** A comment in an odd place may find its own only at the second look; a layout that never settles is none. */
function settled(path: string, printed: string): string | undefined {
  let text = printed;
  for (let look = 0; look < LOOKS; look++) {
    const again = print(parse(path, text), commentsOf(text));
    if (again === text || again === undefined) return again;
    text = again;
  }
  return undefined;
}

const isSame = (before: ParsedFile, comments: readonly Comment[], after: ParsedFile): boolean =>
  after.data !== undefined &&
  sameValue(before.data ?? null, after.data) &&
  sameSpelling(before, after) &&
  sameComments(comments, commentsOf(after.text));

/** The line end of most lines. */
function isCrlf(text: string): boolean {
  const all = text.split('\n').length - 1;
  return (text.split('\r\n').length - 1) * 2 > all;
}

function print(file: ParsedFile, comments: readonly Comment[]): string | undefined {
  const { text, data, positions } = file;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return undefined;
  const tree = treeOf(file);
  const start =
    tree.rows.length === 0 || tree.root.flow ? (positions.valueStart[0] ?? 0) : (tree.rows[0]?.start ?? 0);
  const headEnd = lineStartOf(text, start);
  if (text.slice(headEnd, start).trim() !== '' || tree.rows.length === 0) return undefined;
  const stop = /^\.\.\.(?=[ \t\n]|$)/m.exec(text.slice(tree.root.valueEnd));
  const tailStart = stop ? tree.root.valueEnd + stop.index : text.length;
  attachComments(
    text,
    tree,
    comments.filter((c) => c.offset >= start && c.offset < tailStart),
  );
  const blankAfterHead = headEnd > 0 && text.slice(0, headEnd).endsWith('\n\n');
  orderKeys(tree.root, typeof data.jenis === 'string' ? data.jenis : '');
  const head = tidy(text.slice(0, headEnd));
  const lines = [
    ...head,
    ...(blankAfterHead && head.length > 0 ? [''] : []),
    ...printTree(tree.root),
    ...tidy(text.slice(tailStart)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Comment lines before the first key: as they are, without spaces at the end, at most one blank line in a row. */
function tidy(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const kept = lines.filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''));
  while (kept.at(-1) === '') kept.pop();
  return kept[0] === '' ? kept.slice(1) : kept;
}

function sameValue(a: Value, b: Value): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((v, i) => sameValue(v, b[i] ?? null))
    );
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key] ?? null, b[key] ?? null))
  );
}

/** Every key and scalar is written with the same characters, but for the space at line breaks. */
function sameSpelling(before: ParsedFile, after: ParsedFile): boolean {
  const spelled = (file: ParsedFile): string[] => {
    const out: string[] = [];
    const visit = (row: Row): void => {
      const raw = /^[|>]/.test(row.raw)
        ? row.raw
            .replace(/[1-9]/, '')
            .split('\n')
            .map((l) => l.trim())
            .join('\n')
        : row.raw;
      if (row.kind === 'scalar') out.push(`${row.key ?? ''}: ${raw.replace(/\s*\n\s*/g, '\n')}`);
      row.children.forEach(visit);
    };
    visit(treeOf(file).root);
    return out.sort();
  };
  const a = spelled(before);
  const b = spelled(after);
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
