import { isLiteral, keyText, type Place, scalarText } from './write-scalar.ts';

export type DocumentScalar = string | number | boolean | bigint | null;
/** What a document holds when it is written; a bigint is money in sen (1/100 rupiah). */
export type DocumentValue = DocumentScalar | readonly DocumentValue[] | DocumentRecord;
export interface DocumentRecord {
  readonly [key: string]: DocumentValue;
}

/** Longest line that is still written in one-line style. */
export const WIDTH = 110;

/** Order of the header, format.md "Header, in every document". */
export const HEADER: readonly string[] = [
  'skema',
  'jenis',
  'tingkat',
  'id',
  'judul',
  'wilayah',
  'perangkat_daerah',
  'tahun',
  'periode',
  'logika',
  'nomenklatur',
  'versi',
  'acuan',
  'keterangan',
];

/** Items that always take one line per key, so that a change of one figure is a change of one line. */
export const ROWS: readonly string[] = [
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'sub_kegiatan',
  'indikator',
  'outcome',
  'output',
  'pelaksana',
];
/** Read as a whole, however long the line. */
export const ALWAYS_ONE_LINE: readonly string[] = ['periode'];
/** Lists of small records that read best on one line. */
const INLINE: readonly string[] = ['lokasi', 'sumber_dana'];

const isList = (value: DocumentValue): value is readonly DocumentValue[] => Array.isArray(value);
const isRecord = (value: DocumentValue): value is DocumentRecord =>
  typeof value === 'object' && value !== null && !isList(value);
const entriesOf = (record: DocumentRecord): [string, DocumentValue][] =>
  Object.entries(record).filter(([, value]) => value !== undefined);

/** One-line text, whatever its length. */
function flowText(value: DocumentValue, place: Place): string {
  if (isList(value)) return `[${value.map((item) => flowText(item, place)).join(', ')}]`;
  if (!isRecord(value)) return scalarText(value, place, true);
  const pairs = entriesOf(value).map(
    ([key, inner]) => `${keyText(key)}: ${flowText(inner, { key, parent: place.key })}`,
  );
  return `{${pairs.join(', ')}}`;
}

/** Levels of lists and records inside; a scalar has none. */
function depthOf(value: DocumentValue): number {
  if (isList(value)) return 1 + Math.max(0, ...value.map(depthOf));
  return isRecord(value) ? 1 + Math.max(0, ...entriesOf(value).map(([, inner]) => depthOf(inner))) : 0;
}

const hasLiteral = (value: DocumentValue): boolean => {
  if (isList(value)) return value.some(hasLiteral);
  if (isRecord(value)) return entriesOf(value).some(([, inner]) => hasLiteral(inner));
  return typeof value === 'string' && isLiteral(value);
};

const isEmpty = (value: DocumentValue): boolean =>
  isList(value) ? value.length === 0 : isRecord(value) && entriesOf(value).length === 0;

/** The one-line text of a list or record where it may stand in `room` columns. */
function shortText(value: DocumentValue, place: Place, room: number, levels: number): string | undefined {
  if (depthOf(value) > levels || hasLiteral(value)) return undefined;
  const text = flowText(value, place);
  return text.length <= room ? text : undefined;
}

/** May the value of `key` stand on the line of its key? */
function onKeyLine(value: DocumentValue, place: Place, room: number): string | undefined {
  if (isEmpty(value) || ALWAYS_ONE_LINE.includes(place.key)) return flowText(value, place);
  if (isRecord(value)) return shortText(value, place, room, 2);
  const records = isList(value) && value.some((item) => isRecord(item) || isList(item));
  if (records && !INLINE.includes(place.key)) return undefined;
  return shortText(value, place, room, 2);
}

function literal(text: string, pad: string): string {
  const lines = text.split('\n').map((line) => (line === '' ? '' : `${pad}  ${line}`));
  return `|-\n${lines.join('\n')}`;
}

/** ` value` on the same line, or a line break and the block below it; `indent` is that of the key or dash. */
function valueText(value: DocumentValue, place: Place, indent: number, column: number): string {
  const pad = ' '.repeat(indent);
  if (!isList(value) && !isRecord(value)) {
    const text =
      typeof value === 'string' && isLiteral(value) ? literal(value, pad) : scalarText(value, place, false);
    return ` ${text}`;
  }
  const short = onKeyLine(value, place, WIDTH - column - 1);
  if (short !== undefined) return ` ${short}`;
  return `\n${isList(value) ? listText(value, place, indent + 2) : recordText(value, place, indent + 2)}`;
}

function recordText(record: DocumentRecord, place: Place, indent: number): string {
  return entriesOf(record)
    .map(([key, value]) => {
      const head = `${' '.repeat(indent)}${keyText(key)}:`;
      return head + valueText(value, { key, parent: place.key }, indent, head.length);
    })
    .join('\n');
}

function listText(list: readonly DocumentValue[], place: Place, indent: number, block = false): string {
  const dash = `${' '.repeat(indent)}-`;
  const room = WIDTH - dash.length - 1;
  const oneLine = (value: DocumentValue): string | undefined =>
    ROWS.includes(place.key) && !isEmpty(value) ? undefined : shortText(value, place, room, 2);
  // All items of a list in one style: a list that is half and half is hard to read and to extend.
  const short = !block && list.every((value) => !isRecord(value) || oneLine(value) !== undefined);
  const item = (value: DocumentValue): string => {
    if (isList(value)) return `${dash} ${flowText(value, place)}`;
    if (!isRecord(value)) return dash + valueText(value, place, indent, dash.length);
    if (short || isEmpty(value)) return `${dash} ${flowText(value, place)}`;
    return `${dash} ${recordText(value, place, indent + 2).trimStart()}`;
  };
  return list.map(item).join('\n');
}

/** Items as they stand below `key`; `indent` is that of the dash, `block` asks for one line per key. */
export const itemsText = (
  key: string,
  items: readonly DocumentValue[],
  { indent, block }: { readonly indent: number; readonly block: boolean },
): string => listText(items, { key, parent: '' }, indent, block);

/** Header keys first; a list of that name (`perangkat_daerah` of the register) is content, not header. */
function inHeaderOrder(doc: DocumentRecord): DocumentRecord {
  const isHeader = ([key, value]: [string, DocumentValue]) =>
    HEADER.includes(key) && !(key === 'perangkat_daerah' && isList(value));
  const entries = entriesOf(doc);
  const head = entries.filter(isHeader).sort(([a], [b]) => HEADER.indexOf(a) - HEADER.indexOf(b));
  return Object.fromEntries([...head, ...entries.filter((entry) => !isHeader(entry))]);
}

const commentText = (comment: string): string =>
  comment
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map((line) => `${line.startsWith('#') ? line : `# ${line}`}\n`)
    .join('');

/** The canonical layout of a document (format.md): block rows, one-line year maps, codes quoted, nothing folded. */
export function writeYaml(doc: DocumentRecord, options: { readonly comment?: string } = {}): string {
  const head = options.comment === undefined ? '' : commentText(options.comment);
  const body = recordText(inHeaderOrder(doc), { key: '', parent: '' }, 0);
  return `${head}${body === '' ? '{}' : body}\n`;
}
