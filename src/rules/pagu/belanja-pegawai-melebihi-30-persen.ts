import {
  accountTables,
  amountOf,
  type BudgetTable,
  budgetOf,
  frameworkOf,
  placeOf,
  sideOf,
  wholeDocs,
  yearsOf,
} from '../../model/anggaran.ts';
import { isWholeRegion } from '../../model/belanja-wajib.ts';
import { documentName } from '../../model/document-names.ts';
import type { Doc, Model } from '../../model/node.ts';
import { paguOfParts } from '../../model/pagu.ts';
import { isMoreThan, percentText, permilOf, tenThousandths } from '../../model/percent.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Finding, Rule } from '../rule.ts';

const PEGAWAI = '5.1.01';

interface Spending {
  readonly tahun: number;
  readonly pegawai: bigint;
  readonly belanja: bigint;
  readonly at: Pick<Finding, 'on' | 'field'>;
}

function inTable(table: BudgetTable, tahun: number): Spending | undefined {
  const pegawai = amountOf(table, PEGAWAI, tahun);
  const belanja = sideOf(table, '5', tahun);
  const at = placeOf(table, PEGAWAI, tahun);
  return pegawai === undefined || belanja === undefined || !at ? undefined : { tahun, pegawai, belanja, at };
}

/** Without a summary the accounts of all sub kegiatan are added; only of a whole region. */
function inAccounts(model: Model, doc: Doc, parts: readonly Doc[]): Spending | undefined {
  const { tahun } = doc;
  if (tahun === undefined || !isWholeRegion(parts)) return undefined;
  const amounts = accountTables(model, parts).flatMap((table) => amountOf(table, PEGAWAI, tahun) ?? []);
  const belanja = paguOfParts(parts).get(tahun) ?? 0n;
  return { tahun, pegawai: amounts.reduce((a, b) => a + b, 0n), belanja, at: { on: doc.root } };
}

function spendings(model: Model, doc: Doc): Spending[] {
  const parts = model.plans.parts(doc);
  const table = doc.tahun === undefined ? frameworkOf(doc) : budgetOf(parts);
  const found = yearsOf(table).flatMap((tahun) => inTable(table, tahun) ?? []);
  return found.length > 0 ? found : [inAccounts(model, doc, parts)].filter((s) => s !== undefined);
}

/** Salaries take more of the budget than the law allows from 2027 on. */
export const belanjaPegawaiMelebihi30Persen: Rule = {
  id: 'belanja-pegawai-melebihi-30-persen',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  options: { batas: 0.3 },
  basis: [
    {
      id: 'UU 1/2022 Pasal 146: belanja pegawai di luar tunjangan guru dari TKD paling tinggi 30 persen dari total belanja APBD, disesuaikan paling lama 5 tahun (2027)',
      en: 'UU 1/2022 article 146: salaries without teacher allowances from transfers at most 30 percent of all spending, to be reached within 5 years (2027)',
      mark: 'pengetahuan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Belanja pegawai melebihi 30 persen',
      alasan:
        'UU 1/2022 membatasi belanja pegawai, di luar tunjangan guru yang dialokasikan lewat transfer, paling tinggi 30 persen dari belanja APBD, dan memberi waktu sampai 2027. Tunjangan guru tidak terpisah dalam rekening 5.1.01, karena itu angka yang sedikit di atas batas masih perlu dihitung ulang tanpa tunjangan itu.',
      pesan: (p) =>
        `belanja pegawai ${p.tahun} dalam ${p.dokumen} ${rupiahText(p.pegawai)}, ${percentText(p.permil, 'id')} dari belanja ${rupiahText(p.belanja)}`,
      label: (p) => `batas ${percentText(p.batas, 'id')}`,
      saran: (p) =>
        p.wajib
          ? 'hitung ulang tanpa tunjangan guru dari TKD; bila tetap di atas batas, turunkan belanja pegawai'
          : 'rencanakan penurunannya sampai 2027',
    },
    en: {
      judul: 'Salaries above 30 percent',
      alasan:
        'UU 1/2022 limits salaries, without the allowances of teachers that come as transfers, to 30 percent of all spending, with time until 2027. These allowances are not apart in account 5.1.01: a figure slightly above the limit has to be counted again without them.',
      pesan: (p) =>
        `salaries of ${p.tahun} in ${p.dokumen} are ${rupiahText(p.pegawai)}, ${percentText(p.permil, 'en')} of spending of ${rupiahText(p.belanja)}`,
      label: (p) => `limit ${percentText(p.batas, 'en')}`,
      saran: (p) =>
        p.wajib
          ? 'count again without teacher allowances from transfers; if it stays above the limit, lower salaries'
          : 'plan how to lower them until 2027',
    },
  },
  *check(model, { options }) {
    const share = tenThousandths(options.batas);
    for (const doc of wholeDocs(model, 'rpjmd', 'rpd', 'ppas', 'apbd')) {
      for (const { tahun, pegawai, belanja, at } of spendings(model, doc)) {
        if (!isMoreThan(pegawai, belanja, share)) continue;
        const wajib = tahun >= 2027;
        yield {
          ...at,
          params: {
            tahun: String(tahun),
            dokumen: documentName(model, doc),
            pegawai: rupiahPlain(pegawai),
            belanja: rupiahPlain(belanja),
            permil: permilOf(pegawai, belanja),
            batas: String(share / 10n),
            ...(wajib ? { wajib: 'ya' } : {}),
          },
        };
      }
    }
  },
};
