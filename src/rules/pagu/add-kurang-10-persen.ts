import {
  accountTables,
  amountOf,
  type BudgetTable,
  budgetOf,
  frameworkOf,
  linesBelow,
  placeOf,
  wholeDocs,
  yearsOf,
} from '../../model/anggaran.ts';
import { documentName } from '../../model/document-names.ts';
import type { Doc, Model } from '../../model/node.ts';
import { isMoreThan, percentText, permilOf, tenThousandths } from '../../model/percent.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Rule } from '../rule.ts';

const DBH = '4.2.01.01.01';
const DAU = '4.2.01.01.02';

/** Aid to villages holds shared taxes too: only the words tell which line is ADD. */
const isAdd = (uraian: string): boolean => /alokasi dana desa|\bADD\b/i.test(uraian);

/** The lines of ADD of a table for a year; undefined without one. */
function addOf(table: BudgetTable, year: number): bigint | undefined {
  const named = linesBelow(table, '5')
    .filter((line) => isAdd(line.uraian))
    .flatMap((line) => line.pagu.get(year) ?? []);
  return named.length === 0 ? undefined : named.reduce((a, b) => a + b, 0n);
}

/** The summary of the document, else the accounts of its sub kegiatan. */
function villages(model: Model, doc: Doc, table: BudgetTable, year: number): bigint | undefined {
  const own = addOf(table, year);
  if (own !== undefined) return own;
  const below = accountTables(model, model.plans.parts(doc)).flatMap((t) => addOf(t, year) ?? []);
  return below.length === 0 ? undefined : below.reduce((a, b) => a + b, 0n);
}

/** Villages get less than a tenth of the general transfers. */
export const addKurang10Persen: Rule = {
  id: 'add-kurang-10-persen',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  options: { batas: 0.1 },
  basis: [
    {
      id: 'UU 6/2014 Pasal 72 dan PP 43/2014 Pasal 96: Alokasi Dana Desa paling sedikit 10 persen dari dana perimbangan setelah dikurangi DAK',
      en: 'UU 6/2014 article 72 and PP 43/2014 article 96: at least 10 percent of balancing funds without DAK for the village allocation',
      mark: 'pengetahuan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Alokasi Dana Desa kurang dari 10 persen DAU dan DBH',
      alasan:
        'Kabupaten menganggarkan Alokasi Dana Desa (ADD) paling sedikit 10 persen dari dana perimbangan yang diterimanya setelah dikurangi DAK, yaitu DAU dan DBH. ADD dikenali dari uraian rekening belanja; Dana Desa dari APBN bukan ADD.',
      pesan: (p) =>
        `ADD ${p.tahun} dalam ${p.dokumen} ${rupiahText(p.jumlah)}, ${percentText(p.permil, 'id')} dari DAU dan DBH ${rupiahText(p.dasar)}`,
      label: (p) => `paling sedikit ${percentText(p.batas, 'id')}`,
      saran: (p) => `naikkan ADD menjadi paling sedikit ${rupiahText(p.minimal)}`,
    },
    en: {
      judul: 'Village allocation below 10 percent of DAU and DBH',
      alasan:
        'A regency gives its villages (ADD) at least 10 percent of the balancing funds that it receives, without DAK: of DAU and DBH. ADD is known by the words of the account; the village fund of the nation (Dana Desa) is none.',
      pesan: (p) =>
        `ADD of ${p.tahun} in ${p.dokumen} is ${rupiahText(p.jumlah)}, ${percentText(p.permil, 'en')} of DAU and DBH of ${rupiahText(p.dasar)}`,
      label: (p) => `at least ${percentText(p.batas, 'en')}`,
      saran: (p) => `raise ADD to at least ${rupiahText(p.minimal)}`,
    },
  },
  *check(model, { options }) {
    const share = tenThousandths(options.batas);
    for (const doc of wholeDocs(model, 'rpjmd', 'rpd', 'ppas', 'apbd')) {
      const table = doc.tahun === undefined ? frameworkOf(doc) : budgetOf(model.plans.parts(doc));
      for (const year of yearsOf(table)) {
        const [dau, dbh] = [amountOf(table, DAU, year), amountOf(table, DBH, year)];
        const jumlah = villages(model, doc, table, year);
        if (dau === undefined || jumlah === undefined) continue;
        const dasar = dau + (dbh ?? 0n);
        if (!isMoreThan(dasar - jumlah, dasar, 10_000n - share)) continue;
        yield {
          ...(placeOf(table, DAU, year) ?? { on: doc.root }),
          params: {
            tahun: String(year),
            dokumen: documentName(model, { ...doc, unit: undefined }),
            jumlah: rupiahPlain(jumlah),
            dasar: rupiahPlain(dasar),
            minimal: rupiahPlain((dasar * share) / 10_000n),
            permil: permilOf(jumlah, dasar),
            batas: String(share / 10n),
          },
        };
      }
    }
  },
};
