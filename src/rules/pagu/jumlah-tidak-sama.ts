import type { Jenis, Node } from '../../model/node.ts';
import { moneyChildren, moneyOf, paguOf, statedPagu } from '../../model/pagu.ts';
import { docsOf, nameOf } from '../../model/query.ts';
import { rowsOf } from '../../model/rincian.ts';
import { rupiah, rupiahPlain } from '../../model/rupiah.ts';
import { kindWord } from '../../model/words.ts';
import type { Finding, Params, Rule } from '../rule.ts';

const DOCS: readonly Jenis[] = ['rpjmd', 'rpd', 'renstra', 'rkpd', 'renja', 'ppas', 'apbd'];

const money = (digits: string | undefined): string => rupiah(moneyOf(digits) ?? 0n);

/** Rows at the bottom that add to a year; each may have been rounded. */
function leaves(row: Node, year: number): number {
  const below = moneyChildren(row).filter((c) => paguOf(c).has(year));
  return below.length === 0 ? 1 : below.reduce((count, c) => count + leaves(c, year), 0);
}

const asWritten = (below: readonly Node[], year: number): bigint =>
  below.reduce((sum, c) => sum + (statedPagu(c).get(year) ?? paguOf(c).get(year) ?? 0n), 0n);

const NONE: readonly Finding[] = [];

/** One finding per year in which the stated figure is not the sum of the rows below, beyond rounding per row. */
function differences(row: Node, perLine: bigint): readonly Finding[] {
  const stated = statedPagu(row);
  const below = stated.size === 0 ? [] : moneyChildren(row);
  if (below.length === 0) return NONE;
  const out: Finding[] = [];
  const sums = below.map(paguOf);
  for (const [year, tertulis] of stated) {
    const lines = sums.flatMap((pagu) => pagu.get(year) ?? []);
    if (lines.length === 0) continue;
    const jumlah = lines.reduce((a, b) => a + b, 0n);
    const selisih = tertulis > jumlah ? tertulis - jumlah : jumlah - tertulis;
    if (selisih === 0n || selisih <= perLine * BigInt(leaves(row, year))) continue;
    // The figures agree as they are written: the row below whose own parts do not is told.
    if (tertulis === asWritten(below, year)) continue;
    // A budget cannot hold more than its ceiling; a ceiling that is not used up can be explained.
    const over = jumlah > tertulis;
    out.push({
      on: row,
      field: `/pagu/${year}`,
      level: over && row.doc.jenis !== 'renja' ? 'galat' : 'peringatan',
      params: {
        tahun: String(year),
        jenis: row.kind,
        butir: nameOf(row),
        anak: below[0]?.kind ?? '',
        baris: String(lines.length),
        tertulis: rupiahPlain(tertulis),
        jumlah: rupiahPlain(jumlah),
        selisih: rupiahPlain(selisih),
        arah: over ? 'kurang' : 'lebih',
      },
    });
  }
  return out;
}

/** Both languages use the Indonesian name: the English one has no short plural. */
const parts = (p: Params): string => `${p.baris} ${kindWord(p.anak, 'id')}`;

/** A total that is not the sum of its parts. */
export const jumlahTidakSama: Rule = {
  id: 'jumlah-tidak-sama',
  level: 'galat',
  kelompok: 'F',
  logika: 'semua',
  // Rupiah by which each summed row may have been rounded.
  options: { toleransi_per_baris: 1 },
  basis: [
    {
      id: 'Penganggaran terpadu (PP 12/2019): pagu dihitung dari sub kegiatan ke atas',
      en: 'Unified budgeting (PP 12/2019): money is summed from the sub-activities upward',
      mark: 'turunan',
    },
    {
      id: 'Praktik reviu: selisih pembulatan satu rupiah per baris dapat diterima',
      en: 'Review practice: one rupiah of rounding per row is accepted',
      mark: 'turunan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Pagu yang tertulis tidak sama dengan jumlah rinciannya',
      alasan:
        'Pagu diisi pada baris terbawah dan dijumlahkan ke atas; angka pada baris atas hanya pembanding. Bila rinciannya melebihi angka yang tertulis, anggarannya tidak cukup. Bila kurang, ada rincian yang belum dimuat atau angka atasnya belum diperbarui. Selisih yang hanya terbawa dari baris di bawahnya dilaporkan pada baris itu saja.',
      pesan: (p) =>
        `pagu ${p.tahun} ${kindWord(p.jenis, 'id')} ${p.butir} tertulis ${money(p.tertulis)}, jumlah ${parts(p)} di bawahnya ${money(p.jumlah)}`,
      label: (p) => `${p.arah} ${money(p.selisih)} dari jumlah rinciannya`,
      saran: (p) =>
        `perbaiki pagu ${p.tahun} pada ${kindWord(p.anak, 'id')} di bawahnya, atau ganti angka ini dengan ${p.jumlah} (boleh juga dihapus: jumlahnya dihitung sendiri)`,
    },
    en: {
      judul: 'Stated money is not the sum of its parts',
      alasan:
        'Money is entered on the lowest rows and summed upward; a figure further up is only compared. Parts above the stated figure have no money. Parts below it mean that rows are missing or that the figure is out of date. A difference that only comes up from a row below is told at that row.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} ${p.butir} states ${money(p.tertulis)} for ${p.tahun}, the ${parts(p)} below it add up to ${money(p.jumlah)}`,
      label: (p) => `${money(p.selisih)} ${p.arah === 'lebih' ? 'more' : 'less'} than the sum of its parts`,
      saran: (p) =>
        `correct the money of ${p.tahun} on the ${kindWord(p.anak, 'id')} below, or replace this figure by ${p.jumlah} (it may also be deleted: the sum is computed)`,
    },
  },
  *check(model, { options }) {
    const perLine = BigInt(Math.max(0, Math.round(Number(options.toleransi_per_baris) * 100)));
    for (const doc of docsOf(model, ...DOCS)) {
      // The total of a document in several files is that of all of them.
      const isShared = doc.unit === undefined && model.plans.parts(doc).length > 1;
      if (!isShared) yield* differences(doc.root, perLine);
      for (const row of rowsOf(doc)) yield* differences(row, perLine);
    }
  },
};
