import { closest } from '../similar.ts';
import type { BadLink, BrokenFile, Doc, Node, Plans } from './node.ts';
import { maySplit } from './plans.ts';

/** The items of one document by what a reference may call them. */
export interface DocIndex {
  readonly byId: ReadonlyMap<string, Node>;
  readonly byKode: ReadonlyMap<string, readonly Node[]>;
}

export type Resolution =
  | { readonly ok: true; readonly nodes: readonly Node[] }
  | { readonly ok: false; readonly reason: 'dokumen' | 'butir'; readonly suggestions: BadLink['suggestions'] }
  /** The target may stand in a file that could not be read. */
  | { readonly ok: 'unknown' };

export interface References {
  resolve(from: Doc, text: string): Resolution;
}

const indikatorIn = (node: Node, id: string): Node | undefined => {
  for (const child of node.children) {
    if (child.kind === 'indikator' && child.id === id) return child;
    if (child.kind === 'outcome' || child.kind === 'output') {
      const found = child.children.find((c) => c.kind === 'indikator' && c.id === id);
      if (found) return found;
    }
  }
  return undefined;
};

/** An item of a document: `S2`, `S2/ntp`, `2.01.19`, `kel-purwodadi/7.01.03`. */
function findIn(index: DocIndex, butir: string): readonly Node[] {
  const item = index.byId.get(butir);
  if (item) return [item];
  const rows = index.byKode.get(butir);
  if (rows) return rows;
  const slash = butir.indexOf('/');
  if (slash < 0) return [];
  const first = butir.slice(0, slash);
  const rest = butir.slice(slash + 1);
  const owner = index.byId.get(first) ?? index.byKode.get(first)?.[0];
  const indikator = owner && indikatorIn(owner, rest);
  if (indikator) return [indikator];
  return (index.byKode.get(rest) ?? []).filter((n) => n.unit === first);
}

const normal = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Nearest items of a document: by spelling of id or code, then by name. */
function suggestIn(index: DocIndex, butir: string, prefix: string): BadLink['suggestions'] {
  const out: { text: string; node: Node | undefined }[] = [];
  const add = (node: Node | undefined, text: string) => {
    if (out.length < 3 && !out.some((s) => s.text === text)) out.push({ text, node });
  };
  const wanted = normal(butir);
  if (wanted.length > 6)
    for (const [id, node] of index.byId) {
      const label = normal(node.label);
      if (label === wanted || (wanted.length > 10 && label.includes(wanted))) add(node, prefix + id);
    }
  for (const id of closest(butir, index.byId.keys())) add(index.byId.get(id), prefix + id);
  if (/^\d/.test(butir))
    for (const kode of closest(butir, index.byKode.keys())) add(index.byKode.get(kode)?.[0], prefix + kode);
  return out;
}

/** Resolves written references by plan, version and item; never by place in a file. */
export function makeReferences(
  plans: Plans,
  indexOf: (doc: Doc) => DocIndex,
  broken: readonly BrokenFile[],
): References {
  const hidden = (id: string): boolean => broken.some((b) => b.id === undefined || b.id === id);

  const inPlan = (from: Doc, id: string, butir: string): readonly Node[] => {
    const seen = plans.seen(from, id);
    if (!seen) return [];
    const found = findIn(indexOf(seen), butir);
    if (found.length > 0) return found;
    for (const other of [...plans.versions(id)].reverse()) {
      const there = findIn(indexOf(other), butir);
      if (there.length > 0) return there;
    }
    return [];
  };

  const elsewhere = (from: Doc, butir: string): BadLink['suggestions'] => {
    const out: { text: string; node: Node | undefined }[] = [];
    const near = new Set([...from.acuan.map((a) => a.id), ...plans.ids]);
    for (const id of near) {
      const seen = id === from.id ? undefined : plans.seen(from, id);
      const node = seen && findIn(indexOf(seen), butir)[0];
      if (node && out.length < 3) out.push({ text: `${id}/${butir}`, node });
    }
    return out;
  };

  const resolve = (from: Doc, text: string): Resolution => {
    const own = findIn(indexOf(from), text);
    if (own.length > 0) return { ok: true, nodes: own };
    const slash = text.indexOf('/');
    if (slash < 0) {
      // Another part of the same document may hold it.
      if (maySplit(from.jenis) && broken.some((b) => b.id === from.id)) return { ok: 'unknown' };
      // The very id in another plan is what was meant; a like one here is only a guess.
      const there = elsewhere(from, text);
      const suggestions = there.length > 0 ? there : suggestIn(indexOf(from), text, '');
      return { ok: false, reason: 'butir', suggestions };
    }
    const id = text.slice(0, slash).split('@')[0] ?? '';
    const butir = text.slice(slash + 1);
    if (plans.versions(id).length > 0) {
      const found = inPlan(from, id, butir);
      if (found.length > 0) return { ok: true, nodes: found };
      if (broken.some((b) => b.id === id)) return { ok: 'unknown' };
      const seen = plans.seen(from, id);
      const suggestions = seen ? suggestIn(indexOf(seen), butir, `${id}/`) : [];
      return { ok: false, reason: 'butir', suggestions };
    }
    if (hidden(id)) return { ok: 'unknown' };
    const suggestions = closest(id, plans.ids).map((near) => {
      const node = inPlan(from, near, butir)[0];
      return { text: node ? `${near}/${butir}` : `${near}/…`, node };
    });
    return { ok: false, reason: 'dokumen', suggestions };
  };

  return { resolve };
}
