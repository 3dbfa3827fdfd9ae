/** The starting repository lints, stands in nobody's way, and its pipelines are what the hosts expect. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { FORMATS } from '../src/output/index.ts';
import { format } from '../src/source/fmt.ts';
import { ROOT, runMain } from './harness.ts';

const run = (cwd: string, ...args: readonly string[]) =>
  runMain(args, { cwd, columns: 100, version: '0.1.0' });

const scratch = (): string => mkdtempSync(path.join(tmpdir(), 'renstra-init-'));
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
const START = [
  'acuan/prioritas-provinsi.yaml',
  'perangkat-daerah.yaml',
  'renstra.config.yaml',
  'renstra/contoh.yaml',
  'rpjmd.yaml',
];

describe('renstra init', () => {
  it('writes a repository that has neither errors nor warnings', async () => {
    const folder = path.join(scratch(), 'rencana');
    expect(await run(path.dirname(folder), 'init', 'rencana')).toMatchObject({ code: 0, err: '' });
    expect(filesIn(folder)).toEqual(START);
    const { out, code } = await run(folder, 'check', '--format', 'json', '--fail-on', 'peringatan');
    expect(JSON.parse(out).findings.filter((f: { level: string }) => f.level !== 'info')).toEqual([]);
    expect(code).toBe(0);
    for (const name of START.filter((n) => n !== 'renstra.config.yaml')) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      expect(format(name, text), name).toEqual({ text });
      expect(text, name).toMatch(/^# /);
    }
  });

  it('has a local rule in its settings that works once it is switched on', async () => {
    const folder = scratch();
    await run(folder, 'init');
    const config = path.join(folder, 'renstra.config.yaml');
    const text = readFileSync(config, 'utf8').replace(/# aturan_lokal:[\s\S]*/, (block) =>
      block.replace(/^# /gm, ''),
    );
    writeFileSync(config, text);
    expect(text).toContain('\naturan_lokal:');
    const plan = path.join(folder, 'renstra/contoh.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^ +lokasi: .*\n/m, ''));
    const { out } = await run(folder, 'check', '--format', 'ringkas');
    expect(out).toContain('lokal-sub-kegiatan-berlokasi');
  });

  it('names what stands in the way and writes nothing', async () => {
    const folder = scratch();
    writeFileSync(path.join(folder, 'rpjmd.yaml'), 'catatan: bukan rencana\n');
    const { code, err } = await run(folder, 'init');
    expect(code).toBe(2);
    expect(err).toContain('rpjmd.yaml');
    expect(filesIn(folder)).toEqual(['rpjmd.yaml']);
  });

  it('does not put a second plan beside the first', async () => {
    const folder = scratch();
    writeFileSync(path.join(folder, 'rencana.yaml'), 'skema: 1\njenis: renstra\nid: dinas-pertanian\n');
    const { code, err } = await run(folder, 'init', '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toContain('rencana.yaml');
    expect(filesIn(folder)).toEqual(['rencana.yaml']);
    writeFileSync(path.join(folder, 'berkas'), '');
    expect((await run(folder, 'init', 'berkas')).err).toContain('"berkas" bukan folder');
  });
});

/** Every `--format` of a command line; each must be one that check has. */
const formatsIn = (command: string): string[] =>
  [...command.matchAll(/--format (\S+)/g)].map((m) => m[1] ?? '');

