/** `check --fix`: what is certain is mended, only the touched characters change, and nothing is written in doubt. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic, Fix } from '../src/diagnostic.ts';
import { fixAll } from '../src/fix.ts';
import { diffText } from '../src/output/diff-text.ts';
import { RULES } from '../src/rules/index.ts';
import { applyEdits, chooseEdits, refusalOf } from '../src/source/edit.ts';
import { restyled } from '../src/source/edit-scalar.ts';
import { replaceInside } from '../src/source/files.ts';
import { parse } from '../src/source/parse.ts';
import { lintRepository, loadTexts, runMain } from './harness.ts';

const HEAD = 'skema: 1\njenis: renstra\nid: dinas-pertanian\nwilayah: "16.03"\n';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const PLAIN = { style: { color: false, ascii: false, width: 80 } };

/** Findings of one text, fixes applied in memory. */
function fixed(text: string, unsafe = false): string {
  const name = 'renstra.yaml';
  const texts = (content: Uint8Array | { id: string }) =>
    loadTexts({ [name]: content instanceof Uint8Array ? new TextDecoder().decode(content) : '' });
  const check = (content: Uint8Array | { id: string }): readonly Diagnostic[] => {
    const repository = texts(content);
    return [...repository.problems, ...lintRepository(repository, RULES).diagnostics];
  };
  const result = fixAll(
    [{ path: name, content: utf8(text) }],
    ([f]) => check(f?.content ?? { id: '' }),
    unsafe,
  );
  const content = result.files[0]?.content;
  return content instanceof Uint8Array ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(content) : '';
}

describe('fixes', () => {
  it.each([
    [
      'a code without quotes',
      'program:\n  - {kode: "3.27.02", lokasi: [16.10, "16.03.06", 0001]}',
      'program:\n  - {kode: "3.27.02", lokasi: ["16.10", "16.03.06", "0001"]}',
    ],
    [
      'a decimal comma in braces',
      'target: {2019: 92,1, 2020: 93,45}   # BPS',
      'target: {2019: 92.1, 2020: 93.45}   # BPS',
    ],
    ['a range with commas', 'target: {2019: 4,95-5,15}', 'target: {2019: "4,95-5,15"}'],
    ['a no-break space in the layout', 'judul:\u00a0Rencana\u00a0\u00a0# x', 'judul: Rencana  # x'],
    ['an invisible character', 'judul: Ren\u00adcana Stra\u200btegis', 'judul: Rencana Strategis'],
  ])('mend %s', (_, before, after) => {
    const around = (line: string) => `${HEAD}# di atas\n${line}\n# di bawah\n`;
    expect(fixed(around(before))).toBe(around(after));
  });

  it('leave what may mean two things, and what is only a guess', () => {
    const thousands = `${HEAD}indikator:\n  - {nama: NTP, target: {2019: 1,250}}\n`;
    expect(fixed(thousands)).toBe(thousands);
    const colon = `${HEAD}judul: Rencana: Strategis\n`;
    expect(fixed(colon)).toBe(colon);
    expect(fixed(colon, true)).toBe(`${HEAD}judul: "Rencana: Strategis"\n`);
  });

  it('give a name the spelling of the national list, in the style in which it was written', () => {
    const plan = (name: string, row: string) =>
      `${HEAD}perangkat_daerah: dinas-pertanian\nnomenklatur: kepmendagri-900.1.15.5-1317-2023\nprogram:\n  - {kode: "3.27.02", nama: ${name}}\n  - kode: "3.27.03"\n    kegiatan:\n      - kode: "3.27.03.2.02"\n        nama: ${row}   # dari PDF\n`;
    expect(
      fixed(plan("'PENYEDIAAN dan  Pengembangan Sarana Pertanian'", 'PembangunanPrasarana\u00a0Pertanian')),
    ).toBe(plan("'PENYEDIAAN dan Pengembangan Sarana Pertanian'", 'Pembangunan Prasarana Pertanian'));
  });

  it('reach every finding of a line over several passes, and twice is once', () => {
    const text = `${HEAD}judul: a\u200bb\u200bc\u200bd\nindikator:\n  - {nama: NTP, target: {2019: 1,5}}\n`;
    const once = fixed(text);
    expect(once).toBe(`${HEAD}judul: abcd\nindikator:\n  - {nama: NTP, target: {2019: 1.5}}\n`);
    expect(fixed(once)).toBe(once);
  });

  it('keep byte order mark, CRLF, comments and layout around them', () => {
    const text =
      '\ufeffskema: 1\r\njenis:   renstra   # jenis\r\nid: dinas\r\nwilayah:    16.10 # kode\r\n\r\n\r\n# akhir';
    expect(fixed(text)).toBe(text.replace('16.10', '"16.10"'));
  });
});

