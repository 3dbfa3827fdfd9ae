import { FIVE_YEAR, hasKategori, indicatorsIn } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import { workCounted } from '../../model/kata.ts';
import { ownerOf } from '../../model/query.ts';
import type { Rule } from '../rule.ts';

/** The figure by which a goal is judged counts meetings or papers. */
export const ikuBerupaKegiatan: Rule = {
  id: 'iku-berupa-kegiatan',
  level: 'peringatan',
  kelompok: 'J',
  logika: 'semua',
  basis: [
    {
      id: 'Praktik reviu SAKIP: IKU tidak boleh berupa kegiatan, misalnya "Jumlah rapat"',
      en: 'Practice of SAKIP review: an IKU is no activity such as "Jumlah rapat"',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Indikator kinerja utama berupa kegiatan',
      alasan:
        'Indikator tujuan, sasaran, dan IKU menunjukkan apakah keadaan membaik. Menghitung rapat, dokumen, pelatihan, atau pesertanya hanya menunjukkan kesibukan: angkanya naik walaupun tidak ada yang berubah bagi masyarakat.',
      pesan: (p) => `${indikatorText(p, 'id')} menghitung kegiatan (${p.kata}), bukan hasil`,
      label: (p) => `${p.kata} bukan hasil`,
      saran: () => 'pilih ukuran hasil, misalnya persentase penduduk yang menerima manfaatnya',
    },
    en: {
      judul: 'Key indicator counts activities',
      alasan:
        'Indicators of goals, objectives and IKU show whether things get better. Counting meetings, papers, trainings or their participants only shows that people are busy: the figure rises though nothing changes for the public.',
      pesan: (p) => `${indikatorText(p, 'en')} counts activities (${p.kata}), not a result`,
      label: (p) => `${p.kata} is no result`,
      saran: () => 'choose a measure of results, such as the share of people who benefit',
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model, FIVE_YEAR)) {
      const { kind } = ownerOf(indikator);
      // On a program outcome-berupa-output says it.
      if (kind === 'program' || !(kind === 'tujuan' || kind === 'sasaran' || hasKategori(indikator, 'iku')))
        continue;
      const kata = workCounted(indikator.label);
      if (kata === undefined) continue;
      yield { on: indikator, field: '/nama', params: { ...indikatorParams(indikator), kata } };
    }
  },
};
