/** One rule in full: what, why, an example, what to do, how to silence it. */
import type { Lang } from '../diagnostic.ts';
import { hang, visible, wrap } from './cells.ts';
import type { Explained } from './explained.ts';
import { groupName, isReaderCheck, logikaName, markName } from './rule-words.ts';
import { levelWord } from './summary.ts';
import { paints, type TextOptions } from './terminal.ts';

interface Words {
  readonly level: string;
  readonly group: string;
  readonly logika: string;
  readonly basis: string;
  readonly why: string;
  readonly wrong: string;
  readonly output: string;
  readonly right: string;
  readonly todo: string;
  readonly setLevel: string;
  readonly inConfig: string;
  readonly exception: string;
  readonly inData: string;
  readonly reason: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  id: {
    level: 'Tingkat',
    group: 'Kelompok',
    logika: 'Logika',
    basis: 'Dasar',
    why: 'Mengapa',
    wrong: 'Contoh yang salah',
    output: 'Yang dilaporkan',
    right: 'Contoh yang benar',
    todo: 'Yang perlu dilakukan',
    setLevel: 'Mengubah tingkatnya',
    inConfig: 'Di renstra.config.yaml; pilihannya galat, peringatan, info, atau tidak (tidak diperiksa):',
    exception: 'Bila ada alasan untuk dikecualikan',
    inData: 'Pada butir yang bersangkutan; temuan itu tidak lagi dihitung dan tampil sebagai dijustifikasi:',
    reason: 'tulis alasannya di sini',
  },
  en: {
    level: 'Level',
    group: 'Group',
    logika: 'Logic',
    basis: 'Basis',
    why: 'Why',
    wrong: 'Wrong',
    output: 'What is reported',
    right: 'Right',
    todo: 'What to do',
    setLevel: 'Changing its level',
    inConfig:
      'In renstra.config.yaml; one of galat (error), peringatan (warning), info, or tidak (not checked):',
    exception: 'Where there is a reason for an exception',
    inData: 'On the item itself; the finding then no longer counts and is shown as justified:',
    reason: 'write the reason here',
  },
};

export function explainText(entry: Explained, options: TextOptions): string {
  const { lang, style } = options;
  const words = WORDS[lang];
  const paint = paints(style);
  const prose = (text: string) => wrap(visible(text), style.width - 2).map((line) => `  ${line}`);
  const code = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${visible(line)}`.trimEnd());
  const section = (title: string, ...lines: readonly string[]) => ['', paint.strong(title), ...lines];
  const contoh = entry.contoh;
  return `${[
    paint.strong(entry.id),
    ...hang(visible(entry.judul[lang]), style.width, 0),
    '',
    ...facts(entry, options),
    ...section(words.why, ...prose(entry.alasan[lang])),
    ...(contoh ? section(words.wrong, ...code(contoh.salah)) : []),
    ...(contoh?.keluaran === undefined ? [] : section(words.output, ...code(contoh.keluaran))),
    ...(contoh && contoh.benar !== '' ? section(words.right, ...code(contoh.benar)) : []),
    ...section(words.todo, ...prose(entry.saran[lang])),
    // What the reader cannot make sense of has no data to carry a reason, and cannot be left unread.
    ...(isReaderCheck(entry.kelompok) ? [] : silencing(entry, words, prose, code, section)),
  ].join('\n')}\n`;
}

/** Width of the names of the facts. */
const NAMES = 12;

function facts(entry: Explained, { lang, style }: TextOptions): string[] {
  const words = WORDS[lang];
  const paint = paints(style);
  const rows: [string, string, (text: string) => string][] = [
    [words.level, levelWord(entry.level, lang), paint.level[entry.level]],
    [words.group, groupName(entry.kelompok, lang), String],
    [words.logika, logikaName(entry.logika, lang), String],
    ...entry.basis.map((b, i): [string, string, (text: string) => string] => [
      i === 0 ? words.basis : '',
      `${visible(b[lang])} (${markName(b.mark, lang)})`,
      String,
    ]),
  ];
  return rows.flatMap(([name, value, color]) =>
    hang(value, style.width - NAMES, 0).map(
      (line, i) => `${(i === 0 ? `  ${name}` : '').padEnd(NAMES)}${color(line)}`,
    ),
  );
}

function silencing(
  { id, level }: Explained,
  words: Words,
  prose: (text: string) => string[],
  code: (text: string) => string[],
  section: (title: string, ...lines: readonly string[]) => string[],
): string[] {
  return [
    ...section(
      words.setLevel,
      ...prose(words.inConfig),
      ...code(`aturan:\n  ${id}: ${level === 'info' ? 'tidak' : 'info'}`),
    ),
    ...section(
      words.exception,
      ...prose(words.inData),
      ...code(
        `justifikasi:\n  - aturan: ${id}\n    alasan: ${words.reason}\n    oleh: Bappeda\n    sampai: "2026-12-31"`,
      ),
    ),
  ];
}
