/** The decimal comma inside braces: `{2019: 92,1, 2020: 93,4}` is silently two years and two keys to YAML. */
import { lineStartsOf, placeIn, type Span } from './locate.ts';
import { quoteEnd } from './preflight-scan.ts';
import { ENOUGH, type Problem, text as words } from './yaml-problem.ts';

/** Cheap test for the whole text. */
export const MAYBE_COMMA = /[{,][ \t\r\n]*["']?[\w.-]+["']?[ ]*:[ ]*[-+]?[0-9][0-9.]*,[0-9]/;

/** Digits, then pieces that begin with a digit right after a comma, up to the next entry or the closing brace. */
const NUMBER = /[-+]?[0-9][0-9.]*(?:,[0-9][^,:{}[\]\n#"']*)+(?=[ ]*(?:[,}\r\n]|$)|[ ]+#)/y;

/**
 * The text with every such comma as a point, of the same length: what was meant can be read, at the same places, so
 * that one comma does not hide the other findings of the file.
 */
export function withPoints(source: string, flows: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const flow of flows)
    for (const { start, end } of commasIn(source, flow)) {
      if (start < at) continue;
      out += source.slice(at, start) + source.slice(start, end).replaceAll(',', '.');
      at = end;
    }
  return out + source.slice(at);
}

interface Found extends Span {
  /** As written: `92,1`. */
  readonly written: string;
}

export function commaProblems(source: string, flows: readonly Span[]): Problem[] {
  const starts = lineStartsOf(source);
  const lines = new Map<number, Found[]>();
  for (const flow of flows)
    for (const found of commasIn(source, flow)) {
      const { line } = placeIn(starts, found.start);
      const same = lines.get(line);
      if (same) same.push(found);
      else if (lines.size < ENOUGH) lines.set(line, [found]);
    }
  return [...lines.values()].map((found) => problemOf(source, found)).filter((p) => p !== undefined);
}

function commasIn(source: string, flow: Span): Found[] {
  const found: Found[] = [];
  const open: string[] = [];
  for (let i = flow.start; i < flow.end; i++) {
    const c = source.charAt(i);
    if (c === '{' || c === '[') open.push(c);
    else if (c === '}' || c === ']') open.pop();
    else if ((c === '"' || c === "'") && /[\s,:[{]/.test(source.charAt(i - 1))) i = quoteEnd(source, i) - 1;
    else if (c === '#' && /\s/.test(source.charAt(i - 1))) {
      const newline = source.indexOf('\n', i);
      i = newline === -1 ? flow.end : newline;
    } else if (
      c === ':' &&
      open[open.length - 1] === '{' &&
      /[ "']/.test(source.charAt(i + 1) + source.charAt(i - 1))
    ) {
      const number = numberAt(source, i + 1);
      if (number) {
        found.push(number);
        i = number.end - 1;
      }
    }
  }
  return found;
}

function numberAt(source: string, at: number): Found | undefined {
  let start = at;
  while (source[start] === ' ') start++;
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(source);
  if (!match) return undefined;
  const written = match[0].trimEnd();
  return { start, end: start + written.length, written };
}

/** `92.1` for `92,1`; quotes keep a range or a text as written; three digits may as well be thousands. */
function mended(written: string): string | undefined {
  const pieces = written.split(',').slice(1);
  if (pieces.every((p) => /^[0-9]{3}$/.test(p))) return undefined;
  const point = pieces.length === 1 && /^[-+]?[0-9]+,[0-9]+$/.test(written);
  return point ? written.replace(',', '.') : `"${written}"`;
}

function problemOf(source: string, found: readonly Found[]): Problem | undefined {
  const first = found[0];
  const last = found[found.length - 1];
  if (!first || !last) return undefined;
  const [whole = '', ...pieces] = first.written.split(',');
  const piece = pieces[0] ?? '';
  const more = found.length - 1;
  const mend = mended(first.written);
  const point = mend?.startsWith('"') === false ? mend : first.written.replaceAll(',', '');
  const quote = `"${first.written}"`;
  let fixed = '';
  let at = first.start;
  for (const f of found) {
    fixed += source.slice(at, f.start) + (mended(f.written) ?? f.written);
    at = f.end;
  }
  return {
    rule: 'koma-desimal',
    start: first.start,
    end: first.end,
    message: words(
      `Koma desimal di dalam { }: ${first.written} terbaca sebagai ${whole} dan kunci baru ${piece}${more ? `, juga di ${more} tempat lain pada baris ini` : ''}`,
      `Decimal comma inside { }: ${first.written} reads as ${whole} and a new key ${piece}${more ? `, also in ${more} other places on this line` : ''}`,
    ),
    label: mend
      ? words(`tulis ${point} atau ${quote}`, `write ${point} or ${quote}`)
      : words(`tulis ${point} bila ribuan`, `write ${point} if these are thousands`),
    help: [
      mend === undefined
        ? words(
            `tulis ${point} tanpa pemisah ribuan; bila desimal, tulis dengan titik: ${first.written.replace(',', '.')}`,
            `write ${point} without separators; a decimal takes a point: ${first.written.replace(',', '.')}`,
          )
        : words(
            `tulis ${point} dengan titik atau tanpa pemisah, atau ${quote} dengan tanda kutip`,
            `write ${point} with a point or without separator, or ${quote} in quotes`,
          ),
    ],
    ...(found.every((f) => mended(f.written) !== undefined)
      ? { fix: { start: first.start, end: last.end, text: fixed } }
      : {}),
    params: { tertulis: first.written, terbaca: whole, kunci: piece, jumlah: String(found.length) },
  };
}
