/** A trace as a Graphviz graph. */
import type { Lang } from '../diagnostic.ts';
import type { TraceResult } from '../model/trace.ts';
import { type Line, traceGraph } from './trace-graph.ts';

/** The line says the state; the words on it say it again. */
const LINES: Readonly<Record<Line, string>> = {
  biasa: '',
  langsung: 'style=bold',
  lewat: 'style=dashed',
  belum: 'style=dotted, arrowhead=tee',
  dijustifikasi: 'style=dotted, arrowhead=odot',
};

/** Graphviz reads `\` escapes and HTML entities inside quotes. */
const quoted = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');

export function traceDot(traces: readonly TraceResult[], lang: Lang): string {
  const { items, arrows } = traceGraph(traces, lang);
  const boxes = items.map(({ name, lines, asked, missing }) => {
    const style = asked ? ', penwidth=3' : missing ? ', style=dashed' : '';
    return `  ${name} [label="${lines.map(quoted).join('\\n')}"${style}];`;
  });
  const links = arrows.map(({ from, to, line, label }) => {
    const words = label === '' ? '' : `label="${quoted(label)}"`;
    const attributes = [LINES[line], words].filter((part) => part !== '').join(', ');
    return `  ${from} -> ${to}${attributes === '' ? '' : ` [${attributes}]`};`;
  });
  return `${[
    'digraph telusur {',
    '  rankdir=BT;',
    '  node [shape=box, fontname="Helvetica"];',
    '  edge [fontname="Helvetica"];',
    ...boxes,
    ...links,
    '}',
  ].join('\n')}\n`;
}
