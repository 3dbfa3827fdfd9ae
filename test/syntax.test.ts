import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostic.ts';
import { decode } from '../src/source/decode.ts';
import { parse } from '../src/source/parse.ts';
import { preflight } from '../src/source/preflight.ts';
import { SYNTAX_CHECKS } from '../src/source/syntax-checks.ts';

const findings = (text: string): readonly Diagnostic[] =>
  parse('renstra/dinas-pertanian.yaml', text).problems;
/** `rule line:column-endColumn` of each finding. */
const short = (text: string): string[] =>
  findings(text).map((d) => `${d.rule} ${d.at.line}:${d.at.column}-${d.at.endColumn}`);
const fixed = (text: string): string => {
  const fix = findings(text)[0]?.fix;
  return fix ? text.slice(0, fix.start) + fix.text + text.slice(fix.end) : '';
};

describe('characters before YAML', () => {
  const CLASSES: [string, string, string][] = [
    ['karakter-kendali', '\u0000', 'U+0000'],
    ['karakter-kendali', '\u001b', 'U+001B'],
    ['karakter-kendali', '\u000b', 'U+000B'],
    ['karakter-kendali', '\u007f', 'U+007F'],
    ['karakter-kendali', '\u0085', 'U+0085'],
    ['karakter-kendali', '\u009b', 'U+009B'],
    ['karakter-arah-teks', '\u202e', 'U+202E'],
    ['karakter-arah-teks', '\u2066', 'U+2066'],
    ['karakter-arah-teks', '\u200f', 'U+200F'],
    ['karakter-tak-terlihat', '\u200b', 'U+200B'],
    ['karakter-tak-terlihat', '\u00ad', 'U+00AD'],
    ['karakter-tak-terlihat', '\ufeff', 'U+FEFF'],
    ['karakter-tak-terlihat', '\u2028', 'U+2028'],
    ['karakter-tidak-sah', '\uffff', 'U+FFFF'],
    ['karakter-tidak-sah', '\u{1fffe}', 'U+1FFFE'],
    ['karakter-tidak-sah', '\ufdd0', 'U+FDD0'],
    ['karakter-tidak-sah', '\ud800', 'U+D800'],
    ['karakter-rusak', '\ufffd', 'U+FFFD'],
  ];
  const PLACES: [string, (c: string) => string, number, number][] = [
    ['start', (c) => `${c}skema: 1\njenis: renstra\n`, 1, 1],
    ['key', (c) => `skema: 1\njen${c}is: renstra\n`, 2, 4],
    ['value', (c) => `skema: 1\njenis: renstra\njudul: Renstra${c}Dinas\n`, 3, 15],
    ['comment', (c) => `skema: 1 # format${c}\njenis: renstra\n`, 1, 18],
  ];
  for (const [rule, char, name] of CLASSES)
    for (const [place, text, line, column] of PLACES)
      it(`${name} at ${place}`, () => {
        const found = findings(text(char)).filter((d) => d.rule === rule);
        expect(found.map((d) => [d.at.line, d.at.column])).toEqual([[line, column]]);
        expect(found[0]?.message.id).toContain(name);
        expect(found[0]?.message.en).toContain(name);
      });

  it('stops at an invisible character in a key, warns about one in a text', () => {
    expect(findings('satu\u200ban: indeks\n')[0]?.level).toBe('galat');
    const inText = parse('rpjmd.yaml', 'uraian: Mening\u00adkatnya produksi\n');
    expect(inText.problems.map((d) => d.level)).toEqual(['peringatan']);
    expect(inText.data).toEqual({ uraian: 'Mening\u00adkatnya produksi' });
    expect(fixed('uraian: Mening\u00adkatnya\n')).toBe('uraian: Meningkatnya\n');
  });

  it('reports one finding per class and line', () => {
    expect(short('a: \u0001\u0002\u202e\nb: \u0003\n')).toEqual([
      'karakter-kendali 1:4-5',
      'karakter-arah-teks 1:6-7',
      'karakter-kendali 2:4-5',
    ]);
  });

  it('finds escaped characters after reading', () => {
    expect(short('nama: "Dinas \\u202e Pertanian"\n')).toEqual(['karakter-arah-teks 1:7-31']);
    expect(short('nama: "Dinas \\ud800"\n')).toEqual(['karakter-tidak-sah 1:7-21']);
    expect(short('nama: "baris\\nbaru \\t \\"Lahat\\""\n')).toEqual([]);
  });
});

