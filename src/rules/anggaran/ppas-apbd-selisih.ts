import { documentName } from '../../model/document-names.ts';
import { followings } from '../../model/follow.ts';
import type { Model } from '../../model/node.ts';
import { percentText, permilOf, tenThousandths } from '../../model/percent.ts';
import { paguPlace } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { type Selisih, selisihOf } from '../../model/selisih.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Params, Rule } from '../rule.ts';

function finding(model: Model, { sebab, row, guide, acuan, pagu }: Selisih, year: number): Finding {
  const place = paguPlace(row, year);
  return {
    ...(sebab === 'beda' ? place : { on: row }),
    params: {
      sebab,
      kode: row.kode ?? '',
      nama: row.label,
      tahun: String(year),
      dokumen: documentName(model, row.doc),
      acuan: rupiahPlain(acuan),
      pagu: rupiahPlain(pagu),
      permil: permilOf(pagu - acuan, acuan),
    },
    ...(guide ? { related: [paguPlace(guide, year)] } : {}),
  };
}

const named = (p: Params): string => `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''}`;
const change = (p: Params, lang: 'id' | 'en'): string =>
  p.acuan === '0' ? '' : ` (${percentText(p.permil, lang)})`;

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
          ? `${named(p)} berpagu di ${p.dokumen}, tetapi tidak ada di APBD`
          : p.sebab === 'baru'
            ? `${named(p)} ada di ${p.dokumen}, tetapi tidak ada di PPAS`
            : `pagu ${p.tahun} ${named(p)} di ${p.dokumen} berbeda dari PPAS`,
      label: (p) =>
        p.sebab === 'hilang'
          ? 'tidak ada di APBD'
          : p.sebab === 'baru'
            ? 'tidak ada di PPAS'
            : `${rupiahText(p.pagu)}${change(p, 'id')}`,
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
          ? `${named(p)} has money in ${p.dokumen} but is not in the APBD`
          : p.sebab === 'baru'
            ? `${named(p)} is in ${p.dokumen} but not in the PPAS`
            : `the money of ${named(p)} for ${p.tahun} in ${p.dokumen} differs from the PPAS`,
      label: (p) =>
        p.sebab === 'hilang'
          ? 'not in the APBD'
          : p.sebab === 'baru'
            ? 'not in the PPAS'
            : `${rupiahText(p.pagu)}${change(p, 'en')}`,
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
      for (const found of selisihOf(model, pair, share)) yield finding(model, found, pair.doc.tahun ?? 0);
  },
};
