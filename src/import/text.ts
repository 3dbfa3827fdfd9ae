/** Texts of foreign files: white space and invisible characters are mended, letters never. */

/** Characters that nobody sees and that no plan file may hold; white space is not among them. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad]|\p{Cf}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** The text without invisible characters, and which there were: `U+200B`. */
export function withoutInvisible(text: string): { text: string; found: string[] } {
  const found = new Set<string>();
  const clean = text.replace(INVISIBLE, (char) => {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    found.add(`U+${code}`);
    return '';
  });
  return { text: clean, found: [...found] };
}

/** TAB, line ends, NBSP and runs of spaces become one space. */
export const collapse = (text: string): string => text.replace(/[\s\u0085]+/g, ' ').trim();

const lineEnds = (text: string): string => text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');

/** Lines in order, empty ones kept so that parallel lists stay parallel; an empty text has none. */
export function linesOf(text: string): string[] {
  const plain = lineEnds(text).trim();
  return plain === '' ? [] : plain.split('\n').map(collapse);
}

/** Parts with an empty line between them. */
export const paragraphsOf = (text: string): string[] =>
  lineEnds(text)
    .split(/\n[^\S\n]*\n/)
    .map(collapse)
    .filter((part) => part !== '');

/** Device names that Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** An id and file name from a name: `[a-z0-9-]`, at most 80 characters, never empty. */
export function slugOf(name: string, fallback: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  if (slug === '') return `pd-${fallback.replace(/[^0-9]+/g, '-').replace(/^-+|-+$/g, '')}`;
  return RESERVED.test(slug) ? `pd-${slug}` : slug;
}

/** Distinct texts that are not empty, in order. */
export const distinct = (texts: Iterable<string>): string[] =>
  [...new Set(texts)].filter((text) => text !== '');
