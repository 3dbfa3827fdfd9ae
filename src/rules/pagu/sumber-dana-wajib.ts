import { documentName } from '../../model/document-names.ts';
import type { Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { currentDocs, nameOf } from '../../model/query.ts';
import { lowestRows } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** It may stand on the kegiatan or the program for all rows below. */
function hasSource(row: Node): boolean {
  for (let at: Node | undefined = row; at; at = at.parent) if (isFilled(at.data.sumber_dana)) return true;
  return false;
}

/** Money without a source cannot enter a budget. */
export const sumberDanaWajib: Rule = {
  id: 'sumber-dana-wajib',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'Tabel RKPD dan Renja (Permendagri 86/2017 dan pedoman tahunan): kolom sumber dana setiap sub kegiatan',
      en: 'Tables of RKPD and Renja (Permendagri 86/2017 and yearly guidance): a column for the source of funds',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Sumber dana belum diisi',
      alasan:
        'RKPD dan Renja menyebut sumber dana setiap sub kegiatan: sebagian dana terikat penggunaannya, dan tanpa sumber dana baris itu tidak dapat dianggarkan di SIPD-RI. Sumber dana boleh ditulis pada kegiatan atau program untuk semua baris di bawahnya. Bila seluruh dokumen belum berisi, dilaporkan satu kali.',
      pesan: (p) =>
        p.semua
          ? `tidak satu pun dari ${p.semua} baris berpagu di ${p.dokumen} menyebut sumber dana`
          : `${kindWord(p.jenis, 'id')} ${p.butir}${p.nama ? ` (${excerpt(p.nama, 50)})` : ''} belum menyebut sumber dana`,
      label: (p) => (p.semua ? 'sumber_dana belum diisi' : `pagu ${rupiahText(p.pagu)}`),
      saran: () => 'tulis sumber_dana, misalnya [PAD] atau [{kode: "1.2.01.08", nama: Dana Alokasi Umum}]',
    },
    en: {
      judul: 'Source of funds is missing',
      alasan:
        'RKPD and Renja name the source of funds of each sub-activity: some money is earmarked, and without a source the row cannot be budgeted in SIPD-RI. It may stand on the activity or program for all rows below. A document without any is told once.',
      pesan: (p) =>
        p.semua
          ? `none of ${p.semua} rows with money in ${p.dokumen} names its source of funds`
          : `${kindWord(p.jenis, 'en')} ${p.butir}${p.nama ? ` (${excerpt(p.nama, 50)})` : ''} names no source of funds`,
      label: (p) => (p.semua ? 'sumber_dana is not filled in' : `money: ${rupiahText(p.pagu)}`),
      saran: () => 'write sumber_dana, such as [PAD] or [{kode: "1.2.01.08", nama: Dana Alokasi Umum}]',
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'rkpd', 'renja')) {
      const pagu = (row: Node) => paguOf(row).get(doc.tahun ?? 0) ?? 0n;
      const funded = lowestRows(doc).filter((row) => pagu(row) > 0n);
      const missing = funded.filter((row) => !hasSource(row));
      if (missing.length > 1 && missing.length === funded.length) {
        const params = { semua: String(funded.length), dokumen: documentName(model, doc) };
        yield { on: doc.root, params };
        continue;
      }
      for (const row of missing)
        yield {
          on: row,
          params: {
            jenis: row.kind,
            butir: nameOf(row),
            nama: row.label,
            pagu: rupiahPlain(pagu(row)),
          },
        };
    }
  },
};
