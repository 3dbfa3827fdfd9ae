import { hasilOf, percentDigits } from '../../model/capaian.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Node } from '../../model/node.ts';
import { docsOf, nodesOf } from '../../model/query.ts';
import { recordOf } from '../../model/record.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** Where the result stands: in the map of years, else in the quarters. */
const fieldOf = (indikator: Node, year: number): string =>
  String(year) in recordOf(indikator.data.capaian) ? `/capaian/${year}` : '/triwulan';

/** An achievement that says more about the target than about the work. */
export const rasioCapaianTakWajar: Rule = {
  id: 'rasio-capaian-tak-wajar',
  level: 'info',
  kelompok: 'I',
  logika: 'semua',
  // Percent above which an achievement is looked at.
  options: { batas_atas: 200 },
  basis: [
    {
      id: 'Praktik evaluasi SAKIP: capaian di atas 200 persen atau di bawah nol diperiksa targetnya',
      en: 'SAKIP evaluation practice: with achievements above 200 percent or below zero the target is checked',
      mark: 'turunan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Rasio capaian tidak wajar',
      alasan:
        'Capaian di atas 200 persen biasanya berarti target terlalu rendah, satuan berbeda, atau salah ketik. Capaian dihitung realisasi dibagi target; untuk indikator yang makin kecil makin baik (2 x target - realisasi) dibagi target, sehingga dapat bernilai di bawah nol.',
      pesan: (p) =>
        `capaian ${p.tahun} ${indikatorText(p, 'id')} ${p.persen?.replace('.', ',')} persen dari target`,
      label: (p) => `capaian ${p.capaian}, target ${p.target}`,
      saran: () => 'periksa target dan satuannya; bila benar, jelaskan di keterangan indikator',
    },
    en: {
      judul: 'Unlikely achievement',
      alasan:
        'More than 200 percent mostly means a target that was too low, two units, or a typing error. Achievement is result by target; where lower is better (2 x target - result) by target, which may fall below zero.',
      pesan: (p) => `${indikatorText(p, 'en')} reached ${p.persen} percent of its target in ${p.tahun}`,
      label: (p) => `result ${p.capaian}, target ${p.target}`,
      saran: () =>
        'check the target and the unit; if they are right, explain it in keterangan of the indicator',
    },
  },
  *check(model, { options }) {
    const limit = BigInt(Math.round(Number(options.batas_atas) * 100));
    const docs = new Set(docsOf(model, 'rpjmd', 'rpd', 'renstra', 'realisasi'));
    for (const indikator of nodesOf(model, 'indikator')) {
      if (!docs.has(indikator.doc) || isFilled(indikator.data.keterangan)) continue;
      for (const { tahun, capaian, target, persen } of hasilOf(model, indikator)) {
        if (persen >= 0n && persen <= limit) continue;
        yield {
          on: indikator,
          field: fieldOf(indikator, tahun),
          params: {
            ...indikatorParams(indikator),
            tahun: String(tahun),
            capaian,
            target,
            persen: percentDigits(persen),
          },
        };
      }
    }
  },
};
