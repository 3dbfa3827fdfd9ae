/** A syntax finding by offsets, and how it becomes a Diagnostic. */
import type { Diagnostic, Level, Location, Text } from '../diagnostic.ts';
import { lineStartsOf, placeIn } from './locate.ts';

export interface Problem {
  readonly rule: string;
  /** Default galat. */
  readonly level?: Level;
  /** Offsets [start, end) in the text; the mark ends with the line. */
  readonly start: number;
  readonly end: number;
  readonly message: Text;
  readonly label?: Text;
  readonly help: readonly Text[];
  readonly related?: readonly { readonly start: number; readonly end: number; readonly label: Text }[];
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
  readonly params?: Readonly<Record<string, string>>;
  readonly pointer?: string;
}

/** Findings of one kind that are collected; a file with more has one cause, and memory has an end. */
export const ENOUGH = 300;

export const text = (id: string, en: string): Text => ({ id, en });

/** Mends that leave no doubt about what was meant; the others are guesses, and only made when asked for. */
const SAFE: ReadonlySet<string> = new Set(['koma-desimal', 'spasi-tak-terputus', 'karakter-tak-terlihat']);

/** Document text inside a sentence: one line, at most 40 characters. */
export function excerpt(source: string): string {
  const line = source.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

/** The offset of the end of the line, before CR and LF. */
export function lineEndAt(source: string, offset: number): number {
  const newline = source.indexOf('\n', offset);
  if (newline === -1) return source.length;
  return newline > offset && source[newline - 1] === '\r' ? newline - 1 : newline;
}

/** The offset of the first character of the line. */
export const lineStartAt = (source: string, offset: number): number =>
  offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;

/** Converts the problems of one file; the line table is built once, and only when there are any. */
export function toDiagnostics(path: string, source: string, problems: readonly Problem[]): Diagnostic[] {
  if (problems.length === 0) return [];
  const starts = lineStartsOf(source);
  const locate = (start: number, end: number, pointer = ''): Location => {
    const from = placeIn(starts, start);
    const stop = Math.min(Math.max(end, start), lineEndAt(source, start));
    const endColumn = from.column + Math.max(stop - start, 0);
    return { file: path, line: from.line, column: from.column, endLine: from.line, endColumn, pointer };
  };
  return problems.map((p) => ({
    rule: p.rule,
    level: p.level ?? 'galat',
    message: p.message,
    at: locate(p.start, p.end, p.pointer),
    ...(p.label ? { label: p.label } : {}),
    related: (p.related ?? []).map((r) => ({ at: locate(r.start, r.end), label: r.label })),
    help: p.help,
    ...(p.fix ? { fix: { file: path, ...p.fix, ...(SAFE.has(p.rule) ? {} : { aman: false }) } } : {}),
    params: p.params ?? {},
    state: 'aktif' as const,
  }));
}
