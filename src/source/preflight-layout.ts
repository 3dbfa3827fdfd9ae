/** What breaks the layout before YAML sees it: spaces that are none, tabs, lone CR, conflict markers of Git. */

import { hex } from './preflight-characters.ts';
import { ENOUGH, lineEndAt, lineStartAt, type Problem, text as words } from './yaml-problem.ts';

const SPACES = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const ANY_SPACE = new RegExp(`[${SPACES}]`, 'g');
const KEY = `["']?[\\w.-]{1,80}["']?`;
/** A foreign space in the indentation, beside the colon of a key, after `-`, or before a comment. */
const LAYOUT: readonly RegExp[] = [
  new RegExp(`^[ \\t]*(?:-[ \\t]+)*(?<mark>-?[ ]*[${SPACES}][ ${SPACES}]*)`),
  new RegExp(`^(?<lead>[ ]*(?:-[ ]+)*${KEY}[ ]*)(?<mark>[${SPACES}][ ${SPACES}]*):`),
  new RegExp(`^(?<lead>[ ]*(?:-[ ]+)*${KEY}[ ]*:[ ]*)(?<mark>[${SPACES}][ ${SPACES}]*)`),
  new RegExp(`^(?<lead>[^"'#]*[{,][ ]*${KEY}:[ ]*)(?<mark>[${SPACES}][ ${SPACES}]*)`),
  new RegExp(`^(?<lead>[^"'#]*[^"'# ${SPACES}][ ]*)(?<mark>[${SPACES}][ ${SPACES}]*)# `),
];

/** A line of text longer than this is no layout that a person typed. */
const LONGEST = 4000;

export function spaceProblems(source: string): Problem[] {
  const problems: Problem[] = [];
  let checked = -1;
  for (const match of source.matchAll(ANY_SPACE)) {
    if (match.index < checked) continue;
    if (problems.length >= ENOUGH) break;
    const start = lineStartAt(source, match.index);
    checked = lineEndAt(source, match.index) + 1;
    const line = source.slice(start, Math.min(checked - 1, start + LONGEST));
    for (const pattern of LAYOUT) {
      const found = pattern.exec(line);
      const mark = found?.groups?.mark;
      if (found === null || mark === undefined) continue;
      const lead = found.groups?.lead?.length ?? found[0].length - mark.length;
      const first = mark.search(ANY_SPACE);
      problems.push(spaceProblem(source, start + lead + first, start + lead + mark.length));
      break;
    }
  }
  return problems;
}

function spaceProblem(source: string, start: number, end: number): Problem {
  const name = hex(source.charCodeAt(start));
  return {
    rule: 'spasi-tak-terputus',
    start,
    end,
    message: words(
      `Spasi di sini bukan spasi biasa melainkan ${name}, sehingga susunan YAML terbaca lain`,
      `The space here is not a plain one but ${name}, so the YAML layout reads differently`,
    ),
    label: words('ganti dengan spasi biasa', 'replace with plain spaces'),
    help: [
      words(
        'hapus lalu ketik ulang dengan spasi biasa; karakter ini ikut tersalin dari Word atau halaman web',
        'delete it and type a plain space; it came along when copying from Word or a web page',
      ),
    ],
    fix: { start, end, text: ' '.repeat(end - start) },
    params: { karakter: name },
  };
}

/** Tabs are allowed in blank lines, and where no key, item or text follows. */
const TAB = /^ *(\t[ \t]*)(?=[^\s#])/gm;

/** Only lines that begin a block are passed on by `isBlockLine`: a tab inside a text is text. */
export function tabProblems(source: string, isBlockLine: (offset: number) => boolean): Problem[] {
  if (!/^ *\t/m.test(source)) return [];
  const problems: Problem[] = [];
  for (const match of source.matchAll(TAB)) {
    if (!isBlockLine(match.index)) continue;
    if (problems.length >= ENOUGH) break;
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    problems.push(tabProblem(start, match.index + match[0].length));
  }
  return problems;
}

export function tabProblem(start: number, end: number): Problem {
  return {
    rule: 'tab-di-indentasi',
    start,
    end,
    message: words(
      'Baris ini menjorok dengan tab, padahal YAML hanya mengenal spasi',
      'This line is indented with a tab, but YAML knows only spaces',
    ),
    label: words('tab', 'tab'),
    help: [
      words(
        'ganti tab dengan spasi sampai sejajar dengan baris tetangganya, dan atur editor agar tombol Tab menulis spasi',
        'replace the tab with spaces until the line is level with its neighbours, and set the editor to write spaces',
      ),
    ],
  };
}

export function loneCrProblems(source: string): Problem[] {
  const problems: Problem[] = [];
  let checked = -1;
  for (let at = source.indexOf('\r'); at !== -1; at = source.indexOf('\r', at + 1)) {
    if (source.charCodeAt(at + 1) === 10) continue;
    if (problems.length >= ENOUGH) break;
    if (at < checked) {
      at = checked - 1;
      continue;
    }
    const newline = source.indexOf('\n', at);
    checked = newline === -1 ? source.length : newline + 1;
    problems.push({
      rule: 'akhir-baris-cr',
      start: at,
      end: at + 1,
      message: words(
        'Baris berakhir dengan CR saja (U+000D), bukan LF atau CRLF',
        'The line ends with CR alone (U+000D), not with LF or CRLF',
      ),
      help: [
        words(
          'simpan ulang berkas dengan akhir baris LF; di editor biasanya tertulis LF atau CRLF di kanan bawah',
          'save the file with LF line ends; editors show LF or CRLF at the bottom right',
        ),
      ],
      params: { karakter: 'U+000D' },
    });
  }
  return problems;
}

const CONFLICT = /^(?:<{7}|>{7}|\|{7}|={7})(?=[ \t\r\n]|$).*/gm;

/** One finding per conflict: its first marker, the others as related places. */
export function conflictProblems(source: string): Problem[] {
  const problems: { start: number; end: number; rest: { start: number; end: number }[] }[] = [];
  let open: (typeof problems)[number] | undefined;
  for (const match of source.matchAll(CONFLICT)) {
    const mark = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (open && match[0][0] !== '<') {
      if (open.rest.length < 8) open.rest.push(mark);
    } else {
      if (problems.length >= ENOUGH) break;
      open = { ...mark, rest: [] };
      problems.push(open);
    }
    if (match[0][0] === '>') open = undefined;
  }
  return problems.map(({ start, end, rest }) => ({
    rule: 'penanda-konflik',
    start,
    end,
    message: words(
      'Penanda konflik Git masih ada di berkas ini',
      'A conflict marker of Git is still in this file',
    ),
    label: words('konflik mulai di sini', 'the conflict begins here'),
    related: rest.map((r) => ({
      ...r,
      label: words('bagian dari konflik yang sama', 'part of the same conflict'),
    })),
    help: [
      words(
        'pilih isi yang benar dari kedua versi, lalu hapus baris <<<<<<<, =======, dan >>>>>>>',
        'choose the right content of the two versions, then delete the lines <<<<<<<, =======, and >>>>>>>',
      ),
    ],
  }));
}
