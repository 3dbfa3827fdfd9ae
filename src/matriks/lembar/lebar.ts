/** Lines that texts take in a column, roughly: enough to choose a width. */
function roughLines(texts: readonly string[], width: number): number {
  const linesOf = (text: string) =>
    text.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  return texts.reduce((most, text) => Math.max(most, linesOf(text)), 1);
}

/** The narrowest width in which no text takes more than `lines` lines. */
export function textWidth(texts: readonly string[], from: number, to: number, lines = 8): number {
  let width = from;
  while (width < to && roughLines(texts, width) > lines) width++;
  return width;
}
