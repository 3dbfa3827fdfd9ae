/** A new rule is one source file, one line (and its import) in the list, one fixture folder; the script writes just that. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../src/rules/rule.ts';
import { lintRepository, loadFolder, ROOT } from './harness.ts';

/** What the script looks at, in a copy. */
function copy(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'renstra-rule-'));
  for (const part of ['scripts/new-rule.mjs', 'src/rules'])
    cpSync(path.join(ROOT, part), path.join(root, part), { recursive: true });
  mkdirSync(path.join(root, 'test/rules/id-ganda'), { recursive: true });
  return root;
}

function snapshot(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(root, file).split(path.sep).join('/'), readFileSync(file, 'utf8')];
    }),
  );
}

function run(root: string, ...args: readonly string[]) {
  const done = spawnSync('node', [path.join(root, 'scripts/new-rule.mjs'), ...args], { encoding: 'utf8' });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const THEME = 'pagu';
const ID = 'pagu-nol-berturut';
const SOURCE = `src/rules/${THEME}/${ID}.ts`;

describe('npm run new:rule', () => {
  const root = copy();
  const before = snapshot(root);
  const first = run(root, THEME, ID);
  const after = snapshot(root);
  const added = [...after.keys()].filter((file) => !before.has(file)).sort();
  const changed = [...before.keys()].filter((file) => before.get(file) !== after.get(file));

  it('adds one source file and one fixture folder, and changes only the list', () => {
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(added).toEqual([
      SOURCE,
      `test/rules/${ID}/bad/renstra/dinas-pertanian.yaml`,
      `test/rules/${ID}/good/renstra/dinas-pertanian.yaml`,
    ]);
    expect(changed).toEqual(['src/rules/list.ts']);
    for (const file of [SOURCE, 'src/rules/list.ts', 'npm run generate']) expect(first.out).toContain(file);
  });

  it('adds one line to the list, in order', () => {
    const lines = (text: string | undefined) => (text ?? '').split('\n');
    const old = lines(before.get('src/rules/list.ts'));
    const now = lines(after.get('src/rules/list.ts'));
    expect(now.length - old.length).toBe(1);
    expect(now.filter((line) => !old.includes(line))).toEqual([
      `export { paguNolBerturut } from './${THEME}/${ID}.ts';`,
    ]);
    expect(now.filter((line) => old.includes(line))).toEqual(old);
    const paths = now.flatMap((line) => /^export .* from '(.+)';$/.exec(line)?.[1] ?? []);
    expect(paths).toEqual([...paths].sort());
  });

  it('writes a rule that finds its own mark and keeps quiet on good/', async () => {
    const text = (after.get(SOURCE) ?? '')
      .replaceAll("'../../", `'${ROOT}/src/`)
      .replaceAll("'../rule.ts'", `'${ROOT}/src/rules/rule.ts'`);
    const { outputFiles } = await build({
      stdin: { contents: text, loader: 'ts', resolveDir: ROOT },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
    });
    const code = outputFiles[0]?.text ?? '';
    const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, Rule>;
    const rule = made.paguNolBerturut;
    if (!rule) throw new Error('the rule is not exported');
    expect(rule).toMatchObject({ id: ID, kelompok: 'F' });
    const found = (kind: string) => {
      const { repository } = loadFolder(path.join(root, 'test/rules', ID, kind));
      expect(repository.problems).toEqual([]);
      return lintRepository(repository, [rule]).diagnostics.map((d) => `${d.at.file}:${d.at.line}`);
    };
    const bad = (after.get(`test/rules/${ID}/bad/renstra/dinas-pertanian.yaml`) ?? '').split('\n');
    expect(found('bad')).toEqual([
      `renstra/dinas-pertanian.yaml:${bad.findIndex((line) => line.endsWith(`# ! ${ID}`)) + 1}`,
    ]);
    expect(found('good')).toEqual([]);
  });

  it('is formatted as the house wants it', () => {
    const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    for (const file of [SOURCE, 'src/rules/list.ts']) {
      const out = execFileSync(
        'node',
        [biome, 'check', '--write', `--stdin-file-path=${path.join(ROOT, file)}`],
        {
          cwd: ROOT,
          input: after.get(file) ?? '',
          encoding: 'utf8',
        },
      );
      expect(out, file).toBe(after.get(file));
    }
  });

  it.each([
    [[THEME, ID], 'exists already'],
    [['rujukan', 'id-ganda'], 'exists already'],
    [['struktur', ID], 'exists already'],
    [[THEME, 'PaguNol'], 'is no rule id'],
    [[THEME, 'pagu'], 'is no rule id'],
    [[THEME, '../pagu-nol'], 'is no rule id'],
    [[THEME, 'lokal-pagu'], 'renstra.config.yaml'],
    [['keuangan', 'pagu-nol'], 'there is no theme'],
    [[THEME], 'usage'],
  ])('refuses %j and writes nothing', (args, words) => {
    const { code, err } = run(root, ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(snapshot(root)).toEqual(after);
    expect(existsSync(path.join(root, 'test/rules/pagu-nol'))).toBe(false);
  });
});
