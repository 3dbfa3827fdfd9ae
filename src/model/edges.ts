import type { BadLink, Data, Edge, EdgeKind, Kind, Node } from './node.ts';
import type { References } from './references.ts';

/** What a written link may lead to; anything else is a link to the wrong kind of item. */
const TARGETS: Readonly<
  Record<'mendukung' | 'menjabarkan' | 'misi' | 'program' | 'sama_dengan', readonly Kind[]>
> = {
  mendukung: ['sasaran', 'prioritas', 'program', 'program_unggulan'],
  menjabarkan: ['sasaran'],
  misi: ['misi'],
  program: ['program', 'kegiatan', 'sub_kegiatan'],
  sama_dengan: ['indikator'],
};

/** Which keys of which items hold links. */
const LINK_KEYS: Partial<Record<Kind, readonly (keyof typeof TARGETS)[]>> = {
  tujuan: ['menjabarkan', 'misi', 'mendukung'],
  sasaran: ['mendukung'],
  program: ['mendukung'],
  kegiatan: ['mendukung'],
  sub_kegiatan: ['mendukung'],
  prioritas: ['mendukung'],
  program_unggulan: ['program', 'mendukung'],
  indikator: ['sama_dengan'],
};

/** A link is written as text, or as a record with `ke`. */
function writtenLinks(value: Data | undefined, pointer: string): { text: string; pointer: string }[] {
  const one = (item: Data | undefined, at: string): { text: string; pointer: string }[] => {
    if (typeof item === 'string' && item !== '') return [{ text: item, pointer: at }];
    if (typeof item === 'number') return [{ text: String(item), pointer: at }];
    if (item !== null && typeof item === 'object' && !Array.isArray(item)) return one(item.ke, `${at}/ke`);
    return [];
  };
  return Array.isArray(value)
    ? value.flatMap((item, i) => one(item, `${pointer}/${i}`))
    : one(value, pointer);
}

function allowed(from: Node, key: keyof typeof TARGETS, to: Node): boolean {
  if (to === from || !TARGETS[key].includes(to.kind)) return false;
  if (key === 'misi') return to.doc === from.doc;
  // Permendagri 86/2017: the tujuan of an office elaborates a sasaran of the RPJMD (of the Renstra, in a Renja).
  if (key === 'menjabarkan') return to.doc !== from.doc && to.doc.jenis !== 'renja';
  return true;
}

/** Money is counted once: the first link to each list of a document carries it. */
const register = (to: Node): string => `${to.doc.id}\n${to.kind}`;

/** All written links of a node as edges and bad links. */
export function linksOf(node: Node, references: References): { edges: Edge[]; bad: BadLink[] } {
  const edges: Edge[] = [];
  const bad: BadLink[] = [];
  for (const key of LINK_KEYS[node.kind] ?? []) {
    const taken = new Set<string>();
    for (const link of writtenLinks(node.data[key], `${node.pointer}/${key}`)) {
      const at = {
        from: node,
        field: key as EdgeKind & BadLink['field'],
        pointer: link.pointer,
        text: link.text,
      };
      const found = references.resolve(node.doc, link.text);
      if (found.ok === 'unknown') continue;
      if (!found.ok) {
        bad.push({ ...at, reason: found.reason, found: undefined, suggestions: found.suggestions });
        continue;
      }
      const fit = found.nodes.filter((n) => allowed(node, key, n));
      const first = fit[0];
      if (!first) {
        bad.push({ ...at, reason: 'jenis', found: found.nodes[0], suggestions: [] });
        continue;
      }
      // A code may be run by several offices: a promise counts for all of them, any other link for the own office.
      const own = fit.filter((n) => n.unit === node.unit);
      const targets = key === 'program' ? fit : [own[0] ?? first];
      for (const to of targets) {
        const main = !taken.has(register(to));
        taken.add(register(to));
        edges.push({ kind: key, from: node, to, pointer: link.pointer, main });
      }
    }
  }
  return { edges, bad };
}

/** Offices of a row: its own, or those that share it. */
export function owners(row: Node): readonly string[] {
  const shares = row.children.filter((c) => c.kind === 'pelaksana').flatMap((c) => c.unit ?? []);
  if (shares.length > 0) return shares;
  return row.unit === undefined ? [] : [row.unit];
}
