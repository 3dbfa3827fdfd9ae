import { damagedBy } from '../../model/damaged-fields.ts';
import { placeWords } from '../../model/text-fields.ts';
import type { Rule } from '../rule.ts';

/** UTF-8 that some program read as Latin: `MÂ³`, `â€“`. */
export const hurufRusak: Rule = {
  id: 'huruf-rusak',
  level: 'peringatan',
  kelompok: 'A',
  logika: 'semua',
  identity: ['letak'],
  basis: [
    {
      id: 'Temuan pada berkas daerah: satuan MÂ³ dan tanda pisah yang salah pengodean',
      en: 'Found in files of regions: the unit MÂ³ and dashes in a wrong encoding',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Huruf salah pengodean',
      alasan:
        'Huruf khusus seperti ³, tanda pisah, dan tanda kutip berubah menjadi rangkaian seperti Â³ atau â€“ bila berkas dibuka dengan pengodean yang keliru lalu disimpan lagi. Satuan dan nama yang rusak tidak cocok dengan yang benar.',
      pesan: (p) => `${placeWords(p, 'id')} memuat huruf salah pengodean, "${p.potongan}"`,
      label: () => 'salah pengodean',
      saran: () => 'ketik ulang huruf yang dimaksud, misalnya ³, –, atau tanda kutip',
    },
    en: {
      judul: 'Letters in a wrong encoding',
      alasan:
        'Special letters such as ³, dashes and quotation marks turn into sequences such as Â³ or â€“ when a file is opened in a wrong encoding and saved again. A damaged unit or name does not match the right one.',
      pesan: (p) => `${placeWords(p, 'en')} has letters in a wrong encoding, "${p.potongan}"`,
      label: () => 'wrong encoding',
      saran: () => 'type the letter that is meant, such as ³, – or a quotation mark',
    },
  },
  *check(model) {
    for (const { on, field, params } of damagedBy(model, ['huruf-rusak'])) yield { on, field, params };
  },
};
