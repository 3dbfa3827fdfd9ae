/** Rules without code: what they select, what they demand, what they say, and what is refused in them. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../src/config.ts';
import { baselineKey } from '../src/fingerprint.ts';
import { LOCAL_KINDS, localFields } from '../src/local/fields.ts';
import { matchesPattern } from '../src/local/glob.ts';
import { type LocalRules, readLocalRules } from '../src/local.ts';
import { makeLocate } from '../src/source/locate.ts';
import { parse } from '../src/source/parse.ts';
import { validateConfig } from '../src/source/validate.ts';
import { lintRepository, loadTexts, ROOT, runMain } from './harness.ts';

const HEAD = (jenis: string, id: string) =>
  `skema: 1\njenis: ${jenis}\nid: ${id}\nwilayah: "16.03"\nperiode: {awal: 2018, akhir: 2023}\nlogika: "2017"\nnomenklatur: kepmendagri-900.1.15.5-1317-2023\n`;

const PLANS = {
  'perangkat-daerah.yaml': `skema: 1
jenis: perangkat-daerah
id: perangkat-daerah
perangkat_daerah:
  - {id: dinas-pertanian, kode: "3.27.0.00.0.00.01.0000", nama: Dinas Pertanian, bidang_urusan: ["3.27"]}
  - {id: uptd-benih, kode: "3.27.0.00.0.00.01.0001", induk: dinas-pertanian, nama: UPTD Balai Benih}
`,
  'rpjmd.yaml': `${HEAD('rpjmd', 'rpjmd')}tujuan:
  - id: T1
    uraian: Meningkatnya kesejahteraan petani
    sasaran:
      - {id: S1, uraian: Meningkatnya produksi padi}
program:
  - {kode: "3.27.03", perangkat_daerah: dinas-pertanian, pagu: {2020: 1000, 2021: 1000}}
`,
  'renstra.yaml': `${HEAD('renstra', 'renstra')}perangkat_daerah: dinas-pertanian
tujuan:
  - id: T1
    uraian: Meningkatnya produktivitas padi
    sasaran:
      - id: S1
        uraian: Meningkatnya luas lahan beririgasi
        indikator:
          - {nama: Predikat SAKIP, satuan: predikat, arah: naik, target: {2020: B, 2021: BB}}
          - {nama: Luas Lahan, satuan: hektare, arah: naik, baseline: {tahun: 2018, nilai: 90}, target: {2020: "85,5", 2021: 100}}
      - {id: S2, uraian: Meningkatnya mutu benih}
program:
  - kode: "3.27.01"
    mendukung: [S2]
    kegiatan: []
  - kode: "3.27.03"
    nama: Prasarana Pertanian
    mendukung: [S1]
    kegiatan:
      - kode: "3.27.03.2.02"
        sub_kegiatan:
          - {kode: "3.27.03.2.02.0010", nama: Irigasi {kode}, pagu: {2020: 1000, 2021: 2000, 2022: 2100}, lokasi: ["16.03.06"]}
          - {kode: "3.27.03.2.02.0003", pagu: {2020: 0}, perangkat_daerah: uptd-benih}
`.replace('nama: Irigasi {kode}', 'nama: "Irigasi {kode}"'),
};

function rulesOf(yaml: string): LocalRules {
  const file = parse('renstra.config.yaml', `skema: 1\naturan_lokal:\n${yaml}`);
  const locate = makeLocate(file);
  expect([...file.problems, ...validateConfig(file, locate)].map((d) => d.message.id)).toEqual([]);
  return readLocalRules(settingsOf(file).aturanLokal, locate);
}

/** `file:line sentence` of every finding of one rule, given by everything below its id. */
function found(body: string, plans: Readonly<Record<string, string>> = PLANS): string[] {
  const { rules, problems } = rulesOf(`  - id: lokal-uji\n${body.replace(/^/gm, '    ')}\n`);
  expect(problems.map((p) => p.message.id)).toEqual([]);
  const { diagnostics } = lintRepository(loadTexts(plans), rules);
  const keys = diagnostics.map(baselineKey);
  expect(new Set(keys).size).toBe(keys.length);
  return diagnostics.map((d) => `${d.at.file}:${d.at.line}:${d.at.column} ${d.message.id}`);
}

