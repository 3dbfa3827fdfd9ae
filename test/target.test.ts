import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { addDecimal, compareDecimal, type Decimal, decimal, decimalText } from '../src/model/decimal.ts';
import { garbageIn, type Where } from '../src/model/garbage.ts';
import type { Data } from '../src/model/node.ts';
import { canonicalUnit, sameUnit, unitInName } from '../src/model/satuan.ts';
import { readTarget, type Target } from '../src/model/target.ts';
import { compareTargets, decimalOf, sameTarget, sumTargets } from '../src/model/target-compare.ts';
import { ROOT } from './harness.ts';

const CONTOH = path.join(process.env.RENSTRA_DATA ?? path.join(ROOT, '../shared/data'), 'contoh');

/** A target as one short line: kind, figures, marks. */
function brief(target: Target): string {
  const marks = [
    'persen' in target && target.persen ? '%' : '',
    target.sisipan ? `[${target.sisipan}]` : '',
    target.jenis === 'angka' && target.tahun ? `(${target.tahun})` : '',
    target.jenis === 'angka' && target.predikat ? `(${target.predikat.skala} ${target.predikat.urutan})` : '',
    target.jenis === 'angka' && target.ribuan ? `atau ${decimalText(target.ribuan)}` : '',
  ];
  return [target.jenis, ...figures(target), ...marks].filter((part) => part !== '').join(' ');
}

function figures(target: Target): string[] {
  switch (target.jenis) {
    case 'angka':
      return [decimalText(target.nilai)];
    case 'rentang':
      return [decimalText(target.dari), decimalText(target.sampai)];
    case 'rasio':
      return [decimalText(target.kiri), decimalText(target.kanan)];
    case 'batas':
      return [target.tanda, decimalText(target.nilai)];
    case 'predikat':
      return [
        target.tanda ?? '',
        target.skala,
        String(target.urutan),
        target.nilai ? decimalText(target.nilai) : '',
      ];
    case 'tanggal':
      return [target.tahun, target.bulan, target.hari].filter((n) => n !== undefined).map(String);
    default:
      return [];
  }
}

const target = (value: Data | undefined, satuan?: string): Target =>
  readTarget(value, satuan === undefined ? undefined : { satuan });

