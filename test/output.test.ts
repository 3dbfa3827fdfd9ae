import { describe, expect, it } from 'vitest';
import type { Diagnostic, Location, NotRun } from '../src/diagnostic.ts';
import { same } from '../src/diagnostic.ts';
import type { Money } from '../src/model/node.ts';
import { rupiah, rupiahPlain } from '../src/model/rupiah.ts';
import type { TraceNode, TraceResult } from '../src/model/trace.ts';
import { cells, shownPath, visible, wrap } from '../src/output/cells.ts';
import { diagnosticsBrief } from '../src/output/diagnostics-brief.ts';
import { diagnosticsJson } from '../src/output/diagnostics-json.ts';
import { diagnosticsText } from '../src/output/diagnostics-text.ts';
import { explainText } from '../src/output/explain-text.ts';
import type { Explained } from '../src/output/explained.ts';
import { FORMATS } from '../src/output/index.ts';
import type { Report } from '../src/output/report.ts';
import { rulesJson, rulesText } from '../src/output/rules-text.ts';
import type { TextOptions } from '../src/output/terminal.ts';
import { traceJson } from '../src/output/trace-json.ts';
import { traceText } from '../src/output/trace-tree.ts';

const ID: TextOptions = { lang: 'id', style: { color: false, ascii: false, width: 80 } };
const options = (lang: 'id' | 'en', width: number, ascii = false): TextOptions => ({
  lang,
  style: { color: false, ascii, width },
});

/** A file whose lines are empty but for the given ones. */
function source(lines: Readonly<Record<number, string>>): string {
  const last = Math.max(...Object.keys(lines).map(Number));
  return Array.from({ length: last }, (_, i) => lines[i + 1] ?? '').join('\n');
}

/** The place of `text` in a line of a source. */
function placeOf(sources: ReadonlyMap<string, string>, file: string, line: number, text: string): Location {
  const column = (sources.get(file)?.split('\n')[line - 1] ?? '').indexOf(text) + 1;
  expect(column, `${text} in ${file}:${line}`).toBeGreaterThan(0);
  return { file, line, column, endLine: line, endColumn: column + text.length, pointer: '' };
}

const SOURCES: ReadonlyMap<string, string> = new Map([
  [
    'renstra/dinas-pertanian.yaml',
    source({
      3: 'id: dinas-pertanian',
      12: '  - id: S1',
      13: '    uraian: Meningkatnya produksi padi',
      15: '  - id: S1',
      40: '  - kode: "3.27.02"',
      41: '    nama: Penyediaan dan Pengembangan Sarana Pertanian',
      44: '    pagu:',
      45: '      2021: 12500000000',
      50: `    keterangan: ${'Pengadaan benih padi bersertifikat untuk kelompok tani, '.repeat(4)}3.27.99 dan seterusnya sampai dengan tahun 2023, termasuk pendampingan dan pelatihan bagi penyuluh`,
      51: '    nama: 農業 Pertanian e\u0301 \tdan Peternakan',
      52: '    nama: Dinas\u001b[31m \u202eterbalik ##[error]x',
    }),
  ],
  ['rpjmd.yaml', source({ 120: '    pagu:', 121: '      2021: 10000000000' })],
]);
const RENSTRA = 'renstra/dinas-pertanian.yaml';

function finding(part: Partial<Diagnostic> & Pick<Diagnostic, 'rule' | 'message' | 'at'>): Diagnostic {
  return { level: 'galat', related: [], help: [], params: {}, state: 'aktif', ...part };
}

const report = (diagnostics: readonly Diagnostic[], part: Partial<Report> = {}): Report => ({
  diagnostics,
  notRun: [],
  sources: SOURCES,
  files: 34,
  ...part,
});

