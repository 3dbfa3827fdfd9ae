import { documentName, editionName } from '../../model/document-names.ts';
import type { Doc, Jenis, Model, Node } from '../../model/node.ts';
import { paguOf, totalMoney } from '../../model/pagu.ts';
import { makeCodeMaps, type Route } from '../../model/peta-kode.ts';
import { currentDocs, docsOf, mayBeBroken } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

const ABOVE: Partial<Record<Jenis, readonly Jenis[]>> = {
  renstra: ['rpjmd', 'rpd'],
  rkpd: ['renstra', 'rpjmd', 'rpd'],
  renja: ['renstra', 'rpjmd', 'rpd', 'rkpd'],
  ppas: ['rkpd'],
  apbd: ['ppas'],
  realisasi: ['apbd'],
};

/** A plan, and a document after it that follows another list. */
interface Step {
  readonly plan: Doc;
  readonly later: Doc;
  readonly dari: string;
  readonly ke: string;
}

function stepsOf(model: Model): Step[] {
  const steps: Step[] = [];
  for (const later of currentDocs(model, 'renstra', 'rkpd', 'renja', 'ppas', 'apbd', 'realisasi')) {
    const ke = later.nomenklatur;
    if (ke === undefined || ke === 'lokal') continue;
    for (const plan of model.plans.against(later, ABOVE[later.jenis] ?? [])) {
      const dari = plan.nomenklatur;
      if (dari !== undefined && dari !== 'lokal' && dari !== ke) steps.push({ plan, later, dari, ke });
    }
  }
  return steps;
}

/** Programs with money that the maps do not know; each once per target list. */
function* gaps(model: Model, step: Step, route: Route, told: Set<string>): Generator<Finding> {
  for (const part of model.plans.parts(step.plan)) {
    for (const row of part.root.children) {
      if (row.kind !== 'program' || isMapped(row, route)) continue;
      const key = `${part.file} ${row.pointer} ${step.ke}`;
      if (told.has(key) || totalMoney(paguOf(row)) === 0n) continue;
      told.add(key);
      const params = { kode: row.kode ?? '', nama: row.label, dari: step.dari, ke: step.ke };
      yield { on: row, field: '/kode', params: { ...params, dokumen: documentName(model, step.later) } };
    }
  }
}

/** The map may name the program itself, or only what stands below it. */
function isMapped(row: Node, route: Route): boolean {
  if (row.kode === undefined || route.translate(row.kode) !== undefined) return true;
  const below = row.children.filter((c) => c.kode !== undefined);
  return below.length > 0 && below.every((child) => isMapped(child, route));
}

/** Without a map the same work under a new code looks like two. */
export const kodeLamaTanpaPemetaan: Rule = {
  id: 'kode-lama-tanpa-pemetaan',
  level: 'peringatan',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 dan pemutakhirannya: program lama dipetakan ke program baru agar pelaksanaan dapat ditelusuri',
      en: 'Permendagri 90/2019 and its updates: old programs are mapped to new ones so that they can be followed',
      mark: 'pengetahuan',
    },
  ],
  identity: ['dari', 'ke'],
  texts: {
    id: {
      judul: 'Kode lama belum dipetakan ke daftar yang baru',
      alasan:
        'Dua dokumen dengan daftar kode berbeda hanya dapat dibandingkan lewat peta-kode: kode yang sama dapat berarti kegiatan lain. Tanpa peta, program lama tampak hilang dan program barunya tampak tanpa asal, dan pagu tidak dapat dibandingkan.',
      pesan: (p) =>
        p.kode
          ? `program ${p.kode}${p.nama ? ` (${excerpt(p.nama)})` : ''} belum ada dalam peta-kode menuju ${editionName(p.ke ?? '')}, yang dipakai ${p.dokumen}`
          : `belum ada peta-kode dari ${editionName(p.dari ?? '')} ke ${editionName(p.ke ?? '')}: ${p.jumlah} dokumen tidak dapat dibandingkan dengan acuannya`,
      label: (p) => (p.kode ? 'belum dipetakan' : 'daftar yang berbeda dari acuannya'),
      terkait: (p) => `acuannya memakai ${editionName(p.dari ?? '')}`,
      saran: (p) =>
        p.kode
          ? `tambahkan baris {dari: "${p.kode}", ke: "…"} (atau ke: null bila dihentikan) pada peta-kode`
          : `buat dokumen jenis: peta-kode dengan dari: ${p.dari} dan ke: ${p.ke}`,
    },
    en: {
      judul: 'Old code is not mapped to the newer list',
      alasan:
        'Documents with different lists of codes can only be compared over a peta-kode: the same digits may be another activity. Without it the old program seems lost, the new one seems to come from nowhere, and the money cannot be compared.',
      pesan: (p) =>
        p.kode
          ? `program ${p.kode}${p.nama ? ` (${excerpt(p.nama)})` : ''} is not in the peta-kode to ${editionName(p.ke ?? '')}, which ${p.dokumen} uses`
          : `no peta-kode from ${editionName(p.dari ?? '')} to ${editionName(p.ke ?? '')}; documents that cannot be compared with their plans: ${p.jumlah}`,
      label: (p) => (p.kode ? 'not mapped' : 'another list than its plan'),
      terkait: (p) => `its plan uses ${editionName(p.dari ?? '')}`,
      saran: (p) =>
        p.kode
          ? `add a line {dari: "${p.kode}", ke: "…"} (or ke: null if it ended) to the peta-kode`
          : `write a document jenis: peta-kode with dari: ${p.dari} and ke: ${p.ke}`,
    },
  },
  *check(model) {
    if (mayBeBroken(model, 'peta-kode')) return;
    const maps = makeCodeMaps(docsOf(model, 'peta-kode'));
    const told = new Set<string>();
    const without = new Map<string, { first: Step; later: Set<Doc> }>();
    for (const step of stepsOf(model)) {
      const route = maps.route(step.dari, step.ke);
      if (route) {
        yield* gaps(model, step, route, told);
        continue;
      }
      const key = `${step.dari}\n${step.ke}`;
      const known = without.get(key);
      if (known) known.later.add(step.later);
      else without.set(key, { first: step, later: new Set([step.later]) });
    }
    for (const { first, later } of without.values())
      yield {
        on: first.later.root,
        field: '/nomenklatur',
        params: { dari: first.dari, ke: first.ke, jumlah: String(later.size) },
        related: [{ on: first.plan.root, field: '/nomenklatur' }],
      };
  },
};
