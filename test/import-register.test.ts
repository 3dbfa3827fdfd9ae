/** Importing office by office: registers that stand there grow, plans are never overwritten. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../src/import/sipd-fields.ts';
import { appendItems } from '../src/source/append.ts';
import { parse } from '../src/source/parse.ts';
import { ROOT, runMain } from './harness.ts';

const run = (cwd: string, ...args: readonly string[]) => runMain(args, { cwd, version: '0.1.0' });

const row = (kode: string, nama: string, unit: string, namaUnit: string, label: number, teks: string) => ({
  ...Object.fromEntries(FIELDS.map((field) => [field, null])),
  tahun: 2026,
  id_skpd: 1,
  kode_skpd: kode,
  nama_skpd: nama,
  kode_sub_skpd: unit,
  nama_sub_skpd: namaUnit,
  kode_urusan: '7',
  nama_urusan: 'UNSUR KEWILAYAHAN',
  kode_bidang_urusan: '7.01',
  nama_bidang_urusan: 'KECAMATAN',
  kode_program: '7.01.02',
  nama_program: 'PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK',
  kode_giat: '7.01.02.2.02',
  nama_giat: 'Koordinasi Pemeliharaan Prasarana',
  kode_sub_giat: '7.01.02.2.02.0002',
  nama_sub_giat: 'Pelaksanaan Pemeliharaan Prasarana',
  pagu: 90000000,
  pagu_indikatif: 90000000,
  pagu_n_depan: 95000000,
  id_label_prov: label,
  label_prov: teks,
});
const ARGA = '7.01.0.00.0.00.01.0000';
const GUNUNG = '7.01.0.00.0.00.01.0001';
const PURWO = '7.01.0.00.0.00.01.0002';
const KERKAP = '7.01.0.00.0.00.02.0000';
const arga = row(ARGA, 'Kecamatan Arga Makmur', ARGA, 'Kecamatan Arga Makmur', 398, 'Inovasi Daerah');
const gunung = { ...arga, kode_sub_skpd: GUNUNG, nama_sub_skpd: 'Kelurahan Gunung Alam' };
const purwo = row(PURWO, 'Kelurahan Purwodadi', PURWO, 'Kelurahan Purwodadi', 398, 'Inovasi Daerah');
const kerkap = row(KERKAP, 'Kecamatan Kerkap', KERKAP, 'Kecamatan Kerkap', 395, 'Pengentasan Kemiskinan');

/** A folder with SIPD exports; `write` and `preview` import one of them into `rencana`. */
function region() {
  const cwd = mkdtempSync(path.join(tmpdir(), 'renstra-register-'));
  const at = (name: string): string => path.join(cwd, 'rencana', name);
  const from = async (rows: readonly object[], ...more: string[]) => {
    writeFileSync(path.join(cwd, 'ekspor.json'), JSON.stringify(rows));
    const header = ['--wilayah', '17.03', '--nomenklatur', '2026-06-sipd'];
    return await run(cwd, 'import', 'sipd', 'ekspor.json', '--out', 'rencana', ...header, ...more);
  };
  const preview = (...rows: object[]) => from(rows);
  const write = (...rows: object[]) => from(rows, '--write');
  const read = (name: string): string => readFileSync(at(name), 'utf8');
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  const names = (): string[] =>
    existsSync(at('')) ? readdirSync(at(''), { recursive: true, encoding: 'utf8' }).sort() : [];
  return { preview, write, read, put, names, at };
}
const dataOf = (text: string): unknown => parse('a.yaml', text.replace(/^\ufeff/, '')).data;
const HEAD = 'skema: 1\njenis: perangkat-daerah\nid: perangkat-daerah\n';

