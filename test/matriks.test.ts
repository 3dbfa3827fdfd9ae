import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../src/diagnostic.ts';
import { importSipd } from '../src/import/sipd.ts';
import { keselarasan } from '../src/matriks/keselarasan.ts';
import { type Kelompok, susun } from '../src/matriks/lembar/susun.ts';
import { bodyRow, type Cell, type Column, letters, type Sheet, type Table } from '../src/matriks/matriks.ts';
import { prioritasProvinsi } from '../src/matriks/prioritas-provinsi.ts';
import { computeAlignments } from '../src/model/align.ts';
import { tableCsv } from '../src/output/table-csv.ts';
import { listYaml } from '../src/source/files.ts';
import { writeYaml } from '../src/source/write-yaml.ts';
import { acuan, DATA, HAS_DATA, loadTexts, ROOT } from './harness.ts';

const header = (jenis: string, id: string, status = 'ditetapkan') => `
skema: 1
jenis: ${jenis}
id: ${id}
wilayah: "16.03"
versi: {nama: murni, status: ${status}}
`;
const PERIODE = 'periode: {awal: 2018, akhir: 2023}';
const files = {
  'perangkat-daerah.yaml': `${header('perangkat-daerah', 'perangkat-daerah')}
perangkat_daerah:
  - {id: dinas-sosial, kode: "1.06.0.00.0.00.01.0000", nama: Dinas Sosial}
  - {id: dinas-pertanian, kode: "3.27.0.00.0.00.01.0000", nama: Dinas Pertanian}
`,
  'acuan/prioritas-sumsel.yaml': `
skema: 1
jenis: prioritas
tingkat: provinsi
id: prioritas-sumsel
judul: Prioritas Sumatera Selatan
prioritas:
  - {id: P1, uraian: Ekonomi kerakyatan, mendukung: [rpjmn-2015-2019/NC7]}
  - {id: P2, uraian: Sumber daya manusia}
  - {id: P3, uraian: Infrastruktur dasar, prioritas: [{id: P3.1, uraian: Jalan desa}, {id: P3.2, uraian: Irigasi}]}
`,
  'rpjmd.yaml': `${header('rpjmd', 'rpjmd')}${PERIODE}
nomenklatur: kepmendagri-900.1.15.5-1317-2023
prioritas:
  - {id: PD1, uraian: Ketahanan pangan, mendukung: [prioritas-sumsel/P1]}
  - {id: PD2, uraian: Pariwisata}
`,
  'renstra/dinas-pertanian.yaml': `${header('renstra', 'dinas-pertanian', 'draf')}${PERIODE}
perangkat_daerah: dinas-pertanian
nomenklatur: kepmendagri-900.1.15.5-1317-2023
program:
  - kode: "3.27.01"
    nama: Penunjang Urusan Pemerintahan Daerah
    justifikasi: [{aturan: program-tanpa-prioritas-provinsi, alasan: program penunjang}]
    pagu: {2019: 1000, 2020: 1000.50}
  - kode: "3.27.02"
    mendukung: [rpjmd/PD1, prioritas-sumsel/P2]
    pagu: {2019: 4503599627370496}
  - kode: "3.27.03"
    nama: Prasarana Pertanian
    mendukung: [prioritas-sumsel/P1, prioritas-sumsel/P2]
    kegiatan:
      - kode: "3.27.03.2.02"
        nama: Pembangunan Prasarana
        sub_kegiatan:
          - {kode: "3.27.03.2.02.0001", nama: Jalan Usaha Tani, pagu: {2019: 300, 2020: 400}}
          - {kode: "3.27.03.2.02.0002", nama: Irigasi, mendukung: [prioritas-sumsel/P3.2], pagu: {2019: 50}}
`,
  'renja/2019/dinas-sosial.yaml': `${header('renja', 'renja-sosial')}tahun: 2019
perangkat_daerah: dinas-sosial
nomenklatur: kepmendagri-900.1.15.5-1317-2023
program:
  - {kode: "1.06.02", nama: "=Pemberdayaan Sosial", pagu: {2019: 700}}
`,
};

