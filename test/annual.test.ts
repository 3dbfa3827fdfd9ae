/** Annual documents: RKPD in parts, PPAS and APBD in versions, realisasi by quarter, and codes across editions. */
import { describe, expect, it } from 'vitest';
import { computeAlignments } from '../src/model/align.ts';
import type { Doc, Edge, Model, Money, Node } from '../src/model/node.ts';
import { lowestLines, paguOf, paguOfParts } from '../src/model/pagu.ts';
import { type CodeMap, makeCodeMaps, mappedPagu, percentOf, splitSen } from '../src/model/peta-kode.ts';
import { childrenOf, currentDocs, indikatorOf, linksFrom, linksTo, nameOf } from '../src/model/query.ts';
import { capaianOf, quarterTotals, realisasiOf } from '../src/model/realisasi.ts';
import { daftarOf, linesOf } from '../src/model/rekening.ts';
import { sameIndicator, sifatOf } from '../src/model/same-indicator.ts';
import { idGanda } from '../src/rules/rujukan/id-ganda.ts';
import { select } from '../src/select.ts';
import { lintRepository, loadTexts } from './harness.ts';

const EDITION = 'kepmendagri-900.1.15.5-1317-2023';
const head = (jenis: string, id: string, extra = '', nama = 'murni') => `
skema: 1
jenis: ${jenis}
id: ${id}
wilayah: "16.03"
nomenklatur: ${EDITION}
versi: {nama: ${nama}, status: ditetapkan}
${extra}
`;

