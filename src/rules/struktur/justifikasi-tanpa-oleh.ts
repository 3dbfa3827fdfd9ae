import { sameName } from '../../model/names.ts';
import type { Model } from '../../model/node.ts';
import { justifikasiOn, nodesOf } from '../../model/query.ts';
import type { Rule } from '../rule.ts';

/** An office by its id, code or name; without a register every name counts. */
function isOffice(model: Model, oleh: string): boolean {
  if (model.offices.size === 0 || model.offices.has(oleh)) return true;
  return nodesOf(model, 'perangkat_daerah').some((office) => sameName(office.label, oleh));
}

/** A reason that no office answers for. */
export const justifikasiTanpaOleh: Rule = {
  id: 'justifikasi-tanpa-oleh',
  level: 'info',
  kelompok: 'A',
  logika: 'semua',
  identity: ['aturan'],
  basis: [
    {
      id: 'Permendagri 9/2018: reviu meminta penjelasan perangkat daerah atas setiap perbedaan',
      en: 'Permendagri 9/2018: a review asks the office to explain every difference',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Justifikasi tidak menyebut perangkat daerah',
      alasan:
        'Justifikasi adalah jawaban perangkat daerah kepada pereviu dan ikut tercetak di matriks. Pereviu perlu tahu siapa yang menjawab; yang ditulis perangkat daerahnya, bukan nama orang, supaya tetap berlaku ketika pejabatnya berganti.',
      pesan: (p) =>
        p.oleh
          ? `justifikasi untuk ${p.aturan} diberikan oleh "${p.oleh}", yang tidak ada di daftar perangkat daerah`
          : `justifikasi untuk ${p.aturan} belum menyebut perangkat daerah yang memberikannya`,
      label: (p) => (p.oleh ? 'bukan perangkat daerah' : 'oleh belum diisi'),
      saran: () => 'tulis oleh: dengan id perangkat daerah, misalnya oleh: bappeda',
    },
    en: {
      judul: 'A justifikasi that names no office',
      alasan:
        'A justifikasi is the answer of an office to a reviewer and is printed in the matrices. Reviewers have to know who answers; the office is named, not a person, so that it holds when the official changes.',
      pesan: (p) =>
        p.oleh
          ? `the justifikasi for ${p.aturan} is given by "${p.oleh}", which is not in the register of offices`
          : `the justifikasi for ${p.aturan} does not say which office gives it`,
      label: (p) => (p.oleh ? 'no office' : 'oleh is not filled in'),
      saran: () => 'write oleh: with the id of an office, for instance oleh: bappeda',
    },
  },
  *check(model) {
    for (const node of model.nodes) {
      if (node.doc.shipped || node.data.justifikasi === undefined) continue;
      for (const { aturan, alasan, oleh, pointer } of justifikasiOn(node)) {
        if (alasan === '' || (oleh !== '' && isOffice(model, oleh))) continue;
        const field = pointer.slice(node.pointer.length) + (oleh === '' ? '' : '/oleh');
        yield { on: node, field, params: { aturan, oleh } };
      }
    }
  },
};
