import { describe, expect, it } from 'vitest';
import { UsageError } from '../src/diagnostic.ts';
import { keselarasan } from '../src/matriks/keselarasan.ts';
import { type Kelompok, susun } from '../src/matriks/lembar/susun.ts';
import { bodyRow, type Cell, type Column, letters, type Sheet, type Table } from '../src/matriks/matriks.ts';
import { prioritasProvinsi } from '../src/matriks/prioritas-provinsi.ts';
import { computeAlignments } from '../src/model/align.ts';
import { tableCsv } from '../src/output/table-csv.ts';
import { acuan, loadTexts } from './harness.ts';

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

function table(matriks: typeof keselarasan, opd?: readonly string[]): Table {
  const { model } = loadTexts(files);
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
  it('holds every program of every office, in the order of the register', () => {
    const sheet = sheetOf(table(keselarasan), 'program');
    expect(column(sheet, 'opd')).toEqual([
      'Dinas Sosial',
      '',
      'Dinas Pertanian',
      'Dinas Pertanian',
      'Dinas Pertanian',
      '',
      '',
    ]);
    expect(column(sheet, 'kode').filter((k) => k !== '')).toEqual([
      '1.06.02',
      '3.27.01',
      '3.27.02',
      '3.27.03',
    ]);
    expect(column(sheet, 'sumber').slice(0, 3)).toEqual(['Renja 2019', '', 'Renstra (rancangan)']);
  });

  it('takes the name of a program from its edition of the list', () => {
    expect(column(sheetOf(table(keselarasan), 'program'), 'program')[3]).toMatch(/Sarana Pertanian/i);
  });

  it('says per level what is reached, how, and why not', () => {
    const sheet = sheetOf(table(keselarasan), 'program');
    expect(column(sheet, 'provinsi-status')).toEqual([
      '× belum',
      '',
      '◊ dijustifikasi',
      '● langsung',
      '● langsung',
      '',
      '',
    ]);
    expect(column(sheet, 'provinsi-alasan').slice(0, 3)).toEqual(['-', '', 'program penunjang']);
    expect(column(sheet, 'nasional-status')[3]).toBe('○ lewat rpjmd/PD1 → prioritas-sumsel/P1');
    expect(column(sheet, 'provinsi-prioritas')[4]).toBe('P1 Ekonomi kerakyatan\n+ P2 Sumber daya manusia');
  });

  it('adds money exactly, also above 2^53 sen and with sen', () => {
    const sheet = sheetOf(table(keselarasan), 'program');
    expect(column(sheet, '2019')).toEqual([
      '70000',
      '=70000',
      '100000',
      '450359962737049600',
      '35000',
      '=450359962737184600',
      '=450359962737254600',
    ]);
    expect(column(sheet, '2020').at(-1)).toBe('=140050');
  });

  it('counts and sums per office and level with formulas over the program sheet', () => {
    const sheet = sheetOf(table(keselarasan), 'ringkasan');
    expect(column(sheet, 'opd')).toEqual(['Dinas Sosial', 'Dinas Pertanian', 'Jumlah']);
    expect(column(sheet, 'provinsi-selaras')).toEqual(['=0', '=2', '=2']);
    expect(column(sheet, 'provinsi-just')).toEqual(['=0', '=1', '=1']);
    expect(column(sheet, 'provinsi-belum')).toEqual(['=1', '=0', '=1']);
    expect(column(sheet, 'provinsi-bagian').at(-1)).toBe('=0.5');
    expect(column(sheet, 'provinsi-pagu-belum')).toEqual(['=70000', '=200050', '=270050']);
    expect(formula(sheet, 'provinsi-selaras', 1)).toMatch(
      /^COUNTIF\(\[\[program\]\]!\$J\$\d+:\$J\$\d+,"●\*"\)\+COUNTIF/,
    );
  });

  it('lists priorities that nothing answers, the highest item only', () => {
    const sheet = sheetOf(table(keselarasan), 'belum');
    const ids = column(sheet, 'id').filter((id) => id !== '');
    expect(ids.slice(0, 2)).toEqual(['PD2', 'P3.1']);
    expect(ids).toContain('NC1');
    expect(ids).not.toContain('NC7');
  });

  it('filters by office, says so, and totals what is shown', () => {
    const sheet = sheetOf(table(keselarasan, ['1.06.0.00.0.00.01.0000']), 'program');
    expect(column(sheet, 'opd')).toEqual(['Dinas Sosial', '', '']);
    expect(column(sheet, 'jumlah').at(-1)).toBe('=70000');
    expect(sheet.judul.map((j) => j.id).join('\n')).toContain('Hanya perangkat daerah: Dinas Sosial');
    expect(() => table(keselarasan, ['dinas-kebudayaan'])).toThrow(UsageError);
  });

  it('says RANCANGAN only where a document of the rows is a draft', () => {
    expect(sheetOf(table(keselarasan), 'program').rancangan).toBe(true);
    const sosial = sheetOf(table(keselarasan, ['dinas-sosial']), 'program');
    expect(sosial.rancangan).toBe(false);
    expect(sosial.judul.some((j) => j.id === 'RANCANGAN')).toBe(false);
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

  it('shows priorities without a program', () => {
    const programs = column(sheet(), 'program');
    expect(programs[6]).toBe('melalui P3.2');
    expect(programs[7]).toBe('belum ada program');
  });

  it('adds main money with SUM per priority and SUMIF over the role in all', () => {
    expect(formula(sheet(), '2019', 2)).toMatch(/^SUM\(I\d+:I\d+\)$/);
    expect(formula(sheet(), '2019', -1)).toMatch(/^SUMIF\(\$H\$\d+:\$H\$\d+,"utama",I\d+:I\d+\)$/);
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
    expect(lines[1]).toContain("'=Pemberdayaan Sosial");
    expect(lines[3]).toContain(',1000,1000.50,2000.50');
    expect(tableCsv(table(keselarasan), 'en').split('\r\n')[0]).toContain('Budget (Rp): 2019');
  });
});
