import type { Model, Node } from '../../model/node.ts';
import { childrenOf, currentDocs, linksTo, nameOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** What an item of the tree is divided into; a sasaran by the programs of its document that serve it. */
function below(model: Model, node: Node): readonly Node[] {
  if (node.kind === 'tujuan') return childrenOf(node, 'sasaran');
  if (node.kind === 'program') return childrenOf(node, 'kegiatan');
  if (node.kind === 'kegiatan') return childrenOf(node, 'sub_kegiatan');
  if (node.kind !== 'sasaran') return [];
  const served = linksTo(model, node, 'mendukung').map((edge) => edge.from);
  return [...new Set(served)].filter((n) => n.kind === 'program' && n.doc === node.doc);
}

/** From a tujuan down as long as there is exactly one way. */
function onlyWay(model: Model, tujuan: Node): Node[] {
  const chain: Node[] = [];
  let at: Node | undefined = tujuan;
  while (at) {
    const next: readonly Node[] = below(model, at);
    const [only] = next;
    if (next.length !== 1 || !only) break;
    chain.push(only);
    at = only;
  }
  return chain;
}

/** Levels that divide nothing may be one level written several times. */
export const cabangTunggalPanjang: Rule = {
  id: 'cabang-tunggal-panjang',
  level: 'info',
  kelompok: 'C',
  logika: 'semua',
  options: { tingkat: 4, porsi: 0.5 },
  basis: [
    {
      id: 'PermenPANRB 89/2021: pohon kinerja merinci kondisi yang diperlukan pada setiap tingkat',
      en: 'PermenPANRB 89/2021: a performance tree details the conditions needed at each level',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Cabang tunggal yang panjang',
      alasan:
        'Pohon kinerja merinci syarat keberhasilan di setiap tingkat. Bila sedikitnya separuh tujuan hanya punya satu sasaran, satu program, satu kegiatan, dan satu sub kegiatan, mungkin tingkatnya hanya mengulang, atau syarat lain belum dituliskan. Untuk perangkat daerah kecil hal ini bisa wajar.',
      pesan: (p) => `di bawah tujuan ${p.tujuan} hanya ada satu jalur: ${p.jalur}`,
      label: () => 'tidak bercabang',
      terkait: () => 'ujung jalur',
      saran: () => 'periksa apakah setiap tingkat menambah keterangan, dan apakah ada syarat yang terlewat',
    },
    en: {
      judul: 'Long single branch',
      alasan:
        'A performance tree details what success needs at each level. Where at least half of the goals have only one objective, one program, one activity and one sub-activity, the levels may only repeat each other, or other conditions were not written down. For a small office it can be right.',
      pesan: (p) => `below goal ${p.tujuan} there is only one way: ${p.jalur}`,
      label: () => 'no branches',
      terkait: () => 'end of the way',
      saran: () => 'check whether each level adds something, and whether a condition was left out',
    },
  },
  *check(model, { options }) {
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra')) {
      const ways = childrenOf(doc.root, 'tujuan').map((tujuan) => ({
        tujuan,
        chain: onlyWay(model, tujuan),
      }));
      const long = ways.filter(({ chain }) => chain.length >= Number(options.tingkat));
      // One of several goals may well be small.
      if (long.length < ways.length * Number(options.porsi)) continue;
      for (const { tujuan, chain } of long) {
        const jalur = chain.map((node) => excerpt(nameOf(node), 30)).join(', ');
        const related = chain.slice(-1).map((on) => ({ on }));
        yield { on: tujuan, params: { tujuan: nameOf(tujuan), jalur }, related };
      }
    }
  },
};
