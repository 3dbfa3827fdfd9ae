import {
  accountTables,
  type BudgetLine,
  type BudgetTable,
  budgetOf,
  frameworkOf,
} from '../../model/anggaran.ts';
import type { Model } from '../../model/node.ts';
import { distance } from '../../model/percent.ts';
import { docsOf } from '../../model/query.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Rounding of one rupiah per line that is summed. */
const PER_LINE = 100n;

/** Lines by the nearest heading above them in the table. */
function byHeading(table: BudgetTable): Map<string, BudgetLine[]> {
  const codes = new Set(table.map((line) => line.kode));
  const out = new Map<string, BudgetLine[]>();
  for (const line of table) {
    let at = line.kode.lastIndexOf('.');
    while (at > 0 && !codes.has(line.kode.slice(0, at))) at = line.kode.lastIndexOf('.', at - 1);
    if (at <= 0) continue;
    const heading = line.kode.slice(0, at);
    const parts = out.get(heading);
    if (parts) parts.push(line);
    else out.set(heading, [line]);
  }
  return out;
}

function* differences(table: BudgetTable): Generator<Finding> {
  const below = byHeading(table);
  for (const heading of table) {
    const parts = below.get(heading.kode) ?? [];
    const short: Finding[] = [];
    for (const [year, tertulis] of heading.pagu) {
      const filled = parts.flatMap((line) => line.pagu.get(year) ?? []);
      const jumlah = filled.reduce((a, b) => a + b, 0n);
      const selisih = distance(tertulis, jumlah);
      const over = jumlah > tertulis;
      if (filled.length === 0) continue;
      // A table that is not filled to the end may stay below its heading.
      if (selisih <= PER_LINE * BigInt(filled.length) || (!over && filled.length < parts.length)) continue;
      const found: Finding = {
        on: heading.on,
        field: `${heading.field}/pagu/${year}`,
        level: over ? 'galat' : 'peringatan',
        params: {
          tahun: String(year),
          kode: heading.kode,
          sub_kegiatan: heading.on.parent?.kode ?? '',
          uraian: heading.uraian,
          baris: String(filled.length),
          tertulis: rupiahPlain(tertulis),
          jumlah: rupiahPlain(jumlah),
          selisih: rupiahPlain(selisih),
          arah: over ? 'kurang' : 'lebih',
        },
      };
      if (over) yield found;
      else short.push(found);
    }
    // A line that is missing is missing in every year.
    const [first] = short;
    if (first) yield { ...first, params: { ...first.params, ...yearsOf(short) } };
  }
}

/** The years after the first in which a heading exceeds its parts. */
function yearsOf(short: readonly Finding[]): { lain?: string } {
  const lain = short.slice(1).map((f) => f.params.tahun);
  return lain.length > 0 ? { lain: lain.join(', ') } : {};
}

/** Every table of accounts: a document that is split by office counts as one. */
function* tables(model: Model): Generator<BudgetTable> {
  for (const doc of docsOf(model, 'rpjmd', 'rpd')) yield frameworkOf(doc);
  for (const doc of docsOf(model, 'ppas', 'apbd')) {
    yield budgetOf([doc]);
    yield* accountTables(model, [doc]);
  }
}

/** A heading of accounts that is not the sum of what stands below it. */
export const jumlahRekeningTidakSama: Rule = {
  id: 'jumlah-rekening-tidak-sama',
  level: 'galat',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'Kepmendagri 050-3708/2020: rekening bertingkat, setiap tingkat adalah jumlah tingkat di bawahnya',
      en: 'Kepmendagri 050-3708/2020: accounts in levels, each the sum of the level below',
      mark: 'turunan',
    },
  ],
  identity: ['sub_kegiatan', 'kode', 'tahun'],
  texts: {
    id: {
      judul: 'Rekening induk tidak sama dengan jumlah rinciannya',
      alasan:
        'Dalam kerangka pendanaan, PPAS, dan APBD, rekening induk adalah jumlah rekening di bawahnya. Bila rinciannya lebih besar, anggaran tidak cukup; bila lebih kecil, ada rekening yang belum dimuat atau angka induknya belum diperbarui.',
      pesan: (p) =>
        `${p.tahun}: rekening ${p.kode} ${excerpt(p.uraian, 50)}${p.sub_kegiatan ? ` pada ${p.sub_kegiatan}` : ''} tertulis ${rupiahText(p.tertulis)}, jumlah rincian di bawahnya (${p.baris} baris) ${rupiahText(p.jumlah)}${p.lain ? `; begitu juga ${p.lain}` : ''}`,
      label: (p) => `${p.arah} ${rupiahText(p.selisih)} dari jumlah rinciannya`,
      saran: (p) =>
        p.arah === 'lebih'
          ? `tambahkan rekening yang belum dimuat, atau ganti angka ini dengan ${p.jumlah}`
          : `perbaiki rinciannya, atau ganti angka ini dengan ${p.jumlah}`,
    },
    en: {
      judul: 'A heading of accounts is not the sum of its parts',
      alasan:
        'In the funding framework, the PPAS and the APBD a heading is the sum of the accounts below it. Parts above it have no money; parts below it mean that accounts are missing or that the heading is out of date.',
      pesan: (p) =>
        `${p.tahun}: account ${p.kode} ${excerpt(p.uraian, 50)}${p.sub_kegiatan ? ` of ${p.sub_kegiatan}` : ''} states ${rupiahText(p.tertulis)}, the lines below (${p.baris}) add up to ${rupiahText(p.jumlah)}${p.lain ? `; likewise ${p.lain}` : ''}`,
      label: (p) =>
        `${rupiahText(p.selisih)} ${p.arah === 'lebih' ? 'more' : 'less'} than the sum of its parts`,
      saran: (p) =>
        p.arah === 'lebih'
          ? `add the accounts that are missing, or replace this figure by ${p.jumlah}`
          : `correct the parts, or replace this figure by ${p.jumlah}`,
    },
  },
  *check(model) {
    for (const table of tables(model)) yield* differences(table);
  },
};
