/** `renstra fmt`: one layout, and nothing but the layout: data, comments, spelling, line ends and order stay. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runFmt } from '../src/cli/fmt.ts';
import type { Io } from '../src/cli/io.ts';
import { RULES } from '../src/rules/index.ts';
import { commentsOf } from '../src/source/edit-comments.ts';
import { format } from '../src/source/fmt.ts';
import { parse } from '../src/source/parse.ts';
import { writeYaml } from '../src/source/write-yaml.ts';
import { lintRepository, loadTexts, ROOT } from './harness.ts';

function formatted(text: string): string {
  const result = format('renstra.yaml', text);
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result.text;
}

const lines = (...list: readonly string[]): string => `${list.join('\n')}\n`;

function yamlFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.ya?ml$/.test(f))
    .map((f) => path.join(ROOT, folder, f));
}

/** What must be the same before and after, read without the code under test. */
function essence(text: string): { data: unknown; comments: string[] } {
  const data = parse('renstra.yaml', text.replaceAll('\r\n', '\n')).data;
  return {
    data,
    comments: commentsOf(text)
      .map((c) => c.text)
      .sort(),
  };
}

describe('the canonical layout', () => {
  it('orders the header and the keys of an item, unknown keys last, and keeps the order of lists', () => {
    const text = lines(
      'jenis: renstra',
      'catatan: dibaca Bappeda',
      'id: dinas-pertanian',
      'skema: 1',
      'program:',
      '- nama: Penyediaan dan Pengembangan Sarana Pertanian',
      '  warna: hijau',
      '  kegiatan:',
      '  - nama: Pengawasan Penggunaan Sarana Pertanian',
      '    kode: "3.27.02.2.01"',
      '  mendukung: [rpjmd/PD1,S1]',
      '  kode: "3.27.02"',
      'wilayah: "16.03"',
    );
    expect(formatted(text)).toBe(
      lines(
        'skema: 1',
        'jenis: renstra',
        'id: dinas-pertanian',
        'wilayah: "16.03"',
        'program:',
        '  - kode: "3.27.02"',
        '    nama: Penyediaan dan Pengembangan Sarana Pertanian',
        '    mendukung: [rpjmd/PD1, S1]',
        '    kegiatan:',
        '      - kode: "3.27.02.2.01"',
        '        nama: Pengawasan Penggunaan Sarana Pertanian',
        '    warna: hijau',
        'catatan: dibaca Bappeda',
      ),
    );
  });

  it('puts year maps and statements on one line, with the spelling of every figure', () => {
    const text = lines(
      'jenis: renstra',
      'indikator:',
      '    -   nama: Nilai Tukar Petani',
      '        target:',
      '            2021: 1e3',
      '            2019: 0x10',
      "            2020: '93,50'",
      '        baseline:',
      '            nilai: 001',
      '            tahun: 2018',
      '        akhir: 95.00',
    );
    expect(formatted(text)).toBe(
      lines(
        'jenis: renstra',
        'indikator:',
        '  - nama: Nilai Tukar Petani',
        '    baseline: {tahun: 2018, nilai: 001}',
        "    target: {2019: 0x10, 2020: '93,50', 2021: 1e3}",
        '    akhir: 95.00',
      ),
    );
  });

  it('keeps comments where they belong', () => {
    const text = lines(
      '# Renstra Dinas Pertanian',
      '',
      '',
      'jenis: renstra   # jenis dokumen',
      'tujuan:  # dari RPJMD',
      '- id: T1',
      '  # menurut BPS',
      '  indikator: [{nama: NTP, target: {2019: 93, # angka BPS',
      '      # belum rilis',
      '      2020: "-"}}]   # dua tahun',
      '  # akhir T1',
      '# sebelum T2',
      '-   # dari visi',
      '  id: T2',
      '    # akhir berkas, menjorok',
    );
    expect(formatted(text)).toBe(
      lines(
        '# Renstra Dinas Pertanian',
        '',
        'jenis: renstra   # jenis dokumen',
        'tujuan:  # dari RPJMD',
        '  - id: T1',
        '    # menurut BPS',
        '    indikator:   # dua tahun',
        '      - nama: NTP',
        '        target:',
        '          2019: 93 # angka BPS',
        '          # belum rilis',
        '          2020: "-"',
        '    # akhir T1',
        '  # sebelum T2',
        '  # dari visi',
        '  - id: T2',
        '    # akhir berkas, menjorok',
      ),
    );
  });

  it('moves comments with their key, but never the head of the file', () => {
    const text = lines('# kepala', 'jenis: renstra', '# versi format', 'skema: 1 # satu');
    expect(formatted(text)).toBe(lines('# kepala', '# versi format', 'skema: 1 # satu', 'jenis: renstra'));
  });

  it('keeps block scalars, folded texts and the blank lines that belong to them', () => {
    const text = lines(
      'jenis: renstra',
      'judul: Rencana Strategis',
      '    Dinas Pertanian   ',
      'keterangan: |2- # dua spasi',
      '     menjorok',
      '   rata',
      '',
      '   # bukan komentar',
      'catatan: >+',
      '      baris satu',
      '      baris dua',
      '',
      '',
      'sumber: "dari \\',
      '          BPS',
      '',
      '          2019"',
    )
      .replace('   rata', '  rata')
      .replace('   # bukan', '  # bukan');
    const result = formatted(text);
    expect(essence(result)).toEqual(essence(text));
    expect(result).toContain('judul: Rencana Strategis\n  Dinas Pertanian\n');
    expect(result).toContain('keterangan: |2- # dua spasi\n     menjorok\n  rata\n\n  # bukan komentar\n');
    expect(result).toContain(
      'catatan: >+\n  baris satu\n  baris dua\n\n\nsumber: "dari \\\n  BPS\n\n  2019"\n',
    );
  });

  it('keeps at most one blank line, and none inside the first lines of a block', () => {
    const text = lines('jenis: renstra', '', '', 'tujuan:', '', '  - id: T1', '', '  ', '', '  - id: T2', '');
    expect(formatted(text)).toBe(lines('jenis: renstra', '', 'tujuan:', '  - id: T1', '', '  - id: T2'));
  });

  it('breaks a flow record of the plan that holds figures, and keeps a short one', () => {
    const text = lines(
      'jenis: renstra',
      'program:',
      '  - {kode: "3.27.02", pagu: {2020: 1,2019: 2}}',
      'tujuan: [{id: T1, sasaran: [{id: S1, uraian: Satu}, {id: S2, uraian: "Dua, tiga"}]}]',
    );
    expect(formatted(text)).toBe(
      lines(
        'jenis: renstra',
        'tujuan:',
        '  - id: T1',
        '    sasaran:',
        '      - {id: S1, uraian: Satu}',
        '      - {id: S2, uraian: "Dua, tiga"}',
        'program:',
        '  - kode: "3.27.02"',
        '    pagu: {2019: 2, 2020: 1}',
      ),
    );
  });

  it('never folds a long line, and leaves a text with a comma out of brackets', () => {
    const long = 'Meningkatnya kesejahteraan petani, pekebun, dan peternak '.repeat(5).trim();
    const text = lines('jenis: renstra', `judul: ${long}`, 'acuan:', '  - satu, dua', '  - tiga');
    expect(formatted(text)).toBe(text);
  });

  it('keeps CRLF, and a last line without an end gets one', () => {
    expect(formatted('jenis: renstra\r\nskema:   1\r\n# akhir')).toBe(
      'skema: 1\r\njenis: renstra\r\n# akhir\r\n',
    );
  });

  it('keeps the marks of a document', () => {
    expect(formatted('# kepala\n---\njenis:  renstra\n# akhir\n...\n')).toBe(
      '# kepala\n---\njenis: renstra\n# akhir\n...\n',
    );
  });

  it('is what the importers write', () => {
    const text = writeYaml({
      skema: 1,
      jenis: 'renstra',
      id: 'dinas-pertanian',
      periode: { awal: 2018, akhir: 2023 },
      acuan: ['rpjmd'],
      program: [
        {
          kode: '3.27.02',
          nama: 'Penyediaan, Pengembangan',
          pagu: { 2019: 125_000_000_000n, 2020: 1_000_000_050n },
          lokasi: ['16.03.06', { wilayah: '16.03.10', pagu: { 2020: 100n } }],
          keterangan: 'baris satu\nbaris dua',
        },
      ],
    });
    expect(formatted(text)).toBe(text);
  });

  it.each([
    ['galat', 'jenis: renstra\nid: a: b\n'],
    ['galat', 'jenis: renstra\ntarget: {2019: 92,1}\n'],
    ['galat', 'jenis: &x renstra\n'],
    ['galat', ''],
    ['bentuk', '- jenis: renstra\n'],
    ['bentuk', '--- {jenis: renstra}\n'],
  ])('refuses with %s: %j', (refused, text) => {
    expect(format('renstra.yaml', text)).toEqual({ refused });
  });
});

