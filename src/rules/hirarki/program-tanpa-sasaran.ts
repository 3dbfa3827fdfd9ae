import type { Model, Node } from '../../model/node.ts';
import { currentDocs, isPenunjang, linksFrom, mayBeBroken } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { hasOpenLink } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

const linksSasaran = (model: Model, row: Node): boolean =>
  linksFrom(model, row, 'mendukung').some((e) => e.to.kind === 'sasaran');

/** By a link of its own, of the same row in the RPJMD, of a program that it supports, or of a row below it. */
function serves(model: Model, row: Node): boolean {
  if (linksSasaran(model, row)) return true;
  const programs = linksFrom(model, row, 'sebaris', 'mendukung').filter((e) => e.to.kind === 'program');
  if (programs.some((e) => linksSasaran(model, e.to))) return true;
  return row.children.some((c) => (c.kind === 'kegiatan' || c.kind === 'sub_kegiatan') && serves(model, c));
}

/** A link that leads nowhere is told by rujukan-putus; it may well be the sasaran. */
const mayServe = (model: Model, row: Node): boolean =>
  hasOpenLink(model, row, 'mendukung') ||
  row.children.some((c) => (c.kind === 'kegiatan' || c.kind === 'sub_kegiatan') && mayServe(model, c));

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
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} belum mendukung satu pun sasaran`,
      label: (p) => (p.tertulis === 'ya' ? 'mendukung belum memuat sasaran' : 'mendukung belum diisi'),
      saran: (p) => `tambahkan mendukung: [${p.contoh}] dengan id sasaran yang dicapai melalui program ini`,
    },
    en: {
      judul: 'Program serves no objective',
      alasan:
        'Money follows performance: every affairs program exists because an objective is to be reached. The result of a program without one cannot be explained at evaluation. Support programs (program code 01) serve all objectives and are excused.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} does not serve any objective (sasaran)`,
      label: (p) => (p.tertulis === 'ya' ? 'mendukung names no sasaran' : 'mendukung is not filled in'),
      saran: (p) => `add mendukung: [${p.contoh}] with the id of the sasaran that this program reaches`,
    },
  },
  *check(model) {
    const rpjmdUnread = mayBeBroken(model, 'rpjmd', 'rpd');
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra')) {
      // The same row of an RPJMD that could not be read may carry the sasaran.
      if (doc.jenis === 'renstra' && rpjmdUnread) continue;
      const first = doc.root.children.flatMap((c) => c.children).find((c) => c.kind === 'sasaran');
      if (!first) continue;
      for (const program of doc.root.children) {
        if (program.kind !== 'program' || isPenunjang(program)) continue;
        if (serves(model, program) || mayServe(model, program)) continue;
        yield {
          on: program,
          params: {
            kode: program.kode ?? program.id ?? '',
            nama: program.label,
            tertulis: linksFrom(model, program, 'mendukung').length > 0 ? 'ya' : 'tidak',
            contoh: first.id ?? 'S1',
          },
        };
      }
    }
  },
};
