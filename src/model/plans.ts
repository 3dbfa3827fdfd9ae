import type { Doc, Jenis, Plans } from './node.ts';

/** Annual documents of a whole region: seventy offices cannot edit one file, so each may have its own. */
const SPLIT: readonly Jenis[] = ['rkpd', 'ppas', 'apbd', 'realisasi'];

export const maySplit = (jenis: Jenis): boolean => SPLIT.includes(jenis);

const firstYear = (doc: Doc): number => doc.tahun ?? doc.versi.berlaku ?? doc.periode?.target[0] ?? 0;

/** Years that a plan speaks about; two annual documents belong together only in the same year. */
function covers(plan: Doc, from: Doc): boolean {
  if (plan.tahun !== undefined && from.tahun !== undefined) return plan.tahun === from.tahun;
  if (!plan.periode || !from.periode) return true;
  const last = Math.max(plan.periode.akhir, ...plan.periode.lanjutan);
  return from.periode.awal <= last && from.periode.akhir >= plan.periode.awal;
}

function group<K, V>(items: Iterable<V>, key: (item: V) => K): Map<K, V[]> {
  const out = new Map<K, V[]>();
  for (const item of items) {
    const list = out.get(key(item));
    if (list) list.push(item);
    else out.set(key(item), [item]);
  }
  return out;
}

/** The files of each document. A second file of the same office is no part: it stands apart, as a duplicate. */
function partsOf(docs: readonly Doc[]): Map<Doc, readonly Doc[]> {
  const out = new Map<Doc, readonly Doc[]>();
  const key = (d: Doc) => [d.jenis, d.id, d.tahun ?? '', d.versi.nama].join('\n');
  const splittable = docs.filter((d) => maySplit(d.jenis) && d.id !== '');
  for (const files of group(splittable, key).values()) {
    const sameOffice = group(files, (d) => d.unit);
    for (let nth = 0, left = files.length; left > 0; nth++) {
      const parts = [...sameOffice.values()].flatMap((list) => list[nth] ?? []);
      parts.sort((a, b) => Number(a.unit !== undefined) - Number(b.unit !== undefined));
      for (const part of parts) out.set(part, parts);
      left -= parts.length;
    }
  }
  return out;
}

/** murni, then by what each replaces, else by the number in its name. */
function rankOf(doc: Doc, byName: ReadonlyMap<string, Doc>, guard = 0): number {
  const { nama, menggantikan } = doc.versi;
  if (nama === 'murni') return 0;
  const before = menggantikan === undefined ? undefined : byName.get(menggantikan);
  if (before && before !== doc && guard < 20) return rankOf(before, byName, guard + 1) + 1;
  return Number(/(\d{1,3})$/.exec(nama)?.[1] ?? 1);
}

/** Oldest first: by the first year that a version governs, within a year by the order of the versions. */
function inOrder(list: readonly Doc[]): Doc[] {
  if (list.length < 2) return [...list];
  const years = group(list, firstYear);
  return [...years.keys()]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const same = years.get(year) ?? [];
      const byName = new Map(same.map((d) => [d.versi.nama, d]));
      return same
        .map((doc) => ({ doc, rank: rankOf(doc, byName) }))
        .sort((a, b) => a.rank - b.rank)
        .map((entry) => entry.doc);
    });
}

/** The adopted versions; while none is, the last draft. */
function lastSet(list: readonly Doc[]): readonly Doc[] {
  const set = list.filter((d) => d.versi.status === 'ditetapkan');
  return set.length > 0 ? set : list.slice(-1);
}

/** The version of a plan that a document sees: the one pinned by `acuan`, of its year, in force in its first year. */
function see(from: Doc, list: readonly Doc[], pin: string | undefined): Doc | undefined {
  if (list.length <= 1) return list[0];
  const year = from.tahun === undefined ? [] : list.filter((d) => d.tahun === from.tahun);
  const named = (nama: string, among: readonly Doc[] = year) => among.find((d) => d.versi.nama === nama);
  const pinned = pin === undefined ? undefined : (named(pin) ?? named(pin, list));
  if (pinned) return pinned;
  if (from.tahun !== undefined && list.some((d) => d.tahun !== undefined)) {
    // Money is spent on the budget as it was last adopted.
    if (from.jenis === 'realisasi' && year.length > 0) return lastSet(year).at(-1);
    return named(from.versi.nama) ?? named('murni') ?? year[0] ?? list.at(-1);
  }
  const adopted = list.filter((d) => d.versi.status === 'ditetapkan');
  const candidates = adopted.length > 0 ? adopted : list;
  return candidates.filter((d) => firstYear(d) <= firstYear(from)).at(-1) ?? candidates[0];
}

/** A document of the whole region looks at the plans of all offices. */
const officeFits = (plan: Doc, from: Doc): boolean =>
  plan.unit === undefined || plan.unit === from.unit || maySplit(plan.jenis) || maySplit(from.jenis);

export function makePlans(docs: readonly Doc[]): Plans {
  const split = partsOf(docs);
  const alone = new Map<Doc, readonly Doc[]>();
  const parts = (doc: Doc): readonly Doc[] => {
    const known = split.get(doc) ?? alone.get(doc);
    if (known) return known;
    const own = [doc];
    alone.set(doc, own);
    return own;
  };
  const head = (doc: Doc): Doc => split.get(doc)?.[0] ?? doc;

  const heads = docs.filter((d) => head(d) === d);
  const byId = new Map([...group(heads, (d) => d.id)].map(([id, list]) => [id, inOrder(list)] as const));
  const ids = [...byId.keys()];
  const order = new Map(ids.map((id, i) => [id, i]));
  const idsOf = new Map([...group(heads, (d) => d.jenis)].map(([j, l]) => [j, new Set(l.map((d) => d.id))]));

  const versions = (id: string): readonly Doc[] => byId.get(id) ?? [];

  const seen = (from: Doc, id: string): Doc | undefined =>
    see(from, versions(id), from.acuan.find((a) => a.id === id)?.versi);

  const against = (from: Doc, jenis: readonly Jenis[]): readonly Doc[] => {
    const named = from.acuan
      .map((a) => seen(from, a.id))
      .filter((d): d is Doc => d !== undefined && jenis.includes(d.jenis));
    if (named.length > 0) return named;
    const candidates = jenis.flatMap((j) => [...(idsOf.get(j) ?? [])]);
    candidates.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const found = new Set<Doc>();
    for (const id of candidates) {
      const fits = versions(id).some(
        (d) =>
          jenis.includes(d.jenis) &&
          d !== head(from) &&
          d.wilayah === from.wilayah &&
          officeFits(d, from) &&
          covers(d, from),
      );
      const doc = fits ? seen(from, id) : undefined;
      if (doc) found.add(doc);
    }
    return [...found];
  };

  const current = (doc: Doc): boolean => {
    const first = head(doc);
    const list = versions(doc.id).filter(
      (d) => d.tahun === first.tahun && (d.unit === first.unit || maySplit(d.jenis)),
    );
    return lastSet(list).at(-1) === first || list.length <= 1;
  };

  return { versions, parts, seen, against, current, ids: [...ids].sort() };
}
