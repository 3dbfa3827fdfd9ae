import { hasForeignTrace } from '../../model/damaged-fields.ts';
import { editionName } from '../../model/document-names.ts';
import { sameName } from '../../model/names.ts';
import type { Jenis, Kind } from '../../model/node.ts';
import { docsOf, nodesOf, pemdaOf } from '../../model/query.ts';
import { kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

const DOCS: readonly Jenis[] = ['rpjmd', 'rpd', 'renstra', 'rkpd', 'renja', 'ppas', 'apbd', 'realisasi'];
const CODED: readonly Kind[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** The code decides; another name beside it makes two readers see two things. */
export const namaNomenklaturBeda: Rule = {
  id: 'nama-nomenklatur-beda',
  level: 'peringatan',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 dan pemutakhirannya: nama program, kegiatan, dan sub kegiatan mengikuti daftar nasional',
      en: 'Permendagri 90/2019 and its updates: names of programs, activities and sub-activities follow the national list',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Nama berbeda dari daftar nasional',
      alasan:
        'Nama program, kegiatan, dan sub kegiatan melekat pada kodenya dan sama di seluruh Indonesia. Nama yang diubah sendiri membuat dokumen tidak cocok dengan SIPD-RI dan APBD. Besar kecil huruf, spasi, dan tanda baca tidak dipersoalkan.',
      pesan: (p) =>
        `nama ${kindWord(p.jenis, 'id')} ${p.kode} berbeda dari ${editionName(p.edisi ?? '')}: "${p.baku}"`,
      label: (p) => (p.kode_nama ? `ini nama ${p.kode_nama}` : 'bukan nama dalam daftar'),
      saran: (p) =>
        p.kode_nama
          ? `periksa kodenya: nama ini milik ${p.kode_nama}; bila kodenya benar, hapus nama, karena daftar nasional sudah memuatnya`
          : 'ganti dengan nama dalam daftar, atau hapus nama: kodenya sudah cukup',
    },
    en: {
      judul: 'Name differs from the national list',
      alasan:
        "The name of a program, activity or sub-activity belongs to its code and is the same all over the country. A name of one's own makes the document disagree with SIPD-RI and the budget. Case, spaces and punctuation do not matter.",
      pesan: (p) =>
        `the name of ${kindWord(p.jenis, 'en')} ${p.kode} differs from ${editionName(p.edisi ?? '')}: "${p.baku}"`,
      label: (p) => (p.kode_nama ? `the name of ${p.kode_nama}` : 'not the name in the list'),
      saran: (p) =>
        p.kode_nama
          ? `check the code: this name belongs to ${p.kode_nama}; if the code is right, delete nama, the national list has it`
          : 'use the name of the list, or delete nama: the code is enough',
    },
  },
  *check(model, { acuan }) {
    const plans = new Set(docsOf(model, ...DOCS));
    for (const kind of CODED) {
      for (const row of nodesOf(model, kind)) {
        const { doc, kode, data } = row;
        const pemda = pemdaOf(doc);
        const edisi = doc.nomenklatur;
        if (!plans.has(doc) || !pemda || !edisi || !kode || typeof data.nama !== 'string') continue;
        const official = acuan.nomenklatur(edisi, pemda, kode);
        if (!official || official.tingkat !== kind || data.nama.trim() === '') continue;
        if (sameName(data.nama, official.nama) || hasForeignTrace(data.nama)) continue;
        const [near] = acuan.nearest(edisi, pemda, kode, row.label);
        const owner = near && near.kode !== kode && sameName(near.nama, data.nama) ? near.kode : undefined;
        yield {
          on: row,
          field: '/nama',
          params: {
            kode,
            jenis: kind,
            edisi,
            tertulis: row.label,
            baku: official.nama,
            ...(owner ? { kode_nama: owner } : {}),
          },
        };
      }
    }
  },
};
