import { isDamagedCode } from '../../model/code-form.ts';
import { owners } from '../../model/edges.ts';
import type { Data, Jenis, Model, Node } from '../../model/node.ts';
import { docsOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

const DOCS: readonly Jenis[] = ['rpjmd', 'rpd', 'renstra', 'rkpd', 'renja', 'ppas', 'apbd', 'realisasi'];
const BIDANG = /^\d\.\d\d$/;
/** Their codes are not of the list that the codes of offices follow. */
const OTHER_LISTS: readonly (string | undefined)[] = ['permendagri-13-2006', 'lokal'];

const texts = (value: Data | undefined): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((v) =>
    typeof v === 'string' || typeof v === 'number' ? [String(v)] : [],
  );

/** `3.27.3.25.2.09.01.0000`: the first six segments are up to three bidang urusan, `0.00` where empty. */
function slotsOf(kode: string | undefined): string[] {
  const segments = kode?.split('.') ?? [];
  if (segments.length < 7) return [];
  return [0, 2, 4]
    .map((i) => `${segments[i]}.${segments[i + 1]}`)
    .filter((b) => b !== '0.00' && BIDANG.test(b));
}

/** The bidang urusan of an office; a unit (UPTD, kelurahan) has those of its head office too. */
function bidangOf(model: Model, unit: string): Set<string> {
  const bidang = new Set<string>();
  let office = model.offices.get(unit);
  for (let guard = 0; office && guard < 8; guard++) {
    for (const b of [...texts(office.data.bidang_urusan), ...slotsOf(office.kode)]) bidang.add(b);
    const [induk] = texts(office.data.induk);
    office = induk === undefined ? undefined : model.offices.get(induk);
  }
  return bidang;
}

function* foreign(model: Model, program: Node, known: Map<string, Set<string>>): Generator<Finding> {
  const bidang = (program.kode ?? '').split('.').slice(0, 2).join('.');
  if (!BIDANG.test(bidang) || isDamagedCode(program)) return;
  const shares = program.children.filter((c) => c.kind === 'pelaksana' && c.unit !== undefined);
  for (const unit of owners(program)) {
    const own = known.get(unit) ?? bidangOf(model, unit);
    known.set(unit, own);
    const office = model.offices.get(unit);
    if (!office || own.size === 0 || own.has(bidang)) continue;
    const on = shares.find((s) => s.unit === unit) ?? program;
    const fields = { field: on === program ? '/kode' : '/perangkat_daerah' };
    yield {
      on,
      ...fields,
      level: program.doc.jenis === 'renja' ? 'peringatan' : 'galat',
      params: {
        kode: program.kode ?? '',
        nama: program.label,
        bidang,
        perangkat_daerah: office.label || unit,
        milik: [...own].sort().join(', '),
        berkas: office.doc.file,
      },
      related: [{ on: office, field: office.data.bidang_urusan ? '/bidang_urusan' : '' }],
    };
  }
}

/** An office may only run programs of the affairs that it was formed for. */
export const urusanBukanMilikPd: Rule = {
  id: 'urusan-bukan-milik-pd',
  level: 'galat',
  kelompok: 'G',
  logika: 'semua',
  needs: ['perangkat-daerah'],
  basis: [
    {
      id: 'Permendagri 90/2019: kode perangkat daerah memuat bidang urusan yang diampunya',
      en: 'Permendagri 90/2019: the code of an office holds the affairs that it is in charge of',
      mark: 'turunan',
    },
    {
      id: 'PP 18/2016: perangkat daerah dibentuk menurut urusan pemerintahan yang diserahkan',
      en: 'PP 18/2016: offices are formed by the government affairs that were handed over',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Program berada di luar urusan perangkat daerah',
      alasan:
        'Dua ruas pertama kode program adalah bidang urusan, dan kode perangkat daerah memuat paling banyak tiga bidang urusan. Program dari bidang lain tidak dapat dianggarkan pada perangkat daerah itu. UPTD dan kelurahan mengikuti induknya; program penunjang ditulis dengan bidang urusan perangkat daerah sendiri.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} termasuk bidang urusan ${p.bidang}, yang bukan urusan ${p.perangkat_daerah}`,
      label: (p) => `bidang urusan ${p.bidang}`,
      terkait: (p) => `bidang urusan perangkat daerah ini: ${p.milik}`,
      saran: (p) =>
        `pindahkan program ke perangkat daerah pengampu ${p.bidang}, atau lengkapi bidang_urusan di ${p.berkas}`,
    },
    en: {
      judul: 'Program outside the affairs of its office',
      alasan:
        'The first two segments of a program code are its field of affairs, and the code of an office holds up to three of them. A program of another field cannot be budgeted there. Units follow their head office; support programs are written with the field of the office itself.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} is of field ${p.bidang}, which is not one of ${p.perangkat_daerah}`,
      label: (p) => `field of affairs ${p.bidang}`,
      terkait: (p) => `fields of this office: ${p.milik}`,
      saran: (p) =>
        `move the program to the office in charge of ${p.bidang}, or complete bidang_urusan in ${p.berkas}`,
    },
  },
  *check(model) {
    const known = new Map<string, Set<string>>();
    for (const doc of docsOf(model, ...DOCS)) {
      if (OTHER_LISTS.includes(doc.nomenklatur)) continue;
      for (const child of doc.root.children)
        if (child.kind === 'program') yield* foreign(model, child, known);
    }
  },
};
