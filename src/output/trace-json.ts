/** Traces as JSON: trees of items, money as decimal strings of rupiah. */
import type { Money } from '../model/node.ts';
import { rupiahPlain } from '../model/rupiah.ts';
import type { TraceNode, TraceResult } from '../model/trace.ts';
import { jsonText } from './json.ts';

/** A list, since a code may select the rows of several offices. */
export const traceJson = (traces: readonly TraceResult[]): string =>
  jsonText({ versi: 1, traces: traces.map(result) }, ['traces']);

function result(trace: TraceResult): Readonly<Record<string, unknown>> {
  const { totals } = trace;
  return {
    ...tree(trace.root),
    levels: trace.levels,
    up: trace.up?.map(tree),
    down: trace.down?.map(tree),
    totals: totals && { utama: money(totals.main), pendukung: money(totals.pendukung) },
  };
}

function tree(node: TraceNode): Readonly<Record<string, unknown>> {
  const { document, id, kode, kind, label, state, role, reason, unit, via } = node;
  const own = { document, id, kode, kind, nama: label, unit, state, role, reason };
  return { ...own, pagu: money(node.pagu), via, children: node.children.map(tree) };
}

const money = (pagu: Money): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...pagu].sort(([a], [b]) => a - b).map(([year, sen]) => [String(year), rupiahPlain(sen)]),
  );
