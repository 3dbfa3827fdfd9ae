import { childrenOf, currentDocs } from '../../model/query.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** The vision of the elected head is what everything below serves. */
export const visiSatu: Rule = {
  id: 'visi-satu',
  level: 'galat',
  kelompok: 'C',
  logika: 'semua',
  basis: [
    {
      id: 'UU 25/2004, Pasal 5: RPJMD menjabarkan visi, misi, dan program kepala daerah',
      en: 'UU 25/2004, Article 5: an RPJMD elaborates the vision, mission and program of the head of region',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'RPJMD belum memuat visi',
      alasan:
        'RPJMD menjabarkan visi kepala daerah terpilih; misi, tujuan, dan sasaran diturunkan darinya. RPD tidak punya visi karena disusun tanpa kepala daerah terpilih, dan rancangan teknokratik disusun sebelum ada pemenang pemilihan, sehingga keduanya dikecualikan.',
      pesan: (p) => (p.ada === 'ya' ? 'visi RPJMD belum diisi' : 'RPJMD belum memuat visi kepala daerah'),
      label: () => 'belum ada visi',
      saran: () => 'tulis visi: {uraian: …} sesuai naskah visi kepala daerah terpilih',
    },
    en: {
      judul: 'RPJMD without a vision',
      alasan:
        'An RPJMD elaborates the vision of the elected head; missions, goals and objectives follow from it. An RPD has none, since there is no elected head, and a technocratic draft is written before the election; both are excused.',
      pesan: (p) => (p.ada === 'ya' ? 'the vision of the RPJMD is empty' : 'the RPJMD has no vision (visi)'),
      label: () => 'no vision yet',
      saran: () => 'write visi: {uraian: …} with the vision of the elected head',
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'rpjmd')) {
      if (doc.versi.tahap === 'teknokratik') continue;
      const [visi] = childrenOf(doc.root, 'visi');
      if (visi && isFilled(visi.data.uraian)) continue;
      // Without missions the whole chapter is not there yet, which bab-tidak-lengkap says.
      if (!visi && childrenOf(doc.root, 'misi').length === 0) continue;
      yield { on: visi ?? doc.root, params: { ada: visi ? 'ya' : 'tidak' } };
    }
  },
};