describe('layout before YAML', () => {
  it.each([
    ['\u00a0kode: "3.27"\n', 'spasi-tak-terputus 1:1-2'],
    ['program:\n  \u00a0- kode: "3.27"\n', 'spasi-tak-terputus 2:3-4'],
    ['program:\n  -\u00a0kode: "3.27"\n', 'spasi-tak-terputus 2:4-5'],
    ['kode:\u00a0"3.27"\n', 'spasi-tak-terputus 1:6-7'],
    ['kode: \u202f"3.27"\n', 'spasi-tak-terputus 1:7-8'],
    ['kode\u00a0: "3.27"\n', 'spasi-tak-terputus 1:5-6'],
    ['target: {2026:\u00a05}\n', 'spasi-tak-terputus 1:15-16'],
    ['nama: Dinas\u00a0# komentar\n', 'spasi-tak-terputus 1:12-13'],
    ['program:\n\t- kode: "3.27"\n', 'tab-di-indentasi 2:1-2'],
    ['program:\n  \t- kode: "3.27"\n', 'tab-di-indentasi 2:3-4'],
    ['skema: 1\rjenis: renstra\n', 'akhir-baris-cr 1:9-10'],
    ['skema: 1\r', 'akhir-baris-cr 1:9-10'],
  ])('%j', (text, expected) => expect(short(text)).toEqual([expected]));

  it('names the space and mends it', () => {
    expect(findings('kode:\u00a0"3.27"\n')[0]?.message.id).toContain('U+00A0');
    expect(fixed('kode:\u00a0"3.27"\n')).toBe('kode: "3.27"\n');
  });

  it.each([
    'uraian: Jalan\u00a0Lintas\n',
    'uraian: |\n  baris\n  \tdengan tab\n',
    'uraian: "kutip\n  \tlanjut"\n',
    'a: 1\n\t\n# x\n\t# y\n',
    'a: 1\r\nb: 2\r\n',
    'uraian: "Program:\u00a0pertanian"\n',
  ])('leaves %j alone', (text) => expect(short(text)).toEqual([]));

  it('makes one finding of a conflict', () => {
    const text = 'pagu:\n<<<<<<< HEAD\n  2026: 1\n=======\n  2026: 2\n>>>>>>> program\n';
    const [found, ...more] = findings(text);
    expect([found?.rule, found?.at.line, more.length]).toEqual(['penanda-konflik', 2, 0]);
    expect(found?.related.map((r) => r.at.line)).toEqual([4, 6]);
  });
});

