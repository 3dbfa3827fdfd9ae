import type { Diagnostic, NotRun } from '../diagnostic.ts';

/** Everything that a format of `check` may print; computed once. */
export interface Report {
  /** In any order; justified ones included. */
  readonly diagnostics: readonly Diagnostic[];
  readonly notRun: readonly NotRun[];
  /** Text of the files by path as in `Location.file`; a file may be absent, then its place is named without its line. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many files were checked. */
  readonly files: number;
  /** Files that could not be read: rules that judge completeness were quiet. */
  readonly unread?: readonly string[];
  /** True when paths of the command narrowed what is reported. */
  readonly filtered?: boolean;
}
