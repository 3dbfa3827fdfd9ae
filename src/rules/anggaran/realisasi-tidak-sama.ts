import type { Doc, Model, Node } from '../../model/node.ts';
import { moneyChildren, moneyOf, yearEntries } from '../../model/pagu.ts';
import { distance } from '../../model/percent.ts';
import { docsOf, nodesOf } from '../../model/query.ts';
import { quarterMoney, quarterValues, realisasiOf } from '../../model/realisasi.ts';
import { rowsOf } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { sifatOf } from '../../model/same-indicator.ts';
import { readTarget } from '../../model/target.ts';
import { compareTargets } from '../../model/target-compare.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

const SEN = 100n;

/** The figure that a row states for the year, sen. */
const statedIn = (row: Node, year: number): bigint | undefined =>
  moneyOf(yearEntries(row.data.realisasi).find((e) => e.year === year)?.value);

/** Quarters of the row itself against the year that stands beside them. */
function quartersDiffer(row: Node, stated: bigint): { jumlah: bigint; dari: string } | undefined {
  if (!isFilled(row.data.triwulan)) return undefined;
  const quarters = [...quarterMoney(row).values()];
  const jumlah = quarters.reduce((a, b) => a + b, 0n);
  // A year that is not over has fewer quarters, and its total may run ahead of them.
  return quarters.length === 4 && jumlah !== stated ? { jumlah, dari: 'triwulan' } : undefined;
}

/** Rows below against the figure that stands above them; one rupiah of rounding for each. */
function childrenDiffer(
  row: Node,
  stated: bigint,
  year: number,
): { jumlah: bigint; dari: string } | undefined {
  const below = moneyChildren(row).flatMap((child) => realisasiOf(child).get(year) ?? []);
  if (below.length === 0) return undefined;
  const jumlah = below.reduce((a, b) => a + b, 0n);
  return distance(jumlah, stated) > BigInt(below.length) * SEN ? { jumlah, dari: 'rincian' } : undefined;
}

function* moneyFindings(doc: Doc, year: number): Generator<Finding> {
  for (const row of rowsOf(doc)) {
    const stated = statedIn(row, year);
    const found =
      stated === undefined ? undefined : (quartersDiffer(row, stated) ?? childrenDiffer(row, stated, year));
    if (stated === undefined || !found) continue;
    yield {
      on: row,
      field: `/realisasi/${year}`,
      params: {
        tahun: String(year),
        jenis: row.kind,
        kode: row.kode ?? '',
        nama: row.label,
        dari: found.dari,
        tertulis: rupiahPlain(stated),
        jumlah: rupiahPlain(found.jumlah),
      },
    };
  }
}

/** Results of the four quarters against that of the year, by the sifat of the indicator. */
function resultFinding(model: Model, indikator: Node, year: number): Finding | undefined {
  const written = yearEntries(indikator.data.capaian).find((e) => e.year === year)?.value;
  const { triwulan, jumlah } = quarterValues(indikator, sifatOf(model, indikator));
  if (written === undefined || jumlah === undefined || !triwulan.has(4)) return undefined;
  const order = compareTargets(readTarget(written), readTarget(jumlah));
  if (order === undefined || order === 0) return undefined;
  return {
    on: indikator,
    field: `/capaian/${year}`,
    level: 'peringatan',
    params: {
      tahun: String(year),
      indikator: indikator.label,
      dari: 'triwulan',
      tertulis: readTarget(written).mentah,
      jumlah,
    },
  };
}

/** Sums of results: quarters against the year, rows against what stands above them. */
export const realisasiTidakSama: Rule = {
  id: 'realisasi-tidak-sama',
  level: 'galat',
  kelompok: 'I',
  logika: 'semua',
  needs: ['realisasi'],
  basis: [
    {
      id: 'Permendagri 86/2017, Formulir E.81: realisasi triwulan dijumlahkan menjadi realisasi tahun',
      en: 'Permendagri 86/2017, form E.81: quarters add up to the result of the year',
      mark: 'pasti',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Jumlah realisasi tidak sama',
      alasan:
        'Realisasi setahun adalah jumlah keempat triwulannya, dan realisasi program adalah jumlah barisnya. Capaian indikator mengikuti sifatnya: tambahan dijumlah, posisi dan kumulatif memakai triwulan terakhir. Rasio capaian dihitung alat ini sendiri sehingga tidak ditulis di berkas. Pembulatan satu rupiah per baris dibiarkan.',
      pesan: (p) =>
        p.indikator
          ? `capaian ${p.tahun} indikator "${excerpt(p.indikator)}" tertulis ${p.tertulis}, sedangkan dari triwulannya ${p.jumlah}`
          : `realisasi ${p.tahun} ${kindWord(p.jenis, 'id')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} tidak sama dengan jumlah ${p.dari === 'triwulan' ? 'triwulannya' : 'rinciannya'}`,
      label: (p) =>
        p.indikator
          ? `dari triwulan: ${p.jumlah}`
          : `tertulis ${rupiahText(p.tertulis)}, jumlahnya ${rupiahText(p.jumlah)}`,
      saran: (p) =>
        p.dari === 'triwulan'
          ? 'perbaiki salah satunya, atau hapus angka setahun: alat ini menghitungnya dari triwulan'
          : 'perbaiki rinciannya, atau hapus angka di baris ini: alat ini menjumlahkannya',
    },
    en: {
      judul: 'Sums of results differ',
      alasan:
        'The result of a year is the sum of its four quarters, that of a program the sum of its rows. Indicators go by their sifat: tambahan adds up, posisi and kumulatif take the last quarter. Ratios are computed by this tool and not written in files. One rupiah of rounding per row is let pass.',
      pesan: (p) =>
        p.indikator
          ? `the result of ${p.tahun} of "${excerpt(p.indikator)}" is written as ${p.tertulis}, but its quarters give ${p.jumlah}`
          : `spending of ${p.tahun} on ${kindWord(p.jenis, 'en')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} is not the sum of its ${p.dari === 'triwulan' ? 'quarters' : 'rows'}`,
      label: (p) =>
        p.indikator
          ? `from its quarters: ${p.jumlah}`
          : `written ${rupiahText(p.tertulis)}, the sum is ${rupiahText(p.jumlah)}`,
      saran: (p) =>
        p.dari === 'triwulan'
          ? 'correct one of them, or remove the figure of the year: this tool takes it from the quarters'
          : 'correct the rows, or remove the figure here: this tool adds them up',
    },
  },
  *check(model): Iterable<Finding> {
    for (const doc of docsOf(model, 'realisasi')) yield* moneyFindings(doc, doc.tahun ?? 0);
    for (const indikator of nodesOf(model, 'indikator')) {
      const found = resultFinding(model, indikator, indikator.doc.tahun ?? 0);
      if (found) yield found;
    }
  },
};
