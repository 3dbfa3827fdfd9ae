import { documentName } from '../../model/document-names.ts';
import { docsOf } from '../../model/query.ts';
import { daysBetween, tanggalOf } from '../../model/tanggal.ts';
import type { Rule } from '../rule.ts';

/** The Renstra is adopted after the RPJMD, and soon after. */
export const renstraMendahuluiRpjmd: Rule = {
  id: 'renstra-mendahului-rpjmd',
  level: 'peringatan',
  kelompok: 'H',
  logika: 'semua',
  needs: ['rpjmd', 'renstra'],
  // Days after the RPJMD; sources say one week, one month and three months.
  options: { batas_penetapan_renstra_hari: 30 },
  basis: [
    {
      id: 'Permendagri 86/2017 Pasal 108-124: Renstra ditetapkan setelah perda RPJMD; batas harinya berbeda antarsumber',
      en: 'Permendagri 86/2017 articles 108-124: a Renstra is adopted after the RPJMD; sources differ on the number of days',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Tanggal penetapan Renstra tidak sesuai dengan RPJMD',
      alasan:
        'Renstra berpedoman pada RPJMD, sehingga tidak dapat ditetapkan lebih dahulu. Penetapannya juga tidak boleh lama sesudahnya, karena Renja tahun berikut menunggu. Batas harinya dapat diatur; lamanya hanya diperiksa untuk versi murni. Yang dibandingkan hanya dokumen berstatus ditetapkan dengan tanggal.',
      pesan: (p) =>
        p.lama
          ? `${p.dokumen} ditetapkan ${p.lama} hari setelah ${p.acuan}, lebih dari ${p.batas} hari`
          : `${p.dokumen} ditetapkan ${p.tanggal}, mendahului ${p.acuan} (${p.tanggal_acuan})`,
      label: (p) => (p.lama ? `${p.acuan} ditetapkan ${p.tanggal_acuan}` : 'lebih dahulu'),
      terkait: (p) => `${p.acuan} ditetapkan di sini`,
      saran: (p) =>
        p.lama
          ? 'periksa tanggalnya; bila benar, tulis sebabnya sebagai justifikasi di kepala dokumen'
          : 'periksa tanggal kedua dokumen; bila benar, tetapkan kembali Renstra sesudah RPJMD',
    },
    en: {
      judul: 'Date of a Renstra does not fit the RPJMD',
      alasan:
        'A Renstra is guided by the RPJMD, so it cannot be adopted before it. Nor should it come long after, since the next Renja waits for it. The number of days is an option and is checked for original versions only. Only adopted documents with a date are compared.',
      pesan: (p) =>
        p.lama
          ? `${p.dokumen} was adopted ${p.lama} days after ${p.acuan}, more than ${p.batas} days`
          : `${p.dokumen} was adopted on ${p.tanggal}, before ${p.acuan} (${p.tanggal_acuan})`,
      label: (p) => (p.lama ? `${p.acuan} was adopted on ${p.tanggal_acuan}` : 'earlier'),
      terkait: (p) => `${p.acuan} was adopted here`,
      saran: (p) =>
        p.lama
          ? 'check the date; if it is right, give the reason as justifikasi in the header'
          : 'check both dates; if they are right, adopt the Renstra again after the RPJMD',
    },
  },
  *check(model, { options }) {
    const limit = Number(options.batas_penetapan_renstra_hari);
    for (const doc of docsOf(model, 'renstra')) {
      const tanggal = tanggalOf(doc);
      const [plan] = model.plans.against(doc, ['rpjmd', 'rpd']);
      const before = plan && tanggalOf(plan);
      if (!plan || tanggal === undefined || before === undefined) continue;
      if (doc.versi.status !== 'ditetapkan' || plan.versi.status !== 'ditetapkan') continue;
      const days = daysBetween(before, tanggal);
      const original = doc.versi.nama === 'murni' && plan.versi.nama === 'murni';
      if (days >= 0 && !(original && days > limit)) continue;
      yield {
        on: doc.root,
        field: '/versi/tanggal',
        related: [{ on: plan.root, field: '/versi/tanggal' }],
        params: {
          dokumen: documentName(model, doc),
          acuan: documentName(model, plan),
          tanggal,
          tanggal_acuan: before,
          batas: String(limit),
          ...(days > 0 ? { lama: String(days) } : {}),
        },
      };
    }
  },
};
