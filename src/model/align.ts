/** The alignment of every row to every register, and its money counted once: computed here and nowhere else. */
import type { Alignments, Contribution, LevelAlignment, Reach } from './alignment.ts';
import type { Doc, Model, Money, Node, Tingkat } from './node.ts';
import { addMoney, moneyChildren, NO_MONEY, paguOf, statedPagu, totalMoney } from './pagu.ts';
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

const inherit = (reach: Reach): Reach => ({ ...reach, state: 'lewat' });

export function computeAlignments(model: Model): Alignments {
  const memo = new Map<Node, readonly Reach[]>();

  /** A row's own links to a register replace those of the row above it. */
  const reaches = (row: Node): readonly Reach[] => {
    const known = memo.get(row);
    if (known) return known;
    const own = reachOf(model, row);
    const parent = row.parent;
    const inherits = parent !== undefined && (row.kind === 'kegiatan' || row.kind === 'sub_kegiatan');
    const taken = new Set(own.map((r) => registerOf(r.priority)));
    const above = inherits ? reaches(parent).filter((r) => !taken.has(registerOf(r.priority))) : [];
    const all = above.length === 0 ? own : [...own, ...above.map(inherit)];
    memo.set(row, all);
    return all;
  };

  const of = (row: Node, tingkat: Tingkat): LevelAlignment => {
    const reach = reaches(row).filter((r) => tingkatOf(r.priority) === tingkat);
    if (reach.length > 0) {
      const direct = reach.some((r) => r.state === 'langsung');
      return { state: direct ? 'langsung' : 'lewat', reach, reason: undefined };
    }
    const reason = justifikasiFor(row, `program-tanpa-prioritas-${tingkat}`);
    return { state: reason ? 'dijustifikasi' : 'belum', reach, reason: reason?.alasan };
  };

  const programs = standingPrograms(model);
  let byPriority: Map<Node, Contribution[]> | undefined;
  const contributions = (priority: Node): readonly Contribution[] => {
    byPriority ??= countMoney(programs, reaches);
    return byPriority.get(priority) ?? [];
  };
  return { of, contributions, programs };
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
    const apart: { row: Node; money: Money; reach: readonly Reach[]; register: string }[] = [];
    const kept = new Map<string, Map<number, bigint>>();
    const walk = (row: Node, differs: ReadonlyMap<string, { row: Node; reach: readonly Reach[] }>) => {
      const own = row === program ? new Map() : ownWays(row, reaches, differs);
      for (const [register, way] of own) {
        // A link without money yet is an answer too.
        if (way.row === row) apart.push({ row, money: NO_MONEY, reach: way.reach, register });
      }
      const below = moneyChildren(row);
      const money = below.length === 0 ? paguOf(row) : notBelow(row, below);
      if (totalMoney(money) !== 0n || money.size > 0) spread(money, own);
      for (const child of below) walk(child, own);
    };
    const spread = (money: Money, own: ReadonlyMap<string, { row: Node; reach: readonly Reach[] }>) => {
      for (const [register, way] of own) apart.push({ row: way.row, money, reach: way.reach, register });
      for (const register of new Set(all.map((r) => registerOf(r.priority)))) {
        if (own.has(register)) continue;
        const sum = kept.get(register) ?? new Map<number, bigint>();
        addMoney(sum, money);
        kept.set(register, sum);
      }
    };
    walk(program, new Map());
    for (const r of all) {
      const pagu = kept.get(registerOf(r.priority)) ?? new Map();
      push(r.priority, { row: program, main: r.main, state: r.state, via: r.via, pagu });
    }
    for (const part of mergeRows(apart))
      for (const r of part.reach)
        push(r.priority, { row: part.row, main: r.main, state: r.state, via: r.via, pagu: part.money });
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

function mergeRows(
  parts: readonly { row: Node; money: Money; reach: readonly Reach[]; register: string }[],
): { row: Node; money: Money; reach: readonly Reach[] }[] {
  const merged = new Map<string, { row: Node; money: Map<number, bigint>; reach: readonly Reach[] }>();
  for (const part of parts) {
    const key = `${part.row.doc.file}#${part.row.pointer}\n${part.register}`;
    const known = merged.get(key);
    if (known) addMoney(known.money, part.money);
    else merged.set(key, { row: part.row, money: new Map(part.money), reach: part.reach });
  }
  return [...merged.values()];
}
