/** The door to the disk: what the environment refuses is a mistake with a name, never a fault of the program. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../src/diagnostic.ts';
import { listYaml, mustHaveFolder, writeAtomic } from '../src/source/files.ts';
import { ROOT, runMain } from './harness.ts';

const run = (cwd: string, ...args: readonly string[]) => runMain(args, { cwd, version: '0.1.0' });

const scratch = (): string => mkdtempSync(path.join(tmpdir(), 'renstra-files-'));
const isRoot = process.getuid?.() === 0;
const PLAN = 'skema: 1\njenis: perangkat-daerah\nid: perangkat-daerah\nperangkat_daerah: []\n';
const TABLE =
  'tingkat,kode,kode_induk,uraian,hasil,nomor_indikator,indikator,satuan\ntujuan,T1,,Meningkatnya literasi,,1,Indeks literasi,Indeks\n';

describe('paths in messages', () => {
  it.each([
    ['check', '../rencana/tidak-ada.yaml'],
    ['config', 'print', './tidak-ada.yaml'],
    ['import', 'csv', 'sub/../tabel.csv', '--peta', 'situbondo', '--out', 'x'],
  ])('are those that were typed: %s %s', async (...args) => {
    const typed = args.find((arg) => arg.includes('.')) ?? '';
    const cwd = scratch();
    const { code, err } = await run(cwd, ...args);
    expect(code).toBe(2);
    expect(err).toContain(`"${typed}"`);
    expect(err).not.toContain(cwd);
  });
});

describe('a folder that cannot be read', () => {
  it.skipIf(isRoot)('is named, with exit 2 (not as root)', async () => {
    const cwd = scratch();
    writeFileSync(path.join(cwd, 'perangkat-daerah.yaml'), PLAN);
    mkdirSync(path.join(cwd, 'renstra/rahasia'), { recursive: true });
    chmodSync(path.join(cwd, 'renstra/rahasia'), 0);
    const { code, err } = await run(cwd, 'check');
    chmodSync(path.join(cwd, 'renstra/rahasia'), 0o755);
    expect(code).toBe(2);
    expect(err).toContain('folder "renstra/rahasia" tidak dapat dibaca (EACCES)');
  });

  it('is a UsageError for whatever reason', () => {
    const file = path.join(scratch(), 'rpjmd.yaml');
    writeFileSync(file, PLAN);
    expect(() => listYaml(file)).toThrow(UsageError);
    expect(() => listYaml(file)).toThrow('folder "rpjmd.yaml" tidak dapat dibaca (ENOTDIR)');
  });
});

describe('a target below something that is no folder', () => {
  it.each(['hasil', 'hasil/2026', ...(process.platform === 'win32' ? [] : ['/dev/null'])])(
    'import --out %s: exit 2, nothing written',
    async (out) => {
      const cwd = scratch();
      writeFileSync(path.join(cwd, 'hasil'), 'bukan folder');
      writeFileSync(path.join(cwd, 'tabel.csv'), TABLE);
      const args = ['import', 'csv', 'tabel.csv', '--peta', 'situbondo', '--out', out];
      const { code, err } = await run(cwd, ...args, '--write');
      expect(code).toBe(2);
      expect(err).toContain(`renstra: "${out}/perangkat-daerah.yaml" tidak dapat ditulis (ENOTDIR)`);
      expect(readdirSync(cwd).sort()).toEqual(['hasil', 'tabel.csv']);
    },
  );

  it('check --format into such a place: exit 2', async () => {
    const cwd = scratch();
    const example = path.join(ROOT, 'examples/muara-enim');
    writeFileSync(path.join(cwd, 'hasil'), 'bukan folder');
    expect((await run(cwd, 'check', example, '--format', 'json=hasil/a.json')).code).toBe(2);
  });

  it('writeAtomic names the file as it is shown, and leaves nothing behind', () => {
    const folder = scratch();
    writeFileSync(path.join(folder, 'hasil'), '');
    const target = path.join(folder, 'hasil/renstra.yaml');
    expect(() => writeAtomic(target, PLAN, { shown: 'hasil/renstra.yaml' })).toThrow(
      '"hasil/renstra.yaml" tidak dapat ditulis',
    );
    expect(() => mustHaveFolder(target, 'hasil/renstra.yaml')).toThrow(UsageError);
    expect(() => mustHaveFolder(path.join(folder, 'baru/2026/renstra.yaml'), '')).not.toThrow();
    expect(readdirSync(folder)).toEqual(['hasil']);
  });
});
