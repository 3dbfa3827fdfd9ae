/** The alignment of every row to every register, and its money counted once: computed here and nowhere else. */
import type { Alignments, Contribution, LevelAlignment, Reach } from './alignment.ts';
import { perNode } from './memo.ts';
import type { Doc, Kind, Model, Money, Node, Tingkat } from './node.ts';
import { addMoney, moneyChildren, NO_MONEY, paguOf, statedPagu } from './pagu.ts';
import { currentDocs, justifikasiFor, officeOf } from './query.ts';
import { reachOf, registerOf } from './reach.ts';

/** Level of government of a priority: of its register; the priorities of an RPJMD are the region's. */
export function tingkatOf(priority: Node): Tingkat | undefined {
  const { jenis, tingkat } = priority.doc;
  return jenis === 'rpjmd' || jenis === 'rpd'
    ? 'daerah'
    : jenis === 'prioritas'
      ? (tingkat ?? 'lain')
      : undefined;
}

/** Programs that stand for the alignment: of each office's Renstra in force, else of its newest Renja. */
function standingPrograms(model: Model): Node[] {
  const programsOf = (doc: Doc) => doc.root.children.filter((c) => c.kind === 'program');
  const renstra = currentDocs(model, 'renstra');
  const covered = new Set(renstra.map((d) => officeOf(model, d.unit)));
  const newest = new Map<string, Doc>();
  for (const doc of currentDocs(model, 'renja')) {
    const office = officeOf(model, doc.unit) ?? doc.file;
    if (covered.has(office)) continue;
    const known = newest.get(office);
    if (!known || (doc.tahun ?? 0) > (known.tahun ?? 0)) newest.set(office, doc);
  }
  return [...renstra, ...newest.values()].flatMap(programsOf);
}

const INHERITING: readonly Kind[] = ['kegiatan', 'sub_kegiatan', 'rekening'];

const inherit = (reach: Reach): Reach => ({ ...reach, state: 'lewat' });

export function computeAlignments(model: Model): Alignments {
  /** A row's own links to a register replace those of the row above it. */
  const reaches: (row: Node) => readonly Reach[] = perNode((row) => {
    const own = reachOf(model, row);
    const above = INHERITING.includes(row.kind) && row.parent ? handedDown(row.parent) : [];
    if (own.length === 0) return above;
    const taken = new Set(own.map((r) => registerOf(r.priority)));
    return [...own, ...above.filter((r) => !taken.has(registerOf(r.priority)))];
  });

  /** What the rows below inherit; most of them have nothing of their own and share it. */
  const handedDown = perNode((parent) => reaches(parent).map(inherit));

  /** Where neither the row nor what stands above it has a link: what the rows below it reach, first come first. */
  const below = (row: Node, tingkat: Tingkat): Reach[] => {
    const found: Reach[] = [];
    for (const child of moneyChildren(row)) {
      const own = reaches(child).filter((r) => tingkatOf(r.priority) === tingkat);
      for (const r of own.length > 0 ? own : below(child, tingkat)) {
        const same = found.some((f) => f.priority === r.priority);
        const main = r.main && !found.some((f) => registerOf(f.priority) === registerOf(r.priority));
        if (!same) found.push({ ...r, state: 'lewat', main });
      }
    }
    return found;
  };

  const of = (row: Node, tingkat: Tingkat): LevelAlignment => {
    const own = reaches(row).filter((r) => tingkatOf(r.priority) === tingkat);
    const reach = own.length > 0 ? own : below(row, tingkat);
    if (reach.length > 0) {
      const direct = reach.some((r) => r.state === 'langsung');
      return { state: direct ? 'langsung' : 'lewat', reach, reason: undefined };
    }
    const reason = justifikasiFor(row, `program-tanpa-prioritas-${tingkat}`);
    return { state: reason ? 'dijustifikasi' : 'belum', reach, reason: reason?.alasan };
  };

  const aligned = (row: Node, tingkat: Tingkat): Money => {
    const sum = new Map<number, bigint>();
    const walk = (at: Node): void => {
      const children = moneyChildren(at);
      const money = children.length === 0 ? paguOf(at) : notBelow(at, children);
      if (reaches(at).some((r) => tingkatOf(r.priority) === tingkat)) addMoney(sum, money);
      children.forEach(walk);
    };
    walk(row);
    return sum;
  };

  const programs = standingPrograms(model);
  let byPriority: Map<Node, Contribution[]> | undefined;
  const contributions = (priority: Node): readonly Contribution[] => {
    byPriority ??= countMoney(programs, reaches);
    return byPriority.get(priority) ?? [];
  };
  return { of, aligned, contributions, programs };
}