const register = `
skema: 1
jenis: perangkat-daerah
id: perangkat-daerah
wilayah: "16.03"
perangkat_daerah:
  - {id: dinas-pertanian, kode: "3.27.0.00.0.00.01.0000", nama: Dinas Pertanian}
  - {id: uptd-benih, induk: dinas-pertanian, nama: UPTD Balai Benih}
  - {id: dinas-sosial, kode: "1.06.0.00.0.00.01.0000", nama: Dinas Sosial}
`;
const rpjmd = `${head('rpjmd', 'rpjmd', 'periode: {awal: 2018, akhir: 2023}')}
prioritas: [{id: PD1, uraian: Pertanian}]
program:
  - {kode: "3.27.02", perangkat_daerah: dinas-pertanian, mendukung: [PD1], pagu: {2023: 900}}
`;
const renstra = `${head('renstra', 'renstra-pertanian', 'periode: {awal: 2018, akhir: 2023}\nperangkat_daerah: dinas-pertanian')}
program:
  - kode: "3.27.02"
    kegiatan:
      - kode: "3.27.02.2.01"
        sub_kegiatan:
          - kode: "3.27.02.2.01.0001"
            indikator:
              - {nama: Jumlah Alat Mesin Pertanian, satuan: Unit, sifat: tambahan, target: {2023: 20}}
              - {nama: Indeks Pertanaman, satuan: indeks, sifat: posisi, target: {2023: 2.1}}
            pagu: {2023: 850}
`;
const renstraSosial = `${head('renstra', 'renstra-sosial', 'periode: {awal: 2018, akhir: 2023}\nperangkat_daerah: dinas-sosial')}
program:
  - {kode: "1.06.02", pagu: {2023: 300}}
`;
const rkpdUmum = `${head('rkpd', 'rkpd-2023', 'tahun: 2023')}
prioritas:
  - {id: P1, uraian: Ekonomi kerakyatan, mendukung: [rpjmd/PD1]}
  - {id: P2, uraian: Perlindungan sosial}
pagu: {2023: 1100}
`;
const rkpdPertanian = `${head('rkpd', 'rkpd-2023', 'tahun: 2023\nperangkat_daerah: dinas-pertanian')}
program:
  - kode: "3.27.02"
    mendukung: [P1]
    kegiatan:
      - kode: "3.27.02.2.01"
        sub_kegiatan:
          - kode: "3.27.02.2.01.0001"
            perangkat_daerah: uptd-benih
            indikator: [{nama: "jumlah alat, mesin pertanian", satuan: Unit, target: {2023: 20, 2024: 22}}]
            pagu: {2023: 800, 2024: 820}
`;
const rkpdSosial = `${head('rkpd', 'rkpd-2023', 'tahun: 2023\nperangkat_daerah: dinas-sosial')}
program:
  - {kode: "1.06.02", mendukung: [P2], pagu: {2023: 300}}
`;
const renja = `${head('renja', 'renja-pertanian-2023', 'tahun: 2023\nperangkat_daerah: dinas-pertanian')}
program:
  - kode: "3.27.02"
    mendukung: [rkpd-2023/P2]
`;
const ppas = (nama: string, pagu: number) => `${head('ppas', 'ppas-2023', 'tahun: 2023', nama)}
program:
  - {kode: "3.27.02", perangkat_daerah: dinas-pertanian, pagu: {2023: ${pagu}}}
`;
const apbd = (nama: string, modal: number) => `${head('apbd', 'apbd-2023', 'tahun: 2023', nama)}
pendapatan: [{kode: "4.1.01", uraian: Pajak Daerah, pagu: {2023: 1000}}]
belanja: [{kode: "5.1", uraian: Belanja Operasi, pagu: {2023: 700}}]
program:
  - kode: "3.27.02"
    perangkat_daerah: dinas-pertanian
    kegiatan:
      - kode: "3.27.02.2.01"
        sub_kegiatan:
          - kode: "3.27.02.2.01.0001"
            rekening:
              - {kode: "5.1.02", uraian: Belanja Barang dan Jasa, pagu: {2023: 650.50}}
              - {kode: "5.2", uraian: Belanja Modal, pagu: {2023: ${modal}}}
              - {kode: "5.2.02", uraian: Belanja Modal Peralatan dan Mesin, pagu: {2023: ${modal}}}
`;
const realisasi = `
skema: 1
jenis: realisasi
id: realisasi-2023
wilayah: "16.03"
tahun: 2023
nomenklatur: ${EDITION}
faktor_penghambat: Musim kering panjang
program:
  - kode: "3.27.02"
    perangkat_daerah: dinas-pertanian
    tindak_lanjut: Pompanisasi di tiga kecamatan
    kegiatan:
      - kode: "3.27.02.2.01"
        realisasi: {2022: 400, 2023: 1}
        sub_kegiatan:
          - kode: "3.27.02.2.01.0001"
            rekening:
              - {kode: "5.1.02", triwulan: {1: 0, 2: 300.25, 4: 300}}
              - {kode: "5.2.02", realisasi: {2023: 90}}
            indikator:
              - {nama: Jumlah Alat Mesin Pertanian, triwulan: {1: 0, 2: 7, 3: 12.5, 4: "-"}}
              - {nama: Indeks Pertanaman, triwulan: {1: 1.8, 3: "2,05"}, capaian: {2022: 1.7}}
              - {nama: Predikat Pelayanan, sifat: tambahan, triwulan: {1: BB}}
`;
const files = {
  'pd.yaml': register,
  'rpjmd.yaml': rpjmd,
  'renstra/pertanian.yaml': renstra,
  'renstra/sosial.yaml': renstraSosial,
  'rkpd/pertanian.yaml': rkpdPertanian,
  'rkpd/sosial.yaml': rkpdSosial,
  'rkpd/umum.yaml': rkpdUmum,
  'renja.yaml': renja,
  'ppas-perubahan.yaml': ppas('perubahan-1', 820),
  'ppas.yaml': ppas('murni', 790),
  'apbd-perubahan.yaml': apbd('perubahan-1', 120),
  'apbd.yaml': apbd('murni', 100),
  'realisasi.yaml': realisasi,
};

const find = (model: Model, file: string, name: string): Node => {
  const node = model.nodes.find((n) => n.doc.file === file && nameOf(n) === name);
  if (!node) throw new Error(`${file} has no ${name}`);
  return node;
};
const docIn = (model: Model, file: string): Doc => {
  const doc = model.docs.find((d) => d.file === file);
  if (!doc) throw new Error(`no ${file}`);
  return doc;
};
const plain = (money: Money) => Object.fromEntries([...money].map(([y, sen]) => [y, Number(sen) / 100]));
const same = (model: Model, file: string, name: string) =>
  linksFrom(model, find(model, file, name), 'sebaris').map((e) => [e.to.doc.file, e.to.kode, e.main]);

