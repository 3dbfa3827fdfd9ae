import { documentName, jenisName } from '../../model/document-names.ts';
import { owners } from '../../model/edges.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { distance, isMoreThan, tenThousandths } from '../../model/percent.ts';
import { currentDocs, isPenunjang, officeOf } from '../../model/query.ts';
import { paguPlace } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Finding, Params, Rule } from '../rule.ts';

const programsOf = (doc: Doc): readonly Node[] => doc.root.children.filter((c) => c.kind === 'program');

/** What the plan of the region gives one office: its programs, or its shares of shared ones. Undefined where a share is open. */
function allocated(model: Model, plan: Doc, office: string): readonly Node[] | undefined {
  const found: Node[] = [];
  for (const program of programsOf(plan)) {
    if (!owners(program).some((unit) => officeOf(model, unit) === office)) continue;
    const shares = program.children.filter((c) => c.kind === 'pelaksana');
    const own = shares.filter((share) => officeOf(model, share.unit) === office);
    if (own.some((share) => paguOf(share).size === 0)) return undefined;
    for (const row of shares.length > 0 ? own : [program]) found.push(row);
  }
  return found;
}

interface Sums {
  readonly penunjang: bigint;
  readonly urusan: bigint;
}

function sumsOf(rows: readonly Node[], year: number): Sums {
  let [penunjang, urusan] = [0n, 0n];
  for (const row of rows) {
    const sen = paguOf(row).get(year) ?? 0n;
    const program = row.kind === 'pelaksana' ? (row.parent ?? row) : row;
    if (isPenunjang(program)) penunjang += sen;
    else urusan += sen;
  }
  return { penunjang, urusan };
}

const total = (sums: Sums): bigint => sums.penunjang + sums.urusan;

/** Programs that the office has in one of the two only are told by name elsewhere. */
function samePrograms(a: readonly Node[], b: readonly Node[], year: number): boolean {
  const codes = (rows: readonly Node[]) =>
    new Set(
      rows
        .filter((row) => (paguOf(row).get(year) ?? 0n) > 0n)
        .map((row) => (row.kind === 'pelaksana' ? row.parent?.kode : row.kode) ?? ''),
    );
  const [x, y] = [codes(a), codes(b)];
  return x.size === y.size && [...x].every((kode) => y.has(kode));
}

interface Pair {
  readonly renstra: Doc;
  readonly plan: Doc;
  readonly given: readonly Node[];
}

function* compare(model: Model, { renstra, plan, given }: Pair, share: bigint): Generator<Finding> {
  const own = programsOf(renstra);
  for (const year of new Set(given.flatMap((row) => [...paguOf(row).keys()]))) {
    const [a, b] = [sumsOf(given, year), sumsOf(own, year)];
    // More than the region gives is told at the program that goes beyond its ceiling.
    if (!samePrograms(given, own, year)) continue;
    const beda = total(a) - total(b);
    const less = isMoreThan(beda, total(a), share);
    const moved = distance(a.penunjang, b.penunjang);
    const split = !isMoreThan(-beda, total(a), share) && isMoreThan(moved, total(a), share);
    if (!less && !split) continue;
    const [first] = given;
    yield {
      ...paguPlace(renstra.root, year),
      params: {
        macam: less ? 'kurang' : 'bagi',
        tahun: String(year),
        dokumen: documentName(model, renstra),
        acuan: jenisName(plan.jenis),
        pagu: rupiahPlain(total(b)),
        batas: rupiahPlain(total(a)),
        beda: rupiahPlain(less ? beda : moved),
        penunjang: rupiahPlain(b.penunjang),
        penunjang_acuan: rupiahPlain(a.penunjang),
      },
      related: first ? [paguPlace(first, year)] : [],
    };
  }
}

const message = (p: Params, lang: 'id' | 'en'): string => {
  if (lang === 'id')
    return p.macam === 'kurang'
      ? `jumlah pagu ${p.tahun} di ${p.dokumen} ${rupiahText(p.pagu)}, alokasinya dalam ${p.acuan} ${rupiahText(p.batas)}`
      : `pagu ${p.tahun} di ${p.dokumen} sama dengan ${p.acuan}, tetapi bagian penunjangnya ${rupiahText(p.penunjang)}, bukan ${rupiahText(p.penunjang_acuan)}`;
  return p.macam === 'kurang'
    ? `the money of ${p.dokumen} for ${p.tahun} is ${rupiahText(p.pagu)}, the ${p.acuan} gives ${rupiahText(p.batas)}`
    : `the money of ${p.dokumen} for ${p.tahun} is that of the ${p.acuan}, but support programs have ${rupiahText(p.penunjang)} of it, not ${rupiahText(p.penunjang_acuan)}`;
};

/** An office against what the plan of the region gives it: in all, and between support and affairs. */
export const paguPdBedaRpjmd: Rule = {
  id: 'pagu-pd-beda-rpjmd',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  needs: ['rpjmd', 'renstra'],
  // Share of the allocation that may differ.
  options: { toleransi: 0.05 },
  basis: [
    {
      id: 'Catatan reviu Bappeda provinsi: total pagu sama dengan RPJMD, tetapi pembagian penunjang dan urusan berbeda',
      en: 'Review notes of a provincial Bappeda: the total is that of the RPJMD, but support and affairs share it otherwise',
      mark: 'pasti',
    },
  ],
  identity: ['macam', 'tahun'],
  texts: {
    id: {
      judul: 'Pagu perangkat daerah berbeda dari alokasinya dalam RPJMD',
      alasan:
        'RPJMD membagi kemampuan keuangan daerah menurut program dan perangkat daerah. Jumlah pagu Renstra sama dengan alokasi itu, juga pembagian antara program penunjang dan program urusan. Kelebihan pada satu program dilaporkan di program itu; program yang hanya ada di salah satu dokumen dilaporkan tersendiri.',
      pesan: (p) => message(p, 'id'),
      label: (p) =>
        p.macam === 'kurang' ? `kurang ${rupiahText(p.beda)}` : `bergeser ${rupiahText(p.beda)}`,
      terkait: (p) => `alokasi menurut ${p.acuan}`,
      saran: (p) => `samakan pagu ${p.tahun} dengan ${p.acuan}, atau ajukan perubahan ${p.acuan}`,
    },
    en: {
      judul: 'Money of an office differs from its allocation in the RPJMD',
      alasan:
        'The RPJMD shares out what the region can pay by program and office. A Renstra adds up to that share, and splits it alike between support programs and affairs. An excess is told at its program; programs that stand in one of the two only are told by name.',
      pesan: (p) => message(p, 'en'),
      label: (p) => (p.macam === 'kurang' ? `${rupiahText(p.beda)} less` : `${rupiahText(p.beda)} moved`),
      terkait: (p) => `allocation of the ${p.acuan}`,
      saran: (p) =>
        `bring the money of ${p.tahun} in line with the ${p.acuan}, or have the ${p.acuan} changed`,
    },
  },
  *check(model, { options }) {
    const share = tenThousandths(options.toleransi);
    for (const renstra of currentDocs(model, 'renstra')) {
      const office = officeOf(model, renstra.unit) ?? '';
      const [plan] = model.plans.against(renstra, ['rpjmd', 'rpd']);
      if (!plan || plan.nomenklatur !== renstra.nomenklatur) continue;
      const given = allocated(model, plan, office);
      if (given) yield* compare(model, { renstra, plan, given }, share);
    }
  },
};
