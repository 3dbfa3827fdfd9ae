/** One loop over all rules: each lints its fixture folder alone; the marks `# ! rule-id` are the expectation. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { baselineKey } from '../src/fingerprint.ts';
import { RULES } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import { ROOT } from './harness.ts';
import { FIXTURES, lintFixture, marks, places, saidOf } from './rule-fixture.ts';

function found(rule: Rule, part: 'bad' | 'good'): string[] {
  const { repository, diagnostics, notRun } = lintFixture(rule, part);
  expect(repository.problems.map((p) => `${p.at.file}:${p.at.line} ${p.rule} ${p.message.id}`)).toEqual([]);
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
  return places(diagnostics);
}

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  it('finds exactly what is marked in bad/', () => {
    const expected = marks(path.join(FIXTURES, id, 'bad'));
    expect(expected.length).toBeGreaterThan(0);
    expect(found(rule, 'bad')).toEqual(expected);
  });

  it('says what stands in pesan.txt: level, words in both languages, related places', async () => {
    await expect(saidOf(lintFixture(rule, 'bad').diagnostics)).toMatchFileSnapshot(
      path.join(FIXTURES, id, 'pesan.txt'),
    );
  });

  it('gives each finding an identity of its own, so that a baseline cannot be fooled by a swap', () => {
    const keys = lintFixture(rule, 'bad').diagnostics.map(baselineKey);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    for (const key of keys) expect(key).not.toMatch(/undefined|:\d+:\d+/);
  });

  it('is silent on good/', () => {
    expect(readdirSync(path.join(FIXTURES, id, 'good')).length).toBeGreaterThan(0);
    expect(found(rule, 'good')).toEqual([]);
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
