/** The one door from text to data: what is wrong with the file, what it holds, and where everything stands. */
import { type Diagnostic, LEVELS } from '../diagnostic.ts';
import { lineStartsOf, placeIn } from './locate.ts';
import type { ParsedFile, Value } from './parsed.ts';
import { pointerAt } from './pointers.ts';
import { asMeant, isStructural, preflightProblems } from './preflight.ts';
import { type Built, build, NO_POSITIONS } from './yaml-build.ts';
import { diagnose } from './yaml-diagnose.ts';
import { checkFeatures } from './yaml-features.ts';
import { emptyFile, tooLarge, tooManyTokens, withheld } from './yaml-limits.ts';
import { ENOUGH, lineStartAt, type Problem, toDiagnostics } from './yaml-problem.ts';
import { composeErrors, LIMITS, readTokens, type Token } from './yaml-reader.ts';
import { deep } from './yaml-refused.ts';

/** Findings of one file that are kept; the rest is counted in one more. */
const MOST = 100;

interface Read {
  readonly problems: readonly Problem[];
  readonly built?: Built;
}

/** `path` is relative to the root; `text` is decoded, without a leading BOM. */
export function parse(path: string, text: string): ParsedFile {
  const early = preflightProblems(text);
  const source = early.some(isComma) ? asMeant(text) : text;
  const read: Read = early.some(isStructural) ? { problems: [] } : readYaml(source);
  const kept = chosen(text, early, read.problems).map((p) => placed(p, text, read.built));
  const problems = toDiagnostics(path, text, kept);
  const broken = problems.some((p) => p.level === 'galat' && !isComma(p));
  const empty = problems.some((p) => p.rule === 'berkas-kosong');
  const data: Value | undefined = empty ? null : broken ? undefined : read.built?.data;
  return {
    path,
    text,
    data,
    positions: read.built?.positions ?? NO_POSITIONS,
    problems: sorted(problems),
    plainNumbers: broken ? [] : (read.built?.plainNumbers ?? []),
    salvaged: broken ? salvage(text) : {},
  };
}

/** The one galat that leaves the file readable: what was meant is clear, and its place is known. */
const isComma = ({ rule }: { readonly rule: string }): boolean => rule === 'koma-desimal';

function placed(problem: Problem, text: string, built: Built | undefined): Problem {
  if (!isComma(problem) || !built) return problem;
  return { ...problem, pointer: pointerAt({ text, positions: built.positions }, problem.start) };
}

function readYaml(text: string): Read {
  if (!/^[ \t]*[^\s#]/m.test(text)) return { problems: [emptyFile()] };
  if (text.length > LIMITS.characters) return { problems: [tooLarge(text.length)] };
  const read = readTokens(text);
  if ('why' in read)
    return { problems: read.why === 'tokens' ? [tooManyTokens(read.at)] : tooDeep(text, read.at) };
  const { problems, first } = checkFeatures(text, read.tokens);
  const errors = diagnose(text, first, composeErrors(first, text.length));
  if (errors.length > 0) return { problems: [...before(text, problems, errors), ...errors] };
  const built = build(text, rootOf(first));
  if (built.data === null && problems.length === 0) return { problems: [emptyFile()], built };
  return { problems: [...problems, ...built.problems], built };
}

/** Many texts with an unquoted colon nest in each other: then the first of them is the mistake, not the depth. */
function tooDeep(text: string, at: number): readonly Problem[] {
  const above = text.slice(0, lineStartAt(text, at));
  const read = readTokens(above);
  const errors = 'why' in read ? [] : diagnose(above, read.tokens, composeErrors(read.tokens, above.length));
  const earlier = errors.filter((p) => !isOpen(p));
  return earlier.length > 0 ? earlier : [deep(at)];
}

const isOpen = ({ rule }: Problem): boolean =>
  rule === 'kurung-tidak-ditutup' || rule === 'kutip-tidak-ditutup';

/** A quote or bracket that runs on turns what follows it into strange keys. */
function before(text: string, problems: readonly Problem[], errors: readonly Problem[]): readonly Problem[] {
  const open = errors.find(isOpen);
  if (!open) return problems;
  const from = lineStartAt(text, Math.min(open.start, ...(open.related ?? []).map((r) => r.start)));
  return problems.filter((p) => p.start < from);
}

function rootOf(tokens: readonly Token[]): Token | undefined {
  const doc = tokens.find((token) => token.type === 'document');
  return doc?.type === 'document' ? doc.value : undefined;
}

/** One finding per mistake: on a line with an early finding YAML has nothing to add, elsewhere it speaks once per line. */
function chosen(text: string, early: readonly Problem[], late: readonly Problem[]): Problem[] {
  if (early.length + late.length === 0) return [];
  const starts = lineStartsOf(text);
  const lineOf = (p: Problem): number => placeIn(starts, p.start).line;
  const taken = new Set(early.filter((p) => p.level !== 'peringatan').map(lineOf));
  const kept: Problem[] = [...early];
  for (const problem of [...late].sort((a, b) => a.start - b.start)) {
    const line = lineOf(problem);
    if (problem.level === 'peringatan' || !taken.has(line)) kept.push(problem);
    if (problem.level !== 'peringatan') taken.add(line);
  }
  kept.sort((a, b) => a.start - b.start);
  const first = kept[MOST];
  return first
    ? [...kept.slice(0, MOST), withheld(first.start, kept.length - MOST, kept.length < ENOUGH)]
    : kept;
}

function sorted(problems: readonly Diagnostic[]): Diagnostic[] {
  const rank = (d: Diagnostic): number => (d.rule === 'koma-desimal' ? -1 : LEVELS.indexOf(d.level));
  return [...problems].sort(
    (a, b) => a.at.line - b.at.line || rank(a) - rank(b) || a.at.column - b.at.column,
  );
}

const HEADER =
  /^(jenis|id|perangkat_daerah|tahun|wilayah):[ \t]+(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s#"'][^\r\n]*?))[ \t]*(?:#[^\r\n]*)?\r?$/gm;

/** The header of a broken file by its lines, so that what refers to it stays quiet. */
function salvage(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = '', double, single, plain] of text.slice(0, 200_000).matchAll(HEADER))
    found[key] ??= double ?? single ?? plain ?? '';
  return found;
}
