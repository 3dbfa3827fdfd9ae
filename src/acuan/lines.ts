/**
 * A sorted list kept as one text: lines are found by halving, so a lookup costs microseconds and nothing is parsed
 * ahead. Lines are ordered by UTF-16 units; the tab after the key sorts before the point of a longer code.
 */

/** Offset of the first line that does not come before `key`; the length of the text when all do. */
function seek(text: string, key: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1;
    if (text.slice(start, start + key.length) < key) {
      const end = text.indexOf('\n', start);
      low = end < 0 ? text.length : end + 1;
    } else {
      high = start;
    }
  }
  return low;
}

/** The lines that begin with `prefix`, in order. */
export function* linesWith(text: string, prefix: string): Generator<string> {
  let start = seek(text, prefix);
  while (start < text.length && text.startsWith(prefix, start)) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield text.slice(start, end);
    start = end + 1;
  }
}

/** From this many lookups on an index pays for itself. */
const MANY = 100;

/** Where each line starts, by its first `columns` columns. */
function indexOf(text: string, columns: number): Map<string, number> {
  const starts = new Map<string, number>();
  for (let start = 0; start < text.length; ) {
    let end = start - 1;
    for (let i = 0; i < columns; i++) end = text.indexOf('\t', end + 1);
    const key = text.slice(start, end);
    if (!starts.has(key)) starts.set(key, start);
    const next = text.indexOf('\n', start);
    start = next < 0 ? text.length : next + 1;
  }
  return starts;
}

/** Finds the one line whose first columns are the key: by halving, and once it was asked often in an index. */
export function lineFinder(text: () => string, columns: number): (key: string) => string | undefined {
  let asked = 0;
  let starts: Map<string, number> | undefined;
  return (key) => {
    const all = text();
    asked += 1;
    if (asked > MANY) starts ??= indexOf(all, columns);
    const start = starts ? starts.get(key) : seek(all, `${key}\t`);
    if (start === undefined || !all.startsWith(`${key}\t`, start)) return undefined;
    const end = all.indexOf('\n', start);
    return all.slice(start, end < 0 ? all.length : end);
  };
}

/** The columns of a line; letters beyond ASCII stand as \uXXXX in the files. */
export function columnsOf(line: string): string[] {
  const plain = line.includes('\\u')
    ? line.replace(/\\u([0-9a-f]{4})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : line;
  return plain.split('\t');
}
