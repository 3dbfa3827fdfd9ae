/** JSON pointers of the rows of a file, from its positions. */
import type { ParsedFile } from './parsed.ts';
import { unquote } from './yaml-quoted.ts';

type Readable = Pick<ParsedFile, 'text' | 'positions'>;

/** Pointers of all rows, in document order. */
export function pointersOf({ text, positions }: Readable): string[] {
  const { keyStart, keyEnd, next, count } = positions;
  const out: string[] = count > 0 ? [''] : [];
  const open: { end: number; item: number; pointer: string }[] =
    count > 0 ? [{ end: next[0] ?? 0, item: 0, pointer: '' }] : [];
  for (let row = 1; row < count; row++) {
    while (open.length > 1 && row >= (open.at(-1)?.end ?? 0)) open.pop();
    const parent = open.at(-1);
    if (!parent) break;
    const start = keyStart[row] ?? -1;
    const key = start < 0 ? String(parent.item++) : unquote(text.slice(start, keyEnd[row]));
    const pointer = `${parent.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    out.push(pointer);
    open.push({ end: next[row] ?? row + 1, item: 0, pointer });
  }
  return out;
}

/** Pointer of the innermost row whose value holds an offset. */
export function pointerAt(file: Readable, offset: number): string {
  const { valueStart, valueEnd, count } = file.positions;
  let found = 0;
  for (let row = 0; row < count && (valueStart[row] ?? 0) <= offset; row++)
    if (offset < (valueEnd[row] ?? 0)) found = row;
  return pointersOf(file)[found] ?? '';
}
