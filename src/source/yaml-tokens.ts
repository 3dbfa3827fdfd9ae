/** Walking YAML syntax trees in a loop: the depth of a document is the sender's choice. */
import type { Collection, Item, ScalarToken, SourceToken, Token } from './yaml-reader.ts';

export const isCollection = (token: Token | null | undefined): token is Collection =>
  token?.type === 'block-map' || token?.type === 'block-seq' || token?.type === 'flow-collection';

export const isScalar = (token: Token | null | undefined): token is ScalarToken =>
  token?.type === 'scalar' ||
  token?.type === 'single-quoted-scalar' ||
  token?.type === 'double-quoted-scalar' ||
  token?.type === 'block-scalar';

export const isPlain = (token: Token | null | undefined): token is ScalarToken => token?.type === 'scalar';

export const isQuoted = (token: Token | null | undefined): token is ScalarToken =>
  token?.type === 'single-quoted-scalar' || token?.type === 'double-quoted-scalar';

export const isFlowSeq = (token: Token): boolean =>
  token.type === 'flow-collection' && token.start.source === '[';

export const find = (
  list: readonly SourceToken[] | undefined,
  type: SourceToken['type'],
): SourceToken | undefined => list?.find((token) => token.type === type);

export interface Visited {
  readonly token: Token;
  /** Collections around and including this token. */
  readonly depth: number;
  readonly parent: Collection | undefined;
  readonly item: Item | undefined;
}

/** Every collection, scalar and alias below the documents, in document order; stops when `visit` returns true. */
export function walkTokens(documents: readonly Token[], visit: (v: Visited) => boolean | undefined): void {
  const stack: Visited[] = [];
  for (const doc of documents) {
    if (doc.type !== 'document' || !doc.value) continue;
    stack.push({ token: doc.value, depth: depthOf(doc.value, 0), parent: undefined, item: undefined });
    for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
      if (visit(v)) return;
      if (isCollection(v.token)) pushItems(stack, v.token, v.depth);
    }
  }
}

const depthOf = (token: Token, above: number): number => (isCollection(token) ? above + 1 : above);

function pushItems(stack: Visited[], parent: Collection, depth: number): void {
  for (let k = parent.items.length - 1; k >= 0; k--) {
    const item: Item | undefined = parent.items[k];
    if (!item) continue;
    const { key, value } = item;
    if (value) stack.push({ token: value, depth: depthOf(value, depth), parent, item });
    if (key) stack.push({ token: key, depth: depthOf(key, depth), parent, item });
  }
}
