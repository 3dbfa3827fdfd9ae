import { capaianOf, indicatorsIn, PLANS, satuanOf } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Node } from '../../model/node.ts';
import { sifatOf } from '../../model/same-indicator.ts';
import { readTarget, type Target } from '../../model/target.ts';
import { compareTargets } from '../../model/target-compare.ts';
import type { Rule } from '../rule.ts';

interface Reached {
  /** `2023`, or the quarter 1 to 4. */
  readonly kapan: string;
  readonly target: Target;
  readonly field: string;
}

const yearly = (indikator: Node): Reached[] =>
  capaianOf(indikator).map(({ tahun, target, field }) => ({ kapan: String(tahun), target, field }));

function quarterly(indikator: Node): Reached[] {
  const { triwulan } = indikator.data;
  if (triwulan === null || typeof triwulan !== 'object' || Array.isArray(triwulan)) return [];
  const satuan = satuanOf(indikator);
  return ['1', '2', '3', '4']
    .map((kapan) => ({
      kapan,
      target: readTarget(triwulan[kapan], { satuan }),
      field: `/triwulan/${kapan}`,
    }))
    .filter(({ target }) => target.jenis !== 'kosong');
}

/** A total reached that is smaller than the one reached before. */
export const realisasiMelebihiKumulatif: Rule = {
  id: 'realisasi-melebihi-kumulatif',
  level: 'galat',
  kelompok: 'E',
  logika: 'semua',
  identity: ['kapan'],
  basis: [
    {
      id: 'Sifat kumulatif: capaian adalah jumlah berjalan, tidak lebih kecil daripada capaian sebelumnya',
      en: 'Kumulatif: results are a running total, never below the one before',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Capaian kumulatif menurun',
      alasan:
        'Capaian indikator kumulatif dihitung sejak awal periode. Capaian yang lebih kecil daripada tahun atau triwulan sebelumnya berarti salah satu angkanya salah, atau yang dilaporkan hanya hasil tahun atau triwulan itu. Sifat indikator dibaca dari dokumen rencananya bila dokumen tahunan tidak menyebutnya.',
      pesan: (p) =>
        `capaian ${p.triwulan ? `triwulan ${p.kapan}` : p.kapan} ${indikatorText(p, 'id')} adalah ${p.nilai}, lebih kecil daripada capaian sebelumnya (${p.sebelum}), padahal sifatnya kumulatif`,
      label: (p) => `turun dari ${p.sebelum}`,
      terkait: (p) => `${p.triwulan ? 'triwulan ' : ''}${p.kapan_sebelum}: ${p.sebelum}`,
      saran: () => 'periksa kedua capaian; tulis jumlah sejak awal periode',
    },
    en: {
      judul: 'Cumulative result goes down',
      alasan:
        'Results of a cumulative indicator are counted from the start of the period. One that is smaller than that of the year or quarter before means that a figure is wrong, or that only the year or quarter itself was reported. Where an annual document does not say sifat it is read from the plan.',
      pesan: (p) =>
        `the result ${p.nilai} in ${p.triwulan ? `quarter ${p.kapan}` : p.kapan} of ${indikatorText(p, 'en')} is below the one before, ${p.sebelum}, although it is kumulatif`,
      label: (p) => `down from ${p.sebelum}`,
      terkait: (p) => `${p.triwulan ? 'quarter ' : ''}${p.kapan_sebelum}: ${p.sebelum}`,
      saran: () => 'check both results; give the total from the start of the period',
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model, [...PLANS, 'realisasi'])) {
      if (sifatOf(model, indikator) !== 'kumulatif') continue;
      for (const list of [yearly(indikator), quarterly(indikator)]) {
        for (const [i, ke] of list.entries()) {
          const dari = list[i - 1];
          if (!dari || (compareTargets(ke.target, dari.target) ?? 0) >= 0) continue;
          const before = { sebelum: dari.target.mentah, kapan_sebelum: dari.kapan };
          const own = { kapan: ke.kapan, nilai: ke.target.mentah };
          yield {
            on: indikator,
            field: ke.field,
            level: indikator.doc.tahun === undefined ? 'galat' : 'peringatan',
            related: [{ on: indikator, field: dari.field }],
            params: {
              ...indikatorParams(indikator),
              ...own,
              ...before,
              ...(ke.field.startsWith('/triwulan') ? { triwulan: 'ya' } : {}),
            },
          };
        }
      }
    }
  },
};
