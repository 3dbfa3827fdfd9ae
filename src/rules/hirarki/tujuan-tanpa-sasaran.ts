import { childrenOf, currentDocs } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** A tujuan is reached through sasaran; programs never hang on a tujuan directly. */
export const tujuanTanpaSasaran: Rule = {
  id: 'tujuan-tanpa-sasaran',
  level: 'galat',
  kelompok: 'C',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.25: tujuan dan sasaran jangka menengah perangkat daerah',
      en: 'Permendagri 86/2017, table T-C.25: medium-term goals and objectives of the office',
      mark: 'pasti',
    },
    {
      id: 'Inmendagri 2/2025: tujuan dirinci ke dalam sasaran, lalu outcome dan output',
      en: 'Inmendagri 2/2025: goals are detailed into objectives, then outcomes and outputs',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Tujuan belum punya sasaran',
      alasan:
        'Tujuan adalah dampak di akhir periode; sasaran menyatakan hasil yang membawanya ke sana dan dapat diukur tiap tahun. Program hanya dapat mendukung sasaran, sehingga tujuan tanpa sasaran tidak punya program dan pagu.',
      pesan: (p) => `tujuan ${p.tujuan} "${excerpt(p.uraian)}" belum punya sasaran`,
      label: () => 'tanpa sasaran',
      saran: () => 'tambahkan minimal satu sasaran beserta indikatornya di bawah tujuan ini',
    },
    en: {
      judul: 'Goal without an objective',
      alasan:
        'A goal is the impact at the end of the period; objectives are the results that lead there and can be measured each year. Programs serve objectives only, so a goal without one has no program and no money.',
      pesan: (p) => `goal ${p.tujuan} "${excerpt(p.uraian)}" has no objective (sasaran)`,
      label: () => 'no sasaran',
      saran: () => 'add at least one sasaran with its indicators below this tujuan',
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra')) {
      for (const tujuan of doc.root.children) {
        if (tujuan.kind !== 'tujuan' || childrenOf(tujuan, 'sasaran').length > 0) continue;
        yield { on: tujuan, params: { tujuan: tujuan.id ?? '', uraian: tujuan.label } };
      }
    }
  },
};
