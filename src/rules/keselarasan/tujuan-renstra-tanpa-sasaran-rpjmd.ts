import type { Doc, Model } from '../../model/node.ts';
import { currentDocs, linksFrom, nodesOf, officeName } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { hasOpenLink } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

const isRegional = (doc: Doc): boolean => doc.jenis === 'rpjmd' || doc.jenis === 'rpd';

/** Documents that have a sasaran to link to. */
const docsWithSasaran = (model: Model): ReadonlySet<Doc> =>
  new Set(nodesOf(model, 'sasaran').map((s) => s.doc));

/** The ladder between the plan of the region and that of the office: sasaran RPJMD → tujuan Renstra. */
export const tujuanRenstraTanpaSasaranRpjmd: Rule = {
  id: 'tujuan-renstra-tanpa-sasaran-rpjmd',
  level: 'galat',
  kelompok: 'D',
  logika: 'semua',
  needs: ['rpjmd'],
  basis: [
    {
      id: 'Kaidah pelaksanaan RPJMD 2025-2029: sasaran RPJMD beserta indikatornya menjadi tujuan Renstra',
      en: 'Implementation rules of RPJMD 2025-2029: RPJMD objectives and their indicators become Renstra goals',
      mark: 'pasti',
    },
    {
      id: 'UU 23/2014 Pasal 272: Renstra perangkat daerah berpedoman pada RPJMD',
      en: 'UU 23/2014 article 272: the Renstra of an office follows the RPJMD',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Tujuan Renstra belum menjabarkan sasaran RPJMD',
      alasan:
        'Renstra berpedoman pada RPJMD: tujuan perangkat daerah menjabarkan sasaran RPJMD yang menjadi tanggung jawabnya. Tujuan yang tidak terkait membuat kinerja perangkat daerah tidak dapat dihubungkan dengan janji kepala daerah. Satu tujuan boleh menjabarkan beberapa sasaran.',
      pesan: (p) =>
        `tujuan ${p.tujuan} Renstra${p.pd ? ` ${p.pd}` : ''} "${excerpt(p.uraian)}" belum menjabarkan satu pun sasaran RPJMD`,
      label: (p) =>
        p.lain ? `menjabarkan ${p.lain}, bukan sasaran RPJMD` : 'belum terkait dengan sasaran RPJMD',
      terkait: () => 'RPJMD yang diacu',
      saran: (p) => `isi menjabarkan dengan sasaran RPJMD yang relevan, misalnya ${p.contoh}`,
    },
    en: {
      judul: 'Renstra goal without an RPJMD objective',
      alasan:
        'A Renstra follows the RPJMD: the goals of an office elaborate the RPJMD objectives that it answers for. A goal without such a link cannot be tied to what the head of region promised. One goal may elaborate several objectives.',
      pesan: (p) =>
        `goal ${p.tujuan} of the Renstra${p.pd ? ` of ${p.pd}` : ''} "${excerpt(p.uraian)}" elaborates no RPJMD objective (sasaran)`,
      label: (p) => (p.lain ? `elaborates ${p.lain}, no RPJMD sasaran` : 'not tied to an RPJMD sasaran'),
      terkait: () => 'the RPJMD it follows',
      saran: (p) => `write the RPJMD sasaran that it elaborates in menjabarkan, for example ${p.contoh}`,
    },
  },
  *check(model) {
    const withSasaran = docsWithSasaran(model);
    for (const doc of currentDocs(model, 'renstra')) {
      const rpjmd = model.plans.against(doc, ['rpjmd', 'rpd']).find((d) => withSasaran.has(d));
      const example = rpjmd?.root.children.flatMap((c) => c.children).find((c) => c.kind === 'sasaran');
      if (!rpjmd || !example) continue;
      for (const tujuan of doc.root.children) {
        if (tujuan.kind !== 'tujuan' || hasOpenLink(model, tujuan, 'menjabarkan')) continue;
        const targets = linksFrom(model, tujuan, 'menjabarkan').map((e) => e.to);
        if (targets.some((t) => t.kind === 'sasaran' && isRegional(t.doc))) continue;
        yield {
          on: tujuan,
          params: {
            tujuan: tujuan.id ?? '',
            uraian: tujuan.label,
            pd: officeName(model, doc.unit),
            lain: targets.map((t) => `${t.doc.id}/${t.id ?? ''}`).join(', '),
            contoh: `${rpjmd.id}/${example.id ?? ''}`,
          },
          related: [{ on: rpjmd.root }],
        };
      }
    }
  },
};
