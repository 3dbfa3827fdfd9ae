/** Follows an item up to what it serves and down to what serves it, with states and money. */

import { tingkatOf } from './model/align.ts';
import type { Alignments, Contribution, LevelAlignment } from './model/alignment.ts';
import type { Edge, Model, Money, Node, Tingkat } from './model/node.ts';
import { addMoney, NO_MONEY, paguOf, sumMoney } from './model/pagu.ts';
import { linksTo, referenceTo } from './model/query.ts';
import { climbs, stepsUp } from './model/reach.ts';
import { sasaranContributions } from './model/sasaran.ts';
import type { TraceLevel, TraceNode, TraceResult } from './model/trace.ts';

export interface TraceOptions {
  readonly up: boolean;
  readonly down: boolean;
}

const ROWS = new Set(['program', 'kegiatan', 'sub_kegiatan']);
const LEVELS: readonly Tingkat[] = ['daerah', 'provinsi', 'nasional'];

type Extra = Partial<Pick<TraceNode, 'state' | 'role' | 'pagu' | 'via' | 'reason' | 'repeated'>>;

function traceNode(node: Node, children: readonly TraceNode[], extra: Extra = {}): TraceNode {
  const tingkat = node.kind === 'prioritas' ? tingkatOf(node) : undefined;
  return {
    document: node.doc.id,
    ...(node.id === undefined ? {} : { id: node.id }),
    ...(node.kode === undefined ? {} : { kode: node.kode }),
    kind: node.kind,
    label: node.label,
    pagu: NO_MONEY,
    via: [],
    ...(node.unit === undefined || !ROWS.has(node.kind) ? {} : { unit: node.unit }),
    ...(tingkat === undefined ? {} : { tingkat }),
    children,
    ...extra,
  };
}

/** Where a level above is reached over a written link or a parent. */
function upwards(model: Model, from: Node): TraceNode[] {
  // Many ways lead to one sasaran: what stands above it is written once.
  const written = new Set<Node>();
  const walk = (node: Node, path: ReadonlySet<Node>): TraceNode[] => {
    const out: TraceNode[] = [];
    for (const { node: to, edge } of above(model, node)) {
      if (path.has(to)) continue;
      const state = to.kind === 'prioritas' ? (edge && node === from ? 'langsung' : 'lewat') : undefined;
      const extra: Extra = {
        ...(state ? { state } : {}),
        ...(edge && !edge.main ? { role: 'pendukung' as const } : {}),
        ...(state === 'lewat' ? { via: [viaName(node)] } : {}),
      };
      const repeated = written.has(to) && above(model, to).length > 0;
      written.add(to);
      const children = repeated ? [] : walk(to, new Set([...path, to]));
      out.push(traceNode(to, children, repeated ? { ...extra, repeated } : extra));
    }
    return out;
  };
  return walk(from, new Set([from]));
}

const viaName = (node: Node): string => node.id ?? node.kode ?? referenceTo(node);

/** As the alignment walks, but with the rows that a row stands in, and from a misi on to the visi. */
function above(model: Model, node: Node): { node: Node; edge: Edge | undefined }[] {
  const steps = stepsUp(model, node);
  const parent = node.parent;
  if (parent && (node.kind === 'kegiatan' || node.kind === 'sub_kegiatan'))
    steps.push({ node: parent, edge: undefined });
  if (node.kind === 'misi' || (node.kind === 'tujuan' && !steps.some((s) => s.node.kind === 'misi'))) {
    const visi = node.doc.root.children.find((c) => c.kind === 'visi');
    if (visi) steps.push({ node: visi, edge: undefined });
  }
  return steps;
}

const BELOW = new Set(['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan', 'prioritas']);

/** What stands below an item in its own document, and what links to it. */
function downwards(model: Model, from: Node): TraceNode[] {
  const walk = (node: Node, path: ReadonlySet<Node>): TraceNode[] => {
    const next: { node: Node; edge: Edge | undefined }[] = node.children
      .filter((c) => BELOW.has(c.kind))
      .map((c) => ({ node: c, edge: undefined }));
    for (const edge of linksTo(model, node, 'mendukung', 'menjabarkan', 'misi', 'sebaris'))
      if (climbs(edge)) next.push({ node: edge.from, edge });
    if (node.kind === 'program_unggulan')
      for (const edge of model.outgoing.get(node) ?? [])
        if (edge.kind === 'program') next.push({ node: edge.to, edge });
    // Rows of the own document that serve a sasaran: with the money that counts for it.
    const own = node.kind === 'sasaran' ? sasaranContributions(model, node) : [];
    const rest = next.filter((n) => !path.has(n.node) && !(own.length > 0 && isOwnRow(n.node, node)));
    const others = rest.map(({ node: to, edge }) =>
      traceNode(to, walk(to, new Set([...path, to])), {
        ...(ROWS.has(to.kind) ? { pagu: paguOf(to) } : {}),
        ...(edge && !edge.main ? { role: 'pendukung' as const } : {}),
      }),
    );
    return [...own.map(contributionNode), ...others];
  };
  return walk(from, new Set([from]));
}

