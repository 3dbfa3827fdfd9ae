import { documentName } from '../../model/document-names.ts';
import { followings, missingRows } from '../../model/follow.ts';
import { isPenunjang } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

/** Rows of the annual plan of an office that its five-year plan does not have. */
export const renjaTanpaRenstra: Rule = {
  id: 'renja-tanpa-renstra',
  level: 'peringatan',
  kelompok: 'D',
  logika: 'semua',
  needs: ['renja', 'renstra'],
  basis: [
    {
      id: 'Permendagri 86/2017: Renja disusun berpedoman pada Renstra perangkat daerah',
      en: 'Permendagri 86/2017: the Renja is guided by the Renstra of the office',
      mark: 'pengetahuan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Baris Renja tidak berasal dari Renstra',
      alasan:
        'Renja menjalankan satu tahun dari Renstra, sehingga program, kegiatan, dan sub kegiatannya mempunyai asal di sana. Baris baru boleh ada, misalnya karena penugasan, dengan keterangan. Baris yang sudah diberi keterangan dan program penunjang tidak dilaporkan; hanya baris tertinggi yang dilaporkan.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} di ${p.dokumen} tidak ada di Renstra`,
      label: () => 'tidak berasal dari Renstra',
      saran: (p) => `tulis alasannya di keterangan, atau tambahkan ${p.kode} di ${p.berkas}`,
    },
    en: {
      judul: 'Row of a Renja without origin in the Renstra',
      alasan:
        'A Renja carries out one year of the Renstra, so its programs, activities and sub-activities have their origin there. New rows may be needed, for instance by assignment, with a remark. Rows with a keterangan and support programs are not reported, and only the highest row is.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} of ${p.dokumen} is not in the Renstra`,
      label: () => 'no origin in the Renstra',
      saran: (p) => `give the reason in keterangan, or add ${p.kode} to ${p.berkas}`,
    },
  },
  *check(model): Iterable<Finding> {
    for (const { plan, guide, follower } of followings(model, 'renja', ['renstra'])) {
      for (const row of missingRows(model, follower, guide)) {
        if (isPenunjang(row) || isFilled(row.data.keterangan)) continue;
        yield {
          on: row,
          params: {
            jenis: row.kind,
            tahun: String(row.doc.tahun ?? ''),
            kode: row.kode ?? '',
            nama: row.label,
            dokumen: documentName(model, row.doc),
            berkas: plan.file,
          },
        };
      }
    }
  },
};
