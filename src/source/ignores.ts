/** Comments `# renstra-abaikan RULE: REASON sampai DATE`, bound to YAML nodes, never to line numbers. */
import { lineStartsOf, type Place, placeIn } from './locate.ts';
import type { ParsedFile } from './parsed.ts';
import { pointersOf } from './pointers.ts';

export interface Ignore {
  readonly file: string;
  /** As written; '' when the comment names none. */
  readonly rule: string;
  readonly reason: string;
  /** Last day on which it holds, YYYY-MM-DD; '' without an end. */
  readonly until: string;
  /** JSON pointer of the node that it binds to; undefined when nothing follows. */
  readonly pointer: string | undefined;
  /** Where the comment stands. */
  readonly at: Place;
  readonly length: number;
}

const COMMENT = /#[ \t]*renstra-abaikan\b[ \t]*([^\n\r]*)/gi;
/** Any date behind `sampai`, also one in another order: that is told, never read as part of the reason. */
const UNTIL = /[ \t]+sampai[ \t]+([\d./-]{6,10})[ \t]*$/i;

/** True when an offset lies inside a key or a scalar: there `#` is text. */
function insideText(file: ParsedFile, offset: number): boolean {
  const { keyStart, keyEnd, valueStart, valueEnd, next, count } = file.positions;
  for (let row = 0; row < count; row++) {
    const key = keyStart[row] ?? -1;
    if (key >= 0 && offset >= key && offset < (keyEnd[row] ?? 0)) return true;
    const leaf = (next[row] ?? 0) === row + 1;
    const first = file.text[valueStart[row] ?? 0];
    if (!leaf || first === '{' || first === '[') continue;
    if (offset >= (valueStart[row] ?? 0) && offset < (valueEnd[row] ?? 0)) return true;
  }
  return false;
}

/** The pair on the comment's line, else the node that follows. */
function boundRow(file: ParsedFile, offset: number, lineStart: number): number | undefined {
  const { keyStart, valueStart, count } = file.positions;
  let following: number | undefined;
  for (let row = 1; row < count; row++) {
    const start = (keyStart[row] ?? -1) >= 0 ? (keyStart[row] ?? 0) : (valueStart[row] ?? 0);
    const keyed = (keyStart[row] ?? -1) >= 0;
    if (start >= lineStart && start < offset && keyed) return row;
    if (start > offset && following === undefined) following = row;
  }
  const ownLine = file.text.slice(lineStart, offset).trim() === '';
  return ownLine ? following : undefined;
}

export function ignoresOf(file: ParsedFile): Ignore[] {
  if (!/renstra-abaikan/i.test(file.text)) return [];
  const starts = lineStartsOf(file.text);
  let pointers: string[] | undefined;
  const out: Ignore[] = [];
  for (const match of file.text.matchAll(COMMENT)) {
    if (insideText(file, match.index)) continue;
    pointers ??= pointersOf(file);
    const at = placeIn(starts, match.index);
    const row = boundRow(file, match.index, starts[at.line - 1] ?? 0);
    const body = match[1] ?? '';
    const until = UNTIL.exec(body)?.[1] ?? '';
    const [rule = '', ...rest] = body.replace(UNTIL, '').split(':');
    out.push({
      file: file.path,
      rule: rule.trim(),
      reason: rest.join(':').trim(),
      until,
      pointer: row === undefined ? undefined : pointers[row],
      at,
      length: match[0].trimEnd().length,
    });
  }
  return out;
}
