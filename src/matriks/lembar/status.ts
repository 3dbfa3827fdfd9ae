import type { Text } from '../../diagnostic.ts';
import type { AlignState, LevelAlignment, Reach } from '../../model/alignment.ts';
import type { Edge, Node, Tingkat } from '../../model/node.ts';
import { isPenunjang, pemdaOf, referenceTo } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { MatriksInput, Nada } from '../matriks.ts';

export type Jenjang = Exclude<Tingkat, 'lain'>;
const JENJANG: readonly Jenjang[] = ['daerah', 'provinsi', 'nasional'];

/** True where the plans are those of a province: its own priorities are the regional ones, none stand in between. */
export function isProvince({ model, alignments }: MatriksInput): boolean {
  const plans = model.docs.filter((d) => d.jenis === 'rpjmd' || d.jenis === 'rpd');
  const levels = [...plans, ...alignments.programs.map((p) => p.doc)].flatMap((d) => pemdaOf(d) ?? []);
  return levels.length > 0 && levels.every((level) => level === 'provinsi');
}

/** Levels whose priorities bind the region. */
export const jenjangOf = (input: MatriksInput): readonly Jenjang[] =>
  isProvince(input) ? JENJANG.filter((j) => j !== 'provinsi') : JENJANG;

export const NAMA_JENJANG: Readonly<Record<Jenjang, Text>> = {
  daerah: { id: 'Prioritas Daerah', en: 'Regional Priorities' },
  provinsi: { id: 'Prioritas Provinsi', en: 'Provincial Priorities' },
  nasional: { id: 'Prioritas Nasional', en: 'National Priorities' },
};

/** As a matrix shows it: a support program that reaches nothing is not asked to. */
export type Keadaan = AlignState | 'penunjang';

export const keadaanOf = (row: Node, { state }: LevelAlignment): Keadaan =>
  state === 'belum' && isPenunjang(row) ? 'penunjang' : state;

/** First character of a status: formulas count by it in either language, and colour is never the only sign. */
export const TANDA: Readonly<Record<Keadaan, string>> = {
  langsung: '●',
  lewat: '○',
  belum: '×',
  dijustifikasi: '◊',
  penunjang: '–',
};

export const NADA: Readonly<Record<Keadaan, Nada | undefined>> = {
  langsung: undefined,
  lewat: undefined,
  belum: 'kurang',
  dijustifikasi: 'catatan',
  penunjang: 'redup',
};

const WORDS: Readonly<Record<Keadaan, Text>> = {
  langsung: { id: 'langsung', en: 'direct' },
  lewat: { id: 'lewat', en: 'via' },
  belum: { id: 'belum', en: 'none' },
  dijustifikasi: { id: 'dijustifikasi', en: 'justified' },
  penunjang: { id: 'penunjang, tidak diminta', en: 'support, not asked' },
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

const words = (state: Keadaan, by: string): Text => {
  const tail = state === 'lewat' && by !== '' ? ` ${by}` : '';
  return { id: WORDS[state].id + tail, en: WORDS[state].en + tail };
};

export function statusText(state: Keadaan, by = ''): Text {
  const { id, en } = words(state, by);
  return { id: `${TANDA[state]} ${id}`, en: `${TANDA[state]} ${en}` };
}

/** Status of a program at a level; `part` when only some of its money reaches a priority there. */
export function levelStatus(row: Node, level: LevelAlignment, part: boolean): Text {
  const { id, en } = statusText(keadaanOf(row, level));
  return part ? { id: `${id}, sebagian`, en: `${en}, in part` } : { id, en };
}

/** A reached priority without those that only stand above another one in the same register (PN1 above PP01.02). */
export function ownReach(level: LevelAlignment): readonly Reach[] {
  const over = new Set<Node>();
  for (const { priority } of level.reach)
    for (let n = priority.parent; n && n.kind === 'prioritas'; n = n.parent) over.add(n);
  const kept = level.reach.filter((r) => r.main || !over.has(r.priority));
  return [...kept.filter((r) => r.main), ...kept.filter((r) => !r.main)];
}

/** Priorities that a cell names with their text, and how long that of a supporting one may be. */
const FULL = 6;
const LONGEST = 110;

/** `P2 Sumber daya manusia (langsung)`; a supporting one with a `+` before it. */
function targetText(row: Node, { priority, state, via, main }: Reach, name: string): Text {
  const label = main ? priority.label : excerpt(priority.label, LONGEST);
  const how = words(state, chain(row, priority, via));
  const head = `${main ? '' : '+ '}${name} ${label}`;
  return { id: `${head} (${how.id})`, en: `${head} (${how.en})` };
}

/** The priorities of a level, each with its own state, main ones first; `several` registers: each with its name. */
export function priorityText(row: Node, level: LevelAlignment, several: boolean): Text | null {
  const reach = ownReach(level);
  if (reach.length === 0) return null;
  const name = (n: Node): string => (several ? referenceTo(n) : (n.id ?? referenceTo(n)));
  const lines = reach.slice(0, FULL).map((r) => targetText(row, r, name(r.priority)));
  const rest = reach.slice(FULL).map((r) => name(r.priority));
  const more: Text[] =
    rest.length === 0
      ? []
      : [
          {
            id: `+ ${rest.length} lainnya: ${rest.join(', ')}`,
            en: `+ ${rest.length} more: ${rest.join(', ')}`,
          },
        ];
  const all = [...lines, ...more];
  return { id: all.map((l) => l.id).join('\n'), en: all.map((l) => l.en).join('\n') };
}