describe('a document in several files', () => {
  const { model, problems } = loadTexts(files);

  it('reads without findings, and no link or id is at fault', () => {
    expect(problems).toEqual([]);
    expect(model.badLinks).toEqual([]);
    expect(model.duplicates).toEqual([]);
  });

  it('is one version with all its parts, the common one first', () => {
    const parts = ['rkpd/umum.yaml', 'rkpd/pertanian.yaml', 'rkpd/sosial.yaml'];
    expect(model.plans.versions('rkpd-2023').map((d) => d.file)).toEqual(parts.slice(0, 1));
    for (const file of parts) {
      expect(model.plans.parts(docIn(model, file)).map((d) => d.file)).toEqual(parts);
      expect(model.plans.current(docIn(model, file))).toBe(true);
    }
    expect(currentDocs(model, 'rkpd')).toHaveLength(3);
    expect(model.plans.parts(docIn(model, 'rpjmd.yaml')).map((d) => d.file)).toEqual(['rpjmd.yaml']);
  });

  it('answers for an item of any part: from another part, another document, a selector', () => {
    const to = (file: string, name: string) =>
      linksFrom(model, find(model, file, name), 'mendukung').map((e) => `${e.to.doc.file} ${e.to.id}`);
    expect(to('rkpd/sosial.yaml', '1.06.02')).toEqual(['rkpd/umum.yaml P2']);
    expect(to('renja.yaml', '3.27.02')).toEqual(['rkpd/umum.yaml P2']);
    const rows = select(model, 'rkpd-2023/1.06.02').nodes;
    expect(rows.map((n) => n.doc.file)).toEqual(['rkpd/sosial.yaml']);
  });

  it('sums the rows of all parts, whatever one of them states for the whole', () => {
    const parts = model.plans.parts(docIn(model, 'rkpd/sosial.yaml'));
    expect(plain(paguOfParts(parts))).toEqual({ 2023: 1100, 2024: 820 });
  });

  it('has one file per office: a second one is a duplicate, and so is an id that two parts give', () => {
    const twice = loadTexts({
      ...files,
      'rkpd/sosial-2.yaml': rkpdSosial,
      'rkpd/pertanian.yaml': `${rkpdPertanian}prioritas: [{id: P2, uraian: Pangan}]\n`,
    });
    const found = lintRepository(twice, [idGanda]).diagnostics;
    expect(found.map((d) => [d.at.file, d.params.jenis, d.related[0]?.at.file])).toEqual([
      ['rkpd/pertanian.yaml', 'prioritas', 'rkpd/umum.yaml'],
      ['rkpd/sosial.yaml', 'dokumen', 'rkpd/sosial-2.yaml'],
    ]);
  });

  it('keeps quiet about an item that a broken part may hold', () => {
    const { model: rest } = loadTexts({ ...files, 'rkpd/umum.yaml': `${rkpdUmum}keterangan: "terputus\n` });
    expect(rest.broken.map((b) => b.id)).toEqual(['rkpd-2023']);
    expect(rest.badLinks).toEqual([]);
  });
});

