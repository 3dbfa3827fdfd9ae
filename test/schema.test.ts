import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostic.ts';
import { makeLocate } from '../src/source/locate.ts';
import { parse } from '../src/source/parse.ts';
import { SCHEMA_CHECKS } from '../src/source/schema-checks.ts';
import { readDate, readYears } from '../src/source/schema-date.ts';
import { readMoney } from '../src/source/schema-money.ts';
import { validateConfig, validateDocument } from '../src/source/validate.ts';

const NAMES = [
  'umum',
  'rpjmd',
  'rpd',
  'renstra',
  'rkpd',
  'renja',
  'ppas',
  'apbd',
  'realisasi',
  'prioritas',
  'perangkat-daerah',
  'peta-kode',
  'config',
];
type Json = { [key: string]: unknown };
const schemas = Object.fromEntries(
  NAMES.map((name) => [name, JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Json]),
);

/** Every schema below, with its JSON pointer. */
function* subschemas(schema: Json, at: string): Generator<[string, Json]> {
  yield [at, schema];
  for (const group of ['properties', 'patternProperties', '$defs']) {
    for (const [key, child] of Object.entries((schema[group] ?? {}) as Json)) {
      yield* subschemas(child as Json, `${at}/${group}/${key}`);
    }
  }
  if (schema.items) yield* subschemas(schema.items as Json, `${at}/items`);
}
const all = NAMES.flatMap((name) => [...subschemas(schemas[name] ?? {}, name)]);

function target(ref: string, at: string): Json {
  const [file, path = ''] = ref.split('#');
  const root = schemas[file === '' ? (at.split('/')[0] ?? '') : (file ?? '').replace('.schema.json', '')];
  const found = path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Json)?.[key], root);
  expect(found, `${at} → ${ref}`).toBeTypeOf('object');
  return found as Json;
}

function findings(text: string, validate = validateDocument): readonly Diagnostic[] {
  const file = parse('renstra/dinas-pertanian.yaml', text);
  expect(file.problems).toEqual([]);
  return validate(file, makeLocate(file));
}

/** The source characters that a finding marks. */
const marked = (text: string, { at }: Diagnostic): string =>
  (text.split('\n')[at.line - 1] ?? '').slice(at.column - 1, at.endColumn - 1);