function table(
  matriks: typeof keselarasan,
  opd?: readonly string[],
  texts: Readonly<Record<string, string>> = files,
): Table {
  const { model } = loadTexts(texts);
  const input = { model, alignments: computeAlignments(model), acuan: acuan(), about: { versi: '0.1.0' } };
  return matriks.build(opd ? { ...input, opd } : input);
}

const sheetOf = (t: Table, id: string): Sheet => {
  const found = t.sheets.find((s) => s.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
};

/** A sheet as rows of records: what a reader sees in Indonesian, formulas as their results. */
function shown(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell === null) return '-';
  if (typeof cell === 'object' && 'formula' in cell) return `=${cell.hasil}`;
  if (typeof cell === 'object') return 'lembar' in cell ? cell.teks.id : cell.id;
  return String(cell);
}
function column(sheet: Sheet, key: string): string[] {
  const index = sheet.columns.findIndex((c) => c.key === key);
  return sheet.rows.map((r) => shown(r.cells[index]));
}
function formula(sheet: Sheet, key: string, row: number): string {
  const cell = sheet.rows.at(row)?.cells[sheet.columns.findIndex((c) => c.key === key)];
  if (typeof cell !== 'object' || cell === null || !('formula' in cell))
    throw new Error(`no formula in ${key}`);
  return typeof cell.formula === 'string' ? cell.formula : cell.formula.id;
}

const last = (t: Table, sheet: string, key: string): string => column(sheetOf(t, sheet), key).at(-1) ?? '';

/** The money that one matrix calls aligned with the province is what the other adds up as main. */
function sameMoney(texts: Readonly<Record<string, string>>): string {
  const aligned = last(table(keselarasan, undefined, texts), 'ringkasan-pagu', 'provinsi-pagu');
  expect(aligned).toBe(last(table(prioritasProvinsi, undefined, texts), 'prioritas-1', 'jumlah'));
  return aligned;
}

