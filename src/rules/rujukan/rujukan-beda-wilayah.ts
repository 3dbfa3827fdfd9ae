import { documentName } from '../../model/document-names.ts';
import type { Doc } from '../../model/node.ts';
import { referredDocs } from '../../model/referred.ts';
import type { Rule } from '../rule.ts';

/** The own region, or one that holds it: a regency refers to its province, never to another regency. */
const isAbove = (to: Doc, from: Doc): boolean =>
  to.wilayah === from.wilayah || from.wilayah.startsWith(`${to.wilayah}.`);

/** An item of another region cannot be served with the money of this one. */
export const rujukanBedaWilayah: Rule = {
  id: 'rujukan-beda-wilayah',
  level: 'galat',
  kelompok: 'B',
  logika: 'semua',
  identity: ['acuan'],
  basis: [
    {
      id: 'UU 23/2014, Pasal 263 sampai 273: rencana daerah mengacu rencana provinsi dan nasional di atasnya',
      en: 'UU 23/2014, Articles 263 to 273: a regional plan refers to those of its province and of the nation',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Rujukan ke dokumen daerah lain',
      alasan:
        'Program daerah mendukung sasaran daerahnya sendiri, provinsinya, dan nasional. Tautan ke isi rencana kabupaten atau provinsi lain biasanya karena wilayah di kepala dokumen keliru, atau berkas tersalin dari daerah lain. Menyebut rencana daerah tetangga pada acuan saja cukup diberi tahu.',
      pesan: (p) =>
        `${p.nama} (wilayah ${p.wilayah}) merujuk ${p.nama_acuan} milik wilayah ${p.wilayah_acuan}`,
      label: (p) => (p.tautan === '0' ? `wilayah ${p.wilayah_acuan}` : `satu dari ${p.tautan} tautan`),
      terkait: (p) => `wilayah ${p.wilayah_acuan}`,
      saran: () => 'perbaiki wilayah di kepala dokumen yang keliru, atau arahkan ke dokumen daerah sendiri',
    },
    en: {
      judul: 'Reference to a document of another region',
      alasan:
        'Programs of a region serve objectives of the region itself, its province and the nation. Links to the plan of another regency or province usually mean that wilayah in a header is wrong, or that the file was copied. A neighbour named under acuan alone is only told.',
      pesan: (p) => `${p.nama} (region ${p.wilayah}) refers to ${p.nama_acuan} of region ${p.wilayah_acuan}`,
      label: (p) => (p.tautan === '0' ? `region ${p.wilayah_acuan}` : `one of ${p.tautan} links`),
      terkait: (p) => `region ${p.wilayah_acuan}`,
      saran: () => 'correct wilayah in the header that is wrong, or point to a document of the own region',
    },
  },
  *check(model) {
    for (const { from, to, on, field, links } of referredDocs(model)) {
      if (from.wilayah === '' || to.wilayah === '' || isAbove(to, from)) continue;
      yield {
        on,
        field,
        ...(links > 0 ? {} : { level: 'info' as const }),
        params: {
          nama: documentName(model, from),
          wilayah: from.wilayah,
          acuan: to.id,
          nama_acuan: documentName(model, to),
          wilayah_acuan: to.wilayah,
          tautan: String(links),
        },
        related: [{ on: to.root, field: '/wilayah' }],
      };
    }
  },
};
