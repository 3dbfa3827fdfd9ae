/** The only door to the `yaml` package for reading: tokens, their errors, and the text of a scalar. */
import { Composer, CST, Lexer, Parser } from 'yaml';
import { DEPTH_LIMIT } from './yaml-typing.ts';

export type Token = CST.Token;
export type SourceToken = CST.SourceToken;
export type Item = CST.CollectionItem;
export type FlowCollection = CST.FlowCollection;
export type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;
export type ScalarToken = CST.FlowScalar | CST.BlockScalar;

/** An error of the package: its code and sentence are stable, since the version is pinned. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** What `yaml` is given at most; a document of 3 MB of separators would take over a gigabyte. */
export const LIMITS = { characters: 4 * 1024 * 1024, tokens: 1_500_000 };

const OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  stringKeys: true,
  prettyErrors: false,
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

/** Why reading stopped before the end. */
export interface Stopped {
  readonly why: 'tokens' | 'depth';
  readonly at: number;
}

/**
 * The syntax trees of the stream; neither the lexer nor the parser recurses. Stops at the token limit and at the first
 * collection below `DEPTH_LIMIT` others: a million open brackets cost a gigabyte before anyone could count them.
 */
export function readTokens(text: string): { tokens: Token[] } | Stopped {
  const parser = new Parser();
  const tokens: Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > LIMITS.tokens) return { why: 'tokens', at: parser.offset };
    for (const token of parser.next(lexeme)) tokens.push(token);
    const deepest = parser.stack[DEPTH_LIMIT + 1]; // below the document
    if (deepest && 'items' in deepest) return { why: 'depth', at: deepest.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

/** Errors that are kept: a file with more has one cause, and an Error object each would be slow. */
const MOST_ERRORS = 1000;

type ErrorSource = number | [number, number] | readonly number[] | { offset: number; source?: unknown };

/** Composes only to learn the errors. It recurses, so the depth must have been counted. */
export function composeErrors(tokens: readonly Token[], length: number): YamlError[] {
  const errors: YamlError[] = [];
  const onError = (source: ErrorSource, code: string, message: string, warning?: boolean): void => {
    if (warning || errors.length >= MOST_ERRORS) return;
    errors.push({ code, message, ...rangeOf(source) });
  };
  const trees: Token[] = [];
  for (const token of tokens) {
    if (token.type !== 'error') trees.push(token);
    else onError(token, 'UNEXPECTED_TOKEN', token.message);
  }
  const composer = new Composer(OPTIONS);
  Reflect.set(composer, 'onError', onError);
  for (const doc of composer.compose(trees, true, length))
    for (const { pos, code, message } of doc.errors) onError(pos, code, message);
  return errors;
}

function rangeOf(source: ErrorSource): { start: number; end: number } {
  if (typeof source === 'number') return { start: source, end: source + 1 };
  if ('offset' in source) {
    const size = typeof source.source === 'string' ? source.source.length : 1;
    return { start: source.offset, end: source.offset + size };
  }
  const start = source[0] ?? 0;
  return { start, end: source[1] ?? start + 1 };
}

/** The text of a scalar after folding, chomping and escapes. */
export function scalarText(token: ScalarToken): string {
  const { source } = token;
  if (token.type === 'scalar' && !source.includes('\n')) return source;
  if (
    token.type !== 'block-scalar' &&
    token.type !== 'scalar' &&
    !/[\\\n]/.test(source) &&
    !source.includes("''")
  )
    return source.slice(1, -1);
  return CST.resolveAsScalar(token, true, () => undefined)?.value ?? '';
}
