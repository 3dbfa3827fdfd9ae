/** What is looked for before YAML reads a file: the characters and layouts that no YAML reader names. */
import type { Diagnostic } from '../diagnostic.ts';
import { characterProblems } from './preflight-characters.ts';
import { commaProblems, MAYBE_COMMA, withPoints } from './preflight-comma.ts';
import { conflictProblems, loneCrProblems, spaceProblems, tabProblems } from './preflight-layout.ts';
import { type Scan, scan } from './preflight-scan.ts';
import { type Problem, toDiagnostics } from './yaml-problem.ts';

/** After one of these YAML would only repeat the mistake in other words, at other places. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'penanda-konflik',
  'akhir-baris-cr',
  'tab-di-indentasi',
  'spasi-tak-terputus',
  'karakter-kendali',
  'karakter-arah-teks',
  'karakter-tidak-sah',
]);

export const isStructural = (problem: { readonly rule: string }): boolean => STRUCTURAL.has(problem.rule);

export function preflightProblems(source: string): Problem[] {
  let scanned: Scan | undefined;
  const scanOnce = (): Scan => {
    scanned ??= scan(source);
    return scanned;
  };
  return [
    ...(MAYBE_COMMA.test(source) ? commaProblems(source, scanOnce().flows) : []),
    ...conflictProblems(source),
    ...tabProblems(source, (offset) => !isInside(scanOnce(), offset)),
    ...characterProblems(source),
    ...loneCrProblems(source),
    ...spaceProblems(source),
  ];
}

/** What the file says when its decimal commas inside braces are read as they were meant. */
export const asMeant = (source: string): string => withPoints(source, scan(source).flows);

/** The scan is in order of the text, so a binary search finds the span that may hold the offset. */
function isInside({ inner }: Scan, offset: number): boolean {
  let low = 0;
  let high = inner.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inner[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = inner[low - 1];
  return span !== undefined && offset < span.end && offset >= span.start;
}

/** The findings of one file; at most one per class and line. */
export const preflight = (source: string, path: string): Diagnostic[] =>
  toDiagnostics(path, source, preflightProblems(source));
