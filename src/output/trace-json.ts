/** Traces as JSON: trees of items, money as decimal strings of rupiah. */
import type { Money } from '../model/node.ts';
import { rupiahPlain } from '../model/rupiah.ts';
import type { TraceNode, TraceResult } from '../model/trace.ts';
import { jsonText } from './json.ts';

/** One tree; where a code selected the rows of several offices, a tree over them of the kind `pilihan`. */
export function traceJson(traces: readonly TraceResult[]): string {
  const [only] = traces;
  if (only && traces.length === 1) return jsonText({ versi: 1, ...result(only) }, ['up', 'children']);
  return jsonText({ versi: 1, kind: 'pilihan', pagu: {}, via: [], children: traces.map(result) }, [
    'children',
  ]);
}

/** `children` is what serves the item; where only the way up was asked for, what it serves. */
function result(trace: TraceResult): Readonly<Record<string, unknown>> {
  const { totals, up, down } = trace;
  return {
    ...tree(trace.root),
    levels: trace.levels,
    totals: totals && { utama: money(totals.main), pendukung: money(totals.pendukung) },
    arah: up && down ? 'keduanya' : up ? 'naik' : 'turun',
    ...(up && down ? { up: up.map(tree) } : {}),
    children: (down ?? up ?? []).map(tree),
  };
}

function tree(node: TraceNode): Readonly<Record<string, unknown>> {
  const { document, id, kode, kind, label, state, role, reason, unit, via, tingkat, repeated } = node;
  const own = { document, id, kode, kind, nama: label, unit, tingkat, state, role, reason, repeated };
  return { ...own, pagu: money(node.pagu), via, children: node.children.map(tree) };
}

const money = (pagu: Money): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...pagu].sort(([a], [b]) => a - b).map(([year, sen]) => [String(year), rupiahPlain(sen)]),
  );
