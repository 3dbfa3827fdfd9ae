import { describe, expect, it } from 'vitest';
import { computeAlignments } from '../src/model/align.ts';
import type { Model, Money, Node } from '../src/model/node.ts';
import { paguOf } from '../src/model/pagu.ts';
import { linksFrom, nameOf, referenceTo } from '../src/model/query.ts';
import { loadTexts } from './harness.ts';

const register = `
skema: 1
jenis: perangkat-daerah
id: perangkat-daerah
wilayah: "16.03"
perangkat_daerah:
  - {id: dinas-pertanian, kode: "3.27.0.00.0.00.01.0000", nama: Dinas Pertanian, bidang_urusan: ["3.27"]}
  - {id: dinas-sosial, kode: "1.06.0.00.0.00.01.0000", nama: Dinas Sosial, bidang_urusan: ["1.06"]}
`;
const provinsi = `
skema: 1
jenis: prioritas
id: prioritas-sumsel
tingkat: provinsi
prioritas:
  - {id: P1, uraian: Ekonomi kerakyatan, mendukung: [rpjmn-2015-2019/NC7]}
  - {id: P2, uraian: Sumber daya manusia}
  - {id: P3, uraian: Infrastruktur dasar}
`;
const rpjmd = (extra = '') => `
skema: 1
jenis: rpjmd
id: rpjmd
wilayah: "16.03"
periode: {awal: 2018, akhir: 2023}
nomenklatur: kepmendagri-900.1.15.5-1317-2023
versi: {nama: murni, status: ditetapkan}
visi: {uraian: Sehat, pokok: [{id: V1, uraian: Mandiri}]}
misi:
  - {id: M1, uraian: Memajukan pertanian}
prioritas:
  - {id: PD1, uraian: Pertanian, mendukung: [prioritas-sumsel/P1]}
  - {id: PD2, uraian: Jalan, mendukung: [prioritas-sumsel/P3]}
tujuan:
  - id: T1
    misi: [M1]
    uraian: Meningkatnya kesejahteraan petani
    sasaran:
      - {id: S1, uraian: Meningkatnya produktivitas, mendukung: [prioritas-sumsel/P2]}
program:
  - {kode: "3.27.02", perangkat_daerah: dinas-pertanian, mendukung: [S1, PD1], pagu: {2019: 100, 2020: 200}}
  - kode: "3.27.03"
    mendukung: [S1, PD1]
    pelaksana:
      - {perangkat_daerah: dinas-pertanian, pagu: {2019: 60}}
      - {perangkat_daerah: dinas-sosial, pagu: {2019: 40}}
${extra}`;
const renstra = `
skema: 1
jenis: renstra
id: renstra-pertanian
wilayah: "16.03"
perangkat_daerah: "3.27.0.00.0.00.01.0000"
periode: {awal: 2018, akhir: 2023}
nomenklatur: kepmendagri-900.1.15.5-1317-2023
acuan: [rpjmd, prioritas-sumsel]
tujuan:
  - id: T1
    menjabarkan: [rpjmd/S1]
    sasaran:
      - {id: S1, uraian: Meningkatnya produksi padi}
program:
  - kode: "3.27.02"
    mendukung: [S1, prioritas-sumsel/P1, prioritas-sumsel/P2]
    kegiatan:
      - kode: "3.27.02.2.01"
        sub_kegiatan:
          - {kode: "3.27.02.2.01.0001", pagu: {2019: 10, 2020: 20.50}}
          - {kode: "3.27.02.2.01.0003", pagu: {2019: 5}, mendukung: [prioritas-sumsel/P3]}
  - kode: "3.27.03"
    kegiatan:
      - {kode: "3.27.03.2.01", pagu: {2019: 7}}
`;
const files = { 'pd.yaml': register, 'p.yaml': provinsi, 'rpjmd.yaml': rpjmd(), 'renstra.yaml': renstra };

const find = (model: Model, file: string, name: string): Node => {
  const node = model.nodes.find((n) => n.doc.file === file && nameOf(n) === name);
  if (!node) throw new Error(`${file} has no ${name}`);
  return node;
};
const plain = (money: Money) => Object.fromEntries([...money].map(([y, sen]) => [y, Number(sen) / 100]));