/** Faults of rules as `line:column sentence (near)`. */
function faults(yaml: string): string[] {
  return rulesOf(yaml).problems.map(
    (p) => `${p.at.line}:${p.at.column} ${p.message.id}${p.label ? ` (${p.label.id})` : ''}`,
  );
}

describe('selection', () => {
  const codes = (pilih: string) =>
    found(`pilih: ${pilih}\ndilarang: {kode: ada}\npesan: "{kode}"`).map((line) => line.split(' ').at(-1));

  it('takes kind, document, code, office and its units', () => {
    expect(codes('{jenis: program}')).toEqual(['3.27.01', '3.27.03', '3.27.03']);
    expect(codes('{jenis: [program, kegiatan], dokumen: renstra}')).toEqual([
      '3.27.01',
      '3.27.03',
      '3.27.03.2.02',
    ]);
    expect(codes('{jenis: program, dokumen: rpjmd}')).toEqual(['3.27.03']);
    expect(codes('{jenis: sub_kegiatan, kode: "*.0010"}')).toEqual(['3.27.03.2.02.0010']);
    expect(codes('{jenis: sub_kegiatan, perangkat_daerah: uptd-*}')).toEqual(['3.27.03.2.02.0003']);
    expect(codes('{jenis: sub_kegiatan, perangkat_daerah: dinas-pertanian}')).toHaveLength(2);
    expect(codes('{jenis: program, penunjang: ya}')).toEqual(['3.27.01']);
    expect(codes('{jenis: program, dokumen: renstra, penunjang: tidak}')).toEqual(['3.27.03']);
    expect(codes('{jenis: program, logika: "2025"}')).toEqual([]);
  });

  it('takes conditions: money of all years or one, presence, texts', () => {
    const rows = (jika: string) => codes(`{jenis: sub_kegiatan, jika: ${jika}}`);
    expect(rows('{pagu: "> 0"}')).toEqual(['3.27.03.2.02.0010']);
    expect(rows('{pagu: "= 0"}')).toEqual(['3.27.03.2.02.0003']);
    expect(rows('{pagu 2021: ">= 2000.00"}')).toEqual(['3.27.03.2.02.0010']);
    expect(rows('{pagu 2021: "< 5"}')).toEqual([]);
    expect(rows('{lokasi: kosong}')).toEqual(['3.27.03.2.02.0003']);
    expect(rows('{lokasi: "16.03.*"}')).toEqual(['3.27.03.2.02.0010']);
    expect(rows('{nama: "irigasi*"}')).toEqual(['3.27.03.2.02.0010']);
    expect(rows('{nama: "!= irigasi*"}')).toEqual(['3.27.03.2.02.0003']);
  });

  it('leaves out versions that were replaced', () => {
    const murni = PLANS['renstra.yaml'].replace(
      'logika:',
      'versi: {nama: murni, status: ditetapkan}\nlogika:',
    );
    const changed = murni.replace('nama: murni', 'nama: perubahan-1, menggantikan: murni, berlaku: 2021');
    const lines = found('pilih: {jenis: sasaran, dokumen: renstra}\ndilarang: {id: S2}\npesan: "{id}"', {
      ...PLANS,
      'renstra.yaml': murni,
      'renstra-perubahan.yaml': changed,
    });
    expect(lines).toEqual([expect.stringMatching(/^renstra-perubahan\.yaml:\d+:\d+ S2$/)]);
  });
});