describe('edits', () => {
  const edit = (start: number, end: number, text: string) => ({ start, end, text });

  it('are applied once each; what overlaps waits', () => {
    const { chosen, later } = chooseEdits([
      edit(4, 6, 'X'),
      edit(0, 1, 'A'),
      edit(5, 8, 'Y'),
      edit(4, 6, 'X'),
    ]);
    expect(chosen).toEqual([edit(0, 1, 'A'), edit(4, 6, 'X')]);
    expect(later).toEqual([edit(5, 8, 'Y')]);
    expect(applyEdits('0123456789', chosen)).toBe('A123X6789');
  });

  it.each([
    ['16.10', '"16.10"', false, '"16.10"'],
    ['Dinas  Sosial', 'Dinas Sosial', false, 'Dinas Sosial'],
    ['Dinas,  Sosial', 'Dinas, Sosial', true, '"Dinas, Sosial"'],
    ["'Jum''at  ini'", '"Jum\'at ini"', false, "'Jum''at ini'"],
    ['"Dinas  \\"Sosial\\""', 'Dinas "Sosial"', false, '"Dinas \\"Sosial\\""'],
    ['5', '7', false, '7'],
    ['lima', '7', false, '"7"'],
    ['>-\n  Dinas\n  Sosial', 'Dinas Sosial', false, '"Dinas Sosial"'],
  ])('write over %s the value %s', (old, text, flow, expected) => {
    expect(restyled(old, text, flow)).toBe(expected);
  });

  const read = (text: string) => parse('renstra.yaml', text);
  const before = 'kode: 16.10 # kode\nnama: Dinas\npagu: {2019: 1}\n';
  it.each([
    ['nilai', before.replace('Dinas', 'Badan')],
    ['nilai', before.replace('nama', 'judul')],
    ['susunan', before.replace('{2019: 1}', '{2019: 1, 2020: 2}')],
    ['komentar', before.replace('# kode', '# kodenya')],
    ['rusak', before.replace('16.10', '"16.10')],
    [undefined, before.replace('16.10', '"16.10"')],
  ])('are refused with %s', (reason, after) => {
    expect(refusalOf(read(before), read(after), [edit(6, 11, '"16.10"')])).toBe(reason);
  });

  it('that would break a file are not applied, the others are', () => {
    const text = 'wilayah: 16.10\nkode: 0001\n';
    const fix = (start: number, end: number, replacement: string): Diagnostic =>
      ({ state: 'aktif', fix: { file: 'a.yaml', start, end, text: replacement } as Fix }) as Diagnostic;
    const wrong = [fix(9, 14, '"16.10"'), fix(15, 25, 'nama: [x')];
    let asked = 0;
    const result = fixAll(
      [{ path: 'a.yaml', content: utf8(text) }],
      () => (asked++ === 0 ? wrong : []),
      false,
    );
    expect(result.fixed).toEqual([
      { path: 'a.yaml', before: text, after: 'wilayah: "16.10"\nkode: 0001\n', count: 1 },
    ]);
    expect(result.refused).toEqual([{ path: 'a.yaml', reason: 'rusak', count: 1 }]);
  });

  it('never touch findings that do not count, nor guesses unless asked', () => {
    const text = 'wilayah: 16.10\n';
    const fix = { file: 'a.yaml', start: 9, end: 14, text: '"16.10"' };
    const apply = (d: Partial<Diagnostic>, unsafe: boolean) =>
      fixAll([{ path: 'a.yaml', content: utf8(text) }], () => [d as Diagnostic], unsafe).fixed.length;
    expect(apply({ state: 'aktif', fix }, false)).toBe(1);
    expect(apply({ state: 'diabaikan', fix }, true)).toBe(0);
    expect(apply({ state: 'aktif', fix: { ...fix, aman: false } }, false)).toBe(0);
    expect(apply({ state: 'aktif', fix: { ...fix, aman: false } }, true)).toBe(1);
  });
});

describe('the diff', () => {
  it('shows three lines around each change and joins what is near', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `baris: ${i + 1}`);
    const after = lines.map((l, i) => ([4, 10, 25].includes(i) ? `${l}0` : l));
    const diff = diffText('rpjmd.yaml', `${lines.join('\n')}\n`, `${after.join('\n')}\n`, PLAIN);
    expect(diff.split('\n').filter((l) => l.startsWith('@@'))).toEqual([
      '@@ -2,13 +2,13 @@',
      '@@ -23,7 +23,7 @@',
    ]);
    expect(diff).toContain(' baris: 4\n-baris: 5\n+baris: 50\n baris: 6\n');
  });

  it('finds added and removed lines', () => {
    expect(diffText('a.yaml', 'a\nb\nc\n', 'a\nc\nd\ne\n', PLAIN)).toBe(
      '--- a.yaml\n+++ a.yaml\n@@ -1,3 +1,4 @@\n a\n-b\n c\n+d\n+e\n',
    );
    expect(diffText('a.yaml', 'a\n', 'a\n', PLAIN)).toBe('');
  });

  it('shows what looks alike, and nothing that a terminal obeys', () => {
    const diff = diffText('a.yaml', 'judul:\u00a0x\u001b[2J\n', 'judul: x\u001b[2J\n', PLAIN);
    expect(diff).toContain('-judul:\\u{a0}x\\u{1b}[2J\n+judul: x\\u{1b}[2J\n');
  });
});

