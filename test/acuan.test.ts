import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAcuan } from '../src/acuan/load.ts';
import { normalName, sameName } from '../src/model/names.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dataFolder = join(root, 'src/acuan/data');
const load = (name: string) => readFileSync(join(dataFolder, name), 'utf8');
const acuan = createAcuan(load);
const SIPD = '2026-06-sipd';
const EDISI_2023 = 'kepmendagri-900.1.15.5-1317-2023';

/** Rows with six segments for one level of government, counted from the file itself. */
const subKegiatanCount = (edition: string, letter: string) =>
  load(`nomenklatur-${edition}.tsv`)
    .split('\n')
    .filter((line) => line.startsWith(`${letter}\t`) && line.split('\t')[1]?.split('.').length === 6).length;

describe('nomenklatur', () => {
  it('holds every sub kegiatan of both editions', () => {
    expect(subKegiatanCount(SIPD, 'p')).toBe(4207);
    expect(subKegiatanCount(SIPD, 'k')).toBe(3558);
    expect(subKegiatanCount(EDISI_2023, 'k')).toBe(3395);
    expect(subKegiatanCount(EDISI_2023, 'p')).toBe(0);
  });

  it('finds every line again under its own code', () => {
    const lost = load(`nomenklatur-${SIPD}.tsv`)
      .trimEnd()
      .split('\n')
      .filter((line) => {
        const [letter, kode = '', nama] = line.split('\t');
        return acuan.nomenklatur(SIPD, letter === 'p' ? 'provinsi' : 'kabkota', kode)?.nama !== nama;
      });
    expect(lost).toEqual([]);
  });

  it('gives the facts of a row', () => {
    expect(acuan.nomenklatur(SIPD, 'kabkota', '1.02.02.2.02.0001')).toEqual({
      kode: '1.02.02.2.02.0001',
      nama: 'Pengelolaan Pelayanan Kesehatan Ibu Hamil',
      tingkat: 'sub_kegiatan',
      kinerja: expect.stringContaining('Ibu Hamil'),
      indikator: expect.stringContaining('Ibu Hamil'),
      satuan: 'Orang',
    });
    expect(acuan.nomenklatur(SIPD, 'kabkota', '3.27.02')).toMatchObject({
      tingkat: 'program',
      indikator: '',
    });
    expect(acuan.nomenklatur(SIPD, 'provinsi', '1')?.tingkat).toBe('urusan');
    expect(acuan.nomenklatur(EDISI_2023, 'kabkota', '1.03.05.2.01.0020')?.satuan).toBe('M³/Hari');
  });

  it('finds a support program of any bidang under X.XX, but not of a bidang that does not exist', () => {
    expect(acuan.nomenklatur(SIPD, 'kabkota', '2.23.01.2.01.0001')).toMatchObject({
      kode: 'X.XX.01.2.01.0001',
      nama: 'Penyusunan Dokumen Perencanaan Perangkat Daerah',
    });
    expect(acuan.nomenklatur(SIPD, 'kabkota', '3.27.01')?.nama).toContain('KABUPATEN/KOTA');
    expect(acuan.nomenklatur(SIPD, 'provinsi', '3.27.01')?.nama).toContain('PROVINSI');
    expect(acuan.nomenklatur(SIPD, 'kabkota', '9.99.01.2.01.0001')).toBeUndefined();
    expect(acuan.nomenklatur(SIPD, 'kabkota', '9.99')).toBeUndefined();
  });

  it('keeps the special-autonomy rows of a province and its regencies apart', () => {
    const ofProvinsi = acuan.nomenklatur(SIPD, 'provinsi', '2.16.03.3.02.0013');
    const ofKabkota = acuan.nomenklatur(SIPD, 'kabkota', '2.16.03.3.02.0013');
    expect(ofKabkota?.nama).toBe('Pembinaan dan fasilitasi start-up digital di wilayah Kabupaten/Kota');
    expect(ofProvinsi?.nama).not.toBe(ofKabkota?.nama);
  });

  it('knows what it covers', () => {
    expect(acuan.editions).toEqual([SIPD, EDISI_2023]);
    expect(acuan.knownEditions).toContain('permendagri-13-2006');
    expect(acuan.covers(SIPD, 'provinsi')).toBe(true);
    expect(acuan.covers(EDISI_2023, 'provinsi')).toBe(false);
    expect(acuan.covers('lokal', 'kabkota')).toBe(false);
    expect(acuan.nomenklatur(EDISI_2023, 'provinsi', '1.01')).toBeUndefined();
    expect(acuan.nomenklatur(SIPD, 'kabkota', '1.01\tURUSAN')).toBeUndefined();
  });
});

