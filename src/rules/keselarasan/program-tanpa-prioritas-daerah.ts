import { documentName } from '../../model/document-names.ts';
import { exampleOf, programsWithout } from '../../model/unaligned.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** A program of an office that serves none of the priorities of its own region. */
export const programTanpaPrioritasDaerah: Rule = {
  id: 'program-tanpa-prioritas-daerah',
  level: 'peringatan',
  kelompok: 'D',
  logika: 'semua',
  needs: ['prioritas-daerah'],
  basis: [
    {
      id: 'Permendagri 86/2017: program perangkat daerah disusun untuk mencapai prioritas pembangunan daerah',
      en: 'Permendagri 86/2017: programs of an office are drawn up to reach the priorities of the region',
      mark: 'pengetahuan',
    },
    {
      id: 'UU 1/2022 Pasal 141: program mengikuti prioritas pembangunan daerah',
      en: 'Law 1/2022 article 141: programs follow the priorities of the region',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Program belum terkait prioritas daerah',
      alasan:
        'Anggaran daerah terbatas, sehingga program dipilih menurut prioritas yang ditetapkan dalam RPJMD. Program yang tidak terkait prioritas mana pun sulit dipertahankan saat pembahasan RKPD dan PPAS. Kaitan lewat sasaran, tujuan, atau program RPJMD sudah cukup; program penunjang dikecualikan.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} di ${p.dokumen} belum mendukung satu pun prioritas daerah`,
      label: () => 'tidak sampai ke prioritas daerah',
      saran: (p) =>
        `tambahkan prioritas yang didukung, ditulis seperti mendukung: [${p.contoh}], pada program ini atau pada program RPJMD yang sama; bila memang tidak ada, tulis justifikasi`,
    },
    en: {
      judul: 'Program without a regional priority',
      alasan:
        'Money is short, so programs are chosen by the priorities that the RPJMD has set. One that serves none of them is hard to defend when RKPD and PPAS are discussed. A tie over an objective, a goal or the RPJMD program is enough; support programs are excused.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} in ${p.dokumen} serves no priority of the region`,
      label: () => 'reaches no priority of the region',
      saran: (p) =>
        `add the priority that it serves, written like mendukung: [${p.contoh}], on this program or on the same program of the RPJMD; if there is none, write a justifikasi`,
    },
  },
  *check(model, { alignments }) {
    const contoh = exampleOf(model, 'daerah');
    for (const program of programsWithout(model, alignments, 'daerah')) {
      const { kode, id, label, doc } = program;
      yield {
        on: program,
        params: { kode: kode ?? id ?? '', nama: label, dokumen: documentName(model, doc), contoh },
      };
    }
  },
};