describe('renstra check --fix', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  function repository(texts: Readonly<Record<string, string>>) {
    const cwd = mkdtempSync(path.join(tmpdir(), 'renstra-fix-'));
    folders.push(cwd);
    for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(cwd, name), text);
    const run = (...args: string[]) => runMain(['check', ...args], { cwd });
    return { cwd, run, read: (name: string) => readFileSync(path.join(cwd, name), 'utf8') };
  }

  const OFFICES =
    'skema: 1\njenis: perangkat-daerah\nid: perangkat-daerah\njudul: Perangkat daerah\nwilayah: 16.10   # Ogan Ilir\nperangkat_daerah:\n  - {id: dinas-pertanahan, nama: Dinas Pertanahan, bidang_urusan: [2.10]}\n';
  const MENDED = OFFICES.replace('16.10', '"16.10"').replace('2.10', '"2.10"');
  const RENSTRA = `${HEAD}judul: Renstra\ntujuan: {2019: 1,5}\n`;

  it('says in the summary what can be mended', async () => {
    const { run } = repository({ 'pd.yaml': OFFICES });
    const { out } = await run('--format', 'ringkas');
    expect(out.replace(/\s+/g, ' ')).toContain('· 2 dapat diperbaiki otomatis (renstra check --fix)');
    expect((await run('--format', 'ringkas', '--lang', 'en')).out.replace(/\s+/g, ' ')).toContain(
      '2 can be mended automatically (renstra check --fix)',
    );
  });

  it('shows the changes with --dry-run, writes nothing and judges what stands', async () => {
    const { run, read } = repository({ 'pd.yaml': OFFICES });
    const { code, out, err } = await run('--fix', '--dry-run');
    expect(code).toBe(1);
    expect(out).toMatch(/^--- pd\.yaml\n\+\+\+ pd\.yaml\n@@ -2,6 \+2,6 @@\n/);
    expect(out).toContain('-wilayah: 16.10   # Ogan Ilir\n+wilayah: "16.10"   # Ogan Ilir\n');
    expect(err).toBe('Akan diperbaiki: 2 temuan di 1 berkas; belum ada yang ditulis (--dry-run)\n');
    expect(read('pd.yaml')).toBe(OFFICES);
  });

  it('writes, names the files and reports the rest', async () => {
    const { run, read } = repository({ 'pd.yaml': OFFICES, 'renstra.yaml': RENSTRA });
    const { code, out, err } = await run('--fix', '--format', 'ringkas');
    expect(read('pd.yaml')).toBe(MENDED);
    expect(read('renstra.yaml')).toBe(RENSTRA.replace('1,5', '1.5'));
    expect(err).toBe('Diperbaiki: 3 temuan di 2 berkas\n  pd.yaml (2)\n  renstra.yaml (1)\n');
    expect(out).not.toContain('kode-tanpa-kutip');
    expect(out).toContain('renstra.yaml:6:');
    expect(code).toBe(1);
    expect((await run('--fix')).err).toBe('Tidak ada yang dapat diperbaiki otomatis\n');
  });

  it('mends only what is reported: paths filter', async () => {
    const { run, read } = repository({ 'pd.yaml': OFFICES, 'renstra.yaml': RENSTRA });
    await run('--fix', 'renstra.yaml');
    expect(read('pd.yaml')).toBe(OFFICES);
    expect(read('renstra.yaml')).not.toBe(RENSTRA);
  });

  it('leaves a finding that a comment silences', async () => {
    const silenced = OFFICES.replace(
      '# Ogan Ilir',
      '# renstra-abaikan kode-tanpa-kutip: dibaca program lama',
    );
    const { run, read } = repository({ 'pd.yaml': silenced });
    await run('--fix');
    expect(read('pd.yaml')).toBe(silenced.replace('2.10', '"2.10"'));
  });

  it('refuses --dry-run alone', async () => {
    const { run } = repository({ 'pd.yaml': OFFICES });
    expect(await run('--dry-run')).toEqual({
      code: 2,
      out: '',
      err: 'renstra: --dry-run dipakai bersama --fix atau --fix-tidak-aman\n',
    });
  });

  it('does not write over a file that changed since it was read', () => {
    const { cwd, read } = repository({ 'pd.yaml': OFFICES });
    expect(() => replaceInside(cwd, 'pd.yaml', utf8(`${OFFICES}# lama`), utf8(MENDED))).toThrow(
      /berubah sejak dibaca/,
    );
    expect(read('pd.yaml')).toBe(OFFICES);
    const { mode } = statSync(path.join(cwd, 'pd.yaml'));
    replaceInside(cwd, 'pd.yaml', utf8(OFFICES), utf8(MENDED));
    expect(read('pd.yaml')).toBe(MENDED);
    expect(statSync(path.join(cwd, 'pd.yaml')).mode).toBe(mode);
  });
});
