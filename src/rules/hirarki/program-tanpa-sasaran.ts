import { documentName } from '../../model/document-names.ts';
import { programsWithoutSasaran } from '../../model/program-sasaran.ts';
import { currentDocs, linksFrom, mayBeBroken } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Money that serves no objective. Support programs serve all of them and are excused. */
export const programTanpaSasaran: Rule = {
  id: 'program-tanpa-sasaran',
  level: 'galat',
  kelompok: 'C',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.14 dan T-C.27: setiap program urusan berada di bawah satu sasaran',
      en: 'Permendagri 86/2017, tables T-C.14 and T-C.27: every affairs program stands under an objective',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Program belum mendukung sasaran',
      alasan:
        'Anggaran mengikuti kinerja: setiap program urusan ada karena suatu sasaran hendak dicapai. Program tanpa sasaran tidak dapat dijelaskan hasilnya saat evaluasi. Program penunjang (kode program 01) melayani seluruh sasaran, sehingga dikecualikan.',
      pesan: (p) =>
        p.semua
          ? `tidak satu pun dari ${p.semua} program di ${p.dokumen} menyebut sasaran yang didukungnya`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} belum mendukung satu pun sasaran`,
      label: (p) => (p.tertulis === 'ya' ? 'mendukung belum memuat sasaran' : 'mendukung belum diisi'),
      saran: (p) =>
        `tambahkan mendukung: [${p.contoh}] dengan id sasaran yang dicapai melalui ${p.semua ? 'setiap program' : 'program ini'}`,
    },
    en: {
      judul: 'Program serves no objective',
      alasan:
        'Money follows performance: every affairs program exists because an objective is to be reached. The result of a program without one cannot be explained at evaluation. Support programs (program code 01) serve all objectives and are excused.',
      pesan: (p) =>
        p.semua
          ? `none of the ${p.semua} programs in ${p.dokumen} names the objective (sasaran) that it serves`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} does not serve any objective (sasaran)`,
      label: (p) => (p.tertulis === 'ya' ? 'mendukung names no sasaran' : 'mendukung is not filled in'),
      saran: (p) =>
        `add mendukung: [${p.contoh}] with the id of the sasaran that ${p.semua ? 'each' : 'this'} program reaches`,
    },
  },
  *check(model) {
    const rpjmdUnread = mayBeBroken(model, 'rpjmd', 'rpd');
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra')) {
      // The same row of an RPJMD that could not be read may carry the sasaran.
      if (doc.jenis === 'renstra' && rpjmdUnread) continue;
      const first = doc.root.children.flatMap((c) => c.children).find((c) => c.kind === 'sasaran');
      if (!first) continue;
      const { open, whole } = programsWithoutSasaran(model, doc);
      const contoh = first.id ?? 'S1';
      if (whole) {
        const params = { semua: String(open.length), dokumen: documentName(model, doc), contoh };
        yield { on: doc.root, params };
        continue;
      }
      for (const program of open) {
        const tertulis = linksFrom(model, program, 'mendukung').length > 0 ? 'ya' : 'tidak';
        const kode = program.kode ?? program.id ?? '';
        yield { on: program, params: { kode, nama: program.label, tertulis, contoh } };
      }
    }
  },
};