describe('decimal comma inside braces', () => {
  it.each([
    ['target: {2019: 92,1, 2020: 93,4}\n', 'koma-desimal 1:16-20', 'target: {2019: 92.1, 2020: 93.4}\n'],
    ['target: {2019: 92,5, 2020: 93,5}\n', 'koma-desimal 1:16-20', 'target: {2019: 92.5, 2020: 93.5}\n'],
    ['- {target: {2019: 4,95-5,15}}\n', 'koma-desimal 1:19-28', '- {target: {2019: "4,95-5,15"}}\n'],
    ['target: {"2019":92,1}\n', 'koma-desimal 1:17-21', 'target: {"2019":92.1}\n'],
    ['target: {2019: 92,1%}\n', 'koma-desimal 1:16-21', 'target: {2019: "92,1%"}\n'],
    ['pagu: {2019: 1,500,000}\n', 'koma-desimal 1:14-23', ''],
  ])('%j', (text, expected, mended) => {
    expect(short(text)).toEqual([expected]);
    expect(fixed(text)).toBe(mended);
  });

  it('is told once per line, with both spellings', () => {
    const found = findings('target: {\n  2019: 92,1,\n  2020: 93,1,\n}\n');
    expect(found.map((d) => [d.rule, d.at.line])).toEqual([
      ['koma-desimal', 2],
      ['koma-desimal', 3],
    ]);
    expect(found[0]?.label?.id).toBe('tulis 92.1 atau "92,1"');
  });

  it.each([
    'target: {2019: 92,2020: 93}\n',
    'target: {2019: "92,1", 2020: \'93,4\'}\n',
    'target: {2019: 92} # {2019: 92,1}\n',
    'uraian: "{2019: 92,1}"\n',
    'uraian: |\n  {2019: 92,1, 2020: 93,4}\n',
    'tahun: [2019,2020]\n',
    'target:\n  2019: 92,1\n',
  ])('leaves %j alone', (text) => expect(preflight(text, 'renstra.yaml')).toEqual([]));
});

