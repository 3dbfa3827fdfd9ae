/** Adds items to the list that ends a file: what stands there stays byte for byte. */
import type { Text } from '../diagnostic.ts';
import { parse } from './parse.ts';
import type { ParsedFile, Rec, Value } from './parsed.ts';
import { itemsText } from './write-yaml.ts';
import { unquote } from './yaml-quoted.ts';

export type Appended = { readonly text: string } | { readonly refused: Text };

const notLast = (key: string): Text => ({
  id: `daftar ${key} bukan kunci terakhir di berkas; pindahkan ke akhir`,
  en: `the list ${key} is not the last key of the file; move it to the end`,
});
const notBlock = (key: string): Text => ({
  id: `${key} bukan daftar dengan satu butir per baris berawalan "- "; tulis ulang dalam bentuk itu`,
  en: `${key} is not a list with one item per line beginning with "- "; write it in that form`,
});
const NOT_SAFE: Text = {
  id: 'butir baru tidak dapat ditambahkan di akhir berkas tanpa mengubah isi yang ada; rapikan akhir berkas itu',
  en: 'new items cannot be added at the end of the file without changing what stands there; tidy the end of the file',
};

const isRecord = (value: Value | undefined): value is Rec =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Position row of the last top-level pair. */
function lastRow({ positions }: ParsedFile): number {
  let last = 0;
  const end = positions.next[0] ?? 0;
  for (let row = 1; row < end; row = positions.next[row] ?? end) last = row;
  return last;
}

/** The line end that the file itself uses last. */
const lineEndOf = (text: string): string => {
  const at = text.lastIndexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
};

/** `text` is decoded, without a BOM, and parses without galat. The result is read again: data = old + new. */
export function appendItems(path: string, text: string, key: string, items: readonly Rec[]): Appended {
  const before = parse(path, text);
  const { data, positions } = before;
  if (!isRecord(data)) return { refused: NOT_SAFE };
  const list = data[key];
  const row = lastRow(before);
  if (unquote(text.slice(positions.keyStart[row], positions.keyEnd[row])) !== key)
    return { refused: list === undefined ? notBlock(key) : notLast(key) };
  const start = positions.valueStart[row] ?? 0;
  if (!Array.isArray(list) || list.length === 0 || text[start] !== '-') return { refused: notBlock(key) };
  const first = positions.valueStart[row + 1] ?? 0;
  const indent = start - (text.lastIndexOf('\n', start) + 1);
  const end = lineEndOf(text);
  const added = `${itemsText(key, items, { indent, block: text[first] !== '{' })}\n`.replaceAll('\n', end);
  const after = (text.endsWith('\n') ? text : text + end) + added;
  const read = parse(path, after);
  const wanted = { ...data, [key]: [...list, ...items] };
  const safe =
    read.problems.every((p) => p.level !== 'galat') && JSON.stringify(read.data) === JSON.stringify(wanted);
  return safe ? { text: after } : { refused: NOT_SAFE };
}
