import { documentName } from '../../model/document-names.ts';
import { indicatorsIn, satuanOf, targetsOf, unitsClash } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Model, Node } from '../../model/node.ts';
import { linksFrom, ownerOf } from '../../model/query.ts';
import { sameIndicator } from '../../model/same-indicator.ts';
import { sameTarget } from '../../model/target-compare.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** The same indicator of the same row in the Renstra. */
function ofRenstra(model: Model, indikator: Node): Node | undefined {
  for (const { to } of linksFrom(model, ownerOf(indikator), 'sebaris')) {
    const same = to.doc.jenis === 'renstra' ? sameIndicator(to, indikator) : undefined;
    if (same) return same;
  }
  return undefined;
}

/** FORM 1 has a column for it: a remark on the indicator or its row explains the difference. */
const isExplained = (indikator: Node): boolean =>
  isFilled(indikator.data.keterangan) || isFilled(ownerOf(indikator).data.keterangan);

/** The annual plan promises something else than the plan of five years did for that year. */
export const targetRkpdBedaRenstra: Rule = {
  id: 'target-rkpd-beda-renstra',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  needs: ['renstra'],
  basis: [
    {
      id: 'Pedoman penyusunan RKPD 2026 (FORM 1): target RKPD disandingkan dengan rencana lima tahun, bedanya diberi keterangan',
      en: 'Guide for the RKPD 2026 (FORM 1): targets of the RKPD beside those of the five-year plan, differences with a remark',
      mark: 'pasti',
    },
    {
      id: 'Permendagri 86/2017: Renja berpedoman pada Renstra',
      en: 'Permendagri 86/2017: the Renja is guided by the Renstra',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Target tahunan berbeda dari Renstra',
      alasan:
        'Renja dan RKPD tahun n mengambil targetnya dari Renstra tahun itu. Perbedaan boleh terjadi, misalnya karena pagu berubah, tetapi dijelaskan: isi keterangan pada indikator atau barisnya, seperti kolom keterangan FORM 1. Indikator dikenali dari id atau namanya pada baris yang sama.',
      pesan: (p) =>
        `target ${p.tahun} ${indikatorText(p, 'id')} adalah ${p.nilai} di ${p.dokumen}, ${p.lain} di Renstra`,
      label: (p) => `Renstra: ${p.lain}`,
      terkait: (p) => `target ${p.tahun} menurut Renstra: ${p.lain}`,
      saran: () => 'samakan dengan Renstra, atau jelaskan bedanya pada keterangan',
    },
    en: {
      judul: 'Annual target differs from the Renstra',
      alasan:
        'Renja and RKPD of year n take their targets from the Renstra of that year. They may differ, because money changed for instance, but say why: write keterangan on the indicator or its row, as in the remarks column of FORM 1. An indicator is recognised by id or name on the same row.',
      pesan: (p) =>
        `the target ${p.tahun} of ${indikatorText(p, 'en')} is ${p.nilai} in ${p.dokumen}, ${p.lain} in the Renstra`,
      label: (p) => `Renstra: ${p.lain}`,
      terkait: (p) => `target ${p.tahun} in the Renstra: ${p.lain}`,
      saran: () => 'use the target of the Renstra, or explain the difference in keterangan',
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model, ['rkpd', 'renja'])) {
      const own = targetsOf(indikator).find((n) => n.tahun === indikator.doc.tahun);
      const renstra = own && ofRenstra(model, indikator);
      const other = renstra && targetsOf(renstra).find((n) => n.tahun === own.tahun);
      if (!other || sameTarget(own.target, other.target) || isExplained(indikator)) continue;
      // Two units are a finding of their own.
      if (unitsClash(satuanOf(indikator), satuanOf(renstra))) continue;
      yield {
        on: indikator,
        field: own.field,
        related: [{ on: renstra, field: other.field }],
        params: {
          ...indikatorParams(indikator),
          dokumen: documentName(model, indikator.doc),
          tahun: String(own.tahun),
          nilai: own.target.mentah,
          lain: other.target.mentah,
        },
      };
    }
  },
};
