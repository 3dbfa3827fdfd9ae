import { documentName } from '../../model/document-names.ts';
import { programsWithout } from '../../model/unaligned.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** A program that reaches no priority of the nation, neither by itself nor over those of the region or the province. */
export const programTanpaPrioritasNasional: Rule = {
  id: 'program-tanpa-prioritas-nasional',
  level: 'info',
  kelompok: 'D',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017: RPJMD diselaraskan dengan RPJMN; pedoman RKPD 2027 (Permendagri 14/2026) memuat tabel dukungan terhadap prioritas nasional',
      en: 'Permendagri 86/2017: the RPJMD is aligned with the RPJMN; the RKPD 2027 guidance (Permendagri 14/2026) has tables of support for national priorities',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Program belum terkait prioritas nasional',
      alasan:
        'Dokumen tahunan melaporkan dukungan program terhadap prioritas nasional. Kaitan itu paling mudah ditulis satu kali, pada prioritas daerah atau prioritas provinsi, lalu berlaku untuk semua program di bawahnya. Temuan ini hanya catatan; program penunjang dikecualikan.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} di ${p.dokumen} belum terkait prioritas nasional`,
      label: () => 'tidak sampai ke prioritas nasional',
      saran: (p) =>
        `tambahkan mendukung: [${p.contoh}] (atau prioritas nasional lain) pada prioritas daerah yang didukung program ini, atau pada program ini sendiri`,
    },
    en: {
      judul: 'Program without a national priority',
      alasan:
        'Annual documents report how programs support the national priorities. The tie is best written once, on a priority of the region or the province, and then holds for all programs below it. This is only a note; support programs are excused.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} in ${p.dokumen} has no tie to a national priority`,
      label: () => 'reaches no national priority',
      saran: (p) =>
        `add mendukung: [${p.contoh}] (or another national priority) to the regional priority that this program serves, or to the program itself`,
    },
  },
  *check(model, { alignments }) {
    for (const program of programsWithout(model, alignments, 'nasional')) {
      const { kode, id, label, doc } = program;
      // The plan of the nation that covers the program's years.
      const year = doc.periode?.target[0] ?? doc.tahun ?? 2025;
      const contoh =
        year >= 2025 ? 'rpjmn-2025-2029/PN1' : year >= 2020 ? 'rpjmn-2020-2024/PN1' : 'rpjmn-2015-2019/NC1';
      yield {
        on: program,
        params: { kode: kode ?? id ?? '', nama: label, dokumen: documentName(model, doc), contoh },
      };
    }
  },
};