describe('readTarget', () => {
  const cases: readonly (readonly [Data | undefined, string])[] = [
    [undefined, 'kosong'],
    [null, 'kosong'],
    ['  ', 'kosong'],
    ['-', 'strip'],
    ['–', 'strip'],
    ['N/A', 'strip'],
    ['- Unit', 'strip [Unit]'],
    [0, 'angka 0'],
    [93, 'angka 93'],
    ['92.10', 'angka 92.1'],
    ['66,71', 'angka 66.71'],
    ['-0,5', 'angka -0.5'],
    ['0,480', 'angka 0.48'],
    ['46.477', 'angka 46.477 atau 46477'],
    ['83.050.000', 'angka 83050000'],
    ['1.512,47', 'angka 1512.47'],
    ['4,395,279,859.00', 'angka 4395279859'],
    ['64.64999999999999', 'angka 64.64999999999999'],
    ['73,37%', 'angka 73.37 %'],
    ['100 %', 'angka 100 %'],
    ['96 persen', 'angka 96 %'],
    ['10 Kel', 'angka 10 [Kel]'],
    ['5,1 Ton', 'angka 5.1 [Ton]'],
    ['16.332,75  Ton', 'angka 16332.75 [Ton]'],
    ['300 m2', 'angka 300 [m2]'],
    ['22,0 Miliar Rupiah', 'angka 22 [Miliar Rupiah]'],
    ['Rp 2.500.000,00', 'angka 2500000 [Rp]'],
    ['100 % Laporan', 'angka 100 % [Laporan]'],
    ['12 Dokumen', 'angka 12 [Dokumen]'],
    ['65,57 (2023)', 'angka 65.57 (2023)'],
    ['61,92 (B)', 'angka 61.92 (sakip 4)'],
    ['52,50%(CC)', 'angka 52.5 % (sakip 3)'],
    ['9,06 - 9,62', 'rentang 9.06 9.62'],
    ['6,50 – 6,90', 'rentang 6.5 6.9'],
    ['4.43-4.47', 'rentang 4.43 4.47'],
    ['0.2800-0.2755', 'rentang 0.28 0.2755'],
    ['0.0209%-0.0271%', 'rentang 0.0209 0.0271 %'],
    ['10 - 5', 'rentang 10 5'],
    ['5 s/d 7 Paket', 'rentang 5 7 [Paket]'],
    ['1 : 70', 'rasio 1 70'],
    ['63:64', 'rasio 63 64'],
    ['169/100.000', 'rasio 169 100000'],
    ['0.42:0.43', 'rasio 0.42 0.43'],
    ['25/14 Orang/bulan', 'rasio 25 14 [Orang/bulan]'],
    ['≥ 80', 'batas ≥ 80'],
    ['>= 80,5%', 'batas ≥ 80.5 %'],
    ['< 5', 'batas < 5'],
    ['minimal 80', 'batas ≥ 80'],
    ['80 ke atas', 'batas ≥ 80'],
    ['3 (tiga) dokumen', 'angka 3 [dokumen]'],
    ['maks. 5 hari', 'batas ≤ 5 [hari]'],
    ['AA', 'predikat sakip 7'],
    ['WTP', 'predikat opini 4'],
    ['Opini WTP', 'predikat opini 4'],
    ['Paripurna', 'predikat akreditasi 5'],
    ['SANGAT BAIK', 'predikat mutu 5'],
    ['Sangat Tinggi', 'predikat tingkat 5'],
    ['Level 3', 'predikat level 3'],
    ['Level II', 'predikat level 2'],
    ['minimal B', 'predikat ≥ sakip 4'],
    ['BB (70,5)', 'predikat sakip 5 70.5'],
    ['2024-12-31', 'tanggal 2024 12 31'],
    ['31/12/2024', 'tanggal 2024 12 31'],
    ['31 Desember 2024', 'tanggal 2024 12 31'],
    ['Nopember 2024', 'tanggal 2024 11'],
  ];
  it.each(cases)('reads %j as %s', (value, expected) => {
    expect(brief(target(value))).toBe(expected);
  });

  it.each([
    'Ada',
    'Tepat Waktu',
    'meningkat',
    '1 : 30:1 : 30',
    '13.02-',
    '1.520.64',
    '6.730.49',
    '10-5',
    '1 Dokumen & 1 Laporan',
    'undefined undefined',
    '#VALUE!',
    '0 0',
    '1e+06 stek',
    '2024/2025',
    '31/02/2024',
    'bb',
    'I/II',
    'BBNilai',
    '8 dari 10 OPD',
  ])('leaves %j a text', (value) => {
    expect(brief(target(value))).toBe('teks');
  });

  it('keeps what was written, and takes a glued unit off only when it is the unit of the indicator', () => {
    expect(target(' 73,37% ').mentah).toBe(' 73,37% ');
    expect(brief(target('BBNilai', 'Nilai'))).toBe('predikat sakip 5 [Nilai]');
    expect(target('BBNilai', 'Nilai').mentah).toBe('BBNilai');
    expect(target('0 0', '0').jenis).toBe('teks');
  });

  it('is quick with a text that is no target', () => {
    const start = performance.now();
    for (const piece of ['9', '1.', '1-', '(', ' %', 'A '])
      expect(target(piece.repeat(100_000)).jenis).toBe('teks');
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('targets against each other', () => {
  const order = (a: Data, b: Data) => compareTargets(target(a), target(b));

  it('orders what has an order', () => {
    expect(order('92,1', '92.10')).toBe(0);
    expect(order('9,5', '10')).toBe(-1);
    expect(order(4, '4.43-4.47')).toBe(-1);
    expect(order('4.47-4.51', '4.43-4.47')).toBe(1);
    expect(order('0.50-0.49', '0.49-0.47')).toBe(1);
    expect(order('B', 'BB')).toBe(-1);
    expect(order('WDP', 'Wajar Tanpa Pengecualian')).toBe(-1);
    expect(order('1 : 30', '1 : 70')).toBe(1);
    expect(order('≥ 80', '≥ 85')).toBe(-1);
    expect(order('Desember 2024', '31 Maret 2025')).toBe(-1);
    expect(order('10 Dok', '12 Dokumen')).toBe(-1);
  });

  it('refuses what has none', () => {
    expect(order('BB', 'WTP')).toBeUndefined();
    expect(order('4.40-4.60', '4.45-4.50')).toBeUndefined();
    expect(order('≥ 80', '≤ 85')).toBeUndefined();
    expect(order('≥ 80', 85)).toBeUndefined();
    expect(order('10 Orang', '10 Kelompok')).toBeUndefined();
    expect(order('10 Orang', '10 Jiwa')).toBeUndefined();
    expect(order('Ada', 'Ada')).toBeUndefined();
    expect(order('-', 0)).toBeUndefined();
  });

  it('knows the same target in another spelling', () => {
    const same = (a: Data | undefined, b: Data | undefined) => sameTarget(target(a), target(b));
    expect(same('1.512,470', '1512.47')).toBe(true);
    expect(same('4-5', '4 – 5')).toBe(true);
    expect(same('Tepat  Waktu', 'tepat waktu')).toBe(true);
    expect(same(80, '80%')).toBe(true);
    expect(same(80, '≥ 80')).toBe(false);
    expect(same('1 : 30', '2 : 60')).toBe(false);
    expect(same(0, '-')).toBe(false);
    expect(same(undefined, null)).toBe(true);
  });

  it('adds the years exactly and stays silent where it cannot', () => {
    const text = (sum: Decimal | undefined) => (sum ? decimalText(sum, ',') : undefined);
    const sum = (...values: Data[]) => text(sumTargets(values.map((value) => target(value))));
    expect(sum('0,1', '0,2', 3)).toBe('3,3');
    expect(sum(10, '-', '15 Paket', null)).toBe('25');
    expect(sum(10, 'BB')).toBeUndefined();
    expect(sum('10 Unit', '2 Paket')).toBeUndefined();
    expect(sum('-')).toBeUndefined();
    expect(text(decimalOf(target('≤ 5,5')))).toBe('5,5');
  });

  it('calculates with decimals, never with floats', () => {
    const [a, b] = [decimal('0.1'), decimal('90000000000000000.25')];
    if (!a || !b) throw new Error('not read');
    expect(decimalText(addDecimal(a, b))).toBe('90000000000000000.35');
    expect(compareDecimal(a, b)).toBe(-1);
    expect(decimal('-0.50')).toEqual({ digits: -5n, scale: 1 });
    expect(decimal('1,5')).toBeUndefined();
  });
});

type Cell = readonly [text: string, satuan: string];

/** Every target cell of a file that is not empty; cells joined with | are taken apart. */
function cellsOf(file: string, wanted: RegExp, satuan = 'satuan'): Cell[] {
  const rows: Record<string, string>[] = parse(readFileSync(path.join(CONTOH, file), 'utf8'), {
    columns: true,
    bom: true,
  });
  return rows.flatMap((row) =>
    Object.entries(row)
      .filter(([key]) => wanted.test(key))
      .flatMap(([key, text]) =>
        text.split('|').filter((part) => key !== 'target_indikator' || part.includes('=')),
      )
      // Sukabumi writes `indicator=value unit`.
      .map((text): Cell => [text.slice(text.lastIndexOf('=') + 1), row[satuan] ?? ''])
      .filter(([text]) => text.trim() !== ''),
  );
}

describe.skipIf(!existsSync(CONTOH))('real target cells (needs RENSTRA_DATA)', () => {
  const iku = () => cellsOf('bengkulu-utara/rpjmd-2025-2029-iku-ikd.csv', /^(?:target|baseline)/);
  const textsOf = (cells: readonly Cell[]) =>
    cells.filter(([text, satuan]) => target(text, satuan).jenis === 'teks').map(([text]) => text);

  it('leave 37 texts among the IKU and IKD of a RPJMD', () => {
    const texts = textsOf(iku());
    expect([iku().length, texts.length]).toEqual([2756, 37]);
    expect(new Set(texts.filter((text) => !/\d/.test(text)))).toEqual(new Set(['Ada', 'Tepat']));
  });

  it('leave at most 2 % texts over all files, none of them a plain number', () => {
    const cells = [
      ...iku(),
      ...cellsOf('situbondo-disperpusip/renstra-2026-2030.csv', /^target/),
      ...cellsOf('pasangkayu-dpupr/renstra-program-kegiatan.csv', /^target/),
      ...cellsOf('pasangkayu-dpupr/renja-2024-sub-kegiatan.csv', /^target/),
      ...cellsOf('bengkulu-utara/renja-2026.csv', /^target_(?!sub)|^realisasi|^prakiraan/),
      ...cellsOf('bengkulu-utara/renja-2026.csv', /^target_sub/, 'satuan_sub_kegiatan'),
      ...cellsOf('maluku-utara/rpjmd-2025-2029-tujuan-indikator.csv', /^(?:target|baseline)/),
      ...cellsOf('sukabumi/rkpd-2019-rancangan-awal.csv', /^target_indikator$/),
    ];
    const texts = textsOf(cells);
    console.info(`${texts.length} of ${cells.length} target cells stay teks`);
    expect(cells.length).toBeGreaterThan(20_000);
    expect(texts.length / cells.length).toBeLessThan(0.02);
    expect(texts.filter((text) => /^-?\d+(?:[.,]\d+)?\s*%?$/.test(text.trim()))).toEqual([]);
  });
});

describe('satuan', () => {
  it.each([
    ['%', 'persen'],
    ['(%)', 'persen'],
    ['Persen (%)', 'persen'],
    ['Prosentase', 'persen'],
    ['Ha', 'hektare'],
    ['Hektar', 'hektare'],
    ['KM', 'kilometer'],
    ['M³/Hari', 'meter kubik/hari'],
    ['m3 / hari', 'meter kubik/hari'],
    ['Ton/Ha', 'ton/hektare'],
    ['OB', 'orang/bulan'],
    ['Orang/Bulan', 'orang/bulan'],
    ['Dok.', 'dokumen'],
    ['Peserta didik', 'peserta didik'],
    ['Kegiatan Usaha.', 'kegiatan usaha'],
    ['Sambungan Rumah (SR)', 'sambungan rumah'],
    ['Milyar Rupiah', 'miliar rupiah'],
    ['Per 1000 Penduduk', 'per 1.000 penduduk'],
    ['0', undefined],
    ['Doumen', undefined],
    ['', undefined],
  ])('knows %j as %s', (written, expected) => {
    expect(canonicalUnit(written)).toBe(expected);
  });

  it('tells apart what only looks alike', () => {
    expect(sameUnit('Laporan', 'laporan')).toBe(true);
    expect(sameUnit('Liter/Detik', 'l/dt')).toBe(true);
    expect(sameUnit('Cagar Adat', 'cagar  adat')).toBe(true);
    expect(sameUnit('Orang', 'Jiwa')).toBe(false);
    expect(sameUnit('KK', 'Keluarga')).toBe(false);
    expect(sameUnit('Unit', 'Unit Rumah')).toBe(false);
    expect(sameUnit('', '')).toBe(false);
  });

  it.each([
    ['Tingkat Kemiskinan (Persen)', 'Persen'],
    ['PDRB per Kapita (Juta/Orang)', 'Juta/Orang'],
    ['Panjang Jalan Kabupaten dalam Kondisi Mantap (KM)', 'KM'],
    ['Persentase (%) penduduk miskin', '%'],
    ['Jumlah Kepala Keluarga (KK)', undefined],
    ['Jumlah Usaha Mikro, Kecil, dan Menengah (UMKM)', undefined],
    ['Indeks Pembangunan Manusia (IPM)', undefined],
    ['Jumlah Dokumen (RKA) yang Disusun', undefined],
  ])('finds the unit in %j', (nama, expected) => {
    expect(unitInName(nama)).toBe(expected);
  });
});

describe('garbageIn', () => {
  const kinds = (text: string, where: Where) =>
    garbageIn(text, where).map((g) => `${g.jenis}: ${g.potongan}`);

  const dirty: readonly (readonly [Where, string, string])[] = [
    ['target', '#N/A', 'lembar-kerja: #N/A'],
    ['target', '#VALUE!', 'lembar-kerja: #VALUE!'],
    ['nama', 'Dinas #REF! Kabupaten', 'lembar-kerja: #REF!'],
    ['target', '=SUM(A1:A5)', 'lembar-kerja: =SUM('],
    ['target', '#####', 'lembar-kerja: #####'],
    ['target', '[object Object]', 'sisa-skrip: [object Object]'],
    ['nama', 'Penerimaan pajak daerah undefined', 'sisa-skrip: undefined'],
    ['uraian', 'Rencana {{nama_opd}}', 'sisa-skrip: {{nama_opd}}'],
    ['target', 'NaN', 'sisa-skrip: NaN'],
    ['uraian', 'Meningkatnya<br/>pelayanan', 'html: <br/>'],
    ['uraian', '<p class="x">Visi', 'html: <p class="x">'],
    ['uraian', 'Sehat&nbsp;dan mandiri', 'html: &nbsp;'],
    ['uraian', 'dst.', 'belum-diisi: dst.'],
    ['nama', 'Peraturan Bupati Nomor ... Tahun 2025', 'belum-diisi: ...'],
    ['uraian', 'TBD', 'belum-diisi: TBD'],
    ['nama', 'Sasaran xxx', 'belum-diisi: xxx'],
    ['nama', 'Renstra 20XX', 'belum-diisi: 20XX'],
    ['target', '64.64999999999999', 'sisa-hitung: 64.64999999999999'],
    ['target', '182888324.00000003', 'sisa-hitung: 182888324.00000003'],
    ['target', '1.29651e+06 Buah', 'sisa-hitung: 1.29651e+06'],
    ['satuan', '0', 'satuan-angka: 0'],
    ['satuan', 'MÂ³/Hari', 'huruf-rusak: Â³'],
    ['nama', 'Dinas\u00a0Kesehatan', 'spasi-khusus: \u00a0'],
    ['uraian', 'Dokumen KLHS RDTR dan dan Peraturan Zonasi', 'kata-ganda: dan dan'],
    ['uraian', 'penataan ruang di di Kabupaten', 'kata-ganda: di di'],
    [
      'uraian',
      'Terlaksananya Koordinasi Koordinasi penetapan kebijakan',
      'kata-ganda: Koordinasi Koordinasi',
    ],
    ['nama', 'Koordinasi danPenyusunan Perubahan DPA-SKPD', 'kata-menempel: danPenyusunan'],
    ['nama', 'Unit Kearsipan DaerahKabupaten/Kota', 'kata-menempel: DaerahKabupaten'],
    ['nama', 'Administrasi Pelaksanaan TugasASN', 'kata-menempel: TugasASN'],
    [
      'nama',
      'PENYEDIAANJASAKOMUNIKASI,SUMBERDAYAAIR',
      'kata-menempel: PENYEDIAANJASAKOMUNIKASI,SUMBERDAYAAIR',
    ],
    [
      'nama',
      'PembinaanPenggunaanTeknologiInformasi daerah',
      'kata-menempel: PembinaanPenggunaanTeknologiInformasi',
    ],
    ['kode', '1.03.1.0', 'kode-segmen: 1.03.1.0'],
    ['kode', '2.08.067', 'kode-segmen: 2.08.067'],
    ['kode', '1.3.02.2.01.0109', 'kode-segmen: 1.3.02.2.01.0109'],
    ['kode', '1.03.1.04.000.03.0000', 'kode-segmen: 1.03.1.04.000.03.0000'],
    ['kode', '1.03 .10', 'kode-spasi:  '],
    ['kode', '3,27.02', 'kode-koma: ,'],
    ['kode', 'X.XX.01.2.01.0001', 'kode-belum-diganti: X.XX'],
    ['kode', '1.O3.02', 'kode-huruf: O'],
    ['kode', '3.27..02', 'kode-titik: ..'],
    ['kode', '#N/A', 'lembar-kerja: #N/A'],
  ];
  it.each(dirty)('finds in %s %j: %s', (where, text, expected) => {
    expect(kinds(text, where)).toEqual([expected]);
  });

  it.each([
    'Pengelolaan PAUD dan Pendidikan Nonformal',
    'Penerapan e-Government dan eKatalog, SiLPA, WhatsApp, YouTube',
    'Pemberdayaan UMKM melalui SIPLah',
    'Golongan I/II, MTQ XXX, kelas XII',
    'Belanja Rp1.500.000,00 per orang',
    'Pengadaan Pakaian Khusus Hari-hari Tertentu',
    'Pengadaan Pakaian Khusus Hari hari Tertentu',
    'Kecepatan rata rata jaringan jalan, kupu kupu, undang undang',
    'Kabupaten Fak Fak, Kota Bau Bau, Wangi Wangi Selatan',
    'Taruang Taruang Utara',
    'Satuan Pendidikan Pendidikan Khusus',
    'Nan Sabaris',
    'biomassa dan biogas (carbon tax, carbon trading, dst) di daerah',
    'obat, alat kesehatan, dsb.',
    'Anak usia < 5 tahun & ibu hamil; R&D; kadar > 3',
    'Pembinaan kepada Pemerintah, dan kepada masyarakat',
    'Desa/Kelurahan/Kecamatan/Kabupaten/Kota/Provinsi',
    'Dipertanggungjawabkan kepada masyarakat; terdokumentasikannya',
  ])('leaves %j alone', (text) => {
    expect(kinds(text, 'nama')).toEqual([]);
    expect(kinds(text, 'uraian')).toEqual([]);
  });

  it.each([
    '3.27.02.2.01.0001',
    '1.03.10',
    '2.01.19',
    '1.02.0.00.0.00.01.0000',
    '3.27.3.25.2.09.01.0000',
    '5.1.02.01.01.0001',
    '2.2.01.08.02.0005',
    '16.03.06',
    '16.03.06.2001',
    '1.03.01.2.01.01',
    '6.2.1 (f)',
    'PN1',
  ])('leaves the code %j alone', (text) => {
    expect(kinds(text, 'kode')).toEqual([]);
  });

  it.each(['-', '73,37%', '10 Kel', '9,06 - 9,62', '1 : 70', '92.3333333', '1.000.000.000,00'])(
    'leaves the target %j alone',
    (text) => {
      expect(kinds(text, 'target')).toEqual([]);
    },
  );

  it('says where', () => {
    expect(garbageIn('Dokumen  dan dan #REF! undefined', 'nama').map((g) => g.awal)).toEqual([9, 17, 23]);
  });

  it('is linear: 100,000 letters of anything take no time', () => {
    const start = performance.now();
    for (const piece of [
      'a',
      'dan ',
      '<b ',
      '<',
      '. ',
      '...',
      '{{',
      '[',
      '1,0',
      '9',
      'Aa',
      '(',
      ' ',
      '#',
      '_',
    ]) {
      for (const where of ['nama', 'kode', 'target', 'satuan'] as const) {
        garbageIn(piece.repeat(100_000 / piece.length), where);
      }
      unitInName(piece.repeat(100_000 / piece.length));
      canonicalUnit(piece.repeat(100_000 / piece.length));
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
