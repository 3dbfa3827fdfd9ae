import { followings } from '../../model/follow.ts';
import { tenThousandths } from '../../model/percent.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { selisihOf } from '../../model/selisih.ts';
import { changeWords, programWords, selisihFinding } from '../../model/selisih-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Programs of the PPAS against those of the RKPD. */
export const rkpdKuaPpasSelisih: Rule = {
  id: 'rkpd-kua-ppas-selisih',
  level: 'peringatan',
  kelompok: 'I',
  logika: 'semua',
  needs: ['rkpd', 'ppas'],
  // Share of the earlier amount that may change without a remark.
  options: { toleransi: 0.05 },
  basis: [
    {
      id: 'PP 12/2019 dan Permendagri 77/2020: KUA dan PPAS disusun berdasarkan RKPD',
      en: 'PP 12/2019 and Permendagri 77/2020: KUA and PPAS are drawn up from the RKPD',
      mark: 'turunan',
    },
  ],
  identity: ['sebab', 'tahun'],
  texts: {
    id: {
      judul: 'Program dan pagu PPAS berbeda dari RKPD',
      alasan:
        'PPAS disusun berdasarkan RKPD. Program yang hilang, program baru, dan pagu yang bergeser di atas toleransi perlu penjelasan, karena selisih kecil pada jumlah dapat menyembunyikan pergeseran besar antarprogram. Baris PPAS yang diberi keterangan tidak dilaporkan, dan perangkat daerah yang tidak ada di dokumen lain dilewati.',
      pesan: (p) =>
        p.sebab === 'hilang'
          ? `${programWords(p)} berpagu di ${p.dokumen}, tetapi tidak ada di PPAS`
          : p.sebab === 'baru'
            ? `${programWords(p)} ada di ${p.dokumen}, tetapi tidak ada di RKPD`
            : `pagu ${p.tahun} ${programWords(p)} di ${p.dokumen} berbeda dari RKPD`,
      label: (p) =>
        p.sebab === 'hilang'
          ? 'tidak ada di PPAS'
          : p.sebab === 'baru'
            ? 'tidak ada di RKPD'
            : `${rupiahText(p.pagu)}${changeWords(p, 'id')}`,
      terkait: (p) => `di RKPD: ${rupiahText(p.acuan)}`,
      saran: (p) =>
        p.sebab === 'hilang'
          ? 'tambahkan di PPAS, atau tulis justifikasi pada program ini'
          : 'tulis sebabnya di keterangan program ini, atau samakan dengan RKPD',
    },
    en: {
      judul: 'Programs and money of the PPAS differ from the RKPD',
      alasan:
        'The PPAS is drawn up from the RKPD. Programs that are gone or new, and amounts that moved beyond the tolerance, need an explanation: a small difference in the total may hide large moves between programs. Rows of the PPAS with a remark are not reported, and an office that the other document does not have is left out.',
      pesan: (p) =>
        p.sebab === 'hilang'
          ? `${programWords(p)} has money in ${p.dokumen} but is not in the PPAS`
          : p.sebab === 'baru'
            ? `${programWords(p)} is in ${p.dokumen} but not in the RKPD`
            : `the money of ${programWords(p)} for ${p.tahun} in ${p.dokumen} differs from the RKPD`,
      label: (p) =>
        p.sebab === 'hilang'
          ? 'not in the PPAS'
          : p.sebab === 'baru'
            ? 'not in the RKPD'
            : `${rupiahText(p.pagu)}${changeWords(p, 'en')}`,
      terkait: (p) => `in the RKPD: ${rupiahText(p.acuan)}`,
      saran: (p) =>
        p.sebab === 'hilang'
          ? 'add it to the PPAS, or write a justifikasi on this program'
          : 'give the reason in keterangan of this program, or follow the RKPD',
    },
  },
  *check(model, { options }): Iterable<Finding> {
    const share = tenThousandths(options.toleransi);
    for (const pair of followings(model, 'ppas', ['rkpd']))
      for (const found of selisihOf(model, pair, share))
        yield selisihFinding(model, found, pair.doc.tahun ?? 0);
  },
};
