import type { Node } from '../../model/node.ts';
import { statedPagu } from '../../model/pagu.ts';
import { nameOf } from '../../model/query.ts';
import { rupiah, rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

const hasSen = (sen: bigint | undefined): boolean => sen !== undefined && sen % 100n !== 0n;

/** The sum of a year already has the sen of a row below it; that row is told. */
const isInherited = (row: Node, year: number): boolean =>
  row.children.some((c) => hasSen(statedPagu(c).get(year)) || isInherited(c, year));

/** Years with sen; budgets know whole rupiah only. */
const broken = (row: Node): [number, bigint][] =>
  [...statedPagu(row)].filter(([year, sen]) => hasSen(sen) && !isInherited(row, year));

/** Sen in a plan come from a multiplication in a spreadsheet. */
export const paguBukanRupiahBulat: Rule = {
  id: 'pagu-bukan-rupiah-bulat',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'PP 12/2019: anggaran dinyatakan dalam rupiah; pecahan pada berkas daerah adalah sisa rumus lembar kerja',
      en: 'PP 12/2019: budgets are in rupiah; fractions in files of regions are left over from formulas of a spreadsheet',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Pagu mengandung sen',
      alasan:
        'Pagu ditulis dalam rupiah bulat. Sen biasanya sisa perkalian di lembar kerja, misalnya prakiraan maju yang dinaikkan sekian persen, dan membuat jumlah baris berbeda satu rupiah dari total yang dicetak. Angkanya tetap dihitung tepat sampai sen. Jumlah yang sennya berasal dari baris di bawahnya tidak dilaporkan lagi.',
      pesan: (p) =>
        `pagu ${p.tahun} ${kindWord(p.jenis, 'id')} ${p.butir} bukan rupiah bulat: ${rupiahText(p.pagu)}`,
      label: () => 'ada sen',
      saran: (p) => `bulatkan menjadi ${p.bulat}, dan cocokkan kembali jumlahnya`,
    },
    en: {
      judul: 'Money has sen',
      alasan:
        'Plans are in whole rupiah. Sen are mostly left over from a multiplication in a spreadsheet, such as a forward estimate raised by some percent, and make rows differ from the printed total by one rupiah. The tool still computes exactly, sen included. A sum whose sen come from a row below it is not told again.',
      pesan: (p) =>
        `the money of ${p.tahun} of ${kindWord(p.jenis, 'en')} ${p.butir} is not in whole rupiah: ${rupiahText(p.pagu)}`,
      label: () => 'has sen',
      saran: (p) => `round it to ${p.bulat}, and check the sums again`,
    },
  },
  *check(model) {
    for (const row of model.nodes) {
      const years = row.data.pagu === undefined ? [] : broken(row);
      const [first] = years;
      if (!first) continue;
      const [year, sen] = first;
      yield {
        on: row,
        field: `/pagu/${year}`,
        params: {
          tahun: years.map(([y]) => y).join(', '),
          jenis: row.kind,
          butir: nameOf(row) || row.unit || '',
          pagu: rupiahPlain(sen),
          bulat: rupiah(((sen + 50n) / 100n) * 100n),
        },
      };
    }
  },
};
