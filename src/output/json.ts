/** JSON that is safe to print: well-formed, and nothing in it acts on a terminal or a log. */
import { jsonSafe } from './cells.ts';

/** One line per element of the lists named in `split`, so that results can be compared and searched by line. */
export function jsonText(value: Readonly<Record<string, unknown>>, split: readonly string[]): string {
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => {
      if (!split.includes(key) || !Array.isArray(part) || part.length === 0)
        return `${quote(key)}: ${compact(part)}`;
      return `${quote(key)}: [\n  ${part.map(compact).join(',\n  ')}\n]`;
    });
  return `{${parts.join(',\n ')}}\n`;
}

const quote = (key: string): string => JSON.stringify(key);

/** A value on one line. */
export const compact = (value: unknown): string => jsonSafe(JSON.stringify(value, wellFormed) ?? 'null');

/** A lone half of a surrogate pair is no text to a strict reader. */
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value;
