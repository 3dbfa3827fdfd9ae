import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, type Node, parseAllDocuments } from 'yaml';
import { makeLocate, makeOffsetsOf, offsetToPlace } from '../src/source/locate.ts';
import { parse } from '../src/source/parse.ts';
import type { ParsedFile, Value } from '../src/source/parsed.ts';

const PATH = 'renstra/dinas-pertanian.yaml';
const RENSTRA = `# yaml-language-server: $schema=renstra.schema.json
skema: 1
jenis: renstra
id: dinas-pertanian   # nama rencana
judul: Rencana Strategis Dinas Tanaman Pangan, Hortikultura
  dan Peternakan 2018-2023
wilayah: "16.03"
periode: {awal: 2018, akhir: 2023,
  tahun_target: [2019, 2020, 2021]}
keterangan: |
  baris satu

  baris dua
kosong:
tujuan:
  - id: T1
    uraian: 'Meningkatnya kesejahteraan ''petani'''
    indikator:
    - nama: "Nilai Tukar Petani"
      "sa\\u0074uan": indeks
      target: {2019: 93, "2020": 94.50}
  -
    id: T2
  - # belum ada
program: []
`;

/** Our typing written once more, over the nodes of the package. */
function retyped(node: Node | null): Value {
  if (isMap<Node, Node | null>(node)) {
    const rec: Record<string, Value> = Object.create(null);
    for (const { key, value } of node.items) rec[String(isScalar(key) ? key.value : key)] = retyped(value);
    return rec;
  }
  if (isSeq<Node>(node)) return node.items.map(retyped);
  if (!isScalar(node)) return null;
  const text = String(node.value ?? '');
  if (node.type !== 'PLAIN') return text;
  if (['', '~', 'null'].includes(text)) return null;
  if (text === 'true' || text === 'false') return text === 'true';
  const digits = text.replace(/^-(?=[1-9])/, '');
  return /^[0-9]+$/.test(digits) && !/^0./.test(digits) && Number.isSafeInteger(Number(text))
    ? Number(text)
    : text;
}