describe('slips in YAML', () => {
  it.each([
    ['nama: "Dinas\nkode: "3.27"\nid: x\n', 'kutip-tidak-ditutup 1:7-13'],
    ["id: a\nnama: 'Dinas\nkode: x\n", 'kutip-tidak-ditutup 2:7-13'],
    ['program:\n  - nama: "Dinas\n    kode: "3.27"\n  - nama: b\n', 'kutip-tidak-ditutup 2:11-17'],
    ['- {id: S1, nama: "Dinas}\n- {id: S2, nama: "B"}\n', 'kutip-tidak-ditutup 1:18-25'],
    ['nama: "Dinas "Pertanian" Lahat"\n', 'kutip-tidak-ditutup 1:7-15'],
    ['target: {2026: 5, 2027: 6\nakhir: 6\n', 'kurung-tidak-ditutup 1:9-10'],
    ['misi:\n  - {id: M1\n  - {id: M2}\n', 'kurung-tidak-ditutup 2:5-6'],
    ['target: {2026: 5]\nakhir: 6\n', 'kurung-tidak-ditutup 1:17-18'],
    ['target: {2026: 5}}\nakhir: 6\n', 'kurung-tidak-ditutup 1:18-19'],
    ['program:\n  - kode: a\n    nama: b\n     pagu: 1\n', 'indentasi-salah 4:6-13'],
    ['program:\n  - kode: a\n   nama: b\n', 'indentasi-salah 3:4-11'],
    ['program:\n  - kode: a\n - kode: b\n', 'indentasi-salah 3:2-11'],
    ['id: a\n- kode: b\n', 'indentasi-salah 2:1-10'],
    ['id: a\nnama Dinas\ntahun: 1\n', 'titik-dua-hilang 2:1-11'],
    ['id: {nama, tahun: 1}\n', 'titik-dua-hilang 1:6-10'],
    ['id: a\nnama:Dinas\ntahun: 1\n', 'spasi-hilang 2:5-6'],
    ['periode:\n  awal:2019\n', 'spasi-hilang 2:7-8'],
    ['periode: {awal:2019, akhir: 2023}\n', 'spasi-hilang 1:15-16'],
    ['misi:\n  -id: M1\n', 'spasi-hilang 2:3-4'],
    ['nama: "Dinas"# x\n', 'spasi-hilang 1:14-15'],
    ['- {id: S1, satuan: indeks arah: naik}\n', 'koma-hilang 1:27-37'],
    ['- {id: S1,\n   satuan: indeks\n   arah: naik}\n', 'koma-hilang 2:17-18'],
    ['lokasi: ["16.03.06",, "16.03.10"]\n', 'yaml-salah 1:21-22'],
    ['uraian: Program prioritas: pertanian\n', 'teks-terpotong-titik-dua 1:9-37'],
    ['- {id: S1, uraian: Meningkatnya ekspor: kopi}\n', 'teks-terpotong-titik-dua 1:20-45'],
    ['lokasi: [Desa A: timur]\n', 'teks-terpotong-titik-dua 1:10-23'],
    ['satuan: %\n', 'teks-perlu-kutip 1:9-10'],
    ['akhir: >= 80\nid: x\n', 'teks-perlu-kutip 1:8-13'],
    ['target: {2026: -, 2027: 5}\n', 'teks-perlu-kutip 1:16-17'],
    ['sumber_data: "D:\\data"\n', 'garis-miring-salah 1:17-19'],
    ['akhir: *\n', 'alias-tidak-didukung 1:8-9'],
    ['a: &x 1\n', 'alias-tidak-didukung 1:4-6'],
    ['<<: {a: 1}\n', 'alias-tidak-didukung 1:1-3'],
    ['kode: !!str 3.27\n', 'tag-tidak-didukung 1:7-12'],
    ['%YAML 1.1\n---\nskema: 1\n', 'arahan-tidak-didukung 1:1-10'],
    ['id: a\n---\nid: b\n', 'beberapa-dokumen 2:1-4'],
    ['? a\n: b\n', 'kunci-tidak-sah 1:1-2'],
    ['{nama}: b\n', 'kunci-tidak-sah 1:1-10'],
    [': b\n', 'kunci-tidak-sah 1:1-2'],
    ['~: b\n', 'kunci-tidak-sah 1:1-2'],
    [`${'k'.repeat(1100)}: 1\n`, 'kunci-tidak-sah 1:1-41'],
    ['nama: Penyediaan Sarana #2\n', 'komentar-memotong-teks 1:25-27'],
    ['', 'berkas-kosong 1:1-1'],
    ['# renstra\n\n', 'berkas-kosong 1:1-1'],
    ['---\n', 'berkas-kosong 1:1-1'],
  ])('%j', (text, expected) => expect(short(text)).toEqual([expected]));

  it.each([
    ['nama:Dinas\nid: x\n', 'nama: Dinas\nid: x\n'],
    ['uraian: Program prioritas: pertanian\n', 'uraian: "Program prioritas: pertanian"\n'],
    ['satuan: %\n', 'satuan: "%"\n'],
    ['- {id: S1, satuan: indeks arah: naik}\n', '- {id: S1, satuan: indeks, arah: naik}\n'],
    ['sumber_data: "D:\\data"\n', 'sumber_data: "D:\\\\data"\n'],
  ])('mends %j', (text, mended) => {
    expect(fixed(text)).toBe(mended);
    expect(short(mended)).toEqual([]);
  });

  it('says which line an indentation is compared with', () => {
    const [found] = findings('program:\n  - kode: a\n    nama: b\n     pagu: 1\n');
    expect(found?.message.id).toBe('Baris ini menjorok 5 spasi, tidak sejajar dengan nama yang menjorok 4');
    expect(found?.related.map((r) => [r.at.line, r.at.column])).toEqual([[3, 5]]);
  });

  it('marks both places of a duplicate key; 2026 and "2026" are one key', () => {
    const [found] = findings('pagu: {2026: 1, "2026": 2}\n');
    expect([found?.rule, found?.at.column, found?.at.pointer]).toEqual(['kunci-ganda', 17, '/pagu/2026']);
    expect(found?.related[0]?.at.column).toBe(8);
    expect(short('caf\u00e9: 1\ncafe\u0301: 2\n')).toEqual(['kunci-ganda 2:1-6']);
  });

  it('does not cascade', () => {
    expect(findings('nama: "Dinas\nx y\n  z: 1\n : 2\n')).toHaveLength(1);
    const many = short('a: x: y\nb: 1\nc: %\nd: 2\ne: @x\nf: `\n');
    expect(many.map((s) => s.split(' ')[0])).toEqual([
      'teks-terpotong-titik-dua',
      'teks-perlu-kutip',
      'teks-perlu-kutip',
    ]);
  });

  it('keeps normal comments and the ordinary layouts silent', () => {
    const text =
      '---\n# renstra\nid: a # catatan\nmisi:\n- {id: M1}\nlokasi: [\n  "16.03",\n]\nurl: https://lahatkab.go.id\njam: 08:30\n...\n';
    expect(short(text)).toEqual([]);
  });

  it('gives no data with a galat, and salvages the header', () => {
    const file = parse(
      'renstra.yaml',
      'skema: 1\njenis: renstra\nid: "dinas-pertanian"   # nama\ntahun: 2021\nnama: "x\n',
    );
    expect(file.data).toBeUndefined();
    expect(file.salvaged).toEqual({ jenis: 'renstra', id: 'dinas-pertanian', tahun: '2021' });
  });
});

