import { documentName } from '../../model/document-names.ts';
import type { Doc } from '../../model/node.ts';
import { isPenunjang } from '../../model/query.ts';
import { programsWithout } from '../../model/unaligned.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** From this many programs on, a document that names no national priority at all is told once. */
const WHOLE = 3;

/** A priority of the national plan that covers the document's years. */
function exampleFor(doc: Doc): string {
  const year = doc.periode?.target[0] ?? doc.tahun ?? 2025;
  if (year >= 2025) return 'rpjmn-2025-2029/PN1';
  return year >= 2020 ? 'rpjmn-2020-2024/PN1' : 'rpjmn-2015-2019/NC1';
}

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
        'Dokumen tahunan melaporkan dukungan program terhadap prioritas nasional. Kaitan itu paling mudah ditulis satu kali, pada prioritas daerah atau prioritas provinsi, lalu berlaku untuk semua program di bawahnya. Temuan ini hanya catatan; program penunjang dikecualikan, dan dokumen yang semua programnya belum terkait dilaporkan satu kali.',
      pesan: (p) =>
        p.semua
          ? `tidak satu pun dari ${p.semua} program di ${p.dokumen} terkait prioritas nasional`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} di ${p.dokumen} belum terkait prioritas nasional`,
      label: () => 'tidak sampai ke prioritas nasional',
      saran: (p) =>
        `tambahkan mendukung: [${p.contoh}] (atau prioritas nasional lain) pada prioritas daerah yang didukung ${p.semua ? 'programnya' : 'program ini'}, atau pada ${p.semua ? 'tiap program' : 'program ini'} sendiri`,
    },
    en: {
      judul: 'Program without a national priority',
      alasan:
        'Annual documents report how programs support the national priorities. The tie is best written once, on a priority of the region or the province, and then holds for all programs below it. This is only a note; support programs are excused, and a document none of whose programs has a tie is told once.',
      pesan: (p) =>
        p.semua
          ? `none of the ${p.semua} programs in ${p.dokumen} has a tie to a national priority`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} in ${p.dokumen} has no tie to a national priority`,
      label: () => 'reaches no national priority',
      saran: (p) =>
        `add mendukung: [${p.contoh}] (or another national priority) to the regional ${p.semua ? 'priorities that these programs serve, or to the programs themselves' : 'priority that this program serves, or to the program itself'}`,
    },
  },
  *check(model, { alignments }) {
    const open = programsWithout(model, alignments, 'nasional');
    for (const doc of new Set(open.map((program) => program.doc))) {
      const ofDoc = open.filter((program) => program.doc === doc);
      const all = alignments.programs.filter((program) => program.doc === doc && !isPenunjang(program));
      const params = { dokumen: documentName(model, doc), contoh: exampleFor(doc) };
      if (ofDoc.length >= WHOLE && ofDoc.length === all.length) {
        yield { on: doc.root, params: { ...params, semua: String(all.length) } };
        continue;
      }
      for (const program of ofDoc) {
        const { kode, id, label } = program;
        yield { on: program, params: { kode: kode ?? id ?? '', nama: label, ...params } };
      }
    }
  },
};