describe('the same row in other documents', () => {
  const { model } = loadTexts(files);

  it('is found along the whole chain, each plan with an edge of its own', () => {
    expect(same(model, 'rkpd/pertanian.yaml', '3.27.02')).toEqual([
      ['renstra/pertanian.yaml', '3.27.02', true],
      ['rpjmd.yaml', '3.27.02', false],
    ]);
    expect(same(model, 'renja.yaml', '3.27.02')).toEqual([
      ['renstra/pertanian.yaml', '3.27.02', true],
      ['rkpd/pertanian.yaml', '3.27.02', false],
    ]);
    expect(same(model, 'ppas.yaml', '3.27.02')).toEqual([['rkpd/pertanian.yaml', '3.27.02', true]]);
    expect(same(model, 'rkpd/sosial.yaml', '1.06.02')).toEqual([['renstra/sosial.yaml', '1.06.02', true]]);
  });

  it('belongs to the head office where a unit of it runs the row', () => {
    expect(same(model, 'rkpd/pertanian.yaml', '3.27.02.2.01.0001')).toEqual([
      ['renstra/pertanian.yaml', '3.27.02.2.01.0001', true],
    ]);
  });

  it('takes the version of the same name, and for realisasi the last', () => {
    expect(same(model, 'apbd.yaml', '3.27.02')).toEqual([['ppas.yaml', '3.27.02', true]]);
    expect(same(model, 'apbd-perubahan.yaml', '3.27.02')).toEqual([['ppas-perubahan.yaml', '3.27.02', true]]);
    expect(same(model, 'realisasi.yaml', '3.27.02')).toEqual([['apbd-perubahan.yaml', '3.27.02', true]]);
    expect(model.plans.versions('apbd-2023').map((d) => d.versi.nama)).toEqual(['murni', 'perubahan-1']);
    const back = linksTo(model, find(model, 'ppas.yaml', '3.27.02'), 'sebaris').map((e) => e.from.doc.file);
    expect(back).toEqual(['apbd.yaml']);
  });

  it('is murni where the version has no namesake, and never of another year', () => {
    const { 'ppas-perubahan.yaml': _, ...murni } = files;
    const without = loadTexts(murni).model;
    expect(same(without, 'apbd-perubahan.yaml', '3.27.02')).toEqual([['ppas.yaml', '3.27.02', true]]);
    const later = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        name === 'ppas.yaml' ? text.replace('tahun: 2023', 'tahun: 2022') : text,
      ]),
    );
    expect(same(loadTexts(later).model, 'apbd.yaml', '3.27.02')).toEqual([
      ['ppas-perubahan.yaml', '3.27.02', true],
    ]);
  });

  it('follows a pinned version, of its own year where the plan has several', () => {
    const pinned = loadTexts({
      ...files,
      'ppas-2022.yaml': ppas('murni', 700).replace('tahun: 2023', 'tahun: 2022'),
      'apbd-perubahan.yaml': apbd('perubahan-1', 120).replace(
        'tahun: 2023',
        'tahun: 2023\nacuan: [ppas-2023@murni]',
      ),
    }).model;
    expect(same(pinned, 'apbd-perubahan.yaml', '3.27.02')).toEqual([['ppas.yaml', '3.27.02', true]]);
  });

  it('keeps rows of one code apart by their id', () => {
    const two = (extra: string) => `program:
  - {kode: "3.27.02", id: benih, perangkat_daerah: dinas-pertanian, pagu: {2023: 1}}
  - {kode: "3.27.02", id: ${extra}, perangkat_daerah: dinas-pertanian, pagu: {2023: 2}}
`;
    const { model: m } = loadTexts({
      'pd.yaml': register,
      'ppas.yaml': head('ppas', 'ppas-2023', 'tahun: 2023') + two('alsintan'),
      'apbd.yaml': head('apbd', 'apbd-2023', 'tahun: 2023') + two('pupuk'),
    });
    const rows = m.nodes.filter((n) => n.doc.jenis === 'apbd' && n.kind === 'program');
    expect(rows.map((r) => linksFrom(m, r, 'sebaris').map((e) => e.to.id))).toEqual([['benih'], []]);
  });

  it('leaves the alignment as the Renstra says', () => {
    const alignments = computeAlignments(model);
    const { 'rkpd/umum.yaml': _a, 'rkpd/pertanian.yaml': _b, 'rkpd/sosial.yaml': _c, ...rest } = files;
    const before = loadTexts({ ...rest, 'renja.yaml': renja.replace('rkpd-2023/P2', 'rpjmd/PD1') }).model;
    const program = (m: Model) => find(m, 'renstra/pertanian.yaml', '3.27.02');
    const of = (m: Model) =>
      computeAlignments(m)
        .of(program(m), 'daerah')
        .reach.map((r) => r.via.length);
    expect(of(model)).toEqual(of(before));
    expect(alignments.programs.map((p) => p.doc.jenis)).toEqual(['renstra', 'renstra']);
    // An RKPD row goes on over the Renstra to the RPJMD; its own link comes first.
    const rkpd = alignments.of(find(model, 'rkpd/pertanian.yaml', '3.27.02'), 'daerah');
    expect(rkpd.reach.map((r) => [r.priority.id, r.state])).toEqual([['PD1', 'lewat']]);
  });
});

