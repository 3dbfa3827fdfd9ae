import { likeness } from '../../model/likeness.ts';
import { normalName } from '../../model/names.ts';
import type { Model, Node } from '../../model/node.ts';
import { currentDocs, linksFrom, nameOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** What stands above a statement: the item it is in, or the objective that its program serves first. */
function above(model: Model, node: Node): Node | undefined {
  const { parent } = node;
  if (node.kind === 'sasaran' || node.kind === 'strategi' || node.kind === 'arah_kebijakan') return parent;
  if (node.kind === 'tujuan') return linksFrom(model, node, 'misi')[0]?.to;
  if (node.kind === 'outcome' && parent)
    return linksFrom(model, parent, 'mendukung').find((e) => e.to.kind === 'sasaran' && e.to.doc === node.doc)
      ?.to;
  if (node.kind !== 'output') return undefined;
  return parent?.parent?.children.find((c) => c.kind === 'outcome' || c.kind === 'output');
}

/** A statement copied to the level below says nothing about that level. */
export const pernyataanAnakSamaDenganInduk: Rule = {
  id: 'pernyataan-anak-sama-dengan-induk',
  level: 'peringatan',
  kelompok: 'C',
  logika: 'semua',
  options: { kemiripan: 0.9 },
  basis: [
    {
      id: 'Evaluasi SAKIP (PermenPANRB 88/2021): penjenjangan kinerja bukan salinan kata demi kata',
      en: 'SAKIP evaluation (PermenPANRB 88/2021): cascading is no word for word copy',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Pernyataan sama dengan tingkat di atasnya',
      alasan:
        'Setiap tingkat menjelaskan apa yang berubah pada tingkat itu: sasaran bagi tujuan, outcome bagi sasaran, output bagi outcome. Kalimat yang disalin dari atasnya membuat dua tingkat diukur untuk hal yang sama, dan penjenjangannya tidak menerangkan sebab akibat.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} "${excerpt(p.uraian)}" ${p.sama === 'ya' ? 'sama dengan' : 'hampir sama dengan'} ${kindWord(p.jenis_induk, 'id')} ${p.induk} di atasnya`,
      label: (p) => (p.sama === 'ya' ? 'kalimat yang sama' : 'kalimat yang hampir sama'),
      terkait: (p) => `${kindWord(p.jenis_induk, 'id')} di atasnya`,
      saran: () => 'rumuskan ulang: apa yang berubah atau dihasilkan pada tingkat ini',
    },
    en: {
      judul: 'Statement repeats the level above it',
      alasan:
        'Each level says what changes at that level: the objective for the goal, the outcome for the objective, the output for the outcome. A sentence copied from above makes two levels measure the same thing, and the chain explains no cause.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} "${excerpt(p.uraian)}" ${p.sama === 'ya' ? 'is the same as' : 'is nearly the same as'} the ${kindWord(p.jenis_induk, 'en')} ${p.induk} above it`,
      label: (p) => (p.sama === 'ya' ? 'the same sentence' : 'nearly the same sentence'),
      terkait: (p) => `the ${kindWord(p.jenis_induk, 'en')} above it`,
      saran: () => 'write anew what changes or is delivered at this level',
    },
  },
  *check(model, { options }) {
    const least = Number(options.kemiripan);
    const docs = new Set(currentDocs(model, 'rpjmd', 'rpd', 'renstra', 'renja'));
    for (const node of model.nodes) {
      if (!docs.has(node.doc)) continue;
      const induk = above(model, node);
      if (!induk) continue;
      const [own, other] = [normalName(node.label), normalName(induk.label)];
      if (own === '' || likeness(own, other, least) < least) continue;
      const name = induk.id ?? induk.parent?.kode ?? nameOf(induk);
      yield {
        on: node,
        field: '/uraian',
        params: {
          jenis: node.kind,
          uraian: node.label,
          jenis_induk: induk.kind,
          induk: name,
          sama: own === other ? 'ya' : 'tidak',
        },
        related: [{ on: induk, field: '/uraian' }],
      };
    }
  },
};
