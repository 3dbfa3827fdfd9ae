/** What a rule says about its fixture folder; the tests of the rules and the mutation run ask the same. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic, Text } from '../src/diagnostic.ts';
import { baselineKey } from '../src/fingerprint.ts';
import type { Rule } from '../src/rules/rule.ts';
import { lintRepository, loadFolder, ROOT } from './harness.ts';

export const FIXTURES = path.join(ROOT, 'test/rules');

/** Places that the comments `# ! rule-id` of a folder promise: `file:line rule`, sorted. */
export function marks(folder: string): string[] {
  const out: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.ya?ml$/.test(entry)) continue;
    const file = entry.split(path.sep).join('/');
    readFileSync(path.join(folder, entry), 'utf8')
      .split(/\r?\n/)
      .forEach((line, i) => {
        const comment = /#\s*(!.*)$/.exec(line)?.[1] ?? '';
        for (const [, rule] of comment.matchAll(/!\s*([a-z0-9-]+)/g)) out.push(`${file}:${i + 1} ${rule}`);
      });
  }
  return out.sort();
}

/** Places of the active findings: `file:line rule`, sorted. */
export const places = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .filter((d) => d.state === 'aktif')
    .map((d) => `${d.at.file}:${d.at.line} ${d.rule}`)
    .sort();

/** One finding as a reviewer reads it; `npx vitest run test/rules.test.ts -u` writes the file, people read it. */
function words(d: Diagnostic): string {
  const place = (at: Diagnostic['at']) => `${at.file}:${at.line}:${at.column}-${at.endColumn}`;
  const both = (mark: string, text: Text | undefined) =>
    text && text.id !== '' ? [`  ${mark} ${text.id}`, `  ${mark} ${text.en}`] : [];
  const related = d.related.flatMap((r) => [`  ~ ${place(r.at)}`, ...both('  ', r.label)]);
  const lines = [both('!', d.message), both('^', d.label), related, d.help.flatMap((h) => both('=', h))];
  return [`${place(d.at)} ${d.level}`, ...lines.flat()].join('\n');
}

export const saidOf = (diagnostics: readonly Diagnostic[]): string =>
  `${diagnostics.map(words).join('\n')}\n`;

export function lintFixture(rule: Rule, part: 'bad' | 'good') {
  const { repository, settings } = loadFolder(path.join(FIXTURES, rule.id, part));
  return { repository, ...lintRepository(repository, [rule], settings) };
}

/** Why the fixtures of a rule no longer hold; undefined when they do. */
export function brokenFixture(rule: Rule): string | undefined {
  const bad = lintFixture(rule, 'bad').diagnostics;
  const marked = marks(path.join(FIXTURES, rule.id, 'bad'));
  if (places(bad).join('\n') !== marked.join('\n')) return 'bad/ has other findings than it marks';
  const expected = readFileSync(path.join(FIXTURES, rule.id, 'pesan.txt'), 'utf8');
  if (saidOf(bad) !== expected) return 'pesan.txt says something else';
  if (new Set(bad.map(baselineKey)).size < bad.length) return 'two findings of bad/ have one identity';
  return places(lintFixture(rule, 'good').diagnostics).length > 0 ? 'good/ has findings' : undefined;
}
