import {
  amountOf,
  type BudgetLine,
  type BudgetTable,
  budgetOf,
  frameworkOf,
  placeOf,
  sideOf,
  wholeDocs,
  yearsOf,
} from '../../model/anggaran.ts';
import { documentName } from '../../model/document-names.ts';
import { distance } from '../../model/percent.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Finding, Params, Rule } from '../rule.ts';

interface Balance {
  /** Revenue less spending, sen. */
  readonly surplus: bigint;
  /** Receipts less payments of financing, sen. */
  readonly netto: bigint;
}

/** Undefined where a side of the budget may be incomplete. */
function balanceOf(table: BudgetTable, year: number): Balance | undefined {
  const [pendapatan, belanja] = [sideOf(table, '4', year), sideOf(table, '5', year)];
  const [masuk, keluar] = [amountOf(table, '6.1', year), amountOf(table, '6.2', year)];
  if (pendapatan === undefined || belanja === undefined) return undefined;
  if (masuk === undefined && keluar === undefined) return undefined;
  return { surplus: pendapatan - belanja, netto: (masuk ?? 0n) - (keluar ?? 0n) };
}

type Macam = 'surplus' | 'netto' | 'silpa';

/** Computed lines that tables print; a line that says only "defisit" has no sign of its own. */
function macamOf({ uraian }: BudgetLine): Macam | undefined {
  if (/surplus/i.test(uraian)) return 'surplus';
  if (/netto/i.test(uraian)) return 'netto';
  return /(silpa|sisa lebih).*(berkenaan|berjalan)/i.test(uraian) ? 'silpa' : undefined;
}

/** Rounding of tables. */
const ROUNDING = 1000n;

function* faults(table: BudgetTable, year: number, params: Params): Generator<Finding> {
  const balance = balanceOf(table, year);
  if (!balance) return;
  const values = { ...balance, silpa: balance.surplus + balance.netto };
  const at = placeOf(table, '6.1', year) ?? placeOf(table, '6.2', year);
  const shared = { ...params, tahun: String(year) };
  if (values.silpa < -ROUNDING && at)
    yield {
      ...at,
      params: {
        ...shared,
        macam: 'kurang',
        selisih: rupiahPlain(values.surplus),
        hitung: rupiahPlain(values.netto),
        kurang: rupiahPlain(-values.silpa),
      },
    };
  for (const line of table) {
    const macam = macamOf(line);
    const tertulis = line.pagu.get(year);
    if (!macam || tertulis === undefined || distance(tertulis, values[macam]) <= ROUNDING) continue;
    const sign = distance(tertulis, -values[macam]) <= ROUNDING ? { tanda: 'ya' } : {};
    yield {
      on: line.on,
      field: `${line.field}/pagu/${year}`,
      params: {
        ...shared,
        macam,
        uraian: line.uraian,
        tertulis: rupiahPlain(tertulis),
        hitung: rupiahPlain(values[macam]),
        ...sign,
      },
    };
  }
}

function message(p: Params, lang: 'id' | 'en'): string {
  if (lang === 'id')
    return p.macam === 'kurang'
      ? `anggaran ${p.tahun} dalam ${p.dokumen} tidak tertutup: pendapatan dikurangi belanja ${rupiahText(p.selisih)}, pembiayaan netto ${rupiahText(p.hitung)}`
      : `${p.uraian} ${p.tahun} tertulis ${rupiahText(p.tertulis)}, hitungannya ${rupiahText(p.hitung)}`;
  return p.macam === 'kurang'
    ? `the budget of ${p.tahun} in ${p.dokumen} is not covered: revenue less spending ${rupiahText(p.selisih)}, net financing ${rupiahText(p.hitung)}`
    : `${p.uraian} of ${p.tahun} is stated as ${rupiahText(p.tertulis)}, it comes to ${rupiahText(p.hitung)}`;
}

/** Revenue, spending and financing have to meet. */
export const tandaPembiayaanSalah: Rule = {
  id: 'tanda-pembiayaan-salah',
  level: 'galat',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'PP 12/2019: defisit ditutup pembiayaan netto; sisa lebih pembiayaan tahun berkenaan tidak negatif',
      en: 'PP 12/2019: net financing covers a deficit; what remains of financing is not negative',
      mark: 'pengetahuan',
    },
  ],
  identity: ['macam', 'tahun'],
  texts: {
    id: {
      judul: 'Defisit dan pembiayaan tidak bertemu',
      alasan:
        'Pendapatan dikurangi belanja ditambah pembiayaan netto (penerimaan 6.1 dikurangi pengeluaran 6.2) tidak boleh kurang dari nol: defisit harus tertutup. Baris surplus, netto, dan SiLPA dihitung sendiri dari baris lain; bila dicetak tanpa tanda, defisit tampak sebagai surplus. Diperiksa bila kedua sisi anggaran lengkap.',
      pesan: (p) => message(p, 'id'),
      label: (p) =>
        p.macam === 'kurang'
          ? `kurang ${rupiahText(p.kurang)}`
          : p.tanda
            ? 'tandanya hilang'
            : 'salah hitung',
      saran: (p) =>
        p.macam === 'kurang'
          ? 'kurangi belanja, atau tambah penerimaan pembiayaan sampai defisit tertutup'
          : 'hapus baris ini, karena dihitung dari pendapatan, belanja, dan pembiayaan; atau perbaiki angkanya',
    },
    en: {
      judul: 'Deficit and financing do not meet',
      alasan:
        'Revenue less spending plus net financing (receipts 6.1 less payments 6.2) must not be below zero: a deficit has to be covered. Lines of surplus, net and SiLPA follow from the others; printed without a sign, a deficit looks like a surplus. Checked where both sides of the budget are complete.',
      pesan: (p) => message(p, 'en'),
      label: (p) =>
        p.macam === 'kurang'
          ? `${rupiahText(p.kurang)} is missing`
          : p.tanda
            ? 'its sign is lost'
            : 'wrongly computed',
      saran: (p) =>
        p.macam === 'kurang'
          ? 'lower spending, or raise receipts of financing until the deficit is covered'
          : 'delete this line, it follows from revenue, spending and financing; or correct it',
    },
  },
  *check(model) {
    for (const doc of wholeDocs(model, 'rpjmd', 'rpd', 'ppas', 'apbd')) {
      const table = doc.tahun === undefined ? frameworkOf(doc) : budgetOf(model.plans.parts(doc));
      const params = { dokumen: documentName(model, { ...doc, unit: undefined }) };
      for (const year of yearsOf(table)) yield* faults(table, year, params);
    }
  },
};
