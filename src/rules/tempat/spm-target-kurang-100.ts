import type { Decimal } from '../../model/decimal.ts';
import { compareDecimal, decimalText } from '../../model/decimal.ts';
import { hasKategori, indicatorsIn, isPercent, type Nilai, targetsOf } from '../../model/indikator.ts';
import type { Node } from '../../model/node.ts';
import { decimalOf } from '../../model/target-compare.ts';
import { excerpt } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

const FULL: Decimal = { digits: 100n, scale: 0 };
/** People who get a service: the standard wants all of them. Access or quality of a thing has no such duty. */
const SERVED =
  /\b(pelayanan|layanan|terlayani|dilayani|mendapat(kan)?|memperoleh|menerima|terpenuhi|pemenuhan|standar|spm)\b/i;

/** The last target, when it stays below 100. */
function shortfall(indikator: Node): { at: Nilai; nilai: Decimal } | undefined {
  const at = targetsOf(indikator).at(-1);
  const nilai = at && decimalOf(at.target);
  return at && nilai && compareDecimal(nilai, FULL) < 0 ? { at, nilai } : undefined;
}

/** A basic service that the plan does not mean to give to everyone entitled to it. */
export const spmTargetKurang100: Rule = {
  id: 'spm-target-kurang-100',
  level: 'peringatan',
  kelompok: 'H',
  logika: 'semua',
  basis: [
    {
      id: 'PP 2/2018: pelayanan dasar diberikan kepada setiap warga negara yang berhak, target 100 persen setiap tahun',
      en: 'PP 2/2018: basic services go to every citizen entitled to them, a target of 100 percent every year',
      mark: 'pengetahuan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Target SPM di bawah 100 persen',
      alasan:
        'Pelayanan dasar adalah hak setiap warga yang termasuk sasarannya, sehingga targetnya 100 persen setiap tahun. Target yang naik bertahap sampai 100 persen tidak dilaporkan, begitu pula indikator dengan keterangan. Yang dibaca indikator berkategori spm, bersatuan persen, dan mengukur orang yang dilayani.',
      pesan: (p) =>
        `target SPM "${excerpt(p.indikator)}" berhenti di ${p.nilai?.replace('.', ',')} persen pada ${p.tahun}`,
      label: () => 'SPM: 100 persen dari yang berhak',
      saran: () => 'naikkan target sampai 100, atau jelaskan kekurangannya di keterangan indikator',
    },
    en: {
      judul: 'SPM target below 100 percent',
      alasan:
        'A basic service is the right of every citizen it is meant for, so the target is 100 percent every year. Series that rise to 100 are not reported, nor are indicators with a remark. Read are indicators of the category spm, in percent, that count people served.',
      pesan: (p) => `the SPM target "${excerpt(p.indikator)}" ends at ${p.nilai} percent in ${p.tahun}`,
      label: () => 'SPM: 100 percent of those entitled',
      saran: () => 'raise the target to 100, or explain the gap in keterangan of the indicator',
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model)) {
      if (!hasKategori(indikator, 'spm') || !isPercent(indikator) || !SERVED.test(indikator.label)) continue;
      if (indikator.data.arah === 'turun' || isFilled(indikator.data.keterangan)) continue;
      const found = shortfall(indikator);
      if (!found) continue;
      const params = {
        indikator: indikator.label,
        nilai: decimalText(found.nilai),
        tahun: String(found.at.tahun),
      };
      yield { on: indikator, field: found.at.field, params };
    }
  },
};
