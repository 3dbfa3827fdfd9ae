/** The examples as they are documented: `cacat` has every fault exactly where it is marked, `muara-enim` its three findings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBaseline } from '../src/baseline.ts';
import type { Io } from '../src/cli/io.ts';
import { judge } from '../src/cli/judge.ts';
import { openRepository } from '../src/cli/open.ts';
import { ConfigError } from '../src/cli/read-config.ts';
import { READER_IDS } from '../src/cli/reader-checks.ts';
import type { Diagnostic } from '../src/diagnostic.ts';
import { RULES } from '../src/rules/index.ts';
import { CONFIG_NAME, listYaml } from '../src/source/files.ts';
import { ROOT } from './harness.ts';

const CACAT = path.join(ROOT, 'examples/cacat');
/** A file of 20 MB is nothing to ship. */
const NOT_SHOWN = ['berkas-terlalu-besar'];

const IO: Io = {
  cwd: ROOT,
  env: {},
  platform: 'linux',
  columns: 80,
  isTty: false,
  out: () => {},
  err: () => {},
  loadData: (name) => readFileSync(path.join(ROOT, 'src/acuan/data', name), 'utf8'),
  loadSchema: (name) => readFileSync(path.join(ROOT, 'schemas', name), 'utf8'),
  version: '0.0.0',
  today: () => '2026-01-01',
};

/** Every folder with a configuration of its own, '' for the upper one. */
const FOLDERS = readdirSync(CACAT, { recursive: true, encoding: 'utf8' })
  .filter((f) => path.basename(f) === CONFIG_NAME)
  .map((f) => path.dirname(f).split(path.sep).join('/'))
  .map((folder) => (folder === '.' ? '' : folder))
  .sort();

/** All findings of `renstra check`, justified and ignored ones included; those of the settings when it stops there. */
function check(folder: string): readonly Diagnostic[] {
  try {
    const opened = openRepository(IO, [folder]);
    const { baseline } = opened.settings;
    const text = baseline === undefined ? undefined : readFileSync(path.join(folder, baseline), 'utf8');
    const accepted =
      baseline === undefined || text === undefined ? {} : { baseline: parseBaseline(baseline, text) };
    return judge(opened, { opd: [], ignores: true, ...accepted }, IO).diagnostics;
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

const active = (folder: string): string[] =>
  check(folder)
    .filter((d) => d.state === 'aktif')
    .map((d) => `${d.at.file}:${d.at.line} ${d.rule}`)
    .sort();

/** `# ! rule  ! rule` at the end of a line, and the lines of harapan.txt for places that cannot carry a comment. */
function marks(folder: string): string[] {
  const marked = listYaml(folder).flatMap((file) =>
    // Some of the files are no UTF-8 on purpose.
    readFileSync(path.join(folder, file), 'latin1')
      .split(/\r?\n/)
      .flatMap((line, i) => {
        const comment = /#\s*(!.*)$/.exec(line)?.[1] ?? '';
        return [...comment.matchAll(/!\s*([a-z0-9-]+)/g)].map(([, rule]) => `${file}:${i + 1} ${rule}`);
      }),
  );
  const list = path.join(folder, 'harapan.txt');
  const listed = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  return [...marked, ...listed.filter((line) => line !== '' && !line.startsWith('#'))].sort();
}

const expected = FOLDERS.map((folder) => ({ folder, list: marks(path.join(CACAT, folder)) }));

describe('examples/cacat', () => {
  it.each(expected)('examples/cacat/$folder has what is marked, and nothing else', ({ folder, list }) => {
    expect(active(path.join(CACAT, folder))).toEqual(list);
  });

  it('has a planted fault for every rule and every check of the reader', () => {
    const planted = new Set(expected.flatMap(({ list }) => list.map((line) => line.split(' ')[1])));
    const wanted = [...RULES.map((rule) => rule.id), ...READER_IDS];
    expect(wanted.filter((id) => !planted.has(id))).toEqual(NOT_SHOWN);
    expect([...planted].filter((id) => !wanted.includes(id ?? ''))).toEqual([]);
  });

  it('is listed in snapshots/cacat.txt', async () => {
    const lines = expected.flatMap(({ folder, list }) => list.map((l) => path.posix.join(folder, l)));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(path.join(ROOT, 'test/snapshots/cacat.txt'));
  });
});

describe('examples/muara-enim', () => {
  const found = check(path.join(ROOT, 'examples/muara-enim'));

  it('has exactly the three findings of examples/README.md', () => {
    expect(found.filter((d) => d.state === 'aktif').map((d) => [d.at.file, d.level, d.rule])).toEqual([
      ['acuan/prioritas-sumsel.yaml', 'peringatan', 'prioritas-provinsi-tanpa-program'],
      ['renstra/dinas-pupr.yaml', 'galat', 'pagu-melebihi-rpjmd'],
      ['renstra/dinas-pupr.yaml', 'info', 'program-tanpa-prioritas-provinsi'],
    ]);
  });

  it('has two gaps that its offices justify', () => {
    const justified = found.filter((d) => d.state !== 'aktif');
    expect(justified.map((d) => [d.at.file, d.rule, d.state])).toEqual([
      ['renstra/kecamatan-lawang-kidul.yaml', 'program-tanpa-prioritas-provinsi', 'dijustifikasi'],
      ['rpjmd.yaml', 'program-unggulan-tanpa-program', 'dijustifikasi'],
    ]);
  });
});
