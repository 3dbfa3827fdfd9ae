/** How one scalar is written so that every YAML reader, of 1.1 or 1.2, reads the same value back. */

/** Words that some reader takes for null, a boolean, a merge key or a number. */
const WORDS = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<|[-+]?\.inf|\.nan)$/i;
/** Digits with the signs of numbers, codes, ratios, ranges, clock times: never worth the risk. */
const NUMBER_LIKE = /^[-+.]?(?:0[xob])?[\d][\d_.,:+-]*(?:e[-+]?\d*)?$/i;
const HEX_LIKE = /^[-+]?0[xob][\da-f_]+$/i;
const DATE_LIKE = /^\d{4}-\d{1,2}-\d{1,2}/;
const CODE_LIKE = /^[\dX]+(?:\.[\dX]+)+$/;
/** Characters that open something in YAML when they stand first. */
const OPENS = /^[-?:,[\]{}#&*!|>'"%@`=~.+<]/;
/** Controls, separators and invisible characters: only visible inside quotes, and escaped there. */
const ESCAPED =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\ufeff]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Noncharacter_Code_Point}/u;
const ESCAPED_ALL = new RegExp(`${ESCAPED.source}|["\\\\]`, 'gu');

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escapeOne(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return SHORT[char] ?? (code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`);
}

export const quote = (text: string): string => `"${text.replace(ESCAPED_ALL, escapeOne)}"`;

/** True when the bare text is read back as this very text; `flow` inside `{…}` and `[…]`. */
export function isPlain(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim() || OPENS.test(text) || ESCAPED.test(text)) return false;
  if (WORDS.test(text) || NUMBER_LIKE.test(text) || HEX_LIKE.test(text) || DATE_LIKE.test(text)) return false;
  if (CODE_LIKE.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return !(flow && /[,[\]{}]|:["']/.test(text));
}

/** Where a scalar stands: the nearest key, and the key of the year map around it. */
export interface Place {
  readonly key: string;
  readonly parent: string;
}

const CODES: readonly string[] = ['kode', 'kode_lama', 'wilayah', 'bidang_urusan'];
const DECIMAL_MAPS: readonly string[] = ['target', 'capaian', 'pagu', 'realisasi', 'triwulan'];
const DECIMAL_KEYS: readonly string[] = ['akhir', 'nilai'];

/** Targets and money are numbers to people: `72.5` and `5417767008.59` stand bare, codes never do. */
const isBareDecimal = (text: string, place: Place): boolean =>
  /^-?(?:0|[1-9]\d*)\.\d+$/.test(text) &&
  (DECIMAL_MAPS.includes(place.parent) || DECIMAL_KEYS.includes(place.key));

/** Money as sen, 1/100 rupiah. */
function moneyText(sen: bigint): string {
  const digits = (sen < 0n ? -sen : sen).toString().padStart(3, '0');
  const rest = digits.slice(-2) === '00' ? '' : `.${digits.slice(-2)}`;
  return `${sen < 0n ? '-' : ''}${digits.slice(0, -2)}${rest}`;
}

/** Digits without exponent; what JavaScript can only print with one becomes text. */
function numberText(value: number): string {
  const text = String(value);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? text : quote(text);
}

export function scalarText(
  value: string | number | boolean | bigint | null,
  place: Place,
  flow: boolean,
): string {
  if (value === null) return 'null';
  if (typeof value === 'bigint') return moneyText(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return String(value);
  if (isBareDecimal(value, place)) return value;
  return !CODES.includes(place.key) && isPlain(value, flow) ? value : quote(value);
}

export const keyText = (key: string): string =>
  /^(?:19|20)\d\d$|^[1-4]$/.test(key) || isPlain(key, true) ? key : quote(key);

/** True when the text can stand as a literal block `|-` and come back unchanged. */
export function isLiteral(text: string): boolean {
  const lines = text.split('\n');
  return (
    lines.length > 1 &&
    lines[0] !== '' &&
    lines.at(-1) !== '' &&
    !/^\s/.test(text) &&
    lines.every((line) => !ESCAPED.test(line) && !/\s$/.test(line))
  );
}
