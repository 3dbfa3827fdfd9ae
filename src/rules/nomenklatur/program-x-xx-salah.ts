import { codeForm } from '../../model/code-form.ts';
import type { Model, Node } from '../../model/node.ts';
import { kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Of an office: only there X.XX has one meaning. In the list and in plans of the whole region it stands for all. */
const belongsToOffice = (node: Node): boolean => node.unit !== undefined;

const rest = (kode: string | undefined): string => `${(kode ?? '').split('.').slice(2).join('.')}.`;

/** Told by the row above it, or not the child of that row at all. */
const isTold = (row: Node): boolean =>
  row.kind !== 'program' &&
  row.parent !== undefined &&
  (codeForm(row.parent) === 'umum' || !rest(row.kode).startsWith(rest(row.parent.kode)));

/** The first field of the office: from its other rows, else from its code. */
function ownField(model: Model, node: Node): string {
  for (const child of node.doc.root.children) {
    const field = /^\d\.\d\d(?=\.\d\d$)/.exec(child.kode ?? '')?.[0];
    if (child.unit === node.unit && field !== undefined) return field;
  }
  const office = node.unit === undefined ? undefined : model.offices.get(node.unit);
  return /^\d\.\d\d(?=\.)/.exec(office?.kode ?? '')?.[0] ?? '';
}

/** X.XX is how the list writes support programs; in the plan of an office its own bidang stands there. */
export const programXXxSalah: Rule = {
  id: 'program-x-xx-salah',
  level: 'peringatan',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019: program penunjang ditulis dengan kode bidang urusan perangkat daerahnya',
      en: 'Permendagri 90/2019: support programs are written with the field code of the office',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'X.XX belum diganti bidang urusan',
      alasan:
        'Daftar nasional menulis program penunjang sebagai X.XX.01 karena berlaku untuk semua bidang. Dalam Renstra, Renja, dan anggaran, X.XX diganti bidang urusan perangkat daerah, misalnya 3.27.01. Bila dibiarkan, baris itu tidak cocok dengan baris yang sama di dokumen lain.',
      pesan: (p) => `kode ${kindWord(p.jenis, 'id')} ${p.kode} masih memakai X.XX dari daftar nasional`,
      label: (p) => (p.mungkin ? `mungkin ${p.mungkin}` : 'bidang urusan belum ditulis'),
      saran: (p) =>
        p.mungkin
          ? `ganti menjadi ${p.mungkin}, begitu juga kode di bawahnya`
          : 'ganti X.XX dengan bidang urusan perangkat daerah ini, begitu juga kode di bawahnya',
    },
    en: {
      judul: 'X.XX not replaced by the field of the office',
      alasan:
        'The national list writes support programs as X.XX.01, since they hold for every field. In the Renstra, the Renja and the budget X.XX is replaced by the field of the office, 3.27.01 for example. Left in, the row does not match the same row of other documents.',
      pesan: (p) =>
        `code ${p.kode} of the ${kindWord(p.jenis, 'en')} still has the X.XX of the national list`,
      label: (p) => (p.mungkin ? `perhaps ${p.mungkin}` : 'the field is not written'),
      saran: (p) =>
        p.mungkin
          ? `write ${p.mungkin}, and likewise in the codes below it`
          : 'write the field of this office in place of X.XX, and likewise in the codes below it',
    },
  },
  *check(model) {
    for (const node of model.nodes) {
      if (codeForm(node) !== 'umum' || !belongsToOffice(node) || isTold(node)) continue;
      const kode = node.kode ?? '';
      const field = ownField(model, node);
      const mungkin = field === '' ? '' : kode.replace(/^x(\.xx)?(?=\.)/i, field);
      yield { on: node, field: '/kode', params: { jenis: node.kind, kode, mungkin } };
    }
  },
};