describe('importing office by office', () => {
  it('extends the registers and leaves every byte that stands there', async () => {
    const { write, preview, read, put, names } = region();
    expect((await write(arga, gunung)).code).toBe(0);
    const offices = `\ufeff${read('perangkat-daerah.yaml').replaceAll('\n', '\r\n')}# akhir daftar\r\n`;
    put('perangkat-daerah.yaml', offices);
    const labels = read('acuan/label-sipd-provinsi.yaml').trimEnd();
    put('acuan/label-sipd-provinsi.yaml', labels);
    const shown = await preview(kerkap);
    expect(shown.out).toContain('perangkat-daerah.yaml · 1 butir · sudah ada, ditambah 1 butir');
    expect(shown.out).toContain('renja/2026/kecamatan-kerkap.yaml · 1 sub kegiatan · baru');
    expect(read('perangkat-daerah.yaml')).toBe(offices);

    expect((await write(kerkap)).code).toBe(0);
    const after = read('perangkat-daerah.yaml');
    expect(after.startsWith(offices)).toBe(true);
    expect(after.slice(offices.length)).toMatch(/^ {2}- (?:[^\r\n]+\r\n)+$/);
    expect(dataOf(after)).toMatchObject({
      perangkat_daerah: [
        { id: 'kecamatan-arga-makmur' },
        { id: 'kelurahan-gunung-alam', induk: 'kecamatan-arga-makmur' },
        { id: 'kecamatan-kerkap', kode: KERKAP, nama: 'Kecamatan Kerkap', bidang_urusan: ['7.01'] },
      ],
    });
    expect(read('acuan/label-sipd-provinsi.yaml')).toBe(
      `${labels}\n  - {id: P395, uraian: Pengentasan Kemiskinan}\n`,
    );
    expect(names().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('keeps the ids of the register: of the office, its units and those above', async () => {
    const { write, read, put, names } = region();
    const offices = `${HEAD}perangkat_daerah:\n- {id: camat-am, kode: ${ARGA}, nama: Kec. Arga Makmur}\n- {id: kelurahan-purwodadi, kode: "7.01.0.00.0.00.09.0001", nama: Kelurahan Purwodadi}\n`;
    put('perangkat-daerah.yaml', offices);
    const above = await write(purwo);
    expect([above.code, above.out.includes('tanpa perangkat daerah induk')]).toEqual([0, false]);
    const { code, out } = await write(arga, gunung);
    expect(code).toBe(0);
    expect(out).toContain('sudah ada dengan nama atau bunyi lain');
    expect(out).toMatch(/Kec. Arga Makmur \/\s+Kecamatan Arga Makmur/);
    expect(read('perangkat-daerah.yaml').startsWith(offices)).toBe(true);
    const list = (dataOf(read('perangkat-daerah.yaml')) as { perangkat_daerah: Record<string, unknown>[] })
      .perangkat_daerah;
    expect(list.map((entry) => entry.induk)).toEqual([undefined, undefined, 'camat-am', 'camat-am']);
    expect(list.map((entry) => entry.id)).toEqual([
      'camat-am',
      'kelurahan-purwodadi',
      'kelurahan-purwodadi-7-01-0-00-0-00-01-0002',
      'kelurahan-gunung-alam',
    ]);
    expect(names()).toContain(path.join('renja', '2026', 'camat-am.yaml'));
    expect(dataOf(read('renja/2026/camat-am.yaml'))).toMatchObject({ perangkat_daerah: 'camat-am' });
  });

  it('leaves a register that lacks nothing as it is, and never a plan', async () => {
    const { write, preview, read, at } = region();
    await write(arga, gunung);
    const [offices, renja] = [read('perangkat-daerah.yaml'), read('renja/2026/kecamatan-arga-makmur.yaml')];
    const shown = await preview(arga);
    expect([shown.code, shown.out.includes('--write akan ditolak selama')]).toEqual([0, true]);
    expect(shown.out).toContain('perangkat-daerah.yaml · 1 butir · sudah ada, tidak berubah');
    expect(shown.out).toContain('sudah ada, --write akan ditolak');
    const refused = await write({ ...arga, pagu: 1, pagu_indikatif: 1 }, kerkap);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('sudah ada di "rencana": renja/2026/kecamatan-arga-makmur.yaml');
    expect(read('perangkat-daerah.yaml')).toBe(offices);
    expect(read('renja/2026/kecamatan-arga-makmur.yaml')).toBe(renja);
    rmSync(at('renja'), { recursive: true });
    expect((await write(arga)).code).toBe(0);
    expect(read('perangkat-daerah.yaml')).toBe(offices);
  });

  const office = `  - {id: kec-am, kode: "${ARGA}", nama: Kecamatan Arga Makmur}\n`;
  it.each([
    ['a galat', `${HEAD}perangkat_daerah:\n  - {id: "kec-am}\n`, 'baris 5: '],
    ['another jenis', `skema: 1\njenis: rpjmd\nid: perangkat-daerah\n`, 'berisi jenis: rpjmd'],
    ['another id', `${HEAD.replace('id: p', 'id: opd-p')}perangkat_daerah:\n${office}`, 'id: opd-p'],
    ['no list', HEAD, 'satu butir per baris'],
    ['an empty list', `${HEAD}perangkat_daerah: []\n`, 'satu butir per baris'],
    ['a list in brackets', `${HEAD}perangkat_daerah: [{id: kec-am}]\n`, 'satu butir per baris'],
    ['a list that is not last', `${HEAD}perangkat_daerah:\n${office}judul: Daftar\n`, 'bukan kunci terakhir'],
    ['an entry without id', `${HEAD}perangkat_daerah:\n  - {nama: Dinas Sosial}\n`, 'butir tanpa id'],
    ['an end mark', `${HEAD}perangkat_daerah:\n${office}...\n`, 'akhir berkas'],
    ['no document', '- 1\n', 'bukan dokumen rencana'],
  ])('refuses a register with %s, and writes nothing', async (_name, text, why) => {
    const { write, preview, put, names, read } = region();
    put('perangkat-daerah.yaml', text);
    const shown = await preview(kerkap);
    expect(shown.out.replace(/\s+/g, ' ')).toContain(why);
    const { code, err } = await write(kerkap);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^renstra: perangkat-daerah\.yaml tidak dapat ditambah: .*\. Tidak ada yang ditulis\n/,
    );
    expect(err).toContain(why);
    expect(names()).toEqual(['perangkat-daerah.yaml']);
    expect(read('perangkat-daerah.yaml')).toBe(text);
  });

  it('checks every place before the first file is written', async () => {
    const { write, put, names } = region();
    put('renja', 'catatan');
    const { code, err } = await write(kerkap);
    expect([code, err.includes('"rencana/renja/2026/kecamatan-kerkap.yaml" tidak dapat ditulis')]).toEqual([
      2,
      true,
    ]);
    expect(names()).toEqual(['renja']);
  });

  it('knows a label that was moved below another', async () => {
    const { write, read, put } = region();
    const labels =
      'skema: 1\njenis: prioritas\ntingkat: provinsi\nid: label-sipd-provinsi\nprioritas:\n  - id: A\n    uraian: Tata kelola\n    prioritas:\n      - {id: P395, uraian: Pengentasan kemiskinan}\n';
    put('acuan/label-sipd-provinsi.yaml', labels);
    expect((await write(kerkap)).code).toBe(0);
    expect(read('acuan/label-sipd-provinsi.yaml')).toBe(labels);
  });
});

describe('appendItems', () => {
  const items = [{ id: 'P2', uraian: 'Ketahanan pangan: beras, jagung' }];
  it('writes in the style of the list, at its indentation', () => {
    const block = 'prioritas:\n- id: P1\n  uraian: Infrastruktur\n';
    expect(appendItems('a.yaml', block, 'prioritas', items)).toEqual({
      text: `${block}- id: P2\n  uraian: "Ketahanan pangan: beras, jagung"\n`,
    });
    const flow = 'prioritas:\n    - {id: P1, uraian: Infrastruktur}';
    expect(appendItems('a.yaml', flow, 'prioritas', items)).toEqual({
      text: `${flow}\n    - {id: P2, uraian: "Ketahanan pangan: beras, jagung"}\n`,
    });
  });

  it.each(['|', '|+', '>-'])('keeps a last text of style %s without a line end', (style) => {
    const text = `prioritas:\n  - id: P1\n    uraian: ${style}\n      Infrastruktur`;
    const after = appendItems('a.yaml', text, 'prioritas', items);
    const { prioritas } = dataOf(text) as { prioritas: object[] };
    if ('text' in after) expect(dataOf(after.text)).toEqual({ prioritas: [...prioritas, ...items] });
    else expect(after.refused.id).toContain('akhir berkas');
  });
});

describe('--wilayah', () => {
  it.each([
    ['1703', 'mungkin 17.03 Kabupaten Bengkulu Utara\n'],
    ['17.3', 'mungkin 17.03 Kabupaten Bengkulu Utara\n'],
    ['1703072001', 'mungkin 17.03.07 Kecamatan Kota Arga Makmur\n'],
    ['Bengkulu Utara', 'mungkin 17.03 Kabupaten Bengkulu Utara\n'],
    ['bengkulu', '17 Provinsi Bengkulu, 17.71 Kota Bengkulu, '],
    ['bengkulu', '17.03 Kabupaten Bengkulu Utara'],
    ['kab. muara enem', 'mungkin 16.03 Kabupaten Muara Enim\n'],
    ['99.99', 'tulis kode Kemendagri seperti 17.03\n'],
  ])('%s: %s', async (wilayah, expected) => {
    const { code, err } = await run(ROOT, 'import', 'sipd', 'a.json', '--out', 'x', '--wilayah', wilayah);
    expect(code).toBe(2);
    expect(err).toContain(expected);
  });
});
