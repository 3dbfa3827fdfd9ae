import { jenisName } from '../../model/document-names.ts';
import { sharedIndicators, targetGaps } from '../../model/indikator-bersama.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Rule } from '../rule.ts';

/** The office promises less than what the region promises in its name. */
export const targetRenstraDiBawahRpjmd: Rule = {
  id: 'target-renstra-di-bawah-rpjmd',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  needs: ['rpjmd', 'renstra'],
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.28: indikator perangkat daerah mengacu pada tujuan dan sasaran RPJMD',
      en: 'Permendagri 86/2017, table T-C.28: indicators of the office refer to goals and objectives of the RPJMD',
      mark: 'pasti',
    },
    {
      id: 'Praktik reviu SAKIP: kondisi akhir Renstra sama dengan target RPJMD',
      en: 'Practice of SAKIP review: the end state of the Renstra equals the target of the RPJMD',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Target Renstra lebih rendah daripada target RPJMD',
      alasan:
        'Indikator RPJMD yang diampu perangkat daerah dicapai melalui Renstranya. Bila target Renstra lebih rendah (atau lebih tinggi untuk indikator dengan arah turun), target daerah tidak akan tercapai walaupun Renstra terpenuhi. Dibandingkan indikator dengan sama_dengan, dan yang namanya sama pada program yang sama atau pada sasaran RPJMD yang dijabarkan; tanpa arah tidak dinilai.',
      pesan: (p) => `target ${p.tahun} ${indikatorText(p, 'id')} belum mencapai target ${p.acuan}`,
      label: (p) => `${p.nilai}, di ${p.acuan} ${p.lain}`,
      terkait: (p) => `target ${p.acuan}: ${p.lain}`,
      saran: (p) => `samakan target dengan ${p.acuan}, atau tulis justifikasi`,
    },
    en: {
      judul: 'Target of the Renstra is below that of the RPJMD',
      alasan:
        'An indicator of the RPJMD is reached through the Renstra of the office that answers for it. Where the Renstra promises less (or more, for one that should fall), the region misses its target even if the Renstra is fulfilled. Compared are indicators with sama_dengan, and those of the same name on the same program or on the objective that is elaborated; without a direction nothing is judged.',
      pesan: (p) =>
        `the target ${p.tahun} of ${indikatorText(p, 'en')} does not reach that of the ${p.acuan}`,
      label: (p) => `${p.nilai}, in the ${p.acuan} ${p.lain}`,
      terkait: (p) => `target of the ${p.acuan}: ${p.lain}`,
      saran: (p) => `use the target of the ${p.acuan}, or write a justifikasi`,
    },
  },
  *check(model) {
    for (const shared of sharedIndicators(model)) {
      const worse = targetGaps(shared).filter((gap) => gap.worse);
      const [first] = worse;
      if (!first) continue;
      const { renstra, rpjmd, claimed } = shared;
      yield {
        on: renstra,
        field: first.own.field,
        // Two indicators of one name may be two: only whoever claims to be the same has to keep up.
        level: claimed ? 'peringatan' : 'info',
        related: [{ on: rpjmd, field: first.other.field }],
        params: {
          ...indikatorParams(renstra),
          acuan: jenisName(rpjmd.doc.jenis),
          tahun: worse.map((gap) => gap.own.tahun).join(', '),
          nilai: first.own.target.mentah,
          lain: first.other.target.mentah,
        },
      };
    }
  },
};
