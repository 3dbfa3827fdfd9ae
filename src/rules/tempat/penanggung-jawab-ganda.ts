import type { Model, Node } from '../../model/node.ts';
import {
  currentDocs,
  linksTo,
  nodesOf,
  officeName,
  officeOf,
  ownerOf,
  referenceTo,
} from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** Indicators of goals and objectives of Renstra in force that claim to be this one, one for each office. */
function claims(model: Model, indikator: Node): ReadonlyMap<string, Node> {
  const out = new Map<string, Node>();
  for (const { from } of linksTo(model, indikator, 'sama_dengan')) {
    const { kind } = ownerOf(from);
    if (from.doc.jenis !== 'renstra' || (kind !== 'tujuan' && kind !== 'sasaran')) continue;
    if (!model.plans.current(from.doc)) continue;
    const office = officeOf(model, from.unit) ?? '';
    if (!out.has(office)) out.set(office, from);
  }
  return out;
}

/** Several offices take the same indicator of the RPJMD for their own. */
export const penanggungJawabGanda: Rule = {
  id: 'penanggung-jawab-ganda',
  level: 'peringatan',
  kelompok: 'H',
  logika: 'semua',
  needs: ['rpjmd', 'renstra'],
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.16, dan praktik SAKIP: satu indikator sasaran mempunyai satu penanggung jawab utama',
      en: 'Permendagri 86/2017, table T-C.16, and SAKIP practice: an indicator has one main responsible office',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Indikator RPJMD diampu lebih dari satu perangkat daerah',
      alasan:
        'Bila dua Renstra sama-sama menyatakan indikator RPJMD sebagai indikator tujuan atau sasarannya, tidak jelas siapa yang mempertanggungjawabkan. Tulis penanggung_jawab pada indikator RPJMD; yang lain tetap boleh mendukung.',
      pesan: (p) => `indikator "${excerpt(p.indikator)}" diampu ${p.jumlah} perangkat daerah: ${p.pd}`,
      label: () => 'penanggung jawab utama belum ditetapkan',
      terkait: (p) => `diklaim ${p.siapa}`,
      saran: (p) => `isi penanggung_jawab pada ${p.rujukan} dengan salah satunya`,
    },
    en: {
      judul: 'Indicator of the RPJMD is claimed by several offices',
      alasan:
        'Where two Renstra both say that an indicator of the RPJMD is the one of their goal or objective, nobody knows who answers for it. Write penanggung_jawab on the indicator of the RPJMD; the others may still serve it.',
      pesan: (p) => `indicator "${excerpt(p.indikator)}" is claimed by ${p.jumlah} offices: ${p.pd}`,
      label: () => 'no main responsible office is set',
      terkait: (p) => `claimed by ${p.siapa}`,
      saran: (p) => `fill in penanggung_jawab of ${p.rujukan} with one of them`,
    },
  },
  *check(model) {
    const docs = new Set(currentDocs(model, 'rpjmd', 'rpd'));
    for (const indikator of nodesOf(model, 'indikator')) {
      if (!docs.has(indikator.doc) || isFilled(indikator.data.penanggung_jawab)) continue;
      const found = claims(model, indikator);
      if (found.size < 2) continue;
      yield {
        on: indikator,
        params: {
          indikator: indikator.label,
          jumlah: String(found.size),
          pd: [...found.keys()].map((unit) => officeName(model, unit)).join(', '),
          rujukan: `${referenceTo(ownerOf(indikator))}/${indikator.id ?? ''}`,
        },
        related: [...found].map(([unit, on]) => ({
          on,
          field: '/sama_dengan',
          params: { siapa: officeName(model, unit) },
        })),
      };
    }
  },
};