describe('wajib and dilarang', () => {
  it('give a finding for each field, on the field or the name', () => {
    expect(
      found(
        'pilih: {jenis: sub_kegiatan}\nwajib: {lokasi: ">= 2", sumber_dana: ada}\npesan: "{kode}: {isian} {nilai}"',
      ),
    ).toEqual([
      'renstra.yaml:29:20 3.27.03.2.02.0010: sumber_dana 0',
      'renstra.yaml:29:117 3.27.03.2.02.0010: lokasi 1',
      'renstra.yaml:30:20 3.27.03.2.02.0003: lokasi 0',
      'renstra.yaml:30:20 3.27.03.2.02.0003: sumber_dana 0',
    ]);
  });

  it('read targets by the published grammar', () => {
    const rows = (wajib: string) =>
      found(`pilih: {jenis: indikator}\nwajib: ${wajib}\npesan: "{nama}"`).map((line) =>
        line.replace(/^\S+ /, ''),
      );
    expect(rows('{target 2020: ">= 85.5"}')).toEqual(['Predikat SAKIP']);
    expect(rows('{target 2021: BB}')).toEqual(['Luas Lahan']);
    expect(rows('{baseline: "> 89"}')).toEqual(['Predikat SAKIP']);
    expect(rows('{arah: [naik, turun]}')).toEqual([]);
  });

  it('take the official name of a row that leaves it out, and never fill in what a plan says', () => {
    expect(found('pilih: {jenis: sub_kegiatan}\nwajib: {output: ada}\npesan: "{nama}"')).toEqual([
      'renstra.yaml:29:20 Irigasi {kode}',
      expect.stringMatching(/^renstra\.yaml:30:20 .*Jalan Usaha Tani$/),
    ]);
  });
});

describe('hubungan', () => {
  it('counts links in both directions', () => {
    expect(
      found(
        'pilih: {jenis: sasaran, dokumen: renstra}\nhubungan: {lewat: mendukung, arah: masuk, jenis: program, jumlah: ">= 2"}\npesan: "{id} {jumlah}"',
      ),
    ).toEqual(['renstra.yaml:13:13 S1 1', 'renstra.yaml:18:14 S2 1']);
    expect(
      found(
        'pilih: {jenis: program, dokumen: renstra}\nhubungan: {lewat: mendukung, jenis: sasaran, jika: {indikator: ada}}\npesan: "{kode} {jumlah}"',
      ),
    ).toEqual([expect.stringMatching(/ 3\.27\.01 0$/)]);
  });

  it('counts what stands below and above, and the same row elsewhere', () => {
    const rows = (hubungan: string) =>
      found(`pilih: {jenis: program, dokumen: renstra}\nhubungan: ${hubungan}\npesan: "{kode} {jumlah}"`).map(
        (l) => l.replace(/^\S+ /, ''),
      );
    expect(rows('{lewat: anak, jenis: sub_kegiatan, jumlah: "= 2"}')).toEqual(['3.27.01 0']);
    expect(rows('{lewat: anak, jenis: sub_kegiatan, jika: {lokasi: ada}, jumlah: 0}')).toEqual(['3.27.03 1']);
    expect(rows('{lewat: sebaris, dokumen: rpjmd}')).toEqual(['3.27.01 0']);
    expect(rows('{lewat: induk, jenis: dokumen, jumlah: 1}')).toEqual([]);
  });

  it('says nothing where an unreadable file may hold what is missing', () => {
    const rule =
      'pilih: {jenis: sasaran}\nhubungan: {lewat: menjabarkan, arah: masuk, jenis: tujuan}\npesan: "{id}"';
    expect(found(rule)).toHaveLength(3);
    expect(
      found(rule, { ...PLANS, 'renstra/dinas-sosial.yaml': 'skema: 1\njenis: renstra\ntujuan: [' }),
    ).toEqual([]);
  });
});