describe('indicators of annual documents', () => {
  const { model } = loadTexts(files);
  const row = find(model, 'rkpd/pertanian.yaml', '3.27.02.2.01.0001');
  const renstraRow = find(model, 'renstra/pertanian.yaml', '3.27.02.2.01.0001');

  it('are the same by name, whatever the spelling, and by id before that', () => {
    const [own] = indikatorOf(row);
    expect(own && sameIndicator(renstraRow, own)?.label).toBe('Jumlah Alat Mesin Pertanian');
    const { model: m } = loadTexts({
      'a.yaml': `${head('renja', 'a', 'tahun: 2023')}program: [{kode: "3.27.02", indikator: [{id: ip, nama: Indeks Tanam}, {nama: Luas}]}]\n`,
      'b.yaml': `${head('renja', 'b', 'tahun: 2023')}program: [{kode: "3.27.02", indikator: [{nama: Indeks Tanam}, {id: ip, nama: IP}]}]\n`,
    });
    const [ip, luas] = indikatorOf(find(m, 'a.yaml', '3.27.02'));
    const other = find(m, 'b.yaml', '3.27.02');
    expect(ip && sameIndicator(other, ip)?.label).toBe('IP');
    expect(luas && sameIndicator(other, luas)).toBeUndefined();
  });

  it('take their sifat from the plans above', () => {
    const chain = loadTexts({
      ...files,
      'ppas-perubahan.yaml': rkpdPertanian
        .replace('jenis: rkpd', 'jenis: ppas')
        .replace('rkpd-2023', 'ppas-2023')
        .replace('nama: murni', 'nama: perubahan-1')
        .replace('mendukung: [P1]', 'mendukung: [rkpd-2023/P1]'),
      'apbd-perubahan.yaml': apbd('perubahan-1', 120).replace(
        'rekening:',
        'indikator: [{nama: Jumlah Alat Mesin Pertanian}]\n            rekening:',
      ),
    });
    expect(chain.problems).toEqual([]);
    const [alat] = indikatorOf(find(chain.model, 'realisasi.yaml', '3.27.02.2.01.0001'));
    expect(alat && sifatOf(chain.model, alat)).toBe('tambahan');
    const [direct] = indikatorOf(row);
    expect(direct && sifatOf(model, direct)).toBe('tambahan');
  });
});

describe('account lines', () => {
  const { model } = loadTexts(files);
  const sub = find(model, 'apbd.yaml', '3.27.02.2.01.0001');

  it('are the lowest level of money; a heading beside its own lines counts for nothing', () => {
    expect(lowestLines(childrenOf(sub, 'rekening')).map((n) => n.kode)).toEqual(['5.1.02', '5.2.02']);
    expect(plain(paguOf(sub))).toEqual({ 2023: 750.5 });
    expect(plain(paguOf(docIn(model, 'apbd.yaml').root))).toEqual({ 2023: 750.5 });
  });

  it('tell revenue and spending of the document from those of a row', () => {
    const lines = model.nodes.filter((n) => n.doc.file === 'apbd.yaml' && n.kind === 'rekening');
    expect(lines.map(daftarOf)).toEqual([
      'pendapatan',
      'belanja',
      'sub_kegiatan',
      'sub_kegiatan',
      'sub_kegiatan',
    ]);
    expect(linesOf([docIn(model, 'apbd.yaml')], 'pendapatan').map((n) => n.label)).toEqual(['Pajak Daerah']);
  });

  it('stand in budgets only', () => {
    const text = rkpdPertanian.replace('pagu: {2023: 800', 'rekening: []\n            pagu: {2023: 800');
    const found = loadTexts({ 'rkpd.yaml': text }).problems;
    expect(found.map((d) => [d.rule, d.help[0]?.id])).toEqual([
      [
        'kunci-tidak-dikenal',
        'hapus dari sini; `rekening` hanya dipakai di dokumen jenis ppas, apbd dan realisasi',
      ],
    ]);
  });
});

