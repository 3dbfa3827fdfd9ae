/** Characters that no reader of YAML reports and no person sees. One finding per class and line. */
import { ENOUGH, lineStartAt, type Problem, text as words } from './yaml-problem.ts';

type Kind = 'kendali' | 'arah' | 'tak-terlihat' | 'bukan-karakter' | 'rusak';

/** Cheap test for the whole text; Unicode spaces are left to the layout check. */
const SUSPECT =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff9-\uffff]/;
const EACH =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffd\u{e0000}-\u{e007f}]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

const NAMES: ReadonlyMap<number, readonly [string, string]> = new Map([
  [0x00, ['NUL', 'NUL']],
  [0x0b, ['ganti baris dari Word', 'a line break of Word']],
  [0x0c, ['ganti halaman dari Word', 'a page break of Word']],
  [0x1b, ['ESC', 'ESC']],
  [0x7f, ['DEL', 'DEL']],
  [0x85, ['ganti baris NEL', 'the line break NEL']],
  [0xad, ['tanda hubung lunak', 'a soft hyphen']],
  [0x200b, ['spasi selebar nol', 'a zero width space']],
  [0x200c, ['pemisah selebar nol', 'a zero width non-joiner']],
  [0x200d, ['penyambung selebar nol', 'a zero width joiner']],
  [0x2028, ['pemisah baris', 'a line separator']],
  [0x2029, ['pemisah paragraf', 'a paragraph separator']],
  [0x2060, ['penyambung kata', 'a word joiner']],
  [0xfeff, ['tanda awal berkas, BOM', 'a byte order mark, BOM']],
]);

export const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

export function kindOf(code: number): Kind {
  if (code === 0xfffd) return 'rusak';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 'kendali';
  if (code === 0x61c || code === 0x200e || code === 0x200f) return 'arah';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'arah';
  if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0xfdd0 && code <= 0xfdef)) return 'bukan-karakter';
  return (code & 0xfffe) === 0xfffe ? 'bukan-karakter' : 'tak-terlihat';
}

export function characterProblems(source: string): Problem[] {
  if (!SUSPECT.test(source)) return [];
  const problems: Problem[] = [];
  const seen = new Set<Kind>();
  let lineEnd = -1;
  for (const match of source.matchAll(EACH)) {
    const at = match.index;
    if (at > lineEnd) {
      seen.clear();
      const newline = source.indexOf('\n', at);
      lineEnd = newline === -1 ? source.length : newline;
    }
    const code = match[0].codePointAt(0) ?? 0;
    const kind = kindOf(code);
    if (seen.has(kind)) continue;
    if (problems.length >= ENOUGH) break;
    seen.add(kind);
    const harmless = kind === 'rusak' || (kind === 'tak-terlihat' && !inKey(source, at, lineEnd));
    problems.push(problemOf(kind, code, at, at + match[0].length, harmless));
  }
  return problems;
}

/** Before the first `: ` of its line the character is part of a key, or of a structure that it breaks. */
function inKey(source: string, at: number, lineEnd: number): boolean {
  const start = lineStartAt(source, at);
  const before = source.slice(start, Math.min(at, start + 2000));
  if (/:\s|[#"']/.test(before)) return false;
  return source.charCodeAt(at) === 0xfeff || /:(?:\s|$)/.test(source.slice(at, Math.min(lineEnd, at + 2000)));
}

/** What is wrong with an escaped character of a double-quoted text, after the reader. */
export function escapedProblem(written: string, start: number, end: number): Problem | undefined {
  for (const match of written.matchAll(EACH)) {
    const found = match[0].codePointAt(0) ?? 0;
    const kind = kindOf(found);
    const { fix: _raw, ...problem } = problemOf(kind, found, start, end, kind === 'rusak');
    return problem;
  }
  return undefined;
}

const RULES: Readonly<Record<Kind, string>> = {
  kendali: 'karakter-kendali',
  arah: 'karakter-arah-teks',
  'tak-terlihat': 'karakter-tak-terlihat',
  'bukan-karakter': 'karakter-tidak-sah',
  rusak: 'karakter-rusak',
};

const SENTENCES: Readonly<Record<Kind, readonly [string, string]>> = {
  kendali: ['Ada karakter kendali', 'There is a control character'],
  arah: ['Ada karakter pembalik arah teks', 'There is a character that reverses the direction of text'],
  'tak-terlihat': ['Ada karakter yang tidak terlihat', 'There is an invisible character'],
  'bukan-karakter': ['Ada kode yang bukan karakter', 'There is a code that is no character'],
  rusak: ['Ada huruf yang sudah hilang dan diganti', 'A letter was lost and replaced by'],
};

const REMEDIES: Readonly<Record<Kind, readonly [string, string]>> = {
  kendali: ['hapus karakter itu, atau ketik ulang barisnya', 'delete it, or type the line again'],
  arah: ['hapus karakter itu, atau ketik ulang barisnya', 'delete it, or type the line again'],
  'tak-terlihat': [
    'hapus karakter itu; ia sering ikut tersalin dari PDF, Word, atau halaman web',
    'delete it; it often comes along when copying from PDF, Word or web pages',
  ],
  'bukan-karakter': ['hapus kode itu, atau ketik ulang barisnya', 'delete it, or type the line again'],
  rusak: [
    'ketik ulang huruf yang dimaksud menurut naskah aslinya',
    'type the letter again from the original',
  ],
};

function problemOf(kind: Kind, found: number, start: number, end: number, harmless: boolean): Problem {
  const name = NAMES.get(found);
  const [id, en] = SENTENCES[kind];
  const [remedyId, remedyEn] = REMEDIES[kind];
  return {
    rule: RULES[kind],
    level: harmless ? 'peringatan' : 'galat',
    start,
    end,
    message: words(
      `${id} ${hex(found)}${name ? ` (${name[0]})` : ''}`,
      `${en} ${hex(found)}${name ? ` (${name[1]})` : ''}`,
    ),
    help: [words(remedyId, remedyEn)],
    ...(kind === 'tak-terlihat' ? { fix: { start, end, text: '' } } : {}),
    params: { karakter: hex(found) },
  };
}
