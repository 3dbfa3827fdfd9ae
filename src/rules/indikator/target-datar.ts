import {
  baselineOf,
  FIVE_YEAR,
  indicatorsIn,
  isListed,
  isResult,
  isState,
  targetsOf,
} from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Node } from '../../model/node.ts';
import { isBest } from '../../model/puncak.ts';
import type { Target } from '../../model/target.ts';
import { sameTarget } from '../../model/target-compare.ts';
import type { Rule } from '../rule.ts';

const VALUES: readonly Target['jenis'][] = ['angka', 'rentang', 'rasio', 'batas', 'predikat'];

/** The one value of a series that never leaves its baseline; undefined when it moves or has too little to judge. */
function flat(indikator: Node): string | undefined {
  const baseline = baselineOf(indikator)?.target;
  const targets = targetsOf(indikator);
  if (!baseline || targets.length < 2 || !VALUES.includes(baseline.jenis)) return undefined;
  return targets.every(({ target }) => sameTarget(target, baseline)) ? baseline.mentah : undefined;
}

/** Five years of plan, and the figure stays where it is. */
export const targetDatar: Rule = {
  id: 'target-datar',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'PermenPANRB 88/2021: target dapat dicapai sekaligus menantang',
      en: 'PermenPANRB 88/2021: targets can be reached and are demanding',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Target tidak bergerak dari kondisi awal',
      alasan:
        'Rencana lima tahun menjanjikan perubahan. Target yang setiap tahun sama dengan kondisi awalnya berarti program tidak menambah apa pun, atau targetnya belum dihitung. Indikator dengan arah tetap, dan nilai yang tidak dapat lebih baik lagi (100 persen, WTP, nol kejadian), tidak dilaporkan.',
      pesan: (p) => `target ${indikatorText(p, 'id')} setiap tahun ${p.nilai}, sama dengan kondisi awalnya`,
      label: (p) => `${p.nilai} di setiap tahun`,
      saran: () => 'naikkan target secara bertahap; bila memang dipertahankan, tulis arah: tetap',
    },
    en: {
      judul: 'Targets never leave the baseline',
      alasan:
        'A plan of five years promises change. Targets that equal the baseline in every year mean that the program adds nothing, or that they were never worked out. Indicators with arah: tetap, and values that cannot get better (100 percent, WTP, zero cases), are not reported.',
      pesan: (p) =>
        `the target of ${indikatorText(p, 'en')} is ${p.nilai} in every year, which is its baseline`,
      label: (p) => `${p.nilai} in every year`,
      saran: () => 'raise the targets step by step; if the state is to be kept, write arah: tetap',
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model, FIVE_YEAR)) {
      if (!isResult(indikator) || !isState(indikator) || indikator.data.arah === 'tetap') continue;
      const nilai = flat(indikator);
      const first = targetsOf(indikator)[0];
      if (nilai === undefined || !first || isBest(indikator, first.target)) continue;
      yield {
        on: indikator,
        field: '/target',
        part: 'key',
        level: isListed(indikator) ? 'info' : 'peringatan',
        params: { ...indikatorParams(indikator), nilai },
      };
    }
  },
};
