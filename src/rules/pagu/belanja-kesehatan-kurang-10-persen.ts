import { spentOnBidang, wholeBudgets } from '../../model/belanja-wajib.ts';
import { documentName } from '../../model/document-names.ts';
import { isMoreThan, percentText, permilOf, tenThousandths } from '../../model/percent.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Rule } from '../rule.ts';

/** Health with family planning, as the function of health is counted. */
const BIDANG = ['1.02', '2.14'];

/** Less for health than was asked until 2023, and is by guidance since. */
export const belanjaKesehatanKurang10Persen: Rule = {
  id: 'belanja-kesehatan-kurang-10-persen',
  level: 'info',
  kelompok: 'F',
  logika: 'semua',
  options: { batas: 0.1 },
  basis: [
    {
      id: 'UU 36/2009 Pasal 171: anggaran kesehatan paling sedikit 10 persen dari APBD di luar gaji; dicabut UU 17/2023, sejak itu menurut pedoman APBD setiap tahun',
      en: 'UU 36/2009 article 171: at least 10 percent for health without salaries; repealed by UU 17/2023, since then by the yearly budget guidance',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Anggaran kesehatan kurang dari 10 persen',
      alasan:
        'Sampai UU 17/2023, anggaran kesehatan di luar gaji paling sedikit 10 persen dari APBD; sesudahnya besarnya mengikuti pedoman penyusunan APBD. Di sini dihitung semua program bidang kesehatan dan keluarga berencana termasuk gaji, sehingga yang dilaporkan hanya yang jelas kurang. Periksa pedoman tahun yang bersangkutan.',
      pesan: (p) =>
        `anggaran kesehatan dalam ${p.dokumen} ${rupiahText(p.jumlah)}, ${percentText(p.permil, 'id')} dari belanja ${rupiahText(p.belanja)}, gaji sudah termasuk`,
      label: (p) => `pembanding ${percentText(p.batas, 'id')}`,
      saran: (p) => `cocokkan dengan pedoman penyusunan APBD ${p.tahun}`,
    },
    en: {
      judul: 'Less than 10 percent for health',
      alasan:
        'Until UU 17/2023 at least 10 percent of the budget, without salaries, went to health; since then the yearly budget guidance decides. All programs of health and family planning are counted here, salaries included, so that only a clear lack is told. Look up the guidance of the year.',
      pesan: (p) =>
        `${p.dokumen} has ${rupiahText(p.jumlah)} for health, ${percentText(p.permil, 'en')} of spending of ${rupiahText(p.belanja)}, salaries included`,
      label: (p) => `compared with ${percentText(p.batas, 'en')}`,
      saran: (p) => `compare it with the budget guidance of ${p.tahun}`,
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
          tahun: String(budget.tahun),
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
