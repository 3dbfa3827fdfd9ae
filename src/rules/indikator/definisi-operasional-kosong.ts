import { cardGaps, cardOwner } from '../../model/kartu-indikator.ts';
import type { Rule } from '../rule.ts';

/** Figures that two people would count in two ways. */
export const definisiOperasionalKosong: Rule = {
  id: 'definisi-operasional-kosong',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  // Share of indicators that must have it.
  options: { batas: 0.9 },
  basis: [
    {
      id: 'PermenPANRB 88/2021: definisi operasional tersedia untuk lebih dari 90 persen indikator',
      en: 'PermenPANRB 88/2021: an operational definition for more than 90 percent of the indicators',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Definisi operasional indikator belum diisi',
      alasan:
        'Definisi operasional dan formula menentukan apa yang dihitung dan bagaimana; tanpanya capaian dua tahun tidak dapat dibandingkan. Evaluasi SAKIP menilainya pada dokumen yang sudah ditetapkan; rancangan tidak dilaporkan. Indikator yang menyatakan sama_dengan memakai definisi dokumen yang dirujuk. Bila tidak satu pun dokumen memuatnya, temuan ini muncul sekali.',
      pesan: (p) =>
        `${p.kosong} dari ${p.semua} indikator tujuan, sasaran, dan IKU di ${cardOwner(p, 'id')} belum memiliki definisi operasional dan formula`,
      label: (p) => `${p.kosong} dari ${p.semua} belum diisi`,
      terkait: () => 'salah satunya',
      saran: () => 'isi definisi dan formula pada indikator tujuan dan sasaran, dimulai dari IKU',
    },
    en: {
      judul: 'Operational definitions are missing',
      alasan:
        'Definition and formula say what is counted and how; without them the results of two years cannot be compared. The SAKIP evaluation looks for them in adopted documents; drafts are not reported. An indicator with sama_dengan uses the definition of the other document. Where no document has any, this is said once.',
      pesan: (p) =>
        `${p.kosong} of ${p.semua} indicators of goals, objectives and IKU in ${cardOwner(p, 'en')} have no definition and formula (definisi, formula)`,
      label: (p) => `${p.kosong} of ${p.semua} are not filled in`,
      terkait: () => 'one of them',
      saran: () => 'fill in definisi and formula on indicators of goals and objectives, IKU first',
    },
  },
  *check(model, { options }) {
    for (const { doc, params, shown } of cardGaps(model, ['definisi', 'formula'], Number(options.batas)))
      yield { on: doc.root, related: shown.map((on) => ({ on })), params: { ...params } };
  },
};
