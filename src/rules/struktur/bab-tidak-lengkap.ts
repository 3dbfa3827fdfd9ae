import { documentName } from '../../model/document-names.ts';
import type { Jenis } from '../../model/node.ts';
import { currentDocs } from '../../model/query.ts';
import { isFinal } from '../../model/versions.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** Parts without which a chapter is empty; what may be left out of a plan is not among them. */
const PARTS: Partial<Record<Jenis, readonly string[]>> = {
  rpjmd: ['misi', 'tujuan', 'program'],
  rpd: ['tujuan', 'program'],
  renstra: ['tujuan', 'program'],
  renja: ['program'],
};

/** A whole chapter that is not there; the rules about its items have nothing to say then. */
export const babTidakLengkap: Rule = {
  id: 'bab-tidak-lengkap',
  level: 'peringatan',
  kelompok: 'A',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017: sistematika RPJMD dan Renstra; Inmendagri 2/2025: lima bab',
      en: 'Permendagri 86/2017: chapters of RPJMD and Renstra; Inmendagri 2/2025: five chapters',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Bagian pokok dokumen belum ada',
      alasan:
        'RPJMD memuat visi, misi, tujuan, dan program; Renstra memuat tujuan dan program; Renja memuat program. Aturan tentang isi bagian itu diam selama bagiannya belum ada, sehingga dokumen yang baru separuh tampak bersih. Pada rancangan awal temuan ini hanya info.',
      pesan: (p) => `${p.dokumen} belum memuat ${p.bagian}`,
      label: (p) => `belum ada ${p.bagian}`,
      saran: (p) => `tambahkan ${p.bagian} di dokumen ini`,
    },
    en: {
      judul: 'A main part of the document is missing',
      alasan:
        'An RPJMD has a vision, missions, goals and programs, a Renstra goals and programs, a Renja programs. The rules about the items of a part are silent while the part is not there, so that half a document looks clean. In an early draft this is only an info.',
      pesan: (p) => `${p.dokumen} has no ${p.bagian} yet`,
      label: (p) => `no ${p.bagian}`,
      saran: (p) => `add ${p.bagian} to this document`,
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra', 'renja')) {
      const empty = (key: string): boolean => !isFilled(doc.root.data[key]);
      const missing = (PARTS[doc.jenis] ?? []).filter(empty);
      // Beside missions a vision that is left out is a fault of its own (visi-satu).
      if (missing.includes('misi') && empty('visi')) missing.unshift('visi');
      if (missing.length === 0) continue;
      yield {
        on: doc.root,
        ...(isFinal(doc) ? {} : { level: 'info' as const }),
        params: { dokumen: documentName(model, doc), bagian: missing.join(', ') },
      };
    }
  },
};