describe('banding', () => {
  const compare = (banding: string, jenis = 'program') =>
    found(
      `pilih: {jenis: ${jenis}, dokumen: renstra}\nbanding: ${banding}\npesan: "{tahun} {kiri} {kanan}"`,
    ).map((l) => l.replace(/^\S+ /, ''));

  it('compares years with a factor, exactly', () => {
    expect(compare('{kiri: pagu 2021, tanda: "<=", kanan: pagu 2020, kali: 1.5}')).toEqual([
      '2021 Rp2.000 Rp1.000',
    ]);
    expect(compare('{kiri: pagu 2021, tanda: "<=", kanan: pagu 2020, kali: 2}')).toEqual([]);
    expect(compare('{kiri: pagu n, tanda: "<=", kanan: pagu n-1}')).toEqual([
      '2021 Rp2.000 Rp1.000',
      '2022 Rp2.100 Rp2.000',
    ]);
    expect(compare('{kiri: pagu n, tanda: "<=", kanan: pagu n-1, toleransi: 5%}')).toEqual([
      '2021 Rp2.000 Rp1.000',
    ]);
    expect(compare('{kiri: pagu, tanda: "<", kanan: 5100}')).toEqual(['- Rp5.100 Rp5.100']);
  });

  it('compares with a linked item, and shows both places', () => {
    const { rules } = rulesOf(
      `  - {id: lokal-pagu-rpjmd, pilih: {jenis: program, dokumen: renstra}, banding: {kiri: pagu n, tanda: "<=", kanan: {lewat: sebaris, dokumen: rpjmd, ambil: pagu n}}, pesan: "{tahun}"}\n`,
    );
    const { diagnostics } = lintRepository(loadTexts(PLANS), rules);
    expect(diagnostics.map((d) => [d.message.id, d.params.lawan, d.related.map((r) => r.at.line)])).toEqual([
      ['2021', 'rpjmd/3.27.03', [14]],
    ]);
    expect(diagnostics[0]?.related[0]?.at).toMatchObject({
      file: 'rpjmd.yaml',
      pointer: '/program/0/pagu/2021',
    });
    expect(diagnostics[0]?.related[0]?.label.id).toBe('Rp1.000');
  });

  it('compares targets, grades only without a factor, and keeps quiet where there is no order', () => {
    expect(compare('{kiri: target n, tanda: ">", kanan: target n-1}', 'indikator')).toEqual([]);
    expect(compare('{kiri: target n, tanda: "<", kanan: target n-1}', 'indikator')).toEqual([
      '2021 BB B',
      '2021 100 85,5',
    ]);
    expect(compare('{kiri: target n, tanda: "<", kanan: target n-1, kali: 3}', 'indikator')).toEqual([]);
    expect(compare('{kiri: target 2020, tanda: ">=", kanan: baseline}', 'indikator')).toEqual([
      '2020 85,5 90',
    ]);
  });
});

