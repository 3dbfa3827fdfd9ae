/** One source line, cut around its mark so that mark and label fit. */
import { cells, type Shown, shownChars } from './cells.ts';

export interface Fitted {
  readonly text: string;
  /** Cells before the mark in `text`. */
  readonly at: number;
  /** Cells under the mark, at least 1. */
  readonly cells: number;
  readonly cut: boolean;
}

/** Cells kept to the left of a mark in a cut line. */
const CONTEXT = 8;

/** `start` and `end` are UTF-16 offsets in `line`; `after` is how many cells are wanted behind the mark. */
export function fitLine(
  line: string,
  [start, end]: readonly [number, number],
  room: number,
  after: number,
  ellipsis: string,
): Fitted {
  // Only a window is looked at, since a line may be megabytes long.
  const low = line.slice(0, Math.max(0, start - 4 * room)).replace(/[\ud800-\udbff]$/, '').length;
  const high = Math.min(line.length, Math.min(end, start + 4 * room) + 4 * room);
  const chars = shownChars(line.slice(low, high));
  const total = width(chars);
  const markAt = columnOf(chars, start - low, total);
  const markCells = Math.max(1, columnOf(chars, end - low, total) - markAt);
  if (low === 0 && high === line.length && total <= room) {
    return { text: join(chars), at: markAt, cells: markCells, cut: false };
  }
  const dots = cells(ellipsis);
  const need = Math.min(markCells + 1 + after, room - 2 * dots);
  const fits = low === 0 && markAt + need <= room - dots;
  const skip = fits ? 0 : Math.max(0, Math.min(markAt + need - room + 2 * dots, markAt - CONTEXT));
  const left = skip > 0 || low > 0 ? ellipsis : '';
  const kept = chars.filter((c) => c.column >= skip);
  const from = kept[0]?.column ?? total;
  const budget = room - cells(left);
  const whole = high === line.length && total - from <= budget;
  const shown = whole ? kept : kept.filter((c) => c.column + c.cells - from <= budget - dots);
  const text = `${left}${join(shown)}${whole ? '' : ellipsis}`;
  const at = cells(left) + Math.max(0, markAt - from);
  return { text, at, cells: Math.max(1, Math.min(markCells, cells(text) - at)), cut: true };
}

const join = (chars: readonly Shown[]): string => chars.map((c) => c.text).join('');

const width = (chars: readonly Shown[]): number => {
  const last = chars[chars.length - 1];
  return last === undefined ? 0 : last.column + last.cells;
};

/** Cells before the character at a UTF-16 offset. */
const columnOf = (chars: readonly Shown[], offset: number, total: number): number =>
  chars.find((c) => c.at >= offset)?.column ?? total;