const isOwnRow = (row: Node, sasaran: Node): boolean => ROWS.has(row.kind) && row.doc === sasaran.doc;

/** A row with the money that counts for what was asked about, and the rows below that it comes from. */
function contributionNode(c: Contribution): TraceNode {
  return traceNode(c.row, rowsBelow(c.row, new Set(c.leaves)), {
    state: c.state,
    role: c.main ? 'utama' : 'pendukung',
    pagu: c.pagu,
    via: c.state === 'lewat' ? viaOf(c.via) : [],
  });
}

/** A priority: its own sub items, and the programs that serve it, main money and supporting money apart. */
function priorityDown(alignments: Alignments, priority: Node): TraceNode[] {
  const below = priority.children.filter((c) => c.kind === 'prioritas');
  const rows = alignments.contributions(priority).map(contributionNode);
  return [...rows, ...below.map((c) => traceNode(c, priorityDown(alignments, c)))];
}

const viaOf = (edges: readonly Edge[]): string[] => edges.slice(0, -1).map((e) => viaName(e.to));

/** The rows below that lead to the given lowest rows, with the money of just those. */
function rowsBelow(node: Node, leaves: ReadonlySet<Node>): TraceNode[] {
  return node.children.flatMap((c) => {
    if (c.kind !== 'kegiatan' && c.kind !== 'sub_kegiatan') return [];
    const children = rowsBelow(c, leaves);
    if (children.length === 0 && !leaves.has(c)) return [];
    const pagu = children.length === 0 ? paguOf(c) : sumMoney(children.map((n) => n.pagu));
    return [traceNode(c, children, { pagu })];
  });
}

function levelsOf(alignments: Alignments, node: Node): TraceLevel[] {
  if (!ROWS.has(node.kind) || (node.doc.jenis !== 'renstra' && node.doc.jenis !== 'renja')) return [];
  return LEVELS.map((tingkat) => {
    const found: LevelAlignment = alignments.of(node, tingkat);
    const ordered = [...found.reach].sort((a, b) => Number(b.main) - Number(a.main));
    return {
      tingkat,
      state: found.state,
      targets: ordered.map((r) => ({ ref: referenceTo(r.priority), state: r.state, main: r.main })),
      ...(found.reason === undefined ? {} : { reason: found.reason }),
    };
  });
}

function yearsOf(nodes: readonly TraceNode[]): number[] {
  const years = new Set<number>();
  const walk = (node: TraceNode): void => {
    for (const year of node.pagu.keys()) years.add(year);
    node.children.forEach(walk);
  };
  nodes.forEach(walk);
  return [...years].sort((a, b) => a - b);
}

function totals(contributions: readonly Contribution[]): { main: Money; pendukung: Money } {
  const main = new Map<number, bigint>();
  const pendukung = new Map<number, bigint>();
  for (const c of contributions) addMoney(c.main ? main : pendukung, c.pagu);
  return { main, pendukung };
}

export function trace(model: Model, alignments: Alignments, node: Node, options: TraceOptions): TraceResult {
  const isPriority = node.kind === 'prioritas' && tingkatOf(node) !== undefined;
  const down = options.down
    ? isPriority
      ? priorityDown(alignments, node)
      : downwards(model, node)
    : undefined;
  const served = !options.down
    ? undefined
    : isPriority
      ? alignments.contributions(node)
      : node.kind === 'sasaran'
        ? sasaranContributions(model, node)
        : undefined;
  const up = options.up ? upwards(model, node) : undefined;
  const root = traceNode(node, [], ROWS.has(node.kind) ? { pagu: paguOf(node) } : {});
  return {
    root,
    ...(up ? { up } : {}),
    ...(down ? { down } : {}),
    years: yearsOf([root, ...(up ?? []), ...(down ?? [])]),
    levels: levelsOf(alignments, node),
    ...(served ? { totals: totals(served) } : {}),
  };
}