const PAGU = finding({
  rule: 'pagu-melebihi-rpjmd',
  message: {
    id: 'pagu 2021 program 3.27.02 di Renstra Dinas Pertanian melebihi pagu RPJMD',
    en: 'pagu 2021 of program 3.27.02 in the Renstra of Dinas Pertanian exceeds the RPJMD',
  },
  at: placeOf(SOURCES, RENSTRA, 45, '12500000000'),
  label: {
    id: 'Rp12.500.000.000, lebih Rp2.500.000.000 (25,0%)',
    en: 'Rp12.500.000.000, Rp2.500.000.000 over (25.0%)',
  },
  related: [
    {
      at: placeOf(SOURCES, 'rpjmd.yaml', 121, '10000000000'),
      label: { id: 'batas menurut RPJMD: Rp10.000.000.000', en: 'limit of the RPJMD: Rp10.000.000.000' },
    },
  ],
  help: [
    {
      id: 'turunkan pagu 2021, atau ajukan perubahan RPJMD lalu perbarui rpjmd.yaml',
      en: 'lower the pagu of 2021, or have the RPJMD changed and update rpjmd.yaml',
    },
  ],
  params: { pagu: '12500000000', batas: '10000000000' },
});

const GANDA = finding({
  rule: 'id-ganda',
  message: { id: 'sasaran S1 ada dua kali di Renstra Dinas Pertanian', en: 'sasaran S1 stands twice' },
  at: placeOf(SOURCES, RENSTRA, 15, 'S1'),
  label: { id: 'dipakai lagi di sini', en: 'used again here' },
  related: [{ at: placeOf(SOURCES, RENSTRA, 12, 'S1'), label: { id: 'pertama di sini', en: 'first here' } }],
  help: [{ id: 'beri sasaran kedua id lain, misalnya S2', en: 'give the second one another id, such as S2' }],
});

const PANJANG = finding({
  rule: 'kode-tidak-ada',
  level: 'peringatan',
  message: same('kode 3.27.99 tidak ada dalam Kepmendagri 900.1.15.5-1317 Tahun 2023'),
  at: placeOf(SOURCES, RENSTRA, 50, '3.27.99'),
  label: same('tidak ada dalam daftar; yang terdekat 3.27.09'),
});

const NASIONAL = finding({
  rule: 'program-tanpa-prioritas-nasional',
  level: 'info',
  message: same('program 3.27.02 belum mendukung prioritas nasional'),
  at: placeOf(SOURCES, RENSTRA, 40, '3.27.02'),
  related: [
    {
      at: {
        file: 'acuan:rpjmn-2025-2029',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        pointer: '/prioritas/1',
      },
      label: same(
        'PN2 Memantapkan sistem pertahanan dan mendorong kemandirian bangsa lewat swasembada pangan',
      ),
    },
  ],
  help: [same('tambahkan rpjmn-2025-2029/PN2 pada mendukung')],
});

const TIDAK_JALAN: readonly NotRun[] = [
  'sasaran-rpjmd-tanpa-renstra',
  'program-rpjmd-tanpa-renstra',
  'pagu-melebihi-rpjmd',
  'program-renstra-tanpa-rpjmd',
].map((rule) => ({ rule, needs: same('RPJMD') }));

const ALL = report(
  [
    NASIONAL,
    PANJANG,
    PAGU,
    GANDA,
    { ...PAGU, state: 'dijustifikasi', reason: 'Perubahan RPJMD sedang dibahas' },
  ],
  { notRun: TIDAK_JALAN },
);