describe('nearest', () => {
  const near = (kode: string, nama = '') => acuan.nearest(SIPD, 'kabkota', kode, nama).map((row) => row.kode);

  it('finds the same name under its new code, also when the case differs', () => {
    expect(near('2.16.02.2.01.0023', 'penyusunan konten')).toEqual(['2.16.02.2.01.0032']);
    expect(near('2.01.19', 'Penyediaan dan Pengembangan Sarana Pertanian')).toEqual(['3.27.02']);
    expect(near('', 'Rehabilitasi Sosial')).toEqual(['1.06.04']);
  });

  it('mends zeros, separators and the authority digit', () => {
    expect(near('1.02.02.02.02.0001')).toEqual(['1.02.02.2.02.0001']);
    expect(near('1.02.02.2.02.01')).toEqual(['1.02.02.2.02.0001']);
    expect(near('1,02,02,2,02,0001.')).toEqual(['1.02.02.2.02.0001']);
    expect(near('1.02.02.1.02.0001')).toEqual(['1.02.02.2.02.0001']);
    expect(near('3.27.20')).toEqual(['3.27.02']);
  });

  it('writes a support program with the bidang of the document', () => {
    expect(near('2.23.01.2.01.0099', 'Penyusunan Dokumen Perencanaan Perangkat Daerah')).toEqual([
      '2.23.01.2.01.0001',
    ]);
  });

  it('finds a near spelling and a name that grew', () => {
    expect(near('1.02.02.2.02.0999', 'Pengelolan Pelayanan Kesehatan Ibu Hamill')[0]).toBe(
      '1.02.02.2.02.0001',
    );
    expect(near('2.16.02.2.01.0021', 'Pengelolaan Media Komunikasi Publik')).toEqual(['2.16.02.2.01.0026']);
  });

  it('stays silent rather than guess, and gives three at most', () => {
    expect(near('2.19.03.2.03.0006', 'Seleksi Atlet Daerah')).toEqual([]);
    expect(near('bukan kode', '')).toEqual([]);
    expect(near('1.02.02.2.02.0099').length).toBeLessThanOrEqual(3);
    expect(acuan.nearest('lokal', 'kabkota', '1.02.02', 'Kesehatan')).toEqual([]);
  });
});

describe('wilayah', () => {
  it('knows provinces, regencies, towns and kecamatan', () => {
    expect(acuan.wilayah('16')).toEqual({ kode: '16', nama: 'Sumatera Selatan', tingkat: 'provinsi' });
    expect(acuan.wilayah('16.03')?.nama).toBe('Kabupaten Muara Enim');
    expect(acuan.wilayah('16.71')?.tingkat).toBe('kota');
    expect(acuan.wilayah('16.03.07')).toMatchObject({ nama: 'Lawang Kidul', tingkat: 'kecamatan' });
    expect(acuan.wilayah('16.03.05')).toBeUndefined();
    expect(acuan.wilayah('16.3')).toBeUndefined();
  });

  it('lists only the next level', () => {
    expect(acuan.wilayahChildren('16')).toHaveLength(17);
    expect(acuan.wilayahChildren('16.03')).toHaveLength(22);
    expect(acuan.wilayahChildren('16.03.07')).toEqual([]);
    expect(load('wilayah.tsv').trimEnd().split('\n')).toHaveLength(38 + 514 + 7285);
  });
});

describe('registers', () => {
  interface Item {
    id: string;
    uraian: string;
    prioritas?: Item[];
  }
  const documents = acuan.registers() as unknown as { id: string; jenis: string; prioritas: Item[] }[];
  const itemsOf = (id: string) => {
    const flat = (items: Item[]): Item[] => items.flatMap((item) => [item, ...flat(item.prioritas ?? [])]);
    return flat(documents.find((document) => document.id === id)?.prioritas ?? []);
  };

  it('holds the three national plans', () => {
    expect(documents.map((document) => document.id)).toEqual([
      'rpjmn-2025-2029',
      'rpjmn-2020-2024',
      'rpjmn-2015-2019',
    ]);
    expect(documents.every((document) => document.jenis === 'prioritas')).toBe(true);
    expect(itemsOf('rpjmn-2020-2024').map((item) => item.id)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `PN${n}`),
    );
    expect(itemsOf('rpjmn-2015-2019').map((item) => item.id)).toContain('NC9');
    expect(itemsOf('rpjmn-2015-2019')).toHaveLength(9);
  });

  it('holds 8 PN, 88 PP and 31 sasaran of RPJMN 2025-2029 under ids that can be referred to', () => {
    const items = itemsOf('rpjmn-2025-2029');
    const count = (pattern: RegExp) => items.filter((item) => pattern.test(item.id)).length;
    expect([count(/^PN\d$/), count(/^PP\d\d\.\d\d$/), count(/^S\d\d\.\d\d$/)]).toEqual([8, 88, 31]);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(items.filter((item) => item.uraian.trim() === '')).toEqual([]);
    expect(items.find((item) => item.id === 'PP02.10')?.uraian).toBe('Swasembada Pangan');
  });

  it('gives records without prototype, as the reader does', () => {
    expect(Object.getPrototypeOf(acuan.registers()[0])).toBeNull();
  });
});

describe('names', () => {
  it('ignores case, spaces, punctuation and the word Program in front', () => {
    expect(sameName('PROGRAM PENYULUHAN PERTANIAN', 'Penyuluhan  Pertanian')).toBe(true);
    expect(
      sameName('Koordinasi danPenyusunan Dokumen RKA- SKPD', 'Koordinasi dan Penyusunan Dokumen RKA-SKPD'),
    ).toBe(true);
    expect(normalName('Programming Komputer')).toBe('programmingkomputer');
    expect(sameName('Penyediaan Sarana', 'Penyediaan Prasarana')).toBe(false);
    expect(sameName('', '-')).toBe(false);
  });
});

const source = process.env.RENSTRA_DATA ?? join(root, '../shared/data');
const missing = !existsSync(join(source, 'nomenklatur'));

describe(`freshness${missing ? ' (skipped: no reference data, set RENSTRA_DATA to check)' : ''}`, () => {
  it.skipIf(missing)('the committed lists are what the build writes', () => {
    const out = mkdtempSync(join(tmpdir(), 'acuan-'));
    try {
      execFileSync(process.execPath, [join(root, 'scripts/build-acuan.mjs'), source, out]);
      const built = readdirSync(out).sort();
      expect(built).toEqual(
        readdirSync(dataFolder)
          .filter((name) => name !== 'SUMBER.md')
          .sort(),
      );
      for (const name of built) {
        // Compared as one boolean: a difference of megabytes would drown the report.
        expect([name, readFileSync(join(out, name), 'utf8') === load(name)]).toEqual([name, true]);
      }
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});
