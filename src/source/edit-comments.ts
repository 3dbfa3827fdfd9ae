/** The comments of a text, as the YAML lexer sees them. */
import { readTokens } from './yaml-reader.ts';

export interface Comment {
  readonly offset: number;
  /** From `#` to the end of the line, without trailing space. */
  readonly text: string;
  /** On the line of `|` or `>`: part of the scalar's head. */
  readonly header: boolean;
}

const PARTS = ['start', 'items', 'key', 'sep', 'value', 'props', 'end'] as const;

/** In order of the text; empty where the text is too large to be read. At most 64 levels deep, as the reader allows. */
export function commentsOf(text: string): Comment[] {
  if (!text.includes('#')) return [];
  const read = readTokens(text);
  if ('why' in read) return [];
  const out: Comment[] = [];
  const visit = (node: unknown, header: boolean): void => {
    if (Array.isArray(node)) for (const child of node) visit(child, header);
    if (Array.isArray(node) || typeof node !== 'object' || node === null) return;
    const token = node as Readonly<Record<string, unknown>>;
    const { type, offset, source } = token;
    if (type === 'comment' && typeof offset === 'number' && typeof source === 'string')
      out.push({ offset, text: source.trimEnd(), header });
    for (const part of PARTS) visit(token[part], type === 'block-scalar');
  };
  visit(read.tokens, false);
  return out.sort((a, b) => a.offset - b.offset);
}

/** The same comments in both texts, in any order but none lost, added or changed. */
export function sameComments(before: readonly Comment[], after: readonly Comment[]): boolean {
  const sorted = (list: readonly Comment[]) => list.map((c) => c.text).sort();
  const a = sorted(before);
  const b = sorted(after);
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
