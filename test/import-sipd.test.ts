import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAcuan } from '../src/acuan/load.ts';
import { importText } from '../src/import/report-text.ts';
import { importSipd } from '../src/import/sipd.ts';
import { FIELDS } from '../src/import/sipd-fields.ts';
import type { ImportResult } from '../src/import/source.ts';
import type { Data, DataRec } from '../src/model/node.ts';
import { writeYaml } from '../src/source/write-yaml.ts';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const acuan = createAcuan((name) => readFileSync(path.join(ROOT, 'src/acuan/data', name), 'utf8'));
const OPTIONS = { wilayah: '17.03', nomenklatur: '2026-06-sipd' };

/** One real row (Dinas Komunikasi dan Informatika), the fields that the tests change. */
const ROW = {
  tahun: 2026,
  id_unit: 689,
  id_skpd: 689,
  kode_skpd: '2.16.2.20.2.21.01.0000',
  nama_skpd: 'Dinas Komunikasi dan Informatika',
  kode_urusan: '2',
  nama_urusan: 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR',
  kode_bidang_urusan: '2.20',
  nama_bidang_urusan: 'URUSAN PEMERINTAHAN BIDANG STATISTIK',
  kode_sub_skpd: '2.16.2.20.2.21.01.0000',
  nama_sub_skpd: 'Dinas Komunikasi dan Informatika',
  kode_program: '2.20.02',
  nama_program: 'PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL',
  outcome: '[ Tercapainya Sistem Statistik Nasional ]',
  indikator_outcome: 'Indeks Pembangunan Statistik (IPS)',
  target_akhir: '2.80-2.85',
  realisasi_capaian: '2.75',
  prakiraan: '2.55-2.60',
  target_maju_1: '2.60-2.65',
  urai_output: 'Terlaksananya statistik sektoral',
  kode_giat: '2.20.02.2.01',
  nama_giat: 'Penyelenggaraan Statistik Sektoral di Lingkup Daerah Kabupaten/Kota',
  kode_sub_giat: '2.20.02.2.01.0018',
  nama_sub_giat: 'Pemenuhan Prinsip Satu Data Indonesia',
  pagu: 90000000,
  pagu_indikatif: 90000000,
  pagu_n_depan: 0,
  satuan_output: 'Dokumen',
  tolak_ukur_output: 'Jumlah Dokumen Satu Data',
  target_teks_output: '17 Dokumen',
  satuan_capaian: '%',
  tolak_ukur_capaian: 'Indeks Pembangunan Statistik (IPS)',
  target_teks_capaian: '2.60 %',
  satuan_sub: 'Dokumen',
  tolok_ukur_sub: 'Jumlah kegiatan statistik sektoral',
  target_sub_teks: '17 Dokumen',
  tolak_ukur_n: 'Jumlah Dokumen Satu Data',
  target_teks_n: '17 Dokumen',
  kode_dana: '1.2.01.08',
  nama_dana: 'Dana Alokasi Umum (DAU)',
  lokasi_bl: 'Kab. Bengkulu Utara, Semua Kecamatan, Semua Kel/Desa',
  id_label_pusat: 0,
  label_pusat: null,
  id_label_prov: 398,
  label_prov: '4. Inovasi dan Tata Kelola Pemerintahan\t',
  id_label_kokab: null,
  label_kokab: null,
  kelompok_sasaran: 'Perangkat Daerah',
};
type Change = Record<string, unknown>;
const rows = (...changes: Change[]): string =>
  JSON.stringify(changes.map((change) => ({ ...ROW, ...change })));
const second = {
  kode_sub_giat: '2.20.02.2.01.0017',
  nama_sub_giat: 'Pengelolaan Kegiatan Statistik Sektoral',
};

const run = (...texts: string[]): ImportResult =>
  importSipd(
    texts.map((text, i) => ({ name: `renja-${i + 1}.json`, text })),
    OPTIONS,
    acuan,
  );
const at = (value: Data | undefined, ...keys: (string | number)[]): Data | undefined =>
  keys.reduce<Data | undefined>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as DataRec)[key] : undefined),
    value,
  );
const documentOf = (result: ImportResult, start: string): DataRec =>
  result.documents.find((document) => document.path.startsWith(start))?.data ?? {};
