/** The same row in the documents that a document looks at: perangkat daerah and code agree, over a code map if need be. */
import type { Doc, Edge, Jenis, Node, Plans } from './node.ts';
import { type CodeMaps, percentOf, type Route } from './peta-kode.ts';
import { maySplit } from './plans.ts';
import { indexRows, type RowIndex, unitsFor } from './row-index.ts';

interface Look {
  readonly jenis: readonly Jenis[];
  /** True where the alignment climbs on from the row that is found first. */
  readonly climbs: boolean;
  /** Only where no look before it found the row. */
  readonly instead?: true;
}

const RPJMD: readonly Jenis[] = ['rpjmd', 'rpd'];
/** What each document is compared with, in order: each look gives its own edges. */
const LOOKS: Partial<Record<Jenis, readonly Look[]>> = {
  renstra: [{ jenis: RPJMD, climbs: true }],
  rkpd: [
    { jenis: ['renstra'], climbs: true },
    { jenis: RPJMD, climbs: true },
  ],
  renja: [
    { jenis: ['renstra'], climbs: true },
    { jenis: RPJMD, climbs: true, instead: true },
    { jenis: ['rkpd'], climbs: false },
  ],
  ppas: [{ jenis: ['rkpd'], climbs: true }],
  apbd: [{ jenis: ['ppas'], climbs: true }],
  realisasi: [{ jenis: ['apbd'], climbs: true }],
};

export interface RowSources {
  readonly plans: Plans;
  readonly maps: CodeMaps;
  /** Programs, kegiatan and sub kegiatan with a code, of one file. */
  readonly rowsIn: (doc: Doc) => readonly Node[];
  /** The head office of a unit. */
  readonly headOf: (unit: string) => string | undefined;
}

/** Rows of the targets that follow one edition, and the way there; without a route the codes are the same. */
interface Target {
  readonly rows: RowIndex;
  readonly route: Route | undefined;
}

/** The row itself, or, over a map, the rows that its code became or came from. */
function* sameRows(
  target: Target,
  row: Node,
  units: readonly string[],
): Generator<{ to: Node; bobot?: number }> {
  const kode = row.kode ?? '';
  if (!target.route) {
    const to = target.rows.find(kode, row, units);
    if (to) yield { to };
    return;
  }
  // Over several maps one row may be reached on several ways.
  const found = new Map<Node, bigint>();
  for (const share of target.route.translate(kode) ?? []) {
    const to = target.rows.findAny(share.kode, row, units);
    if (to) found.set(to, (found.get(to) ?? 0n) + share.bobot);
  }
  for (const [to, bobot] of found) yield { to, bobot: percentOf(bobot) };
}

/** Edges of one document to the same rows elsewhere; indices are shared by all documents that look at the same plans. */
export function makeSameRows(sources: RowSources): (doc: Doc) => Edge[] {
  const { plans, maps, rowsIn, headOf } = sources;
  const indices = new Map<string, RowIndex>();

  const rowsOf = (docs: readonly Doc[]): RowIndex => {
    const key = docs.map((d) => d.file).join('\n');
    let index = indices.get(key);
    if (!index) {
      index = indexRows(docs.flatMap((d) => plans.parts(d)).flatMap(rowsIn), headOf);
      indices.set(key, index);
    }
    return index;
  };

  const targetsOf = (from: Doc, look: Look): Target[] => {
    const all = plans
      .against(from, look.jenis)
      .filter((d) => d.tahun === undefined || from.tahun === undefined || d.tahun === from.tahun);
    // Of plans of the whole region or of one office the first counts; a region looks at those of all its offices.
    const docs = maySplit(from.jenis) && look.jenis.includes('renstra') ? all : all.slice(0, 1);
    const byEdition = new Map<string, Doc[]>();
    for (const doc of docs) {
      const edition = doc.nomenklatur ?? from.nomenklatur ?? '';
      const list = byEdition.get(edition);
      if (list) list.push(doc);
      else byEdition.set(edition, [doc]);
    }
    const own = from.nomenklatur;
    const targets: Target[] = [];
    for (const [edition, list] of byEdition) {
      const same = own === undefined || edition === '' || edition === own;
      // Never by equal digits across editions: 1.06 was Perencanaan, now Sosial.
      const route = same ? undefined : maps.route(own, edition);
      if (same || route) targets.push({ rows: rowsOf(list), route });
    }
    return targets;
  };

  return (from) => {
    const looks = (LOOKS[from.jenis] ?? []).map((look) => ({ look, targets: targetsOf(from, look) }));
    if (looks.every((l) => l.targets.length === 0)) return [];
    const edges: Edge[] = [];
    for (const row of rowsIn(from)) {
      const units = unitsFor(row, from.unit, headOf);
      let climbed = false;
      for (const { look, targets } of looks) {
        if (look.instead && climbed) continue;
        let found: Edge[] = [];
        for (const target of targets) {
          found = [...sameRows(target, row, units)].map(({ to, bobot }) => ({
            kind: 'sebaris' as const,
            from: row,
            to,
            pointer: row.pointer,
            main: look.climbs && !climbed,
            ...(bobot === undefined ? {} : { bobot }),
          }));
          if (found.length > 0) break;
        }
        for (const edge of found) edges.push(edge);
        climbed ||= look.climbs && found.length > 0;
      }
    }
    return edges;
  };
}
