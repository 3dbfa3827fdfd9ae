import type { Text } from '../../diagnostic.ts';
import type { AlignState, LevelAlignment, Reach } from '../../model/alignment.ts';
import type { Edge, Node, Tingkat } from '../../model/node.ts';
import { referenceTo } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Nada } from '../matriks.ts';

export type Jenjang = Exclude<Tingkat, 'lain'>;
export const JENJANG: readonly Jenjang[] = ['daerah', 'provinsi', 'nasional'];

export const NAMA_JENJANG: Readonly<Record<Jenjang, Text>> = {
  daerah: { id: 'Prioritas Daerah', en: 'Regional Priorities' },
  provinsi: { id: 'Prioritas Provinsi', en: 'Provincial Priorities' },
  nasional: { id: 'Prioritas Nasional', en: 'National Priorities' },
};

/** First character of a status: formulas count by it in either language, and colour is never the only sign. */
export const TANDA: Readonly<Record<AlignState, string>> = {
  langsung: '●',
  lewat: '○',
  belum: '×',
  dijustifikasi: '◊',
};

export const NADA: Readonly<Record<AlignState, Nada | undefined>> = {
  langsung: undefined,
  lewat: undefined,
  belum: 'kurang',
  dijustifikasi: 'catatan',
};

const WORDS: Readonly<Record<AlignState, Text>> = {
  langsung: { id: 'langsung', en: 'direct' },
  lewat: { id: 'lewat', en: 'via' },
  belum: { id: 'belum', en: 'none' },
  dijustifikasi: { id: 'dijustifikasi', en: 'justified' },
};

/** `S1 → rpjmd/S1`: what stands between a row and a priority; items of the row's own document without its name. */
export function chain(row: Node, priority: Node, via: readonly Edge[]): string {
  const between = new Set(via.flatMap((e) => [e.from, e.to]));
  between.delete(row);
  between.delete(priority);
  return [...between]
    .map((n) => (n.doc === row.doc ? (n.kode ?? n.id ?? n.label) : referenceTo(n)))
    .join(' → ');
}

export function statusText(state: AlignState, by = ''): Text {
  const tail = state === 'lewat' && by !== '' ? ` ${by}` : '';
  return { id: `${TANDA[state]} ${WORDS[state].id}${tail}`, en: `${TANDA[state]} ${WORDS[state].en}${tail}` };
}

/** A reached priority without those that only stand above another one in the same register (PN1 above PP01.02). */
export function ownReach(level: LevelAlignment): readonly Reach[] {
  const over = new Set<Node>();
  for (const { priority } of level.reach)
    for (let n = priority.parent; n && n.kind === 'prioritas'; n = n.parent) over.add(n);
  const kept = level.reach.filter((r) => !over.has(r.priority));
  return [...kept.filter((r) => r.main), ...kept.filter((r) => !r.main)];
}

export function levelStatus(row: Node, level: LevelAlignment): Text {
  const first = ownReach(level)[0];
  return statusText(level.state, first ? chain(row, first.priority, first.via) : '');
}

const FULL = 4;

/** The priorities of a level, the main one first and whole, the others below it shortened. */
export function priorityText(level: LevelAlignment): string | null {
  const reach = ownReach(level);
  if (reach.length === 0) return null;
  const several = new Set(reach.map((r) => r.priority.doc.id)).size > 1;
  const name = (n: Node): string => (several ? referenceTo(n) : (n.id ?? referenceTo(n)));
  const lines = reach
    .slice(0, FULL)
    .map((r, i) =>
      i === 0
        ? `${name(r.priority)} ${r.priority.label}`
        : `+ ${name(r.priority)} ${excerpt(r.priority.label)}`,
    );
  const rest = reach.slice(FULL).map((r) => name(r.priority));
  return [...lines, ...(rest.length > 0 ? [`+ ${rest.join(', ')}`] : [])].join('\n');
}
