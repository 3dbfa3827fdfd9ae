import { isLeftToList } from '../../acuan/official.ts';
import { damagedBy } from '../../model/damaged-fields.ts';
import { placeWords } from '../../model/text-fields.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Words that grew together when a table was copied out of a PDF. */
export const namaTanpaSpasi: Rule = {
  id: 'nama-tanpa-spasi',
  level: 'peringatan',
  kelompok: 'A',
  logika: 'semua',
  identity: ['letak'],
  basis: [
    {
      id: 'Temuan pada berkas daerah: nama kegiatan yang kehilangan spasi saat disalin dari PDF',
      en: 'Found in files of regions: names of activities that lost their spaces when copied from a PDF',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Kata menempel, spasi hilang',
      alasan:
        'Tabel yang disalin dari PDF sering kehilangan spasi di ujung baris, sehingga muncul "danPenyusunan" atau nama yang tersambung seluruhnya. Nama seperti itu tetap dikenali saat dicocokkan, tetapi tercetak salah di setiap matriks dan tidak ditemukan saat dicari. Nama yang kehilangan seluruh spasinya adalah peringatan. Nama menurut daftar nasional dibandingkan dengan daftarnya.',
      pesan: (p) => `${placeWords(p, 'id')} kehilangan spasi di "${excerpt(p.potongan, 50)}"`,
      label: () => 'spasi hilang',
      saran: () => 'tulis ulang kata yang menempel',
    },
    en: {
      judul: 'Words grown together, spaces lost',
      alasan:
        'Tables copied out of a PDF often lose the space at a line end, which gives "danPenyusunan" or a name in one piece. Such a name is still recognised when names are compared, but every table prints it wrongly and no search finds it. A name without any space left is a warning. Names of the national list are compared with the list instead.',
      pesan: (p) => `${placeWords(p, 'en')} lost a space in "${excerpt(p.potongan, 50)}"`,
      label: () => 'space lost',
      saran: () => 'write the joined words anew',
    },
  },
  *check(model, { acuan }) {
    for (const { on, field, text, params } of damagedBy(model, ['kata-menempel']))
      if (!isLeftToList(acuan, on, field, text))
        yield { on, field, params, ...(/\s/.test(text.trim()) ? { level: 'info' as const } : {}) };
  },
};
