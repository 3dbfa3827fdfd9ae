import { currentDocs, linksTo } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { likelyMeant } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** The head's missions are promises of direction: a tujuan turns each into something that can be measured. */
export const misiTanpaTujuan: Rule = {
  id: 'misi-tanpa-tujuan',
  level: 'galat',
  kelompok: 'C',
  logika: 'semua',
  basis: [
    {
      id: 'RPJMD menurut Inmendagri 2/2025: visi, misi, tujuan, dan sasaran tersaji dalam satu rantai',
      en: 'RPJMD under Inmendagri 2/2025: visi, misi, tujuan and sasaran form one chain',
      mark: 'pasti',
    },
    {
      id: 'UU 23/2014 Pasal 263: RPJMD menjabarkan visi, misi, dan program kepala daerah',
      en: 'UU 23/2014 article 263: the RPJMD elaborates vision, missions and program of the head of region',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Misi belum dijawab tujuan',
      alasan:
        'RPJMD menjabarkan misi kepala daerah ke dalam tujuan yang terukur. Misi tanpa tujuan tinggal pernyataan: tidak ada indikator, sasaran, dan program yang mewujudkannya. Satu tujuan boleh menjawab beberapa misi sekaligus.',
      pesan: (p) => `misi ${p.misi} "${excerpt(p.uraian)}" belum dijawab satu pun tujuan`,
      label: () => 'tidak ada tujuan yang menyebut misi ini',
      saran: (p) =>
        `tambahkan ${p.misi} pada isian misi dari tujuan yang menjawabnya, atau susun tujuan baru`,
    },
    en: {
      judul: 'Mission without a goal',
      alasan:
        'The RPJMD turns the missions of the elected head into goals that can be measured. A mission without a goal stays a statement: no indicator, objective or program makes it true. One goal may answer several missions.',
      pesan: (p) => `mission ${p.misi} "${excerpt(p.uraian)}" is not answered by any goal (tujuan)`,
      label: () => 'no tujuan names this misi',
      saran: (p) => `add ${p.misi} to the key misi of the tujuan that answers it, or write a new tujuan`,
    },
  },
  *check(model) {
    const meant = likelyMeant(model);
    for (const doc of currentDocs(model, 'rpjmd', 'rpd')) {
      for (const misi of doc.root.children) {
        if (misi.kind !== 'misi' || linksTo(model, misi, 'misi').length > 0 || meant.has(misi)) continue;
        yield { on: misi, params: { misi: misi.id ?? '', uraian: misi.label } };
      }
    }
  },
};