describe('the linked model', () => {
  const { model, problems } = loadTexts(files);

  it('reads without findings and leaves no link open', () => {
    expect(problems).toEqual([]);
    expect(model.badLinks).toEqual([]);
  });

  it('knows an office by id and by code', () => {
    expect(find(model, 'renstra.yaml', '3.27.02').unit).toBe('dinas-pertanian');
  });

  it('takes rows of the same office and code for the same row, shares of a shared program included', () => {
    for (const kode of ['3.27.02', '3.27.03']) {
      const row = find(model, 'renstra.yaml', kode);
      expect(linksFrom(model, row, 'sebaris').map((e) => e.to.doc.file)).toEqual(['rpjmd.yaml']);
    }
  });

  it('never takes equal digits of two editions for the same row', () => {
    const old = loadTexts({
      ...files,
      'rpjmd.yaml': rpjmd().replace('kepmendagri-900.1.15.5-1317-2023', 'permendagri-13-2006'),
    }).model;
    expect(linksFrom(old, find(old, 'renstra.yaml', '3.27.02'), 'sebaris')).toEqual([]);
  });

  it('sums money at the lowest level, to the sen', () => {
    expect(plain(paguOf(find(model, 'renstra.yaml', '3.27.02')))).toEqual({ 2019: 15, 2020: 20.5 });
    expect(plain(paguOf(find(model, 'rpjmd.yaml', '3.27.03')))).toEqual({ 2019: 100 });
  });

  it('marks the first link to each list as the one that carries the money', () => {
    const links = linksFrom(model, find(model, 'renstra.yaml', '3.27.02'), 'mendukung');
    expect(links.map((e) => [referenceTo(e.to), e.main])).toEqual([
      ['renstra-pertanian/S1', true],
      ['prioritas-sumsel/P1', true],
      ['prioritas-sumsel/P2', false],
    ]);
  });
});

describe('alignment', () => {
  const { model } = loadTexts(files);
  const alignments = computeAlignments(model);
  const program = find(model, 'renstra.yaml', '3.27.02');

  it('is langsung by a link of its own and lewat over the plan above', () => {
    const provincial = alignments.of(program, 'provinsi');
    expect(provincial.state).toBe('langsung');
    expect(provincial.reach.map((r) => [r.priority.id, r.state, r.main])).toEqual([
      ['P1', 'langsung', true],
      ['P2', 'langsung', false],
    ]);
    expect(alignments.of(program, 'daerah').reach.map((r) => r.priority.id)).toEqual(['PD1']);
    expect(alignments.of(program, 'nasional').state).toBe('lewat');
    const other = alignments.of(find(model, 'renstra.yaml', '3.27.03'), 'provinsi');
    expect(other.state).toBe('lewat');
    expect(other.reach[0]?.via.map((e) => e.to.id ?? e.to.kode)).toEqual(['3.27.03', 'S1', 'P2']);
  });

  it('counts every rupiah once per register; rows with links of their own go their own way', () => {
    const of = (id: string) =>
      alignments
        .contributions(find(model, 'p.yaml', id))
        .map((c) => [nameOf(c.row), c.main ? 'utama' : 'pendukung', plain(c.pagu)]);
    expect(of('P1')).toContainEqual(['3.27.02', 'utama', { 2019: 10, 2020: 20.5 }]);
    expect(of('P3')).toContainEqual(['3.27.02.2.01.0003', 'utama', { 2019: 5 }]);
    const main = ['P1', 'P2', 'P3'].flatMap((id) =>
      alignments.contributions(find(model, 'p.yaml', id)).filter((c) => c.main),
    );
    const sum = main.flatMap((c) => [...c.pagu.values()]).reduce((a, b) => a + b, 0n);
    expect(Number(sum) / 100).toBe(10 + 20.5 + 5 + 7);
  });

  it('is dijustifikasi with the reason written in the data', () => {
    const bare = renstra.replace(
      '  - kode: "3.27.03"\n',
      '  - kode: "3.27.04"\n    justifikasi: [{aturan: program-tanpa-prioritas-provinsi, alasan: Layanan internal}]\n',
    );
    const { model: m } = loadTexts({ ...files, 'renstra.yaml': bare });
    const found = computeAlignments(m).of(find(m, 'renstra.yaml', '3.27.04'), 'provinsi');
    expect([found.state, found.reason]).toEqual(['dijustifikasi', 'Layanan internal']);
  });
});