describe('lengkap', () => {
  it('prints the two-file frame of the contract', () => {
    expect(diagnosticsText(report([PAGU]), options('id', 100))).toBe(`\
galat pagu-melebihi-rpjmd: pagu 2021 program 3.27.02 di Renstra Dinas Pertanian melebihi pagu RPJMD
    ┌─ renstra/dinas-pertanian.yaml:45:13
    │
 44 │     pagu:
 45 │       2021: 12500000000
    │             ^^^^^^^^^^^ Rp12.500.000.000, lebih Rp2.500.000.000 (25,0%)
    │
    ┌─ rpjmd.yaml:121:13
    │
121 │       2021: 10000000000
    │             ----------- batas menurut RPJMD: Rp10.000.000.000
    │
    = saran: turunkan pagu 2021, atau ajukan perubahan RPJMD lalu perbarui rpjmd.yaml
    = renstra explain pagu-melebihi-rpjmd

1 galat di 1 dari 34 berkas
`);
  });

  for (const [lang, width, ascii] of [
    ['id', 80, false],
    ['id', 60, true],
    ['en', 80, false],
  ] as const) {
    it(`reads well at ${width} cells in ${lang}${ascii ? ', plain ASCII' : ''}`, async () => {
      const text = diagnosticsText(ALL, options(lang, width, ascii));
      await expect(text).toMatchFileSnapshot(`snapshots/lengkap-${lang}-${width}.txt`);
      for (const line of text.split('\n')) expect(cells(line), line).toBeLessThanOrEqual(width);
      if (ascii) expect(text).toMatch(/^[\n -~]*$/);
    });
  }

  it('colour adds no character', () => {
    const coloured = diagnosticsText(ALL, { lang: 'id', style: { color: true, ascii: false, width: 80 } });
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(diagnosticsText(ALL, ID));
  });

  it('counts a flood of info, and keeps every galat', () => {
    const flood = Array.from({ length: 200 }, () => NASIONAL);
    const grave = Array.from({ length: 30 }, () => PAGU);
    const text = diagnosticsText(report([...flood, ...grave]), ID);
    expect(text.match(/^info /gm)).toHaveLength(20);
    expect(text.match(/^galat /gm)).toHaveLength(30);
    expect(text).toContain(
      '… dan 180 temuan program-tanpa-prioritas-nasional lain; semuanya di --format\n  ringkas',
    );
    expect(text).toContain('30 galat, 200 info di 1 dari 34 berkas');
  });

  it('shows at most 100 findings of one file, the gravest first', () => {
    const text = diagnosticsText(
      report([
        ...Array.from({ length: 90 }, () => ({ ...PANJANG })),
        ...Array.from({ length: 60 }, () => ({ ...PAGU })),
      ]),
      ID,
    );
    expect(text.match(/^galat /gm)).toHaveLength(60);
    expect(text.match(/^peringatan /gm)).toHaveLength(40);
    expect(text).toContain('… dan 50 temuan lain di renstra/dinas-pertanian.yaml;');
  });

  it('sorts by file, line, column and rule whatever the order given', () => {
    const order = diagnosticsText(ALL, ID).match(/^(galat|peringatan|info) [a-z-]+/gm);
    expect(order).toEqual([
      'galat id-ganda',
      'info program-tanpa-prioritas-nasional',
      'galat pagu-melebihi-rpjmd',
      'peringatan kode-tidak-ada',
    ]);
    expect(diagnosticsText({ ...ALL, diagnostics: [...ALL.diagnostics].reverse() }, ID)).toBe(
      diagnosticsText(ALL, ID),
    );
  });

  it('cuts a long line around the mark, and the mark stays under its text', () => {
    for (const width of [60, 80, 120]) {
      const text = diagnosticsText(report([PANJANG]), options('id', width)).split('\n');
      const at = text.findIndex((line) => line.includes('^^^^^^^'));
      expect(text[at - 1]?.slice(text[at]?.indexOf('^'))).toMatch(/^3\.27\.99/);
      expect(text[at - 1]).toMatch(/│ ….*…$/);
    }
  });

  it('stays quick and short on a line of a million characters', () => {
    const line = `keterangan: ${'padi '.repeat(200_000)}3.27.99 ${'jagung '.repeat(1000)}`;
    const at = {
      ...PANJANG.at,
      line: 1,
      column: line.indexOf('3.27.99') + 1,
      endLine: 1,
      endColumn: line.indexOf('3.27.99') + 8,
    };
    const text = diagnosticsText(report([{ ...PANJANG, at }], { sources: new Map([[RENSTRA, line]]) }), ID);
    expect(text).toContain('3.27.99 jagung');
    expect(text.length).toBeLessThan(1000);
  });

  it('measures wide and combining characters and tabs in cells', () => {
    const at = placeOf(SOURCES, RENSTRA, 51, 'Peternakan');
    const text = diagnosticsText(report([{ ...PANJANG, at, label: same('di sini') }]), ID).split('\n');
    const caret = text.findIndex((line) => line.includes('^^^'));
    const before = (text[caret - 1] ?? '').split('Peternakan')[0] ?? '';
    expect(cells(before)).toBe(text[caret]?.indexOf('^'));
    expect(text[caret]).toContain('^^^^^^^^^^ di sini');
  });

  it('never prints document text that acts', () => {
    const at = placeOf(SOURCES, RENSTRA, 52, 'terbalik');
    const hostile = '\u001b]0;x\u0007\r\n::error::diretas ##vso[task] \u202e\u009b';
    const text = diagnosticsText(
      report([{ ...PANJANG, at, message: same(hostile), label: same(hostile), help: [same(hostile)] }]),
      ID,
    );
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|##\[|##vso\[|::error/);
    expect(text).toContain('\\u{1b}]0;x\\u{7}\\u{d}\\u{a}:\\u{3a}error');
    const caret = text.split('\n').findIndex((line) => line.includes('^^^^^^^^'));
    const lines = text.split('\n');
    expect(lines[caret - 1]?.indexOf('terbalik')).toBe(lines[caret]?.indexOf('^'));
  });

  it('shows a line once for two places on it', () => {
    const first = { at: placeOf(SOURCES, RENSTRA, 45, '2021'), label: same('tahun di luar periode') };
    expect(diagnosticsText(report([{ ...PAGU, related: [first], help: [] }]), ID)).toContain(`\
 44 │     pagu:
 45 │       2021: 12500000000
    │       ---- tahun di luar periode
    │             ^^^^^^^^^^^ Rp12.500.000.000, lebih Rp2.500.000.000 (25,0%)
    │
    = renstra explain`);
  });

  it('puts a label below where there is no room beside', () => {
    const at = { ...PAGU.at, line: 50, column: 5, endColumn: 75, endLine: 50 };
    const text = diagnosticsText(report([{ ...PAGU, at, related: [] }]), options('id', 80));
    expect(text).toMatch(/│ {5}\^{70}\n {4}│ {5}Rp12\.500\.000\.000, lebih Rp2\.500\.000\.000 \(25,0%\)\n/);
  });

  it('names the place of a file that is no text', () => {
    const at = { ...PAGU.at, file: 'renstra/dinas-kesehatan.yaml', line: 7, column: 3 };
    const text = diagnosticsText(
      report([finding({ rule: 'bukan-utf8', message: same('bukan UTF-8'), at })]),
      ID,
    );
    expect(text).toContain('┌─ renstra/dinas-kesehatan.yaml:7:3\n    │\n    = renstra explain bukan-utf8');
  });

  it('shows 500 characters of a message', () => {
    const text = diagnosticsText(report([{ ...PAGU, message: same('x'.repeat(5000)) }]), ID);
    expect(text.match(/x/g)?.length).toBeLessThan(510);
  });

  it('marks the first line of a place that spans several, and the end of a line', () => {
    const across = { ...PAGU.at, line: 44, column: 5, endLine: 45, endColumn: 30 };
    const text = diagnosticsText(report([{ ...GANDA, at: across, related: [] }]), ID);
    expect(text).toContain(' 44 │     pagu:\n    │     ^^^^^ dipakai lagi di sini\n');
    const after = { ...PAGU.at, line: 44, column: 10, endLine: 44, endColumn: 10 };
    expect(diagnosticsText(report([{ ...GANDA, at: after, related: [] }]), ID)).toContain(
      '    │          ^ dipakai',
    );
  });
});

