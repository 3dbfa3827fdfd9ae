import type { Model, Money, Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { currentDocs, linksFrom, linksTo, mayBeBroken, nameOf, nodesOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { hasOpenLink, planKey } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

const isRow = (node: Node): boolean =>
  node.kind === 'program' || node.kind === 'kegiatan' || node.kind === 'sub_kegiatan';

/** Rows of other plans that support a promise, by plan and id: a link to an older version counts too. */
function supportersByPromise(model: Model): ReadonlyMap<string, readonly Node[]> {
  const out = new Map<string, Node[]>();
  for (const promise of nodesOf(model, 'program_unggulan')) {
    const key = planKey(promise);
    const rows = linksTo(model, promise, 'mendukung').map((e) => e.from);
    out.set(key, [...(out.get(key) ?? []), ...rows.filter((n) => isRow(n) && n.doc !== promise.doc)]);
  }
  return out;
}

/** Rows that keep a promise: those it names, and those that say they support it. */
function rowsOf(
  model: Model,
  promise: Node,
  supporters: ReadonlyMap<string, readonly Node[]>,
): readonly Node[] {
  const named = linksFrom(model, promise, 'program', 'mendukung').map((e) => e.to);
  const own = linksTo(model, promise, 'mendukung').map((e) => e.from);
  const here = [...named, ...own.filter((n) => n.doc === promise.doc)].filter(isRow);
  return [...here, ...(supporters.get(planKey(promise)) ?? [])];
}

const hasMoney = (pagu: Money): boolean => [...pagu.values()].some((sen) => sen > 0n);

/** True when money is written for the rows and all of it is 0: what is not filled in yet is no zero. */
function onlyZero(model: Model, rows: readonly Node[]): boolean {
  const all = rows.flatMap((row) => [row, ...linksTo(model, row, 'sebaris').map((e) => e.from)]).map(paguOf);
  return all.some((pagu) => pagu.size > 0) && !all.some(hasMoney);
}

/** What the elected head promised must be carried by a program with money. */
export const programUnggulanTanpaProgram: Rule = {
  id: 'program-unggulan-tanpa-program',
  level: 'galat',
  kelompok: 'D',
  logika: 'semua',
  basis: [
    {
      id: 'UU 23/2014 Pasal 263: RPJMD menjabarkan visi, misi, dan program kepala daerah',
      en: 'UU 23/2014 article 263: the RPJMD elaborates vision, missions and program of the head of region',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Program unggulan belum punya program',
      alasan:
        'Program unggulan adalah janji kepala daerah terpilih. Janji baru dapat dilaksanakan bila dipetakan ke program atau sub kegiatan resmi yang punya pagu minimal pada satu tahun, sebab anggaran hanya mengenal kode nomenklatur.',
      pesan: (p) =>
        p.sebab === 'nol'
          ? `program unggulan ${p.butir} "${excerpt(p.uraian)}" dipetakan ke ${p.program}, tetapi pagunya 0 di semua tahun`
          : `program unggulan ${p.butir} "${excerpt(p.uraian)}" belum dipetakan ke satu pun program`,
      label: (p) => (p.sebab === 'nol' ? 'tanpa pagu' : 'tidak ada program yang melaksanakan'),
      terkait: () => 'pagu 0 di semua tahun',
      saran: (p) =>
        p.sebab === 'nol'
          ? 'isi pagu program itu pada tahun pelaksanaannya, atau petakan ke program lain'
          : 'isi program dengan kode program atau sub kegiatan yang melaksanakannya',
    },
    en: {
      judul: 'Election promise without a program',
      alasan:
        'A program unggulan is what the elected head promised. It can only be carried out when it is mapped to a program or sub kegiatan of the national list with money in at least one year, because budgets know nothing else.',
      pesan: (p) =>
        p.sebab === 'nol'
          ? `promise ${p.butir} "${excerpt(p.uraian)}" is mapped to ${p.program}, without money in any year`
          : `promise ${p.butir} "${excerpt(p.uraian)}" is not mapped to any program`,
      label: (p) => (p.sebab === 'nol' ? 'no money' : 'no program carries it out'),
      terkait: () => 'pagu 0 in every year',
      saran: (p) =>
        p.sebab === 'nol'
          ? 'fill in the pagu there, or map the promise to another program'
          : 'write the code of the program or sub kegiatan that carries it out in program',
    },
  },
  *check(model) {
    const supporters = supportersByPromise(model);
    const unread = mayBeBroken(model, 'renstra');
    for (const doc of currentDocs(model, 'rpjmd', 'rpd')) {
      for (const promise of doc.root.children) {
        if (promise.kind !== 'program_unggulan' || hasOpenLink(model, promise, 'program')) continue;
        const rows = rowsOf(model, promise, supporters);
        const zero = rows.length > 0;
        // Money and supporters may stand in a Renstra that could not be read.
        if (unread || (zero && !onlyZero(model, rows))) continue;
        yield {
          on: promise,
          params: {
            butir: promise.id ?? '',
            uraian: promise.label,
            sebab: zero ? 'nol' : 'kosong',
            program: rows.map(nameOf).join(', '),
          },
          related: rows
            .filter((row) => paguOf(row).size > 0)
            .slice(0, 3)
            .map((on) => ({ on })),
        };
      }
    }
  },
};
