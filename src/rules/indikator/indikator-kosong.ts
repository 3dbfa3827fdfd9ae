import type { Acuan } from '../../acuan/acuan.ts';
import type { Kind, Model, Node } from '../../model/node.ts';
import { docsOf, indikatorOf, isPenunjang, linksTo, nameOf, ownerOf, pemdaOf } from '../../model/query.ts';
import { gapsByDoc } from '../../model/whole.ts';
import { gapsParams, gapsText } from '../../model/whole-words.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Finding, Params, Rule } from '../rule.ts';

const ROWS: readonly Kind[] = ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'];

/** Indicators of a row; in a shared program each office may have its own series. */
const measures = (row: Node): boolean =>
  indikatorOf(row).length > 0 ||
  row.children.some((c) => c.kind === 'pelaksana' && indikatorOf(c).length > 0);

/** Table T-C.25 has one column for the indicators of a goal or of its objectives; an objective without one is grave. */
const mayLackOwn = ({ kind, doc }: Node): boolean => kind === 'tujuan' && doc.logika === '2017';

/** Support programs are measured by the list, annual rows are taken over, and a Renstra row may have what its RPJMD row lacks. */
function isMild(model: Model, row: Node): boolean {
  if (row.doc.jenis === 'renja' || isPenunjang(row) || mayLackOwn(row)) return true;
  return row.doc.jenis !== 'renstra' && linksTo(model, row, 'sebaris').some((e) => measures(e.from));
}

/** The same indicator is named on the shared program itself; an office only adds its series. */
function isSeries(indikator: Node): boolean {
  const { parent } = indikator;
  return parent?.kind === 'pelaksana' && parent.parent !== undefined && indikatorOf(parent.parent).length > 0;
}

const row = (p: Params, lang: 'id' | 'en'): string =>
  `${kindWord(p.jenis, lang)} ${p.butir}${p.nama ? ` "${excerpt(p.nama)}"` : ''}`;

function nameless(indikator: Node): Finding {
  const owner = ownerOf(indikator);
  const butir = nameOf(owner) || owner.unit || '';
  const params = { jenis: owner.kind, butir, nama: '', tanpa_nama: 'ya' };
  const mild = owner.doc.jenis === 'renja' || isPenunjang(owner);
  const field = 'nama' in indikator.data ? '/nama' : '';
  return { on: indikator, field, params, level: mild ? 'peringatan' : 'galat' };
}

function unmeasured(model: Model, acuan: Acuan, node: Node): Finding {
  const pemda = pemdaOf(node.doc);
  const edition = node.doc.nomenklatur;
  const official = node.kode && edition && pemda ? acuan.nomenklatur(edition, pemda, node.kode) : undefined;
  const nama = node.label === nameOf(node) ? '' : node.label || (official?.nama ?? '');
  const baku = official?.indikator ? { baku: official.indikator, satuan: official.satuan } : {};
  return {
    on: node,
    params: { jenis: node.kind, butir: nameOf(node), nama, ...baku },
    level: isMild(model, node) ? 'peringatan' : 'galat',
  };
}

/** A statement of a result that nobody can measure. */
export const indikatorKosong: Rule = {
  id: 'indikator-kosong',
  level: 'galat',
  kelompok: 'E',
  logika: 'semua',
  identity: ['golongan'],
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.14, T-C.25, dan T-C.27: setiap tujuan, sasaran, program, dan kegiatan memuat indikator kinerja',
      en: 'Permendagri 86/2017, tables T-C.14, T-C.25 and T-C.27: every goal, objective, program and activity has a performance indicator',
      mark: 'pasti',
    },
    {
      id: 'Inmendagri 2/2025, tabel 3.1 dan 4.2: indikator pada tujuan, sasaran, outcome, dan output',
      en: 'Inmendagri 2/2025, tables 3.1 and 4.2: indicators on goals, objectives, outcomes and outputs',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Tujuan, sasaran, program, atau kegiatan tanpa indikator',
      alasan:
        'Pernyataan hasil baru dapat dievaluasi bila ada ukurannya. Karena itu setiap tujuan, sasaran, program, kegiatan, dan sub kegiatan memuat minimal satu indikator yang bernama; untuk sub kegiatan, indikatornya sudah ada dalam daftar nasional. Pada program penunjang, Renja, dan tujuan menurut logika 2017 (cukup sasarannya yang berindikator) temuan ini hanya peringatan; satu jenis butir yang seluruhnya kosong dilaporkan satu kali.',
      pesan: (p) =>
        p.jumlah
          ? gapsText(p, 'id', p.golongan ? '' : 'butir', 'indikator')
          : p.tanpa_nama
            ? `indikator ${row(p, 'id')} belum memiliki nama`
            : `${row(p, 'id')} belum memiliki indikator`,
      label: (p) => (p.tanpa_nama ? 'nama indikator belum diisi' : 'belum ada indikator'),
      saran: (p) =>
        p.tanpa_nama
          ? 'isi nama indikatornya, misalnya "Persentase …" atau "Jumlah …"'
          : p.baku
            ? `tambahkan indikator; dalam daftar nasional: "${excerpt(p.baku, 110)}"${p.satuan ? `, satuan ${p.satuan}` : ''}`
            : 'tambahkan isian indikator dengan nama, satuan, dan target setiap tahun',
    },
    en: {
      judul: 'Goal, objective, program or activity without an indicator',
      alasan:
        'A result can be evaluated only when it is measured. So every goal, objective, program, activity and sub-activity has at least one indicator with a name; for sub-activities the national list already has it. For support programs, in a Renja and for a goal under logic 2017 (where the indicators of its objectives are enough) this is only a warning; one kind of item that lacks it throughout is told once.',
      pesan: (p) =>
        p.jumlah
          ? gapsText(p, 'en', p.golongan ? '' : 'items', 'an indicator')
          : p.tanpa_nama
            ? `an indicator of ${row(p, 'en')} has no name`
            : `${row(p, 'en')} has no indicator`,
      label: (p) => (p.tanpa_nama ? 'the name is not filled in' : 'no indicator'),
      saran: (p) =>
        p.tanpa_nama
          ? 'fill in the name of the indicator, for instance "Persentase …" or "Jumlah …"'
          : p.baku
            ? `add an indicator; the national list has "${excerpt(p.baku, 110)}"${p.satuan ? `, unit ${p.satuan}` : ''}`
            : 'add indikator with a name, a unit and a target for every year',
    },
  },
  *check(model, { acuan }) {
    const rows: Node[] = [];
    const docs = new Set(docsOf(model, 'rpjmd', 'rpd', 'renstra', 'renja'));
    for (const node of model.nodes) {
      if (!docs.has(node.doc)) continue;
      if (node.kind === 'indikator' && node.label === '' && !isSeries(node)) yield nameless(node);
      if (ROWS.includes(node.kind)) rows.push(node);
    }
    for (const gaps of gapsByDoc(
      rows,
      (row) => !measures(row),
      (row) => row.kind,
    )) {
      const found = gaps.items.map((row) => unmeasured(model, acuan, row));
      if (!gaps.once) yield* found;
      else {
        const level = found.some((f) => f.level === 'galat') ? 'galat' : 'peringatan';
        yield { on: gaps.doc.root, level, params: gapsParams(gaps) };
      }
    }
  },
};