describe('hostile input ends with a finding', () => {
  const N = 50_000;
  const CASES: [string, string, string][] = [
    ['1,000 brackets', '['.repeat(1000), 'terlalu-dalam'],
    ['1,000 brackets again', '['.repeat(1000) + ']'.repeat(1000), 'terlalu-dalam'],
    ['a million brackets', '['.repeat(1_000_000), 'terlalu-dalam'],
    ['1,000 braces', '{a: '.repeat(1000), 'terlalu-dalam'],
    ['1,000 dashes', '- '.repeat(1000), 'terlalu-dalam'],
    ['1,000 steps', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'terlalu-dalam'],
    ['maps as keys', `${'{'.repeat(20)}a${': 1}'.repeat(20)}`, 'kunci-tidak-sah'],
    ['200,000 lone CR', `a: 1${'\r'.repeat(200_000)}`, 'akhir-baris-cr'],
    ['50,000 errors on one line', `a: {${'b: "c" d, '.repeat(N)}}`, 'kutip-tidak-ditutup'],
    ['50,000 commas', `a: [${','.repeat(N)}]`, 'yaml-salah'],
    ['50,000 equal keys', 'a: 1\n'.repeat(N), 'kunci-ganda'],
    ['20,000 anchors', '- &a x\n- *a\n'.repeat(20_000), 'alias-tidak-didukung'],
    ['50,000 texts with a colon', 'a: b: c\n'.repeat(N), 'teks-terpotong-titik-dua'],
    ['5 MB', `a: ${'x'.repeat(5_000_000)}`, 'berkas-terlalu-besar'],
    ['500,000 control characters', '\u0001\n'.repeat(500_000), 'karakter-kendali'],
  ];
  it.each(CASES)('%s', (_name, text, rule) => {
    const found = findings(text);
    expect(found[0]?.rule).toBe(rule);
    expect(found.length).toBeLessThanOrEqual(101);
  });

  it('reads 50,000 keys', () => {
    const text = Array.from({ length: N }, (_, i) => `k${i}: ${i}\n`).join('');
    const { data, problems } = parse('besar.yaml', text);
    expect(problems).toEqual([]);
    expect(Object.keys(data as object)).toHaveLength(N);
  });

  it('reads 64 levels and refuses 65', () => {
    const nested = (n: number): string => `${'['.repeat(n)}${']'.repeat(n)}`;
    expect(short(nested(64))).toEqual([]);
    expect(short(nested(65))).toEqual(['terlalu-dalam 1:65-66']);
    expect(short(`a: ${nested(63)}`)).toEqual([]);
    expect(short(`a: ${nested(64)}`)).toEqual(['terlalu-dalam 1:67-68']);
  });
});

