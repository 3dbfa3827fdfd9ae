/** Valid syntax trees → data, positions and duplicate keys, in one walk. At most 64 levels deep here. */
import { emptyRec, type PlainNumber, type Positions, type Rec, type Value } from './parsed.ts';
import { ENOUGH, excerpt, type Problem, text as words } from './yaml-problem.ts';
import { type Collection, type Item, type ScalarToken, scalarText, type Token } from './yaml-reader.ts';
import { find, isCollection, isFlowSeq, isPlain, isScalar } from './yaml-tokens.ts';
import { otherReading, typePlain } from './yaml-typing.ts';

export interface Built {
  readonly data: Value;
  readonly positions: Positions;
  readonly plainNumbers: readonly PlainNumber[];
  readonly problems: readonly Problem[];
}

interface Rows {
  readonly keyStart: number[];
  readonly keyEnd: number[];
  readonly valueStart: number[];
  readonly valueEnd: number[];
  readonly next: number[];
}

interface Context {
  readonly text: string;
  readonly rows: Rows;
  readonly path: string[];
  readonly plainNumbers: PlainNumber[];
  readonly problems: Problem[];
  /** Offset where the value of the row that was finished last ends. */
  end: number;
}

/** `token` is the root value of the only document. */
export function build(text: string, token: Token | undefined): Built {
  const rows: Rows = { keyStart: [], keyEnd: [], valueStart: [], valueEnd: [], next: [] };
  const context: Context = { text, rows, path: [], plainNumbers: [], problems: [], end: 0 };
  const data = node(context, undefined, token, 0);
  return { data, positions: frozen(rows), plainNumbers: context.plainNumbers, problems: context.problems };
}

export const NO_POSITIONS: Positions = frozen({
  keyStart: [],
  keyEnd: [],
  valueStart: [],
  valueEnd: [],
  next: [],
});

function frozen(rows: Rows): Positions {
  return {
    count: rows.next.length,
    keyStart: Int32Array.from(rows.keyStart),
    keyEnd: Int32Array.from(rows.keyEnd),
    valueStart: Int32Array.from(rows.valueStart),
    valueEnd: Int32Array.from(rows.valueEnd),
    next: Int32Array.from(rows.next),
  };
}

/** One row and everything below it; `empty` is the offset after `:` or `-`, the place of a value that is not there. */
function node(
  context: Context,
  key: ScalarToken | undefined,
  token: Token | undefined,
  empty: number,
): Value {
  const { rows } = context;
  const row = rows.next.length;
  const keyStart = key ? key.offset : -1;
  rows.keyStart.push(keyStart);
  rows.keyEnd.push(key ? keyStart + key.source.length : -1);
  const start = token && !isEmpty(token) ? token.offset : empty;
  rows.valueStart.push(start);
  rows.valueEnd.push(start);
  rows.next.push(row + 1);
  let value: Value = null;
  if (isScalar(token) && !isEmpty(token)) {
    value = scalar(context, token);
    rows.valueEnd[row] = scalarEnd(context.text, token);
  } else if (isCollection(token)) {
    value = isList(token) ? list(context, token) : record(context, token);
    const close = token.type === 'flow-collection' ? token.end[0] : undefined;
    rows.valueEnd[row] = close ? close.offset + 1 : context.end;
  }
  rows.next[row] = rows.next.length;
  context.end = rows.valueEnd[row] ?? start;
  return value;
}

const isEmpty = (token: Token): boolean => token.type === 'scalar' && token.source === '';

const isList = (token: Collection): boolean => token.type === 'block-seq' || isFlowSeq(token);

/** Block scalars end with their last line that is not blank, as a caret and a human would say. */
function scalarEnd(text: string, token: ScalarToken): number {
  if (token.type !== 'block-scalar') return token.offset + token.source.length;
  let end = token.source.length;
  for (const prop of token.props) if ('source' in prop) end += prop.source?.length ?? 0;
  return token.offset + text.slice(token.offset, token.offset + end).trimEnd().length;
}

function scalar(context: Context, token: ScalarToken): Value {
  const written = scalarText(token);
  if (!isPlain(token)) return written;
  const value = typePlain(written);
  if (typeof value === 'string') {
    const other = otherReading(value);
    if (other) context.plainNumbers.push({ pointer: context.path.join(''), text: value, ...other });
  }
  return value;
}

function list(context: Context, token: Collection): Value[] {
  const values: Value[] = [];
  for (const item of token.items as readonly Item[]) {
    const dash = find(item.start, 'seq-item-ind');
    if (!dash && !item.value) continue;
    context.path.push(`/${values.length}`);
    values.push(node(context, undefined, item.value, dash ? dash.offset + 1 : token.offset));
    context.path.pop();
  }
  return values;
}

function record(context: Context, token: Collection): Rec {
  const rec = emptyRec();
  const seen = new Map<string, ScalarToken>();
  for (const { key, sep, value } of token.items as readonly Item[]) {
    if (!isScalar(key)) continue;
    const name = scalarText(key);
    const colon = find(sep, 'map-value-ind');
    context.path.push(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    const first = seen.get(sameness(name));
    if (first && context.problems.length < ENOUGH)
      context.problems.push(duplicate(context, name, first, key));
    if (!first) seen.set(sameness(name), key);
    const read = node(context, key, value, colon ? colon.offset + 1 : key.offset + key.source.length);
    if (!first) rec[name] = read;
    context.path.pop();
  }
  return rec;
}

/** Twins that look the same but differ in their code points are the same key to a reader of the plan. */
const sameness = (name: string): string => (/[^\0-\x7f]/.test(name) ? name.normalize('NFC') : name);

function duplicate(context: Context, name: string, first: ScalarToken, second: ScalarToken): Problem {
  const shown = excerpt(name);
  return {
    rule: 'kunci-ganda',
    start: second.offset,
    end: second.offset + second.source.length,
    pointer: context.path.join(''),
    message: words(
      `Kunci ${shown} ditulis dua kali di tempat yang sama`,
      `Key ${shown} is written twice in the same place`,
    ),
    label: words('yang kedua', 'the second one'),
    related: [
      {
        start: first.offset,
        end: first.offset + first.source.length,
        label: words('yang pertama', 'the first one'),
      },
    ],
    help: [
      words(
        'gabungkan isinya di satu kunci, atau perbaiki nama kunci yang salah ketik',
        'join both under one key, or mend the key that was mistyped',
      ),
    ],
    params: { kunci: name },
  };
}
