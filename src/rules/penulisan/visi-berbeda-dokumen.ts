import { documentName } from '../../model/document-names.ts';
import { normalName } from '../../model/names.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { docsOf, nodesOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

const overlaps = (a: Doc, b: Doc): boolean =>
  a.periode !== undefined &&
  b.periode !== undefined &&
  a.periode.awal <= b.periode.akhir &&
  b.periode.awal <= a.periode.akhir;

/** Visions of regional plans; the first of a region and period is what the others are compared with. */
function visions(model: Model): Node[] {
  const docs = new Set(docsOf(model, 'rpjmd', 'rpd'));
  const order = new Map([...docs].flatMap((d) => model.plans.versions(d.id)).map((d, i) => [d, i] as const));
  const own = nodesOf(model, 'visi').filter((n) => docs.has(n.doc) && n.label !== '');
  return [...own].sort((a, b) => (order.get(a.doc) ?? 0) - (order.get(b.doc) ?? 0));
}

/** One head of region, one vision: letter for letter, apart from case, spaces and punctuation. */
export const visiBerbedaDokumen: Rule = {
  id: 'visi-berbeda-dokumen',
  level: 'peringatan',
  kelompok: 'J',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017: visi RPJMD adalah visi kepala daerah terpilih, sama selama masa jabatannya',
      en: 'Permendagri 86/2017: the vision of the RPJMD is that of the elected head, the same during the term',
      mark: 'pengetahuan',
    },
    {
      id: 'Temuan pada RPJMD provinsi: visi dicetak "SEJAHTERAH" di satu tempat, "Sejahtera Bersama" di tempat lain',
      en: 'Found in a provincial RPJMD: the vision printed with "SEJAHTERAH" in one place, "Sejahtera Bersama" in another',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Visi berbeda antardokumen satu periode',
      alasan:
        'Visi kepala daerah terpilih tidak berganti dalam satu masa jabatan, termasuk pada perubahan RPJMD. Beda satu kata atau salah eja membuat dokumen turunannya mengutip visi yang berlainan. Huruf besar, spasi, dan tanda baca tidak diperhatikan.',
      pesan: (p) =>
        `visi "${excerpt(p.uraian)}" berbeda dari visi ${p.dokumen} ${p.versi} "${excerpt(p.lain)}"`,
      label: () => 'berbeda dari dokumen lain periode ini',
      terkait: (p) => `visi ${p.dokumen} ${p.versi}`,
      saran: () => 'samakan dengan naskah visi yang ditetapkan, termasuk ejaannya',
    },
    en: {
      judul: 'Vision differs between documents of one period',
      alasan:
        'The vision of the elected head does not change during the term, not in a changed RPJMD either. One word or one misspelling makes the documents below quote different visions. Case, spaces and punctuation do not count.',
      pesan: (p) =>
        `the vision "${excerpt(p.uraian)}" differs from that of ${p.dokumen} ${p.versi}, "${excerpt(p.lain)}"`,
      label: () => 'differs from another document of this period',
      terkait: (p) => `vision of ${p.dokumen} ${p.versi}`,
      saran: () => 'use the adopted text of the vision, its spelling included',
    },
  },
  *check(model) {
    const all = visions(model);
    for (const [i, on] of all.entries()) {
      const first = all.slice(0, i).find((n) => n.doc.wilayah === on.doc.wilayah && overlaps(n.doc, on.doc));
      if (!first || normalName(first.label) === normalName(on.label)) continue;
      const dokumen = documentName(model, first.doc);
      const params = { uraian: on.label, lain: first.label, dokumen, versi: first.doc.versi.nama };
      yield { on, field: '/uraian', related: [{ on: first, field: '/uraian' }], params };
    }
  },
};
