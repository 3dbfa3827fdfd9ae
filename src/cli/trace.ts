import type { Lang } from '../diagnostic.ts';
import { officeOf } from '../model/query.ts';
import type { TraceResult } from '../model/trace.ts';
import { traceCsv } from '../output/trace-csv.ts';
import { traceDot } from '../output/trace-dot.ts';
import { traceJson } from '../output/trace-json.ts';
import { tooLargeForMermaid, traceMermaid } from '../output/trace-mermaid.ts';
import { traceText } from '../output/trace-tree.ts';
import { select } from '../select.ts';
import { trace } from '../trace.ts';
import { type Io, styleOf } from './io.ts';
import { knownOffice } from './office.ts';
import { openRepository } from './open.ts';

export interface TraceCommandOptions {
  readonly up: boolean;
  readonly down: boolean;
  readonly format: 'pohon' | 'json' | 'mermaid' | 'dot' | 'csv';
  readonly repo?: string;
  readonly opd: readonly string[];
  readonly lang: Lang;
}

export function runTrace(selector: string, options: TraceCommandOptions, io: Io): number {
  const opened = openRepository(io, options.repo === undefined ? [] : [options.repo]);
  const { model } = opened.repository;
  const found = select(model, selector);
  const offices = new Set(options.opd.map((o) => knownOffice(opened, o)));
  const nodes = found.nodes.filter(
    (n) => offices.size === 0 || n.unit === undefined || offices.has(officeOf(model, n.unit) ?? ''),
  );
  const asked = options.up || options.down || found.up || found.down;
  const directions = {
    up: asked ? options.up || found.up : true,
    down: asked ? options.down || found.down : true,
  };
  const traces = nodes.map((node) => trace(model, opened.alignments(), node, directions));
  const text = rendered(traces, options, io);
  io.out(text);
  if (options.format === 'mermaid' && tooLargeForMermaid(text))
    io.err(
      options.lang === 'id'
        ? 'Perhatian: bagan ini melampaui batas Mermaid dan mungkin tidak tergambar; persempit dengan --up, --down atau --opd, atau pakai --format dot\n'
        : 'Note: this chart is beyond the limits of Mermaid and may not be drawn; narrow it with --up, --down or --opd, or use --format dot\n',
    );
  note(io, opened.repository.model.broken.length, options.lang);
  return 0;
}

function rendered(traces: readonly TraceResult[], { format, lang }: TraceCommandOptions, io: Io): string {
  switch (format) {
    case 'json':
      return traceJson(traces);
    case 'mermaid':
      return traceMermaid(traces, lang);
    case 'dot':
      return traceDot(traces, lang);
    case 'csv':
      return traceCsv(traces);
    case 'pohon':
      return traces.map((t) => traceText(t, { lang, style: styleOf(io) })).join('\n');
  }
}

/** A trace over an incomplete repository says so; it is not the whole truth. */
export function note(io: Io, broken: number, lang: Lang): void {
  if (broken === 0) return;
  io.err(
    lang === 'id'
      ? `Perhatian: ${broken} berkas tidak dapat dibaca dan tidak ikut; jalankan renstra check\n`
      : `Note: ${broken} file(s) could not be read and are left out; run renstra check\n`,
  );
}
