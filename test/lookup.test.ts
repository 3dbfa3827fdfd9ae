import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createNomenklatur } from '../src/acuan/nomenklatur.ts';
import { createWordSearch } from '../src/acuan/search.ts';
import { cells } from '../src/output/cells.ts';
import { narrowSchema } from '../src/output/schema-repo.ts';
import { listYaml } from '../src/source/files.ts';
import { ROOT, runMain } from './harness.ts';

const EXAMPLE = path.join(ROOT, 'examples/muara-enim');
const text = (...parts: string[]): string => readFileSync(path.join(ROOT, ...parts), 'utf8');

const run = (...args: readonly string[]) => runMain(args, { cwd: EXAMPLE });

const widest = (shown: string): number => Math.max(...shown.split('\n').map(cells));

describe('renstra nomenklatur KODE', () => {
  it('prints a sub kegiatan in full', async () => {
    const { code, out } = await run('nomenklatur', '3.27.02.2.01.0003');
    expect(code).toBe(0);
    expect(out).toContain('3.27.02.2.01.0003  sub kegiatan\n  Perbanyakan Benih Bersertifikat');
    expect(out).toContain('  Satuan     Ton\n');
    expect(out).toContain('  3.27.02       PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN\n');
    expect(out).toContain('Kepmendagri 900.1.15.5-1317 Tahun 2023, kabupaten/kota: ada, namanya sama');
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it('lists what stands below, the support program of every office among it', async () => {
    const { out } = await run('nomenklatur', '3.27', '--lang', 'en');
    expect(out).toContain('Below it: 7 programs\n  3.27.01  PROGRAM PENUNJANG');
  });

  it('explains X.XX both ways', async () => {
    const own = await run('nomenklatur', '3.27.01.2.05');
    expect(own.out).toMatch(/Daftar menulisnya\s+X\.XX\.01\.2\.05;.*di sini 3\.27/);
    expect(own.out).toContain('  3.27.01.2.05.0005  Monitoring, Evaluasi, dan Penilaian Kinerja Pegawai');
    const generic = await run('nomenklatur', 'x.xx.01.2.05');
    expect(generic.out).toContain('misalnya 3.27.01.2.05 untuk pertanian');
  });

  it('takes the list of provinces where only that has the code, and names the code of the same name', async () => {
    const { out } = await run('nomenklatur', '1.02.02.1.02.0001');
    expect(out).toContain('SIPD Juni 2026, provinsi (2026-06-sipd)');
    expect(out).toMatch(/kabupaten\/kota: tidak ada; nama ini di sana berkode\s+1\.02\.02\.2\.02\.0014/);
  });

  it('answers 2 for a code that no list has, with the code above or the repaired one', async () => {
    const none = await run('nomenklatur', '3.27.99');
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('renstra nomenklatur 3.27');
    const zeros = await run('nomenklatur', '1.2.2.2.2.14');
    expect(zeros.err).toContain('mungkin maksudnya:\n  1.02.02.2.02.0014  Pengelolaan Pelayanan Kesehatan');
  });

  it('gives several codes as JSON', async () => {
    const { out } = await run('nomenklatur', '3.27', '3.27.01', '--format', 'json');
    const { hasil } = JSON.parse(out);
    expect(hasil.map((h: { kode: string }) => h.kode)).toEqual(['3.27', '3.27.01']);
    expect(hasil[1]).toMatchObject({ generik: 'X.XX.01', tingkat: 'program', pemda: 'kabkota' });
    expect(hasil[1].induk.map((i: { kode: string }) => i.kode)).toEqual(['3', '3.27']);
  });
});

describe('renstra nomenklatur KATA', () => {
  it('finds names in spite of typos and word order', async () => {
    const { code, out } = await run('nomenklatur', 'irigsi', 'rehabilitasi', 'jaringn');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('1.03.02.2.02.0014  Rehabilitasi Jaringan Irigasi Permukaan');
    expect(out).toContain('sub kegiatan · KM · bidang pekerjaan umum dan penataan ruang');
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it('narrows by a code among the words, and by number', async () => {
    const { out } = await run('nomenklatur', '3.27 benih', '--batas', '4');
    const codes = [...out.matchAll(/^(\d[\d.]+) {2}/gm)].map((m) => m[1] ?? '');
    expect(codes).toHaveLength(4);
    for (const code of codes) expect(code).toMatch(/^3\.27\./);
    expect(out).toMatch(/4 dari \d\d yang cocok/);
  });

  it('says so when no row has all the words', async () => {
    const { out } = await run('nomenklatur', 'pupuk', 'helikopter', '--lang', 'en');
    expect(out).toMatch(/^Nothing has all the words "pupuk helikopter"\. The nearest:\n\n\d/);
  });

  it('answers 2 with similar words when nothing matches', async () => {
    const { code, err } = await run('nomenklatur', 'posiandoo');
    expect(code).toBe(2);
    expect(err).toContain('kata yang mirip: posyandu');
    expect((await run('nomenklatur', 'zzzz\u001b[31m')).err).not.toContain('\u001b');
  });

  it('builds its index only when words are asked for', () => {
    let reads = 0;
    const lists = createNomenklatur((name) => {
      reads += 1;
      return text('src/acuan/data', name);
    });
    const daftar = lists.daftar('2026-06-sipd', 'kabkota');
    const search = daftar && createWordSearch(daftar);
    expect(reads).toBe(0);
    expect(search?.find(['stunting'], 3).rows).toHaveLength(3);
    expect(reads).toBe(1);
  });

  it.each([
    [['--edisi', 'permendagri-90-2019'], 'tidak disertakan'],
    [['--edisi', '2026-06-sipdd'], 'mungkin maksudnya 2026-06-sipd'],
    [
      ['--edisi', 'kepmendagri-900.1.15.5-1317-2023', '--tingkat', 'provinsi'],
      'tidak memuat daftar untuk provinsi',
    ],
    [['--batas', '0'], '--batas'],
    [['--tingkat', 'desa'], 'pilihan: provinsi, kabkota'],
  ])('refuses %j', async (flags, message) => {
    const { code, err } = await run('nomenklatur', 'irigasi', ...flags);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

interface Schema {
  readonly $defs: Readonly<Record<string, { enum?: string[]; enumDescriptions?: string[] }>>;
}

/** As an editor would judge: any strict reader of draft 2020-12. */
function validator(schemaJson: string): (data: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const schema = JSON.parse(schemaJson);
  expect(ajv.validateSchema(schema)).toBe(true);
  return ajv.compile(schema);
}

const documents = listYaml(EXAMPLE)
  .filter((file) => file !== 'renstra.config.yaml')
  .map((file) => ({ file, data: parse(text('examples/muara-enim', file)) as Record<string, unknown> }));

describe('renstra schema', () => {
  it('lists what there is, and refuses what there is not', async () => {
    const { out } = await run('schema');
    for (const jenis of ['rpjmd', 'renstra', 'perangkat-daerah', 'config'])
      expect(out).toMatch(new RegExp(`^${jenis} `, 'm'));
    expect(widest(out)).toBeLessThanOrEqual(80);
    const wrong = await run('schema', 'rensta');
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain('mungkin maksudnya renstra');
    expect((await run('schema', '--repo', '.')).code).toBe(2);
  });

  it('prints schemas that need no other file', async () => {
    const names = [...(await run('schema')).out.matchAll(/^([a-z-]+) {2}/gm)].map((m) => m[1] ?? '');
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) {
      const { out } = await run('schema', name);
      const { $defs } = JSON.parse(out) as Schema;
      const used = [...out.matchAll(/"\$ref": "([^"]*)"/g)].map((m) => m[1] ?? '');
      for (const ref of used) expect(Object.keys($defs)).toContain(ref.replace('#/$defs/', ''));
      validator(out);
    }
  });

  it.each(documents)('$file is valid, with the ids of its repository too', async ({ data }) => {
    const plain = validator((await run('schema', String(data.jenis))).out);
    const narrow = validator((await run('schema', String(data.jenis), '--repo', '.')).out);
    expect([plain(data), narrow(data)]).toEqual([true, true]);
  });

  it('knows what may be referred to, by name', async () => {
    const { $defs } = JSON.parse((await run('schema', 'renstra', '--repo', '.')).out) as Schema;
    const label = (list: string, id: string) =>
      $defs[list]?.enumDescriptions?.[$defs[list].enum?.indexOf(id) ?? -1];
    expect(label('PilihanMenjabarkan', 'rpjmd/S2')).toBe(
      'sasaran: Meningkatnya pendapatan petani dan pekebun',
    );
    expect(label('PilihanMendukung', 'prioritas-sumsel/P1')).toMatch(/^prioritas: Ekonomi rakyat/);
    expect(label('PilihanMendukung', 'rpjmn-2025-2029/PN2')).toMatch(/^prioritas: /);
    expect(label('PilihanPerangkatDaerah', 'uptd-benih')).toBe('UPTD Balai Benih');
    expect(label('PilihanAcuan', 'rpjmd@murni')).toMatch(/^Rencana Pembangunan Jangka Menengah/);
    // The same id in several plans is named with each.
    expect(label('PilihanMendukung', 'S11')).toMatch(
      /^dinas-kesehatan: sasaran: .*; dinas-pertanian: sasaran: /,
    );
  });

  it('tells rows of one code apart by their office', async () => {
    const { $defs } = JSON.parse((await run('schema', 'rpjmd', '--repo', '.')).out) as Schema;
    const rows = $defs.PilihanProgram?.enum?.filter((text) => text.includes('/kel-tanjung-enim/')) ?? [];
    expect(rows).not.toEqual([]);
    for (const row of rows) expect(row).toMatch(/^kecamatan-lawang-kidul\/kel-tanjung-enim\/7\.01\./);
  });

  it('leaves everything allowed where a repository has nothing to refer to', async () => {
    const schema = JSON.parse((await run('schema', 'renstra')).out);
    const none = { mendukung: [], menjabarkan: [], misi: [], program: [], sama_dengan: [] };
    expect(narrowSchema(schema, { ...none, perangkat_daerah: [], acuan: [] })).toEqual(schema);
  });

  it('stays closed, with free text where the format has it', async () => {
    const valid = validator((await run('schema', 'renstra', '--repo', '.')).out);
    const renstra = (menjabarkan: unknown, more: object = {}) => ({
      skema: 1,
      jenis: 'renstra',
      id: 'dinas-pertanian',
      tujuan: [{ id: 'T1', menjabarkan: [menjabarkan] }],
      ...more,
    });
    expect(valid(renstra('rpjmd/S2'))).toBe(true);
    expect(valid(renstra({ ke: 'rpjmd/S2', catatan: 'Lewat penyuluhan', ditinjau: '2026-02-10' }))).toBe(
      true,
    );
    expect(valid(renstra({ ke: null }))).toBe(true);
    expect(valid(renstra('rpjmd/S99'))).toBe(false);
    expect(valid(renstra('rpjmd/PD1'))).toBe(false);
    expect(valid(renstra({ ke: 'rpjmd/S99' }))).toBe(false);
    expect(valid(renstra({ ke: 'rpjmd/S2', catatn: 'x' }))).toBe(false);
    expect(valid(renstra('rpjmd/S2', { perangkat_daerah: 'dinas-pertanian' }))).toBe(true);
    expect(valid(renstra('rpjmd/S2', { perangkat_daerah: 'dinas-perikanan' }))).toBe(false);
    expect(valid(renstra('rpjmd/S2', { acuan: ['rpjmd', 'prioritas-jambi'] }))).toBe(false);
  });
});
