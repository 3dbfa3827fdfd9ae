import { documentName } from '../../model/document-names.ts';
import type { Doc, Jenis } from '../../model/node.ts';
import { referredDocs } from '../../model/referred.ts';
import type { Rule } from '../rule.ts';

/** Plans; registers of priorities have a rule of their own, registers of offices no period. */
const PLANS: readonly Jenis[] = ['rpjmd', 'rpd', 'renstra', 'rkpd', 'renja'];

/** First and last year that a plan speaks about, targets of a continuation year included. */
function spanOf(doc: Doc): readonly [number, number] | undefined {
  if (doc.tahun !== undefined) return [doc.tahun, doc.tahun];
  return doc.periode ? [doc.periode.awal, Math.max(doc.periode.akhir, ...doc.periode.lanjutan)] : undefined;
}

const written = ([from, to]: readonly [number, number]): string =>
  from === to ? `${from}` : `${from}-${to}`;

/** A plan that ended before, or begins after, cannot be served. */
export const rujukanBedaPeriode: Rule = {
  id: 'rujukan-beda-periode',
  level: 'galat',
  kelompok: 'B',
  logika: 'semua',
  identity: ['acuan'],
  basis: [
    {
      id: 'UU 25/2004 dan Permendagri 86/2017: Renstra dan dokumen tahunan mengikuti RPJMD pada periodenya',
      en: 'UU 25/2004 and Permendagri 86/2017: Renstra and annual plans follow the RPJMD of their period',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Rujukan ke dokumen periode lain',
      alasan:
        'Sasaran dan program hanya dapat didukung pada tahun yang diatur rencananya. Rujukan ke RPJMD periode lalu atau RKPD tahun lain biasanya sisa salinan. Menyebut dokumen lama pada acuan, tanpa tautan ke isinya, hanya peringatan.',
      pesan: (p) => `${p.nama} (${p.tahun}) merujuk ${p.nama_acuan}, yang mengatur ${p.tahun_acuan}`,
      label: (p) => (p.tautan === '0' ? `mengatur ${p.tahun_acuan}` : `satu dari ${p.tautan} tautan`),
      terkait: (p) => `dokumen ${p.tahun_acuan}`,
      saran: () =>
        'arahkan ke dokumen yang berlaku pada tahun ini, atau perbaiki periode di kepala dokumennya',
    },
    en: {
      judul: 'Reference to a document of other years',
      alasan:
        'Objectives and programs can be served only in the years that their plan governs. A link to the RPJMD of the last period, or to the RKPD of another year, is usually left over from copying. An old document under acuan, without links to its items, is only a warning.',
      pesan: (p) => `${p.nama} (${p.tahun}) refers to ${p.nama_acuan}, which governs ${p.tahun_acuan}`,
      label: (p) => (p.tautan === '0' ? `governs ${p.tahun_acuan}` : `one of ${p.tautan} links`),
      terkait: (p) => `document of ${p.tahun_acuan}`,
      saran: () => 'point to the document in force in this year, or correct the period in its header',
    },
  },
  *check(model) {
    for (const { from, to, on, field, links } of referredDocs(model)) {
      if (!PLANS.includes(to.jenis)) continue;
      const [own, other] = [spanOf(from), spanOf(to)];
      if (!own || !other || (own[0] <= other[1] && other[0] <= own[1])) continue;
      yield {
        on,
        field,
        ...(links > 0 ? {} : { level: 'peringatan' as const }),
        params: {
          nama: documentName(model, from),
          tahun: written(own),
          acuan: to.id,
          nama_acuan: documentName(model, to),
          tahun_acuan: written(other),
          tautan: String(links),
        },
        related: [{ on: to.root, field: to.tahun === undefined ? '/periode' : '/tahun' }],
      };
    }
  },
};