describe('decode', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((p) => (typeof p === 'string' ? [...new TextEncoder().encode(p)] : p)));
  const problem = (content: Uint8Array): Diagnostic | undefined => {
    const result = decode(content, 'renstra.yaml');
    return 'problem' in result ? result.problem : undefined;
  };
  const utf16 = (text: string, little: boolean): number[] =>
    [...text].flatMap((c) => (little ? [c.charCodeAt(0), 0] : [0, c.charCodeAt(0)]));

  it('removes one BOM and remembers it', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'skema: 1'), 'a')).toEqual({ text: 'skema: 1', bom: true });
    expect(decode(bytes('judul: Renstra 2019–2023'), 'a')).toEqual({
      text: 'judul: Renstra 2019–2023',
      bom: false,
    });
    const twice = decode(bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'a: 1'), 'a');
    expect('text' in twice && twice.text.charCodeAt(0)).toBe(0xfeff);
  });

  it('names the first bad byte, its place, and what it was in Windows-1252', () => {
    const found = problem(bytes('skema: 1\njudul: Té ', [0x96], '2023\n'));
    expect([found?.rule, found?.at.line, found?.at.column]).toEqual(['bukan-utf8', 2, 11]);
    expect(found?.message.id).toBe('Byte 0x96 bukan UTF-8, mungkin «–» dari Windows-1252');
  });

  it.each([
    [[0xc0, 0x80]],
    [[0xed, 0xa0, 0x80]],
    [[0xf4, 0x90, 0x80, 0x80]],
    [[0xe2, 0x82]],
    [[0x80]],
    [[0xf5, 0x80, 0x80, 0x80]],
  ])('refuses the bytes %j', (bad) => {
    const found = problem(bytes('a: é', bad, ' x'));
    expect([found?.rule, found?.at.line, found?.at.column]).toEqual(['bukan-utf8', 1, 5]);
  });

  it.each([
    ['UTF-16', [0xff, 0xfe, ...utf16('skema: 1', true)]],
    ['UTF-16', utf16('skema: 1\njenis: renstra\n', true)],
    ['UTF-16', utf16('skema: 1\njenis: renstra\n', false)],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
    ['UTF-32', [...'skema: 1'].flatMap((c) => [c.charCodeAt(0), 0, 0, 0])],
    ['Excel', [0x50, 0x4b, 3, 4, 0, 0, ...new TextEncoder().encode('xl/workbook.xml')]],
    ['zip', [0x50, 0x4b, 3, 4, 20, 0, 0, 0]],
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['PDF', [...new TextEncoder().encode('%PDF-1.7')]],
    ['HTML', [...new TextEncoder().encode('\n<!DOCTYPE html><html>')]],
    ['.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ])('names %s', (name, content) => {
    const found = problem(Uint8Array.from(content));
    expect(found?.message.id).toContain(name);
    expect(found?.help.length).toBeGreaterThan(0);
  });

  it('refuses more than 20 MB, reads nothing as empty text', () => {
    expect(problem(new Uint8Array(20 * 1024 * 1024 + 1).fill(32))?.rule).toBe('berkas-terlalu-besar');
    expect(decode(new Uint8Array(), 'a')).toEqual({ text: '', bom: false });
  });
});

describe('catalogue', () => {
  const NOT_YAML = ['bukan-utf8', 'bukan-yaml', 'berkas-terlalu-besar', 'terlalu-dalam', 'temuan-dipotong'];
  const shown = (text: string): string =>
    text
      .replace(/<U\+([0-9A-F]+)>/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
      .replaceAll('<CR>', '\r');

  it('has every id once', () => {
    const ids = SYNTAX_CHECKS.map((c) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(SYNTAX_CHECKS.filter((c) => !NOT_YAML.includes(c.id)).map((c) => [c.id, c] as const))(
    '%s',
    (id, check) => {
      const found = findings(`${shown(check.contoh.salah)}\n`).filter((d) => d.rule === id);
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]?.level).toBe(check.level);
      expect(short(`${shown(check.contoh.benar)}\n`)).toEqual([]);
    },
  );
});
