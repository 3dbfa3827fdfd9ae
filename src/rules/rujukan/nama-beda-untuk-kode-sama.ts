import type { Acuan } from '../../acuan/acuan.ts';
import { isDamagedCode } from '../../model/code-form.ts';
import { documentName } from '../../model/document-names.ts';
import { normalName } from '../../model/names.ts';
import type { Jenis, Model, Node } from '../../model/node.ts';
import { nodesOf, pemdaOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Whose name counts: the plan that the others are made from. */
const ORDER: readonly Jenis[] = ['rpjmd', 'rpd', 'renstra', 'rkpd', 'renja', 'ppas', 'apbd', 'realisasi'];

/** Its list repeats codes: there a row with an id is known by that, not by its code. */
const REPEATS = 'permendagri-13-2006';

/** Where the list has the code, the rule on names of the list compares each row with it. */
function isListed(acuan: Acuan, row: Node): boolean {
  const pemda = pemdaOf(row.doc);
  return !!pemda && acuan.nomenklatur(row.doc.nomenklatur ?? '', pemda, row.kode ?? '') !== undefined;
}

function isCompared(acuan: Acuan, row: Node): boolean {
  if (row.kode === undefined || row.label === '') return false;
  if (row.doc.nomenklatur === REPEATS && row.id !== undefined) return false;
  return !isListed(acuan, row) && !isDamagedCode(row);
}

/** Rows of one code in one region and edition, those of the guiding plan first. */
function groups(model: Model, acuan: Acuan): Node[][] {
  const out = new Map<string, Node[]>();
  const rows = (['program', 'kegiatan', 'sub_kegiatan'] as const).flatMap((kind) => nodesOf(model, kind));
  for (const row of rows) {
    if (!isCompared(acuan, row)) continue;
    const key = [row.kind, row.kode, row.doc.wilayah, row.doc.nomenklatur ?? ''].join('\n');
    const list = out.get(key);
    if (list) list.push(row);
    else out.set(key, [row]);
  }
  const rank = (row: Node) => ORDER.indexOf(row.doc.jenis);
  return [...out.values()].map((list) => list.sort((a, b) => rank(a) - rank(b)));
}

/** Two names for one code, where no national list can say which is right. */
export const namaBedaUntukKodeSama: Rule = {
  id: 'nama-beda-untuk-kode-sama',
  level: 'peringatan',
  kelompok: 'B',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019: satu kode satu nama; praktik aplikasi perencanaan provinsi',
      en: 'Permendagri 90/2019: one code, one name; practice of a provincial planning application',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Nama berbeda untuk kode yang sama',
      alasan:
        'Baris dari dua dokumen dianggap sama karena perangkat daerah dan kodenya. Bila namanya berbeda, salah satu kodenya keliru atau namanya diubah di satu dokumen saja. Besar huruf, spasi, dan tanda baca tidak dihitung. Kode yang ada dalam daftar nasional dibandingkan dengan daftar itu.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} ${p.kode} bernama "${excerpt(p.nama)}", sedangkan di ${p.dokumen} "${excerpt(p.nama_lain)}"`,
      label: () => 'nama lain untuk kode yang sama',
      terkait: (p) => `di ${p.dokumen}`,
      saran: () => 'samakan namanya, atau perbaiki kode yang keliru',
    },
    en: {
      judul: 'Different names for the same code',
      alasan:
        'Rows of two documents are the same by office and code. When their names differ, one of the codes is wrong, or the name was changed in one document only. Case, spaces and punctuation do not count. A code of the national list is compared with the list instead.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} ${p.kode} is named "${excerpt(p.nama)}", but "${excerpt(p.nama_lain)}" in ${p.dokumen}`,
      label: () => 'another name for the same code',
      terkait: (p) => `in ${p.dokumen}`,
      saran: () => 'use one name, or correct the code that is wrong',
    },
  },
  *check(model, { acuan }) {
    for (const [first, ...rest] of groups(model, acuan)) {
      if (!first) continue;
      const told = new Set<string>();
      for (const row of rest) {
        const name = normalName(row.label);
        const key = `${row.doc.file}\n${name}`;
        if (name === normalName(first.label) || told.has(key)) continue;
        told.add(key);
        yield {
          on: row,
          field: '/nama',
          params: {
            jenis: row.kind,
            kode: row.kode ?? '',
            nama: row.label,
            nama_lain: first.label,
            dokumen: documentName(model, first.doc),
          },
          related: [{ on: first, field: '/nama' }],
        };
      }
    }
  },
};
