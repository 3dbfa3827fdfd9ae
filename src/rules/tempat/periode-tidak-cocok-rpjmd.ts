import { documentName } from '../../model/document-names.ts';
import type { Doc, Periode } from '../../model/node.ts';
import { docsOf } from '../../model/query.ts';
import { recordOf } from '../../model/record.ts';
import type { Rule } from '../rule.ts';

type Part = 'awal' | 'akhir' | 'transisi' | 'target' | 'lanjutan';
const PARTS: readonly Part[] = ['awal', 'akhir', 'transisi', 'target', 'lanjutan'];

const text = (periode: Periode, part: Part): string => [periode[part]].flat().join(', ');

const shown = (years: string | undefined, lang: 'id' | 'en'): string =>
  years || (lang === 'id' ? 'kosong' : 'empty');

const differing = (a: Periode, b: Periode): readonly Part[] =>
  PARTS.filter((part) => text(a, part) !== text(b, part));

const keyOf = (part: Part): string => (part === 'awal' || part === 'akhir' ? part : `tahun_${part}`);

/** The place of the key where it is written; a default has none of its own. */
function placeOf(doc: Doc, part: Part): { field: string; part?: 'key' } {
  return keyOf(part) in recordOf(doc.root.data.periode)
    ? { field: `/periode/${keyOf(part)}` }
    : { field: '/periode', part: 'key' };
}

/** The five-year plan of an office runs with the RPJMD. */
export const periodeTidakCocokRpjmd: Rule = {
  id: 'periode-tidak-cocok-rpjmd',
  level: 'galat',
  kelompok: 'H',
  logika: 'semua',
  needs: ['rpjmd', 'renstra'],
  basis: [
    {
      id: 'UU 23/2014: Renstra disusun untuk masa yang sama dengan RPJMD',
      en: 'UU 23/2014: a Renstra is drawn up for the period of the RPJMD',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Periode Renstra berbeda dari RPJMD',
      alasan:
        'Renstra menjabarkan RPJMD, sehingga awal dan akhir periodenya harus sama. Tahun transisi, target, dan lanjutan yang berbeda membuat target dan pagu kedua dokumen tidak dapat dibandingkan tahun demi tahun; itu hanya diberi peringatan.',
      pesan: (p) =>
        `${p.kunci} di ${p.dokumen} ${shown(p.renstra, 'id')}, sedangkan di ${p.acuan} ${shown(p.rpjmd, 'id')}`,
      label: (p) => `di ${p.acuan}: ${shown(p.rpjmd, 'id')}`,
      terkait: (p) => `periode ${p.acuan}`,
      saran: (p) => `samakan periode dengan ${p.acuan}, atau tulis acuan ke RPJMD yang benar`,
    },
    en: {
      judul: 'Period of a Renstra differs from the RPJMD',
      alasan:
        'A Renstra elaborates the RPJMD, so both begin and end in the same years. If the transition, target or continuation years differ, targets and money of the two cannot be compared year by year; that is a warning only.',
      pesan: (p) =>
        `${p.kunci} is ${shown(p.renstra, 'en')} in ${p.dokumen}, but ${shown(p.rpjmd, 'en')} in ${p.acuan}`,
      label: (p) => `in the ${p.acuan}: ${shown(p.rpjmd, 'en')}`,
      terkait: (p) => `period of the ${p.acuan}`,
      saran: (p) => `make the period that of the ${p.acuan}, or name the right RPJMD in acuan`,
    },
  },
  *check(model) {
    for (const doc of docsOf(model, 'renstra')) {
      const plans = model.plans.against(doc, ['rpjmd', 'rpd']);
      const known = plans.flatMap((plan) => (plan.periode ? [{ plan, periode: plan.periode }] : []));
      const { periode } = doc;
      const [first] = known;
      if (!periode || !first || known.some((k) => differing(periode, k.periode).length === 0)) continue;
      const [part] = differing(periode, first.periode);
      if (part === undefined) continue;
      yield {
        on: doc.root,
        ...placeOf(doc, part),
        level: part === 'awal' || part === 'akhir' ? 'galat' : 'peringatan',
        related: [{ on: first.plan.root, field: '/periode', part: 'key' }],
        params: {
          kunci: keyOf(part),
          dokumen: documentName(model, doc),
          acuan: documentName(model, first.plan),
          renstra: text(periode, part),
          rpjmd: text(first.periode, part),
        },
      };
    }
  },
};
