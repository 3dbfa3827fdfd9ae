import { codeForm } from '../../model/code-form.ts';
import type { Node } from '../../model/node.ts';
import { pemdaOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Params, Rule, RuleContext } from '../rule.ts';

const EXAMPLES: Readonly<Record<string, string>> = {
  program: '3.27.03',
  kegiatan: '3.27.03.2.02',
  sub_kegiatan: '3.27.03.2.02.0010',
};

const nama = (p: Params): string => (p.nama ? ` (${excerpt(p.nama)})` : '');

/** The form of another level: where the list is at hand, the rule on unknown codes says which level it is. */
function isTold(node: Node, { acuan }: RuleContext): boolean {
  const pemda = pemdaOf(node.doc);
  return pemda !== undefined && acuan.covers(node.doc.nomenklatur ?? '', pemda);
}

/** A code that no list since 2019 can have, whatever its edition. */
export const kodeBentukSalah: Rule = {
  id: 'kode-bentuk-salah',
  level: 'galat',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 dan pemutakhirannya: bentuk kode program, kegiatan, dan sub kegiatan',
      en: 'Permendagri 90/2019 and its updates: the form of program, activity and sub-activity codes',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Bentuk kode tidak sesuai tingkatnya',
      alasan:
        'Kode program terdiri atas urusan, bidang, dan program (3.27.03); kegiatan menambah kewenangan satu angka dan nomor dua angka (3.27.03.2.02); sub kegiatan menambah dua angka, atau empat angka sejak daftar 2023. Kode dengan bentuk lain tidak mungkin ada dalam daftar mana pun.',
      pesan: (p) => `kode ${p.kode}${nama(p)} tidak berbentuk kode ${kindWord(p.jenis, 'id')}`,
      label: (p) => `seharusnya seperti ${p.contoh}`,
      saran: () => 'tulis kode menurut daftar nasional; baris tanpa kode resmi ditulis tanpa kode, dengan id',
    },
    en: {
      judul: 'Code has not the form of its level',
      alasan:
        'A program code has affair, field and program (3.27.03); an activity adds one digit of authority and a number of two digits (3.27.03.2.02); a sub-activity adds two digits, or four since the list of 2023. A code of another form can be in no list at all.',
      pesan: (p) => `code ${p.kode}${nama(p)} does not have the form of a ${kindWord(p.jenis, 'en')} code`,
      label: (p) => `should look like ${p.contoh}`,
      saran: () =>
        'write the code of the national list; a row without an official code has an id and no code',
    },
  },
  *check(model, context) {
    for (const node of model.nodes) {
      const form = codeForm(node);
      if (form !== 'bentuk' && (form !== 'tingkat' || isTold(node, context))) continue;
      const params = { jenis: node.kind, kode: node.kode ?? '', nama: node.label };
      yield { on: node, field: '/kode', params: { ...params, contoh: EXAMPLES[node.kind] ?? '' } };
    }
  },
};
