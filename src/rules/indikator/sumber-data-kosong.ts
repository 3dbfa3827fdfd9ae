import { cardGaps, cardOwner } from '../../model/kartu-indikator.ts';
import type { Rule } from '../rule.ts';

/** Figures of which nobody knows where to get them next year. */
export const sumberDataKosong: Rule = {
  id: 'sumber-data-kosong',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  // Share of indicators that must have it.
  options: { batas: 0.9 },
  basis: [
    {
      id: 'Praktik reviu SAKIP: setiap indikator menyebut sumber datanya',
      en: 'Practice of SAKIP review: every indicator names the source of its data',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Sumber data indikator belum disebut',
      alasan:
        'Target hanya dapat dievaluasi bila diketahui dari mana angkanya diambil: BPS, aplikasi, atau laporan perangkat daerah. Dokumen yang sudah ditetapkan menyebutnya pada setiap indikator tujuan dan sasaran; rancangan tidak dilaporkan. Bila tidak satu pun dokumen memuatnya, temuan ini muncul sekali.',
      pesan: (p) =>
        `${p.kosong} dari ${p.semua} indikator tujuan, sasaran, dan IKU di ${cardOwner(p, 'id')} belum memiliki sumber data`,
      label: (p) => `${p.kosong} dari ${p.semua} belum diisi`,
      terkait: () => 'salah satunya',
      saran: () => 'isi sumber_data pada indikator tujuan dan sasaran, misalnya BPS atau nama aplikasinya',
    },
    en: {
      judul: 'Sources of data are missing',
      alasan:
        'A target can be evaluated only when it is known where the figure comes from: BPS, an application, a report of the office. Adopted documents name it for every indicator of goals and objectives; drafts are not reported. Where no document has any, this is said once.',
      pesan: (p) =>
        `${p.kosong} of ${p.semua} indicators of goals, objectives and IKU in ${cardOwner(p, 'en')} have no source (sumber_data)`,
      label: (p) => `${p.kosong} of ${p.semua} are not filled in`,
      terkait: () => 'one of them',
      saran: () =>
        'fill in sumber_data on indicators of goals and objectives, such as BPS or the name of the application',
    },
  },
  *check(model, { options }) {
    for (const { doc, params, shown } of cardGaps(model, ['sumber_data'], Number(options.batas)))
      yield { on: doc.root, related: shown.map((on) => ({ on })), params: { ...params } };
  },
};
