import { isLeftToList } from '../../acuan/official.ts';
import { damagedBy } from '../../model/damaged-fields.ts';
import { placeWords } from '../../model/text-fields.ts';
import type { Rule } from '../rule.ts';

/** A word typed twice, `dan dan`; reduplication such as `rata rata` is left alone. */
export const kataGanda: Rule = {
  id: 'kata-ganda',
  level: 'info',
  kelompok: 'A',
  logika: 'semua',
  identity: ['letak'],
  basis: [
    {
      id: 'Kaidah penulisan dokumen resmi',
      en: 'Good writing in official documents',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Kata tertulis dua kali',
      alasan:
        'Kata yang berulang seperti "dan dan" atau "Kabupaten Kabupaten" biasanya sisa suntingan. Pada nama program dan kegiatan, ulangan itu membuat nama berbeda dari daftar. Kata ulang yang wajar, misalnya rata rata, tidak dihitung.',
      pesan: (p) => `${placeWords(p, 'id')} memuat kata ganda "${p.potongan}"`,
      label: (p) => `"${p.potongan}"`,
      saran: () => 'hapus salah satunya',
    },
    en: {
      judul: 'Word written twice',
      alasan:
        'A repeated word such as "dan dan" or "Kabupaten Kabupaten" is usually left over from editing. In the name of a program or activity it makes the name differ from the list. Proper reduplication such as rata rata does not count.',
      pesan: (p) => `${placeWords(p, 'en')} has the word twice: "${p.potongan}"`,
      label: (p) => `"${p.potongan}"`,
      saran: () => 'delete one of them',
    },
  },
  *check(model, { acuan }) {
    for (const { on, field, text, params } of damagedBy(model, ['kata-ganda']))
      if (!isLeftToList(acuan, on, field, text)) yield { on, field, params };
  },
};
