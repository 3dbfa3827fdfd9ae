/** Links as they are written against what became of them: one broken link must not count as a gap as well. */
import type { Data, EdgeKind, Model, Node } from './node.ts';
import { linksFrom } from './query.ts';

const isWritten = (value: Data | undefined): boolean => value !== undefined && value !== null && value !== '';

/** True when a value is filled in: not absent, null, '', [] or {}; 0 is a value. */
export function isFilled(value: Data | undefined): boolean {
  if (!isWritten(value)) return false;
  if (Array.isArray(value)) return value.some(isWritten);
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : true;
}

/** True when a written link of the node leads nowhere, to a wrong kind, or into a file that could not be read. */
export function hasOpenLink(model: Model, node: Node, ...keys: readonly EdgeKind[]): boolean {
  return keys.some((key) => {
    const value = node.data[key];
    const written = Array.isArray(value) ? value.filter(isWritten).length : isWritten(value) ? 1 : 0;
    if (written === 0) return false;
    return new Set(linksFrom(model, node, key).map((e) => e.pointer)).size < written;
  });
}

/** Items that a broken link most probably means: whoever asks "does anything link here" leaves them alone. */
export function likelyMeant(model: Model): ReadonlySet<Node> {
  const meant = new Set<Node>();
  for (const link of model.badLinks) {
    const node = link.suggestions[0]?.node;
    if (node) meant.add(node);
  }
  return meant;
}

/** Names an item across the versions of its plan: a link counts for the version in force too. */
export const planKey = (node: Node): string => `${node.doc.id}/${node.id ?? node.kode ?? node.pointer}`;
