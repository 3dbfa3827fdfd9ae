import { describe, expect, it } from 'vitest';
import { parse as readerOfOthers } from 'yaml';
import { parse } from '../src/source/parse.ts';
import { type DocumentRecord, writeYaml } from '../src/source/write-yaml.ts';

describe('writeYaml', () => {
  it('writes the canonical layout', () => {
    const doc: DocumentRecord = {
      id: 'dinas-pertanian',
      jenis: 'renstra',
      skema: 1,
      wilayah: '16.03',
      periode: { awal: 2018, akhir: 2023, tahun_target: [2019, 2020] },
      logika: '2017',
      program: [
        {
          kode: '3.27.03',
          nama: 'Penyediaan Prasarana: Pertanian',
          mendukung: ['S1', 'rpjmd/PD1'],
          indikator: [
            {
              nama: 'Nilai Tukar Petani',
              satuan: '%',
              baseline: { tahun: 2017, nilai: '92.1' },
              target: { 2019: 93, 2020: '94.50', 2021: '4,95-5,15', 2022: 'BB', 2023: '-' },
              akhir: '97.5',
            },
          ],
          pagu: { 2019: 0n, 2020: 541776700859n },
          lokasi: ['16.03.06', { uraian: 'Semua kecamatan' }],
          keterangan: 'Baris satu\nBaris dua',
          sumber_dana: [],
        },
      ],
    };
    expect(writeYaml(doc, { comment: 'yaml-language-server: $schema=renstra.schema.json' })).toBe(`\
# yaml-language-server: $schema=renstra.schema.json
skema: 1
jenis: renstra
id: dinas-pertanian
wilayah: "16.03"
periode: {awal: 2018, akhir: 2023, tahun_target: [2019, 2020]}
logika: "2017"
program:
  - kode: "3.27.03"
    nama: "Penyediaan Prasarana: Pertanian"
    mendukung: [S1, rpjmd/PD1]
    indikator:
      - nama: Nilai Tukar Petani
        satuan: "%"
        baseline: {tahun: 2017, nilai: 92.1}
        target: {2019: 93, 2020: 94.50, 2021: "4,95-5,15", 2022: BB, 2023: "-"}
        akhir: 97.5
    pagu: {2019: 0, 2020: 5417767008.59}
    lokasi: ["16.03.06", {uraian: Semua kecamatan}]
    keterangan: |-
      Baris satu
      Baris dua
    sumber_dana: []
`);
  });

  const ODD = [
    'yes',
    'No',
    'on',
    'y',
    'n',
    'NULL',
    '~',
    '-',
    '--- a',
    '1.10',
    '0001',
    '12:30',
    '1_000',
    '0x1F',
    '0o17',
    '1e3',
    '.5',
    '.inf',
    '2021-01-01',
    '# x',
    'a # b',
    'a: b',
    'a:',
    ': a',
    "it's",
    '"quoted"',
    'back\\slash',
    '- item',
    '? key',
    '{a}',
    '[b]',
    'a, b',
    '!tag',
    '&anchor',
    '*alias',
    '%dir',
    '@at',
    '`tick`',
    '|',
    '>',
    '<<',
    '=',
    '',
    ' lead',
    'trail ',
    'ok 👍🏽',
    'é',
    'satu\ndua',
    'satu\n\n dua',
    '\nsatu',
    'satu\n',
    'tab\tdi sini',
    'PAD: Lain-lain, yang Sah',
    '100 %',
    '≥ 80',
    '1 : 70',
    'true',
    '+62',
    '92,1',
    'X.XX.01',
    '3.27.02',
    'http://x.go.id/#a',
  ];
  const PIECES = [
    'a',
    ' ',
    ':',
    '#',
    ',',
    '-',
    '\n',
    '"',
    "'",
    '{',
    ']',
    '1',
    '.',
    '0',
    '\\',
    '👍',
    'é',
    '?',
    '!',
    '%',
    'yes',
  ];
  /** Small generator with a fixed seed: the same strings on every machine. */
  function* generated(count: number): Generator<string> {
    let seed = 20260602;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let i = 0; i < count; i += 1) {
      yield Array.from({ length: 1 + next(8) }, () => PIECES[next(PIECES.length)]).join('');
    }
  }

  it('brings every odd text back, for this reader and for YAML 1.1 and 1.2 readers', () => {
    for (const text of [...ODD, ...generated(1500)]) {
      const doc = {
        nama: text,
        versi: { nama: text, tahap: [text] },
        prioritas: [{ id: 'P1', uraian: text }, text, [text]],
      };
      const yaml = writeYaml(doc);
      expect(readerOfOthers(yaml, { version: '1.2' }), yaml).toEqual(doc);
      expect(readerOfOthers(yaml, { version: '1.1' }), yaml).toEqual(doc);
      const file = parse('dokumen.yaml', yaml);
      expect(JSON.parse(JSON.stringify(file.data ?? null)), yaml).toEqual(doc);
    }
  });

  it('escapes what nobody can see and never folds', () => {
    const long = 'Meningkatnya kualitas pelayanan '.repeat(40).trim();
    const yaml = writeYaml({ nama: `a\u001b\u200b\u2028\u{e0001}b`, uraian: long });
    expect(yaml).toBe(`nama: "a\\u001b\\u200b\\u2028\\U000e0001b"\nuraian: ${long}\n`);
    expect(readerOfOthers(yaml).nama).toBe('a\u001b\u200b\u2028\u{e0001}b');
  });
});
