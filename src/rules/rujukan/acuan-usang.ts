import { documentName } from '../../model/document-names.ts';
import type { Doc } from '../../model/node.ts';
import { referredDocs } from '../../model/referred.ts';
import { firstYear, lastVersion } from '../../model/versions.ts';
import type { Params, Rule } from '../rule.ts';

/** Last year that a document plans for. */
const lastYear = (doc: Doc): number => doc.tahun ?? doc.periode?.akhir ?? 0;

/** A version named on purpose, and one that was right in its year, are only worth knowing. */
function isWrong(from: Doc, to: Doc, last: Doc): boolean {
  if (from.acuan.some((a) => a.id === to.id && a.versi !== undefined)) return false;
  return to.tahun === undefined && firstYear(last) <= lastYear(from);
}

const late = (p: Params): boolean => p.perlu === 'ya';

/** Written against a version that has a successor. */
export const acuanUsang: Rule = {
  id: 'acuan-usang',
  level: 'peringatan',
  kelompok: 'B',
  logika: 'semua',
  identity: ['acuan'],
  basis: [
    {
      id: 'Permendagri 86/2017, Pasal 342 dan sekitarnya: perubahan RPJMD diikuti perubahan Renstra',
      en: 'Permendagri 86/2017, Article 342 and near it: a changed RPJMD is followed by a changed Renstra',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Mengacu versi yang sudah ada penggantinya',
      alasan:
        'Dokumen membaca versi acuan yang berlaku saat dokumen itu mulai berlaku. Bila RPJMD kemudian diubah dan perubahannya berlaku di dalam periode Renstra, Renstra perlu ikut diubah agar sasaran dan pagunya mengikuti yang baru. Dokumen tahunan sebelum perubahan itu berlaku cukup diketahui saja.',
      pesan: (p) =>
        `${p.nama} mengacu ${p.nama_acuan} versi ${p.versi}, padahal sudah ada versi ${p.terakhir}`,
      label: (p) => `terbaca versi ${p.versi}`,
      terkait: (p) => `versi terakhir, berlaku ${p.berlaku}`,
      saran: (p) =>
        late(p)
          ? `susun perubahan dokumen ini dengan versi.berlaku ${p.berlaku}, lalu sesuaikan dengan versi ${p.terakhir}`
          : 'biarkan bila dokumen ini memang disusun menurut versi lama',
    },
    en: {
      judul: 'Refers to a version that has a successor',
      alasan:
        'A document reads the version of a plan that was in force when it began to govern itself. When the RPJMD is amended and the amendment governs within the years of a Renstra, the Renstra has to follow in its objectives and money. Annual documents from before the amendment are only told.',
      pesan: (p) =>
        `${p.nama} refers to version ${p.versi} of ${p.nama_acuan}, while there is a version ${p.terakhir}`,
      label: (p) => `reads version ${p.versi}`,
      terkait: (p) => `last version, in force from ${p.berlaku}`,
      saran: (p) =>
        late(p)
          ? `amend this document with versi.berlaku ${p.berlaku}, and bring it in line with version ${p.terakhir}`
          : 'leave it if the document was written against the older version',
    },
  },
  *check(model) {
    for (const { from, to, on, field } of referredDocs(model)) {
      if (!model.plans.current(from)) continue;
      const head = model.plans.parts(to)[0] ?? to;
      const last = lastVersion(model, head);
      if (last === head) continue;
      const wrong = isWrong(from, head, last);
      yield {
        on,
        field,
        ...(wrong ? {} : { level: 'info' as const }),
        params: {
          nama: documentName(model, from),
          acuan: to.id,
          nama_acuan: documentName(model, head),
          versi: head.versi.nama,
          terakhir: last.versi.nama,
          berlaku: String(firstYear(last)),
          perlu: wrong ? 'ya' : 'tidak',
        },
        related: [{ on: last.root, field: '/versi/nama' }],
      };
    }
  },
};
