import { followings } from '../../model/follow.ts';
import { tenThousandths } from '../../model/percent.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { selisihOf } from '../../model/selisih.ts';
import { changeWords, programWords, selisihFinding } from '../../model/selisih-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Programs of the APBD against those of the PPAS. */
export const ppasApbdSelisih: Rule = {
  id: 'ppas-apbd-selisih',
  level: 'peringatan',
  kelompok: 'I',
  logika: 'semua',
  needs: ['ppas', 'apbd'],
  // Share of the earlier amount that may change without a remark.
  options: { toleransi: 0.05 },
  basis: [
    {
      id: 'PP 12/2019 dan Permendagri 77/2020: rancangan APBD disusun berdasarkan KUA dan PPAS',
      en: 'PP 12/2019 and Permendagri 77/2020: the draft APBD is drawn up from KUA and PPAS',
      mark: 'turunan',
    },
  ],
  identity: ['sebab', 'tahun'],
  texts: {
    id: {
      judul: 'Program dan pagu APBD berbeda dari PPAS',
      alasan:
        'APBD disusun berdasarkan PPAS. Program yang hilang, program baru, dan pagu yang bergeser di atas toleransi perlu penjelasan, karena selisih kecil pada jumlah dapat menyembunyikan pergeseran besar antarprogram. Baris APBD yang diberi keterangan tidak dilaporkan, dan perangkat daerah yang tidak ada di dokumen lain dilewati.',
      pesan: (p) =>
        p.sebab === 'hilang'
          ? `${programWords(p)} berpagu di ${p.dokumen}, tetapi tidak ada di APBD`
          : p.sebab === 'baru'
            ? `${programWords(p)} ada di ${p.dokumen}, tetapi tidak ada di PPAS`
            : `pagu ${p.tahun} ${programWords(p)} di ${p.dokumen} berbeda dari PPAS`,
      label: (p) =>
        p.sebab === 'hilang'
          ? 'tidak ada di APBD'
          : p.sebab === 'baru'
            ? 'tidak ada di PPAS'
            : `${rupiahText(p.pagu)}${changeWords(p, 'id')}`,
      terkait: (p) => `di PPAS: ${rupiahText(p.acuan)}`,
      saran: (p) =>
        p.sebab === 'hilang'
          ? 'tambahkan di APBD, atau tulis justifikasi pada program ini'
          : 'tulis sebabnya di keterangan program ini, atau samakan dengan PPAS',
    },
    en: {
      judul: 'Programs and money of the APBD differ from the PPAS',
      alasan:
        'The APBD is drawn up from the PPAS. Programs that are gone or new, and amounts that moved beyond the tolerance, need an explanation: a small difference in the total may hide large moves between programs. Rows of the APBD with a remark are not reported, and an office that the other document does not have is left out.',
      pesan: (p) =>
        p.sebab === 'hilang'
          ? `${programWords(p)} has money in ${p.dokumen} but is not in the APBD`
          : p.sebab === 'baru'
            ? `${programWords(p)} is in ${p.dokumen} but not in the PPAS`
            : `the money of ${programWords(p)} for ${p.tahun} in ${p.dokumen} differs from the PPAS`,
      label: (p) =>
        p.sebab === 'hilang'
          ? 'not in the APBD'
          : p.sebab === 'baru'
            ? 'not in the PPAS'
            : `${rupiahText(p.pagu)}${changeWords(p, 'en')}`,
      terkait: (p) => `in the PPAS: ${rupiahText(p.acuan)}`,
      saran: (p) =>
        p.sebab === 'hilang'
          ? 'add it to the APBD, or write a justifikasi on this program'
          : 'give the reason in keterangan of this program, or follow the PPAS',
    },
  },
  *check(model, { options }): Iterable<Finding> {
    const share = tenThousandths(options.toleransi);
    for (const pair of followings(model, 'apbd', ['ppas']))
      for (const found of selisihOf(model, pair, share))
        yield selisihFinding(model, found, pair.doc.tahun ?? 0);
  },
};