describe('renstra init --ci', () => {
  async function pipeline(host: string, file: string) {
    const folder = scratch();
    mkdirSync(path.join(folder, '.git'));
    expect(await run(folder, 'init', '--ci', host)).toMatchObject({ code: 0, err: '' });
    expect(existsSync(path.join(folder, 'rpjmd.yaml'))).toBe(true);
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(text.startsWith('# ')).toBe(true);
    return parseYaml(text);
  }

  it('github: one run gives annotations, SARIF and JUnit; uploads go on after findings', async () => {
    const flow = await pipeline('github', '.github/workflows/renstra.yml');
    expect(Object.keys(flow)).toEqual(['name', 'on', 'permissions', 'jobs']);
    expect(Object.keys(flow.on)).toEqual(['push', 'pull_request']);
    expect(flow.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
    const { steps, 'runs-on': runner } = flow.jobs.periksa;
    expect(runner).toBe('ubuntu-latest');
    for (const step of steps) {
      expect('uses' in step !== 'run' in step).toBe(true);
      for (const key of Object.keys(step))
        expect(['name', 'uses', 'with', 'run', 'if', 'continue-on-error']).toContain(key);
      if (step.uses) expect(step.uses).toMatch(/^[\w-]+\/[\w/-]+@v\d+$/);
    }
    const commands: string[] = steps.map((s: { run?: string }) => s.run ?? '');
    expect(commands).toContain('npm install --global renstra@0.1.0');
    const check = commands.filter((c) => c.startsWith('renstra check'));
    expect(check).toHaveLength(1);
    expect(check[0]).not.toContain('\n  ');
    const formats = formatsIn(check[0] ?? '');
    expect(formats).toEqual([
      'github',
      'sarif=renstra.sarif',
      'junit=renstra-junit.xml',
      'markdown=renstra.md',
    ]);
    for (const name of formats) expect(FORMATS.map((f) => f.id)).toContain(name.split('=')[0]);
    const upload = steps.find((s: { uses?: string }) => s.uses?.includes('upload-sarif'));
    expect(upload.if).toContain('!cancelled()');
    expect(upload.with.sarif_file).toBe('renstra.sarif');
  });

  it('gitlab: one run gives Code Quality and JUnit, kept also after findings', async () => {
    const flow = await pipeline('gitlab', '.gitlab-ci.yml');
    expect(Object.keys(flow)).toEqual(['stages', 'renstra']);
    const job = flow.renstra;
    expect(flow.stages).toContain(job.stage);
    for (const key of Object.keys(job))
      expect(['stage', 'image', 'rules', 'before_script', 'script', 'artifacts']).toContain(key);
    expect(job.before_script).toEqual(['npm install --global renstra@0.1.0']);
    const formats = formatsIn(job.script.join(' '));
    expect(formats.map((f) => f.split('=')[0])).toEqual(['ringkas', 'gitlab', 'junit']);
    expect(job.artifacts.when).toBe('always');
    const { codequality, junit } = job.artifacts.reports;
    expect(formats).toContain(`gitlab=${codequality}`);
    expect(formats).toContain(`junit=${junit}`);
  });

  it('the command of the pipeline runs on the starting repository', async () => {
    const folder = scratch();
    await run(folder, 'init', '--ci', 'github');
    const text = readFileSync(path.join(folder, '.github/workflows/renstra.yml'), 'utf8');
    const steps = parseYaml(text).jobs.periksa.steps as { run?: string }[];
    const command = steps.find((s) => s.run?.startsWith('renstra check'))?.run ?? '';
    expect(await run(folder, ...command.trim().split(/\s+/).slice(1))).toMatchObject({ code: 0, err: '' });
    for (const name of ['renstra.sarif', 'renstra-junit.xml', 'renstra.md'])
      expect(existsSync(path.join(folder, name)), name).toBe(true);
  });

  it('adds only the pipeline where plans exist, and never replaces one', async () => {
    const folder = scratch();
    writeFileSync(path.join(folder, 'rencana.yaml'), 'skema: 1\njenis: renstra\nid: dinas-pertanian\n');
    const first = await run(folder, 'init', '--ci', 'gitlab');
    expect(first.code).toBe(0);
    expect(first.err).toContain('git init');
    expect(filesIn(folder)).toEqual(['.gitlab-ci.yml', 'rencana.yaml']);
    const again = await run(folder, 'init', '--ci', 'gitlab');
    expect(again.code).toBe(2);
    expect(again.err).toContain('.gitlab-ci.yml');
    expect((await run(folder, 'init', '--ci', 'jenkins')).code).toBe(2);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  it('defines one hook that reads the whole repository', () => {
    const hooks = parseYaml(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
    expect(hooks).toHaveLength(1);
    expect(hooks[0]).toMatchObject({ id: 'renstra-check', language: 'node', pass_filenames: false });
    const pattern = new RegExp(hooks[0].files);
    expect(['renstra/contoh.yaml', 'rpjmd.yml', 'README.md'].map((f) => pattern.test(f))).toEqual([
      true,
      true,
      false,
    ]);
    const bin = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).bin;
    expect(Object.keys(bin)).toContain(hooks[0].entry.split(' ')[0]);
  });
});
