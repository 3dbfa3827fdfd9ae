import type { Model, Node } from '../../model/node.ts';
import { currentDocs, linksFrom, linksTo, mayBeBroken } from '../../model/query.ts';
import { isKlhs } from '../../model/registers.ts';
import { excerpt } from '../../model/words.ts';
import { likelyMeant } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** Linked from a plan, or itself written as serving one; a part that is answered answers for the whole. */
function isAnswered(model: Model, item: Node, meant: ReadonlySet<Node>): boolean {
  if (meant.has(item) || linksTo(model, item, 'mendukung').length > 0) return true;
  if (linksFrom(model, item, 'mendukung').some(({ to }) => to.doc.jenis !== 'prioritas')) return true;
  return item.children.some((c) => isAnswered(model, c, meant));
}

/** What the environmental assessment recommends must be taken up by the plan. */
export const tpbKlhsBelumTerjawab: Rule = {
  id: 'tpb-klhs-belum-terjawab',
  level: 'peringatan',
  kelompok: 'D',
  logika: 'semua',
  needs: ['rpjmd'],
  basis: [
    {
      id: 'PP 46/2016 dan Permendagri 7/2018: rekomendasi KLHS diintegrasikan dalam RPJMD',
      en: 'PP 46/2016 and Permendagri 7/2018: recommendations of the KLHS are integrated into the RPJMD',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Rekomendasi KLHS belum dijawab',
      alasan:
        'KLHS wajib dibuat sebelum RPJMD dan rekomendasinya harus masuk ke dalam rencana. Rekomendasi yang tidak dirujuk sasaran, prioritas, atau program mana pun akan ditanyakan dalam evaluasi rancangan perda. Aturan ini memeriksa daftar prioritas yang bernama KLHS.',
      pesan: (p) => `rekomendasi KLHS ${p.id} "${excerpt(p.uraian)}" belum dijawab dokumen mana pun`,
      label: () => 'belum dirujuk',
      saran: (p) =>
        `tambahkan mendukung: [${p.rujukan}] pada sasaran atau program yang menjawabnya, atau tulis justifikasi pada butir ini`,
    },
    en: {
      judul: 'Recommendation of the KLHS is not answered',
      alasan:
        'The environmental assessment (KLHS) comes before the RPJMD, and its recommendations must enter the plan. One that no objective, priority or program refers to will be asked about when the draft is evaluated. The rule reads registers of priorities called KLHS.',
      pesan: (p) => `KLHS recommendation ${p.id} "${excerpt(p.uraian)}" is not answered by any document`,
      label: () => 'nothing refers to it',
      saran: (p) =>
        `add mendukung: [${p.rujukan}] to the objective or program that answers it, or write a justifikasi on this item`,
    },
  },
  *check(model) {
    if (mayBeBroken(model, 'rpjmd', 'rpd', 'renstra', 'renja', 'rkpd')) return;
    const meant = likelyMeant(model);
    for (const register of currentDocs(model, 'prioritas')) {
      if (!isKlhs(register)) continue;
      for (const item of register.root.children) {
        if (isAnswered(model, item, meant)) continue;
        const rujukan = `${register.id}/${item.id ?? ''}`;
        yield { on: item, params: { id: item.id ?? '', uraian: item.label, rujukan } };
      }
    }
  },
};