const renjaOf = (result: ImportResult): DataRec => documentOf(result, 'renja/');
const programOf = (result: ImportResult, i = 0) => at(renjaOf(result), 'program', i);
const kegiatanOf = (result: ImportResult) => at(programOf(result), 'kegiatan', 0);
const subOf = (result: ImportResult, i = 0) => at(kegiatanOf(result), 'sub_kegiatan', i);
const notesOf = (result: ImportResult): string[] =>
  result.notes.map((note) => `${note.text.id}: ${note.detail ?? ''}`);

describe('SIPD: the traps', () => {
  it('knows 87 fields', () => {
    expect([FIELDS.length, new Set(FIELDS).size]).toEqual([87, 87]);
  });

  it('1: target_maju_1 is the target of year n', () => {
    expect(at(programOf(run(rows({}))), 'outcome', 0, 'indikator', 0)).toEqual({
      nama: 'Indeks Pembangunan Statistik (IPS)',
      capaian: { 2024: '2.75', 2025: '2.55-2.60' },
      target: { 2026: '2.60-2.65' },
      akhir: '2.80-2.85',
    });
  });

  it('2: several outcome indicators are never zipped', () => {
    const two = {
      indikator_outcome: 'Angka kelahiran remaja\n\nAngka kelahiran total (TFR)',
      target_maju_1: '19.0\n\n2.23',
      tolak_ukur_capaian: null,
      target_teks_capaian: null,
      satuan_capaian: null,
    };
    const result = run(rows(two));
    expect(at(programOf(result), 'outcome', 0, 'indikator')).toEqual([
      { nama: 'Angka kelahiran remaja' },
      { nama: 'Angka kelahiran total (TFR)' },
    ]);
    expect(at(programOf(result), 'outcome', 0, 'keterangan')).toContain('target 2026: 19.0 | 2.23');
    expect(notesOf(result).join('\n')).toContain('tidak dapat dipasangkan');
  });

  it('3: capaian program meets the outcome of the same name, contradicts it, or stands on the program', () => {
    const other = run(rows({}));
    expect(at(programOf(other), 'indikator')).toEqual([
      { nama: 'Indeks Pembangunan Statistik (IPS)', satuan: '%', target: { 2026: '2.60' } },
    ]);
    const equal = run(rows({ target_maju_1: '2,6' }));
    expect(at(programOf(equal), 'indikator')).toBeUndefined();
    expect(at(programOf(equal), 'outcome', 0, 'indikator', 0, 'satuan')).toBe('%');
    const shuffled = run(
      rows(
        {
          tolak_ukur_capaian: 'Indeks SPBE\nIndeks KAMI',
          target_teks_capaian: '3.35 Indeks\n39 %',
          satuan_capaian: 'Indeks\n%',
        },
        {
          ...second,
          tolak_ukur_capaian: 'Indeks KAMI\nIndeks SPBE',
          target_teks_capaian: '39 %\n3.35 Indeks',
          satuan_capaian: '%\nIndeks',
        },
      ),
    );
    expect(at(programOf(shuffled), 'indikator')).toEqual([
      { nama: 'Indeks SPBE', satuan: 'Indeks', target: { 2026: '3.35' } },
      { nama: 'Indeks KAMI', satuan: '%', target: { 2026: 39 } },
    ]);
  });

  it('3: uneven lists keep their values as a remark', () => {
    const result = run(
      rows({ tolok_ukur_sub: 'Jumlah data\nJumlah peta', target_sub_teks: '5 Peta', satuan_sub: 'Peta' }),
    );
    expect(at(kegiatanOf(result), 'output', 0, 'indikator')).toEqual([
      { nama: 'Jumlah data' },
      { nama: 'Jumlah peta' },
    ]);
    expect(at(kegiatanOf(result), 'output', 0, 'keterangan')).toContain('5 Peta');
  });

  it('4: a list typed in one cell is told, not split', () => {
    const result = run(
      rows({
        tolak_ukur_capaian: 'Keselarasan RKPD, Keselarasan Renstra',
        target_teks_capaian: '100, 100 %, %',
        satuan_capaian: '%, %',
      }),
    );
    expect(at(programOf(result), 'indikator', 0, 'target', '2026')).toBe('100, 100');
    expect(notesOf(result).join('\n')).toContain('diketik dalam satu sel');
  });

  it('5: a cut unit stays and is told', () => {
    const result = run(
      rows({ satuan_capaian: 'Kelahiran per 1000 W', target_teks_capaian: '19,0 Kelahiran per 1000 W' }),
    );
    expect(at(programOf(result), 'indikator', 0)).toMatchObject({
      satuan: 'Kelahiran per 1000 W',
      target: { 2026: '19,0' },
    });
    expect(notesOf(result).join('\n')).toContain('terpotong');
  });

  it('6: labels become registers, an RPJMN label becomes the RPJMN, shared links stand once', () => {
    const rpjmn =
      'Membangun dari desa dan dari bawah untuk pertumbuhan ekonomi, pemerataan ekonomi dan pemberantasan kemiskinan.';
    const result = run(
      rows(
        { id_label_pusat: 129, label_pusat: rpjmn },
        { ...second, id_label_pusat: 129, label_pusat: rpjmn },
      ),
    );
    expect(at(programOf(result), 'mendukung')).toEqual(['rpjmn-2025-2029/PN6', 'label-sipd-provinsi/P398']);
    expect(at(subOf(result), 'mendukung')).toBeUndefined();
    expect(documentOf(result, 'acuan/label-sipd-pusat')).toEqual({});
    expect(documentOf(result, 'acuan/label-sipd-provinsi').prioritas).toEqual([
      { id: 'P398', uraian: '4. Inovasi dan Tata Kelola Pemerintahan' },
    ]);
    const mixed = run(
      rows({}, { ...second, id_label_prov: 400, id_label_kokab: 5209, label_kokab: 'Tata kelola' }),
    );
    expect(at(programOf(mixed), 'mendukung')).toBeUndefined();
    expect(at(subOf(mixed, 1), 'mendukung')).toEqual(['label-sipd-provinsi/P400', 'label-sipd-daerah/D5209']);
    expect((documentOf(mixed, 'acuan/label-sipd-provinsi').prioritas as Data[]).length).toBe(2);
    expect(documentOf(mixed, 'acuan/label-sipd-daerah').tingkat).toBe('daerah');
    const reworded = run(rows({}, { ...second, label_prov: '4. Inovasi Daerah' }));
    expect(at(documentOf(reworded, 'acuan/label-sipd-provinsi'), 'prioritas', 0, 'keterangan')).toContain(
      'Inovasi Daerah',
    );
    const unnumbered = run(rows({ id_label_prov: 0 }));
    expect(at(subOf(unnumbered), 'keterangan')).toContain('Inovasi dan Tata Kelola');
  });

  it('7: the unit is taken off the end only when it is exactly there', () => {
    const target = (text: string, satuan: string) =>
      at(
        subOf(run(rows({ target_teks_output: text, target_teks_n: text, satuan_output: satuan }))),
        'indikator',
        0,
        'target',
        '2026',
      );
    expect(target('5 Paket', 'Paket')).toBe(5);
    expect(target('25/14 Orang/bulan', 'Orang/bulan')).toBe('25/14');
    expect(target('59,1 %', '%')).toBe('59,1');
    expect(target('1 laporan', 'Laporan')).toBe('1 laporan');
    expect(target('3 Subpaket', 'paket')).toBe('3 Subpaket');
  });

  it('8: sources of funds', () => {
    const dana = (kode: string | null, nama: string | null) => {
      const sub = subOf(run(rows({ kode_dana: kode, nama_dana: nama })));
      return [at(sub, 'sumber_dana'), at(sub, 'keterangan')];
    };
    expect(dana('1.1.04', 'Lain-lain PAD, yang Sah')).toEqual([
      [{ kode: '1.1.04', nama: 'Lain-lain PAD, yang Sah' }],
      undefined,
    ]);
    expect(dana('1.2.01.07, 1.2.01.08', 'DBH, DAU')).toEqual([
      [
        { kode: '1.2.01.07', nama: 'DBH' },
        { kode: '1.2.01.08', nama: 'DAU' },
      ],
      undefined,
    ]);
    expect(dana('1.1.04, 1.2.01.08', 'PAD, yang Sah, DAU')).toEqual([
      [{ kode: '1.1.04' }, { kode: '1.2.01.08' }],
      'sumber dana SIPD: PAD, yang Sah, DAU',
    ]);
    expect(dana(null, null)).toEqual([undefined, undefined]);
    const spelled = run(
      rows({ kode_dana: '2.2.01.08.02.0005' }, { ...second, kode_dana: '2.2.01.08.002.00005' }),
    );
    expect(notesOf(spelled).filter((note) => note.includes('dua tulisan')).length).toBe(1);
  });

  it('9 and 10: zero, null and sen', () => {
    const text = rows({ pagu: 0, pagu_indikatif: 0, pagu_n_depan: 1 }).replace(
      '"pagu_n_depan":1',
      '"pagu_n_depan":5417767008.59',
    );
    const result = run(text);
    expect(at(subOf(result), 'pagu')).toEqual({ 2026: 0, 2027: '5417767008.59' });
    expect(result.sums[1]).toEqual({ label: 'pagu 2027', in: 541776700859n, out: 541776700859n });
    expect(notesOf(result).join('\n')).toContain('memuat sen');
    expect(writeYaml(renjaOf(result))).toContain('pagu: {2026: 0, 2027: 5417767008.59}');
    expect(at(subOf(run(rows({ pagu_n_depan: null }))), 'pagu')).toEqual({ 2026: 90000000 });
  });

  it('collapses white space, drops invisible characters, never letters', () => {
    const result = run(rows({ nama_sub_giat: ' Pemenuhan\r\n\r\nPrinsip\u00a0Satu\tData \u200b2026 ' }));
    expect(at(subOf(result), 'nama')).toBe('Pemenuhan Prinsip Satu Data 2026');
    expect(notesOf(result).join('\n')).toContain('nama_sub_giat: U+200B');
  });

  it('finds places by exact name', () => {
    const lokasi = (text: string) => at(subOf(run(rows({ lokasi_bl: text }))), 'lokasi');
    expect(lokasi('Kab. Bengkulu Utara, Kota Arga Makmur, Semua Kel/Desa')).toEqual(['17.03.07']);
    expect(lokasi('Kab. Bengkulu Utara, Padang Jaya, Padang Jaya')).toEqual([
      { uraian: 'Kab. Bengkulu Utara, Padang Jaya, Padang Jaya' },
    ]);
    expect(
      lokasi('Semua Kota/Kab, Semua Kecamatan, Semua Kel/Desa\nKab. Kaur, Semua Kecamatan, Semua Kel/Desa'),
    ).toEqual([{ uraian: 'Semua Kota/Kab, Semua Kecamatan, Semua Kel/Desa' }, '17.04']);
  });

  it('stores stated totals and pagu_indikatif only where they differ', () => {
    const result = run(
      rows({
        total_pagu_indikatif_kegiatan: 90000000,
        total_pagu_indikatif_program: 95000000,
        total_pagu_indikatif: 99000000,
        pagu_indikatif: 80000000,
      }),
    );
    expect(at(kegiatanOf(result), 'pagu')).toBeUndefined();
    expect(at(programOf(result), 'pagu')).toEqual({ 2026: 95000000 });
    expect(renjaOf(result).pagu).toEqual({ 2026: 99000000 });
    expect(at(subOf(result), 'keterangan')).toBe('pagu indikatif SIPD: 80000000');
  });

  it('gives Renstra targets only to a single indicator', () => {
    const result = run(
      rows({
        target_akhir_giat_renstra: '85 Dokumen',
        target_min_1_giat_renstra: '15',
        target_n_sub_giat_renstra: '20',
        target_n_program_renstra: '3',
      }),
    );
    expect(at(kegiatanOf(result), 'output', 0, 'indikator', 0)).toMatchObject({
      target: { 2025: 15, 2026: 17 },
      akhir: 85,
    });
    expect(at(subOf(result), 'keterangan')).toBe('target_n_sub_giat_renstra di SIPD: 20');
    expect(at(programOf(result), 'keterangan')).toBe('target_n_program_renstra di SIPD: 3');
  });

  it('registers units below their office and merges files of one office and year', () => {
    const unit = {
      kode_skpd: '2.16.2.20.2.21.01.0001',
      nama_skpd: 'UPTD Data',
      kode_sub_skpd: '2.16.2.20.2.21.01.0001',
      nama_sub_skpd: 'UPTD Data',
    };
    const result = run(rows({}, unit), rows(second));
    expect(result.documents.filter(({ path: name }) => name.startsWith('renja/')).length).toBe(1);
    expect(at(programOf(result, 1), 'perangkat_daerah')).toBe('uptd-data');
    expect(documentOf(result, 'perangkat-daerah').perangkat_daerah).toEqual([
      {
        id: 'dinas-komunikasi-dan-informatika',
        kode: '2.16.2.20.2.21.01.0000',
        nama: 'Dinas Komunikasi dan Informatika',
        bidang_urusan: ['2.16', '2.20', '2.21'],
      },
      {
        id: 'uptd-data',
        kode: '2.16.2.20.2.21.01.0001',
        induk: 'dinas-komunikasi-dan-informatika',
        nama: 'UPTD Data',
      },
    ]);
  });
});

