import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAcuan } from '../src/acuan/load.ts';
import { importCsv } from '../src/import/import-csv.ts';
import { SOURCES } from '../src/import/index.ts';
import { importText } from '../src/import/report-text.ts';
import { importSipd } from '../src/import/sipd.ts';
import type { ImportResult } from '../src/import/source.ts';
import type { Data, DataRec } from '../src/model/node.ts';
import { parse } from '../src/source/parse.ts';
import { type DocumentRecord, writeYaml } from '../src/source/write-yaml.ts';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const DATA = process.env.RENSTRA_DATA ?? path.join(ROOT, '../shared/data');
const SIPD = path.join(DATA, 'contoh/bengkulu-utara/sipd-json');
const SITUBONDO = path.join(DATA, 'contoh/situbondo-disperpusip/renstra-2026-2030.csv');
const acuan = createAcuan((name) => readFileSync(path.join(ROOT, 'src/acuan/data', name), 'utf8'));
const OPTIONS = { wilayah: '17.03', nomenklatur: '2026-06-sipd' };

const at = (value: Data | undefined, ...keys: (string | number)[]): Data | undefined =>
  keys.reduce<Data | undefined>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as DataRec)[key] : undefined),
    value,
  );
const documentOf = (result: ImportResult, start: string): DataRec =>
  result.documents.find((document) => document.path.startsWith(start))?.data ?? {};
const renjaOf = (result: ImportResult): DataRec => documentOf(result, 'renja/');
const programOf = (result: ImportResult, i = 0) => at(renjaOf(result), 'program', i);

/** JSON text of a document as the reader gives it back. */
function reread(data: DocumentRecord): string {
  const file = parse('dokumen.yaml', writeYaml(data));
  expect(file.problems).toEqual([]);
  return JSON.stringify(file.data);
}

