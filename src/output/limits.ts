/** Which findings are printed in full: a flood is counted, never hidden. */
import { type Diagnostic, LEVELS, type Location } from '../diagnostic.ts';

/** Characters of one message that are shown. */
export const MESSAGE_LIMIT = 500;
/** Findings shown of one file; the gravest ones first. */
const PER_FILE = 100;
/** Findings of level info shown of one rule. */
const INFO_PER_RULE = 20;

export interface Selection {
  readonly shown: readonly Diagnostic[];
  /** Findings of level info that are only counted, by rule. */
  readonly ofRule: ReadonlyMap<string, number>;
  /** Findings that are only counted, by file. */
  readonly inFile: ReadonlyMap<string, number>;
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which findings are read: by place, then by rule. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const place = (a: Location, b: Location) => text(a.file, b.file) || a.line - b.line || a.column - b.column;
  return [...diagnostics].sort((a, b) => place(a.at, b.at) || text(a.rule, b.rule));
}

export function select(diagnostics: readonly Diagnostic[]): Selection {
  const seen = new Map<string, number>();
  const ofRule = new Map<string, number>();
  const calm = inOrder(diagnostics.filter((d) => d.state === 'aktif')).filter((d) => {
    if (d.level !== 'info') return true;
    const count = add(seen, d.rule);
    if (count > INFO_PER_RULE) add(ofRule, d.rule);
    return count <= INFO_PER_RULE;
  });
  const perFile = new Map<string, number>();
  const inFile = new Map<string, number>();
  const kept = new Set<Diagnostic>();
  for (const level of LEVELS) {
    for (const d of calm) {
      if (d.level !== level) continue;
      if (add(perFile, d.at.file) <= PER_FILE) kept.add(d);
      else add(inFile, d.at.file);
    }
  }
  return { shown: calm.filter((d) => kept.has(d)), ofRule, inFile };
}

function add(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
