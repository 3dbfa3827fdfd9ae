/** Errors of the YAML package → findings in planners' words: the first mistake, and at most two independent ones. */

import { tabProblem } from './preflight-layout.ts';
import { indentProblem } from './yaml-indent.ts';
import * as mistake from './yaml-mistakes.ts';
import {
  extraBracket,
  textAfterBracket,
  textAfterQuote,
  unclosedBracket,
  unclosedQuote,
} from './yaml-open.ts';
import { lineEndAt, lineStartAt, type Problem } from './yaml-problem.ts';
import type { FlowCollection, ScalarToken, Token, YamlError } from './yaml-reader.ts';
import { dashWithoutSpace, deep, longKey, spaceAfterColon } from './yaml-refused.ts';
import { isCollection, isQuoted, walkTokens } from './yaml-tokens.ts';

/** A finding, and whether what follows is only its echo. */
interface Diagnosed {
  readonly problem: Problem;
  readonly fatal: boolean;
}

interface Context {
  readonly source: string;
  readonly quotes: readonly ScalarToken[];
  /** Starts of values for which nested mappings were reported: their broken keys are the same mistake. */
  readonly nested: ReadonlySet<number>;
}

const MOST = 3;
/** Errors looked at; a line of 50,000 errors has one cause. */
const EXAMINED = 200;

export function diagnose(source: string, tokens: readonly Token[], errors: readonly YamlError[]): Problem[] {
  if (errors.length === 0) return [];
  const { quotes, open } = openTokens(tokens);
  const sorted = [...errors].sort((a, b) => a.start - b.start).slice(0, EXAMINED);
  const nested = new Set(sorted.filter((e) => /^BLOCK_/.test(e.code)).map((e) => e.start));
  const context: Context = { source, quotes, nested };
  const root = unclosed(source, quotes, open);
  const found: Diagnosed[] = [];
  if (root) found.push({ problem: root, fatal: true });
  for (const error of sorted) {
    const one = isClosing(error) ? undefined : diagnoseOne(context, error);
    if (one) found.push(one);
  }
  found.sort((a, b) => a.problem.start - b.problem.start);
  const kept: Problem[] = [];
  const lines = new Set<number>();
  for (const { problem, fatal } of found) {
    const line = lineStartAt(source, problem.start);
    if (!lines.has(line)) kept.push(problem);
    lines.add(line);
    if (fatal || kept.length === MOST) break;
  }
  const first = sorted[0];
  return kept.length > 0 || !first ? kept : [mistake.generic(source, first.start)];
}

const isClosing = ({ message }: YamlError): boolean =>
  message.startsWith('Missing closing') || /^Flow .* end with a/.test(message);

/** Quoted texts, and the first flow collection without its closing bracket, or the innermost such one inside it. */
function openTokens(tokens: readonly Token[]): { quotes: ScalarToken[]; open: FlowCollection | undefined } {
  const quotes: ScalarToken[] = [];
  let open: { token: FlowCollection; depth: number; done: boolean } | undefined;
  walkTokens(tokens, ({ token, depth }) => {
    if (isQuoted(token)) quotes.push(token);
    if (open && depth <= open.depth && isCollection(token)) open.done = true;
    if (token.type !== 'flow-collection' || open?.done) return false;
    if (token.end[0]?.source !== (token.start.source === '{' ? '}' : ']'))
      open = { token, depth, done: false };
    return false;
  });
  return { quotes, open: open?.token };
}

/** The root of a file that runs on: a quote explains the brackets around it, an inner bracket the outer ones. */
function unclosed(
  source: string,
  quotes: readonly ScalarToken[],
  bracket: FlowCollection | undefined,
): Problem | undefined {
  const quote = quotes.find((token) => !closes(token.source));
  if (!bracket) return quote && unclosedQuote(source, quote.offset);
  const close = bracket.end[0];
  const wrong = close && /[}\]]/.test(close.source) ? close.offset : undefined;
  if (quote && (wrong === undefined || quote.offset < wrong)) return unclosedQuote(source, quote.offset);
  return unclosedBracket(source, bracket.offset, wrong);
}