describe('what was spent and done', () => {
  const { model } = loadTexts(files);
  const sub = find(model, 'realisasi.yaml', '3.27.02.2.01.0001');
  const program = find(model, 'realisasi.yaml', '3.27.02');
  const [alat, indeks, predikat] = indikatorOf(sub);

  it('adds money over rows and quarters; 0 is a figure, an absent quarter is not', () => {
    const total = quarterTotals(program);
    expect(total.jenis === 'uang' && plain(total.triwulan)).toEqual({ 1: 0, 2: 300.25, 4: 300 });
    expect(total.jumlah).toBe(60025n);
    expect(plain(realisasiOf(sub))).toEqual({ 2023: 690.25 });
    expect(plain(realisasiOf(program))).toEqual({ 2022: 400, 2023: 690.25 });
    expect(quarterTotals(find(model, 'apbd.yaml', '3.27.02')).jumlah).toBeUndefined();
  });

  it('adds tambahan, takes the last filled of posisi and kumulatif', () => {
    if (!alat || !indeks || !predikat) throw new Error('no indicators');
    expect(quarterTotals(alat, 'tambahan')).toMatchObject({ jumlah: '19.5' });
    expect(quarterTotals(alat, 'kumulatif')).toMatchObject({ jumlah: '12.5' });
    expect(quarterTotals(indeks, 'posisi')).toMatchObject({ jumlah: '2,05' });
    expect(quarterTotals(alat)).toMatchObject({ jumlah: undefined });
    expect(quarterTotals(predikat)).toMatchObject({ jumlah: undefined });
    expect(Object.fromEntries(capaianOf(indeks, 'posisi'))).toEqual({ 2022: '1.7', 2023: '2,05' });
  });

  it('is written in quarters 1 to 4', () => {
    const wrong = realisasi.replace('{1: 0, 2: 300.25, 4: 300}', '{5: 10}');
    const [found] = loadTexts({ 'r.yaml': wrong }).problems;
    expect(found?.message.id).toContain('bukan triwulan');
  });
});

const peta = `
skema: 1
jenis: peta-kode
id: peta-kode
dari: permendagri-13-2006
ke: permendagri-90-2019
peta:
  - {dari: "2.01.19", ke: {"3.27.02": 60, "3.27.03": 40}}
  - {dari: "2.01.18", ke: "3.27.02"}
  - {dari: "2.01.20", ke: "3.27.07"}
  - {dari: "X.XX.05", ke: "X.XX.01"}
  - {dari: "2.01.99", ke: null}
`;
const peta2 = `
skema: 1
jenis: peta-kode
id: peta-kode-2023
dari: permendagri-90-2019
ke: ${EDITION}
peta:
  - {dari: "3.27.02", ke: {"3.27.02": 33.3333, "3.27.08": 66.6667}}
  - {dari: "3.27.03", ke: "3.27.03"}
`;