/** Spreads the money of every program over the priorities that it serves: once per register. */
function countMoney(
  programs: readonly Node[],
  reaches: (row: Node) => readonly Reach[],
): Map<Node, Contribution[]> {
  const found = new Map<Node, Contribution[]>();
  const push = (priority: Node, c: Contribution) => {
    const list = found.get(priority);
    if (list) list.push(c);
    else found.set(priority, [c]);
  };
  for (const program of programs) {
    // Money that follows the program's own reach, per register, and rows that go their own way.
    const all = reaches(program);
    const apart: Part[] = [];
    const kept = new Map<string, { money: Map<number, bigint>; leaves: Node[] }>();
    const walk = (row: Node, differs: ReadonlyMap<string, { row: Node; reach: readonly Reach[] }>) => {
      const own = row === program ? new Map() : ownWays(row, reaches, differs);
      for (const [register, way] of own) {
        // A link without money yet is an answer too.
        if (way.row === row) apart.push({ row, money: NO_MONEY, reach: way.reach, register, leaves: [] });
      }
      const below = moneyChildren(row);
      const money = below.length === 0 ? paguOf(row) : notBelow(row, below);
      if (money.size > 0) spread(row, money, own);
      for (const child of below) walk(child, own);
    };
    const spread = (
      leaf: Node,
      money: Money,
      own: ReadonlyMap<string, { row: Node; reach: readonly Reach[] }>,
    ) => {
      for (const [register, way] of own)
        apart.push({ row: way.row, money, reach: way.reach, register, leaves: [leaf] });
      for (const register of new Set(all.map((r) => registerOf(r.priority)))) {
        if (own.has(register)) continue;
        const sum = kept.get(register) ?? { money: new Map<number, bigint>(), leaves: [] };
        addMoney(sum.money, money);
        sum.leaves.push(leaf);
        kept.set(register, sum);
      }
    };
    walk(program, new Map());
    for (const r of all) {
      const { money: pagu, leaves } = kept.get(registerOf(r.priority)) ?? { money: NO_MONEY, leaves: [] };
      push(r.priority, { row: program, main: r.main, state: r.state, via: r.via, pagu, leaves });
    }
    for (const { row, money: pagu, reach, leaves } of mergeRows(apart))
      for (const r of reach)
        push(r.priority, { row, main: r.main, state: r.state, via: r.via, pagu, leaves });
  }
  for (const list of found.values()) list.sort((a, b) => Number(b.main) - Number(a.main));
  return found;
}

/** Registers for which a row below a program has links of its own. */
function ownWays(
  row: Node,
  reaches: (row: Node) => readonly Reach[],
  inherited: ReadonlyMap<string, { row: Node; reach: readonly Reach[] }>,
): Map<string, { row: Node; reach: readonly Reach[] }> {
  const out = new Map(inherited);
  const parentReach = row.parent ? new Set(reaches(row.parent).map((r) => r.priority)) : new Set<Node>();
  const byRegister = new Map<string, Reach[]>();
  for (const r of reaches(row)) {
    const key = registerOf(r.priority);
    byRegister.set(key, [...(byRegister.get(key) ?? []), r]);
  }
  for (const [register, list] of byRegister) {
    const differs =
      list.length > 0 && (list.some((r) => !parentReach.has(r.priority)) || list[0]?.state === 'langsung');
    if (differs) out.set(register, { row, reach: list });
  }
  return out;
}

/** What a row states for years that none of its children has. */
function notBelow(row: Node, below: readonly Node[]): Money {
  const years = new Set(below.flatMap((c) => [...paguOf(c).keys()]));
  return new Map([...statedPagu(row)].filter(([year]) => !years.has(year)));
}

/** Money of rows that go their own way to a register. */
interface Part {
  readonly row: Node;
  readonly money: Money;
  readonly reach: readonly Reach[];
  readonly register: string;
  readonly leaves: readonly Node[];
}

function mergeRows(parts: readonly Part[]): Part[] {
  const merged = new Map<string, Part & { money: Map<number, bigint>; leaves: Node[] }>();
  for (const part of parts) {
    const key = `${part.row.doc.file}#${part.row.pointer}\n${part.register}`;
    const known = merged.get(key);
    if (known) {
      addMoney(known.money, part.money);
      known.leaves.push(...part.leaves);
    } else merged.set(key, { ...part, money: new Map(part.money), leaves: [...part.leaves] });
  }
  return [...merged.values()];
}
