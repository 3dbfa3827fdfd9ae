/** Puts a new value where an old one stands, in the style that the planner chose for it. */

import type { Edit } from './edit.ts';
import { makeOffsetsOf } from './locate.ts';
import type { ParsedFile, Part } from './parsed.ts';
import { isPlain, quote } from './write-scalar.ts';
import { unquote } from './yaml-quoted.ts';

/** The edit that writes `text` over the value of a pointer: the value itself, or a double-quoted scalar as YAML. */
export type Mend = (pointer: string, part: Part, text: string) => Edit;

/** Places are indexed at the first question. */
export function makeMend(file: ParsedFile): Mend {
  let offsetsOf: ReturnType<typeof makeOffsetsOf> | undefined;
  return (pointer, part, text) => {
    offsetsOf ??= makeOffsetsOf(file);
    const { start, end } = offsetsOf(pointer, part);
    return { start, end, text: restyled(file.text.slice(start, end), text, insideFlow(file, start)) };
  };
}

/** The value in the style of what it replaces, where that can hold it. */
export function restyled(old: string, text: string, flow: boolean): string {
  const value = /^"(?:[^"\\]|\\.)*"$/s.test(text) ? unquote(text) : text;
  if (old.startsWith("'") && !/[\n\r]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const wasPlain = old !== '' && !/^["'|>{[]/.test(old);
  // A number stays bare where one stood, unless quotes are what the fix is about.
  const number = value === text && /^-?\d+(?:\.\d+)?$/.test(value) && !isPlain(old, flow);
  return wasPlain && (number || isPlain(value, flow)) ? value : quote(value);
}

function insideFlow({ text, positions }: ParsedFile, offset: number): boolean {
  const { valueStart, valueEnd, next, count } = positions;
  for (let row = 0; row < count; row++) {
    const start = valueStart[row] ?? 0;
    if (start >= offset) return false;
    if (next[row] !== row + 1 && offset < (valueEnd[row] ?? 0) && /[{[]/.test(text.charAt(start)))
      return true;
  }
  return false;
}
