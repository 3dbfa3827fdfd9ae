import { paguOf } from '../../model/pagu.ts';
import { currentDocs, nameOf } from '../../model/query.ts';
import { rincianOf, rowsOf } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Places may have less than the whole: not all work has a place. They cannot have more. */
export const lokasiTidakJumlah: Rule = {
  id: 'lokasi-tidak-jumlah',
  level: 'galat',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'Tabel RKPD dan Renja: lokasi sub kegiatan dengan pagunya',
      en: 'Tables of RKPD and Renja: places of a sub-activity with their money',
      mark: 'turunan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Pagu lokasi melebihi pagu barisnya',
      alasan:
        'Pagu setiap lokasi adalah bagian dari pagu barisnya. Jumlah yang lebih besar berarti ada tempat yang dihitung dua kali, misalnya desa bersama kecamatannya, atau pagu barisnya belum diperbarui. Jumlah yang lebih kecil tidak dipersoalkan.',
      pesan: (p) =>
        `pagu ${p.tahun} menurut lokasi (${p.lokasi}) ${kindWord(p.jenis, 'id')} ${p.butir} berjumlah ${rupiahText(p.jumlah)}, pagunya ${rupiahText(p.pagu)}`,
      label: (p) => `lebih ${rupiahText(p.lebih)}`,
      saran: (p) => `periksa tempat yang terhitung dua kali, atau perbarui pagu ${p.tahun}`,
    },
    en: {
      judul: 'Places have more money than their row',
      alasan:
        'The money of a place is a part of the money of its row. More means that a place is counted twice, such as a village beside its kecamatan, or that the row is out of date. Less does not matter.',
      pesan: (p) =>
        `the places (${p.lokasi}) of ${kindWord(p.jenis, 'en')} ${p.butir} have ${rupiahText(p.jumlah)} for ${p.tahun}, the row has ${rupiahText(p.pagu)}`,
      label: (p) => `${rupiahText(p.lebih)} more`,
      saran: (p) => `look for a place that is counted twice, or update the money of ${p.tahun}`,
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra', 'rkpd', 'renja', 'ppas', 'apbd')) {
      for (const row of rowsOf(doc)) {
        const places = rincianOf(row, 'lokasi');
        for (const year of places.years) {
          const pagu = paguOf(row).get(year);
          const { jumlah, terisi } = places.sum(year);
          if (pagu === undefined || jumlah - pagu <= 100n * BigInt(terisi)) continue;
          yield {
            on: row,
            field: '/lokasi',
            part: 'key',
            level: doc.jenis === 'renja' ? 'peringatan' : 'galat',
            params: {
              tahun: String(year),
              jenis: row.kind,
              butir: nameOf(row),
              lokasi: String(terisi),
              pagu: rupiahPlain(pagu),
              jumlah: rupiahPlain(jumlah),
              lebih: rupiahPlain(jumlah - pagu),
            },
          };
        }
      }
    }
  },
};
