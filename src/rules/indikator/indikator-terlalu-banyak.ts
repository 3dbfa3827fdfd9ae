import { currentNodes, FIVE_YEAR, hasKategori } from '../../model/indikator.ts';
import type { Node } from '../../model/node.ts';
import { indikatorOf, nameOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

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
        'Sasaran diukur dengan beberapa indikator yang paling menentukan. Bila indikatornya belasan, tidak jelas lagi hasil mana yang dikejar, dan beban pengukurannya besar. Bila sebagian ditandai iku, hanya yang ditandai yang dihitung; batasnya dapat diatur dengan maks.',
      pesan: (p) => `sasaran ${p.butir} "${excerpt(p.uraian)}" memiliki ${p.jumlah} indikator`,
      label: (p) => `${p.jumlah} indikator, paling banyak ${p.maks}`,
      saran: (p) =>
        `pilih paling banyak ${p.maks} indikator utama; pindahkan yang lain ke program, atau beri kategori: [iku] hanya pada yang utama`,
    },
    en: {
      judul: 'Too many indicators for one objective',
      alasan:
        'An objective is measured by the few figures that decide. With a dozen of them nobody knows which result is pursued, and measuring becomes a burden. Where some are marked iku only those count; the limit can be set with maks.',
      pesan: (p) => `objective (sasaran) ${p.butir} "${excerpt(p.uraian)}" has ${p.jumlah} indicators`,
      label: (p) => `${p.jumlah} indicators, at most ${p.maks}`,
      saran: (p) =>
        `keep at most ${p.maks} main indicators; move the others to programs, or mark only the main ones with kategori: [iku]`,
    },
  },
  *check(model, { options }) {
    for (const sasaran of currentNodes(model, 'sasaran', FIVE_YEAR)) {
      const jumlah = counted(sasaran).length;
      if (jumlah <= Number(options.maks)) continue;
      const params = { butir: nameOf(sasaran), uraian: sasaran.label };
      yield { on: sasaran, params: { ...params, jumlah: String(jumlah), maks: String(options.maks) } };
    }
  },
};