describe('codes across editions', () => {
  const oldRpjmd = `${head('rpjmd', 'rpjmd', 'periode: {awal: 2018, akhir: 2023}').replace(EDITION, 'permendagri-13-2006')}
program:
  - {kode: "2.01.18", perangkat_daerah: dinas-pertanian, pagu: {2023: 1}}
  - {kode: "2.01.19", perangkat_daerah: dinas-pertanian, pagu: {2023: 1}}
  - {kode: "2.01.05", perangkat_daerah: dinas-pertanian, pagu: {2023: 1}}
`;
  const newRenstra = `${head('renstra', 'r', 'periode: {awal: 2018, akhir: 2023}\nperangkat_daerah: dinas-pertanian').replace(EDITION, 'permendagri-90-2019')}
program:
  - {kode: "3.27.02"}
  - {kode: "3.27.03"}
  - {kode: "3.27.01"}
  - {kode: "3.27.07"}
`;
  const texts = { 'pd.yaml': register, 'rpjmd.yaml': oldRpjmd, 'renstra.yaml': newRenstra };
  const edges = (model: Model) =>
    model.nodes
      .filter((n) => n.doc.file === 'renstra.yaml' && n.kind === 'program')
      .map((n) => [n.kode, ...linksFrom(model, n, 'sebaris').map((e: Edge) => [e.to.kode, e.bobot])]);

  it('lead to the same rows only over a map: splits, merges, support programs of whatever bidang', () => {
    expect(edges(loadTexts(texts).model).map((e) => e.length)).toEqual([1, 1, 1, 1]);
    const { model, problems } = loadTexts({ ...texts, 'peta.yaml': peta });
    expect(problems).toEqual([]);
    expect(edges(model)).toEqual([
      ['3.27.02', ['2.01.19', 60], ['2.01.18', 100]],
      ['3.27.03', ['2.01.19', 40]],
      ['3.27.01', ['2.01.05', 100]],
      ['3.27.07'],
    ]);
  });

  const maps = makeCodeMaps(loadTexts({ 'a.yaml': peta, 'b.yaml': peta2 }).model.docs);
  const forward = maps.route('permendagri-13-2006', EDITION)?.maps ?? [];

  it('go over several maps, forwards and backwards', () => {
    const shares = (from: string, to: string, kode: string) =>
      maps
        .route(from, to)
        ?.translate(kode)
        ?.map((s) => [s.kode, percentOf(s.bobot)]);
    expect(shares('permendagri-13-2006', EDITION, '2.01.19')).toEqual([
      ['3.27.02', 19.9999],
      ['3.27.08', 40],
      ['3.27.03', 40],
    ]);
    expect(shares(EDITION, 'permendagri-13-2006', '3.27.03')).toEqual([['2.01.19', 40]]);
    expect(shares('permendagri-13-2006', 'permendagri-90-2019', '2.01.99')).toEqual([]);
    expect(shares('permendagri-13-2006', 'permendagri-90-2019', '2.01.15')).toBeUndefined();
    expect(maps.route('permendagri-13-2006', '2026-06-sipd')).toBeUndefined();
  });

  it('keep every sen: what is left of a division goes to the last', () => {
    const thirds = [1, 2, 3].map((n) => ({ kode: `3.27.0${n}`, bobot: 333_333n }));
    expect(splitSen(100n, thirds)).toEqual([33n, 33n, 34n]);
    const old = ['2.01.18', '2.01.19', '2.01.20', '2.01.99', '2.01.15', '1.02.05'];
    // A fixed sequence of odd amounts, among them sums above 2^53.
    let seed = 12_345n;
    const next = () => {
      seed = (seed * 6_364_136_223_846_793_005n + 1n) % 2n ** 64n;
      return seed >> 3n;
    };
    for (let round = 0; round < 200; round++) {
      const rows = old.map((kode) => ({ kode, pagu: new Map([2022, 2023].map((y) => [y, next()])) }));
      for (const way of [forward, forward.slice(0, 1), [] as CodeMap[]]) {
        const { byKode, retired, unmapped } = mappedPagu(way, rows);
        for (const year of [2022, 2023]) {
          const sum = (list: readonly Money[]) => list.reduce((total, m) => total + (m.get(year) ?? 0n), 0n);
          expect(sum([...byKode.values(), retired, unmapped])).toBe(sum(rows.map((r) => r.pagu)));
        }
      }
    }
    const { byKode, retired } = mappedPagu(forward.slice(0, 1), [
      { kode: '2.01.19', pagu: new Map([[2023, 101n]]) },
      { kode: '2.01.18', pagu: new Map([[2023, 9n]]) },
      { kode: '2.01.99', pagu: new Map([[2023, 5n]]) },
    ]);
    expect([byKode.get('3.27.02')?.get(2023), byKode.get('3.27.03')?.get(2023)]).toEqual([69n, 41n]);
    expect(retired.get(2023)).toBe(5n);
  });

  it('are written as codes with percentages', () => {
    const wrong = peta.replace('"3.27.03": 40', 'pertanian: 40').replace('"3.27.02": 60', '"3.27.02": 160');
    const found = loadTexts({ 'peta.yaml': wrong }).problems.map((d) => d.message.id);
    expect(found.some((m) => m.includes('bukan kode'))).toBe(true);
    expect(found.some((m) => m.includes('di luar 0 sampai 100 persen'))).toBe(true);
  });
});