describe('summary', () => {
  it('counts in words of the language', () => {
    const last = (lang: 'id' | 'en', of: Report) =>
      diagnosticsText(of, options(lang, 80)).trimEnd().split('\n').slice(-1)[0];
    expect(last('id', report([]))).toBe('Tidak ada temuan di 34 berkas.');
    expect(last('en', report([], { files: 1 }))).toBe('No findings in 1 file.');
    const two = { ...ALL, notRun: [] };
    expect(last('id', two)).toBe('2 galat, 1 peringatan, 1 info di 1 dari 34 berkas · 1 dijustifikasi');
    expect(last('en', two)).toBe('2 errors, 1 warning, 1 info in 1 of 34 files · 1 justified');
    expect(last('id', report([{ ...PAGU, state: 'dijustifikasi' }], { files: 2, filtered: true }))).toBe(
      'Tidak ada temuan di 2 berkas yang dipilih · 1 dijustifikasi',
    );
  });

  it('names rules that did not run in one line for each need', () => {
    const text = diagnosticsText(report([], { notRun: TIDAK_JALAN }), ID);
    expect(text).toBe(
      'Tidak ada temuan di 34 berkas.\nTidak diperiksa tanpa RPJMD (4 aturan): pagu-melebihi-rpjmd, …\n',
    );
  });
});

