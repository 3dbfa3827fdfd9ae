import { decimalText } from '../../model/decimal.ts';
import {
  FIVE_YEAR,
  indicatorsIn,
  isResult,
  isSound,
  isState,
  type Nilai,
  seriesOf,
} from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Node } from '../../model/node.ts';
import { thousandsOf } from '../../model/ribuan.ts';
import type { Rule } from '../rule.ts';

interface Point {
  readonly at: Nilai;
  /** Only to tell large from small; never printed. */
  readonly value: number;
}

function points(indikator: Node): Point[] {
  return seriesOf(indikator).flatMap((at) =>
    at.target.jenis === 'angka' && isSound(indikator, at)
      ? [{ at, value: Number(decimalText(at.target.nilai)) }]
      : [],
  );
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Steps between neighbours, per year; a baseline may lie several years back. */
function steps(all: readonly Point[]): { dari: Point; ke: Point; size: number }[] {
  return all.flatMap((ke, i) => {
    const dari = all[i - 1];
    if (!dari) return [];
    const years = Math.max(1, ke.at.tahun - dari.at.tahun);
    return [{ dari, ke, size: Math.abs(ke.value - dari.value) / years }];
  });
}

/** A step out of all proportion: often a slip of the pen or a lost decimal mark. */
export const targetLompat: Rule = {
  id: 'target-lompat',
  level: 'info',
  kelompok: 'E',
  logika: 'semua',
  // Times the usual step, and share of the value before; a step must exceed both.
  options: { faktor: 5, relatif: 0.3 },
  identity: ['tahun'],
  basis: [
    {
      id: 'Temuan pada RPJMD provinsi: PDRB per kapita 70,66 lalu 144,5; hitungannya perlu diperiksa',
      en: 'Found in a provincial RPJMD: PDRB per capita 70.66, then 144.5; the arithmetic needs a check',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Target melompat',
      alasan:
        'Kemajuan biasanya bertahap. Kenaikan atau penurunan satu tahun yang jauh lebih besar daripada tahun-tahun lain sering berasal dari salah ketik, koma desimal yang hilang, atau satuan yang berganti. Yang dilaporkan hanya langkah di atas lima kali langkah biasa dan di atas 30 persen; keduanya dapat diatur.',
      pesan: (p) =>
        `target ${p.tahun} ${indikatorText(p, 'id')} melompat dari ${p.sebelum} (${p.tahun_sebelum}) ke ${p.nilai}`,
      label: (p) => `sebelumnya ${p.sebelum}`,
      terkait: (p) => `${p.tahun_sebelum}: ${p.sebelum}`,
      saran: () => 'periksa hitungan, koma desimal, dan satuannya; biarkan bila memang direncanakan',
    },
    en: {
      judul: 'Target jumps',
      alasan:
        'Progress usually comes step by step. One year that rises or falls far more than the others often comes from a slip of the pen, a lost decimal comma or a change of unit. Only steps above five times the usual one and above 30 percent are reported; both can be set.',
      pesan: (p) =>
        `the target ${p.tahun} of ${indikatorText(p, 'en')} jumps from ${p.sebelum} (${p.tahun_sebelum}) to ${p.nilai}`,
      label: (p) => `before that ${p.sebelum}`,
      terkait: (p) => `${p.tahun_sebelum}: ${p.sebelum}`,
      saran: () => 'check the arithmetic, the decimal mark and the unit; leave it if it is planned',
    },
  },
  *check(model, { options }) {
    for (const indikator of indicatorsIn(model, FIVE_YEAR)) {
      // `1.381` beside 881 is no jump but a point that angka-format-campur tells.
      if (!isResult(indikator) || !isState(indikator) || thousandsOf(indikator)) continue;
      const all = steps(points(indikator));
      // Two steps have no usual one.
      if (all.length < 3) continue;
      const usual = median(all.map((s) => s.size));
      for (const { dari, ke, size } of all) {
        // Zero often stands for a figure that was not known.
        if (usual === 0 || dari.value === 0 || size <= usual * Number(options.faktor)) continue;
        if (size <= Math.abs(dari.value) * Number(options.relatif)) continue;
        const before = { sebelum: dari.at.target.mentah, tahun_sebelum: String(dari.at.tahun) };
        const own = { tahun: String(ke.at.tahun), nilai: ke.at.target.mentah };
        yield {
          on: indikator,
          field: ke.at.field,
          related: [{ on: indikator, field: dari.at.field }],
          params: { ...indikatorParams(indikator), ...own, ...before },
        };
      }
    }
  },
};
