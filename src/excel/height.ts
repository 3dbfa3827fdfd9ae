/** Row heights are ours to set (E3): without them long texts print over each other. Estimated, never too low. */

/** Advance widths of Arial in 1/1000 of the font size, as the font states them. */
const CLASSES: readonly (readonly [string, number])[] = [
  ["'", 191],
  ['ijl', 222],
  ['|', 260],
  [' ,.:;/!Itf[]\\', 278],
  ['-()r`', 333],
  ['"', 355],
  ['*', 389],
  ['cksvxyzJ', 500],
  ['abdeghnopqu0123456789L#$_?–', 556],
  ['+<>=~×', 584],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['wCDHNRU', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['%', 889],
  ['W', 944],
];
const WIDEST = 1000;

/** Of 9 points, in digits of the default font (12 of 7 pixels); screens and printers round a little to the wider side. */
const SCALE = (12 / 7 / 1000) * 1.03;

const widths = new Map(CLASSES.flatMap(([chars, w]) => [...chars].map((c) => [c, w * SCALE] as const)));
const charWidth = (char: string): number => widths.get(char) ?? WIDEST * SCALE;

/** Bold text is wider. */
const BOLD = 1.1;
/** Points per line as Excel sets them (LibreOffice takes 10.4), and around them. */
const LINE = 12;
const AROUND = 2;
/** Excel's highest row, in points. */
const HIGHEST = 409;

/** Width of text in characters of the body font. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** Lines that a text takes in a column `room` characters wide, broken at spaces and after hyphens as Excel does. */
export function linesOf(text: string, room: number, bold: boolean): number {
  const factor = bold ? BOLD : 1;
  const width = Math.max(1, room);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const piece of paragraph.split(/(?<=[ -])/)) {
      // A space at the end of a line needs no room.
      const word = piece.trimEnd();
      const size = widthOf(word) * factor;
      if (used > 0 && used + size > width) {
        lines++;
        used = 0;
      }
      // A word wider than the column breaks inside.
      const overflow = Math.max(0, Math.ceil((used + size) / width) - 1);
      lines += overflow;
      used += size - overflow * width + (piece.length - word.length) * widthOf(' ') * factor;
    }
  }
  return lines;
}

export const heightOf = (lines: number): number => Math.min(HIGHEST, Math.max(1, lines) * LINE + AROUND);
