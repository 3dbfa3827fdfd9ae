import { editionName } from '../../model/document-names.ts';
import { satuanOf } from '../../model/indikator.ts';
import { sameName } from '../../model/names.ts';
import { nationalList } from '../../model/national-list.ts';
import { indikatorOf, nodesOf } from '../../model/query.ts';
import { sameUnit } from '../../model/satuan.ts';
import type { Rule } from '../rule.ts';

/** The official indicator with a unit that is not its own cannot be added up with other regions. */
export const satuanBakuDiganti: Rule = {
  id: 'satuan-baku-diganti',
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
      judul: 'Satuan indikator baku diganti',
      alasan:
        'Indikator baku sub kegiatan datang dengan satuannya, dan SIPD-RI menjumlahkan capaian semua daerah dengan satuan itu. Ejaan lain dari satuan yang sama (Dok, Dokumen) tidak dipersoalkan. Indikator sendiri bebas memilih satuannya.',
      pesan: (p) =>
        `satuan indikator baku sub kegiatan ${p.kode} tertulis "${p.satuan}", menurut ${editionName(p.edisi ?? '')} "${p.baku}"`,
      label: (p) => `baku: ${p.baku}`,
      saran: (p) => `ganti satuan dengan ${p.baku}, dan sesuaikan targetnya bila hitungannya berubah`,
    },
    en: {
      judul: 'Unit of an official indicator was replaced',
      alasan:
        'The official indicator of a sub-activity comes with its unit, and SIPD-RI adds up the results of all regions in it. Another spelling of the same unit (Dok, Dokumen) does not matter. Indicators of your own may have any unit.',
      pesan: (p) =>
        `the official indicator of sub-activity ${p.kode} has the unit "${p.satuan}", in ${editionName(p.edisi ?? '')} "${p.baku}"`,
      label: (p) => `official: ${p.baku}`,
      saran: (p) => `use the unit ${p.baku}, and adjust the targets if that changes the count`,
    },
  },
  *check(model, { acuan }) {
    for (const row of nodesOf(model, 'sub_kegiatan')) {
      const list = nationalList(row.doc);
      const official = list && acuan.nomenklatur(list.edisi, list.pemda, row.kode ?? '');
      const baku = official?.satuan ?? '';
      for (const indikator of indikatorOf(row)) {
        const satuan = satuanOf(indikator);
        if (satuan === '' || sameUnit(satuan, baku) || !sameName(indikator.label, official?.indikator ?? ''))
          continue;
        yield {
          on: indikator,
          field: '/satuan',
          params: { kode: row.kode ?? '', edisi: list?.edisi ?? '', satuan, baku },
        };
      }
    }
  },
};
