import { spentOnBidang, wholeBudgets } from '../../model/belanja-wajib.ts';
import { documentName } from '../../model/document-names.ts';
import { isMoreThan, percentText, permilOf, tenThousandths } from '../../model/percent.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Rule } from '../rule.ts';

/** Wider than the affair itself: the function of education takes in youth and libraries. */
const BIDANG = ['1.01', '2.19', '2.23'];

/** Less for education than the constitution asks for. */
export const belanjaPendidikanKurang20Persen: Rule = {
  id: 'belanja-pendidikan-kurang-20-persen',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  options: { batas: 0.2 },
  basis: [
    {
      id: 'UUD 1945 Pasal 31 ayat (4) dan UU 20/2003 Pasal 49: anggaran fungsi pendidikan paling sedikit 20 persen dari APBD',
      en: 'Constitution article 31 (4) and UU 20/2003 article 49: at least 20 percent of the budget for the function of education',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Anggaran pendidikan kurang dari 20 persen',
      alasan:
        'Anggaran fungsi pendidikan paling sedikit 20 persen dari belanja daerah. Fungsi dihitung dari program bidang pendidikan, kepemudaan dan olahraga, serta perpustakaan, termasuk gaji; belanja fungsi pendidikan pada perangkat daerah lain tidak terlihat dari kodenya. Hanya dokumen yang memuat perangkat daerah semua pelayanan dasar yang diperiksa.',
      pesan: (p) =>
        `anggaran pendidikan dalam ${p.dokumen} ${rupiahText(p.jumlah)}, ${percentText(p.permil, 'id')} dari belanja ${rupiahText(p.belanja)}`,
      label: (p) => `paling sedikit ${percentText(p.batas, 'id')}`,
      saran: () =>
        'tambah anggaran pendidikan; bila sebagian ada pada bidang lain, tunjukkan dalam justifikasi',
    },
    en: {
      judul: 'Less than 20 percent for education',
      alasan:
        'The function of education gets at least 20 percent of spending. It is counted from the programs of education, youth and sports, and libraries, salaries included; what other offices spend on it cannot be seen from the codes. Only documents with the offices of all basic services are checked.',
      pesan: (p) =>
        `${p.dokumen} has ${rupiahText(p.jumlah)} for education, ${percentText(p.permil, 'en')} of spending of ${rupiahText(p.belanja)}`,
      label: (p) => `at least ${percentText(p.batas, 'en')}`,
      saran: () => 'raise it; if a part stands under other fields, show it in a justifikasi',
    },
  },
  *check(model, { options }) {
    const share = tenThousandths(options.batas);
    for (const budget of wholeBudgets(model)) {
      const { doc, belanja } = budget;
      const jumlah = spentOnBidang(budget, BIDANG);
      if (!isMoreThan(belanja - jumlah, belanja, 10_000n - share)) continue;
      yield {
        on: doc.root,
        params: {
          dokumen: documentName(model, { ...doc, unit: undefined }),
          jumlah: rupiahPlain(jumlah),
          belanja: rupiahPlain(belanja),
          permil: permilOf(jumlah, belanja),
          batas: String(share / 10n),
        },
      };
    }
  },
};
