/**
 * What spreadsheets, scripts, web pages and templates leave behind in a plan. Says what and where, never what was meant.
 * Each pattern is linear: no nested repetition, and every `.`-like part is bounded.
 */
import { type CodeFault, codeFaults } from './garbage-code.ts';
import { type WordFault, wordFaults } from './garbage-words.ts';

export type GarbageJenis =
  /** `#N/A`, `#VALUE!`, a formula, `#####`. */
  | 'lembar-kerja'
  /** `undefined`, `[object Object]`, `NaN`, `{{nama}}`. */
  | 'sisa-skrip'
  | 'html'
  /** `...`, `TBD`, `xxx`, or a text that is only `dst`. */
  | 'belum-diisi'
  /** `64.64999999999999`: what binary fractions leave. */
  | 'sisa-hitung'
  /** A unit that is only digits. */
  | 'satuan-angka'
  /** `MÂ³`, `â€“`: UTF-8 that was read as Latin, or a lost character. */
  | 'huruf-rusak'
  /** NBSP and other spaces that look like a space and are none. */
  | 'spasi-khusus'
  | CodeFault['jenis']
  | WordFault['jenis'];

export interface Garbage {
  readonly jenis: GarbageJenis;
  /** The characters as they stand there. */
  readonly potongan: string;
  /** Offset in the text, UTF-16. */
  readonly awal: number;
}

export type Where = 'nama' | 'uraian' | 'kode' | 'target' | 'satuan';

/** More than this in one text says nothing new. */
const ENOUGH = 10;

const WORD = (words: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])`, flags);

const EVERYWHERE: readonly (readonly [GarbageJenis, RegExp])[] = [
  ['lembar-kerja', /#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|ERROR!|GETTING_DATA)/gi],
  ['lembar-kerja', /#{4,}|(?<!\p{L})Err:\d{3}(?!\d)/gu],
  ['lembar-kerja', /^=\s?[A-Z]{2,12}\(/g],
  [
    'sisa-skrip',
    /\[object \w{1,20}\]|\{\{[^{}]{0,60}\}\}|\$\{[^{}]{0,60}\}|(?<!\p{L})function\s?\(|Invalid Date/gu,
  ],
  ['sisa-skrip', WORD('undefined|null|NULL|NaN')],
  ['sisa-skrip', /^(?:None|Infinity|true|false|\[\]|\{\})$/g],
  [
    'html',
    /<\/?(?:a|b|i|u|s|p|br|hr|em|li|ol|ul|td|th|tr|div|img|sub|sup|span|font|table|tbody|thead|strong|script|style|h[1-6])(?:\s[^<>]{0,300})?\/?>/gi,
  ],
  ['html', /&(?:nbsp|amp|lt|gt|quot|apos|[lr]squo|[lr]dquo|[nm]dash|hellip|bull|#\d{1,6}|#x[\da-f]{1,6});/gi],
  ['huruf-rusak', /[ÂÃ][\u0080-\u00bf]|â(?:€.|[\u0080-\u00bf]{2})|\ufffd/gu],
  ['belum-diisi', /\.(?:\s?\.){2,}|…|_{3,}/g],
  ['belum-diisi', WORD('tbd|tba|lorem ipsum|lorem|isi di ?sini|diisi (?:oleh|dengan|sesuai)', 'giu')],
  // Capitals from four on: `MTQ XXX` is the thirtieth.
  ['belum-diisi', WORD('x{3,}|X{4,}|20(?:XX|xx)')],
  ['belum-diisi', /<[\p{L} ]{2,40}>|\[(?:isi|nama|diisi|sebutkan)[^[\]]{0,40}\]/giu],
  ['belum-diisi', /^(?:dst|dsb|dll|dan seterusnya|testing|asdf+|qwerty)\.?$/gi],
];

/** Any of them: nearly every text is clean, and one look is quicker than one per form. */
const ANY = new RegExp(EVERYWHERE.map(([, { source }]) => `(?:${source})`).join('|'), 'iu');

const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const FRACTION = /(?<![\d.,])\d{1,20}(?:[.,]\d{8,40}(?!\d)|(?:[.,]\d{1,20})?e[+-]\d{1,3}(?!\d))/gi;
/** `64.64999999999999`, `182888324.00000003`, `1.29651e+06`. */
const isResidue = (number: string): boolean => /e|[.,]\d{12}|(?:0{7}\d{1,2}|9{7}\d{0,2})$/i.test(number);

function matches(jenis: GarbageJenis, form: RegExp, text: string): Garbage[] {
  const found: Garbage[] = [];
  for (const match of text.matchAll(form)) {
    found.push({ jenis, potongan: match[0], awal: match.index });
    if (found.length >= ENOUGH) break;
  }
  return found;
}

/** In order of place; of two that overlap the first check wins. */
export function garbageIn(text: string, where: Where): readonly Garbage[] {
  const found: Garbage[] = ANY.test(text)
    ? EVERYWHERE.flatMap(([jenis, form]) => matches(jenis, form, text))
    : [];
  if (where === 'target') {
    const fractions = matches('sisa-hitung', FRACTION, text);
    found.push(...fractions.filter(({ potongan }) => isResidue(potongan)));
  }
  if (where === 'satuan' && /^\s*\d+\s*$/.test(text)) {
    found.push({ jenis: 'satuan-angka', potongan: text.trim(), awal: text.search(/\d/) });
  }
  if (where === 'kode') found.push(...codeFaults(text));
  else found.push(...matches('spasi-khusus', SPACE, text).slice(0, 1));
  if (where === 'nama' || where === 'uraian') found.push(...wordFaults(text).slice(0, ENOUGH));
  const kept: Garbage[] = [];
  for (const item of found) {
    if (!kept.some((other) => overlap(other, item))) kept.push(item);
  }
  return kept.sort((a, b) => a.awal - b.awal);
}

const overlap = (a: Garbage, b: Garbage): boolean =>
  a.awal < b.awal + b.potongan.length && b.awal < a.awal + a.potongan.length;
