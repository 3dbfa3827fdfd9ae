/** Colour and glyphs of terminal text. The door to chalk; colour only adds, no meaning hangs on it. */
import { Chalk } from 'chalk';
import type { Lang, Level } from '../diagnostic.ts';

export interface Style {
  readonly color: boolean;
  /** Frames and marks in plain ASCII, for consoles without UTF-8. */
  readonly ascii: boolean;
  /** Cells per line. */
  readonly width: number;
}

export interface TextOptions {
  readonly lang: Lang;
  readonly style: Style;
}

type Paint = (text: string) => string;

export interface Paints {
  readonly level: Readonly<Record<Level, Paint>>;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly related: Paint;
  readonly good: Paint;
}

export interface Glyphs {
  readonly corner: string;
  readonly bar: string;
  readonly gap: string;
  readonly ellipsis: string;
  readonly dot: string;
  readonly dash: string;
  readonly arrow: string;
  readonly branch: string;
  readonly last: string;
  readonly trunk: string;
  readonly blank: string;
}

const UNICODE: Glyphs = {
  corner: '┌─',
  bar: '│',
  gap: '⋮',
  ellipsis: '…',
  dot: '·',
  dash: '–',
  arrow: '→',
  branch: '├─ ',
  last: '└─ ',
  trunk: '│  ',
  blank: '   ',
};

const ASCII: Glyphs = {
  corner: '-->',
  bar: '|',
  gap: ':',
  ellipsis: '...',
  dot: '-',
  dash: '-',
  arrow: '>',
  branch: '|- ',
  last: '`- ',
  trunk: '|  ',
  blank: '   ',
};

export const glyphs = (style: Style): Glyphs => (style.ascii ? ASCII : UNICODE);

function painter(level: 0 | 1): Paints {
  const chalk = new Chalk({ level });
  return {
    level: { galat: chalk.red.bold, peringatan: chalk.yellow.bold, info: chalk.cyan.bold },
    strong: chalk.bold,
    quiet: chalk.dim,
    related: chalk.blue.bold,
    good: chalk.green,
  };
}

const COLOURED = painter(1);
const PLAIN = painter(0);

export const paints = (style: Style): Paints => (style.color ? COLOURED : PLAIN);
