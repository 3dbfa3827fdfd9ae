/** One item of a trace in words. */
import type { TraceNode } from '../model/trace.ts';
import { cells, hang, visible } from './cells.ts';
import { KINDS, ROLES, STATES, TINGKAT } from './kind-words.ts';
import { glyphs, paints, type TextOptions } from './terminal.ts';

/** A space at which no line is broken. */
const STUCK = '\u00a0';
/** A state of at most this many cells stays on one line. */
const KEPT = 32;

/** What every line of one tree needs to know. */
export interface Sheet {
  readonly options: TextOptions;
  readonly years: readonly number[];
  /** Level of government of a priority by `document/id`. */
  readonly tingkat: ReadonlyMap<string, string>;
  /** The role that the title of the section already names. */
  readonly role?: 'utama' | 'pendukung';
}

/** Kind, name in the plan, words, office and state of a node, wrapped with its later lines indented. */
export function nodeText(
  node: TraceNode,
  parent: TraceNode | undefined,
  sheet: Sheet,
  width: number,
  indent: number,
): string[] {
  const { lang, style } = sheet.options;
  const paint = paints(style);
  const own = node.id ?? node.kode ?? '';
  const full = own === '' ? node.document : `${node.document}/${own}`;
  const kind = node.tingkat
    ? TINGKAT[node.tingkat][lang]
    : (sheet.tingkat.get(full) ?? KINDS[node.kind][lang]);
  const reference = parent?.document === node.document && own !== '' ? own : full;
  const office =
    node.unit !== undefined && node.unit !== parent?.unit && node.unit !== node.document
      ? ` (${node.unit})`
      : '';
  const state = stateText(node, parent, sheet);
  const text = visible(`${kind} ${reference}  ${node.label}${office}`).trimEnd();
  const whole = state === '' ? text : `${text} ${cells(state) > KEPT ? state : state.replaceAll(' ', STUCK)}`;
  const lines = hang(whole, Math.max(30, width), indent).map((line) => line.replaceAll(STUCK, ' '));
  return lines.map((line, i) => (i === 0 ? line.replace(kind, (word) => paint.strong(word)) : line));
}

function stateText(node: TraceNode, parent: TraceNode | undefined, { options, role }: Sheet): string {
  const { lang, style } = options;
  const { arrow, dot } = glyphs(style);
  const via = node.via.join(` ${arrow} `);
  const parts: string[] = [];
  if (node.state === 'lewat') parts.push(via === '' ? STATES.lewat[lang] : `${STATES.lewat[lang]} ${via}`);
  else if (node.state !== undefined) parts.push(STATES[node.state][lang]);
  const known = parent ? parent.role : role;
  if (node.role !== undefined && node.role !== known) parts.push(ROLES[node.role][lang]);
  if (node.repeated) parts.push(lang === 'id' ? 'lihat di atas' : 'see above');
  const reason = node.reason === undefined ? '' : `: ${node.reason}`;
  return parts.length === 0 ? '' : visible(`[${parts.join(` ${dot} `)}${reason}]`);
}
