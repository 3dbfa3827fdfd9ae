import type { Doc, Model, Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { currentDocs, mayBeBroken, nodesOf, officeName, officeOf } from '../../model/query.ts';
import { hasRemark } from '../../model/rincian.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** The Renja of an office for a year, and the sub kegiatan that it has. */
interface Origin {
  readonly doc: Doc;
  readonly codes: Set<string>;
}

const keyOf = (model: Model, row: Node): string =>
  `${row.doc.wilayah}\n${row.doc.tahun ?? ''}\n${officeOf(model, row.unit) ?? ''}`;

/** A Renja that stops above the sub kegiatan cannot be an origin. */
function origins(model: Model): ReadonlyMap<string, Origin> {
  const docs = new Set(currentDocs(model, 'renja'));
  const out = new Map<string, Origin>();
  for (const row of nodesOf(model, 'sub_kegiatan')) {
    if (!docs.has(row.doc)) continue;
    const key = keyOf(model, row);
    const origin = out.get(key) ?? { doc: row.doc, codes: new Set<string>() };
    out.set(key, origin);
    origin.codes.add(row.kode ?? '');
  }
  return out;
}

const sameEdition = (a: Doc, b: Doc): boolean =>
  a.nomenklatur === undefined || b.nomenklatur === undefined || a.nomenklatur === b.nomenklatur;

/** Money for something that no Renja planned. */
export const apbdTanpaRenja: Rule = {
  id: 'apbd-tanpa-renja',
  level: 'peringatan',
  kelompok: 'I',
  logika: 'semua',
  needs: ['apbd', 'renja'],
  basis: [
    {
      id: 'PP 12/2019: RKA-SKPD disusun berpedoman pada Renja yang sudah ditetapkan',
      en: 'PP 12/2019: the RKA-SKPD is drawn up from the adopted Renja',
      mark: 'turunan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Sub kegiatan APBD tidak ada di Renja',
      alasan:
        'Yang dianggarkan harus sudah direncanakan dalam Renja; pengecualian, misalnya pokok-pokok pikiran DPRD dengan berita acara, ditulis di keterangan. Yang diperiksa sub kegiatan berpagu milik perangkat daerah yang Renjanya dimuat, dengan edisi kode yang sama.',
      pesan: (p) =>
        `sub kegiatan ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} dianggarkan ${p.tahun}, tetapi tidak ada di Renja ${p.pd}`,
      label: () => 'tidak berasal dari Renja',
      terkait: (p) => `Renja ${p.tahun} ${p.pd}`,
      saran: (p) =>
        `tulis asalnya di keterangan, atau tambahkan ${p.kode} di ${p.berkas} lewat perubahan Renja`,
    },
    en: {
      judul: 'Sub-activity of the APBD is not in the Renja',
      alasan:
        'What is budgeted must have been planned in the Renja; exceptions, such as proposals of the DPRD with their minutes, are noted in keterangan. Funded sub-activities of offices whose Renja is here are checked, where both follow the same edition of codes.',
      pesan: (p) =>
        `sub-activity ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} is budgeted for ${p.tahun} but is not in the Renja of ${p.pd}`,
      label: () => 'no origin in the Renja',
      terkait: (p) => `Renja ${p.tahun} of ${p.pd}`,
      saran: (p) => `note its origin in keterangan, or add ${p.kode} to ${p.berkas} by a changed Renja`,
    },
  },
  *check(model) {
    if (mayBeBroken(model, 'renja')) return;
    const known = origins(model);
    const docs = new Set(currentDocs(model, 'apbd').flatMap((doc) => model.plans.parts(doc)));
    for (const row of nodesOf(model, 'sub_kegiatan')) {
      const { doc, kode = '' } = row;
      const origin = docs.has(doc) ? known.get(keyOf(model, row)) : undefined;
      if (!origin || origin.codes.has(kode) || hasRemark(row) || !sameEdition(doc, origin.doc)) continue;
      if ((paguOf(row).get(doc.tahun ?? 0) ?? 0n) === 0n) continue;
      const params = {
        kode,
        nama: row.label,
        tahun: String(doc.tahun ?? ''),
        pd: officeName(model, row.unit),
      };
      yield { on: row, params: { ...params, berkas: origin.doc.file }, related: [{ on: origin.doc.root }] };
    }
  },
};
