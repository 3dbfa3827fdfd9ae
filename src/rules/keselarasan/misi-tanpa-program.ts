import type { Model, Node } from '../../model/node.ts';
import { paguOf, totalMoney } from '../../model/pagu.ts';
import { childrenOf, currentDocs, mayBeBroken, nodesOf } from '../../model/query.ts';
import { servedBy } from '../../model/served.ts';
import { excerpt } from '../../model/words.ts';
import { planKey } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

/** Programs, and rows below them: they may have links of their own, over the same row of another plan too. */
const rowsOf = (model: Model): readonly Node[] =>
  (['program', 'kegiatan', 'sub_kegiatan'] as const).flatMap((kind) => nodesOf(model, kind));

const hasMoney = (row: Node): boolean => totalMoney(paguOf(row)) > 0n;

/** A mission that programs serve, none of which has any money. */
export const misiTanpaProgram: Rule = {
  id: 'misi-tanpa-program',
  level: 'peringatan',
  kelompok: 'D',
  logika: 'semua',
  needs: ['rpjmd'],
  basis: [
    {
      id: 'Permendagri 86/2017: misi dijabarkan sampai program prioritas beserta pagu indikatifnya',
      en: 'Permendagri 86/2017: missions are elaborated down to priority programs with their indicative money',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Misi belum memiliki program berpagu',
      alasan:
        'Misi kepala daerah baru dapat dijalankan bila program di bawahnya didanai. Misi yang semua programnya tanpa pagu tinggal pernyataan. Misi yang belum bertujuan atau sasarannya belum berprogram dilaporkan aturan lain; RPJMD yang sama sekali belum memuat pagu dilewati.',
      pesan: (p) => `misi ${p.misi} "${excerpt(p.uraian)}" belum memiliki satu pun program berpagu`,
      label: () => 'semua programnya tanpa pagu',
      terkait: () => 'mendukung misi ini, tetapi tidak berpagu',
      saran: () => 'isi pagu program yang mendukung misi ini, atau kaitkan dengan program yang didanai',
    },
    en: {
      judul: 'Mission without a funded program',
      alasan:
        'A mission is only carried out when programs below it have money. One whose programs all have none stays a statement. Missions without goals, and objectives without programs, are reported by other rules; an RPJMD without any money yet is left alone.',
      pesan: (p) => `mission ${p.misi} "${excerpt(p.uraian)}" has no program with money`,
      label: () => 'none of its programs has money',
      terkait: () => 'serves this mission, but has no money',
      saran: () => 'fill in the money of the programs that serve this mission, or link funded ones to it',
    },
  },
  *check(model) {
    if (mayBeBroken(model, 'rpjmd', 'rpd', 'renstra', 'renja')) return;
    const rows = rowsOf(model);
    const served = servedBy(model, rows);
    const funded = servedBy(model, rows.filter(hasMoney));
    for (const doc of currentDocs(model, 'rpjmd')) {
      const missions = childrenOf(doc.root, 'misi');
      if (!missions.some((misi) => funded.has(planKey(misi)))) continue;
      for (const misi of missions) {
        const key = planKey(misi);
        const program = served.get(key);
        if (!program || funded.has(key)) continue;
        yield { on: misi, params: { misi: misi.id ?? '', uraian: misi.label }, related: [{ on: program }] };
      }
    }
  },
};
