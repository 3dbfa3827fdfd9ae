import type { Doc, Model, Node } from '../../model/node.ts';
import {
  childrenOf,
  currentDocs,
  docsOf,
  linksFrom,
  linksTo,
  mayBeBroken,
  nodesOf,
  referenceTo,
} from '../../model/query.ts';
import { isTpb } from '../../model/registers.ts';
import { excerpt } from '../../model/words.ts';
import { hasOpenLink, planKey } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

const linksOut = (model: Model, node: Node, registers: ReadonlySet<Doc>): boolean =>
  linksFrom(model, node, 'mendukung').some(({ to }) => registers.has(to.doc));

/** Sasaran that are tied to a goal: by their own link, by that of a program below them, or by the goal's own. */
function tied(model: Model, registers: ReadonlySet<Doc>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const sasaran of nodesOf(model, 'sasaran')) {
    const below = linksTo(model, sasaran, 'mendukung').map((edge) => edge.from);
    const found = below.some((n) => registers.has(n.doc) || linksOut(model, n, registers));
    if (found || linksOut(model, sasaran, registers)) keys.add(planKey(sasaran));
  }
  return keys;
}

/** Objectives of the region without a goal of sustainable development, where the repository has a list of them. */
export const sasaranRpjmdTanpaTpb: Rule = {
  id: 'sasaran-rpjmd-tanpa-tpb',
  level: 'info',
  kelompok: 'D',
  logika: 'semua',
  needs: ['rpjmd'],
  basis: [
    {
      id: 'Perpres 111/2022: tujuan pembangunan berkelanjutan diarusutamakan dalam RPJMD',
      en: 'Perpres 111/2022: the sustainable development goals are mainstreamed in the RPJMD',
      mark: 'pengetahuan',
    },
    {
      id: 'Permendagri 7/2018: KLHS RPJMD mengkaji capaian TPB daerah',
      en: 'Permendagri 7/2018: the KLHS of an RPJMD studies the goals in the region',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Sasaran RPJMD belum terkait TPB',
      alasan:
        'KLHS menunjukkan tujuan pembangunan berkelanjutan (TPB) yang tertinggal, dan RPJMD menjawabnya lewat sasarannya. Sasaran tanpa kaitan sering diminta dilengkapi oleh penelaah. Aturan ini hanya berjalan bila repositori memuat daftar prioritas TPB atau SDGs, dan tidak semua sasaran harus terkait.',
      pesan: (p) => `sasaran ${p.sasaran} "${excerpt(p.uraian)}" belum terkait satu pun butir ${p.register}`,
      label: () => 'tidak terkait TPB',
      saran: (p) => `tambahkan TPB yang sesuai, ditulis seperti mendukung: [${p.rujukan}]`,
    },
    en: {
      judul: 'RPJMD objective without an SDG',
      alasan:
        'The KLHS shows which sustainable development goals (TPB) lag behind, and the RPJMD answers them with its objectives. Reviewers often ask for the missing ties. The rule only runs where the repository holds a register of the goals, and not every objective needs one.',
      pesan: (p) => `objective ${p.sasaran} "${excerpt(p.uraian)}" is not tied to any item of ${p.register}`,
      label: () => 'not tied to an SDG',
      saran: (p) => `add the goal that fits, written like mendukung: [${p.rujukan}]`,
    },
  },
  *check(model) {
    const registers = new Set(docsOf(model, 'prioritas').filter(isTpb));
    // A register without items yet has nothing to be tied to.
    const example = [...registers].flatMap((doc) => childrenOf(doc.root, 'prioritas'))[0];
    if (!example || mayBeBroken(model, 'rpjmd', 'rpd', 'renstra', 'prioritas')) return;
    const keys = tied(model, registers);
    const docs = new Set(currentDocs(model, 'rpjmd', 'rpd'));
    for (const sasaran of nodesOf(model, 'sasaran')) {
      if (!docs.has(sasaran.doc) || keys.has(planKey(sasaran))) continue;
      if (hasOpenLink(model, sasaran, 'mendukung')) continue;
      const params = { sasaran: sasaran.id ?? '', uraian: sasaran.label, register: example.doc.id };
      yield { on: sasaran, params: { ...params, rujukan: referenceTo(example) } };
    }
  },
};
