import { isDetailed, isPriorityProgram } from '../../model/priority-program.ts';
import { childrenOf, currentDocs, nameOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** A priority is carried out by sub kegiatan; table 4.3 lists them. */
export const programPrioritasTanpaSubKegiatanPrioritas: Rule = {
  id: 'program-prioritas-tanpa-sub-kegiatan-prioritas',
  level: 'peringatan',
  kelompok: 'C',
  logika: '2025',
  needs: ['rpjmd'],
  basis: [
    {
      id: 'Inmendagri 2/2025, tabel 4.3 Renstra: sub kegiatan prioritas yang mendukung program prioritas daerah',
      en: 'Inmendagri 2/2025, table 4.3 of the Renstra: priority sub-activities that serve priority programs',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Program prioritas belum punya sub kegiatan',
      alasan:
        'Program yang mendukung prioritas daerah atau janji kepala daerah dijalankan melalui sub kegiatan, yang didaftar dalam tabel sub kegiatan prioritas. Sub kegiatan mewarisi prioritas programnya, sehingga yang diperiksa adalah program prioritas tanpa kegiatan sama sekali. Kegiatan tanpa sub kegiatan punya aturan sendiri.',
      pesan: (p) =>
        `program prioritas ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} belum punya kegiatan dan sub kegiatan`,
      label: () => 'belum ada sub kegiatan',
      saran: () =>
        'tambahkan kegiatan dan sub kegiatan yang menjalankan prioritas itu, beserta output dan pagunya',
    },
    en: {
      judul: 'Priority program without sub-activities',
      alasan:
        'A program that serves a priority of the region or a promise of its head is carried out by sub-activities, which a table of their own lists. They inherit the priority of their program, so what is checked are priority programs without any activity. An activity without sub-activities has a rule of its own.',
      pesan: (p) =>
        `priority program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} has no activities and sub-activities`,
      label: () => 'no sub kegiatan',
      saran: () =>
        'add the activities and sub-activities that carry out the priority, with outputs and money',
    },
  },
  *check(model, { alignments }) {
    for (const doc of currentDocs(model, 'renstra')) {
      if (doc.logika !== '2025' || !isDetailed(doc.root)) continue;
      for (const program of childrenOf(doc.root, 'program')) {
        if (childrenOf(program, 'kegiatan').length > 0) continue;
        if (!isPriorityProgram(model, alignments, program)) continue;
        yield { on: program, params: { kode: nameOf(program), nama: program.label } };
      }
    }
  },
};
