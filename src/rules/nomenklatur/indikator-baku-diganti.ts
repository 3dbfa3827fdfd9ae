import { editionName } from '../../model/document-names.ts';
import { normalName, sameName } from '../../model/names.ts';
import { nationalList } from '../../model/national-list.ts';
import { indikatorOf, nodesOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** The official words, possibly with something behind them: a unit, a place. */
const isOfficial = (written: string, baku: string): boolean =>
  sameName(written, baku) || normalName(written).startsWith(normalName(baku));

/** The output of a sub kegiatan is measured alike in all regions. */
export const indikatorBakuDiganti: Rule = {
  id: 'indikator-baku-diganti',
  level: 'peringatan',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 dan pemutakhirannya: setiap sub kegiatan memiliki kinerja, indikator, dan satuan baku',
      en: 'Permendagri 90/2019 and its updates: every sub-activity has its performance, indicator and unit in the list',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Indikator baku sub kegiatan diganti',
      alasan:
        'Keluaran sub kegiatan diukur dengan indikator yang sama di seluruh Indonesia, dan SIPD-RI mengisinya sendiri dari daftar. Indikator sendiri boleh ditambahkan, tetapi tidak menggantikan yang baku. Besar kecil huruf, spasi, dan tanda baca tidak dipersoalkan.',
      pesan: (p) =>
        `indikator sub kegiatan ${p.kode} bukan indikator ${editionName(p.edisi ?? '')}: "${excerpt(p.baku, 120)}"`,
      label: () => 'bukan indikator baku',
      saran: (p) =>
        `tulis indikator baku sebagai yang pertama${p.satuan ? ` (satuan ${p.satuan})` : ''}; indikator sendiri boleh menjadi yang kedua`,
    },
    en: {
      judul: 'Official indicator of a sub-activity was replaced',
      alasan:
        "The output of a sub-activity is measured by the same indicator all over the country, and SIPD-RI fills it in from the list. Indicators of one's own may be added, but do not replace it. Case, spaces and punctuation do not matter.",
      pesan: (p) =>
        `sub-activity ${p.kode} does not have the indicator of ${editionName(p.edisi ?? '')}: "${excerpt(p.baku, 120)}"`,
      label: () => 'not the official indicator',
      saran: (p) =>
        `put the official indicator first${p.satuan ? ` (unit ${p.satuan})` : ''}; your own may be the second`,
    },
  },
  *check(model, { acuan }) {
    for (const row of nodesOf(model, 'sub_kegiatan')) {
      const list = nationalList(row.doc);
      const official = list && acuan.nomenklatur(list.edisi, list.pemda, row.kode ?? '');
      if (!official || normalName(official.indikator) === '') continue;
      const named = indikatorOf(row).filter((i) => i.label !== '');
      const [first] = named;
      if (!first || named.some((i) => isOfficial(i.label, official.indikator))) continue;
      const { indikator: baku, satuan } = official;
      yield {
        on: first,
        field: '/nama',
        params: { kode: row.kode ?? '', edisi: list?.edisi ?? '', baku, satuan },
      };
    }
  },
};
