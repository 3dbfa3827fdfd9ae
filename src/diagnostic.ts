/** The vocabulary that every stage shares: what was found, where, and in which words. Imports nothing. */

/** Severity of a finding; `galat` fails the check by default. */
export type Level = 'galat' | 'peringatan' | 'info';

/** Language of planner-facing text. Never read from the operating system. */
export type Lang = 'id' | 'en';

/** One sentence in both languages. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/** A span in one file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** JSON pointer of the value, '' for the document; kept for machines. */
  readonly pointer: string;
}

/** A labelled place: the primary one of a finding, or a related one in another document. */
export interface Mark {
  readonly at: Location;
  readonly label: Text;
}

/** A replacement of characters [start, end) of the file's text, UTF-16 offsets, that mends the finding. */
export interface Fix {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** False where the fix is a guess at what was meant: only `--fix-tidak-aman` applies it. Absent = safe. */
  readonly aman?: boolean;
}

/** Why a finding does not count, or `aktif` when it does. */
export type State = 'aktif' | 'dijustifikasi' | 'diabaikan' | 'dasar';

/** One finding, complete: every output format and the exit code read only this. */
export interface Diagnostic {
  readonly rule: string;
  readonly level: Level;
  readonly message: Text;
  readonly at: Location;
  /** Printed on the caret of the primary place. */
  readonly label?: Text;
  readonly related: readonly Mark[];
  /** What to do, one sentence each. */
  readonly help: readonly Text[];
  readonly fix?: Fix;
  /** Values behind the sentence, money as decimal strings; stable for machines. */
  readonly params: Readonly<Record<string, string>>;
  /** Names of the items and the values that make this finding the same one tomorrow; never a line or its text. */
  readonly identity?: readonly string[];
  /** True where the marked characters point at one person: excerpts of the source mask them. */
  readonly rahasia?: boolean;
  readonly state: State;
  /** The planner's reason when `state` is `dijustifikasi`. */
  readonly reason?: string;
}

/** A rule that did not run because the repository lacks a kind of document. */
export interface NotRun {
  readonly rule: string;
  readonly needs: Text;
  /** What the summary counts it under, so that one missing document is one line. */
  readonly group?: Text;
}

/** A mistake in the command, its configuration or the environment: exit code 2, never a stack trace. */
export class UsageError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.id);
    this.name = 'UsageError';
    this.text = text;
  }
}

/** Levels from worst to mildest; the index is the sort key. */
export const LEVELS: readonly Level[] = ['galat', 'peringatan', 'info'];

/** Both languages with the same words: names, codes, numbers. */
export const same = (text: string): Text => ({ id: text, en: text });