describe('SIPD: what is rejected, with its reason', () => {
  const base = rows({});
  const cases: [string, string, string][] = [
    ['broken JSON', base.slice(0, -40), 'JSON berakhir terlalu cepat'],
    ['no quotes', '[{tahun: 2026}]', 'baris 1 kolom 3'],
    ['HTML', '<html>', 'JSON tidak sah di baris 1 kolom 1'],
    ['not an array', '{"data": []}', 'bukan daftar baris'],
    ['no rows', '[]', 'tidak memuat satu baris'],
    ['deep nesting', `${'['.repeat(100_000)}`, 'lebih dari 64 tingkat'],
    ['not a row', '[7]', 'bukan baris SIPD'],
    ['missing field', base.replace('"kode_sub_giat"', '"kode_sub"'), 'kode_sub_giat'],
    ['missing money', base.replace('"pagu_n_depan"', '"pagu_depan"'), 'pagu_n_depan'],
    ['empty code', rows({ kode_giat: ' ' }), 'kode_giat'],
    ['wrong type of text', rows({ nama_giat: ['a'] }), 'nama_giat harus teks'],
    ['code as number', rows({ kode_program: 2.2 }), 'kode_program harus kode'],
    ['wrong type of money', rows({ pagu: '90 juta' }), 'pagu harus angka rupiah'],
    ['exponent', base.replace('"pagu":90000000', '"pagu":9e7'), 'tertulis 9e7'],
    ['three decimals', base.replace('"pagu":90000000', '"pagu":90000000.125'), '90000000.125'],
    ['wrong year', rows({ tahun: '2026/2027' }), 'tahun harus'],
    ['kode_urusan mismatch', rows({ kode_urusan: '5' }), 'kode_urusan 5'],
    ['negative pagu', rows({ pagu: -1 }), 'pagu negatif'],
    ['other indicator of year n', rows({ tolak_ukur_n: 'Jumlah lain' }), 'tolak_ukur_n'],
    ['a key twice', base.replace('"pagu":', '"pagu":1,"pagu":'), 'pagu tertulis dua kali'],
  ];
  it.each(cases)('%s', (_name, text, reason) => {
    const result = run(text);
    expect(result.rejects.map((reject) => reject.reason.id).join('\n')).toContain(reason);
    expect(result.rowsIn).toBe(result.rowsOut + result.rejects.length);
    expect([result.rowsOut, result.documents.length]).toEqual([0, 0]);
  });

  it('takes the good rows beside the bad ones and shows the gap in the sums', () => {
    const result = run(rows({}, {}, { ...second, tahun: 2025 }, second));
    expect(result.rejects.map(({ row, reason }) => [row, reason.id.split(':')[0]])).toEqual([
      [3, 'tahun 2025 berbeda dari 2026 di baris pertama berkas; satu berkas satu tahun'],
      [2, 'baris ganda'],
    ]);
    expect([result.rowsIn, result.rowsOut]).toEqual([4, 2]);
    expect(result.rejects[1]?.text).toContain('"kode_sub_giat":"2.20.02.2.01.0018"');
    const report = importText(result, { lang: 'id', written: false });
    expect(report).toContain('Baris masuk 4 = 2 diambil + 2 ditolak');
    expect(report).toContain('selisih Rp90.000.000');
    expect(report).toContain('renja-1.json baris 2: baris ganda');
  });

  it('tells unknown fields once, and keeps escape sequences out of the report', () => {
    const result = run(rows({ catatan: 1, nama_dana: '\u001b[31mDAU' }, { ...second, catatan: 2 }));
    expect(result.notes.filter((note) => note.detail === 'catatan').length).toBe(1);
    const report = importText(
      { ...result, rejects: [{ file: '\u001b]0;x', row: 1, reason: { id: 'a', en: 'b' }, text: '\u202e' }] },
      { lang: 'en', written: true },
    );
    expect(report).not.toMatch(/[\u001b\u202e]/);
    expect(report).toContain('\\u{1b}');
  });
});
