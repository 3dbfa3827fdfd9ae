/** The source excerpts of one finding: `^` under the place, `-` under related ones, labels on the marks. */
import type { Level, Location } from '../diagnostic.ts';
import { cells, shownPath, visible, wrap } from './cells.ts';
import { fitLine } from './source-line.ts';
import { type Glyphs, glyphs, type Paints, paints, type Style } from './terminal.ts';

export interface Place {
  readonly at: Location;
  /** In the language of the output, raw; '' prints none. */
  readonly label: string;
  readonly primary: boolean;
}

/** Lines of a file by its path, undefined when the text is not at hand. */
export type LinesOf = (file: string) => readonly string[] | undefined;

/** Places of one file that stand in one frame. */
interface Group {
  readonly file: string;
  readonly places: Place[];
}

interface Sheet {
  readonly style: Style;
  readonly glyphs: Glyphs;
  readonly paints: Paints;
  readonly level: Level;
  /** Width of the line numbers. */
  readonly gutter: number;
  /** Cells right of the bar. */
  readonly room: number;
}

/** Places at most this many lines apart share a frame. */
const NEAR = 6;
/** Beside a mark, a label needs this many cells to be wrapped there instead of below. */
const BESIDE = 24;

/** Width of the line number column of a finding; never under 3, so that findings stand under each other. */
export const gutterOf = (places: readonly Place[]): number =>
  Math.max(3, ...places.map((p) => String(p.at.line).length));

export function frames(places: readonly Place[], linesOf: LinesOf, style: Style, level: Level): string[] {
  const gutter = gutterOf(places);
  const sheet: Sheet = {
    style,
    glyphs: glyphs(style),
    paints: paints(style),
    level,
    gutter,
    room: Math.max(24, style.width - gutter - 3),
  };
  return group(places).flatMap((g) => frame(g, linesOf(g.file), sheet));
}

function group(places: readonly Place[]): Group[] {
  const groups: Group[] = [];
  for (const place of places) {
    const near = groups.find(
      (g) => g.file === place.at.file && g.places.some((p) => Math.abs(p.at.line - place.at.line) <= NEAR),
    );
    if (near) near.places.push(place);
    else groups.push({ file: place.at.file, places: [place] });
  }
  return groups;
}

function frame(group: Group, lines: readonly string[] | undefined, sheet: Sheet): string[] {
  const first = group.places[0];
  if (!first) return [];
  const { corner } = sheet.glyphs;
  // A register that ships with the tool is no file to open at a line.
  const where = group.file.startsWith('acuan:') ? '' : `:${first.at.line}:${first.at.column}`;
  const head = `${' '.repeat(sheet.gutter)} ${sheet.paints.quiet(corner)} ${shownPath(group.file)}${where}`;
  const body = lines ? excerpt(group.places, lines, sheet) : unseen(group.places, sheet);
  return body.length === 0 ? [head, bar(sheet)] : [head, bar(sheet), ...body, bar(sheet)];
}

/** Labels of a file whose text is not at hand: a shipped register, or bytes that are no text. */
const unseen = (places: readonly Place[], sheet: Sheet): string[] =>
  places
    .flatMap((p) => (p.label === '' ? [] : wrap(visible(p.label), sheet.room)))
    .map((line) => bar(sheet, line));

function excerpt(places: readonly Place[], lines: readonly string[], sheet: Sheet): string[] {
  const sorted = [...places].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  const out: string[] = [];
  let shown = 0;
  let reprint = true;
  for (const place of sorted) {
    const { line } = place.at;
    if (shown === 0 && places.some((p) => p.primary)) out.push(...context(line, lines, sheet));
    if (shown > 0 && line - shown === 2) out.push(plainLine(line - 1, lines, sheet));
    if (shown > 0 && line - shown > 2) out.push(`${' '.repeat(sheet.gutter)} ${sheet.glyphs.gap}`);
    const text = lines[line - 1] ?? '';
    const start = Math.min(text.length, place.at.column - 1);
    const end =
      place.at.endLine > line ? text.trimEnd().length : Math.min(text.length, place.at.endColumn - 1);
    const label = visible(place.label);
    const fitted = fitLine(
      text,
      [start, Math.max(start, end)],
      sheet.room,
      cells(label),
      sheet.glyphs.ellipsis,
    );
    if (line !== shown || reprint || fitted.cut) out.push(numbered(line, fitted.text, sheet));
    reprint = fitted.cut;
    shown = line;
    out.push(...caret(fitted.at, fitted.cells, label, place.primary, sheet));
  }
  return out;
}

/** The nearest line above that says something. */
function context(line: number, lines: readonly string[], sheet: Sheet): string[] {
  for (let above = line - 1; above > 0 && above >= line - 3; above--) {
    if ((lines[above - 1] ?? '').trim() !== '') return [plainLine(above, lines, sheet)];
  }
  return [];
}

const plainLine = (line: number, lines: readonly string[], sheet: Sheet): string =>
  numbered(line, fitLine(lines[line - 1] ?? '', [0, 0], sheet.room, 0, sheet.glyphs.ellipsis).text, sheet);

const numbered = (line: number, text: string, { gutter, glyphs, paints }: Sheet): string =>
  `${paints.quiet(`${String(line).padStart(gutter)} ${glyphs.bar}`)} ${text}`.trimEnd();

const bar = ({ gutter, glyphs, paints }: Sheet, text = ''): string =>
  `${' '.repeat(gutter)} ${paints.quiet(glyphs.bar)}${text === '' ? '' : ` ${text}`}`;

/** The mark with its label: beside it, wrapped beside it, or below where there is more room. */
function caret(at: number, length: number, label: string, primary: boolean, sheet: Sheet): string[] {
  const paint = primary ? sheet.paints.level[sheet.level] : sheet.paints.related;
  const mark = (primary ? '^' : '-').repeat(length);
  const line = (indent: number, text: string) => bar(sheet, ' '.repeat(indent) + paint(text));
  if (label === '') return [line(at, mark)];
  const beside = sheet.room - at - length - 1;
  const wrapped = cells(label) <= beside ? [label] : beside >= BESIDE ? wrap(label, beside) : [];
  if (wrapped.length === 1 || wrapped.length === 2) {
    return wrapped.map((text, i) => (i === 0 ? line(at, `${mark} ${text}`) : line(at + length + 1, text)));
  }
  const indent = Math.min(at, Math.max(0, sheet.room - Math.min(cells(label), 40)));
  return [line(at, mark), ...wrap(label, sheet.room - indent).map((text) => line(indent, text))];
}
