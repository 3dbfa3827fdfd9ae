import { FIVE_YEAR, indicatorsIn, isListed, isResult, targetsOf } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import { isCompliance, isFull } from '../../model/puncak.ts';
import type { Rule } from '../rule.ts';

/** Reached before the plan begins: the indicator measures nothing any more. */
export const targetSeratusTahunPertama: Rule = {
  id: 'target-seratus-tahun-pertama',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Praktik reviu SAKIP: target 100 persen sejak tahun pertama dipertanyakan',
      en: 'Practice of SAKIP review: a target of 100 percent in the first year is questioned',
      mark: 'pasti',
    },
    {
      id: 'PP 2/2018: layanan dasar SPM memang ditargetkan 100 persen setiap tahun',
      en: 'PP 2/2018: basic services of the SPM do have a target of 100 percent every year',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Target sudah 100 persen pada tahun pertama',
      alasan:
        'Indikator tujuan, sasaran, atau program yang 100 persen sejak tahun pertama tidak lagi menunjukkan kemajuan. SPM, kepatuhan, layanan yang wajib diberikan kepada semua, dan program penunjang memang 100 persen dan tidak dilaporkan; begitu pula indikator dengan arah turun atau tetap.',
      pesan: (p) => `target ${indikatorText(p, 'id')} sudah ${p.nilai} persen pada tahun pertama, ${p.tahun}`,
      label: (p) => `${p.nilai} persen sejak ${p.tahun}`,
      saran: () =>
        'pilih indikator yang masih mengukur kemajuan; bila ini SPM atau kepatuhan, tulis kategori: [spm] atau arah: tetap',
    },
    en: {
      judul: 'Target is 100 percent in the first year',
      alasan:
        'An indicator of a goal, objective or program that is at 100 percent from the first year on shows no progress. SPM, compliance, services owed to everyone and support programs are at 100 percent by nature and not reported, nor are indicators with arah turun or tetap.',
      pesan: (p) =>
        `the target of ${indikatorText(p, 'en')} is ${p.nilai} percent in the first year, ${p.tahun}`,
      label: (p) => `${p.nilai} percent from ${p.tahun} on`,
      saran: () =>
        'choose an indicator that still measures progress; for SPM or compliance write kategori: [spm] or arah: tetap',
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model, FIVE_YEAR)) {
      const [first] = targetsOf(indikator);
      if (!first || !isResult(indikator) || !isFull(indikator, first.target)) continue;
      if (indikator.data.arah === 'turun' || isCompliance(indikator)) continue;
      const nilai = first.target.mentah.replace(/\s*%$/, '');
      const params = { ...indikatorParams(indikator), tahun: String(first.tahun), nilai };
      yield { on: indikator, field: first.field, level: isListed(indikator) ? 'info' : 'peringatan', params };
    }
  },
};
