/** A trace as a Mermaid flowchart, for Markdown pages. */
import type { Lang } from '../diagnostic.ts';
import type { TraceResult } from '../model/trace.ts';
import { type Line, traceGraph } from './trace-graph.ts';

/** The line says the state; the words on it say it again. */
const LINES: Readonly<Record<Line, string>> = {
  biasa: '-->',
  langsung: '==>',
  lewat: '-.->',
  belum: '-.-x',
  dijustifikasi: '-.-o',
};

/** What stays as it is: letters, digits, spaces, commas, and the points, dashes and slashes inside codes. */
const PLAIN = /[\p{L}\p{M}\p{N} ,]|(?<=[\p{L}\p{N}])[./-](?=[\p{L}\p{N}])/u;

/** All else becomes a character code: no quote, bracket, comment or list mark of a document reaches Mermaid. */
const text = (plain: string): string =>
  plain.replace(new RegExp(`${PLAIN.source}|(.)`, 'gsu'), (char, other?: string) =>
    other === undefined ? char : `#${other.codePointAt(0) ?? 0};`,
  );

/** Mermaid refuses what is larger, unless its settings are changed. */
const MAX_ARROWS = 500;
const MAX_TEXT = 50_000;

/** True when Mermaid's own limits forbid to draw the text of `traceMermaid`. */
export const tooLargeForMermaid = (chart: string): boolean =>
  chart.length > MAX_TEXT || (chart.match(/^ {2}n\d+ [-=.]/gm)?.length ?? 0) > MAX_ARROWS;

export function traceMermaid(traces: readonly TraceResult[], lang: Lang): string {
  const { items, arrows } = traceGraph(traces, lang);
  const boxes = items.map(({ name, lines, asked, missing }) => {
    const style = asked ? ':::asked' : missing ? ':::missing' : '';
    return `  ${name}["${lines.map(text).join('<br/>')}"]${style}`;
  });
  const links = arrows.map(({ from, to, line, label }) => {
    const words = label === '' ? '' : `|"${text(label)}"|`;
    return `  ${from} ${LINES[line]}${words} ${to}`;
  });
  return `${['flowchart BT', ...boxes, ...links, ...CLASSES].join('\n')}\n`;
}

const CLASSES = ['  classDef asked stroke-width:3px', '  classDef missing stroke-dasharray:4 4'];