describe('every plan of this repository', () => {
  const files = ['examples', 'test/rules', 'test/fixtures'].flatMap(yamlFiles);

  it('keeps its data and comments, and is canonical after one pass', () => {
    expect(files.length).toBeGreaterThan(150);
    let count = 0;
    for (const file of files) {
      const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
      if (parse(file, text).problems.some((p) => p.level === 'galat')) continue;
      const result = format(file, text);
      expect(result, file).toHaveProperty('text');
      if (!('text' in result)) continue;
      expect(essence(result.text), file).toEqual(essence(text));
      expect(format(file, result.text), file).toEqual(result);
      count++;
    }
    expect(count).toBeGreaterThan(150);
  });

  it('says the same to every rule', () => {
    const folder = path.join(ROOT, 'examples/muara-enim');
    const texts = Object.fromEntries(
      yamlFiles('examples/muara-enim')
        .filter((f) => !f.endsWith('config.yaml'))
        .map((f) => [path.relative(folder, f), readFileSync(f, 'utf8')]),
    );
    const findings = (of: Record<string, string>) =>
      lintRepository(loadTexts(of), RULES)
        .diagnostics.map((d) => `${d.at.file} ${d.at.pointer} ${d.rule} ${d.message.id} ${d.state}`)
        .sort();
    const after = Object.fromEntries(Object.entries(texts).map(([f, text]) => [f, formatted(text)]));
    expect(after).not.toEqual(texts);
    expect(findings(after)).toEqual(findings(texts));
  });
});

