/** A scalar as written, moved to another column: never folded, never respelled. */
import type { Row } from './fmt-tree.ts';

export const isBlockScalar = (row: Row): boolean => row.kind === 'scalar' && /^[|>]/.test(row.raw);

/** `|+` and `>+` own the blank lines after them. */
export const keepsBlanks = (row: Row): boolean => /^[|>][1-9]?\+/.test(row.raw);

/** Lines of a scalar after `head` (`key:` or `-`), with what follows indented to column `pad`. */
export function scalarLines(head: string, row: Row, pad: number): string[] {
  if (row.raw === '') return [head];
  const [first = '', ...rest] = row.raw.split('\n');
  if (isBlockScalar(row)) return blockLines(head, first, rest, row, pad);
  const plain = !/^["']/.test(row.raw);
  const line = (text: string): string => (text === '' ? '' : ' '.repeat(pad) + text);
  return [
    `${head} ${plain ? first.trimEnd() : first}`,
    ...rest.map((text) => line(plain ? text.trim() : text.replace(/^[ \t]+/, ''))),
  ];
}

function blockLines(head: string, first: string, rest: readonly string[], row: Row, pad: number): string[] {
  const value = typeof row.value === 'string' ? row.value : '';
  const filled = rest.find((line) => line.trim() !== '') ?? '';
  // What the value has of the first line's space is text, the rest is layout.
  const spaces = /^\n*( *)/.exec(value)?.[1]?.length ?? 0;
  const base = Math.max(0, filled.length - filled.trimStart().length - spaces);
  const body = rest.map((line) => (line.length > base ? ' '.repeat(pad) + line.slice(base) : ''));
  while (body.length > 0 && body.at(-1) === '') body.pop();
  const kept = keepsBlanks(row) ? (/\n+$/.exec(value)?.[0].length ?? 1) - 1 : 0;
  const header = first
    .trimEnd()
    .replace(/^([|>][+-]?)[1-9]/, '$12')
    .replace(/^([|>])[1-9]([+-])/, '$12$2');
  return [`${head} ${header}`, ...body, ...Array.from({ length: kept }, () => '')];
}
