import type { Lang, Text } from '../diagnostic.ts';

/** Excel's limit for the text of a cell. */
const LONGEST = 32767;

/** What XML 1.0 forbids: controls, lone surrogates, the two non-characters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of a document as a cell may hold it. */
export function cellText(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(FORBIDDEN, '\ufffd')
    // Excel reads _x0041_ as a character, so the underscore itself is written that way.
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (plain.length <= LONGEST) return plain;
  return `${plain.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Text that Excel would take for a formula when someone edits the cell. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@]./.test(text);

export const inLang = (text: string | Text, lang: Lang): string =>
  typeof text === 'string' ? text : text[lang];

/** Text in a header or footer: & begins a code there. */
export const footerText = (text: string): string => cellText(text).replace(/\n/g, ' ').replaceAll('&', '&&');

/** Legal, unique names of the sheets (E9), in order. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean =
      cellText(name)
        .replace(/[*?:\\/[\]'\n]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 31)
        .trim() || 'Lembar';
    let unique = clean;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) {
      const tail = ` ${n}`;
      unique = clean.slice(0, 31 - tail.length) + tail;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
