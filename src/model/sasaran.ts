/** The rows of a document that serve one of its sasaran, their money counted once: the first link carries it. */
import type { Contribution } from './alignment.ts';
import type { Edge, Model, Money, Node } from './node.ts';
import { addMoney, moneyChildren, paguOf } from './pagu.ts';
import { linksFrom } from './query.ts';

const ownSasaran = (model: Model, row: Node): readonly Edge[] =>
  linksFrom(model, row, 'mendukung').filter((e) => e.to.kind === 'sasaran' && e.to.doc === row.doc);

interface Way {
  readonly row: Node;
  readonly edges: readonly Edge[];
  readonly money: Map<number, bigint>;
  readonly leaves: Node[];
}

/** Money of a program by the row whose links it follows: a row's own links replace those of the row above. */
function waysOf(model: Model, program: Node): Way[] {
  const ways: Way[] = [];
  const walk = (row: Node, above: Way | undefined): void => {
    const edges = ownSasaran(model, row);
    let way = above;
    if (edges.length > 0) {
      way = { row, edges, money: new Map(), leaves: [] };
      ways.push(way);
    }
    const children = moneyChildren(row);
    if (children.length === 0 && way) {
      addMoney(way.money, paguOf(row));
      way.leaves.push(row);
    }
    for (const child of children) walk(child, way);
  };
  walk(program, undefined);
  return ways;
}

/** Main rows first; those whose money counts for another sasaran after them. */
export function sasaranContributions(model: Model, sasaran: Node): Contribution[] {
  const found: Contribution[] = [];
  for (const program of sasaran.doc.root.children) {
    if (program.kind !== 'program') continue;
    for (const { row, edges, money, leaves } of waysOf(model, program)) {
      const edge = edges.find((e) => e.to === sasaran);
      if (!edge) continue;
      const pagu: Money = money;
      found.push({ row, main: edge === edges[0], state: 'langsung', via: [edge], pagu, leaves });
    }
  }
  return found.sort((a, b) => Number(b.main) - Number(a.main));
}
