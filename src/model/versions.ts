/** How the versions of a plan follow each other. */
import type { Doc, Model } from './node.ts';

/** First year that a version governs. */
export const firstYear = (doc: Doc): number => doc.tahun ?? doc.versi.berlaku ?? doc.periode?.target[0] ?? 0;

/** Versions of the same plan, of an annual document those of its year; oldest first. */
export const siblings = (model: Model, doc: Doc): readonly Doc[] =>
  model.plans.versions(doc.id).filter((d) => d.tahun === doc.tahun && d.jenis === doc.jenis);

/** The version that `doc` replaces: the one it names, else the one before it. */
export function predecessor(model: Model, doc: Doc): Doc | undefined {
  const list = siblings(model, doc);
  const at = list.indexOf(doc);
  const { menggantikan } = doc.versi;
  if (menggantikan !== undefined) return list.find((d) => d !== doc && d.versi.nama === menggantikan);
  return at > 0 ? list[at - 1] : undefined;
}

/** The last adopted version beside `doc`; while none is adopted, the last draft. */
export function lastVersion(model: Model, doc: Doc): Doc {
  const list = siblings(model, doc);
  const set = list.filter((d) => d.versi.status === 'ditetapkan');
  return set.at(-1) ?? list.at(-1) ?? doc;
}

/** An amendment, by its name. */
export const isPerubahan = (doc: Doc): boolean => /^perubahan/i.test(doc.versi.nama);

/** Adopted, or as good as: nothing is left to be added. */
export const isFinal = ({ versi }: Doc): boolean =>
  versi.status === 'ditetapkan' || versi.tahap === 'penetapan' || versi.tahap === 'ranhir';

/** Documents of one region together; a repository may hold several. */
export function byRegion(docs: readonly Doc[]): Doc[][] {
  const out = new Map<string, Doc[]>();
  for (const doc of docs) out.set(doc.wilayah, [...(out.get(doc.wilayah) ?? []), doc]);
  return [...out.values()];
}
