import { documentName } from '../../model/document-names.ts';
import type { Doc, Node } from '../../model/node.ts';
import { childrenOf, currentDocs, nameOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Lists in which the kegiatan is the lowest level, and lists of a region's own. */
const NO_SUB: ReadonlySet<string> = new Set(['permendagri-13-2006', 'lokal']);

const kegiatanOf = (doc: Doc): Node[] =>
  childrenOf(doc.root, 'program').flatMap((program) => childrenOf(program, 'kegiatan'));

/** Money is entered at the sub kegiatan only, so a kegiatan without one has none. */
export const kegiatanTanpaSubKegiatan: Rule = {
  id: 'kegiatan-tanpa-sub-kegiatan',
  level: 'peringatan',
  kelompok: 'C',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019: kegiatan dirinci ke dalam sub kegiatan, tempat anggaran diisi',
      en: 'Permendagri 90/2019: an activity is detailed into sub-activities, where money is entered',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Kegiatan tanpa sub kegiatan',
      alasan:
        'Sejak Permendagri 90/2019 anggaran diisi pada sub kegiatan dan dijumlahkan ke atas. Kegiatan tanpa sub kegiatan tidak dapat dianggarkan di SIPD-RI dan tidak punya keluaran. Dokumen dengan kode Permendagri 13/2006 dikecualikan. Bila seluruh dokumen berhenti di kegiatan, temuannya satu.',
      pesan: (p) =>
        p.kode
          ? `kegiatan ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} belum punya sub kegiatan`
          : `${p.dokumen} memuat ${p.jumlah} kegiatan, semuanya tanpa sub kegiatan`,
      label: () => 'tanpa sub kegiatan',
      saran: (p) =>
        p.kode
          ? 'tambahkan sub kegiatan beserta keluaran dan pagunya, atau hapus kegiatan ini'
          : 'rinci kegiatan ke sub kegiatan menurut daftar nasional, beserta keluaran dan pagunya',
    },
    en: {
      judul: 'Activity without sub-activities',
      alasan:
        'Since Permendagri 90/2019 money is entered at the sub-activity and summed upwards. An activity without one cannot be budgeted in SIPD-RI and has no output. Documents with codes of Permendagri 13/2006 are excused. If a whole document ends at the activities there is one finding.',
      pesan: (p) =>
        p.kode
          ? `activity ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} has no sub-activity (sub kegiatan)`
          : `${p.dokumen} has ${p.jumlah} activities, none with a sub-activity (sub kegiatan)`,
      label: () => 'no sub kegiatan',
      saran: (p) =>
        p.kode
          ? 'add sub-activities with their outputs and money, or delete the activity'
          : 'detail the activities into sub-activities of the national list, with outputs and money',
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'renstra', 'rkpd', 'renja', 'ppas', 'apbd')) {
      if (NO_SUB.has(doc.nomenklatur ?? '')) continue;
      const all = kegiatanOf(doc);
      const empty = all.filter((kegiatan) => childrenOf(kegiatan, 'sub_kegiatan').length === 0);
      if (empty.length > 1 && empty.length === all.length) {
        const dokumen = documentName(model, doc);
        yield { on: doc.root, params: { dokumen, jumlah: String(empty.length), kode: '' } };
        continue;
      }
      for (const kegiatan of empty)
        yield { on: kegiatan, params: { kode: nameOf(kegiatan), nama: kegiatan.label } };
    }
  },
};