const reference = (text: string): { errors: number; value: Value } => {
  const docs = parseAllDocuments(text, {
    schema: 'failsafe',
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (!Array.isArray(docs) || docs.length === 0) return { errors: 0, value: null };
  const errors = docs.reduce((n, d) => n + d.errors.length, docs.length - 1);
  return { errors, value: errors > 0 ? null : retyped(docs[0]?.contents ?? null) };
};

/** A small generator of repeatable numbers. */
function lcg(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS = [
  'Penyediaan',
  'Sarana',
  'Pertanian',
  '3.27.02',
  '16.10',
  '0001',
  '2021',
  '-7',
  'true',
  'null',
  '2021-10-29',
  'desa',
  '1:70',
  '95%',
  'a#b',
  '"',
  "'",
  'é',
  '~',
];
const KEYS = [
  'kode',
  'nama',
  'pagu',
  'target',
  '2019',
  '2020',
  'uraian',
  'lokasi',
  'sub_kegiatan',
  'x-y',
  'a b',
];

/** A random document in the layouts that people write. */
function document(seed: number, eol = '\n'): string {
  const next = lcg(seed);
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const words = (n: number): string => Array.from({ length: n }, () => pick(WORDS)).join(' ');
  const scalar = (pad: string, flow: boolean): string => {
    const kind = next(flow ? 4 : 8);
    if (kind === 0) return `"${words(2).replace(/["\\]/g, '\\$&')}"`;
    if (kind === 1) return `'${words(2).replaceAll("'", "''")}'`;
    if (kind === 2) return String(next(3000));
    if (kind < 5) return pick(WORDS.filter((w) => !/["'~]/.test(w)));
    if (kind === 5) return `Kata ${pick(KEYS)}\n${pad}  lanjut\n\n${pad}  lagi`;
    if (kind === 6)
      return `${pick(['|', '>', '|-', '>-', '|+'])}\n${pad}  satu\n${pad}    dua\n\n${pad}  ${words(1)}`;
    return `"buka\n${pad}  tutup"`;
  };
  const flow = (depth: number): string => {
    const n = next(4);
    if (next(2))
      return `[${Array.from({ length: n }, () => (depth > 0 && next(3) === 0 ? flow(depth - 1) : scalar('', true))).join(', ')}]`;
    const keys = KEYS.slice(0, 9).sort(() => next(3) - 1);
    return `{${keys
      .slice(0, n)
      .map((k) => `${k}: ${depth > 0 && next(4) === 0 ? flow(depth - 1) : scalar('', true)}`)
      .join(', ')}}`;
  };
  const value = (pad: string, depth: number): string => {
    const kind = next(depth > 0 ? 6 : 3);
    if (kind === 0) return next(3) === 0 ? '' : ` ${flow(2)}`;
    if (kind < 3) return ` ${scalar(pad, false)}`;
    if (kind < 5) return `${next(4) === 0 ? ' # catatan' : ''}\n${map(`${pad}  `, depth - 1)}`;
    return `\n${list(next(2) ? pad : `${pad}  `, depth - 1)}`;
  };
  const map = (pad: string, depth: number): string => {
    const start = next(KEYS.length);
    const keys = [...KEYS.slice(start), ...KEYS.slice(0, start)].slice(0, 1 + next(4));
    return keys.map((k) => `${pad}${next(6) === 0 ? `"${k}"` : k}:${value(pad, depth)}`).join('\n');
  };
  const list = (pad: string, depth: number): string =>
    Array.from({ length: 1 + next(3) }, () => {
      if (depth > 0 && next(2)) return `${pad}- ${map(`${pad}  `, depth - 1).trimStart()}`;
      return `${pad}- ${next(3) === 0 ? flow(1) : scalar(pad, false)}`;
    }).join(`\n${next(5) === 0 ? `${pad}# butir\n\n` : ''}`);
  return `${next(3) === 0 ? '# renstra\n\n' : ''}${map('', 4)}\n`.replaceAll('\n', eol);
}

/** Spans leave out the line breaks that end a block scalar. */
const loose = (value: Value): string => JSON.stringify(value).replace(/(?:\\n)+"/g, '"');

/** Every row's own text means its own value; rows nest and follow the document. */
function checkPositions(file: ParsedFile): void {
  const { text, positions: p } = file;
  let row = 0;
  const visit = (value: Value): void => {
    const r = row++;
    const [start, end] = [p.valueStart[r] ?? -1, p.valueEnd[r] ?? -1];
    const slice = text.slice(start, end);
    if (value !== null && typeof value === 'object') {
      const { column } = offsetToPlace(text, start);
      const again = parse(PATH, `${' '.repeat(column - 1)}${slice}`);
      expect(again.data === undefined ? slice : loose(again.data)).toBe(loose(value));
      if (Array.isArray(value)) for (const item of value) visit(item);
      else for (const child of orderedKeys(file, r)) visit(value[child] ?? null);
    } else if (slice === '') {
      expect(value).toBeNull();
      expect(text[start - 1]).toMatch(/[:-]/);
    } else {
      expect(loose((parse(PATH, `x: ${slice}`).data as { x: Value }).x)).toBe(loose(value));
    }
    expect(p.next[r]).toBe(row);
  };
  visit(file.data ?? null);
  expect(row).toBe(p.count);
}

function orderedKeys({ text, positions: p }: ParsedFile, row: number): string[] {
  const keys: string[] = [];
  for (let child = row + 1; child < (p.next[row] ?? 0); child = p.next[child] ?? 0) {
    const key = text.slice(p.keyStart[child], p.keyEnd[child]);
    keys.push(/^["']/.test(key) ? String((parse(PATH, `[${key}]`).data as string[])[0]) : key);
    expect(text.slice(p.keyEnd[child]).trimStart()[0]).toBe(':');
  }
  return keys;
}

describe('typing', () => {
  it.each([
    ['2021', 2021],
    ['0', 0],
    ['-12', -12],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['0001', '0001'],
    ['+5', '+5'],
    ['-0', '-0'],
    ['16.10', '16.10'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['2021-10-29', '2021-10-29'],
    ['true', true],
    ['True', 'True'],
    ['yes', 'yes'],
    ['null', null],
    ['~', null],
    ['', null],
    ['Null', 'Null'],
    ['"2021"', '2021'],
    ["'true'", 'true'],
    ['""', ''],
    ['.inf', '.inf'],
    ['3.27.02', '3.27.02'],
    ['1_000', '1_000'],
  ])('%s', (written, value) => expect(parse(PATH, `kode: ${written}\n`).data).toEqual({ kode: value }));

  it('keeps keys as written; records inherit nothing', () => {
    const { data } = parse(PATH, '2026: 1\n"2027": 2\ntrue: 3\n__proto__: 4\nconstructor: 5\n');
    const inherited: unknown[] = [];
    for (let p = Object.getPrototypeOf(data); p !== null; p = Object.getPrototypeOf(p))
      inherited.push(...Reflect.ownKeys(p), ...(Object.isFrozen(p) ? [] : ['open']));
    expect(inherited).toEqual([]);
    expect(Object.keys(data as object)).toEqual(['2026', '2027', 'true', '__proto__', 'constructor']);
  });

  it('lists what other readers take for numbers', () => {
    const text =
      'kode: 16.10\nb: 3.2\nc: 0001\nd: 007\ne: 1e3\nf: 1:50\ng: 1_000\nh: 0x1F\ni: 9007199254740993\nj: 2021-10-29\nk: No\nl: 3.27.02\nm: "1.10"\nn: 12\n1.10: x\no: {2019: 92.1}\n';
    expect(parse(PATH, text).plainNumbers.map((n) => [n.pointer, n.reads, n.lossy])).toEqual([
      ['/kode', '16.1', true],
      ['/b', '3.2', false],
      ['/c', '1', true],
      ['/d', '7', true],
      ['/e', '1000', true],
      ['/f', '110', true],
      ['/g', '1000', false],
      ['/h', '31', true],
      ['/i', '9007199254740992', true],
      ['/j', '2021-10-29', false],
      ['/k', 'false', false],
      ['/o/2019', '92.1', false],
    ]);
  });
});

describe('positions', () => {
  it('fit a Renstra', () => {
    const file = parse(PATH, RENSTRA);
    expect(file.problems).toEqual([]);
    expect(file.positions.count).toBe(30);
    checkPositions(file);
  });

  it('fit a large document', () => {
    const parts = Array.from({ length: 60 }, (_, i) => document(i + 1).replace(/^(?=.)/gm, '  '));
    const file = parse(PATH, parts.map((part, i) => `bagian-${i}:\n${part}`).join(''));
    expect(file.problems.filter((p) => p.level === 'galat')).toEqual([]);
    expect(file.positions.count).toBeGreaterThan(1000);
    checkPositions(file);
  });

  it.each([
    ['a:\n', [2, 2]],
    ['a:   # komentar\n', [2, 2]],
    ['a: {b: }\n', [3, 8]],
    ['a: {\n  b: 1,\n}\n', [3, 14]],
    ['a: |\n  x\n\n\nb: 1\n', [3, 8]],
    ['a:\n  b: 1\n  c: 2   # komentar\n\n# akhir\n', [5, 16]],
    ['a: x y   # komentar\n', [3, 6]],
    ['a: "x"  \n', [3, 6]],
    ['a:\r\n- b\r\n- c\r\n', [4, 12]],
  ])('%j', (text, [start, end]) => {
    const { positions } = parse(PATH, text);
    expect([positions.valueStart[1], positions.valueEnd[1]]).toEqual([start, end]);
  });
});

describe('locate', () => {
  const file = parse(PATH, RENSTRA);
  const locate = makeLocate(file);
  const at = (pointer: string, part?: 'key' | 'value'): string => {
    const { line, column, endLine, endColumn } = locate(pointer, part);
    expect(endLine).toBe(line);
    return `${line}:${column} ${(RENSTRA.split('\n')[line - 1] ?? '').slice(column - 1, endColumn - 1)}`;
  };

  it.each([
    ['', '2:1 skema: 1'],
    ['/id', '4:5 dinas-pertanian'],
    ['/judul', '5:8 Rencana Strategis Dinas Tanaman Pangan, Hortikultura'],
    ['/wilayah', '7:10 "16.03"'],
    ['/periode', '8:10 {awal: 2018, akhir: 2023'],
    ['/periode/tahun_target', '9:17 [2019, 2020, 2021]'],
    ['/keterangan', '10:13 |'],
    ['/kosong', '14:8 '],
    ['/tujuan', '16:3 - id: T1'],
    ['/tujuan/0', '16:5 id: T1'],
    ['/tujuan/0/indikator', '19:5 - nama: "Nilai Tukar Petani"'],
    ['/tujuan/0/indikator/0/satuan', '20:22 indeks'],
    ['/tujuan/0/indikator/0/target/2020', '21:34 94.50'],
    ['/tujuan/1', '23:5 id: T2'],
    ['/tujuan/0/indikator/0/arah', '19:7 nama: "Nilai Tukar Petani"'],
    ['/tujuan/9/id', '16:3 - id: T1'],
    ['/program', '25:10 []'],
  ])('%s', (pointer, expected) => {
    expect(at(pointer)).toBe(expected);
    expect(locate(pointer).pointer).toBe(pointer);
  });

  it('gives key spans, and the value of an item', () => {
    expect(at('/tujuan', 'key')).toBe('15:1 tujuan');
    expect(at('/tujuan/0/indikator/0/satuan', 'key')).toBe('20:7 "sa\\u0074uan"');
    expect(at('/tujuan/0', 'key')).toBe('16:5 id: T1');
  });

  it('reads escaped pointers and gives raw offsets for fixes', () => {
    const other = parse(PATH, '"a/b": {"~": 5}\n');
    expect(makeLocate(other)('/a~1b/~0').column).toBe(14);
    const span = makeOffsetsOf(file)('/tujuan/0/indikator/0/target');
    expect(RENSTRA.slice(span.start, span.end)).toBe('{2019: 93, "2020": 94.50}');
    expect(offsetToPlace(RENSTRA, span.start)).toEqual({ line: 21, column: 15 });
  });

  it('points at the first line of a file without data', () => {
    expect(makeLocate(parse(PATH, 'nama: "x\n'))('/nama')).toMatchObject({
      line: 1,
      column: 1,
      endColumn: 9,
    });
  });
});

describe('the same as the package', () => {
  it('on generated documents', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const text = document(seed, seed % 5 === 0 ? '\r\n' : '\n');
      const { data, problems } = parse(PATH, text);
      const expected = reference(text);
      if (problems.some((p) => p.level === 'galat')) continue;
      expect([seed, expected.errors, data]).toEqual([seed, 0, expected.value]);
    }
  });

  it('accepts most generated documents', () => {
    const refused = Array.from({ length: 300 }, (_, i) => parse(PATH, document(i + 1))).filter(
      (f) => f.data === undefined,
    );
    expect(refused.length).toBeLessThan(30);
  });

  it('on mutated documents: refused with a place, or equal', () => {
    const signs = [
      ' ',
      '\n',
      ':',
      ': ',
      '-',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      '#',
      ' #',
      '\t',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '?',
      '\\',
      '\u00a0',
      '0',
      '\n  ',
      '---\n',
      '<<',
    ];
    for (let seed = 1; seed <= 1500; seed++) {
      const next = lcg(seed * 7919);
      let text = seed % 3 === 0 ? RENSTRA : document((seed % 40) + 1);
      for (let n = 1 + next(3); n > 0; n--) {
        const place = next(text.length);
        text =
          text.slice(0, place) +
          (next(4) === 0 ? '' : (signs[next(signs.length)] ?? '')) +
          text.slice(place + next(3));
      }
      const { data, problems } = parse(PATH, text);
      const galat = problems.filter((p) => p.level === 'galat');
      if (galat.length === 0 || problems[0]?.rule === 'berkas-kosong') {
        const expected = reference(text);
        expect([seed, expected.errors, data]).toEqual([seed, 0, expected.value]);
        continue;
      }
      // A decimal comma inside braces is the one galat whose meaning is clear: the file is read on.
      if (galat.some((p) => p.rule !== 'koma-desimal')) expect(data).toBeUndefined();
      const lines = text.split('\n');
      for (const { at, message } of problems) {
        expect(at.line).toBeLessThanOrEqual(lines.length);
        expect(at.endColumn).toBeLessThanOrEqual((lines[at.line - 1] ?? '').length + 2);
        expect(at.endColumn).toBeGreaterThanOrEqual(at.column);
        expect(message.id.length).toBeLessThan(200);
      }
    }
  });
});
