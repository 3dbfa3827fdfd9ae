/** A trace as a graph: every item once, arrows from what serves to what is served. */
import type { Lang } from '../diagnostic.ts';
import type { Money } from '../model/node.ts';
import { rupiah } from '../model/rupiah.ts';
import type { TraceNode, TraceResult } from '../model/trace.ts';
import { visible, wrap } from './cells.ts';
import { KINDS, ROLES, STATES, TINGKAT } from './kind-words.ts';

export type Line = 'langsung' | 'lewat' | 'belum' | 'dijustifikasi' | 'biasa';

export interface GraphItem {
  /** `n1`, `n2`, …: never text of a document. */
  readonly name: string;
  /** Plain text, safe to print but not escaped for any format. */
  readonly lines: readonly string[];
  /** True for the item asked about, and for a level of government that it does not reach. */
  readonly asked: boolean;
  readonly missing: boolean;
}

export interface GraphArrow {
  readonly from: string;
  readonly to: string;
  readonly line: Line;
  /** The state in words; '' where an arrow needs none. */
  readonly label: string;
}

export interface Graph {
  readonly items: readonly GraphItem[];
  readonly arrows: readonly GraphArrow[];
}

/** Characters of a line in a box. */
const WIDTH = 40;

type Draft = { -readonly [K in keyof GraphItem]: GraphItem[K] } & { pagu: Money };

const keyOf = ({ document, kind, id, kode, unit, label }: TraceNode): string =>
  JSON.stringify([document, kind, id, kode, unit, label]);

function moneyLine(name: string, pagu: Money): string[] {
  const years = [...pagu.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const sum = [...pagu.values()].reduce((a, b) => a + b, 0n);
  return [`${name} ${first === last ? first : `${first}-${last}`} ${rupiah(sum)}`];
}

function linesOf(node: TraceNode, lang: Lang): string[] {
  const kind = (node.tingkat ? TINGKAT[node.tingkat] : KINDS[node.kind])[lang];
  const name = node.id ?? node.kode;
  const reference = name === undefined ? node.document : `${node.document}/${name}`;
  const office = node.unit === undefined || node.unit === node.document ? [] : [`(${node.unit})`];
  const label = node.label === '' ? [] : wrap(visible(node.label), WIDTH);
  return [
    ...wrap(visible(`${kind} ${reference}`), WIDTH),
    ...label,
    ...office.map(visible),
    ...moneyLine('Pagu', node.pagu),
  ];
}

const samePagu = (a: Money, b: Money): boolean =>
  a.size === b.size && [...a].every(([year, sen]) => b.get(year) === sen);

interface Drawing {
  readonly items: readonly GraphItem[];
  readonly arrows: ReadonlyMap<string, GraphArrow>;
  /** The box of an item. Money that counts for something else is another box: figures are never mixed. */
  item(node: TraceNode, asked?: boolean): Draft;
  /** A box for a level of government that is not reached. */
  missing(lines: readonly string[]): Draft;
  arrow(from: Draft, to: Draft, line: Line, label: string): void;
}

function createDrawing(lang: Lang): Drawing {
  const items: Draft[] = [];
  const arrows = new Map<string, GraphArrow>();
  const known = new Map<string, Draft[]>();
  const add = (lines: readonly string[], pagu: Money, asked: boolean, missing: boolean): Draft => {
    const made = { name: `n${items.length + 1}`, lines, asked, missing, pagu };
    items.push(made);
    return made;
  };
  const item = (node: TraceNode, asked = false): Draft => {
    const key = keyOf(node);
    const alike = known.get(key) ?? [];
    const same = alike.find((d) => d.pagu.size === 0 || node.pagu.size === 0 || samePagu(d.pagu, node.pagu));
    if (!same) {
      const made = add(linesOf(node, lang), node.pagu, asked, false);
      known.set(key, [...alike, made]);
      return made;
    }
    if (same.pagu.size === 0 && node.pagu.size > 0) {
      same.pagu = node.pagu;
      same.lines = linesOf(node, lang);
    }
    same.asked ||= asked;
    return same;
  };
  return {
    items,
    arrows,
    item,
    missing: (lines) => add(lines, new Map(), false, true),
    arrow: (from, to, line, label) => {
      const made = { from: from.name, to: to.name, line, label };
      arrows.set(JSON.stringify(made), made);
    },
  };
}

export function traceGraph(traces: readonly TraceResult[], lang: Lang): Graph {
  const drawing = createDrawing(lang);
  for (const trace of traces) {
    const root = drawing.item(trace.root, true);
    if (trace.totals) {
      const { main, pendukung } = trace.totals;
      const sums = [
        ...moneyLine(`Pagu ${ROLES.utama[lang]}`, main),
        ...moneyLine(`Pagu ${ROLES.pendukung[lang]}`, pendukung),
      ];
      root.lines = [...root.lines, ...sums];
    }
    for (const node of trace.up ?? []) branch(drawing, root, node, 'up', lang);
    for (const node of trace.down ?? []) branch(drawing, root, node, 'down', lang);
    if (!trace.up) continue;
    for (const level of trace.levels) {
      if (level.state !== 'belum' && level.state !== 'dijustifikasi') continue;
      const reason = level.reason === undefined ? '' : `: ${level.reason}`;
      const lines = [
        TINGKAT[level.tingkat][lang],
        ...wrap(visible(`${STATES[level.state][lang]}${reason}`), WIDTH),
      ];
      drawing.arrow(root, drawing.missing(lines), level.state, STATES[level.state][lang]);
    }
  }
  return { items: drawing.items, arrows: [...drawing.arrows.values()] };
}

function branch(drawing: Drawing, from: Draft, node: TraceNode, way: 'up' | 'down', lang: Lang): void {
  const item = drawing.item(node);
  const [lower, upper] = way === 'up' ? [from, item] : [item, from];
  drawing.arrow(lower, upper, node.state ?? 'biasa', arrowLabel(node, way, lang));
  for (const child of node.children) branch(drawing, item, child, way, lang);
}

/** Upwards the way is drawn; downwards only its two ends are, so the words name what lies between. */
function arrowLabel({ state, role, via, reason }: TraceNode, way: 'up' | 'down', lang: Lang): string {
  const parts: string[] = [];
  if (state !== undefined) {
    const between = state === 'lewat' && way === 'down' && via.length > 0 ? ` ${via.join(', ')}` : '';
    parts.push(STATES[state][lang] + between);
  }
  if (role === 'pendukung') parts.push(ROLES[role][lang]);
  const text = parts.join('; ');
  return visible(reason === undefined ? text : `${text}: ${reason}`);
}