describe('what cannot be understood', () => {
  it('is told with its place and the nearest word', () => {
    expect(
      faults(`  - id: lokal-a
    pilih: {jenis: sub_kegiatan}
    wajib: {lokasii: ada, sumber_dana: adaa, target 2020: ada}
    pesan: "{kode} {nam}"
`),
    ).toEqual([
      '5:13 isian "lokasii" tidak ada pada butir yang dipilih (mungkin lokasi)',
      '5:40 "adaa" mirip kata ada atau kosong (mungkin ada)',
      '5:46 isian "target" tidak ada pada butir yang dipilih',
      '6:12 {nam} tidak dikenal di sini (mungkin nama)',
    ]);
  });

  it.each([
    ['pilih: {dokumen: renstra}\nwajib: {pagu: ada}', 'aturan ini belum memilih jenis butir'],
    ['pilih: {jenis: program}', 'aturan ini belum menyebut apa yang diperiksa'],
    ['pilih: {jenis: program}\nwajib: {}', 'wajib belum menyebut isian'],
    [
      'pilih: {jenis: program}\nwajib: {pagu: ada}\ndilarang: {nama: ada}',
      'aturan ini memuat wajib dan dilarang',
    ],
    [
      'pilih: {jenis: program, dokumen: perangkat-daerah}\nwajib: {pagu: ada}',
      'dokumen ini tidak memuat program',
    ],
    [
      'pilih: {jenis: indikator}\nwajib: {target: ">= 3"}',
      'target bukan satu angka, jadi tidak dapat dibandingkan',
    ],
    ['pilih: {jenis: indikator}\nwajib: {arah: naek}', '"naek" bukan isi yang mungkin di sini'],
    ['pilih: {jenis: indikator}\nwajib: {target n: ada}', 'tahun n hanya dipakai dalam banding'],
    ['pilih: {jenis: program}\nwajib: {pagu: banyak}', '"banyak" bukan syarat untuk pagu'],
    ['pilih: {jenis: program}\nwajib: {pagu: "= banyak"}', '"= banyak" bukan syarat untuk pagu'],
    ['pilih: {jenis: program}\nwajib: {pagu: "> 1,5"}', '"> 1,5" bukan perbandingan angka'],
    ['pilih: {jenis: program}\nwajib: {nama 2020: ada}', 'isian nama tidak diisi per tahun'],
    ['pilih: {jenis: program}\nwajib: {pagu 20x0: ada}', '"pagu 20x0" bukan isian dengan tahun yang sah'],
    ['pilih: {jenis: program}\nhubungan: {jumlah: ">= 1"}', 'hubungan ini belum menyebut lewat'],
    ['pilih: {jenis: program}\nhubungan: {lewat: anak, arah: masuk}', 'arah tidak berlaku untuk anak'],
    [
      'pilih: {jenis: program}\nhubungan: {lewat: anak, jumlah: banyak}',
      'jumlah "banyak" bukan perbandingan angka',
    ],
    ['pilih: {jenis: program}\nbanding: {kiri: pagu, tanda: "<="}', 'banding belum menyebut kanan'],
    ['pilih: {jenis: indikator}\nbanding: {kiri: target, tanda: "<", kanan: 3}', 'target bukan satu angka'],
    [
      'pilih: {jenis: program}\nbanding: {kiri: pagu 2020, tanda: "<", kanan: pagu n}',
      'tahun n di kanan perlu tahun n di kiri',
    ],
    [
      'pilih: {jenis: program}\nbanding: {kiri: pagu, tanda: "<", kanan: {lewat: anak, jenis: indikator, ambil: baseline}}',
      'pagu dan baseline tidak dapat dibandingkan: yang satu rupiah',
    ],
    [
      `pilih: {jenis: program, kode: "${'*'.repeat(201)}"}\nwajib: {pagu: ada}`,
      'pola ini lebih dari 200 karakter',
    ],
  ])('%s', (body, message) => {
    expect(faults(`  - id: lokal-a\n${body.replace(/^/gm, '    ')}\n    pesan: x\n`)).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it('is also a second rule of the same id, and a rule without a sentence', () => {
    const rule = '  - {id: lokal-a, pilih: {jenis: program}, wajib: {pagu: ada}, pesan: x}\n';
    expect(faults(rule + rule)).toEqual(['4:10 id lokal-a dipakai lebih dari sekali']);
    expect(faults(rule.replace(', pesan: x', ''))).toEqual(['3:10 aturan ini belum mempunyai pesan']);
  });
});

describe('patterns', () => {
  it('know * and ?, without regard to case', () => {
    expect(matchesPattern('3.27.*', '3.27.03')).toBe(true);
    expect(matchesPattern('3.27.?3', '3.27.03')).toBe(true);
    expect(matchesPattern('3.27', '3.27.03')).toBe(false);
    expect(matchesPattern('*irigasi*tani', 'Jaringan  Irigasi Usaha Tani')).toBe(true);
    expect(matchesPattern('(a+)+$', 'aaaaaaaa')).toBe(false);
  });

  it('stay fast on hostile text', () => {
    const start = performance.now();
    expect(matchesPattern(`${'*a'.repeat(99)}b`, 'a'.repeat(20_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('fields', () => {
  it('come from the schemas, for every kind that can be selected', () => {
    for (const kind of LOCAL_KINDS) expect(localFields([kind], []).size, kind).toBeGreaterThan(2);
    expect(localFields(['sub_kegiatan'], ['renstra']).get('pagu')?.form).toBe('uang');
    expect(localFields(['indikator'], ['renstra']).get('target')?.form).toBe('nilai');
    expect(localFields(['sasaran'], []).has('pagu')).toBe(false);
    // A link with a remark is no program.
    expect(localFields(['program'], ['rpjmd']).has('ke')).toBe(false);
  });
});

describe('in a repository', () => {
  const CONFIG = `skema: 1
preset: dasar
aturan_lokal:
  - id: lokal-sasaran-dua-program
    tingkat: info
    judul: Sasaran didukung dua program
    alasan: Kesepakatan forum perangkat daerah
    pilih: {jenis: sasaran, dokumen: renstra}
    hubungan: {lewat: mendukung, arah: masuk, jenis: program, jumlah: ">= 2"}
    pesan: "sasaran {id} hanya didukung {jumlah} program"
    saran: tambahkan program
`;

  async function run(args: readonly string[], config = CONFIG, change = (text: string) => text) {
    const folder = mkdtempSync(path.join(tmpdir(), 'renstra-lokal-'));
    cpSync(path.join(ROOT, 'examples/muara-enim'), folder, { recursive: true });
    writeFileSync(path.join(folder, 'renstra.config.yaml'), config);
    const plan = path.join(folder, 'renstra/dinas-kesehatan.yaml');
    writeFileSync(plan, change(readFileSync(plan, 'utf8')));
    return runMain(args, { cwd: folder, columns: 100 });
  }
  type Found = { rule: string; level: string; state: string };
  const locals = (out: string): Found[] =>
    (JSON.parse(out).findings as Found[]).filter((f) => f.rule === 'lokal-sasaran-dua-program');

  it('they run under every preset, obey levels, and count for the exit code', async () => {
    const { out, code } = await run(['check', '--format', 'json', '--fail-on', 'info']);
    expect(code).toBe(1);
    expect(locals(out).length).toBeGreaterThan(0);
    expect(new Set(locals(out).map((f) => f.level))).toEqual(new Set(['info']));
    const off = await run(
      ['check', '--format', 'json'],
      `${CONFIG}aturan: {lokal-sasaran-dua-program: tidak}\n`,
    );
    expect(locals(off.out)).toEqual([]);
  });

  it('they can be silenced like any other', async () => {
    const { out } = await run(['check', '--format', 'json'], CONFIG, (text) =>
      text.replace(
        '- id: S21',
        '- id: S21   # renstra-abaikan lokal-sasaran-dua-program: satu program cukup',
      ),
    );
    const states = locals(out).map((f) => f.state);
    expect(states.filter((s) => s === 'diabaikan')).toHaveLength(1);
    expect(out).not.toContain('abaikan-tidak-sah');
  });

  it('explain and rules know them', async () => {
    const explain = await run(['explain', 'lokal-sasaran-dua-program']);
    expect(explain.out).toContain('Sasaran didukung dua program');
    expect(explain.out).toContain('Kesepakatan forum perangkat daerah');
    expect(explain.out).toContain('tambahkan program');
    const rules = await run(['rules']);
    expect(rules.out).toContain('L. Aturan lokal');
    const near = await run(['explain', 'lokal-sasaran-dua-programm']);
    expect(near.code).toBe(2);
    expect(near.err).toContain('lokal-sasaran-dua-program');
  });

  it('a fault in one is exit 2, with its place; what ships is explained all the same', async () => {
    const broken = CONFIG.replace('lewat: mendukung, ', '');
    const check = await run(['check'], broken);
    expect(check.code).toBe(2);
    expect(check.err).toContain('renstra.config.yaml:9:5');
    const rules = await run(['rules'], broken);
    expect(rules.code).toBe(0);
    expect(rules.err).toContain('aturan lokal tidak ikut');
    expect((await run(['explain', 'id-ganda'], broken)).code).toBe(0);
    expect((await run(['explain', 'aturan-lokal-tidak-sah'])).out).toContain('lokasii');
  });

  it('an id without lokal- and a slip in a key are faults of the schema', async () => {
    const { err, code } = await run(
      ['check'],
      CONFIG.replace('id: lokal-', 'id: ').replace('pilih:', 'plih:'),
    );
    expect(code).toBe(2);
    expect(err).toContain('lokal-irigasi-per-kecamatan');
    expect(err).toContain('`pilih`');
  });
});

describe('README', () => {
  it('shows rules that can be read', () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const block = /```yaml\n(aturan_lokal:[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const { rules, problems } = rulesOf(block.replace('aturan_lokal:\n', ''));
    expect(problems.map((p) => p.message.id)).toEqual([]);
    expect(rules.length).toBeGreaterThan(2);
  });
});
