import { spentOnBidang, type WholeBudget, wholeBudgets } from '../../model/belanja-wajib.ts';
import { documentName } from '../../model/document-names.ts';
import { percentText, permilOf } from '../../model/percent.ts';
import { pemdaOf } from '../../model/query.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Rule } from '../rule.ts';

const INSPEKTORAT = ['6.01'];

interface Tier {
  /** Largest budget of the tier, sen; undefined for the last. */
  readonly upTo: bigint | undefined;
  /** Least share in hundredths of a percent. */
  readonly share: bigint;
  /** Least amount, sen. */
  readonly least: bigint;
}

const miliar = (n: bigint): bigint => n * 1_000_000_000n * 100n;

/** By size of the budget, as the yearly guidance has it. */
const TIERS: Readonly<Record<'provinsi' | 'kabkota', readonly Tier[]>> = {
  provinsi: [
    { upTo: miliar(4000n), share: 90n, least: 0n },
    { upTo: miliar(10_000n), share: 60n, least: miliar(36n) },
    { upTo: undefined, share: 30n, least: miliar(60n) },
  ],
  kabkota: [
    { upTo: miliar(1000n), share: 100n, least: 0n },
    { upTo: miliar(2000n), share: 75n, least: miliar(10n) },
    { upTo: undefined, share: 50n, least: miliar(15n) },
  ],
};

/** What the inspectorate should have at least, sen. */
function minimumOf({ doc, belanja }: WholeBudget): bigint | undefined {
  const pemda = pemdaOf(doc);
  const tier = pemda && TIERS[pemda].find(({ upTo }) => upTo === undefined || belanja <= upTo);
  if (!tier) return undefined;
  const share = (belanja * tier.share) / 10_000n;
  return share > tier.least ? share : tier.least;
}

/** An inspectorate that cannot pay its audits. */
export const belanjaPengawasanKurang: Rule = {
  id: 'belanja-pengawasan-kurang',
  level: 'info',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'Pedoman penyusunan APBD: anggaran pengawasan paling sedikit menurut besar APBD (provinsi 0,9/0,6/0,3 persen; kabupaten/kota 1/0,75/0,5 persen)',
      en: 'Budget guidance: a least amount for the inspectorate by size of the budget (provinces 0.9/0.6/0.3 percent; regencies and cities 1/0.75/0.5 percent)',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Anggaran pengawasan di bawah batas minimum',
      alasan:
        'Pedoman penyusunan APBD menetapkan anggaran pengawasan inspektorat paling sedikit menurut besar APBD. Kabupaten/kota: sampai Rp1 triliun 1 persen, sampai Rp2 triliun 0,75 persen dan paling sedikit Rp10 miliar, di atasnya 0,5 persen dan paling sedikit Rp15 miliar. Angkanya dapat berubah menurut pedoman setiap tahun.',
      pesan: (p) =>
        `anggaran inspektorat dalam ${p.dokumen} ${rupiahText(p.jumlah)} (${percentText(p.permil, 'id')}), paling sedikit ${rupiahText(p.batas)}`,
      label: (p) => `kurang ${rupiahText(p.kurang)}`,
      saran: (p) => `tambah program bidang 6.01, atau cocokkan dengan pedoman penyusunan APBD ${p.tahun}`,
    },
    en: {
      judul: 'Less for the inspectorate than the minimum',
      alasan:
        'The budget guidance sets a least amount for the inspectorate by size of the budget. Regencies and cities: 1 percent up to Rp1 trillion, 0.75 percent and at least Rp10 billion up to Rp2 trillion, 0.5 percent and at least Rp15 billion above. The guidance of a year may change the figures.',
      pesan: (p) =>
        `${p.dokumen} has ${rupiahText(p.jumlah)} (${percentText(p.permil, 'en')}) for the inspectorate, at least ${rupiahText(p.batas)} is asked`,
      label: (p) => `${rupiahText(p.kurang)} less`,
      saran: (p) => `raise the programs of field 6.01, or compare with the budget guidance of ${p.tahun}`,
    },
  },
  *check(model) {
    for (const budget of wholeBudgets(model)) {
      const batas = minimumOf(budget);
      const jumlah = spentOnBidang(budget, INSPEKTORAT);
      if (batas === undefined || jumlah >= batas) continue;
      yield {
        on: budget.doc.root,
        params: {
          tahun: String(budget.tahun),
          dokumen: documentName(model, { ...budget.doc, unit: undefined }),
          jumlah: rupiahPlain(jumlah),
          permil: permilOf(jumlah, budget.belanja),
          batas: rupiahPlain(batas),
          kurang: rupiahPlain(batas - jumlah),
        },
      };
    }
  },
};
