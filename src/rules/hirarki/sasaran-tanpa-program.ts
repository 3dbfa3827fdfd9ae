import type { Edge, Model, Node } from '../../model/node.ts';
import { programsWithoutSasaran } from '../../model/program-sasaran.ts';
import { currentDocs, linksTo, mayBeBroken, nodesOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { likelyMeant, planKey } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

const isRow = (node: Node): boolean =>
  node.kind === 'program' || node.kind === 'kegiatan' || node.kind === 'sub_kegiatan';

/** A Renstra serves a sasaran of its own with rows, one of the RPJMD also with a sasaran of its own. */
function serves({ from, to }: Edge): boolean {
  if (to.doc.jenis === 'renstra') return isRow(from) && from.doc.id === to.doc.id;
  const regional = from.doc.jenis === 'rpjmd' || from.doc.jenis === 'rpd';
  return isRow(from) || (!regional && from.kind === 'sasaran');
}

/** Whether a sasaran is served: a link of another plan to an older version counts for the one in force too. */
function served(model: Model): (sasaran: Node) => boolean {
  const here = new Set<Node>();
  const fromOthers = new Set<string>();
  for (const sasaran of nodesOf(model, 'sasaran')) {
    for (const edge of linksTo(model, sasaran, 'mendukung').filter(serves)) {
      if (edge.from.doc === sasaran.doc) here.add(sasaran);
      else fromOthers.add(planKey(sasaran));
    }
  }
  return (sasaran) => here.has(sasaran) || fromOthers.has(planKey(sasaran));
}

/** A sasaran that no program serves has neither activity nor money. */
export const sasaranTanpaProgram: Rule = {
  id: 'sasaran-tanpa-program',
  level: 'galat',
  kelompok: 'C',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.14 dan T-C.27: program disusun menurut sasaran yang didukungnya',
      en: 'Permendagri 86/2017, tables T-C.14 and T-C.27: programs are listed under the objective they serve',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Sasaran belum didukung program',
      alasan:
        'Sasaran dicapai melalui program yang punya pagu. Dalam tabel program RPJMD dan Renstra setiap sasaran diikuti programnya; sasaran tanpa program berarti target dijanjikan tanpa kegiatan dan tanpa anggaran.',
      pesan: (p) => `sasaran ${p.sasaran} "${excerpt(p.uraian)}" belum didukung satu pun program`,
      label: () => 'tidak ada program yang mendukung',
      saran: (p) =>
        `tambahkan ${p.sasaran} pada mendukung di program yang mencapainya, atau tambahkan programnya`,
    },
    en: {
      judul: 'Objective without a program',
      alasan:
        'Objectives are reached by programs that have money. The program tables of RPJMD and Renstra list the programs under each objective; one without any promises a target with no activity and no budget.',
      pesan: (p) => `objective ${p.sasaran} "${excerpt(p.uraian)}" is not served by any program`,
      label: () => 'no program serves it',
      saran: (p) => `add ${p.sasaran} to mendukung of the program that reaches it, or add the program`,
    },
  },
  *check(model) {
    const isServed = served(model);
    const meant = likelyMeant(model);
    const renstraUnread = mayBeBroken(model, 'renstra');
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra')) {
      // A draft without programs cannot answer yet; a Renstra that could not be read may serve the RPJMD.
      if (!doc.root.children.some((c) => c.kind === 'program')) continue;
      if (doc.jenis !== 'renstra' && renstraUnread) continue;
      // No program names any objective: program-tanpa-sasaran says it once.
      if (programsWithoutSasaran(model, doc).whole) continue;
      for (const tujuan of doc.root.children) {
        if (tujuan.kind !== 'tujuan') continue;
        for (const sasaran of tujuan.children) {
          if (sasaran.kind !== 'sasaran' || isServed(sasaran) || meant.has(sasaran)) continue;
          yield { on: sasaran, params: { sasaran: sasaran.id ?? '', uraian: sasaran.label } };
        }
      }
    }
  },
};
