import { documentName } from '../../model/document-names.ts';
import type { Data, Doc, Kind } from '../../model/node.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** Items that only Inmendagri 2/2025 knows. Strategi and arah kebijakan belong to both. */
const NEW_KINDS: readonly Kind[] = ['outcome', 'output'];

const has = (value: Data | undefined): boolean => isFilled(value);

/** Keys of the 2025 logic that a document uses, in the order of the chapters. */
function newKeys(doc: Doc): { keys: string[]; first: Doc['root'] | undefined } {
  const keys = new Set<string>();
  let first: Doc['root'] | undefined;
  const walk = (node: Doc['root']) => {
    const key = NEW_KINDS.includes(node.kind) ? node.kind : has(node.data.nspk) ? 'nspk' : undefined;
    if (key !== undefined) {
      keys.add(key);
      first ??= node;
    }
    for (const child of node.children) walk(child);
  };
  walk(doc.root);
  if (has(doc.root.data.tahapan)) keys.add('tahapan');
  return { keys: [...keys], first };
}

/** Two logics side by side: tables are built for the one that the header names, and the rest falls out. */
export const logikaCampur: Rule = {
  id: 'logika-campur',
  level: 'peringatan',
  kelompok: 'A',
  logika: '2017',
  basis: [
    {
      id: 'Permendagri 86/2017 dan Inmendagri 2/2025: dua susunan yang berbeda',
      en: 'Permendagri 86/2017 and Inmendagri 2/2025: two different structures',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Unsur logika 2025 dalam dokumen logika 2017',
      alasan:
        'Logika 2017 berjenjang tujuan, sasaran, program, kegiatan; logika 2025 menambah NSPK, outcome, output, dan penahapan. Tabel disusun menurut logika di kepala dokumen, sehingga unsur dari logika lain tidak tercetak di tabel mana pun.',
      pesan: (p) => `${p.dokumen} memakai logika 2017, tetapi memuat ${p.unsur} dari logika 2025`,
      label: () => 'tidak cocok dengan isinya',
      terkait: (p) => `${p.kunci_pertama} pertama`,
      saran: (p) =>
        `tulis logika: "2025" bila dokumen memang mengikuti Inmendagri 2/2025; bila tidak, pindahkan indikator ke barisnya dan hapus ${p.unsur}`,
    },
    en: {
      judul: 'Parts of the 2025 logic in a document of the 2017 logic',
      alasan:
        'The 2017 logic goes from goal over objective and program to activity; the 2025 logic adds NSPK, outcome, output and yearly stages. Tables follow the logic of the header, so parts of the other logic are printed in no table.',
      pesan: (p) => `${p.dokumen} declares the 2017 logic but holds ${p.unsur} of the 2025 logic`,
      label: () => 'does not fit the content',
      terkait: (p) => `first ${p.kunci_pertama}`,
      saran: (p) =>
        `write logika: "2025" if the document follows Inmendagri 2/2025; if not, move the indicators to their rows and delete ${p.unsur}`,
    },
  },
  *check(model) {
    for (const doc of model.docs) {
      if (doc.logika !== '2017') continue;
      const { keys, first } = newKeys(doc);
      const [key] = keys;
      if (key === undefined) continue;
      const params = { dokumen: documentName(model, doc), unsur: keys.join(', '), kunci_pertama: key };
      const related = first ? [{ on: first, ...(key === 'nspk' ? { field: '/nspk' } : {}) }] : [];
      yield { on: doc.root, field: '/logika', params, related };
    }
  },
};