describe('plans in any style', () => {
  /** Small generator with a fixed seed: the same texts on every machine. */
  function generator(seed: number) {
    let state = seed;
    const next = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
    return { next, pick };
  }
  type Random = ReturnType<typeof generator>;

  const SCALARS = [
    '16.10',
    '001',
    '1e3',
    'Meningkatnya produksi padi',
    '"3.27.02"',
    "'it''s'",
    '"a: b, # c"',
    '~',
    'true',
    '-'.concat('5'),
  ];
  const KEYS = [
    'kode',
    'id',
    'nama',
    'uraian',
    'satuan',
    'target',
    'pagu',
    'baseline',
    'mendukung',
    'indikator',
    'sasaran',
    'program',
    'kegiatan',
    'keterangan',
    'lain',
  ];
  const YEARS = ['2021', '2019', '2020', '2023'];

  const shuffled = <T>(r: Random, list: readonly T[]): T[] => {
    const rest = [...list];
    return list.map(() => rest.splice(r.next(rest.length), 1)[0] as T);
  };
  const comment = (r: Random): string =>
    `# ${r.pick(['menurut BPS', 'periksa: lagi', '{2019: 1}', 'angka sementara'])}`;

  function flow(r: Random, depth: number): string {
    const kind = depth > 2 ? 0 : r.next(3);
    if (kind === 0) return r.pick(SCALARS);
    const space = r.pick(['', ' ', '\n        ']);
    const end = space.startsWith('\n') ? `${r.pick(['', ` ${comment(r)}`])}${space}` : space;
    const parts = shuffled(r, kind === 1 ? KEYS : YEARS).slice(0, 1 + r.next(3));
    const items = parts.map((key) =>
      kind === 1 || r.next(2) ? `${key}: ${flow(r, depth + 1)}` : `${key}: 5`,
    );
    if (r.next(3) === 0)
      return `[${end}${items.map(() => flow(r, 3)).join(`,${end}`)}${r.pick(['', ','])}${end}]`;
    return `{${end}${items.join(`,${end}`)}${end}}`;
  }

  function block(r: Random, pad: number, depth: number): string[] {
    const out: string[] = [];
    const put = (line: string) => out.push(`${' '.repeat(pad)}${line}`);
    const notes = () => {
      if (r.next(4) === 0) out.push('');
      if (r.next(4) === 0) out.push(`${' '.repeat(r.next(pad + 6))}${comment(r)}`);
    };
    const tail = () => (r.next(4) === 0 ? `${' '.repeat(1 + r.next(4))}${comment(r)}` : '');
    const value = (head: string, inList: boolean) => {
      const kind = depth > 3 ? r.next(3) : r.next(7);
      const inner = pad + 1 + r.next(4);
      if (kind === 0) put(`${head} ${r.pick(SCALARS)}${tail()}`);
      else if (kind === 1) put(`${head} ${flow(r, 1)}${tail()}`);
      else if (kind === 2) {
        put(`${head} ${r.pick(['|', '>', '|-', '>-', '|+'])}${tail()}`);
        for (const text of ['satu', r.pick(['', '  dua']), 'tiga # teks'])
          out.push(text === '' ? '' : `${' '.repeat(inner)}${text}`);
        if (r.next(2)) out.push('');
      } else if (kind === 3) {
        put(`${head}${r.pick([' ', `\n${' '.repeat(inner)}`])}Meningkatnya`);
        out.push(`${' '.repeat(inner)}produksi padi${tail()}`);
      } else if (kind === 4)
        put(`${head} "dari \\\n${' '.repeat(inner)}BPS\n\n${' '.repeat(inner)}2019"${tail()}`);
      else if (inList && r.next(2)) {
        const body = block(r, pad + 2, depth + 1);
        const first = body.findIndex((l) => l.trim() !== '' && !l.trim().startsWith('#'));
        const line = body[first] ?? '';
        if (line.startsWith(' '.repeat(pad + 2)) && first === 0)
          out.push(`${' '.repeat(pad)}- ${line.slice(pad + 2)}`, ...body.slice(1));
        else out.push(`${' '.repeat(pad)}-${tail()}`, ...body);
      } else {
        put(`${head}${tail()}`);
        out.push(...block(r, inner, depth + 1));
      }
    };
    const list = depth > 0 && r.next(3) === 0;
    const keys = shuffled(r, depth > 0 && r.next(4) === 0 ? YEARS : KEYS).slice(0, 1 + r.next(4));
    for (const key of keys) {
      notes();
      value(list ? '-' : `${key}:`, list);
    }
    notes();
    return out;
  }

  it('keep data and comments, and are canonical after one pass', () => {
    let count = 0;
    for (let seed = 1; seed <= 800; seed++) {
      const r = generator(seed);
      const eol = r.next(4) === 0 ? '\r\n' : '\n';
      const text =
        `jenis: ${r.pick(['renstra', 'rpjmd', 'lain'])}\n${block(r, 0, 0).join('\n')}${r.pick(['', '\n'])}`.replaceAll(
          '\n',
          eol,
        );
      const broken = parse('renstra.yaml', text).problems.some((p) => p.level === 'galat');
      if (broken) continue;
      const result = format('renstra.yaml', text);
      expect(result, `${seed}\n${text}`).toHaveProperty('text');
      if (!('text' in result)) continue;
      expect(essence(result.text), `${seed}\n${text}`).toEqual(essence(text));
      expect(format('renstra.yaml', result.text), `${seed}\n${text}`).toEqual(result);
      count++;
    }
    expect(count).toBeGreaterThan(400);
  });
});

