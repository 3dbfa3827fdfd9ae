import { owners } from '../../model/edges.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import {
  currentDocs,
  docsOf,
  linksFrom,
  linksTo,
  mayBeBroken,
  nodesOf,
  officeOf,
} from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { likelyMeant, planKey } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** Every sasaran that a Renstra takes up: by a link of its own, or because its RPJMD row serves it. */
function carriedKeys(model: Model): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const sasaran of nodesOf(model, 'sasaran')) {
    const links = linksTo(model, sasaran, 'mendukung', 'menjabarkan');
    const carried = links.some(
      ({ from }) => from.doc.jenis === 'renstra' || linksTo(model, from, 'sebaris').some(isFromRenstra),
    );
    if (carried) keys.add(planKey(sasaran));
  }
  return keys;
}

const isFromRenstra = ({ from }: { from: Node }): boolean => from.doc.jenis === 'renstra';

/** RPJMD programs of an office whose Renstra is not here may carry what nobody here does. */
function absentCarriers(model: Model, doc: Doc, offices: ReadonlySet<string>): ReadonlySet<Node> {
  const served = new Set<Node>();
  for (const program of doc.root.children) {
    if (program.kind !== 'program') continue;
    const units = owners(program);
    const absent = units.length === 0 || units.some((u) => !offices.has(officeOf(model, u) ?? u));
    if (absent) for (const edge of linksFrom(model, program, 'mendukung')) served.add(edge.to);
  }
  return served;
}

/** A sasaran of the region that no office has taken up. */
export const sasaranRpjmdTanpaRenstra: Rule = {
  id: 'sasaran-rpjmd-tanpa-renstra',
  level: 'galat',
  kelompok: 'D',
  logika: 'semua',
  needs: ['rpjmd', 'renstra'],
  basis: [
    {
      id: 'Kaidah pelaksanaan RPJMD 2025-2029: sasaran RPJMD beserta indikatornya menjadi tujuan Renstra',
      en: 'Implementation rules of RPJMD 2025-2029: RPJMD objectives and their indicators become Renstra goals',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Sasaran RPJMD belum diampu Renstra',
      alasan:
        'Sasaran RPJMD dicapai oleh perangkat daerah, sehingga setiap sasaran harus tampak di minimal satu Renstra: dijabarkan tujuannya atau didukung programnya. Sasaran yang tidak diampu tidak punya penanggung jawab saat dievaluasi. Sasaran dengan program milik perangkat daerah yang Renstranya belum dimuat tidak dilaporkan.',
      pesan: (p) =>
        `sasaran RPJMD ${p.sasaran} "${excerpt(p.uraian)}" belum diampu perangkat daerah mana pun`,
      label: (p) => `tidak ada di ${p.renstra} Renstra yang dimuat`,
      saran: (p) => `tulis menjabarkan: [${p.rujukan}] pada tujuan Renstra perangkat daerah yang mengampunya`,
    },
    en: {
      judul: 'RPJMD objective without a Renstra',
      alasan:
        'RPJMD objectives are reached by offices, so each must show in at least one Renstra: elaborated by a goal or served by a program. Nobody answers for one that no office takes up. Objectives with a program of an office whose Renstra is not here are not reported.',
      pesan: (p) => `RPJMD objective ${p.sasaran} "${excerpt(p.uraian)}" is not taken up by any office`,
      label: (p) => `in no Renstra here (${p.renstra} read)`,
      saran: (p) =>
        `write menjabarkan: [${p.rujukan}] on a goal of the Renstra of the office that answers for it`,
    },
  },
  *check(model) {
    if (mayBeBroken(model, 'renstra')) return;
    const carried = carriedKeys(model);
    const meant = likelyMeant(model);
    const renstra = docsOf(model, 'renstra');
    const offices = new Set(renstra.map((d) => officeOf(model, d.unit) ?? ''));
    for (const doc of currentDocs(model, 'rpjmd', 'rpd')) {
      const here = renstra.filter((d) =>
        model.plans.against(d, ['rpjmd', 'rpd']).some((p) => p.id === doc.id),
      );
      if (here.length === 0) continue;
      const elsewhere = absentCarriers(model, doc, offices);
      for (const tujuan of doc.root.children) {
        if (tujuan.kind !== 'tujuan') continue;
        for (const sasaran of tujuan.children) {
          if (sasaran.kind !== 'sasaran' || carried.has(planKey(sasaran))) continue;
          if (elsewhere.has(sasaran) || meant.has(sasaran)) continue;
          const ref = `${doc.id}/${sasaran.id ?? ''}`;
          const params = { sasaran: sasaran.id ?? '', uraian: sasaran.label, rujukan: ref };
          yield { on: sasaran, params: { ...params, renstra: String(here.length) } };
        }
      }
    }
  },
};
