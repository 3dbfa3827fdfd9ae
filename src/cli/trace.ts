import type { Lang } from '../diagnostic.ts';
import { officeOf } from '../model/query.ts';
import { traceJson } from '../output/trace-json.ts';
import { traceText } from '../output/trace-tree.ts';
import { select } from '../select.ts';
import { trace } from '../trace.ts';
import { type Io, styleOf } from './io.ts';
import { knownOffice } from './office.ts';
import { openRepository } from './open.ts';

export interface TraceCommandOptions {
  readonly up: boolean;
  readonly down: boolean;
  readonly format: 'pohon' | 'json';
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
  if (options.format === 'json') io.out(traceJson(traces));
  else {
    const style = styleOf(io);
    io.out(traces.map((t) => traceText(t, { lang: options.lang, style })).join('\n'));
  }
  note(io, opened.repository.model.broken.length, options.lang);
  return 0;
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