describe('renstra fmt', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  function repository(texts: Readonly<Record<string, string>>) {
    const cwd = mkdtempSync(path.join(tmpdir(), 'renstra-fmt-'));
    folders.push(cwd);
    for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(cwd, name), text);
    let out = '';
    const io = { cwd, env: {}, platform: 'linux', columns: 80, isTty: false, out: (t: string) => (out += t) };
    const run = (options: { check?: boolean; paths?: string[] } = {}) => {
      out = '';
      const code = runFmt(
        options.paths ?? [],
        { check: options.check === true, lang: 'id' },
        io as unknown as Io,
      );
      return { code, out };
    };
    return { run, read: (name: string) => readFileSync(path.join(cwd, name), 'utf8') };
  }
  const ROUGH = '\ufeffjenis: renstra\r\nskema:  1\r\nid: dinas-pertanian   # id\r\n';
  const FINE = '\ufeffskema: 1\r\njenis: renstra\r\nid: dinas-pertanian   # id\r\n';
  const BROKEN = 'skema:   1\njenis: renstra\njudul: Rencana: Strategis\n';

  it('writes what is not canonical, names it, and keeps byte order mark and line ends', () => {
    const { run, read } = repository({ 'pertanian.yaml': ROUGH });
    expect(run({ check: true })).toEqual({
      code: 1,
      out: 'pertanian.yaml\n1 dari 1 berkas belum rapi (renstra fmt)\n',
    });
    expect(read('pertanian.yaml')).toBe(ROUGH);
    expect(run()).toEqual({ code: 0, out: 'pertanian.yaml\n1 dari 1 berkas dirapikan\n' });
    expect(read('pertanian.yaml')).toBe(FINE);
    expect(run({ check: true })).toEqual({ code: 0, out: '1 berkas sudah rapi\n' });
  });

  it('leaves a file with errors byte for byte, names it, and ends with 1', () => {
    const { run, read } = repository({ 'a.yaml': ROUGH, 'b.yaml': BROKEN });
    const { code, out } = run();
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.yaml\nb\.yaml:3: tidak disentuh, perbaiki dulu: /);
    expect(out).toContain('1 dari 2 berkas dirapikan · 1 tidak disentuh\n');
    expect(read('a.yaml')).toBe(FINE);
    expect(read('b.yaml')).toBe(BROKEN);
  });

  it('touches only what is named', () => {
    const { run, read } = repository({ 'a.yaml': ROUGH, 'b.yaml': ROUGH });
    expect(run({ paths: ['b.yaml'] }).out).toBe('b.yaml\n1 dari 1 berkas dirapikan\n');
    expect([read('a.yaml'), read('b.yaml')]).toEqual([ROUGH, FINE]);
  });
});
