import { PLANS, targetsOf } from '../../model/indikator.ts';
import type { Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { currentDocs, indikatorOf, nameOf } from '../../model/query.ts';
import { lowestRows } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Target } from '../../model/target.ts';
import { kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** The result of a program may begin at zero, or end there; an output of zero is no output. */
function isNothing(target: Target, indikator: Node, row: Node): boolean {
  if (target.jenis === 'strip') return true;
  if (row.kind === 'program' || indikator.data.arah === 'turun') return false;
  return target.jenis === 'angka' && target.nilai.digits === 0n;
}

/** Years with money in which every indicator says that nothing will be done. */
function idleYears(row: Node): [number, bigint][] {
  const indicators = indikatorOf(row);
  const [first] = indicators;
  if (!first || !targetsOf(first).some(({ target }) => isNothing(target, first, row))) return [];
  return [...paguOf(row)].filter(
    ([year, sen]) =>
      sen > 0n &&
      indicators.every((indikator) => {
        const written = targetsOf(indikator).find((t) => t.tahun === year);
        return written !== undefined && isNothing(written.target, indikator, row);
      }),
  );
}

/** Money for nothing: nobody can tell what it buys. */
export const targetNolDenganPagu: Rule = {
  id: 'target-nol-dengan-pagu',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'PP 12/2019: penganggaran berbasis kinerja; setiap pagu memiliki target',
      en: 'PP 12/2019: performance budgeting; all money has a target',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Ada pagu pada tahun tanpa target',
      alasan:
        'Pagu tanpa hasil yang dijanjikan tidak dapat dievaluasi dan biasanya dicoret saat reviu. Tahun yang semua targetnya nol atau "-" seharusnya tidak memiliki pagu. Indikator yang memang menuju nol (arah: turun) dan hasil program yang masih nol tidak dipersoalkan.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} ${p.butir} memiliki pagu ${p.tahun}, tetapi semua targetnya nol atau "-"`,
      label: (p) => `pagu ${rupiahText(p.pagu)}`,
      saran: (p) => `isi target ${p.tahun}, atau nolkan pagunya`,
    },
    en: {
      judul: 'Money in a year without targets',
      alasan:
        'Money without a promised result cannot be evaluated and is mostly cut in review. A year with all targets zero or "-" should have no money. Indicators that do aim at zero (arah: turun), and results of programs that still are zero, do not matter.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} ${p.butir} has money for ${p.tahun}, but all its targets are zero or "-"`,
      label: (p) => `money: ${rupiahText(p.pagu)}`,
      saran: (p) => `fill in the targets of ${p.tahun}, or set the money to zero`,
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, ...PLANS)) {
      for (const row of lowestRows(doc)) {
        const years = idleYears(row);
        const [first] = indikatorOf(row);
        if (years.length === 0 || !first) continue;
        yield {
          on: first,
          field: `/target/${years[0]?.[0]}`,
          params: {
            jenis: row.kind,
            butir: nameOf(row),
            tahun: years.map(([year]) => year).join(', '),
            pagu: rupiahPlain(years.reduce((sum, [, sen]) => sum + sen, 0n)),
          },
        };
      }
    }
  },
};
