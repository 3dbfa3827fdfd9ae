import type { Model, Node } from '../../model/node.ts';
import { aKind, kindWord } from '../../model/words.ts';
import type { Params, Rule } from '../rule.ts';

/** Ids that an item's id may not take: those of its document, all its files, or of its row for indicators. */
function takenIds(model: Model, node: Node): ReadonlySet<string> {
  const taken = new Set<string>();
  const walk = (at: Node) => {
    if (at.id !== undefined) taken.add(at.id);
    for (const child of at.children) walk(child);
  };
  if (node.kind === 'indikator')
    for (const sibling of node.parent?.children ?? []) taken.add(sibling.id ?? '');
  else for (const part of model.plans.parts(node.doc)) walk(part.root);
  return taken;
}

/** `S2` → the next `S3`, `S4` … that is free; `S09` → `S10`, `misi` → `misi-2`. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const [, before = id, digits = ''] = /^(.*?)(\d*)$/.exec(id) ?? [];
  const stem = digits === '' ? `${id}-` : before;
  const make = (n: number) => `${stem}${String(n).padStart(digits.length, '0')}`;
  let n = digits === '' ? 2 : Number(digits) + 1;
  while (taken.has(make(n))) n++;
  return make(n);
}

const dokumen = (p: Params): boolean => p.jenis === 'dokumen';

/** References name ids, so an id that two items share leads to the wrong one without a word. */
export const idGanda: Rule = {
  id: 'id-ganda',
  level: 'galat',
  kelompok: 'B',
  logika: 'semua',
  basis: [
    {
      id: 'Format dokumen versi 1: id tunggal dalam satu dokumen, indikator dalam butirnya',
      en: 'Document format 1: an id is unique in its document, an indicator id in its item',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Id dipakai dua kali',
      alasan:
        'Program, kegiatan, dan prioritas merujuk tujuan dan sasaran melalui id. Bila satu id dipakai dua butir, rujukan dan pagunya jatuh pada butir yang pertama saja, sehingga yang kedua tampak tidak didukung. Satu rencana boleh punya beberapa berkas, asalkan nama versi atau tahunnya berbeda.',
      pesan: (p) =>
        dokumen(p)
          ? `dokumen ${p.id}, versi ${p.versi}${p.tahun ? ` tahun ${p.tahun}` : ''}, ada di dua berkas: ${p.pertama} dan ${p.kedua}`
          : `id ${p.id} dipakai dua kali: ${kindWord(p.jenis, 'id')} ini dan ${kindWord(p.jenis_pertama, 'id')} di baris lain`,
      label: (p) => (dokumen(p) ? 'id dan versi yang sama' : 'dipakai lagi di sini'),
      terkait: (p) => (dokumen(p) ? 'dokumen yang sama' : 'pemakaian pertama'),
      saran: (p) =>
        dokumen(p)
          ? 'ganti versi.nama bila ini perubahan, ganti id bila ini rencana lain, atau hapus salah satu berkas'
          : `ganti salah satunya, misalnya menjadi ${p.bebas}, lalu sesuaikan rujukan yang memaksudkannya`,
    },
    en: {
      judul: 'Id used twice',
      alasan:
        'Programs, activities and priorities refer to goals and objectives by id. When two items share one, links and money all go to the first, and the second looks unsupported. One plan may have several files, as long as the name of the version or the year differs.',
      pesan: (p) =>
        dokumen(p)
          ? `document ${p.id}, version ${p.versi}${p.tahun ? ` of ${p.tahun}` : ''}, stands in two files: ${p.pertama} and ${p.kedua}`
          : `id ${p.id} is used twice: by this ${kindWord(p.jenis, 'en')} and by ${aKind(p.jenis_pertama)} on another line`,
      label: (p) => (dokumen(p) ? 'same id and version' : 'used again here'),
      terkait: (p) => (dokumen(p) ? 'the same document' : 'first use'),
      saran: (p) =>
        dokumen(p)
          ? 'change versi.nama if this is an amendment, change the id if it is another plan, or delete one file'
          : `rename one of them, to ${p.bebas} for example, and mend the references that mean it`,
    },
  },
  *check(model) {
    for (const { kind, nodes } of model.duplicates) {
      const [first, ...rest] = nodes;
      if (kind === 'kode' || !first || first.doc.shipped) continue;
      for (const node of rest) {
        const { doc } = node;
        const id = node.id ?? doc.id;
        yield {
          on: node,
          field: '/id',
          params:
            kind === 'dokumen'
              ? {
                  jenis: 'dokumen',
                  id,
                  versi: doc.versi.nama,
                  tahun: doc.tahun === undefined ? '' : String(doc.tahun),
                  pertama: first.doc.file,
                  kedua: doc.file,
                }
              : { jenis: node.kind, jenis_pertama: first.kind, id, bebas: freeId(id, takenIds(model, node)) },
          related: [{ on: first, field: '/id' }],
        };
      }
    }
  },
};
