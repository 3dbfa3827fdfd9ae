import type { Model, Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { docsOf, linksFrom } from '../../model/query.ts';
import { realisasiOf } from '../../model/realisasi.ts';
import { recordOf } from '../../model/record.ts';
import { hasRemark, lowestRows, paguPlace } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

/** What the row may spend in the year: by the APBD, else as stated beside the spending. */
function budgetOf(model: Model, row: Node, year: number): { on: Node; anggaran: bigint } | undefined {
  const apbd = linksFrom(model, row, 'sebaris').find(({ to }) => to.doc.jenis === 'apbd')?.to;
  for (const on of apbd ? [apbd, row] : [row]) {
    const anggaran = paguOf(on).get(year);
    if (anggaran !== undefined) return { on, anggaran };
  }
  return undefined;
}

/** Where the spending is written: for the year, by quarter, or by account below. */
function fieldOf({ data }: Node, year: number): string {
  if (isFilled(data.triwulan)) return '/triwulan';
  return String(year) in recordOf(data.realisasi) ? `/realisasi/${year}` : '';
}

/** More money spent than was budgeted. */
export const realisasiMelebihiAnggaran: Rule = {
  id: 'realisasi-melebihi-anggaran',
  level: 'peringatan',
  kelompok: 'I',
  logika: 'semua',
  needs: ['realisasi'],
  basis: [
    {
      id: 'PP 12/2019: pengeluaran tidak boleh melebihi anggaran yang tersedia',
      en: 'PP 12/2019: spending may not exceed the budget',
      mark: 'pengetahuan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Realisasi melebihi anggaran',
      alasan:
        'Belanja tidak boleh dilakukan tanpa anggaran. Realisasi di atas APBD menandakan angka yang salah ketik, anggaran sebelum perubahan, atau pembebanan ke baris yang keliru. Dibandingkan dengan APBD yang berlaku, atau dengan pagu yang ditulis di samping realisasinya.',
      pesan: (p) =>
        `realisasi ${p.tahun} ${kindWord(p.jenis, 'id')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} melebihi anggarannya`,
      label: (p) => `${rupiahText(p.realisasi)}, lebih ${rupiahText(p.lebih)}`,
      terkait: (p) => `anggaran: ${rupiahText(p.anggaran)}`,
      saran: () =>
        'periksa angkanya, dan apakah APBD perubahan sudah dimuat; bila benar, jelaskan di keterangan',
    },
    en: {
      judul: 'More spent than budgeted',
      alasan:
        'There is no spending without a budget. Spending above the APBD means a typing error, a budget before its change, or a charge to the wrong row. It is compared with the APBD in force, or with the pagu written beside it.',
      pesan: (p) =>
        `spending of ${p.tahun} on ${kindWord(p.jenis, 'en')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} exceeds its budget`,
      label: (p) => `${rupiahText(p.realisasi)}, ${rupiahText(p.lebih)} more`,
      terkait: (p) => `budget: ${rupiahText(p.anggaran)}`,
      saran: () =>
        'check the figure, and whether the changed APBD is here; if it is right, explain it in keterangan',
    },
  },
  *check(model): Iterable<Finding> {
    for (const doc of docsOf(model, 'realisasi')) {
      const year = doc.tahun ?? 0;
      for (const row of lowestRows(doc)) {
        const realisasi = realisasiOf(row).get(year) ?? 0n;
        const budget = budgetOf(model, row, year);
        if (!budget || realisasi <= budget.anggaran || hasRemark(row)) continue;
        yield {
          on: row,
          field: fieldOf(row, year),
          related: [paguPlace(budget.on, year)],
          params: {
            tahun: String(year),
            jenis: row.kind,
            kode: row.kode ?? '',
            nama: row.label,
            realisasi: rupiahPlain(realisasi),
            anggaran: rupiahPlain(budget.anggaran),
            lebih: rupiahPlain(realisasi - budget.anggaran),
          },
        };
      }
    }
  },
};
