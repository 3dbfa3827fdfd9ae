import { frameworkOf, placeOf, sideOf } from '../../model/anggaran.ts';
import { jenisName } from '../../model/document-names.ts';
import { paguOf } from '../../model/pagu.ts';
import { percentText, permilOf } from '../../model/percent.ts';
import { currentDocs } from '../../model/query.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Rule } from '../rule.ts';

/** More is promised than the region expects to be able to spend. */
export const paguRpjmdMelebihiKapasitas: Rule = {
  id: 'pagu-rpjmd-melebihi-kapasitas',
  level: 'galat',
  kelompok: 'F',
  logika: 'semua',
  needs: ['rpjmd'],
  basis: [
    {
      id: 'Permendagri 86/2017: program RPJMD disusun menurut kapasitas riil keuangan daerah dalam kerangka pendanaan',
      en: 'Permendagri 86/2017: programs of the RPJMD follow the real fiscal capacity of the funding framework',
      mark: 'pengetahuan',
    },
    {
      id: 'Surat Itjen Kemendagri 050/781/B.1/IJ (2016): reviu mencocokkan pagu program dengan kerangka pendanaan',
      en: 'Letter of the Inspectorate General 050/781/B.1/IJ (2016): reviews compare programs with the funding framework',
      mark: 'pengetahuan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Pagu semua program melebihi proyeksi belanja',
      alasan:
        'Kerangka pendanaan memproyeksikan belanja daerah setiap tahun. Jumlah pagu semua program tidak boleh melampauinya: kelebihannya tidak akan pernah dianggarkan, dan target yang bergantung padanya tidak tercapai. Proyeksi dibaca dari baris belanja (kode 5, atau 5.1 dan 5.2) pada kerangka_pendanaan.',
      pesan: (p) =>
        `pagu ${p.tahun} semua program ${p.dokumen} berjumlah ${rupiahText(p.pagu)}, proyeksi belanjanya ${rupiahText(p.belanja)}`,
      label: (p) => `program lebih ${rupiahText(p.lebih)} (${percentText(p.permil, 'id')})`,
      saran: (p) => `kurangi pagu program ${p.tahun}, atau perbarui proyeksi belanja`,
    },
    en: {
      judul: 'All programs together exceed projected spending',
      alasan:
        'The funding framework projects the spending of each year. All programs together must stay within it: what is beyond will never be budgeted, and the targets that depend on it will not be reached. The projection is the line of spending (code 5, or 5.1 and 5.2) in kerangka_pendanaan.',
      pesan: (p) =>
        `all programs of the ${p.dokumen} add up to ${rupiahText(p.pagu)} in ${p.tahun}, projected spending is ${rupiahText(p.belanja)}`,
      label: (p) => `programs exceed it by ${rupiahText(p.lebih)} (${percentText(p.permil, 'en')})`,
      saran: (p) => `lower the money of ${p.tahun}, or update the projection`,
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'rpjmd', 'rpd')) {
      const table = frameworkOf(doc);
      for (const [year, pagu] of paguOf(doc.root)) {
        const belanja = sideOf(table, '5', year);
        const at = placeOf(table, '5', year);
        if (belanja === undefined || !at || pagu <= belanja) continue;
        yield {
          ...at,
          params: {
            tahun: String(year),
            dokumen: jenisName(doc.jenis),
            pagu: rupiahPlain(pagu),
            belanja: rupiahPlain(belanja),
            lebih: rupiahPlain(pagu - belanja),
            permil: permilOf(pagu - belanja, belanja),
          },
        };
      }
    }
  },
};
