/** One loop over all rules: each lints its fixture folder alone; the marks `# ! rule-id` are the expectation. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Text } from '../src/diagnostic.ts';
import { baselineKey } from '../src/fingerprint.ts';
import { RULES } from '../src/rules/index.ts';
import { lintRepository, loadFolder, ROOT } from './harness.ts';

const FIXTURES = path.join(ROOT, 'test/rules');

function marks(folder: string): string[] {
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

function found(folder: string, rule: (typeof RULES)[number]): string[] {
  const { repository, settings } = loadFolder(folder);
  expect(repository.problems.map((p) => `${p.at.file}:${p.at.line} ${p.rule} ${p.message.id}`)).toEqual([]);
  const { diagnostics, notRun } = lintRepository(repository, [rule], settings);
  expect(notRun).toEqual([]);
  for (const d of diagnostics) {
    expect(d.message.id).not.toBe('');
    expect(d.message.en).not.toBe(d.message.id);
    for (const text of [
      d.message,
      ...d.help,
      ...d.related.map((r) => r.label),
      ...(d.label ? [d.label] : []),
    ])
      expect(`${text.id}\n${text.en}`).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}/);
  }
  return diagnostics
    .filter((d) => d.state === 'aktif')
    .map((d) => `${d.at.file}:${d.at.line} ${d.rule}`)
    .sort();
}

/** One finding as a reviewer reads it; `npx vitest run test/rules.test.ts -u` writes the file, people read it. */
function words(d: Diagnostic): string {
  const place = (at: Diagnostic['at']) => `${at.file}:${at.line}:${at.column}-${at.endColumn}`;
  const both = (mark: string, text: Text | undefined) =>
    text && text.id !== '' ? [`  ${mark} ${text.id}`, `  ${mark} ${text.en}`] : [];
  const related = d.related.flatMap((r) => [`  ~ ${place(r.at)}`, ...both('  ', r.label)]);
  const lines = [both('!', d.message), both('^', d.label), related, d.help.flatMap((h) => both('=', h))];
  return [`${place(d.at)} ${d.level}`, ...lines.flat()].join('\n');
}

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  it('finds exactly what is marked in bad/', () => {
    const folder = path.join(FIXTURES, id, 'bad');
    const expected = marks(folder);
    expect(expected.length).toBeGreaterThan(0);
    expect(found(folder, rule)).toEqual(expected);
  });

  it('says what stands in pesan.txt: level, words in both languages, related places', async () => {
    const { repository, settings } = loadFolder(path.join(FIXTURES, id, 'bad'));
    const said = lintRepository(repository, [rule], settings).diagnostics.map(words);
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(path.join(FIXTURES, id, 'pesan.txt'));
  });

  it('gives each finding an identity of its own, so that a baseline cannot be fooled by a swap', () => {
    const { repository, settings } = loadFolder(path.join(FIXTURES, id, 'bad'));
    const keys = lintRepository(repository, [rule], settings).diagnostics.map(baselineKey);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    for (const key of keys) expect(key).not.toMatch(/undefined|:\d+:\d+/);
  });

  it('is silent on good/', () => {
    const folder = path.join(FIXTURES, id, 'good');
    expect(readdirSync(folder).length).toBeGreaterThan(0);
    expect(found(folder, rule)).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('has every rule file and every fixture folder, and nothing else', () => {
    const files = readdirSync(path.join(ROOT, 'src/rules'), { recursive: true, encoding: 'utf8' })
      .filter((f) => /[\\/].*\.ts$/.test(f))
      .map((f) => path.basename(f, '.ts'));
    const ids = RULES.map((r) => r.id);
    expect(ids).toEqual([...ids].sort());
    expect(files.sort()).toEqual(ids);
    expect(readdirSync(FIXTURES).sort()).toEqual(ids);
    expect(ids.every((id) => existsSync(path.join(FIXTURES, id, 'good')))).toBe(true);
  });
});
