import { PLANS, targetsOf } from '../../model/indikator.ts';
import type { Node } from '../../model/node.ts';
import { moneyChildren, statedPagu } from '../../model/pagu.ts';
import { currentDocs, indikatorOf, nameOf } from '../../model/query.ts';
import { lowestRows } from '../../model/rincian.ts';
import type { Target } from '../../model/target.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** `-` and 0 promise nothing. */
const promises = (target: Target): boolean =>
  target.jenis === 'angka' ? target.nilai.digits > 0n : target.jenis !== 'strip';

interface Gap {
  readonly tahun: number;
  readonly indikator: Node;
  readonly target: string;
}

/** Years in which the row states zero, yet promises something. */
function gapsOf(row: Node): Gap[] {
  const zero = new Set([...statedPagu(row)].filter(([, sen]) => sen === 0n).map(([year]) => year));
  if (zero.size === 0) return [];
  const found = new Map<number, Gap>();
  for (const indikator of indikatorOf(row))
    for (const { tahun, target } of targetsOf(indikator))
      if (zero.has(tahun) && !found.has(tahun) && promises(target))
        found.set(tahun, { tahun, indikator, target: target.mentah });
  return [...found.values()].sort((a, b) => a.tahun - b.tahun);
}

/** Results without money: the one or the other is wrong. */
export const paguNolDenganTarget: Rule = {
  id: 'pagu-nol-dengan-target',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'PP 12/2019: penganggaran berbasis kinerja; setiap target didanai',
      en: 'PP 12/2019: performance budgeting; every target has its money',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Ada target pada tahun tanpa pagu',
      alasan:
        'Tahun dengan pagu nol dan target nol adalah hal biasa: sub kegiatan tidak berjalan. Bila targetnya ada tetapi pagunya nol, targetnya tidak akan tercapai atau pagunya belum diisi. Kegiatan yang didanai pihak lain dijelaskan dengan justifikasi.',
      pesan: (p) => `${kindWord(p.jenis, 'id')} ${p.butir} memiliki target ${p.tahun}, tetapi pagunya nol`,
      label: (p) => `target ${p.tahun_pertama}: ${p.target}`,
      saran: (p) =>
        `isi pagu ${p.tahun}, atau nolkan target "${excerpt(p.indikator, 50)}" pada tahun itu; bila didanai pihak lain, tulis justifikasi`,
    },
    en: {
      judul: 'Targets in a year without money',
      alasan:
        'A year with no money and no target is normal: the sub-activity does not run. With a target but no money the target will not be reached, or the money was not filled in. What others pay for is explained by a justifikasi.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} ${p.butir} has a target for ${p.tahun}, but its money is zero`,
      label: (p) => `target of ${p.tahun_pertama}: ${p.target}`,
      saran: (p) =>
        `fill in the money of ${p.tahun}, or set the target "${excerpt(p.indikator, 50)}" to zero; if others pay for it, write a justifikasi`,
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, ...PLANS)) {
      for (const row of lowestRows(doc)) {
        const gaps = moneyChildren(row).length > 0 ? [] : gapsOf(row);
        const [first] = gaps;
        if (!first) continue;
        yield {
          on: row,
          field: `/pagu/${first.tahun}`,
          params: {
            jenis: row.kind,
            butir: nameOf(row),
            tahun: gaps.map((g) => g.tahun).join(', '),
            tahun_pertama: String(first.tahun),
            target: first.target,
            indikator: first.indikator.label,
          },
        };
      }
    }
  },
};
