/** Edits by offsets: only the touched characters change, so that comments and layout survive by construction. */
import { commentsOf, sameComments } from './edit-comments.ts';
import type { ParsedFile } from './parsed.ts';

/** Replaces the characters [start, end) of a text, UTF-16 offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Choice<E extends Edit> {
  /** In order of the text, none touching another. */
  readonly chosen: readonly E[];
  /** Overlap a chosen one; what they would do must be asked anew afterwards. */
  readonly later: readonly E[];
}

/** The first of each group of overlapping edits; equal ones count once. */
export function chooseEdits<E extends Edit>(edits: readonly E[]): Choice<E> {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const chosen: E[] = [];
  const later: E[] = [];
  for (const edit of sorted) {
    const last = chosen.at(-1);
    if (!last || edit.start > last.end) chosen.push(edit);
    else if (edit.start !== last.start || edit.end !== last.end || edit.text !== last.text) later.push(edit);
  }
  return { chosen, later };
}

/** The edits must be sorted and apart, as `chooseEdits` gives them. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: replacement } of edits) {
    out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
}

/** What went wrong with an edit: the text must then not be written. */
export type Refusal = 'rusak' | 'susunan' | 'nilai' | 'komentar' | 'tetap';

/**
 * Whether `after` is `before` but for the edited values: same rows, same keys, every other scalar spelled the same, same
 * comments. A file that could not be read has no rows to compare: there each finding that was mended must be gone.
 */
export function refusalOf(
  before: ParsedFile,
  after: ParsedFile,
  edits: readonly Edit[],
): Refusal | undefined {
  if (before.data === undefined) return stillThere(before, after) ? 'tetap' : undefined;
  if (after.data === undefined) return 'rusak';
  const difference = rowsDiffer(before, after, edits);
  if (difference) return difference;
  return sameComments(commentsOf(before.text), commentsOf(after.text)) ? undefined : 'komentar';
}

/** A broken file may show other mistakes after a mend, but never the same number of the same ones. */
function stillThere(before: ParsedFile, after: ParsedFile): boolean {
  const places = (file: ParsedFile) => file.problems.map((p) => `${p.rule} ${p.at.line}:${p.at.column}`);
  const known = places(before);
  return after.problems.length > 0 && places(after).join('\n') === known.join('\n');
}

function rowsDiffer(before: ParsedFile, after: ParsedFile, edits: readonly Edit[]): Refusal | undefined {
  const a = before.positions;
  const b = after.positions;
  if (a.count !== b.count) return 'susunan';
  const touched = touching(edits);
  for (let row = 0; row < a.count; row++) {
    if (a.next[row] !== b.next[row]) return 'susunan';
    const key = before.text.slice(a.keyStart[row], a.keyEnd[row]);
    if ((a.keyStart[row] ?? -1) < 0 !== (b.keyStart[row] ?? -1) < 0) return 'susunan';
    if ((a.keyStart[row] ?? -1) >= 0 && key !== after.text.slice(b.keyStart[row], b.keyEnd[row]))
      if (!touched(a.keyStart[row] ?? 0, a.keyEnd[row] ?? 0)) return 'nilai';
    if (a.next[row] !== row + 1) continue;
    const start = a.valueStart[row] ?? 0;
    const end = a.valueEnd[row] ?? 0;
    const same =
      before.text.slice(start, end) === after.text.slice(b.valueStart[row] ?? 0, b.valueEnd[row] ?? 0);
    if (!same && !touched(start, end)) return 'nilai';
  }
  return undefined;
}

/** Rows and edits are both in order of the text, so one pointer over the edits is enough. */
function touching(edits: readonly Edit[]): (start: number, end: number) => boolean {
  let at = 0;
  return (start, end) => {
    for (let edit = edits[at]; edit && edit.end < start; edit = edits[++at]);
    const edit = edits[at];
    return edit !== undefined && edit.start <= end;
  };
}
