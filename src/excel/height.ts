/** Row heights are ours to set (E3): without them long texts print over each other. Estimated, never too low. */

/** Widths of Arial 9 in digits of the default font (7 pixels), by kinds of letters. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!]/, 0.45],
  [/[ ftI()/[\]-]/, 0.5],
  [/[rs"]/, 0.75],
  [/[mwMW%@]/, 1.4],
  [/[A-Z\u2000-\uffff]/, 1.2],
];
const OTHER = 0.95;

const widths = new Map<string, number>();
function charWidth(char: string): number {
  const known = widths.get(char);
  if (known !== undefined) return known;
  const width = CLASSES.find(([kind]) => kind.test(char))?.[1] ?? OTHER;
  widths.set(char, width);
  return width;
}

/** Bold text is wider. */
const BOLD = 1.1;
/** Points per line and around them. */
const LINE = 12.5;
const AROUND = 2;
/** Excel's highest row, in points. */
const HIGHEST = 409;

/** Width of text in characters of the body font. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** Lines that a text takes in a column `room` characters wide, broken at spaces as Excel does. */
export function linesOf(text: string, room: number, bold: boolean): number {
  const factor = bold ? BOLD : 1;
  const width = Math.max(1, room);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const size = widthOf(word) * factor;
      const space = used === 0 ? 0 : widthOf(' ') * factor;
      if (used > 0 && used + space + size > width) {
        lines++;
        used = 0;
      } else used += space;
      // A word wider than the column breaks inside.
      const overflow = Math.max(0, Math.ceil((used + size) / width) - 1);
      lines += overflow;
      used = used + size - overflow * width;
    }
  }
  return lines;
}

export const heightOf = (lines: number): number => Math.min(HIGHEST, Math.max(1, lines) * LINE + AROUND);
