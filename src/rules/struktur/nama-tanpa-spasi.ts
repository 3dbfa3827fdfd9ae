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
        'Tabel yang disalin dari PDF sering kehilangan spasi di ujung baris, sehingga muncul "danPenyusunan" atau nama yang tersambung seluruhnya. Nama seperti itu tetap dikenali saat dicocokkan, tetapi tercetak salah di setiap matriks dan tidak ditemukan saat dicari.',
      pesan: (p) => `${placeWords(p, 'id')} kehilangan spasi di "${excerpt(p.potongan, 50)}"`,
      label: () => 'spasi hilang',
      saran: () => 'tulis ulang kata yang menempel; nama menurut daftar nasional boleh dihapus saja',
    },
    en: {
      judul: 'Words grown together, spaces lost',
      alasan:
        'Tables copied out of a PDF often lose the space at a line end, which gives "danPenyusunan" or a name in one piece. Such a name is still recognised when names are compared, but every table prints it wrongly and no search finds it.',
      pesan: (p) => `${placeWords(p, 'en')} lost a space in "${excerpt(p.potongan, 50)}"`,
      label: () => 'space lost',
      saran: () => 'write the joined words anew; a name of the national list may simply be left out',
    },
  },
  *check(model) {
    for (const { on, field, params } of damagedBy(model, ['kata-menempel'])) yield { on, field, params };
  },
};
