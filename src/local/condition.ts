/** Reads fields and conditions of local rules: `pagu 2022`, `ada`, `">= 2"`, `"3.27.*"`. */
import type { Text } from '../diagnostic.ts';
import { type Decimal, decimal } from '../model/decimal.ts';
import { closest } from '../similar.ts';
import type { Value } from '../source/parsed.ts';
import {
  type Advice,
  fault,
  keyPointer,
  type Reading,
  recordOf,
  textOf,
  textsOf,
  type Where,
} from './fault.ts';
import { type Field, LOCAL_KINDS, localFields } from './fields.ts';
import { MAX_PATTERN, matchesPattern } from './glob.ts';
import type { Condition, Demand, FieldRef, Sign, YearRef } from './spec.ts';

export type Fields = ReadonlyMap<string, Field>;

const FIELD = /^([a-z_]+)(?: +((?:19|20)\d\d|n(?: ?[-+] ?[1-9])?))?$/;

function yearOf(written: string | undefined): YearRef | undefined {
  if (written === undefined) return undefined;
  if (/^\d/.test(written)) return { tahun: Number(written) };
  return { geser: Number(written.slice(1).replaceAll(' ', '') || 0) };
}

const names = (fields: Fields): string => [...fields.keys()].sort().join(', ');

/** A field of other items, or the list of those that can be named here. */
function whereElse(key: string, fields: Fields): Text {
  const kinds = LOCAL_KINDS.filter((kind) => localFields([kind], []).has(key)).slice(0, 4);
  return kinds.length > 0
    ? {
        id: `${key} ada pada ${kinds.join(', ')}; ganti jenis pada pilih atau isiannya`,
        en: `${key} belongs to ${kinds.join(', ')}; change jenis under pilih, or the field`,
      }
    : { id: `isian yang ada: ${names(fields)}`, en: `the fields are: ${names(fields)}` };
}

/** `at` is where the field stands: a key of `wajib`, or the value of `kiri`. */
export function readField(
  reading: Reading,
  at: Where,
  written: string,
  fields: Fields,
): FieldRef | undefined {
  const match = FIELD.exec(written);
  const field = fields.get(match?.[1] ?? '');
  if (!match || !field) {
    const key = match?.[1] ?? written.split(' ')[0] ?? '';
    return fault(
      reading,
      at,
      fields.has(key)
        ? { id: `"${written}" bukan isian dengan tahun yang sah`, en: `"${written}" is no field with a year` }
        : {
            id: `isian "${key}" tidak ada pada butir yang dipilih`,
            en: `the selected items have no field "${key}"`,
          },
      fields.has(key)
        ? {
            help: {
              id: `tulis tahun empat angka, n, n-1 atau n+1, misalnya ${key} 2026`,
              en: `write a year of four digits, n, n-1 or n+1, for example ${key} 2026`,
            },
          }
        : {
            written: key,
            known: [...fields.keys()],
            help: whereElse(key, fields),
          },
    );
  }
  const [, key = '', year] = match;
  if (year !== undefined && field.form !== 'uang' && field.form !== 'nilai')
    return fault(
      reading,
      at,
      { id: `isian ${key} tidak diisi per tahun`, en: `the field ${key} has no years` },
      { help: { id: `hapus tahunnya: ${key}`, en: `leave the year out: ${key}` } },
    );
  return { key, form: field.form, year: yearOf(year), text: written };
}

const SIGNS: Readonly<Record<string, Sign>> = { '≥': '>=', '≤': '<=', '=>': '>=', '=<': '<=', '==': '=' };
const COMPARISON = /^(>=|<=|!=|==|=>|=<|[<>=≥≤])\s*(.+)$/;

const NUMBER_HELP: Text = {
  id: 'tulis angka biasa dengan titik desimal, misalnya ">= 1500000000" atau "> 0.5"',
  en: 'write a plain number with a decimal point, for example ">= 1500000000" or "> 0.5"',
};

/** `>= 2`, or a bare number for `= 2`; undefined where it is neither, and then nothing is reported. */
export function readComparison(written: string): { tanda: Sign; nilai: Decimal } | undefined {
  const match = COMPARISON.exec(written);
  const sign = match?.[1] ?? '=';
  const nilai = decimal(match?.[2] ?? written);
  return nilai && { tanda: SIGNS[sign] ?? (sign as Sign), nilai };
}

/** A field without one figure cannot be compared with a number. */
function countless(field: FieldRef): Text | undefined {
  if (field.form === 'nilai' && field.year === undefined)
    return { id: `sebut tahunnya: ${field.key} 2026`, en: `name the year: ${field.key} 2026` };
  return field.form === 'rincian'
    ? { id: 'pakai ada atau kosong', en: 'use ada (filled) or kosong (empty)' }
    : undefined;
}

