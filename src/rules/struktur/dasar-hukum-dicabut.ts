import { namedRevoked, revokedBefore } from '../../model/revoked.ts';
import { placeParams, placeWords, textsThat } from '../../model/text-fields.ts';
import type { Rule } from '../rule.ts';

/** Where a regulation is named as the basis of something; remarks may tell of old ones. */
const PLACES = /^\/(?:versi\/dasar_hukum|nspk\/\d+\/uraian|definisi|formula)$/;

/** A plan that rests on a regulation which was no longer in force when it was written. */
export const dasarHukumDicabut: Rule = {
  id: 'dasar-hukum-dicabut',
  level: 'peringatan',
  kelompok: 'A',
  logika: 'semua',
  identity: ['letak', 'peraturan'],
  basis: [
    {
      id: 'UU 12/2011: peraturan yang dicabut tidak lagi menjadi dasar; daftar penggantinya dari pengetahuan bidang',
      en: 'UU 12/2011: a revoked regulation is no basis any more; the list of successors is knowledge of the field',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Dasar hukum sudah dicabut',
      alasan:
        'Dasar hukum, NSPK, dan rumus indikator sering disalin dari dokumen lama. Peraturan yang dicabut sebelum dokumen ini disusun tidak boleh lagi menjadi dasar, kecuali disebut bersama pencabutannya. Dokumen yang disusun saat peraturannya masih berlaku tidak dihitung.',
      pesan: (p) => `${placeWords(p, 'id')} menyebut ${p.peraturan}, yang dicabut tahun ${p.tahun}`,
      label: (p) => `diganti ${p.pengganti}`,
      saran: (p) => `ganti dengan ${p.pengganti}, setelah memeriksa pasal yang dimaksud`,
    },
    en: {
      judul: 'Legal basis was revoked',
      alasan:
        'Legal basis, NSPK and formulas are often copied from older documents. A regulation revoked before this document was written may no longer be its basis, unless it is named together with its revocation. A document of a time when it was in force does not count.',
      pesan: (p) => `${placeWords(p, 'en')} names ${p.peraturan}, which was revoked in ${p.tahun}`,
      label: (p) => `replaced by ${p.pengganti}`,
      saran: (p) => `write ${p.pengganti} instead, after checking the article that is meant`,
    },
  },
  *check(model) {
    for (const { node, field, said } of textsThat(model, namedRevoked)) {
      if (!PLACES.test(field)) continue;
      for (const { nama, tahun, pengganti } of revokedBefore(said, node.doc)) {
        const place = placeParams({ node, field });
        yield { on: node, field, params: { ...place, peraturan: nama, tahun: String(tahun), pengganti } };
      }
    }
  },
};
