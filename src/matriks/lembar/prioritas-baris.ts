import type { Text } from '../../diagnostic.ts';
import type { Contribution } from '../../model/alignment.ts';
import type { Doc, Money, Node } from '../../model/node.ts';
import { paguOf, totalMoney } from '../../model/pagu.ts';
import { above } from '../../model/query.ts';
import { rupiah } from '../../model/rupiah.ts';
import type { MatriksInput } from '../matriks.ts';
import { byCode, isShown, shownUnits, unitOf } from './program.ts';
import { answeredIn, goneItems, reasonFor, servedBy, topPriorities, withBelow } from './register.ts';
import type { Kelompok } from './susun.ts';

/** Why a priority has no row of its own: items below it have, other offices answer it, a plan elsewhere does, or nothing. */
export type Kosong = 'bawah' | 'lain' | 'rpjmd' | 'dijustifikasi' | 'belum';

/** A program (or sub kegiatan with links of its own) under a priority; without `serves` the reason for the gap. */
export interface BarisPrioritas {
  readonly priority: Node;
  /** False for an item that only an older version of the register has. */
  readonly current: boolean;
  readonly nomor: number | undefined;
  readonly serves: Contribution | undefined;
  readonly kosong: Kosong;
  /** Items below the priority that are answered in its place. */
  readonly below: readonly Node[];
  /** The region's reason for `dijustifikasi`. */
  readonly reason: string | undefined;
  /** Where the rest of the row's money counts; undefined where it is whole. */
  readonly part: Text | undefined;
}

export const mainMoney = (r: BarisPrioritas): Money | undefined =>
  r.serves?.main ? r.serves.pagu : undefined;
export const supporting = (r: BarisPrioritas): Money | undefined =>
  r.serves && !r.serves.main ? r.serves.pagu : undefined;

/** Rows that serve the priority itself; what serves an item below it is listed there. */
function direct(priority: Node, list: readonly Contribution[]): readonly Contribution[] {
  const below = new Set(withBelow(priority).map((p) => p.id));
  below.delete(priority.id);
  const isBelow = (n: Node) => n.kind === 'prioritas' && n.doc.id === priority.doc.id && below.has(n.id);
  return list.filter((c) => !c.via.some((e) => isBelow(e.to)));
}

/** Main rows first, offices in the order of their plans, programs by code. */
function sorter(input: MatriksInput): (a: Contribution, b: Contribution) => number {
  const { model, alignments } = input;
  const place = new Map<string, number>();
  const office = (row: Node): string => unitOf(model, above(row, 'program') ?? row);
  for (const program of alignments.programs)
    if (!place.has(office(program))) place.set(office(program), place.size);
  const at = (c: Contribution): number => place.get(office(c.row)) ?? place.size;
  return (a, b) => Number(b.main) - Number(a.main) || at(a) - at(b) || byCode(a.row, b.row);
}

function isBelow(node: Node, row: Node): boolean {
  for (let n = node.parent; n; n = n.parent) if (n === row) return true;
  return false;
}

/** `sebagian: Rp50.000.000 dihitung di P2`, for a row whose lower rows go their own way. */
function partText(
  priority: Node,
  { row, pagu }: Contribution,
  mains: readonly (readonly [Node, Contribution])[],
): Text | undefined {
  if (totalMoney(pagu) === totalMoney(paguOf(row))) return undefined;
  const sums = new Map<Node, bigint>();
  for (const [to, c] of mains)
    if (isBelow(c.row, row)) sums.set(to, (sums.get(to) ?? 0n) + totalMoney(c.pagu));
  const parts = [...sums].filter(([, sen]) => sen !== 0n);
  if (parts.length === 0) return undefined;
  const place = (to: Node): Text => {
    const name = to.id ?? to.label;
    return to.id === priority.id
      ? { id: 'di baris tersendiri', en: 'in a row of its own' }
      : { id: `dihitung di ${name}`, en: `counts at ${name}` };
  };
  const words = (lang: 'id' | 'en'): string =>
    parts.map(([to, sen]) => `${rupiah(sen)} ${place(to)[lang]}`).join(', ');
  return { id: `sebagian: ${words('id')}`, en: `in part: ${words('en')}` };
}

/** The rows of every priority of a register, in its order; unanswered ones with why. */
export function priorityRows(input: MatriksInput, register: Doc): readonly Kelompok<BarisPrioritas>[] {
  let nomor = 0;
  const shown = shownUnits(input);
  const order = sorter(input);
  const gone = goneItems(input, register);
  const priorities = [...topPriorities(register).flatMap(withBelow), ...gone];
  const all = new Map(
    priorities.map(
      (p) => [p, gone.includes(p) ? input.alignments.contributions(p) : servedBy(input, p)] as const,
    ),
  );
  const mains = [...all].flatMap(([p, list]) => list.filter((c) => c.main).map((c) => [p, c] as const));
  const answered = answeredIn(input, 'provinsi');
  const rowsOf = (p: Node): readonly Contribution[] =>
    direct(p, all.get(p) ?? [])
      .filter((c) => isShown(input.model, shown, c.row))
      .sort(order);
  const served = new Map(priorities.map((p) => [p, rowsOf(p)] as const));
  return priorities.map((priority) => {
    const list = served.get(priority) ?? [];
    const below = withBelow(priority)
      .slice(1)
      .filter((p) => (served.get(p) ?? []).length > 0);
    const reason = list.length === 0 ? reasonFor(priority, 'provinsi') : undefined;
    const others = withBelow(priority).some((p) => (all.get(p) ?? []).length > 0);
    const kosong: Kosong =
      below.length > 0
        ? 'bawah'
        : others
          ? 'lain'
          : answered(priority)
            ? 'rpjmd'
            : reason === undefined
              ? 'belum'
              : 'dijustifikasi';
    const base = { priority, current: !gone.includes(priority), kosong, below, reason };
    const rows: readonly BarisPrioritas[] =
      list.length === 0
        ? [{ ...base, nomor: undefined, serves: undefined, part: undefined }]
        : list.map((serves) => ({
            ...base,
            nomor: ++nomor,
            serves,
            part: partText(priority, serves, mains),
          }));
    const name = priority.id ?? priority.label;
    const subtotal: Text = { id: `Jumlah pagu utama ${name}`, en: `Total main budget ${name}` };
    return list.length === 0 ? { rows } : { rows, subtotal };
  });
}
