/** The command line as a user meets it: exit codes, words, streams. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../src/cli/io.ts';
import { ROOT, runMain } from './harness.ts';

const EXAMPLE = path.join(ROOT, 'examples/muara-enim');

const run = (args: readonly string[], more: Partial<Io> = {}) => runMain(args, { cwd: EXAMPLE, ...more });

const scratch = (): string => mkdtempSync(path.join(tmpdir(), 'renstra-cli-'));
const RENJA =
  'skema: 1\njenis: renja\nid: renja-2026\njudul: Renja\nwilayah: "17.03"\nperangkat_daerah: dinas-kesehatan\ntahun: 2026\nlogika: "2025"\nnomenklatur: 2026-06-sipd\nversi: {nama: murni, tahap: rancangan, status: draf}\n';

describe('exit codes', () => {
  it('0 without findings at the threshold, 1 with', async () => {
    expect((await run(['check'])).code).toBe(1);
    expect((await run(['check', '--fail-on', 'tidak'])).code).toBe(0);
    expect((await run(['check', 'renstra/dinas-sosial.yaml'])).code).toBe(0);
    expect((await run(['check', 'renstra/dinas-pupr.yaml'])).code).toBe(1);
    expect((await run(['check', '--opd', 'dinas-kesehatan'])).code).toBe(0);
  });

  it('1 when a plan has a syntax error', async () => {
    const cwd = scratch();
    writeFileSync(path.join(cwd, 'a.yaml'), `${RENJA}program:\n  - kode: "1.02.02\n`);
    const { code, out } = await run(['check'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('a.yaml:12:11');
  });

  it.each([
    [['chek'], 'mungkin maksudnya check'],
    [['check', '--formt', 'json'], 'mungkin maksudnya --format'],
    [['check', '--format', 'jsn'], 'pilihan: lengkap, ringkas, json'],
    [['check', '--fail-on', 'error'], 'pilihan: galat, peringatan, info, tidak'],
    [['check', '--as-of', 'kemarin'], 'TTTT-BB-HH'],
    [['check', 'tidak-ada.yaml'], 'tidak ada atau tidak dapat dibaca'],
    [['check', '--opd', 'dinas-kelautan'], 'dinas-pertanian'],
    [['check', '--lang', 'jv'], 'pilihan: id, en'],
    [['trace'], 'belum diisi'],
    [['trace', '9.99.99'], 'tidak ditemukan'],
    [['trace', 'S1'], 'sebut salah satu'],
    [['explain', 'pagu-melebihi'], 'pagu-melebihi-rpjmd'],
    [['export', 'keselarsan'], 'mungkin maksudnya keselarasan'],
    [['export', 'keselarasan', '--out', 'a.pdf'], '.xlsx'],
    [['export', 'keselarasan', '--opd', 'dinas-x'], 'dinas-kesehatan'],
    [['import', 'sipd', 'a.json'], '--out'],
    [['import', 'epelara', 'a.json', '--out', 'x'], 'pilihan: sipd, csv'],
    [['import', 'sipd', 'a.json', '--out', 'x', '--wilayah', '99.99'], 'daftar wilayah'],
  ])('2 for %j, with a remedy in Indonesian', async (args, remedy) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(remedy);
    expect(err).toMatch(/^renstra: /);
    expect(err).not.toMatch(
      /\b(error|unknown|missing|required|allowed|invalid|argument for|Did you mean)\b/i,
    );
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('2 for a configuration with faults, with the frame on stderr', async () => {
    const cwd = scratch();
    cpSync(EXAMPLE, cwd, { recursive: true });
    writeFileSync(path.join(cwd, 'renstra.config.yaml'), 'skema: 1\naturan:\n  pagu-melebihi-rpjm: info\n');
    const rule = await run(['check'], { cwd });
    expect([rule.code, rule.out]).toEqual([2, '']);
    expect(rule.err).toContain('renstra.config.yaml:3:3');
    expect(rule.err).toContain('pagu-melebihi-rpjmd');
    writeFileSync(path.join(cwd, 'renstra.config.yaml'), 'skema: 1\ndokumen: ["rensta/*.yaml"]\n');
    expect((await run(['check'], { cwd })).err).toContain('tidak cocok dengan berkas mana pun');
    writeFileSync(path.join(cwd, 'renstra.config.yaml'), 'skema: 1\naturann: {}\n');
    expect((await run(['check'], { cwd })).code).toBe(2);
  });

  it('2 where there is no plan at all, and for paths under two repositories', async () => {
    const cwd = scratch();
    expect((await run(['check'], { cwd })).code).toBe(2);
    mkdirSync(path.join(cwd, 'a'));
    mkdirSync(path.join(cwd, 'b'));
    writeFileSync(path.join(cwd, 'a/renstra.config.yaml'), 'skema: 1\n');
    writeFileSync(path.join(cwd, 'b/renstra.config.yaml'), 'skema: 1\n');
    expect((await run(['check', 'a', 'b'], { cwd })).err).toContain('lebih dari satu repositori');
  });

  it('3 for a fault of the program, in a short text', async () => {
    const broken = {
      loadData: () => {
        throw new TypeError('boom');
      },
    };
    const { code, err } = await run(['check'], broken);
    expect(code).toBe(3);
    expect(err).toContain('kesalahan program');
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe('language', () => {
  it('is Indonesian in every help text, English with --lang en', async () => {
    for (const command of [[], ['check'], ['trace'], ['export'], ['import'], ['explain'], ['rules']]) {
      const id = (await run([...command, '--help'])).out;
      const en = (await run([...command, '--help', '--lang', 'en'])).out;
      expect(id).toContain('Pemakaian:');
      expect(id).not.toMatch(
        /\b(Usage|Options|Commands|Arguments|default:|choices:|display help|output the|\[options\]|\[command\])/,
      );
      expect(en).toContain('Usage:');
      expect(en).not.toMatch(
        /\b(Pemakaian|Opsi|Perintah|bawaan|pilihan|tampilkan|berkas|folder repositori)\b/,
      );
      expect(Math.max(...id.split('\n').map((l) => l.length))).toBeLessThanOrEqual(80);
    }
  });

  it('never asks the locale of the system', async () => {
    const here = await run(['check']);
    const there = await run(['check'], { env: { LANG: 'en_US.UTF-8', LC_ALL: 'de_DE' } });
    expect(there).toEqual(here);
  });

  it('gives every finding, its advice and the summary in English', async () => {
    const { out } = await run(['check', '--lang', 'en']);
    expect(out).not.toMatch(
      /\b(saran|galat|peringatan|lebih|batas menurut|berkas|turunkan|belum|dijustifikasi)\b/,
    );
    expect(out).toMatch(/1 error, 1 warning, 1 info/);
  });
});

describe('the terminal', () => {
  it('has colour only on a terminal, not with NO_COLOR, not in a pipe', async () => {
    const colour = /\u001b\[/;
    expect((await run(['check'], { isTty: true })).out).toMatch(colour);
    expect((await run(['check'], { isTty: true, env: { NO_COLOR: '1' } })).out).not.toMatch(colour);
    expect((await run(['check'])).out).not.toMatch(colour);
  });

  it('draws plain frames with RENSTRA_ASCII=1', async () => {
    const { out } = await run(['check'], { env: { RENSTRA_ASCII: '1' } });
    expect(out).not.toMatch(/[┌│─├└]/);
    expect(out).toContain('-->');
  });

  it('stays within 80 columns', async () => {
    for (const args of [['check'], ['rules'], ['explain', 'pagu-melebihi-rpjmd'], ['trace', '1.03.02']]) {
      const { out } = await run(args);
      const long = out.split('\n').filter((l) => [...l].length > 80 && !/^\s{4}\S/.test(l));
      expect(long).toEqual([]);
    }
  });
});

describe('writing', () => {
  it('import previews without --write, never over a file that stands there', async () => {
    const cwd = scratch();
    const csv = path.join(cwd, 'a.csv');
    const head =
      'tingkat,kode,kode_induk,uraian,hasil,nomor_indikator,indikator,satuan,target_2026,target_2027,target_2028,target_2029,target_2030,pagu_2026,pagu_2027,pagu_2028,pagu_2029,pagu_2030';
    writeFileSync(
      csv,
      `${head}\ntujuan,T1,,Meningkatnya literasi,,1,Indeks literasi,Indeks,7,7,7,7,7,,,,,\n`,
    );
    const args = ['import', 'csv', '--peta', 'situbondo', csv, '--out', path.join(cwd, 'plan')];
    expect((await run(args)).code).toBe(0);
    expect(existsSync(path.join(cwd, 'plan'))).toBe(false);
    expect((await run([...args, '--write'])).code).toBe(0);
    const written = readdirSync(path.join(cwd, 'plan'), { recursive: true, encoding: 'utf8' }).sort();
    expect(written.filter((f) => f.endsWith('.yaml')).length).toBe(2);
    expect(written.some((f) => f.endsWith('.tmp'))).toBe(false);
    const again = await run([...args, '--write']);
    expect([again.code, again.err.includes('Tidak ada yang ditulis')]).toEqual([2, true]);
  });

  it('several formats in one run', async () => {
    const cwd = scratch();
    const { out } = await run(
      ['check', EXAMPLE, '--format', 'ringkas', '--format', 'json=hasil/temuan.json'],
      { cwd },
    );
    expect(out.split('\n')[0]).toMatch(/^acuan\/prioritas-sumsel.yaml:\d+:\d+: peringatan /);
    const json = JSON.parse(readFileSync(path.join(cwd, 'hasil/temuan.json'), 'utf8'));
    expect(json.ringkasan).toMatchObject({ galat: 1, peringatan: 1, info: 1, berkas: 11 });
    const money = json.findings.find((f: { rule: string }) => f.rule === 'pagu-melebihi-rpjmd');
    expect(money.locations.map((l: { file: string }) => l.file)).toEqual([
      'renstra/dinas-pupr.yaml',
      'rpjmd.yaml',
    ]);
    expect((await run(['check', '--format', 'json', '--format', 'ringkas'])).code).toBe(2);
  });

  it('check --changed reports only what differs from the commit', async () => {
    const cwd = scratch();
    cpSync(EXAMPLE, cwd, { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd, stdio: 'pipe' });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'plan');
    expect((await run(['check', '--changed'], { cwd })).code).toBe(0);
    writeFileSync(
      path.join(cwd, 'renstra/dinas-pupr.yaml'),
      `${readFileSync(path.join(cwd, 'renstra/dinas-pupr.yaml'), 'utf8')}\n# catatan\n`,
    );
    const { code, out } = await run(['check', '--changed', '--format', 'ringkas'], { cwd });
    expect(code).toBe(1);
    expect(out).not.toContain('prioritas-sumsel.yaml');
    expect((await run(['check', '--changed', '--sejak', 'tidak-ada'], { cwd })).err).toContain(
      'bukan revisi git',
    );
  });
});

describe('the real process', () => {
  const bin = path.join(ROOT, 'bin/renstra.js');
  beforeAll(() => {
    execFileSync(process.execPath, [path.join(ROOT, 'scripts/build.mjs')], { cwd: ROOT });
  });

  it('prints what main gives, with its exit code', async () => {
    const real = spawnSync(process.execPath, [bin, 'check'], {
      cwd: EXAMPLE,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    const { out, code } = await run(['check']);
    expect([real.stdout, real.status, real.stderr]).toEqual([out, code, '']);
  });

  it('ends quietly when the pipe is closed', () => {
    const shell = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${bin}" rules --format json | head -c 10; true`],
      { encoding: 'utf8' },
    );
    expect([shell.stdout.length, shell.stderr]).toEqual([10, '']);
  });

  it('loads nothing heavy for --help', () => {
    const trace = "import{registerHooks}from'node:module';";
    expect(trace).toContain('registerHooks');
    const start = readFileSync(path.join(ROOT, 'dist/start.js'), 'utf8');
    const eager = [...start.matchAll(/from\s*"\.\/(chunk-[^"]+)"/g)].map((m) => m[1] ?? '');
    const size = eager.reduce(
      (sum, f) => sum + readFileSync(path.join(ROOT, 'dist', f)).length,
      start.length,
    );
    expect(size).toBeLessThan(120_000);
  });
});
