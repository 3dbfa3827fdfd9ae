import type { Doc, Model, Periode } from '../../model/node.ts';
import { docsOf } from '../../model/query.ts';
import { referredDocs } from '../../model/referred.ts';
import type { Rule } from '../rule.ts';

const span = ({ awal, akhir }: Periode): string => (awal === akhir ? String(awal) : `${awal}-${akhir}`);

/** Years between two plans; 0 and less where they share one. */
const gap = (a: Periode, b: Periode): number => Math.max(a.awal - b.akhir, b.awal - a.akhir);

/** A register of the same level that covers the years of the document. */
const instead = (model: Model, from: Periode, to: Doc): Doc | undefined =>
  docsOf(model, 'prioritas').find(
    (d) => d.tingkat === to.tingkat && d.periode !== undefined && gap(from, d.periode) <= 0,
  );

/** Priorities of a period in which the document does not fall. */
export const prioritasKedaluwarsa: Rule = {
  id: 'prioritas-kedaluwarsa',
  level: 'galat',
  kelompok: 'D',
  logika: 'semua',
  basis: [
    {
      id: 'UU 25/2004: rencana daerah mengacu pada RPJMN yang berlaku pada periodenya',
      en: 'UU 25/2004: regional plans follow the RPJMN of their own period',
      mark: 'turunan',
    },
  ],
  identity: ['register', 'tahun'],
  texts: {
    id: {
      judul: 'Prioritas yang dirujuk tidak berlaku pada tahun dokumen',
      alasan:
        'Setiap RPJMN dan RPJMD provinsi membawa prioritas dengan nomor yang sama untuk isi yang berbeda: PN3 periode 2020-2024 bukan PN3 periode 2025-2029. Dokumen harus merujuk daftar yang berlaku pada tahunnya. Dokumen tahunan yang masih memakai daftar sampai tahun sebelumnya hanya diberi peringatan, karena penyusunannya mendahului daftar baru.',
      pesan: (p) => `dokumen tahun ${p.tahun} merujuk prioritas ${p.register}, yang berlaku ${p.berlaku}`,
      label: (p) => `${p.tautan} tautan ke daftar ini`,
      saran: (p) =>
        p.ganti
          ? `ganti dengan butir ${p.ganti} yang sesuai`
          : `ganti dengan butir daftar prioritas yang berlaku tahun ${p.tahun}`,
    },
    en: {
      judul: 'Priorities that are not in force in the years of the document',
      alasan:
        'Every RPJMN and provincial RPJMD uses the same numbers for other content: PN3 of 2020-2024 is not PN3 of 2025-2029. A document must refer to the list of its own years. An annual document that still uses the list up to the year before gets a warning only, since it is drafted before the new list exists.',
      pesan: (p) =>
        `a document for ${p.tahun} refers to priorities of ${p.register}, which is in force ${p.berlaku}`,
      label: (p) => `${p.tautan} ${p.tautan === '1' ? 'link' : 'links'} to this list`,
      saran: (p) =>
        p.ganti
          ? `replace it by the matching item of ${p.ganti}`
          : `replace it by an item of the list in force in ${p.tahun}`,
    },
  },
  *check(model) {
    for (const { from, to, on, field, links } of referredDocs(model)) {
      if (to.jenis !== 'prioritas' || !from.periode || !to.periode || links === 0) continue;
      const years = gap(from.periode, to.periode);
      if (years <= 0) continue;
      const ganti = instead(model, from.periode, to)?.id;
      yield {
        on,
        field,
        level: years === 1 && from.tahun !== undefined ? 'peringatan' : 'galat',
        params: {
          tahun: span(from.periode),
          berlaku: span(to.periode),
          register: to.id,
          tautan: String(links),
          ...(ganti ? { ganti } : {}),
        },
      };
    }
  },
};