describe('schemas', () => {
  it('give every property a title and a description', () => {
    const properties = all.filter(([at]) => /\/properties\/[^/]+$/.test(at));
    expect(properties.length).toBeGreaterThan(200);
    for (const [at, schema] of properties) {
      const full = schema.$ref ? { ...target(String(schema.$ref), at), ...schema } : schema;
      expect(full, at).toMatchObject({
        title: expect.stringMatching(/\S/),
        description: expect.stringMatching(/\S.{15}/),
      });
    }
  });

  it('are closed, and never use a bare oneOf', () => {
    for (const [at, schema] of all) {
      const types = [schema.type].flat();
      if (types.includes('object') && !at.endsWith('PengaturanAturan')) {
        expect(schema.additionalProperties, at).toBe(false);
      }
      expect(schema, at).not.toHaveProperty('oneOf');
    }
  });

  it('explain every pattern in both languages', () => {
    for (const [at, schema] of all.filter(([, s]) => s.pattern !== undefined)) {
      expect(schema.patternErrorMessage, at).toMatch(/misalnya/);
      expect(schema['x-patternErrorMessage-en'], at).toMatch(/e\.g\./);
    }
  });

  it('require only the header and the id of free-text items', () => {
    const required = all.flatMap(([, schema]) => (schema.required ?? []) as string[]);
    expect(new Set(required)).toEqual(new Set(['skema', 'jenis', 'id']));
  });

  it('are what types, validators and catalogue were generated from', () => {
    expect(() => execFileSync('node', ['scripts/generate.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});

const RENSTRA = `skema: 1
jenis: renstra
id: dinas-pertanian
tujuan:
  - id: T1
    uraian: Meningkatnya kesejahteraan petani
    sasaran:
      - {id: S1, uraian: Meningkatnya produksi padi}
program:
  - kode: "3.27.03"
    mendukung: [S1]
    kegiatan:
      - kode: "3.27.03.2.02"
        sub_kegiatan:
          - kode: "3.27.03.2.02.0010"
            pagu: {2026: 1500000000}
`;

describe('documents in order', () => {
  it('a minimal Renstra of under 20 lines passes', () => {
    expect(RENSTRA.split('\n').length).toBeLessThan(20);
    expect(findings(RENSTRA)).toEqual([]);
  });

  it('an unfinished draft with empty values passes', () => {
    const draft = `skema: 1
jenis: renstra
id: dinas-sosial
judul:
periode: {awal: 2025, akhir: }
versi:
tujuan:
  - id: T1
    uraian:
    indikator:
      - {nama: , satuan: , arah: , baseline: , target: {2026: , 2027: 4}, kategori: }
program:
`;
    expect(findings(draft)).toEqual([]);
  });

  it('takes decimals, ranges, predicates, sen and codes without quotes', () => {
    const odd = `skema: 1
jenis: renja
id: renja-2026
tahun: "2026"
logika: 2025
wilayah: 16.10
program:
  - kode: 3.27.02
    lokasi: [16.03.06, {uraian: Semua kecamatan, pagu: {2026: 0}}]
    sumber_dana: DAU
    mendukung: [rpjmd/S1, {ke: rpjmd/S2, catatan: melalui penyuluhan, ditinjau: 2026-02-10}]
    pagu: {2026: 5417767008.59, 2027: "1500000000"}
    indikator:
      - {nama: Indeks, target: {2026: 92.1, 2027: "4,95-5,15"}, akhir: BB, baseline: {tahun: 2024, nilai: -1.5}}
`;
    expect(findings(odd)).toEqual([]);
  });

  it('an RPD needs neither visi nor misi; priorities nest', () => {
    expect(findings('skema: 1\njenis: rpd\nid: rpd\n')).toEqual([]);
    const register = `skema: 1
jenis: prioritas
id: prioritas-sumsel
tingkat: provinsi
prioritas: [{id: P1, uraian: Kemiskinan turun, prioritas: [{id: P1.1, prioritas: [{id: P1.1.1}]}]}]
`;
    expect(findings(register)).toEqual([]);
  });
});

const HEAD = 'skema: 1\njenis: renstra\nid: dinas-pertanian\nperiode: {awal: 2025, akhir: 2029}\n';
const indent = (text: string, by: number): string => text.replace(/^/gm, ' '.repeat(by));
/** Keys of a sub kegiatan, of an indikator, of the top level. */
const sub = (text: string): string =>
  `${HEAD}program:\n  - kode: "3.27.03"\n    kegiatan:\n      - kode: "3.27.03.2.02"\n        sub_kegiatan:\n          - kode: "3.27.03.2.02.0010"\n${indent(text, 12)}\n`;
const ind = (text: string): string =>
  `${HEAD}tujuan:\n  - id: T1\n    indikator:\n      - nama: Nilai Tukar Petani\n${indent(text, 8)}\n`;
const top = (text: string): string => `${HEAD}${text}\n`;
const rpjmd = (text: string): string => `skema: 1\njenis: rpjmd\nid: rpjmd\n${text}\n`;

/** Text, rule, marked characters, words of the message, words of the help. */
type Mistake = [text: string, rule: string, mark: string, message: string, help: string];
const MISTAKES: readonly Mistake[] = [
  // unknown keys
  [
    sub('lokasii: ["16.03.06"]'),
    'kunci-tidak-dikenal',
    'lokasii',
    'di sub kegiatan 3.27.03.2.02.0010',
    '`lokasi`, yaitu tempat kegiatan',
  ],
  [
    sub('Lokasi: ["16.03.06"]'),
    'kunci-tidak-dikenal',
    'Lokasi',
    '`Lokasi` tidak dikenal',
    'tulis `lokasi`: huruf kecil',
  ],
  [
    sub('anggaran: {2026: 5}'),
    'kunci-tidak-dikenal',
    'anggaran',
    '`anggaran`',
    '`pagu`, yaitu pagu per tahun',
  ],
  [sub('satuan: Dokumen'), 'kunci-tidak-dikenal', 'satuan', 'di sub kegiatan', 'pindahkan ke indikator'],
  [sub('kode_sub: x'), 'kunci-tidak-dikenal', 'kode_sub', '`kode_sub`', 'mungkin maksudnya `kode`'],
  [sub('2026: 500'), 'kunci-tidak-dikenal', '2026', '`2026` tidak dikenal', 'pagu: {2026: …}'],
  [sub('misi: [M1]'), 'kunci-tidak-dikenal', 'misi', '`misi` tidak dikenal', 'dokumen jenis rpjmd dan rpd'],
  [sub('zzzqq: 1'), 'kunci-tidak-dikenal', 'zzzqq', '`zzzqq` tidak dikenal', 'salah satu: id, kode, nama'],
  [
    sub('indikator:\n  - nama: Panjang jalan\n    pagu: {2026: 5}'),
    'kunci-tidak-dikenal',
    'pagu',
    'indikator "Panjang jalan"',
    'ke sub kegiatan 3.27.03.2.02.0010, sejajar dengan `indikator`',
  ],
  [
    sub('pagu:\n  2026: 5\n  lokasi: ["16.03.06"]'),
    'kunci-tidak-dikenal',
    'lokasi',
    'di `pagu` sub kegiatan',
    'sejajar dengan `pagu`',
  ],
  [sub('pagu: {"tahun 2026": 5}'), 'kunci-tidak-dikenal', '"tahun 2026"', 'bukan tahun', 'empat angka: 2026'],
  [ind('target:\n  26: 5'), 'kunci-tidak-dikenal', '26', '`26` di `target` indikator', 'pecahan desimal'],
  [
    ind('nilai_dasar: 5'),
    'kunci-tidak-dikenal',
    'nilai_dasar',
    '`nilai_dasar`',
    '`baseline`, yaitu nilai awal',
  ],
  [top('programm: []'), 'kunci-tidak-dikenal', 'programm', 'tingkat teratas dokumen', '`program`'],
  [
    top('tahun: 2026'),
    'kunci-tidak-dikenal',
    'tahun',
    '`tahun`',
    'dokumen jenis rkpd, renja, ppas, apbd dan realisasi',
  ],
  [
    rpjmd('program:\n  - kode: "3.27.02"\n    kegiatan: []'),
    'kunci-tidak-dikenal',
    'kegiatan',
    'di program 3.27.02',
    'renstra, rkpd, renja, ppas, apbd dan realisasi',
  ],
  [top('tujuan:\n  - idd: T1'), 'kunci-tidak-dikenal', 'idd', 'di tujuan ke-1', 'mungkin maksudnya `id`'],
  ['skema: 1\njeniss: renstra\nid: dinas-sosial\n', 'kunci-tidak-dikenal', 'jeniss', '`jeniss`', '`jenis`'],
  // missing keys
  [
    'jenis: renstra\n',
    'kunci-wajib-hilang',
    'jenis: renstra',
    'belum memuat `skema` dan `id`',
    '`skema: 1` dan `id: dinas-pertanian`',
  ],
  [
    'judul: Renstra\n',
    'kunci-wajib-hilang',
    'judul: Renstra',
    '`skema`, `jenis` dan `id`',
    '`jenis: renstra`',
  ],
  [
    top('tujuan:\n  - uraian: Petani sejahtera'),
    'kunci-wajib-hilang',
    'uraian: Petani sejahtera',
    'tujuan "Petani sejahtera" belum punya `id`',
    '`id: T1`',
  ],
  [top('tujuan:\n  - id:'), 'kunci-wajib-hilang', 'id', '`id` di tujuan ke-1 masih kosong', '`id: T1`'],
  // money
  [
    sub('pagu: {2026: 1.500.000.000}'),
    'nilai-salah-bentuk',
    '1.500.000.000',
    'pagu 2026 pada sub kegiatan 3.27.03.2.02.0010 tertulis 1.500.000.000, dengan titik ribuan',
    'tulis 1500000000',
  ],
  [
    sub('pagu: {2026: Rp1.500.000.000}'),
    'nilai-salah-bentuk',
    'Rp1.500.000.000',
    'dengan Rp dan titik ribuan',
    'tulis 1500000000',
  ],
  [sub('pagu: {2026: "1,5 M"}'), 'nilai-salah-bentuk', '"1,5 M"', 'dengan singkatan "M"', 'tulis 1500000000'],
  [
    sub('pagu: {2026: "1500000000,00"}'),
    'nilai-salah-bentuk',
    '"1500000000,00"',
    'dengan koma desimal',
    'tulis 1500000000',
  ],
  [
    sub('pagu: {2026: 1 500 000}'),
    'nilai-salah-bentuk',
    '1 500 000',
    'dengan pemisah ribuan',
    'tulis 1500000',
  ],
  [sub('pagu: {2026: "-"}'), 'nilai-salah-bentuk', '"-"', 'bukan angka rupiah', 'nol ditulis 0'],
  [sub('pagu: {2026: -500}'), 'nilai-salah-bentuk', '-500', 'negatif', 'angka positif'],
  [
    sub('pagu: 1500000000'),
    'nilai-salah-bentuk',
    '1500000000',
    'seharusnya nilai per tahun',
    'pagu: {2026: 1500000000}',
  ],
  [sub('pagu: [1, 2]'), 'nilai-salah-bentuk', '[1, 2]', 'tertulis sebagai daftar', 'pagu: {2026: …}'],
  // lists, texts, groups
  [
    sub('mendukung: S1'),
    'nilai-salah-bentuk',
    'S1',
    'tertulis sebagai teks, seharusnya daftar',
    'mendukung: [S1]',
  ],
  [
    sub('mendukung: rpjmd/S1, rpjmd/S2'),
    'nilai-salah-bentuk',
    'rpjmd/S1, rpjmd/S2',
    'seharusnya daftar',
    '[rpjmd/S1, rpjmd/S2]',
  ],
  [
    sub('mendukung:\n  - S1\n  -'),
    'nilai-salah-bentuk',
    '',
    'mendukung ke-2 pada sub kegiatan 3.27.03.2.02.0010 kosong',
    'hapus tanda hubungnya',
  ],
  [
    sub('lokasi: "16.03.06"'),
    'nilai-salah-bentuk',
    '"16.03.06"',
    'seharusnya daftar',
    'lokasi: ["16.03.06"]',
  ],
  [
    sub('indikator: [Panjang jalan]'),
    'nilai-salah-bentuk',
    'Panjang jalan',
    'indikator ke-1 pada sub kegiatan',
    'tulis {nama: Panjang jalan}',
  ],
  [
    sub('nama: [Pembangunan Jalan]'),
    'nilai-salah-bentuk',
    '[Pembangunan Jalan]',
    'seharusnya teks',
    'nama: Pembangunan Jalan',
  ],
  [sub('nama: 2026'), 'nilai-salah-bentuk', '2026', 'tertulis sebagai angka', 'nama: "2026"'],
  [
    ind('baseline: 92'),
    'nilai-salah-bentuk',
    '92',
    'seharusnya rincian tahun, nilai',
    'baseline: {tahun: …, nilai: 92}',
  ],
  [ind('target: 93'), 'nilai-salah-bentuk', '93', 'seharusnya nilai per tahun', 'target: {2026: 93}'],
  [
    ind('target: {2026: [1]}'),
    'nilai-salah-bentuk',
    '[1]',
    'target 2026 pada indikator "Nilai Tukar Petani"',
    'satu nilai saja',
  ],
  [ind('terbit: {bulan: 13}'), 'nilai-salah-bentuk', '13', 'bulan terbit', '1 sampai 12'],
  [top('versi: murni'), 'nilai-salah-bentuk', 'murni', 'seharusnya rincian nama', 'versi: {nama: murni}'],
  [
    top('tujuan:\n  id: T1'),
    'nilai-salah-bentuk',
    'id: T1',
    'tujuan tertulis sebagai rincian, seharusnya daftar',
    'tanda hubung',
  ],
  [
    rpjmd('visi: Sehat dan mandiri'),
    'nilai-salah-bentuk',
    'Sehat dan mandiri',
    'visi tertulis sebagai teks',
    'visi: {uraian: Sehat dan mandiri}',
  ],
  [
    rpjmd('periode: {awal: 2025, akhir: 2029, tahun_target: 2026-2029}'),
    'nilai-salah-bentuk',
    '2026-2029',
    'tahun_target periode',
    '[2026, 2027, 2028, 2029]',
  ],
  ['- Renstra\n', 'nilai-salah-bentuk', '- Renstra', 'berkas ini berisi daftar', 'skema, jenis, dan id'],
  // patterns
  [top('versi: {tanggal: 29/10/2021}'), 'nilai-salah-bentuk', '29/10/2021', 'tanggal versi', '"2021-10-29"'],
  [
    top('versi: {tanggal: 29 Oktober 2021}'),
    'nilai-salah-bentuk',
    '29 Oktober 2021',
    'tahun-bulan-hari',
    '"2021-10-29"',
  ],
  [
    top('versi: {berlaku: 21}'),
    'nilai-salah-bentuk',
    '21',
    'bukan tahun antara 1900 dan 2099',
    'empat angka',
  ],
  [ind('id: 1ntp'), 'nilai-salah-bentuk', '1ntp', 'id pada indikator', 'awali dengan huruf'],
  [
    'skema: 1\njenis: renstra\nid: Dinas Pertanian\n',
    'nilai-salah-bentuk',
    'Dinas Pertanian',
    'id tertulis "Dinas Pertanian"',
    'tulis dinas-pertanian',
  ],
  // choices
  [
    ind('arah: naikk'),
    'nilai-di-luar-pilihan',
    'naikk',
    '`naikk` tidak dikenal untuk arah',
    'ganti dengan `naik`',
  ],
  [ind('arah: positif'), 'nilai-di-luar-pilihan', 'positif', '`positif`', 'ganti dengan `naik`'],
  [ind('kategori: [ikuu]'), 'nilai-di-luar-pilihan', 'ikuu', '`ikuu`', 'pilihan: iku, ikd, ikk, spm'],
  [
    top('versi: {status: final}'),
    'nilai-di-luar-pilihan',
    'final',
    'status versi',
    'ganti dengan `ditetapkan`',
  ],
  [top('logika: 2019'), 'nilai-di-luar-pilihan', '2019', '`2019`', 'pilihan: 2017, 2025'],
  [
    'skema: 1\njenis: Renstraa\nid: dinas-sosial\n',
    'nilai-di-luar-pilihan',
    'Renstraa',
    'jenis dokumen `Renstraa`',
    'jenis: renstra',
  ],
  // format
  [
    'skema: 2\njenis: renstra\nid: dinas-sosial\nvisi: x\n',
    'skema-versi',
    '2',
    'skema tertulis 2',
    'skema: 1',
  ],
  [
    'skema: "1"\njenis: renstra\nid: dinas-sosial\n',
    'skema-versi',
    '"1"',
    'di dalam tanda kutip',
    'skema: 1',
  ],
];

describe('one finding for one mistake', () => {
  it.each(MISTAKES)('%#: %s', (text, rule, mark, message, help) => {
    const found = findings(text);
    expect(found.map((d) => d.rule)).toEqual([rule]);
    for (const d of found) {
      expect(marked(text, d)).toBe(mark);
      expect(d.message.id).toContain(message);
      expect(d.help.map((h) => h.id).join('\n')).toContain(help);
      expect(d.level).toBe('galat');
      for (const line of [d.message, d.label, ...d.help]) {
        expect(line?.id).toMatch(/\S/);
        expect(line?.en).toMatch(/\S/);
        expect(line?.id).not.toMatch(/\.$|undefined/);
        expect(line?.en).not.toMatch(/\.$|undefined|\b(tulis|seharusnya|tidak|pada)\b/);
      }
    }
  });

  it('a kind that is near by spelling but another plan is not proposed', () => {
    const [found] = findings('skema: 1\njenis: rkp\nid: rkp-2026\n');
    expect(found?.help.map((h) => h.id)).toEqual([
      'jenis yang dikenal: rpjmd, rpd, renstra, rkpd, renja, ppas, apbd, realisasi, prioritas, perangkat-daerah, peta-kode',
    ]);
  });

  it('several mistakes come in the order of the file', () => {
    const text = sub('pagu: {2026: 1.500.000, 2027: Rp2.000}\nlokasii: []');
    expect(findings(text).map((d) => [d.at.line, d.rule])).toEqual([
      [11, 'nilai-salah-bentuk'],
      [11, 'nilai-salah-bentuk'],
      [12, 'kunci-tidak-dikenal'],
    ]);
  });

  it('a flood ends, and says how much is left out', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `asing${i}: ${i}`).join('\n');
    const found = findings(top(many));
    expect(found).toHaveLength(500);
    expect(found.at(-1)?.help.at(-1)?.id).toContain('2500 kesalahan bentuk lain');
  });

  it('odd keys neither crash nor slip through', () => {
    for (const key of ['__proto__', 'constructor', 'toString', '"a/b~c"', '"[31m"', `"${'x'.repeat(900)}"`]) {
      const found = findings(sub(`${key}: 1`));
      expect(
        found.map((d) => d.rule),
        key,
      ).toEqual(['kunci-tidak-dikenal']);
      expect(found[0]?.message.id.length).toBeLessThan(140);
    }
  });
});

describe('renstra.config.yaml', () => {
  it('passes in order, and when empty', () => {
    const text = `skema: 1
dokumen: ["rpjmd.yaml", "renstra/**/*.yaml"]
preset: disarankan
aturan:
  pagu-melebihi-rpjmd: {tingkat: peringatan, toleransi: 0.05}
  program-tanpa-prioritas-nasional: tidak
khusus:
  - {berkas: ["renstra/kecamatan-*.yaml"], aturan: {indikator-tanpa-baseline: info}}
`;
    expect(findings(text, validateConfig)).toEqual([]);
    expect(findings('aturan:\n', validateConfig)).toEqual([]);
  });

  it.each([
    ['atura: {}\n', 'kunci-tidak-dikenal', 'atura', '`aturan`'],
    ['aturan: {pagu-melebihi-rpjmd: warning}\n', 'nilai-di-luar-pilihan', 'warning', '`peringatan`'],
    ['aturan: {pagu-melebihi-rpjmd: false}\n', 'nilai-di-luar-pilihan', 'false', '`tidak`'],
    ['aturan: {pagu-melebihi-rpjmd: {tingkat: error}}\n', 'nilai-di-luar-pilihan', 'error', '`galat`'],
    ['aturan: {Pagu Melebihi: galat}\n', 'kunci-tidak-dikenal', 'Pagu Melebihi', 'tanda hubung'],
    ['dokumen: rpjmd.yaml\n', 'nilai-salah-bentuk', 'rpjmd.yaml', 'dokumen: [rpjmd.yaml]'],
    ['preset: keras\n', 'nilai-di-luar-pilihan', 'keras', 'pilihan: dasar, disarankan, ketat'],
    ['skema: 3\n', 'skema-versi', '3', 'skema: 1'],
  ])('%s', (text, rule, mark, help) => {
    const found = findings(text, validateConfig);
    expect(found.map((d) => d.rule)).toEqual([rule]);
    for (const d of found) {
      expect(marked(text, d)).toBe(mark);
      expect(d.help.map((h) => h.id).join('\n')).toContain(help);
    }
  });
});

describe('reading what people write', () => {
  it.each([
    ['Rp 1.500.000.000,00', '1500000000'],
    ['500jt', '500000000'],
    ['12,75 Milyar', '12750000000'],
    ['1500000000,5', '1500000000.50'],
    ['1.5e9', '1500000000'],
    ['Rp. 1.500.000,-', '1500000'],
    ['15000 rupiah', '15000'],
    ['1.250 M', undefined],
    ['1,5', undefined],
    ['belum ada', undefined],
  ])('%s', (written, plain) => {
    expect(readMoney(written)?.plain).toBe(plain);
  });

  it('dates and ranges of years', () => {
    expect(readDate('5 Mei 2022')).toBe('2022-05-05');
    expect(readDate('2021/1/9')).toBe('2021-01-09');
    expect(readDate('31/31/2021')).toBeUndefined();
    expect(readYears('2019 s.d. 2021')).toEqual(['2019', '2020', '2021']);
    expect(readYears('sejak 2019')).toBeUndefined();
  });
});

describe('what `explain` says of the schema checks', () => {
  it('covers every rule id that a finding can have, with a wrong and a right example', () => {
    const ids = new Set(MISTAKES.map(([, rule]) => rule));
    expect(new Set(SCHEMA_CHECKS.map((check) => check.id))).toEqual(ids);
    for (const { texts, contoh } of SCHEMA_CHECKS) {
      expect(contoh.salah).not.toBe(contoh.benar);
      for (const text of [texts.id, texts.en]) expect(text.alasan.length).toBeGreaterThan(80);
    }
  });
});
