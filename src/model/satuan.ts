/** Units: one name for the many spellings of real files (107 spellings in one kabupaten). Orang and jiwa stay two units. */
import { remembered } from './memo.ts';
import { UNIT_BY_SPELLING } from './satuan-table.ts';

/** Case, spaces, `m³` and `m3`, a bracket around the whole and a final full stop make no difference. */
const fold = remembered((text) => {
  const flat = text.slice(0, 120).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const bare = /^\(([^()]*)\)$/.exec(flat)?.[1]?.trim() ?? flat;
  return bare
    .replace(/\.$/, '')
    .replace(/ ?\/ ?/g, '/')
    .trim();
});

/** `persen (%)`, `Sambungan Rumah (SR)`: the bracket repeats the word before it. */
function withoutBracket(folded: string): string | undefined {
  const match = /^([^()]+?) ?\(([^()]+)\)$/.exec(folded);
  return match?.[1];
}

/** The one spelling of a unit (`hektare`, `ton/hektare`); undefined when the table does not have it. */
export const canonicalUnit = remembered((text): string | undefined => {
  const folded = fold(text);
  const known = UNIT_BY_SPELLING.get(folded);
  if (known !== undefined) return known;
  const head = withoutBracket(folded);
  if (head !== undefined) return UNIT_BY_SPELLING.get(head);
  const parts = folded.split(/\/| per /);
  if (parts.length < 2) return undefined;
  const names = parts.map((part) => UNIT_BY_SPELLING.get(part.trim()));
  return names.includes(undefined) ? undefined : names.join('/');
});

/** True when both mean the same unit; unknown units are compared as written, without case and spaces. */
export function sameUnit(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x !== '' && (x === y || (canonicalUnit(a) ?? x) === (canonicalUnit(b) ?? y));
}

/** Initials of the words before a bracket: `Kepala Keluarga (KK)` explains an abbreviation, it gives no unit. */
function isAbbreviationOf(before: string, inside: string): boolean {
  const words = [...before.slice(-200).matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase());
  const named = words.filter((word) => !['dan', 'di', 'yang', 'atau'].includes(word)).slice(-inside.length);
  return inside.length > 1 && named.map((word) => word.charAt(0).toUpperCase()).join('') === inside;
}

/** `Kondisi Mantap (KM)` is measured in kilometres all the same. */
const MEASURES = new Set(['kilometer', 'hektare', 'kilogram', 'meter', 'liter', 'ton', 'megawatt']);

/** The unit in parentheses at the end of a name, as written: `Tingkat Kemiskinan (Persen)`; of `(%)` anywhere in it. */
export const unitInName = remembered((nama): string | undefined => {
  if (!nama.includes('(')) return undefined;
  const groups = [...nama.slice(0, 2000).matchAll(/\(([^()]{1,60})\)/g)].reverse();
  for (const group of groups) {
    const inside = (group[1] ?? '').trim();
    const atEnd = /^[\s.]*$/.test(nama.slice(group.index + group[0].length));
    if (!atEnd && !/^(?:%|persen)$/i.test(inside)) continue;
    const unit = canonicalUnit(inside);
    if (unit === undefined) continue;
    if (MEASURES.has(unit) || !isAbbreviationOf(nama.slice(0, group.index), inside)) return inside;
  }
  return undefined;
});
