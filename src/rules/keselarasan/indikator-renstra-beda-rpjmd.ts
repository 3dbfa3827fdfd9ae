import { jenisName } from '../../model/document-names.ts';
import { baselineOf, fieldText, satuanOf, unitsClash } from '../../model/indikator.ts';
import { type SharedIndicator, sharedIndicators, targetGaps } from '../../model/indikator-bersama.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import { sameName } from '../../model/names.ts';
import { sameTarget } from '../../model/target-compare.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Params, Rule } from '../rule.ts';

const ASPECTS: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  nama: { id: 'nama', en: 'name' },
  satuan: { id: 'satuan', en: 'unit' },
  baseline: { id: 'kondisi awal', en: 'baseline' },
  target: { id: 'target', en: 'target' },
};

const aspect = (p: Params, lang: 'id' | 'en'): string =>
  `${ASPECTS[p.aspek ?? '']?.[lang] ?? ''}${p.tahun ? ` ${p.tahun}` : ''}`;

function baselines({ renstra, rpjmd }: SharedIndicator): Partial<Finding> | undefined {
  const [own, other] = [baselineOf(renstra), baselineOf(rpjmd)];
  // Figures of two years differ by right.
  if (!own || !other || own.tahun !== other.tahun || sameTarget(own.target, other.target)) return undefined;
  return {
    field: own.field,
    related: [{ on: rpjmd, field: other.field }],
    params: {
      aspek: 'baseline',
      sendiri: own.target.mentah,
      lain: other.target.mentah,
      tahun: String(own.tahun),
    },
  };
}

/** What is lower than in the RPJMD is told by target-renstra-di-bawah-rpjmd. */
function targets(shared: SharedIndicator): Partial<Finding> | undefined {
  const gaps = targetGaps(shared).filter((gap) => !gap.worse);
  const [first] = gaps;
  if (!first) return undefined;
  const { own, other } = first;
  const tahun = gaps.map((gap) => gap.own.tahun).join(', ');
  return {
    field: own.field,
    related: [{ on: shared.rpjmd, field: other.field }],
    params: { aspek: 'target', sendiri: own.target.mentah, lain: other.target.mentah, tahun },
  };
}

function differences(shared: SharedIndicator): Partial<Finding>[] {
  const { renstra, rpjmd } = shared;
  const out: Partial<Finding>[] = [];
  if (renstra.label !== '' && rpjmd.label !== '' && !sameName(renstra.label, rpjmd.label)) {
    const params = { aspek: 'nama', sendiri: renstra.label, lain: rpjmd.label };
    out.push({ field: '/nama', related: [{ on: rpjmd, field: '/nama' }], params });
  }
  const [sendiri, lain] = [satuanOf(renstra), satuanOf(rpjmd)];
  if (unitsClash(sendiri, lain)) {
    const params = { aspek: 'satuan', sendiri, lain };
    // Two units for one figure: its targets cannot be added or compared any more.
    out.push({ field: '/satuan', related: [{ on: rpjmd, field: '/satuan' }], level: 'galat', params });
    return out;
  }
  return [...out, baselines(shared), targets(shared)].filter((found) => found !== undefined);
}

/** Claims to be the indicator of the RPJMD, and says something else. */
export const indikatorRenstraBedaRpjmd: Rule = {
  id: 'indikator-renstra-beda-rpjmd',
  level: 'peringatan',
  kelompok: 'D',
  logika: 'semua',
  needs: ['rpjmd', 'renstra'],
  identity: ['aspek'],
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.28: indikator kinerja perangkat daerah yang mengacu pada tujuan dan sasaran RPJMD',
      en: 'Permendagri 86/2017, table T-C.28: indicators of the office that refer to goals and objectives of the RPJMD',
      mark: 'pasti',
    },
    {
      id: 'Reviu APIP atas Renstra: kesesuaian indikator, target, dan satuan dengan RPJMD',
      en: 'APIP review of the Renstra: agreement of indicator, target and unit with the RPJMD',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Indikator yang sama berbeda isinya di Renstra dan RPJMD',
      alasan:
        'Dengan sama_dengan, Renstra menyatakan memakai indikator RPJMD. Nama, satuan, kondisi awal, dan targetnya lalu harus sama, agar satu angka melayani dua dokumen. Satuan yang berbeda adalah galat karena angkanya tidak dapat dibandingkan; yang lain peringatan. Nama dibandingkan tanpa memperhatikan huruf besar, spasi, dan tanda baca.',
      pesan: (p) => `${aspect(p, 'id')} ${indikatorText(p, 'id')} berbeda dari ${p.rujukan}`,
      label: (p) => `di ${p.acuan}: ${excerpt(p.lain)}`,
      terkait: (p) => `${aspect(p, 'id')} di ${p.acuan}: ${excerpt(p.lain)}`,
      saran: (p) =>
        `samakan ${ASPECTS[p.aspek ?? '']?.id ?? 'isinya'} dengan ${p.acuan}, atau hapus sama_dengan bila memang indikator lain`,
    },
    en: {
      judul: 'One indicator, different in Renstra and RPJMD',
      alasan:
        'With sama_dengan a Renstra says that it uses an indicator of the RPJMD. Name, unit, baseline and targets must then agree, so that one figure serves both documents. Another unit is an error because the figures cannot be compared; the rest are warnings. Names are compared without regard to case, spaces and punctuation.',
      pesan: (p) => `${aspect(p, 'en')} of ${indikatorText(p, 'en')} differs from ${p.rujukan}`,
      label: (p) => `in the ${p.acuan}: ${excerpt(p.lain)}`,
      terkait: (p) => `${aspect(p, 'en')} in the ${p.acuan}: ${excerpt(p.lain)}`,
      saran: (p) =>
        `make the ${ASPECTS[p.aspek ?? '']?.en ?? 'values'} agree with the ${p.acuan}, or remove sama_dengan if it is another indicator`,
    },
  },
  *check(model) {
    for (const shared of sharedIndicators(model)) {
      if (!shared.claimed) continue;
      const { renstra, rpjmd } = shared;
      const rujukan = fieldText(renstra, 'sama_dengan');
      const common = { ...indikatorParams(renstra), acuan: jenisName(rpjmd.doc.jenis), rujukan };
      for (const found of differences(shared))
        yield { ...found, on: renstra, params: { ...common, ...found.params } };
    }
  },
};
