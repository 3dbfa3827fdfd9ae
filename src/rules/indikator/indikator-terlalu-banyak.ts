import { documentName } from '../../model/document-names.ts';
import { currentNodes, FIVE_YEAR, hasKategori } from '../../model/indikator.ts';
import type { Node } from '../../model/node.ts';
import { indikatorOf, nameOf } from '../../model/query.ts';
import { manyByDoc } from '../../model/whole.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Only the IKU count where the objective marks them; the others are supporting figures. */
function counted(sasaran: Node): readonly Node[] {
  const all = indikatorOf(sasaran);
  const iku = all.filter((i) => hasKategori(i, 'iku'));
  return iku.length > 0 ? iku : all;
}

/** An objective with so many measures that none of them leads. */
export const indikatorTerlaluBanyak: Rule = {
  id: 'indikator-terlalu-banyak',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  options: { maks: 5 },
  basis: [
    {
      id: 'Praktik reviu SAKIP: paling banyak lima IKU untuk satu sasaran',
      en: 'Practice of SAKIP review: at most five IKU for one objective',
      mark: 'pasti',
    },
    {
      id: 'PermenPANRB 88/2021: indikator cukup jumlahnya untuk mengukur sasaran, tidak berlebihan',
      en: 'PermenPANRB 88/2021: enough indicators to measure an objective, no more',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Indikator sasaran terlalu banyak',
      alasan:
        'Sasaran diukur dengan beberapa indikator yang paling menentukan. Bila indikatornya belasan, tidak jelas lagi hasil mana yang dikejar, dan beban pengukurannya besar. Bila sebagian ditandai iku, hanya yang ditandai yang dihitung; batasnya dapat diatur dengan maks. Banyak sasaran sekaligus dilaporkan satu kali per dokumen.',
      pesan: (p) =>
        p.sasaran
          ? `${p.sasaran} sasaran di ${p.dokumen} memiliki lebih dari ${p.maks} indikator, misalnya ${p.butir} (${p.jumlah})`
          : `sasaran ${p.butir} "${excerpt(p.uraian)}" memiliki ${p.jumlah} indikator`,
      label: (p) => (p.sasaran ? `${p.sasaran} sasaran` : `${p.jumlah} indikator, paling banyak ${p.maks}`),
      saran: (p) =>
        `pilih paling banyak ${p.maks} indikator utama; pindahkan yang lain ke program, atau beri kategori: [iku] hanya pada yang utama`,
    },
    en: {
      judul: 'Too many indicators for one objective',
      alasan:
        'An objective is measured by the few figures that decide. With a dozen of them nobody knows which result is pursued, and measuring becomes a burden. Where some are marked iku only those count; the limit can be set with maks. Many objectives at once are told once per document.',
      pesan: (p) =>
        p.sasaran
          ? `${p.sasaran} objectives (sasaran) in ${p.dokumen} have more than ${p.maks} indicators, such as ${p.butir} (${p.jumlah})`
          : `objective (sasaran) ${p.butir} "${excerpt(p.uraian)}" has ${p.jumlah} indicators`,
      label: (p) => (p.sasaran ? `${p.sasaran} objectives` : `${p.jumlah} indicators, at most ${p.maks}`),
      saran: (p) =>
        `keep at most ${p.maks} main indicators; move the others to programs, or mark only the main ones with kategori: [iku]`,
    },
  },
  *check(model, { options }) {
    const crowded: Finding[] = [];
    for (const sasaran of currentNodes(model, 'sasaran', FIVE_YEAR)) {
      const jumlah = counted(sasaran).length;
      if (jumlah <= Number(options.maks)) continue;
      const params = { butir: nameOf(sasaran), uraian: sasaran.label };
      crowded.push({
        on: sasaran,
        params: { ...params, jumlah: String(jumlah), maks: String(options.maks) },
      });
    }
    for (const { doc, found, many } of manyByDoc(crowded)) {
      if (!many) yield* found;
      else {
        const params = { sasaran: String(found.length), dokumen: documentName(model, doc) };
        yield { on: doc.root, params: { ...found[0]?.params, ...params } };
      }
    }
  },
};