function patterns(reading: Reading, at: Where, texts: readonly string[], field: Field | undefined) {
  for (const text of texts) {
    if (text.length > MAX_PATTERN)
      return fault(
        reading,
        at,
        {
          id: `pola ini lebih dari ${MAX_PATTERN} karakter`,
          en: `this pattern has over ${MAX_PATTERN} characters`,
        },
        { help: { id: 'persingkat polanya dengan tanda *', en: 'shorten it with *' } },
      );
    const choices = field?.pilihan ?? [];
    if (choices.length > 0 && !choices.some((choice) => matchesPattern(text, choice)))
      return fault(
        reading,
        at,
        { id: `"${text}" bukan isi yang mungkin di sini`, en: `"${text}" is no value that can stand here` },
        {
          written: text,
          known: choices,
          help: { id: `pilihannya: ${choices.join(', ')}`, en: `the choices are: ${choices.join(', ')}` },
        },
      );
  }
  return texts;
}

const WORDS = ['ada', 'kosong'] as const;

export function readCondition(
  reading: Reading,
  at: Where,
  value: Value,
  field: FieldRef,
  fields: Fields,
): Condition | undefined {
  const texts = textsOf(value);
  const [text = ''] = texts;
  const say = (message: Text, advice: Advice) => fault(reading, at, message, advice);
  if (texts.length === 0)
    return say(
      { id: `syarat untuk ${field.text} belum diisi`, en: `there is no condition for ${field.text}` },
      { help: { id: 'tulis ada, kosong, ">= 1", atau teks', en: 'write ada, kosong, ">= 1", or a text' } },
    );
  const word = texts.length === 1 ? WORDS.find((w) => w === text.toLowerCase()) : undefined;
  if (word) return { jenis: word };
  const signed = texts.length === 1 ? COMPARISON.exec(text) : null;
  const numeric = field.form !== 'isian' && /^\d+$/.test(text) && texts.length === 1;
  const compared = signed || numeric ? readComparison(text) : undefined;
  const plural = countless(field);
  if (compared) {
    if (!plural) return { jenis: 'angka', ...compared };
    return say(
      {
        id: `${field.text} bukan satu angka, jadi tidak dapat dibandingkan`,
        en: `${field.text} is not one figure and cannot be compared`,
      },
      { help: plural },
    );
  }
  const equal = signed?.[1] === '=' || signed?.[1] === '!=' || signed?.[1] === '==';
  if (signed && !equal)
    return say(
      { id: `"${text}" bukan perbandingan angka`, en: `"${text}" compares no number` },
      { help: NUMBER_HELP },
    );
  if (plural || field.form === 'uang')
    return say(
      { id: `"${text}" bukan syarat untuk ${field.text}`, en: `"${text}" is no condition for ${field.text}` },
      { written: text, known: WORDS, help: plural ?? NUMBER_HELP },
    );
  // `adaa` would be a text that no plan has: a silent slip.
  if (texts.length === 1 && !signed && text.length <= 7 && closest(text, WORDS).length > 0)
    return say(
      { id: `"${text}" mirip kata ada atau kosong`, en: `"${text}" looks like the words ada or kosong` },
      {
        written: text,
        known: WORDS,
        help: {
          id: `bila yang dimaksud memang teks itu, tulis "= ${text}"`,
          en: `if that very text is meant, write "= ${text}"`,
        },
      },
    );
  const wanted = signed ? [signed[2] ?? ''] : texts;
  const found = patterns(reading, at, wanted, fields.get(field.key));
  return found && { jenis: 'pola', pola: found, bukan: signed?.[1] === '!=' };
}

/** `jika`, `wajib`, `dilarang`: every line of it. */
export function readDemands(
  reading: Reading,
  pointer: string,
  value: Value | undefined,
  fields: Fields,
): Demand[] {
  const record = recordOf(value);
  return Object.keys(record ?? {}).flatMap((key) => {
    const at = keyPointer(pointer, key);
    const field = readField(reading, { pointer: at, part: 'key' }, key.trim(), fields);
    if (!field) return [];
    if (field.year && 'geser' in field.year) {
      fault(
        reading,
        { pointer: at, part: 'key' },
        { id: 'tahun n hanya dipakai dalam banding', en: 'the year n is for banding only' },
        { help: { id: `tulis tahunnya: ${field.key} 2026`, en: `write the year: ${field.key} 2026` } },
      );
      return [];
    }
    const written = record?.[key] ?? null;
    const condition = readCondition(reading, { pointer: at }, written, field, fields);
    const text = Array.isArray(written) ? textsOf(written).join(', ') : textOf(written);
    return condition ? [{ field, condition, text }] : [];
  });
}
