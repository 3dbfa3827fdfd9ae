import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Money } from '../src/model/node.ts';
import type { TraceNode, TraceResult } from '../src/model/trace.ts';
import { traceCsv } from '../src/output/trace-csv.ts';
import { traceDot } from '../src/output/trace-dot.ts';
import { tooLargeForMermaid, traceMermaid } from '../src/output/trace-mermaid.ts';

const money = (years: Readonly<Record<number, bigint>>): Money =>
  new Map(Object.entries(years).map(([year, rupiah]) => [Number(year), rupiah * 100n]));

const node = (part: Partial<TraceNode> & Pick<TraceNode, 'document' | 'kind' | 'label'>): TraceNode => ({
  pagu: new Map(),
  via: [],
  children: [],
  ...part,
});

const PRIORITAS = node({
  document: 'prioritas-sumsel',
  id: 'P1',
  kind: 'prioritas',
  label: 'Ekonomi rakyat yang ditopang pertanian',
  tingkat: 'provinsi',
  state: 'lewat',
  via: ['PD3'],
});
const PD3 = node({
  document: 'rpjmd',
  id: 'PD3',
  kind: 'prioritas',
  label: 'Ketahanan pangan',
  tingkat: 'daerah',
  state: 'langsung',
  children: [PRIORITAS],
});
const KEGIATAN = node({
  document: 'dinas-pertanian',
  kode: '3.27.02.2.01',
  kind: 'kegiatan',
  label: 'Pengawasan Penggunaan Sarana Pertanian',
  unit: 'dinas-pertanian',
  pagu: money({ 2021: 930000000n }),
});
const PROGRAM = node({
  document: 'dinas-pertanian',
  kode: '3.27.02',
  kind: 'program',
  label: 'Penyediaan dan Pengembangan Sarana Pertanian',
  unit: 'dinas-pertanian',
  pagu: money({ 2020: 2445000000n, 2021: 930000000n }),
});

const TRACE: TraceResult = {
  root: PROGRAM,
  up: [PD3, { ...PRIORITAS, state: 'langsung', via: [], role: 'pendukung' }],
  down: [KEGIATAN],
  years: [2020, 2021],
  levels: [
    { tingkat: 'daerah', state: 'langsung', targets: [{ ref: 'rpjmd/PD3', state: 'lewat', main: true }] },
    { tingkat: 'nasional', state: 'dijustifikasi', targets: [], reason: 'program penunjang' },
  ],
};

/** Names that try to leave their label, in one format or another. */
const HOSTILE = [
  'Jalan"]; click n1 "javascript:alert(1)"',
  'Irigasi %%{init: {"securityLevel": "loose"}}%% %% komentar',
  'Pasar\nend\nsubgraph x --> y',
  'Jembatan <img src=x onerror=alert(1)> &lt;b&gt; #quot; #34;',
  'Benih\\" , shape=none]; } digraph \\N \\G {',
  '1. Pupuk `tebal` **bintang** - butir',
  'style n1 fill:#f00;',
  '|pipa| (kurung) [siku] {kurawal} end',
  '=HYPERLINK("http://contoh.id","klik")',
  '+62',
  '-1+2',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
  'kutip " dan, koma',
  'balik \u202e arah \u001b[31m',
];

const hostileTrace = (label: string): TraceResult => ({
  root: node({ document: 'rpjmd', id: 'S1', kind: 'sasaran', label }),
  up: [
    node({
      document: 'rpjmd',
      id: 'T1',
      kind: 'tujuan',
      label,
      unit: label,
      state: 'dijustifikasi',
      reason: label,
      via: [label],
    }),
  ],
  down: [],
  years: [],
  levels: [{ tingkat: 'nasional', state: 'dijustifikasi', targets: [], reason: label }],
});