describe('versions', () => {
  const changed = rpjmd()
    .replace(
      '{nama: murni, status: ditetapkan}',
      '{nama: perubahan-1, menggantikan: murni, berlaku: 2021, status: ditetapkan}',
    )
    .replace('id: PD2', 'id: PD9');
  const texts = { ...files, 'rpjmd-1.yaml': changed };

  it('shows a document the version in force in its first year', () => {
    const { model } = loadTexts(texts);
    const row = find(model, 'renstra.yaml', '3.27.02');
    expect(linksFrom(model, row, 'sebaris').map((e) => e.to.doc.versi.nama)).toEqual(['murni']);
    expect(model.plans.versions('rpjmd').map((d) => d.versi.nama)).toEqual(['murni', 'perubahan-1']);
    expect(model.docs.filter((d) => d.id === 'rpjmd' && model.plans.current(d)).map((d) => d.file)).toEqual([
      'rpjmd-1.yaml',
    ]);
  });

  it('finds an item that only another version has, and pins a version by acuan', () => {
    const link = renstra.replace('mendukung: [S1,', 'mendukung: [S1, rpjmd/PD9,');
    expect(loadTexts({ ...texts, 'renstra.yaml': link }).model.badLinks).toEqual([]);
    const pinned = loadTexts({
      ...texts,
      'renstra.yaml': renstra.replace('[rpjmd,', '[rpjmd@perubahan-1,'),
    }).model;
    const row = find(pinned, 'renstra.yaml', '3.27.02');
    expect(linksFrom(pinned, row, 'sebaris').map((e) => e.to.doc.versi.nama)).toEqual(['perubahan-1']);
  });
});

describe('references that lead nowhere', () => {
  it('offer the nearest by spelling, by plan and by name', () => {
    const text = renstra.replace(
      '[S1, prioritas-sumsel/P1, prioritas-sumsel/P2]',
      '[S11, prioritas-sumse/P1, P1, rpjmd/meningkatnya produktivitas]',
    );
    const { model } = loadTexts({ ...files, 'renstra.yaml': text });
    expect(model.badLinks.map((b) => [b.text, b.reason, b.suggestions.map((s) => s.text)])).toEqual([
      ['S11', 'butir', ['S1']],
      ['prioritas-sumse/P1', 'dokumen', ['prioritas-sumsel/P1']],
      ['P1', 'butir', ['prioritas-sumsel/P1']],
      ['rpjmd/meningkatnya produktivitas', 'butir', ['rpjmd/S1']],
    ]);
  });

  it('stay quiet about what a broken file may hold', () => {
    const { model, problems } = loadTexts({
      ...files,
      'p.yaml': `${provinsi}\n  - {id: P4, uraian: "terputus}\n`,
    });
    expect(problems.filter((p) => p.level === 'galat').every((p) => p.at.file === 'p.yaml')).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
    expect(model.badLinks).toEqual([]);
    expect(model.broken.map((b) => b.id)).toEqual(['prioritas-sumsel']);
  });

  it('tell a link to the wrong kind of item', () => {
    const { model } = loadTexts({ ...files, 'renstra.yaml': renstra.replace('[rpjmd/S1]', '[rpjmd/T1]') });
    expect(model.badLinks.map((b) => [b.field, b.reason, b.found?.kind])).toEqual([
      ['menjabarkan', 'jenis', 'tujuan'],
    ]);
  });
});

describe('a decimal comma inside braces', () => {
  const text = renstra
    .replace('wilayah: "16.03"', 'wilayah: 16.10')
    .replace('pagu: {2019: 5}', 'pagu: {2019: 1,500,000, 2020: 7}');
  const { problems, model, schemaErrors } = loadTexts({ ...files, 'renstra.yaml': text });

  it('is one finding, and does not hide the rest of the file', () => {
    expect(problems.map((p) => [p.rule, p.at.line])).toEqual([['koma-desimal', 22]]);
    expect(model.broken).toEqual([]);
    expect(model.plainNumbers.get(find(model, 'renstra.yaml', '3.27.02').doc)?.map((p) => p.text)).toContain(
      '16.10',
    );
    expect(schemaErrors[0]?.pointer).toBe('/program/0/kegiatan/0/sub_kegiatan/1/pagu/2019');
  });
});
