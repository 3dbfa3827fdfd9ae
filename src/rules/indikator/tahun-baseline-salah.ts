import { baselineOf, FIVE_YEAR, indicatorsIn } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import { perDoc } from '../../model/memo.ts';
import type { Rule } from '../rule.ts';

/** First year for which the document may set a target. */
const firstYear = perDoc(({ periode }) => periode && Math.min(...periode.transisi, ...periode.target));

/** A starting point that lies inside the plan, or whose two years contradict each other. */
export const tahunBaselineSalah: Rule = {
  id: 'tahun-baseline-salah',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.14: kondisi kinerja pada awal periode (tahun 0), sebelum target tahun pertama',
      en: 'Permendagri 86/2017, table T-C.14: the state at the start (year 0), before the target of the first year',
      mark: 'pasti',
    },
    {
      id: 'Praktik RPJMD 2025-2029: nilai yang lebih lama menyebut tahunnya, misalnya "65,57 (2023)"',
      en: 'Practice of RPJMD 2025-2029: an older value names its year, as in "65,57 (2023)"',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Tahun kondisi awal tidak benar',
      alasan:
        'Kondisi awal adalah nilai sebelum target pertama, biasanya pada tahun dasar periode. Nilai yang lebih lama boleh dipakai asalkan tahunnya disebut. Tahun yang sudah termasuk tahun rencana berarti yang ditulis capaian atau target, bukan kondisi awal.',
      pesan: (p) =>
        p.sel
          ? `kondisi awal ${indikatorText(p, 'id')} ditulis "${p.nilai}", tetapi isian tahunnya ${p.tahun}`
          : `kondisi awal ${indikatorText(p, 'id')} bertahun ${p.tahun}, padahal target dimulai ${p.mulai}`,
      label: (p) => (p.sel ? `nilai tahun ${p.sel}` : `${p.tahun} sudah tahun rencana`),
      saran: (p) =>
        p.sel
          ? `tulis {tahun: ${p.sel}, nilai: …} tanpa tahun di dalam nilainya`
          : `isi nilai tahun ${p.dasar} atau yang lebih lama beserta tahunnya; capaian ${p.tahun} ditulis pada capaian`,
    },
    en: {
      judul: 'Wrong year of a baseline',
      alasan:
        'A baseline is the value before the first target, usually of the base year of the period. An older value may stand there if it names its year. A year within the plan means that a result or a target was written instead.',
      pesan: (p) =>
        p.sel
          ? `the baseline of ${indikatorText(p, 'en')} reads "${p.nilai}", but its year is given as ${p.tahun}`
          : `the baseline of ${indikatorText(p, 'en')} is of ${p.tahun}, but targets start in ${p.mulai}`,
      label: (p) => (p.sel ? `value of ${p.sel}` : `${p.tahun} is a year of the plan`),
      saran: (p) =>
        p.sel
          ? `write {tahun: ${p.sel}, nilai: …} without the year inside the value`
          : `give the value of ${p.dasar}, or an older one with its year; what was reached in ${p.tahun} goes into capaian`,
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model, FIVE_YEAR)) {
      const baseline = baselineOf(indikator);
      const mulai = firstYear(indikator.doc);
      if (!baseline || mulai === undefined) continue;
      const { tahun, target, tertulis } = baseline;
      const sel = target.jenis === 'angka' ? target.tahun : undefined;
      // Without a year of its own the cell says all there is to say.
      const differs = tertulis && sel !== undefined && sel !== tahun;
      if (!differs && tahun < mulai) continue;
      const params = { ...indikatorParams(indikator), tahun: String(tahun), nilai: target.mentah };
      if (differs) {
        yield { on: indikator, field: '/baseline/nilai', params: { ...params, sel: String(sel) } };
      } else {
        const dasar = String(indikator.doc.periode?.dasar ?? '');
        const years = { mulai: String(mulai), dasar };
        yield { on: indikator, field: '/baseline/tahun', params: { ...params, ...years } };
      }
    }
  },
};
