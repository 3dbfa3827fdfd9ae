import type { Doc, Jenis, Plans } from './node.ts';

const firstYear = (doc: Doc): number => doc.tahun ?? doc.versi.berlaku ?? doc.periode?.target[0] ?? 0;

/** Years that a plan speaks about. */
function covers(plan: Doc, from: Doc): boolean {
  if (!plan.periode || !from.periode) return true;
  const last = Math.max(plan.periode.akhir, ...plan.periode.lanjutan);
  return from.periode.awal <= last && from.periode.akhir >= plan.periode.awal;
}

export function makePlans(docs: readonly Doc[]): Plans {
  const byId = new Map<string, Doc[]>();
  for (const doc of docs) {
    const list = byId.get(doc.id);
    if (list) list.push(doc);
    else byId.set(doc.id, [doc]);
  }
  for (const list of byId.values()) list.sort((a, b) => firstYear(a) - firstYear(b));

  const versions = (id: string): readonly Doc[] => byId.get(id) ?? [];

  const lastSet = (list: readonly Doc[]): readonly Doc[] => {
    const set = list.filter((d) => d.versi.status === 'ditetapkan');
    return set.length > 0 ? set : list.slice(-1);
  };

  const seen = (from: Doc, id: string): Doc | undefined => {
    const list = versions(id);
    if (list.length <= 1) return list[0];
    const pin = from.acuan.find((a) => a.id === id)?.versi;
    const pinned = pin === undefined ? undefined : list.find((d) => d.versi.nama === pin);
    if (pinned) return pinned;
    if (from.tahun !== undefined && list.some((d) => d.tahun !== undefined)) {
      const year = list.filter((d) => d.tahun === from.tahun);
      return year.find((d) => d.versi.nama === from.versi.nama) ?? year[0] ?? list.at(-1);
    }
    const candidates = lastSet(list);
    const from0 = firstYear(from);
    return candidates.filter((d) => firstYear(d) <= from0).at(-1) ?? candidates[0];
  };

  const against = (from: Doc, jenis: readonly Jenis[]): readonly Doc[] => {
    const named = from.acuan
      .map((a) => seen(from, a.id))
      .filter((d): d is Doc => d !== undefined && jenis.includes(d.jenis));
    if (named.length > 0) return named;
    const found = new Set<Doc>();
    for (const [id, list] of byId) {
      const fits = list.some(
        (d) =>
          jenis.includes(d.jenis) &&
          d !== from &&
          d.wilayah === from.wilayah &&
          (d.unit === undefined || d.unit === from.unit) &&
          covers(d, from),
      );
      const doc = fits ? seen(from, id) : undefined;
      if (doc) found.add(doc);
    }
    return [...found];
  };

  const current = (doc: Doc): boolean => {
    const list = versions(doc.id).filter((d) => d.tahun === doc.tahun && d.unit === doc.unit);
    return lastSet(list).at(-1) === doc || list.length <= 1;
  };

  return { versions, seen, against, current, ids: [...byId.keys()].sort() };
}
