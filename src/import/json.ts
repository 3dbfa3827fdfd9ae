/** A JSON reader that keeps numbers as digits, remembers doubled keys and bounds its depth. */
import type { Text } from '../diagnostic.ts';

/** A number as written; never a float, so `5417767008.59` keeps its sen. */
export interface JsonNumber {
  readonly digits: string;
}
export interface JsonRecord {
  readonly fields: ReadonlyMap<string, Json>;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** A key that stands twice; of the two values only one could be kept. */
  readonly ganda: string | undefined;
}
export type Json = string | boolean | null | JsonNumber | readonly Json[] | JsonRecord;

export const isNumber = (value: Json | undefined): value is JsonNumber =>
  typeof value === 'object' && value !== null && 'digits' in value;
export const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && 'fields' in value;

/** Levels of lists and records; a SIPD export has two. */
const MAX_DEPTH = 64;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

interface State {
  readonly text: string;
  at: number;
  problem: Text | undefined;
}

function placeOf(text: string, offset: number): Text {
  const before = text.slice(0, offset).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { id: `baris ${line} kolom ${column}`, en: `line ${line} column ${column}` };
}

function fail(state: State, id: string, en: string): null {
  if (state.problem) return null;
  const place = placeOf(state.text, state.at);
  state.problem =
    state.at >= state.text.length
      ? {
          id: `JSON berakhir terlalu cepat di ${place.id}; unduh ulang berkasnya`,
          en: `the JSON ends too early at ${place.en}; download the file again`,
        }
      : { id: `JSON tidak sah di ${place.id}: ${id}`, en: `invalid JSON at ${place.en}: ${en}` };
  return null;
}

function skip(state: State): string {
  while (' \t\r\n'.includes(state.text.charAt(state.at)) && state.at < state.text.length) state.at += 1;
  return state.text.charAt(state.at);
}

/** The escape after a backslash; `state.at` stands on the letter. */
function readEscape(state: State): string | null {
  const letter = state.text.charAt(state.at);
  state.at += 1;
  if (letter !== 'u') {
    if ('"\\/'.includes(letter) && letter !== '') return letter;
    return ESCAPES[letter] ?? fail(state, 'tanda \\ yang tidak dikenal', 'unknown escape');
  }
  const hex = state.text.slice(state.at, state.at + 4);
  if (!/^[\da-fA-F]{4}$/.test(hex)) return fail(state, 'kode \\u tidak lengkap', 'incomplete \\u escape');
  state.at += 4;
  return String.fromCharCode(Number.parseInt(hex, 16));
}

function readString(state: State): string | null {
  let out = '';
  state.at += 1;
  let from = state.at;
  for (;;) {
    const char = state.text.charAt(state.at);
    if (char === '"') {
      out += state.text.slice(from, state.at);
      state.at += 1;
      return out;
    }
    if (char === '' || char < ' ')
      return fail(state, 'teks tidak ditutup tanda kutip', 'text without closing quote');
    if (char !== '\\') {
      state.at += 1;
      continue;
    }
    out += state.text.slice(from, state.at);
    state.at += 1;
    const letter = readEscape(state);
    if (letter === null) return null;
    out += letter;
    from = state.at;
  }
}

function readList(state: State, depth: number): Json {
  const list: Json[] = [];
  state.at += 1;
  if (skip(state) === ']') {
    state.at += 1;
    return list;
  }
  for (;;) {
    list.push(readValue(state, depth));
    if (state.problem) return null;
    const next = skip(state);
    if (next !== ',' && next !== ']') return fail(state, 'koma atau ] diharapkan', 'expected a comma or ]');
    state.at += 1;
    if (next === ']') return list;
  }
}

function readRecord(state: State, depth: number): Json {
  const start = state.at;
  const fields = new Map<string, Json>();
  let ganda: string | undefined;
  state.at += 1;
  let next = skip(state);
  while (next !== '}') {
    if (next !== '"') return fail(state, 'nama kolom dalam tanda kutip diharapkan', 'expected a quoted name');
    const key = readString(state);
    if (key === null) return null;
    if (skip(state) !== ':') return fail(state, 'titik dua diharapkan', 'expected a colon');
    state.at += 1;
    const value = readValue(state, depth);
    if (state.problem) return null;
    if (fields.has(key)) ganda ??= key;
    fields.set(key, value);
    next = skip(state);
    if (next === '}') break;
    if (next !== ',') return fail(state, 'koma atau } diharapkan', 'expected a comma or }');
    state.at += 1;
    next = skip(state);
    if (next === '}') return fail(state, 'koma berlebih', 'a comma too many');
  }
  state.at += 1;
  return { fields, start, end: state.at, ganda };
}

function readValue(state: State, depth: number): Json {
  const char = skip(state);
  if (char === '{' || char === '[') {
    if (depth >= MAX_DEPTH)
      return fail(state, `bersarang lebih dari ${MAX_DEPTH} tingkat`, `nested more than ${MAX_DEPTH} levels`);
    return char === '{' ? readRecord(state, depth + 1) : readList(state, depth + 1);
  }
  if (char === '"') return readString(state);
  NUMBER.lastIndex = state.at;
  const digits = NUMBER.exec(state.text)?.[0];
  if (digits !== undefined) {
    state.at += digits.length;
    return { digits };
  }
  const word = WORDS.find(([name]) => state.text.startsWith(name, state.at));
  if (!word)
    return fail(
      state,
      `tidak terduga: ${JSON.stringify(state.text.slice(state.at, state.at + 12))}`,
      `unexpected ${JSON.stringify(state.text.slice(state.at, state.at + 12))}`,
    );
  state.at += word[0].length;
  return word[1];
}

/** The value of a JSON text, or why there is none. */
export function readJson(text: string): { readonly value: Json } | { readonly problem: Text } {
  const state: State = { text, at: text.startsWith('\ufeff') ? 1 : 0, problem: undefined };
  const value = readValue(state, 0);
  if (!state.problem && skip(state) !== '')
    fail(state, 'ada isi sesudah penutup terakhir', 'content after the end');
  return state.problem ? { problem: state.problem } : { value };
}
