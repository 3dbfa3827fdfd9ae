import type { Rule } from '../rule.ts';

/** A file with the id of a register that ships with the tool takes its place: allowed, but never in silence. */
export const acuanDiganti: Rule = {
  id: 'acuan-diganti',
  level: 'info',
  kelompok: 'B',
  logika: 'semua',
  basis: [
    {
      id: 'Format dokumen versi 1: id daftar bawaan dapat diganti berkas sendiri',
      en: 'Document format 1: a file may replace a shipped register by its id',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Berkas menggantikan daftar bawaan',
      alasan:
        'Daftar prioritas nasional (RPJMN, Nawacita) sudah tersedia tanpa berkas. Berkas dengan id yang sama menggantikannya seluruhnya, sehingga rujukan seperti rpjmn-2025-2029/PN1 membaca butir dari berkas itu. Ini sah, misalnya untuk memakai naskah yang lebih baru, tetapi perlu disadari.',
      pesan: (p) => `berkas ini menggantikan daftar bawaan ${p.id}`,
      label: () => 'id daftar bawaan',
      saran: () => 'biarkan bila memang dimaksudkan; bila tidak, ganti id berkas ini',
    },
    en: {
      judul: 'File replaces a shipped register',
      alasan:
        'The registers of national priorities (RPJMN, Nawacita) are there without any file. A file with the same id replaces the whole register, so that references such as rpjmn-2025-2029/PN1 read the items of that file. This is allowed, for a newer text for example, but should be known.',
      pesan: (p) => `this file replaces the shipped register ${p.id}`,
      label: () => 'id of a shipped register',
      saran: () => 'leave it if that is meant; otherwise give the file another id',
    },
  },
  *check(model) {
    for (const doc of model.replaced) yield { on: doc.root, field: '/id', params: { id: doc.id } };
  },
};