describe('ringkas', () => {
  it('gives one line per finding, and no flag or command as path', () => {
    const text = diagnosticsBrief(
      report([PAGU, { ...PANJANG, at: { ...PANJANG.at, file: '-rf.yaml' } }]),
      ID,
    );
    expect(text.split('\n')).toEqual([
      './-rf.yaml:50:241: peringatan kode-tidak-ada kode 3.27.99 tidak ada dalam Kepmendagri 900.1.15.5-1317 Tahun 2023',
      'renstra/dinas-pertanian.yaml:45:13: galat pagu-melebihi-rpjmd pagu 2021 program 3.27.02 di Renstra Dinas Pertanian melebihi pagu RPJMD',
      '1 galat, 1 peringatan di 2 dari 34 berkas',
      '',
    ]);
    expect(shownPath('::error::x.yaml')).toBe(
      './::error::x.yaml'.replace(/::e/, ':\\u{3a}e').replace(/::x/, ':\\u{3a}x'),
    );
  });
});

describe('json', () => {
  it('has the shape of the contract', () => {
    const json = JSON.parse(diagnosticsJson(ALL, ID));
    expect(json.versi).toBe(1);
    expect(json.findings).toHaveLength(5);
    const pagu = json.findings.filter((f: { rule: string }) => f.rule === 'pagu-melebihi-rpjmd');
    expect(pagu[0]).toEqual({
      rule: 'pagu-melebihi-rpjmd',
      level: 'galat',
      message: PAGU.message.id,
      locations: [
        { ...PAGU.at, label: PAGU.label?.id },
        { ...PAGU.related[0]?.at, label: 'batas menurut RPJMD: Rp10.000.000.000' },
      ],
      params: { pagu: '12500000000', batas: '10000000000' },
      state: 'aktif',
      help: ['turunkan pagu 2021, atau ajukan perubahan RPJMD lalu perbarui rpjmd.yaml'],
    });
    expect(pagu[1]).toMatchObject({ state: 'dijustifikasi', reason: 'Perubahan RPJMD sedang dibahas' });
    expect(json.ringkasan).toEqual({
      galat: 2,
      peringatan: 1,
      info: 1,
      dijustifikasi: 1,
      diabaikan: 0,
      dasar: 0,
      berkas: 34,
      tidakDijalankan: TIDAK_JALAN.map(({ rule }) => ({ rule, butuh: 'RPJMD' })),
    });
  });

  it('keeps hostile text without loss, but for half characters, and lets none of it act', () => {
    const hostile = 'a\u001b\u009b\u202e ##[error] ::error:: \u{e0041} b';
    const text = diagnosticsJson(report([{ ...PAGU, message: same(`${hostile}\ud800`) }]), ID);
    expect(text).not.toMatch(/[\u0000-\u0009\u007f-\u009f\u202e]|##\[|::error/);
    expect(JSON.parse(text).findings[0].message).toBe(`${hostile}\ufffd`);
  });

  it('is valid when nothing was found', () => {
    expect(JSON.parse(diagnosticsJson(report([]), ID)).findings).toEqual([]);
  });
});

it('lists the formats, the default first, each ending with one line feed', () => {
  expect(FORMATS[0]?.id).toBe('lengkap');
  for (const format of FORMATS) if ('render' in format) expect(format.render(ALL, ID)).toMatch(/[^\n]\n$/);
});

const ATURAN: readonly Explained[] = [
  {
    id: 'id-ganda',
    level: 'galat',
    logika: 'semua',
    kelompok: 'A',
    basis: [],
    judul: { id: 'Dua butir memakai id yang sama', en: 'Two items have the same id' },
    alasan: { id: 'Rujukan ke id itu tidak jelas tujuannya.', en: 'A reference to that id is ambiguous.' },
    saran: { id: 'beri id lain', en: 'choose another id' },
  },
  {
    id: 'pagu-melebihi-rpjmd',
    level: 'peringatan',
    logika: '2017',
    kelompok: 'F',
    basis: [
      {
        id: 'Permendagri 86/2017 Pasal 111: pagu indikatif Renstra mengacu pada pagu indikatif program dalam RPJMD',
        en: 'Permendagri 86/2017 article 111: the Renstra follows the indicative ceilings of the RPJMD',
        mark: 'pasti',
      },
      { id: 'praktik penyusunan anggaran', en: 'budget practice', mark: 'turunan' },
    ],
    judul: {
      id: 'Pagu program dalam Renstra melebihi pagu program yang sama dalam RPJMD',
      en: 'The money of a program in the Renstra exceeds that of the same program in the RPJMD',
    },
    alasan: {
      id: 'RPJMD menetapkan batas pendanaan setiap program. Renstra yang melampauinya tidak dapat didanai tanpa perubahan RPJMD.',
      en: 'The RPJMD sets a ceiling for each program. A Renstra above it cannot be funded without a change of the RPJMD.',
    },
    saran: {
      id: 'Turunkan pagu, atau ajukan perubahan RPJMD.',
      en: 'Lower the figure, or have the RPJMD changed.',
    },
    contoh: {
      salah: 'program:\n  - kode: "3.27.02"\n    pagu: {2021: 12500000000}   # RPJMD: 10000000000\n',
      benar: 'program:\n  - kode: "3.27.02"\n    pagu: {2021: 10000000000}\n',
    },
  },
  {
    id: 'koma-desimal',
    level: 'galat',
    logika: 'semua',
    kelompok: 'penulisan',
    basis: [],
    judul: { id: 'Koma desimal di dalam kurung kurawal', en: 'Decimal comma inside braces' },
    alasan: { id: 'Koma di situ memisahkan tahun.', en: 'A comma there separates years.' },
    saran: { id: 'tulis 92.1 atau "92,1"', en: 'write 92.1 or "92,1"' },
  },
];

describe('rules and explain', () => {
  it('explains a rule in both languages', async () => {
    const rule = ATURAN[1];
    if (!rule) throw new Error('rule missing');
    await expect(explainText(rule, ID)).toMatchFileSnapshot('snapshots/explain-id-80.txt');
    await expect(explainText(rule, options('en', 60, true))).toMatchFileSnapshot(
      'snapshots/explain-en-60.txt',
    );
  });

  it('offers no silencing for what cannot be read', () => {
    const check = ATURAN[2];
    if (!check) throw new Error('check missing');
    expect(explainText(check, ID)).not.toMatch(/justifikasi|renstra\.config/);
  });

  it('lists rules by group', async () => {
    await expect(`${rulesText(ATURAN, ID)}\n${rulesText(ATURAN, options('en', 60))}`).toMatchFileSnapshot(
      'snapshots/rules.txt',
    );
    const json = JSON.parse(rulesJson(ATURAN, 'en'));
    expect(json.rules[1]).toMatchObject({ id: 'pagu-melebihi-rpjmd', level: 'peringatan', logika: '2017' });
    expect(json.rules[1].basis[0].mark).toBe('pasti');
  });
});

const NONE: Money = new Map();
const money = (...amounts: readonly (number | undefined)[]): Money =>
  new Map(
    amounts.flatMap((amount, i): [number, bigint][] =>
      amount === undefined ? [] : [[2019 + i, BigInt(amount) * 100n]],
    ),
  );
const node = (part: Partial<TraceNode> & Pick<TraceNode, 'document' | 'kind' | 'label'>): TraceNode => ({
  pagu: NONE,
  via: [],
  children: [],
  ...part,
});

const VISI = node({
  document: 'rpjmd',
  kind: 'visi',
  label: 'Muara Enim untuk Rakyat yang Agamis, Berdaya Saing, Mandiri, Sehat dan Sejahtera',
});
const MISI = node({
  document: 'rpjmd',
  id: 'M3',
  kind: 'misi',
  label: 'Meningkatkan perekonomian daerah dari sektor pertanian',
  children: [VISI],
});
const SUB = node({
  document: 'dinas-pertanian',
  kode: '3.27.03.2.02.0010',
  kind: 'sub_kegiatan',
  label: 'Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani',
  pagu: money(0, 2_500_000_000, undefined, 2_750_000_000),
});
const KEGIATAN = node({
  document: 'dinas-pertanian',
  kode: '3.27.03.2.02',
  kind: 'kegiatan',
  label: 'Pembangunan Prasarana Pertanian',
  pagu: money(0, 12_500_000_000, 1_000_000_000, 2_750_000_000, 900_000_000),
  children: [SUB],
});
const PROGRAM = node({
  document: 'dinas-pertanian',
  kode: '3.27.03',
  kind: 'program',
  label: 'Penyediaan dan Pengembangan Prasarana Pertanian',
  unit: 'Dinas Tanaman Pangan, Hortikultura dan Peternakan',
  pagu: money(0, 12_500_000_000, 1_000_000_000, 2_750_000_000, 900_000_000),
});
const TRACE: TraceResult = {
  root: PROGRAM,
  years: [2019, 2020, 2021, 2022, 2023],
  levels: [
    { tingkat: 'daerah', state: 'langsung', targets: [{ ref: 'rpjmd/PD1', state: 'langsung', main: true }] },
    {
      tingkat: 'provinsi',
      state: 'lewat',
      targets: [{ ref: 'prioritas-sumsel/P3', state: 'lewat', main: true }],
    },
    { tingkat: 'nasional', state: 'dijustifikasi', targets: [], reason: 'program penunjang urusan' },
  ],
  up: [
    node({
      document: 'dinas-pertanian',
      id: 'S1',
      kind: 'sasaran',
      label: 'Meningkatnya produksi pertanian',
      state: 'langsung',
      children: [
        node({
          document: 'rpjmd',
          id: 'T4',
          kind: 'tujuan',
          label: 'Terwujudnya pertanian yang maju',
          state: 'lewat',
          via: ['S1'],
          children: [MISI],
        }),
      ],
    }),
    node({
      document: 'rpjmd',
      id: 'PD1',
      kind: 'prioritas',
      label: 'Penguatan ekonomi kerakyatan',
      state: 'langsung',
      role: 'pendukung',
      children: [
        node({
          document: 'prioritas-sumsel',
          id: 'P3',
          kind: 'prioritas',
          label: 'Ketahanan pangan',
          state: 'lewat',
          via: ['rpjmd/PD1'],
        }),
      ],
    }),
  ],
  down: [KEGIATAN],
};
const REVERSE: TraceResult = {
  root: node({ document: 'prioritas-sumsel', id: 'P3', kind: 'prioritas', label: 'Ketahanan pangan' }),
  years: [2019, 2020, 2021, 2022, 2023],
  levels: [
    {
      tingkat: 'provinsi',
      state: 'langsung',
      targets: [{ ref: 'prioritas-sumsel/P3', state: 'langsung', main: true }],
    },
  ],
  down: [
    { ...PROGRAM, role: 'utama', state: 'langsung' },
    {
      ...PROGRAM,
      document: 'dinas-perikanan',
      kode: '3.25.04',
      label: 'Pengelolaan Perikanan Budidaya',
      unit: 'dinas-perikanan',
      role: 'pendukung',
      state: 'lewat',
      via: ['S2', 'rpjmd/PD1'],
      pagu: money(100_000_000),
    },
  ],
  totals: { main: PROGRAM.pagu, pendukung: money(100_000_000) },
};

describe('trace', () => {
  for (const [name, trace] of [
    ['program', TRACE],
    ['prioritas', REVERSE],
  ] as const) {
    it(`draws the tree of a ${name}`, async () => {
      const wide = traceText(trace, ID);
      const narrow = traceText(trace, options('en', 60, true));
      await expect(wide).toMatchFileSnapshot(`snapshots/trace-${name}-id-80.txt`);
      await expect(narrow).toMatchFileSnapshot(`snapshots/trace-${name}-en-60.txt`);
      for (const line of wide.split('\n')) expect(cells(line), line).toBeLessThanOrEqual(80);
      for (const line of narrow.split('\n')) expect(cells(line), line).toBeLessThanOrEqual(60);
    });
  }

  it('lets no name in a plan act on the terminal', () => {
    const hostile = '\u001b[2J\n::warning::x ##[group]y';
    const evil = node({
      document: hostile,
      id: hostile,
      kind: 'program',
      label: hostile,
      unit: hostile,
      via: [hostile],
    });
    const level = {
      tingkat: 'provinsi',
      state: 'dijustifikasi',
      targets: [{ ref: hostile, state: 'lewat', main: true }],
      reason: hostile,
    } as const;
    const trace: TraceResult = {
      root: evil,
      up: [{ ...evil, state: 'lewat' }],
      down: [{ ...evil, state: 'dijustifikasi', reason: hostile, children: [{ ...evil, role: 'utama' }] }],
      years: [],
      levels: [level],
    };
    for (const text of [traceText(trace, ID), traceJson([trace])]) {
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|::warning|##\[/);
    }
    expect(JSON.parse(traceJson([trace])).nama).toBe(hostile);
  });

  it('gives trees with money as text', () => {
    const json = JSON.parse(traceJson([TRACE, REVERSE]));
    expect(json.children[0]).toMatchObject({
      document: 'dinas-pertanian',
      kode: '3.27.03',
      kind: 'program',
      nama: 'Penyediaan dan Pengembangan Prasarana Pertanian',
      pagu: { '2019': '0', '2020': '12500000000' },
      arah: 'keduanya',
    });
    expect(json.children[0].up[1].children[0]).toMatchObject({
      id: 'P3',
      state: 'lewat',
      via: ['rpjmd/PD1'],
    });
    expect(json.children[1].totals).toEqual({
      utama: {
        '2019': '0',
        '2020': '12500000000',
        '2021': '1000000000',
        '2022': '2750000000',
        '2023': '900000000',
      },
      pendukung: { '2019': '100000000' },
    });
  });
});

describe('rupiah', () => {
  it('is exact, with sen only where there are some', () => {
    expect(rupiah(1_250_000_000_000n)).toBe('Rp12.500.000.000');
    expect(rupiah(0n)).toBe('Rp0');
    expect(rupiah(99_950n)).toBe('Rp999,50');
    expect(rupiah(-100_005n)).toBe('-Rp1.000,05');
    expect(rupiahPlain(1_250_000_000_000n)).toBe('12500000000');
    expect(rupiahPlain(1_250_000_000_050n)).toBe('12500000000.50');
    expect(rupiahPlain(-5n)).toBe('-0.05');
  });
});

describe('cells', () => {
  it('measures, wraps and escapes', () => {
    expect(cells('農業 e\u0301')).toBe(6);
    expect(wrap('Meningkatnya produksi padi', 13)).toEqual(['Meningkatnya', 'produksi padi']);
    expect(wrap('農業農業', 5)).toEqual(['農業', '農業']);
    expect(wrap('a bb', 4, 2)).toEqual(['a', 'bb']);
    expect(visible('a\u200b\u00adb\ufeff\ud800 e\u0301 農')).toBe(
      'a\\u{200b}\\u{ad}b\\u{feff}\\u{d800} e\u0301 農',
    );
  });
});
