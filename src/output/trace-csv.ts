/** Traces as CSV (RFC 4180, UTF-8): one row per item on the way, keys as in the JSON, amounts in plain digits. */
import { rupiahPlain } from '../model/rupiah.ts';
import type { TraceNode, TraceResult } from '../model/trace.ts';
import { visible } from './cells.ts';

const COLUMNS = [
  'root',
  'arah',
  'depth',
  'document',
  'id',
  'kode',
  'kind',
  'nama',
  'unit',
  'tingkat',
  'state',
  'role',
  'via',
  'reason',
  'repeated',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>> & { readonly pagu?: TraceNode['pagu'] };

/** A spreadsheet would take such text for a formula; the full-width signs too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

function field(text: string): string {
  const plain = visible(text);
  const guarded = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\n\r]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const referenceOf = ({ document, id, kode }: TraceNode): string =>
  [document, id ?? kode].filter((part) => part !== undefined).join('/');

function rowOf(node: TraceNode, root: string, arah: string, depth: number): Row {
  const { document, id, kode, kind, label, unit, tingkat, state, role, via, reason, repeated, pagu } = node;
  const whole: Record<string, string | undefined> = { document, id, kode, kind, nama: label, unit, tingkat };
  const links: Record<string, string | undefined> = { state, role, reason, repeated: repeated && 'true' };
  return { root, arah, depth: String(depth), ...whole, ...links, via: via.join(' > '), pagu };
}

function* rowsOf(trace: TraceResult): Generator<Row> {
  const root = referenceOf(trace.root);
  function* walk(nodes: readonly TraceNode[], arah: string, depth: number): Generator<Row> {
    for (const node of nodes) {
      yield rowOf(node, root, arah, depth);
      yield* walk(node.children, arah, depth + 1);
    }
  }
  yield rowOf(trace.root, root, 'pangkal', 0);
  if (trace.up) {
    // A level that is not reached has no item; the gap is a row of its own.
    for (const { state, tingkat, reason } of trace.levels)
      if (state === 'belum' || state === 'dijustifikasi')
        yield {
          root,
          arah: 'naik',
          depth: '1',
          kind: 'prioritas',
          tingkat,
          state,
          ...(reason === undefined ? {} : { reason }),
        };
    yield* walk(trace.up, 'naik', 1);
  }
  yield* walk(trace.down ?? [], 'turun', 1);
}

export function traceCsv(traces: readonly TraceResult[]): string {
  const rows = traces.flatMap((trace) => [...rowsOf(trace)]);
  const years = [...new Set(rows.flatMap((row) => [...(row.pagu?.keys() ?? [])]))].sort((a, b) => a - b);
  const head = [...COLUMNS, ...years.map((year) => `pagu_${year}`)];
  const lines = rows.map((row) => [
    ...COLUMNS.map((column) => field(row[column] ?? '')),
    ...years.map((year) => {
      const sen = row.pagu?.get(year);
      return sen === undefined ? '' : rupiahPlain(sen);
    }),
  ]);
  return [head, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
