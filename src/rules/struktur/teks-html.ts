import { damagedBy } from '../../model/damaged-fields.ts';
import { placeWords } from '../../model/text-fields.ts';
import type { Rule } from '../rule.ts';

/** Tags and entities of a web page in the text of a plan. */
export const teksHtml: Rule = {
  id: 'teks-html',
  level: 'peringatan',
  kelompok: 'A',
  logika: 'semua',
  identity: ['letak'],
  basis: [
    {
      id: 'Kaidah penulisan dokumen: uraian berupa teks biasa',
      en: 'Practice of official documents: statements are plain text',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Teks memuat kode halaman web',
      alasan:
        'Tanda seperti <br> dan &nbsp; berasal dari halaman web atau kotak isian aplikasi. Dalam matriks dan dokumen cetak tanda itu muncul apa adanya, dan nama yang memuatnya tidak cocok dengan nama yang sama di dokumen lain.',
      pesan: (p) => `${placeWords(p, 'id')} memuat kode halaman web ${p.potongan}`,
      label: () => 'kode halaman web',
      saran: () => 'hapus kodenya dan tulis teks biasa; &amp; ditulis &',
    },
    en: {
      judul: 'Text with web page code',
      alasan:
        'Marks such as <br> and &nbsp; come from a web page or a form of an application. They are printed as they are in tables and documents, and a name with them does not match the same name elsewhere.',
      pesan: (p) => `${placeWords(p, 'en')} has the web page code ${p.potongan}`,
      label: () => 'web page code',
      saran: () => 'delete the code and write plain text; &amp; is written &',
    },
  },
  *check(model) {
    for (const { on, field, params } of damagedBy(model, ['html'])) yield { on, field, params };
  },
};
