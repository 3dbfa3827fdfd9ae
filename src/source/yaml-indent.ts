/** Wrong indentation: says which line it is compared with. */
import { excerpt, lineEndAt, lineStartAt, type Problem, text as words } from './yaml-problem.ts';

/** How far up a line is compared; a deeper search finds nothing that a person would compare with. */
const LINES_UP = 2000;

/** A column where a pair or an item of an earlier line begins. */
interface Level {
  readonly column: number;
  readonly offset: number;
  readonly name: string;
  readonly dash: boolean;
}

/** The line that holds `offset` stands at no level of the lines above it. */
export function indentProblem(source: string, offset: number): Problem {
  const start = lineStartAt(source, offset);
  const end = lineEndAt(source, start);
  const line = source.slice(start, end);
  const column = line.search(/\S|$/);
  const at = start + column;
  const isDash = /^-(?:\s|$)/.test(line.slice(column));
  const levels = levelsAbove(source, start);
  const same = levels.find((level) => level.column === column);
  if (same && same.dash !== isDash) return mixed(at, end, same, isDash);
  const best = nearest(levels, column, isDash);
  const spaces = (n: number) => String(n);
  return {
    rule: 'indentasi-salah',
    start: at,
    end,
    message: best
      ? words(
          `Baris ini menjorok ${spaces(column)} spasi, tidak sejajar dengan ${best.name} yang menjorok ${spaces(best.column)}`,
          `This line is indented by ${spaces(column)} spaces, not level with ${best.name} at ${spaces(best.column)}`,
        )
      : words(
          `Baris ini menjorok ${spaces(column)} spasi, tidak sejajar dengan baris mana pun di atasnya`,
          `This line is indented by ${spaces(column)} spaces, level with no line above it`,
        ),
    label: words(`menjorok ${spaces(column)} spasi`, `${spaces(column)} spaces`),
    related: best
      ? [
          {
            start: best.offset,
            end: best.offset + best.name.length,
            label: words(`menjorok ${spaces(best.column)} spasi`, `${spaces(best.column)} spaces`),
          },
        ]
      : [],
    help: [
      words(
        'samakan jumlah spasi di awal baris untuk kunci atau butir yang setingkat',
        'use the same number of spaces for keys or items of one level',
      ),
    ],
    params: { spasi: spaces(column), ...(best ? { seharusnya: spaces(best.column) } : {}) },
  };
}

/** A key among items or an item among keys, at the very column of the others. */
function mixed(at: number, end: number, level: Level, isDash: boolean): Problem {
  return {
    rule: 'indentasi-salah',
    start: at,
    end,
    message: isDash
      ? words(
          `Butir daftar (-) berdiri sejajar dengan kunci ${level.name}`,
          `A list item (-) stands level with the key ${level.name}`,
        )
      : words(
          'Kunci berdiri sejajar dengan tanda - dari daftar di atasnya',
          'A key stands level with the - of the list above',
        ),
    related: [
      {
        start: level.offset,
        end: level.offset + level.name.length,
        label: isDash ? words('kunci ini', 'this key') : words('daftar ini', 'this list'),
      },
    ],
    help: [
      isDash
        ? words(
            'taruh daftar di bawah sebuah kunci, menjorok dua spasi lagi',
            'put the list below a key, two spaces further in',
          )
        : words(
            'jorokkan kunci sejajar dengan isi butir, atau mulai butir baru dengan -',
            'indent the key level with the content of the item, or begin a new item with -',
          ),
    ],
  };
}

/** Open levels above a line, deepest first. */
function levelsAbove(source: string, lineStart: number): Level[] {
  const levels: Level[] = [];
  let limit = Number.POSITIVE_INFINITY;
  let start = lineStart;
  for (let n = 0; n < LINES_UP && start > 0 && limit > 0; n++) {
    const end = start - 1;
    start = lineStartAt(source, end);
    const own = levelsOf(source.slice(start, Math.min(end, start + 400)), start);
    for (const level of own) if (level.column < limit) levels.push(level);
    limit = Math.min(limit, ...own.map((level) => level.column));
  }
  return levels;
}

function levelsOf(line: string, offset: number): Level[] {
  const own: Level[] = [];
  let column = line.search(/\S|$/);
  while (/^-(?:\s|$)/.test(line.slice(column))) {
    own.unshift({ column, offset: offset + column, name: '-', dash: true });
    column += line.slice(column).search(/[^\s-]|$/);
  }
  const name = /^(?:[\w-]+|"[^"]*"|'[^']*')(?=[ ]*:(?:\s|$))/.exec(line.slice(column))?.[0];
  if (name) own.unshift({ column, offset: offset + column, name: excerpt(name), dash: false });
  return own;
}

function nearest(levels: readonly Level[], column: number, isDash: boolean): Level | undefined {
  const alike = levels.filter((level) => level.dash === isDash);
  let best: Level | undefined;
  for (const level of alike.length > 0 ? alike : levels)
    if (!best || Math.abs(level.column - column) < Math.abs(best.column - column)) best = level;
  return best;
}
