/** Public API. The only re-export file; nothing in src imports it. */

export type { Acuan, LoadText } from './acuan/acuan.ts';
export { createAcuan } from './acuan/load.ts';
export { NO_SETTINGS, type Settings } from './config.ts';
export type { Diagnostic, Level, Location, NotRun, Text } from './diagnostic.ts';
export { link } from './link.ts';
export { type LintInput, type LintResult, lint } from './lint.ts';
export { type InputFile, load, loadConfig, type Repository } from './load.ts';
export { computeAlignments } from './model/align.ts';
export type { Alignments } from './model/alignment.ts';
export type { Doc, Edge, Model, Node } from './model/node.ts';
export { RULES } from './rules/index.ts';
export type { Rule } from './rules/rule.ts';
export { trace } from './trace.ts';
