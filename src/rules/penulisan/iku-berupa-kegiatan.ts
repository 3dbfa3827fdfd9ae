import { documentName } from '../../model/document-names.ts';
import { FIVE_YEAR, hasKategori, indicatorsIn } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import { workCounted } from '../../model/kata.ts';
import { ownerOf } from '../../model/query.ts';
import { manyByDoc } from '../../model/whole.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

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
        'Indikator tujuan, sasaran, dan IKU menunjukkan apakah keadaan membaik. Menghitung rapat, dokumen, pelatihan, atau pesertanya hanya menunjukkan kesibukan: angkanya naik walaupun tidak ada yang berubah bagi masyarakat. Indikator yang tidak ditandai kategori iku hanya info, dan banyak sekaligus dilaporkan satu kali.',
      pesan: (p) =>
        p.jumlah
          ? `${p.jumlah} indikator tujuan dan sasaran di ${p.dokumen} menghitung kegiatan, bukan hasil, misalnya "${excerpt(p.indikator)}"`
          : `${indikatorText(p, 'id')} menghitung kegiatan (${p.kata}), bukan hasil`,
      label: (p) => (p.jumlah ? `${p.jumlah} indikator` : `${p.kata} bukan hasil`),
      saran: () => 'pilih ukuran hasil, misalnya persentase penduduk yang menerima manfaatnya',
    },
    en: {
      judul: 'Key indicator counts activities',
      alasan:
        'Indicators of goals, objectives and IKU show whether things get better. Counting meetings, papers, trainings or their participants only shows that people are busy: the figure rises though nothing changes for the public. Indicators without kategori iku give an info only, and many of them are told once.',
      pesan: (p) =>
        p.jumlah
          ? `${p.jumlah} indicators of goals and objectives in ${p.dokumen} count activities, not results, such as "${excerpt(p.indikator)}"`
          : `${indikatorText(p, 'en')} counts activities (${p.kata}), not a result`,
      label: (p) => (p.jumlah ? `${p.jumlah} indicators` : `${p.kata} is no result`),
      saran: () => 'choose a measure of results, such as the share of people who benefit',
    },
  },
  *check(model) {
    const unmarked: Finding[] = [];
    for (const indikator of indicatorsIn(model, FIVE_YEAR)) {
      const { kind } = ownerOf(indikator);
      // On a program outcome-berupa-output says it.
      if (kind === 'program' || !(kind === 'tujuan' || kind === 'sasaran' || hasKategori(indikator, 'iku')))
        continue;
      const kata = workCounted(indikator.label);
      if (kata === undefined) continue;
      const params = { ...indikatorParams(indikator), kata };
      if (hasKategori(indikator, 'iku')) yield { on: indikator, field: '/nama', params };
      else unmarked.push({ on: indikator, field: '/nama', level: 'info', params });
    }
    for (const { doc, found, many } of manyByDoc(unmarked)) {
      if (!many) yield* found;
      else {
        const jumlah = String(found.length);
        const params = { ...found[0]?.params, jumlah, dokumen: documentName(model, doc) };
        yield { on: doc.root, level: 'info', params };
      }
    }
  },
};
