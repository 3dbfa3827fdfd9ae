import { indicatorsIn, targetsOf } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import { sifatOf } from '../../model/same-indicator.ts';
import { compareTargets } from '../../model/target-compare.ts';
import type { Rule } from '../rule.ts';

/** A running total cannot go back. */
export const kumulatifMenurun: Rule = {
  id: 'kumulatif-menurun',
  level: 'galat',
  kelompok: 'E',
  logika: 'semua',
  identity: ['tahun'],
  basis: [
    {
      id: 'Sifat kumulatif: jumlah berjalan sejak awal, setiap tahun sama atau lebih besar',
      en: 'Kumulatif: a running total from the start, each year the same or more',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Target kumulatif menurun',
      alasan:
        'Indikator kumulatif menjumlahkan hasil sejak awal, sehingga targetnya tidak mungkin lebih kecil daripada tahun sebelumnya. Bila yang ditulis adalah hasil tahun itu saja, sifatnya tambahan; bila keadaan pada akhir tahun, posisi. Dalam dokumen tahunan temuan ini peringatan.',
      pesan: (p) =>
        `target ${p.tahun} ${indikatorText(p, 'id')} turun menjadi ${p.nilai}, padahal sifatnya kumulatif`,
      label: (p) => `turun dari ${p.sebelum}`,
      terkait: (p) => `${p.tahun_sebelum}: ${p.sebelum}`,
      saran: () => 'isi jumlah sejak awal, atau ganti sifat menjadi tambahan atau posisi',
    },
    en: {
      judul: 'Cumulative target goes down',
      alasan:
        'A cumulative indicator adds up results from the start, so a target is never below that of the year before. If the figure is of that year alone, sifat is tambahan; if it is the state at the end of the year, posisi. In annual documents this is a warning.',
      pesan: (p) =>
        `the target ${p.tahun} of ${indikatorText(p, 'en')} falls to ${p.nilai}, although it is kumulatif`,
      label: (p) => `down from ${p.sebelum}`,
      terkait: (p) => `${p.tahun_sebelum}: ${p.sebelum}`,
      saran: () => 'give the total from the start, or change sifat to tambahan or posisi',
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model)) {
      if (sifatOf(model, indikator) !== 'kumulatif') continue;
      const targets = targetsOf(indikator);
      for (const [i, ke] of targets.entries()) {
        const dari = targets[i - 1];
        if (!dari || (compareTargets(ke.target, dari.target) ?? 0) >= 0) continue;
        const before = { sebelum: dari.target.mentah, tahun_sebelum: String(dari.tahun) };
        const own = { tahun: String(ke.tahun), nilai: ke.target.mentah };
        yield {
          on: indikator,
          field: ke.field,
          level: indikator.doc.tahun === undefined ? 'galat' : 'peringatan',
          related: [{ on: indikator, field: dari.field }],
          params: { ...indikatorParams(indikator), ...own, ...before },
        };
      }
    }
  },
};
