import { documentName } from '../../model/document-names.ts';
import { followings, missingRows } from '../../model/follow.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

function finding(model: Model, row: Node, other: Doc, adopted: boolean): Finding {
  return {
    on: row,
    level: adopted ? 'galat' : 'peringatan',
    params: {
      jenis: row.kind,
      tahun: String(row.doc.tahun ?? ''),
      kode: row.kode ?? '',
      nama: row.label,
      dokumen: documentName(model, row.doc),
      lain: documentName(model, other),
      berkas: other.file,
    },
  };
}

/** The annual plan of an office and that of the region hold the same rows. */
export const renjaTanpaRkpd: Rule = {
  id: 'renja-tanpa-rkpd',
  level: 'galat',
  kelompok: 'D',
  logika: 'semua',
  needs: ['renja', 'rkpd'],
  basis: [
    {
      id: 'Permendagri 86/2017: rancangan Renja menjadi bahan RKPD, dan Renja ditetapkan berpedoman pada RKPD',
      en: 'Permendagri 86/2017: the draft Renja feeds the RKPD, and the final Renja follows the RKPD',
      mark: 'pengetahuan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Baris Renja dan RKPD berbeda',
      alasan:
        'Renja ditetapkan setelah RKPD dan memuat program, kegiatan, dan sub kegiatan yang sama untuk perangkat daerahnya. Baris yang hanya ada di salah satunya tidak akan masuk KUA-PPAS. Selama Renja belum ditetapkan, perbedaan wajar terjadi dan hanya diberi peringatan. Hanya baris tertinggi yang hilang dilaporkan.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} ada di ${p.dokumen}, tetapi tidak ada di ${p.lain}`,
      label: (p) => `tidak ada di ${p.lain}`,
      saran: (p) => `tambahkan ${p.kode} di ${p.berkas}, atau hapus dari dokumen ini`,
    },
    en: {
      judul: 'Rows of Renja and RKPD differ',
      alasan:
        'The Renja is adopted after the RKPD and holds the same programs, activities and sub-activities for its office. A row that is in only one of them will not reach the budget ceilings. While the Renja is a draft a difference is natural and gets a warning only. Only the highest missing row is reported.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} is in ${p.dokumen} but not in ${p.lain}`,
      label: (p) => `not in ${p.lain}`,
      saran: (p) => `add ${p.kode} to ${p.berkas}, or remove it from this document`,
    },
  },
  *check(model): Iterable<Finding> {
    for (const { plan, doc, guide, follower } of followings(model, 'renja', ['rkpd'])) {
      const adopted = doc.versi.status === 'ditetapkan';
      for (const row of missingRows(model, follower, guide)) yield finding(model, row, plan, adopted);
      for (const row of missingRows(model, guide, follower)) yield finding(model, row, doc, adopted);
    }
  },
};
