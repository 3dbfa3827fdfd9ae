/** The text of a quoted scalar on one line, without the YAML package: for keys that are looked up by their characters. */

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '\t': '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

/** `source` with its quotes, or a plain scalar as it is. */
export function unquote(source: string): string {
  const quote = source[0];
  if (quote === "'") return source.slice(1, -1).replaceAll("''", "'");
  if (quote !== '"') return source;
  const inner = source.slice(1, -1);
  if (!inner.includes('\\')) return inner;
  return inner.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U(00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})|([\s\S]))/g,
    (_all, x?: string, u?: string, long?: string, one?: string) => {
      const hex = x ?? u ?? long;
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return one === undefined ? '' : (ESCAPES[one] ?? one);
    },
  );
}

/** A double-quoted scalar with the given text. */
export const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
