/** Legal YAML that plans do without, refused with its place: aliases, tags, several documents, keys that are no words. */
import { escapedProblem } from './preflight-characters.ts';
import { ENOUGH, lineEndAt, type Problem } from './yaml-problem.ts';
import {
  type Collection,
  type Item,
  type ScalarToken,
  type SourceToken,
  scalarText,
  type Token,
} from './yaml-reader.ts';
import {
  alias,
  complexKey,
  cutByComment,
  dashWithoutSpace,
  directive,
  emptyKey,
  keyWithoutValue,
  longKey,
  pairInList,
  secondDocument,
  spaceAfterColon,
  strayQuote,
  tag,
} from './yaml-refused.ts';
import { find, isCollection, isFlowSeq, isPlain, isScalar, walkTokens } from './yaml-tokens.ts';
import { KEY_LIMIT, typePlain } from './yaml-typing.ts';
import { isKnownKey } from './yaml-words.ts';

export interface Features {
  readonly problems: readonly Problem[];
  /** Tokens of the first document only. */
  readonly first: readonly Token[];
}

export function checkFeatures(source: string, tokens: readonly Token[]): Features {
  const problems: Problem[] = [];
  for (const token of tokens)
    if (token.type === 'directive') problems.push(directive(token.offset, token.source));
  const documents = tokens.filter((token) => token.type === 'document');
  const second = documents[1];
  if (second) problems.push(secondDocument(source, second.offset));
  const first = second ? tokens.slice(0, tokens.indexOf(second)) : tokens;
  const doc = documents[0];
  if (doc?.type === 'document') props(problems, doc.start);
  walkTokens(first, ({ token, item }) => {
    if (problems.length >= ENOUGH) return true;
    if (token.type === 'alias') problems.push(alias(token.offset, token.source));
    if (isScalar(token)) checkScalar(source, problems, token, item?.key === token);
    if (isCollection(token))
      for (const item of token.items as readonly Item[])
        if (problems.length < ENOUGH) checkItem(source, problems, token, item);
    return false;
  });
  return { problems, first };
}

function checkScalar(source: string, problems: Problem[], token: ScalarToken, isKey: boolean): void {
  if (token.type === 'double-quoted-scalar' && token.source.includes('\\'))
    pushIf(problems, escapedProblem(scalarText(token), token.offset, token.offset + token.source.length));
  if (!isPlain(token)) return;
  pushIf(problems, dashes(token));
  pushIf(problems, strayQuote(token));
  if (!isKey && typeof typePlain(token.source) === 'string') pushIf(problems, cutByComment(source, token));
}

const pushIf = (problems: Problem[], problem: Problem | undefined): void => {
  if (problem) problems.push(problem);
};

function checkItem(source: string, problems: Problem[], parent: Collection, item: Item): void {
  props(problems, item.start);
  props(problems, item.sep);
  const question = find(item.start, 'explicit-key-ind');
  if (question) problems.push(complexKey(question.offset, 1));
  else if (parent.type !== 'block-seq' && (item.key || find(item.sep, 'map-value-ind')))
    keyOf(source, problems, parent, item);
  if (parent.type === 'block-map') pushIf(problems, spacelessBelow(item));
}

/** Anchors and tags stand before a key or a value. */
function props(problems: Problem[], list: readonly SourceToken[] | undefined): void {
  for (const token of list ?? [])
    if (token.type === 'anchor') problems.push(alias(token.offset, token.source));
    else if (token.type === 'tag') problems.push(tag(token.offset, token.source));
}

function keyOf(source: string, problems: Problem[], parent: Collection, { key, sep, value }: Item): void {
  const colon = find(sep, 'map-value-ind');
  if (isCollection(key)) {
    // A block as a key is only wrong indentation, which the errors tell better.
    if (key.type === 'flow-collection')
      problems.push(complexKey(key.offset, lineEndAt(source, key.offset) - key.offset));
  } else if (!key || (isPlain(key) && /^(?:|~|null)$/.test(key.source))) {
    const at = key?.offset ?? colon?.offset ?? parent.offset;
    problems.push(emptyKey(at, Math.max(1, key && 'source' in key ? (key.source?.length ?? 1) : 1)));
  } else if (isScalar(key)) pushIf(problems, scalarKey(source, parent, key, colon, value));
}

function scalarKey(
  source: string,
  parent: Collection,
  key: ScalarToken,
  colon: SourceToken | undefined,
  value: Token | undefined,
): Problem | undefined {
  const plain = isPlain(key);
  if (key.source.length > KEY_LIMIT) return longKey(source, key.offset);
  if (plain && key.source === '<<') return alias(key.offset, '<<');
  if (plain && /^-[^\s\d-]/.test(key.source)) return dashWithoutSpace(key.offset);
  if (parent.type !== 'flow-collection') return undefined;
  if (isFlowSeq(parent)) return colon ? pairInList(key, colon, value) : undefined;
  return colon || value ? undefined : keyWithoutValue(key, plain);
}

/** `-x` over several lines is one long text to YAML. */
const dashes = (token: ScalarToken): Problem | undefined =>
  /^-[^\s-][^\n]*\n\s*-[^\s-]/.test(token.source) ? dashWithoutSpace(token.offset) : undefined;

/** `program:` and below it `nama:Dinas`: a text to YAML, not a key. */
function spacelessBelow({ sep, value }: Item): Problem | undefined {
  if (!isPlain(value) || !find(sep, 'newline')) return undefined;
  const match = /^([a-z_]+):[^\s/]/.exec(value.source);
  const key = match?.[1];
  return key && isKnownKey(key) ? spaceAfterColon(value.offset, key) : undefined;
}
