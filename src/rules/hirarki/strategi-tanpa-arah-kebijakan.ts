import type { Doc, Node } from '../../model/node.ts';
import { childrenOf, currentDocs, nameOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Params, Rule } from '../rule.ts';

const sasaranOf = (doc: Doc): Node[] =>
  childrenOf(doc.root, 'tujuan').flatMap((tujuan) => childrenOf(tujuan, 'sasaran'));

const strategi = (p: Params): boolean => p.jenis === 'strategi';

/** How an objective is reached, and in which year: the chain of the 2017 logic. */
export const strategiTanpaArahKebijakan: Rule = {
  id: 'strategi-tanpa-arah-kebijakan',
  level: 'peringatan',
  kelompok: 'C',
  logika: '2017',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.26: tujuan, sasaran, strategi, dan kebijakan',
      en: 'Permendagri 86/2017, table T-C.26: goals, objectives, strategies and policies',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Rantai strategi dan arah kebijakan terputus',
      alasan:
        'Dalam logika 2017 setiap sasaran punya strategi, dan setiap strategi punya arah kebijakan yang menyebut tahunnya. Tanpa arah kebijakan tidak terlihat apa yang didahulukan pada tahun mana. Dokumen yang belum menulis strategi sama sekali tidak dihitung.',
      pesan: (p) =>
        strategi(p)
          ? `strategi ${p.butir} "${excerpt(p.uraian)}" belum punya arah kebijakan`
          : `sasaran ${p.butir} "${excerpt(p.uraian)}" belum punya strategi, padahal sasaran lain sudah`,
      label: (p) => (strategi(p) ? 'tanpa arah kebijakan' : 'tanpa strategi'),
      saran: (p) =>
        strategi(p)
          ? 'tambahkan arah_kebijakan beserta tahunnya di bawah strategi ini'
          : 'tambahkan strategi beserta arah kebijakannya di bawah sasaran ini',
    },
    en: {
      judul: 'Chain of strategies and policies is broken',
      alasan:
        'In the 2017 logic every objective has a strategy, and every strategy a policy direction with its years. Without it nobody sees what comes first in which year. A document without any strategy yet does not count.',
      pesan: (p) =>
        strategi(p)
          ? `strategy ${p.butir} "${excerpt(p.uraian)}" has no policy direction (arah kebijakan)`
          : `objective ${p.butir} "${excerpt(p.uraian)}" has no strategy, while other objectives have`,
      label: (p) => (strategi(p) ? 'no arah kebijakan' : 'no strategi'),
      saran: (p) =>
        strategi(p)
          ? 'add arah_kebijakan with its years below this strategy'
          : 'add a strategy with its policy directions below this objective',
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra')) {
      const sasaranList = sasaranOf(doc);
      if (doc.logika !== '2017' || !sasaranList.some((s) => childrenOf(s, 'strategi').length > 0)) continue;
      for (const sasaran of sasaranList) {
        const strategies = childrenOf(sasaran, 'strategi');
        const open = strategies.filter((s) => childrenOf(s, 'arah_kebijakan').length === 0);
        for (const on of strategies.length === 0 ? [sasaran] : open)
          yield { on, params: { jenis: on.kind, butir: nameOf(on), uraian: on.label } };
      }
    }
  },
};