describe('susun', () => {
  interface Baris {
    readonly no: number;
    readonly sasaran: string;
    readonly sen: bigint | null;
  }
  const columns: Column<Baris>[] = [
    { key: 'no', judul: { id: 'No', en: 'No' }, format: 'angka', lebar: 5, value: (r) => r.no },
    {
      key: 's',
      judul: { id: 'Sasaran', en: 'Sasaran' },
      format: 'teks',
      lebar: 20,
      gabung: true,
      value: (r) => r.sasaran,
    },
    {
      key: '2026',
      judul: { id: '2026', en: '2026' },
      grup: { id: 'Pagu', en: 'Budget' },
      format: 'rupiah',
      lebar: 15,
      value: (r) => r.sen,
      total: 'jumlah',
    },
    {
      key: 'jumlah',
      judul: { id: 'Jumlah', en: 'Total' },
      grup: { id: 'Pagu', en: 'Budget' },
      format: 'rupiah',
      lebar: 15,
      value: (r) => r.sen,
      rumus: (at) => `SUM(${at('2026')}:${at('2026')})`,
      total: 'jumlah',
    },
  ];
  const build = (groups: readonly Kelompok<Baris>[]) =>
    susun<Baris>({
      id: 'uji',
      nama: { id: 'Uji', en: 'Test' },
      keterangan: { id: '', en: '' },
      judul: [{ id: 'Judul', en: 'Title' }],
      columns,
      groups,
      jumlah: { id: 'Jumlah', en: 'Total' },
      dihitung: { key: 'no', kriteria: '>0' },
      label: 's',
    });
  const baris = (no: number, sasaran: string, sen: bigint | null): Baris => ({ no, sasaran, sen });

  it('names columns as Excel does', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('puts subtotals and a total that adds nothing twice', () => {
    const { sheet, alamat } = build([
      { rows: [baris(1, 'S1', 500n), baris(2, 'S1', null)], subtotal: { id: 'Jumlah S1', en: 'Total S1' } },
      { rows: [baris(3, 'S2', 250n)], subtotal: { id: 'Jumlah S2', en: 'Total S2' } },
    ]);
    // Title, blank, two header rows, numbering.
    expect(bodyRow(sheet)).toBe(6);
    expect(column(sheet, '2026')).toEqual(['500', '-', '=500', '250', '=250', '=750']);
    expect(formula(sheet, '2026', 2)).toBe('SUM(C6:C7)');
    expect(formula(sheet, 'jumlah', 0)).toBe('SUM(C6:C6)');
    expect(formula(sheet, '2026', -1)).toBe('SUMIF($A$6:$A$10,">0",C6:C10)');
    expect(alamat.range('2026', 1)).toBe('[[uji]]!$C$9:$C$9');
    expect(sheet.gabungan).toEqual([{ kolom: 1, dari: 0, sampai: 1 }]);
  });

  it('merges at most a page of rows', () => {
    const { sheet } = build([{ rows: Array.from({ length: 30 }, (_, i) => baris(i + 1, 'S1', 1n)) }]);
    expect(sheet.gabungan.map((g) => [g.dari, g.sampai])).toEqual([
      [0, 11],
      [12, 23],
      [24, 29],
    ]);
  });

  it('never sums a range that holds the total itself', () => {
    const { sheet } = build([]);
    expect(formula(sheet, '2026', 0)).toBe('0');
  });
});

describe('keselarasan', () => {
  it('holds every program of every office, in the order of the repository', () => {
    const sheet = sheetOf(table(keselarasan), 'program');
    expect(column(sheet, 'opd')).toEqual([
      'Dinas Pertanian',
      'Dinas Pertanian',
      'Dinas Pertanian',
      '',
      'Dinas Sosial',
      '',
      '',
    ]);
    expect(column(sheet, 'kode').filter((k) => k !== '')).toEqual([
      '3.27.01',
      '3.27.02',
      '3.27.03',
      '1.06.02',
    ]);
    expect(column(sheet, 'sumber').slice(2, 5)).toEqual(['Renstra (rancangan)', '', 'Renja 2019']);
  });

  it('takes the name of a program from its edition of the list', () => {
    expect(column(sheetOf(table(keselarasan), 'program'), 'program')[1]).toMatch(/Sarana Pertanian/i);
  });

  it('says per level what is reached, how, and why not', () => {
    const sheet = sheetOf(table(keselarasan), 'program');
    expect(column(sheet, 'provinsi-status')).toEqual([
      '◊ dijustifikasi',
      '● langsung',
      '● langsung',
      '',
      '× belum',
      '',
      '',
    ]);
    expect(column(sheet, 'provinsi-alasan')[0]).toBe('program penunjang');
    expect(column(sheet, 'provinsi-alasan')[4]).toBe('-');
    // Without a reason at a level there is no column for it.
    expect(sheet.columns.map((c) => c.key)).not.toContain('daerah-alasan');
  });

  it('gives every target its own state, + only where it is not main, and the register where there are several', () => {
    const sheet = sheetOf(table(keselarasan), 'program');
    expect(column(sheet, 'provinsi-prioritas')[1]).toBe(
      'P2 Sumber daya manusia (langsung)\n+ P1 Ekonomi kerakyatan (lewat rpjmd/PD1)',
    );
    expect(column(sheet, 'nasional-prioritas')[1]).toMatch(
      /^NC7 .* \(lewat rpjmd\/PD1 → prioritas-sumsel\/P1\)$/,
    );
    const two = {
      ...files,
      'acuan/pokir.yaml': `
skema: 1
jenis: prioritas
tingkat: provinsi
id: tematik-sumsel
judul: Tematik Sumatera Selatan
prioritas: [{id: TM1, uraian: Lumbung pangan}, {id: TM2, uraian: Hilirisasi}]
`,
      'renstra/dinas-pertanian.yaml': files['renstra/dinas-pertanian.yaml'].replace(
        'mendukung: [rpjmd/PD1, prioritas-sumsel/P2]',
        'mendukung: [prioritas-sumsel/P2, tematik-sumsel/TM2, tematik-sumsel/TM1]',
      ),
    };
    expect(column(sheetOf(table(keselarasan, undefined, two), 'program'), 'provinsi-prioritas')[1]).toBe(
      [
        'prioritas-sumsel/P2 Sumber daya manusia (langsung)',
        'tematik-sumsel/TM2 Hilirisasi (langsung)',
        '+ tematik-sumsel/TM1 Lumbung pangan (langsung)',
      ].join('\n'),
    );
  });

  it('does not ask support programs, and counts them apart', () => {
    const sheet = sheetOf(table(keselarasan), 'program');
    expect(column(sheet, 'nasional-status')[0]).toBe('– penunjang, tidak diminta');
    const at = sheet.columns.findIndex((c) => c.key === 'nasional-status');
    expect([sheet.rows[0]?.nada[at], sheet.rows[4]?.nada[at]]).toEqual(['redup', 'kurang']);
    const counts = sheetOf(table(keselarasan), 'ringkasan');
    expect(column(counts, 'nasional-penunjang')).toEqual(['=1', '=0', '=1']);
    expect(column(counts, 'nasional-belum')).toEqual(['=0', '=1', '=1']);
    expect(column(counts, 'nasional-bagian')).toEqual(['=1', '=0', `=${2 / 3}`]);
    // A written reason stays one.
    expect(column(counts, 'provinsi-penunjang')).toEqual(['=0', '=0', '=0']);
    const money = sheetOf(table(keselarasan), 'ringkasan-pagu');
    expect(column(money, 'nasional-pagu-penunjang')).toEqual(['=200050', '=0', '=200050']);
    expect(column(money, 'nasional-pagu-belum')).toEqual(['=0', '=70000', '=70000']);
  });

  it('has no share where no program is asked', () => {
    const only = {
      ...files,
      'renja/2019/dinas-sosial.yaml': files['renja/2019/dinas-sosial.yaml'].replace('1.06.02', '1.06.01'),
    };
    const counts = sheetOf(table(keselarasan, ['dinas-sosial'], only), 'ringkasan');
    expect(column(counts, 'daerah-bagian')).toEqual(['=-', '=-']);
    expect(formula(counts, 'daerah-bagian', 0)).toMatch(/^IF\(C\d+-G\d+=0,"-",D\d+\/\(C\d+-G\d+\)\)$/);
  });

  it('adds money exactly, also above 2^53 sen and with sen', () => {
    const sheet = sheetOf(table(keselarasan), 'program');
    expect(column(sheet, '2019')).toEqual([
      '100000',
      '450359962737049600',
      '35000',
      '=450359962737184600',
      '70000',
      '=70000',
      '=450359962737254600',
    ]);
    expect(column(sheet, '2020').at(-1)).toBe('=140050');
  });

  it('counts and sums per office and level with formulas over the program sheet', () => {
    const sheet = sheetOf(table(keselarasan), 'ringkasan');
    expect(column(sheet, 'opd')).toEqual(['Dinas Pertanian', 'Dinas Sosial', 'Jumlah']);
    expect(column(sheet, 'provinsi-selaras')).toEqual(['=2', '=0', '=2']);
    expect(column(sheet, 'provinsi-just')).toEqual(['=1', '=0', '=1']);
    expect(column(sheet, 'provinsi-belum')).toEqual(['=0', '=1', '=1']);
    expect(column(sheet, 'provinsi-bagian').at(-1)).toBe('=0.5');
    expect(formula(sheet, 'provinsi-selaras', 0)).toMatch(
      /^COUNTIF\(\[\[program\]\]!\$I\$\d+:\$I\$\d+,"●\*"\)\+COUNTIF/,
    );
    const money = sheetOf(table(keselarasan), 'ringkasan-pagu');
    expect(column(money, 'provinsi-pagu-belum')).toEqual(['=200050', '=70000', '=270050']);
    expect(formula(money, 'provinsi-pagu', 0)).toMatch(/^SUMIF\(.*"●\*".*\)\+SUMIF\(.*"○\*".*\)$/);
    expect(formula(money, 'provinsi-pagu-belum', 0)).toMatch(/^C\d+-G\d+-I\d+$/);
  });

  it('takes the aligned part of a program where only some sub kegiatan have a link', () => {
    const part = {
      ...files,
      'renstra/dinas-pertanian.yaml': files['renstra/dinas-pertanian.yaml'].replace(
        'mendukung: [prioritas-sumsel/P1, prioritas-sumsel/P2]\n',
        'mendukung: []\n',
      ),
    };
    const both = table(keselarasan, undefined, part);
    const sheet = sheetOf(both, 'program');
    expect(column(sheet, 'provinsi-status')[2]).toBe('○ lewat, sebagian');
    expect(column(sheet, 'provinsi-prioritas')[2]).toBe('P3.2 Irigasi (lewat 3.27.03.2.02.0002)');
    expect(column(sheet, 'provinsi-pagu').slice(0, 4)).toEqual([
      '',
      '450359962737049600',
      '5000',
      '=450359962737054600',
    ]);
    expect(formula(sheetOf(both, 'ringkasan-pagu'), 'provinsi-pagu', 0)).toMatch(/^SUM\(\[\[program\]\]!/);
    sameMoney(part);
  });

  it('names the unit that runs a row behind its office', () => {
    const kecamatan = {
      'perangkat-daerah.yaml': `${header('perangkat-daerah', 'perangkat-daerah')}
perangkat_daerah:
  - {id: kec-arga-makmur, kode: "7.01.0.00.0.00.01.0000", nama: Kecamatan Arga Makmur}
  - {id: kel-purwodadi, induk: kec-arga-makmur, nama: Kelurahan Purwodadi}
`,
      'renja/2026.yaml': `${header('renja', 'renja-arga-makmur')}tahun: 2026
perangkat_daerah: kec-arga-makmur
program:
  - {kode: "7.01.03", nama: Pemberdayaan, pagu: {2026: 10}}
  - {kode: "7.01.03", nama: Pemberdayaan, perangkat_daerah: kel-purwodadi, pagu: {2026: 20}}
`,
    };
    const sheet = sheetOf(table(keselarasan, undefined, kecamatan), 'program');
    expect(column(sheet, 'opd').slice(0, 2)).toEqual([
      'Kecamatan Arga Makmur',
      'Kecamatan Arga Makmur — Kelurahan Purwodadi',
    ]);
    expect(column(sheet, 'program')[2]).toBe('Jumlah Kecamatan Arga Makmur');
  });

  it('lists priorities that nothing answers, the highest item only', () => {
    const sheet = sheetOf(table(keselarasan), 'belum');
    const ids = column(sheet, 'id').filter((id) => id !== '');
    expect(ids.slice(0, 2)).toEqual(['PD2', 'P3.1']);
    expect(ids).toContain('NC1');
    expect(ids).not.toContain('NC7');
  });

  it('asks the programs of all offices what is unanswered, whichever are shown', () => {
    const all = sheetOf(table(keselarasan), 'belum');
    const one = sheetOf(table(keselarasan, ['dinas-sosial']), 'belum');
    expect(column(one, 'id')).toEqual(column(all, 'id'));
    expect(one.catatan.map((c) => c.id).join()).toContain('semua perangkat daerah');
    expect(one.judul.map((j) => j.id).join()).not.toContain('Hanya perangkat daerah');
  });

  it('shows the reason that is written on an unanswered priority', () => {
    const reasoned = {
      ...files,
      'acuan/prioritas-sumsel.yaml': files['acuan/prioritas-sumsel.yaml'].replace(
        '{id: P3.1, uraian: Jalan desa}',
        '{id: P3.1, uraian: Jalan desa, justifikasi: [{aturan: prioritas-provinsi-tanpa-program, alasan: kewenangan desa}]}',
      ),
    };
    const sheet = sheetOf(table(keselarasan, undefined, reasoned), 'belum');
    expect(column(sheet, 'ket')[column(sheet, 'id').indexOf('P3.1')]).toBe(
      '◊ dijustifikasi: kewenangan desa',
    );
    const provincial = sheetOf(table(prioritasProvinsi, undefined, reasoned), 'prioritas-1');
    expect(column(provincial, 'status')).toContain('◊ dijustifikasi');
  });

  it('leaves the level of the province out where the region is one', () => {
    const own = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replaceAll('"16.03"', '"16"')]),
    );
    const { sheets, judul } = table(keselarasan, undefined, own);
    expect(judul.id).toBe('Keselarasan Program terhadap Prioritas Daerah dan Nasional');
    for (const sheet of sheets) {
      expect(sheet.columns.filter((c) => c.key.startsWith('provinsi'))).toEqual([]);
      expect(column(sheet, 'daftar').join()).not.toContain('Prioritas Provinsi');
    }
    expect(() => table(prioritasProvinsi, undefined, own)).toThrow(/tidak ada provinsi lain/);
  });

  it('filters by office, says so, and totals what is shown', () => {
    const sheet = sheetOf(table(keselarasan, ['1.06.0.00.0.00.01.0000']), 'program');
    expect(column(sheet, 'opd')).toEqual(['Dinas Sosial', '', '']);
    expect(column(sheet, 'jumlah').at(-1)).toBe('=70000');
    expect(sheet.judul.map((j) => j.id).join('\n')).toContain('Hanya perangkat daerah: Dinas Sosial');
    expect(() => table(keselarasan, ['dinas-kebudayaan'])).toThrow(UsageError);
  });

  it('is a draft only where a document of the rows is one; the stamp is left to the page header', () => {
    const lines = (sheet: Sheet) => sheet.judul.map((j) => j.id).join('\n');
    const all = sheetOf(table(keselarasan), 'program');
    expect(all.rancangan).toBe(true);
    expect(lines(all)).toContain('Sebagian dokumen sumbernya belum ditetapkan');
    expect(lines(all)).not.toContain('RANCANGAN');
    const sosial = sheetOf(table(keselarasan, ['dinas-sosial']), 'program');
    expect(sosial.rancangan).toBe(false);
    expect(lines(sosial)).not.toContain('belum ditetapkan');
  });

  it('begins with the contents and ends with what the file is', () => {
    const { sheets } = table(keselarasan);
    expect([sheets[0]?.nama.id, sheets.at(-1)?.nama.id]).toEqual(['Daftar Isi', 'Tentang Berkas Ini']);
    const about = column(sheetOf(table(keselarasan), 'tentang'), 'isi').join('\n');
    expect(about).toContain('Renstra; versi murni; status draf');
    expect(about).toContain('renstra/dinas-pertanian.yaml');
    expect(about).toContain('renstra 0.1.0');
  });
});

