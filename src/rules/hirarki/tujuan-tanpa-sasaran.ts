import { documentName } from '../../model/document-names.ts';
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
      pesan: (p) =>
        p.semua
          ? `tidak satu pun dari ${p.semua} tujuan di ${p.dokumen} punya sasaran`
          : `tujuan ${p.tujuan} "${excerpt(p.uraian)}" belum punya sasaran`,
      label: () => 'tanpa sasaran',
      saran: (p) =>
        `tambahkan minimal satu sasaran beserta indikatornya di bawah ${p.semua ? 'setiap tujuan' : 'tujuan ini'}`,
    },
    en: {
      judul: 'Goal without an objective',
      alasan:
        'A goal is the impact at the end of the period; objectives are the results that lead there and can be measured each year. Programs serve objectives only, so a goal without one has no program and no money.',
      pesan: (p) =>
        p.semua
          ? `none of the ${p.semua} goals (tujuan) in ${p.dokumen} has an objective (sasaran)`
          : `goal ${p.tujuan} "${excerpt(p.uraian)}" has no objective (sasaran)`,
      label: () => 'no sasaran',
      saran: (p) =>
        `add at least one sasaran with its indicators below ${p.semua ? 'each tujuan' : 'this tujuan'}`,
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra')) {
      const all = childrenOf(doc.root, 'tujuan');
      const open = all.filter((tujuan) => childrenOf(tujuan, 'sasaran').length === 0);
      if (open.length > 1 && open.length === all.length) {
        const params = { semua: String(all.length), dokumen: documentName(model, doc) };
        yield { on: doc.root, params };
        continue;
      }
      for (const tujuan of open)
        yield { on: tujuan, params: { tujuan: tujuan.id ?? '', uraian: tujuan.label } };
    }
  },
};