describe('trace --format mermaid', () => {
  it('draws every item once, arrows towards what is served', () => {
    const lines = traceMermaid([TRACE], 'id').split('\n');
    expect(lines[0]).toBe('flowchart BT');
    expect(lines.filter((l) => l.includes('prioritas-sumsel/P1'))).toHaveLength(1);
    expect(lines).toContain(
      '  n1["Program dinas-pertanian/3.27.02<br/>Penyediaan dan Pengembangan Sarana<br/>Pertanian<br/>Pagu 2020-2021 Rp3.375.000.000"]:::asked',
    );
    expect(lines).toContain('  n4 --> n1');
  });

  it('says the state by the line and in words', () => {
    const text = traceMermaid([TRACE], 'id');
    expect(text).toContain('n1 ==>|"langsung"| n2');
    expect(text).toContain('n2 -.->|"lewat"| n3');
    expect(text).toContain('n1 ==>|"langsung#59; pendukung"| n3');
    expect(text).toContain('n1 -.-o|"dijustifikasi"| n5');
    expect(text).toContain('  n5["Prioritas nasional<br/>dijustifikasi#58; program penunjang"]:::missing');
    expect(traceMermaid([TRACE], 'en')).toContain('n1 ==>|"direct#59; supporting"| n3');
  });

  it('tells when Mermaid would refuse a chart', () => {
    const kegiatan = (i: number) => ({ ...KEGIATAN, kode: `3.27.02.2.${100 + i}`, label: '' });
    const many = (count: number) => ({
      ...TRACE,
      down: Array.from({ length: count }, (_, i) => kegiatan(i)),
    });
    expect(tooLargeForMermaid(traceMermaid([many(300)], 'id'))).toBe(false);
    expect(tooLargeForMermaid(traceMermaid([many(501)], 'id'))).toBe(true);
  });

  it.each(HOSTILE)('keeps %j inside its label', (label) => {
    const safe = String.raw`(?:[\p{L}\p{M}\p{N} ,./-]|#\d+;|<br/>)*`;
    const line = new RegExp(
      String.raw`^(?:flowchart BT|  n\d+\["${safe}"\](?::::\w+)?|  n\d+ [-=.>xo]+(?:\|"${safe}"\|)? n\d+|  classDef [a-z:0-9 -]+|)$`,
      'u',
    );
    for (const text of traceMermaid([hostileTrace(label)], 'id').split('\n')) expect(text).toMatch(line);
  });
});

describe('trace --format dot', () => {
  it('draws boxes and arrows with words', () => {
    const text = traceDot([TRACE], 'id');
    expect(text).toContain('n1 -> n2 [style=bold, label="langsung"];');
    expect(text).toContain('n2 -> n3 [style=dashed, label="lewat"];');
    expect(text).toContain('n4 -> n1;');
    expect(text).toContain('[label="Prioritas nasional\\ndijustifikasi: program penunjang", style=dashed];');
  });

  it.each(HOSTILE)('keeps %j inside its label', (label) => {
    const text = traceDot([hostileTrace(label)], 'id');
    const bare = text.replace(/"(?:[^"\\]|\\["\\n])*"/g, '""');
    const line =
      /^(?:digraph telusur \{|\}| {2}rankdir=BT;| {2}(?:node|edge) \[(?:shape=box, )?fontname=""\];| {2}n\d+ \[label=""[a-z=3, ]*\];| {2}n\d+ -> n\d+(?: \[[a-z=, ]*(?:label="")?\])?;|)$/;
    for (const part of bare.split('\n')) expect(part).toMatch(line);
  });
});

describe('trace --format csv', () => {
  const rowsOf = (traces: readonly TraceResult[]): Record<string, string>[] =>
    parse(traceCsv(traces), { columns: true, record_delimiter: '\r\n' });

  it('has a row per item with depth, direction and amounts in digits', () => {
    const rows = rowsOf([TRACE]);
    expect(rows.map((r) => [r.arah, r.depth, r.document, r.id || r.kode, r.state])).toEqual([
      ['pangkal', '0', 'dinas-pertanian', '3.27.02', ''],
      ['naik', '1', '', '', 'dijustifikasi'],
      ['naik', '1', 'rpjmd', 'PD3', 'langsung'],
      ['naik', '2', 'prioritas-sumsel', 'P1', 'lewat'],
      ['naik', '1', 'prioritas-sumsel', 'P1', 'langsung'],
      ['turun', '1', 'dinas-pertanian', '3.27.02.2.01', ''],
    ]);
    expect(rows[0]).toMatchObject({ pagu_2020: '2445000000', pagu_2021: '930000000' });
    expect(rows[5]).toMatchObject({ pagu_2020: '', pagu_2021: '930000000', root: 'dinas-pertanian/3.27.02' });
  });

  it.each(HOSTILE)('gives %j back as text, never as a formula', (label) => {
    const [first] = rowsOf([hostileTrace(label)]);
    const name = first?.nama ?? '';
    expect(name).not.toMatch(/^[\s]*[=+\-@＝]/);
    expect(name).not.toMatch(/[\u001b\u202e\n]/);
    const shown = label.replaceAll(/[\n\t\u001b\u202e]/g, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`);
    expect(name.replace(/^'/, '')).toBe(shown);
  });
});