describe('prioritas-provinsi', () => {
  const sheet = () => sheetOf(table(prioritasProvinsi), 'prioritas-1');
  const rows = () => {
    const [p, kode, peran, jumlah, pendukung] = ['prioritas', 'kode', 'peran', 'jumlah', 'pendukung'].map(
      (k) => column(sheet(), k),
    );
    return (kode ?? []).map((k, i) => [p?.[i], k, peran?.[i], jumlah?.[i], pendukung?.[i]].join(' | '));
  };

  it('lists the programs of every priority, main ones first, money once', () => {
    expect(rows()).toEqual([
      'P1 Ekonomi kerakyatan | 3.27.03 | utama | =70000 | ',
      // Reached over rpjmd/PD1, while its money counts for the link that it wrote itself.
      'P1 Ekonomi kerakyatan | 3.27.02 | pendukung |  | 450359962737049600',
      ' |  |  | =70000 | ',
      'P2 Sumber daya manusia | 3.27.02 | utama | =450359962737049600 | ',
      'P2 Sumber daya manusia | 3.27.03 | pendukung |  | 70000',
      ' |  |  | =450359962737049600 | ',
      'P3 Infrastruktur dasar |  |  |  | ',
      'P3.1 Jalan desa |  |  |  | ',
      'P3.2 Irigasi | 3.27.03.2.02.0002 | utama | =5000 | ',
      ' |  |  | =5000 | ',
      ' |  |  | =450359962737124600 | ',
    ]);
  });

  it('says where the rest of a row counts', () => {
    expect(column(sheet(), 'catatan').slice(0, 5)).toEqual([
      'sebagian: Rp50 dihitung di P3.2',
      '',
      '',
      '',
      'sebagian: Rp50 dihitung di P3.2',
    ]);
  });

  it('leaves what other offices answer to them', () => {
    const one = sheetOf(table(prioritasProvinsi, ['dinas-sosial']), 'prioritas-1');
    expect(column(one, 'program').slice(0, 3)).toEqual(Array(3).fill('dijawab perangkat daerah lain'));
    expect(column(one, 'program')[3]).toBe('belum ada program');
    const at = one.columns.findIndex((c) => c.key === 'program');
    expect(one.rows.slice(2, 4).map((r) => r.nada[at])).toEqual(['redup', 'kurang']);
  });

  it('keeps what serves an older version of the register', () => {
    const newer = files['acuan/prioritas-sumsel.yaml']
      .replace('Irigasi', 'Irigasi desa')
      .replace('  - {id: P2, uraian: Sumber daya manusia}\n', '')
      .replace('judul:', 'versi: {nama: perubahan-1, berlaku: 2022, status: ditetapkan}\njudul:');
    const texts = {
      ...files,
      'acuan/prioritas-sumsel.yaml': files['acuan/prioritas-sumsel.yaml'].replace(
        'judul:',
        'versi: {nama: murni, berlaku: 2019, status: ditetapkan}\njudul:',
      ),
      'acuan/prioritas-sumsel-p1.yaml': newer,
    };
    const labels = column(sheetOf(table(prioritasProvinsi, undefined, texts), 'prioritas-1'), 'prioritas');
    expect(labels).toContain('P3.2 Irigasi desa');
    expect(labels).toContain('P2 Sumber daya manusia (hanya di versi murni)');
    expect(sameMoney(texts)).toBe(sameMoney(files));
  });

  it('adds up to the money that keselarasan calls aligned, on whole repositories', () => {
    const root = path.join(ROOT, 'examples/muara-enim');
    const texts = Object.fromEntries(
      listYaml(root)
        .filter((f) => !f.endsWith('renstra.config.yaml'))
        .map((f) => [f, readFileSync(path.join(root, f), 'utf8')]),
    );
    expect(sameMoney(texts)).toMatch(/^=\d{12,}$/);
    // One sub kegiatan that goes its own way, one program that has no other link.
    const file = 'renstra/dinas-sosial.yaml';
    const moved = (texts[file] ?? '').replace(
      /(\n( +)- kode: "1\.06\.0[245]\.2\.\d\d\.\d{4}")/,
      '$1\n$2  mendukung: [prioritas-sumsel/P2]',
    );
    expect(moved).not.toBe(texts[file]);
    sameMoney({ ...texts, [file]: moved });
  });

  it('adds up on real Renja rows, where only some sub kegiatan carry links', ({ skip }) => {
    if (!HAS_DATA) return skip('the shared data is absent');
    const folder = path.join(DATA, 'contoh/bengkulu-utara/sipd-json');
    const texts = readdirSync(folder).map((name) => ({
      name,
      text: readFileSync(path.join(folder, name), 'utf8'),
    }));
    const { documents } = importSipd(texts, { wilayah: '17.03', nomenklatur: '2026-06-sipd' }, acuan());
    const plans = Object.fromEntries(documents.map((d) => [d.path, writeYaml(d.data)]));
    expect(sameMoney(plans)).toBe('=10378842886600');
  });

  it('shows priorities without a program', () => {
    const programs = column(sheet(), 'program');
    expect(programs[6]).toBe('melalui P3.2');
    expect(programs[7]).toBe('belum ada program');
  });

  it('adds main money with SUM per priority and SUMIF over the role in all', () => {
    expect(formula(sheet(), '2019', 2)).toMatch(/^SUM\(J\d+:J\d+\)$/);
    expect(formula(sheet(), '2019', -1)).toMatch(/^SUMIF\(\$H\$\d+:\$H\$\d+,"utama",J\d+:J\d+\)$/);
  });

  it('asks for a register where there is none', () => {
    const { model } = loadTexts({ 'rpjmd.yaml': files['rpjmd.yaml'] });
    const input = { model, alignments: computeAlignments(model), acuan: acuan(), about: { versi: '0.1.0' } };
    expect(() => prioritasProvinsi.build(input)).toThrow(UsageError);
  });
});

describe('csv', () => {
  it('holds the main sheet with plain amounts, and no formula of a document', () => {
    const lines = tableCsv(table(keselarasan), 'id').split('\r\n');
    expect(lines[0]).toContain('Pagu (Rp): 2019,Pagu (Rp): 2020');
    expect(lines[5]).toContain("'=Pemberdayaan Sosial");
    expect(lines[1]).toContain(',1000,1000.50,2000.50');
    expect(tableCsv(table(keselarasan), 'en').split('\r\n')[0]).toContain('Budget (Rp): 2019');
  });
});
