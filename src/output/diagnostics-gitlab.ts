/** Format `gitlab`: a Code Quality report, which GitLab compares between branches by fingerprint. */
import type { Diagnostic, Level } from '../diagnostic.ts';
import { fingerprints } from '../fingerprint.ts';
import { visible } from './cells.ts';
import { findingWords, oneLine, relatedText } from './finding-words.ts';
import type { FormatOptions } from './format.ts';
import { compact } from './json.ts';
import { inOrder } from './limits.ts';
import type { Report } from './report.ts';

const SEVERITY: Readonly<Record<Level, string>> = { galat: 'critical', peringatan: 'major', info: 'info' };

export function diagnosticsGitlab(report: Report, { lang }: FormatOptions): string {
  const active = inOrder(report.diagnostics.filter((d) => d.state === 'aktif'));
  const prints = fingerprints(active);
  const issue = (d: Diagnostic, i: number) => {
    const words = findingWords(d, lang);
    const { file, line, endLine } = d.at;
    return {
      description: oneLine(words.message, words.related.map(relatedText), words.help),
      check_name: visible(d.rule),
      fingerprint: prints[i],
      severity: SEVERITY[d.level],
      location: { path: visible(file), lines: { begin: line, end: endLine } },
    };
  };
  const issues = active.map((d, i) => `\n  ${compact(issue(d, i))}`);
  return issues.length === 0 ? '[]\n' : `[${issues.join(',')}\n]\n`;
}