function closes(source: string): boolean {
  const quote = source.charAt(0);
  if (source.length < 2 || !source.endsWith(quote)) return false;
  if (quote === "'")
    return (source.length - source.replace(/'+$/, '').length) % 2 === 1 || /^'+$/.test(source);
  return ((/\\*"$/.exec(source)?.[0].length ?? 1) - 1) % 2 === 0;
}

function diagnoseOne(context: Context, error: YamlError): Diagnosed | undefined {
  const { source } = context;
  const { code, message, start } = error;
  const local = (problem: Problem): Diagnosed => ({ problem, fatal: false });
  const fatal = (problem: Problem): Diagnosed => ({ problem, fatal: true });
  switch (code) {
    case 'BAD_ALIAS':
    case 'BAD_DIRECTIVE':
    case 'NON_STRING_KEY':
      return undefined;
    case 'BAD_DQ_ESCAPE':
      return local(mistake.backslash(source, start));
    case 'TAB_AS_INDENT':
      return fatal(tabProblem(start, Math.max(error.end, start + 1)));
    case 'BAD_SCALAR_START':
      return local(mistake.needsQuotes(source, start));
    case 'KEY_OVER_1024_CHARS':
      return local(longKey(source, start));
    case 'RESOURCE_EXHAUSTION':
      return fatal(deep(start));
    case 'BLOCK_IN_FLOW':
      return local(mistake.nestedInFlow(source, start));
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedMapping(context, error);
    case 'MULTILINE_IMPLICIT_KEY':
      return context.nested.has(start) ? undefined : local(brokenKey(source, start));
    case 'BAD_INDENT':
      return fatal(indentOrDash(source, start));
    case 'MISSING_CHAR':
      return missing(source, message, start);
    case 'UNEXPECTED_TOKEN':
      return unexpected(context, message, start);
    default:
      return local(mistake.generic(source, start));
  }
}

/** `a: b: c` on one line is a text without quotes; over lines the second line is indented too deep. */
function nestedMapping({ source }: Context, { message, start }: YamlError): Diagnosed | undefined {
  if (message.startsWith('A block sequence'))
    return { problem: indentProblem(source, contentAt(source, start)), fatal: true };
  const end = lineEndAt(source, start);
  if (source[start] === '?') return undefined;
  if (/:(?:\s|$)/.test(source.slice(start, end)))
    return { problem: mistake.cutByColon(source, start, false), fatal: false };
  return { problem: deeper(source, start), fatal: true };
}

/** The line of a many-line key that has the colon: a key that slipped to the right, or prose with a colon. */
function deeper(source: string, start: number): Problem {
  let line = lineEndAt(source, start) + 1;
  while (line < source.length) {
    const content = source.slice(contentAt(source, line), lineEndAt(source, line));
    if (/^(?:- +)?["']?[\w-]+["']?[ ]*:(?:\s|$)/.test(content)) return indentProblem(source, line);
    if (/:(?:\s|$)/.test(content)) return mistake.cutByColon(source, contentAt(source, line), false);
    line = lineEndAt(source, line) + 1;
  }
  return mistake.generic(source, start);
}

/** A line that should have been `key: value`. */
function brokenKey(source: string, start: number): Problem {
  const line = source.slice(start, lineEndAt(source, start));
  if (/^-(?:\s|$)/.test(line)) return indentProblem(source, start);
  if (/^-\S/.test(line) && /^\s*$/.test(source.slice(lineStartAt(source, start), start)))
    return dashWithoutSpace(start);
  const key = /^([\w-]+):\S/.exec(line)?.[1];
  if (key !== undefined) return spaceAfterColon(start, key);
  return mistake.missingColon(source, start);
}

function indentOrDash(source: string, start: number): Problem {
  const at = contentAt(source, start);
  return /^-[^\s-]/.test(source.slice(at, at + 2)) ? dashWithoutSpace(at) : indentProblem(source, at);
}

/** The first character that is no white space. */
const contentAt = (source: string, at: number): number => at + source.slice(at, at + 5000).search(/\S|$/);

function missing(source: string, message: string, start: number): Diagnosed | undefined {
  const local = (problem: Problem): Diagnosed => ({ problem, fatal: false });
  if (message.startsWith('Implicit map keys')) return local(brokenKey(source, start));
  if (message.startsWith('Sequence item without'))
    return { problem: indentOrDash(source, start), fatal: true };
  if (message.startsWith('Missing space after :')) {
    const key = /["']?[\w-]+["']?$/.exec(source.slice(Math.max(0, start - 80), start))?.[0] ?? '';
    return local(spaceAfterColon(start - key.length, key));
  }
  if (message.startsWith('Missing , ')) return local(mistake.missingComma(source, contentAt(source, start)));
  if (message.startsWith('Comments must')) return local(mistake.spaceBeforeComment(start));
  return local(mistake.generic(source, start));
}

function unexpected({ source, quotes }: Context, message: string, start: number): Diagnosed | undefined {
  const local = (problem: Problem): Diagnosed => ({ problem, fatal: false });
  const fatal = (problem: Problem): Diagnosed => ({ problem, fatal: true });
  const line = source.slice(lineStartAt(source, start), start);
  if (message.startsWith('Unexpected block-seq-ind on same line')) {
    if (line.trim() === '') return fatal(indentProblem(source, start));
    return local(
      /^-\s*(?:#|$)/m.test(source.slice(start, lineEndAt(source, start)))
        ? mistake.needsQuotes(source, start)
        : mistake.listOnKeyLine(source, start),
    );
  }
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) {
    const sign = Math.max(line.lastIndexOf(' >'), line.lastIndexOf(' |'));
    return local(
      sign === -1
        ? mistake.generic(source, start)
        : mistake.needsQuotes(source, start - line.length + sign + 1),
    );
  }
  if (/^Unexpected (?:,|empty item)/.test(message)) return local(mistake.extraComma(commaAt(source, start)));
  if (/^Unexpected flow-(?:map|seq)-end/.test(message)) return fatal(extraBracket(source, start));
  const before = source.slice(Math.max(0, start - 2000), start).trimEnd();
  const last = before.charAt(before.length - 1);
  if (line.trim() === '') return fatal(indentProblem(source, start));
  if (last === '"' || last === "'") return afterQuote(source, quotes, start);
  if (last === '}' || last === ']')
    return fatal(textAfterBracket(source, source.slice(0, start).trimEnd().length - 1, start));
  if (message.includes('YAML stream')) return fatal(indentProblem(source, start));
  return local(mistake.generic(source, start));
}

const commaAt = (source: string, start: number): number => {
  const comma = source.indexOf(',', start);
  return comma === -1 || comma > lineEndAt(source, start) ? start : comma;
};

/** The quoted text that ends before `start`: closed too early, or a comma is missing. */
function afterQuote(source: string, quotes: readonly ScalarToken[], start: number): Diagnosed {
  let quote: ScalarToken | undefined;
  for (const token of quotes) if (token.offset < start) quote = token;
  if (
    /^[\w-]+[ ]*:\s/.test(source.slice(start, start + 100)) &&
    /[{[,]/.test(source.slice(lineStartAt(source, start), start))
  )
    return { problem: mistake.missingComma(source, start), fatal: false };
  if (!quote) return { problem: mistake.generic(source, start), fatal: false };
  return {
    problem: textAfterQuote(source, quote.offset, quote.offset + quote.source.length, start),
    fatal: true,
  };
}
