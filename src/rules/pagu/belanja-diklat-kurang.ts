import { spentOnBidang, spentOnSub, wholeBudgets } from '../../model/belanja-wajib.ts';
import { documentName } from '../../model/document-names.ts';
import { pemdaOf } from '../../model/query.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Rule } from '../rule.ts';

const DIKLAT = ['5.04'];
/** Training in every office: courses, briefings on regulations, technical guidance. */
const TRAINING = /\.01\.[12]\.05\.(00)?(09|10|11)$/;
/** Hundredths of a percent. */
const SHARES = { provinsi: 34n, kabkota: 16n } as const;

/** Little for the training of civil servants. */
export const belanjaDiklatKurang: Rule = {
  id: 'belanja-diklat-kurang',
  level: 'info',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'Pedoman penyusunan APBD: pengembangan kompetensi ASN paling sedikit 0,34 persen (provinsi) dan 0,16 persen (kabupaten/kota) dari belanja daerah',
      en: 'Budget guidance: at least 0.34 percent (provinces) and 0.16 percent (regencies and cities) of spending for the training of civil servants',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Anggaran pengembangan kompetensi ASN di bawah batas minimum',
      alasan:
        'Pedoman penyusunan APBD meminta anggaran pendidikan dan pelatihan ASN paling sedikit 0,34 persen dari belanja provinsi dan 0,16 persen dari belanja kabupaten/kota. Dihitung dari program bidang 5.04 dan sub kegiatan pendidikan, sosialisasi, dan bimbingan teknis semua perangkat daerah.',
      pesan: (p) =>
        `anggaran pelatihan ASN dalam ${p.dokumen} ${rupiahText(p.jumlah)}, paling sedikit ${rupiahText(p.batas)}`,
      label: (p) => `kurang ${rupiahText(p.kurang)}`,
      saran: (p) => `tambah anggarannya, atau cocokkan dengan pedoman penyusunan APBD ${p.tahun}`,
    },
    en: {
      judul: 'Less for the training of civil servants than the minimum',
      alasan:
        'The budget guidance asks for at least 0.34 percent of the spending of a province and 0.16 percent of that of a regency or city for the training of civil servants. Counted are the programs of field 5.04 and the training sub-activities of all offices.',
      pesan: (p) =>
        `${p.dokumen} has ${rupiahText(p.jumlah)} for the training of civil servants, at least ${rupiahText(p.batas)} is asked`,
      label: (p) => `${rupiahText(p.kurang)} less`,
      saran: (p) => `raise it, or compare it with the budget guidance of ${p.tahun}`,
    },
  },
  *check(model) {
    for (const budget of wholeBudgets(model)) {
      const pemda = pemdaOf(budget.doc);
      if (!pemda) continue;
      const batas = (budget.belanja * SHARES[pemda]) / 10_000n;
      const jumlah = spentOnBidang(budget, DIKLAT) + spentOnSub(budget, TRAINING);
      if (jumlah >= batas) continue;
      yield {
        on: budget.doc.root,
        params: {
          tahun: String(budget.tahun),
          dokumen: documentName(model, { ...budget.doc, unit: undefined }),
          jumlah: rupiahPlain(jumlah),
          batas: rupiahPlain(batas),
          kurang: rupiahPlain(batas - jumlah),
        },
      };
    }
  },
};