describe('SIPD: five real files', () => {
  const present = existsSync(SIPD);
  it.skipIf(!present)('takes 196 of 196 rows and every rupiah (needs RENSTRA_DATA)', () => {
    const files = readdirSync(SIPD).map((name) => ({
      name,
      text: readFileSync(path.join(SIPD, name), 'utf8'),
    }));
    const result = importSipd(files, OPTIONS, acuan);
    expect([result.rowsIn, result.rowsOut, result.rejects.length]).toEqual([196, 196, 0]);
    expect(result.sums).toEqual([
      { label: 'pagu 2026', in: 5038836538600n, out: 5038836538600n },
      { label: 'pagu 2027', in: 5341006348000n, out: 5341006348000n },
    ]);
    const renja = result.documents.filter(({ path: name }) => name.startsWith('renja/2026/'));
    expect(renja.length).toBe(5);
    const text = renja.map(({ data }) => writeYaml(data)).join('');
    expect(text.match(/^ *- kode: "\d\.\d\d\.\d\d\.\d\.\d\d\.\d{4}"$/gm)?.length).toBe(196);
    expect(text.match(/kode: "\d\.\d\d\.\d\d\.\d\.\d\d\.\d{4}"/g)?.length).toBe(196);
    for (const { data } of result.documents) expect(reread(data)).toBe(JSON.stringify(data));
    const paired = renja.flatMap(({ data }) => (data.program as DataRec[]) ?? []);
    expect(paired.length).toBe(22);
    expect(paired.filter((program) => program.mendukung !== undefined).length).toBe(20);
    const report = importText(result, { lang: 'id', written: false });
    expect(report).toContain('Baris masuk 196 = 196 diambil + 0 ditolak');
    expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.skipIf(!present)('keeps kelurahan apart and leaves sorted lists unpaired (needs RENSTRA_DATA)', () => {
    const read = (name: string) => ({ name, text: readFileSync(path.join(SIPD, name), 'utf8') });
    const kecamatan = importSipd([read('7.01.0.00.0.00.01.0000.json')], OPTIONS, acuan);
    const programs = (renjaOf(kecamatan).program as DataRec[]).filter(({ kode }) => kode === '7.01.03');
    expect(programs.map(({ perangkat_daerah: unit }) => unit)).toEqual([
      undefined,
      'kelurahan-gunung-alam',
      'kelurahan-purwodadi',
    ]);
    const rsud = importSipd([read('1.02.0.00.0.00.01.0003.json')], OPTIONS, acuan);
    const outcome = at(programOf(rsud, 1), 'outcome', 0);
    expect(at(outcome, 'keterangan')).toContain('target 2026: 100 | 2 | 6 | 60');
    expect(at(outcome, 'indikator', 0)).toEqual({
      nama: 'Angka Penggunaan Tempat Tidur (BOR)',
      satuan: '%',
      target: { 2026: 60 },
    });
  });
});

describe('CSV: Renstra Situbondo', () => {
  it.skipIf(!existsSync(SITUBONDO))(
    'takes 115 rows, 50 sub kegiatan and every rupiah (needs RENSTRA_DATA)',
    () => {
      const file = { name: 'renstra.csv', text: readFileSync(SITUBONDO, 'utf8') };
      const result = SOURCES.find(({ id }) => id === 'csv')?.run([file], { peta: 'situbondo' }, acuan);
      expect([result?.rowsIn, result?.rowsOut, result?.rejects.length, result?.notes.length]).toEqual([
        115, 115, 0, 0,
      ]);
      expect(result?.sums.map((sum) => [sum.in, sum.out])).toEqual(
        [554585862600n, 627565531000n, 687793468100n, 763175911600n, 794796830700n].map((sen) => [sen, sen]),
      );
      const data = result?.documents[1]?.data ?? {};
      expect(reread(data)).toBe(JSON.stringify(data));
      const text = writeYaml(data);
      expect(text.match(/- kode: "\d\.\d\d\.\d\d\.\d\.\d\d\.\d{4}"/g)?.length).toBe(50);
      expect(at(data, 'program', 4)).toMatchObject({ kode: '2.24.03', mendukung: ['S5'], pagu: { 2026: 0 } });
      expect(at(data, 'program', 4, 'outcome', 0, 'indikator', 0, 'target')).toEqual({
        2027: 100,
        2028: 100,
        2029: 100,
        2030: 100,
      });
      expect(text).toContain('danEvaluasi');
    },
  );

  const HEAD = 'tingkat,kode,kode_induk,uraian,hasil,nomor_indikator,indikator,satuan,target_2026,pagu_2026';
  const csv = (...lines: string[]) =>
    importCsv('situbondo', [{ name: 'renstra.csv', text: [HEAD, ...lines].join('\n') }], {});
  const TUJUAN = 'tujuan,T1,,Meningkatnya literasi,,1,Indeks literasi,Indeks,"7,07",';

  it('counts what it cannot take', () => {
    const result = csv(
      TUJUAN,
      TUJUAN,
      'sasaran,S1,T9,Budaya baca,,1,Kunjungan,%,35,',
      'program,2.23.02',
      'misi,M1,,Maju,,1,Indeks,%,1,',
      'program,2.23.02,S1,PEMBINAAN PERPUSTAKAAN,,1,Indeks,%,1,1.5 miliar',
    );
    expect(result.rejects.map(({ row, reason }) => `${row} ${reason.id}`)).toEqual([
      '2 baris ganda: T1 indikator nomor 1 sudah ada',
      '3 induk S1 tidak ditemukan: T9',
      '4 ada 2 sel, seharusnya 10',
      '5 tingkat tidak dikenal: misi',
      '6 pagu_2026 bukan angka rupiah: 1.5 miliar',
    ]);
    expect([result.rowsIn, result.rowsOut]).toEqual([6, 1]);
    expect(at(result.documents[1]?.data, 'tujuan', 0, 'indikator', 0, 'target')).toEqual({ 2026: '7,07' });
  });

  it('names a file that is no such table, and a layout that it does not know', () => {
    const broken = importCsv('situbondo', [{ name: 'x.csv', text: `${HEAD}\ntujuan,"T1` }], {});
    expect(broken.rejects[0]?.reason.id).toContain('tanda kutip tidak ditutup');
    const other = importCsv('situbondo', [{ name: 'x.csv', text: 'nama;nip\nSiti;1' }], {});
    expect(other.rejects[0]?.reason.id).toContain('kolom tidak ada: tingkat');
    expect(() => importCsv('sukabumi', [], {})).toThrow('situbondo');
    expect(() => importCsv(undefined, [], {})).toThrow('--peta');
  });
});
