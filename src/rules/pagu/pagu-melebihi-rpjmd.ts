import { documentName, jenisName } from '../../model/document-names.ts';
import type { Model, Node } from '../../model/node.ts';
import { moneyOf, paguOf, statedPagu, sumMoney } from '../../model/pagu.ts';
import { currentDocs, linksFrom, officeOf } from '../../model/query.ts';
import { rupiah, rupiahPlain } from '../../model/rupiah.ts';
import type { Finding, Params, Related, Rule } from '../rule.ts';

const money = (digits: string | undefined): string => rupiah(moneyOf(digits) ?? 0n);

/** Tenths of a percent as a percentage; '' where the ceiling is zero or the excess too small. */
const percent = (p: Params, point: string): string =>
  (p.permil ?? '0') === '0' ? '' : ` (${Math.trunc(Number(p.permil) / 10)}${point}${Number(p.permil) % 10}%)`;

/** The office's share of a shared program; the program as a whole where nobody has one; unknown where only others have. */
function ceilingOf(model: Model, program: Node, row: Node): Node | undefined {
  const shares = row.children.filter((c) => c.kind === 'pelaksana' && paguOf(c).size > 0);
  const office = officeOf(model, program.unit);
  return (
    shares.find((s) => s.unit !== undefined && s.unit === program.unit) ??
    shares.find((s) => s.unit !== undefined && officeOf(model, s.unit) === office) ??
    (shares.length === 0 ? row : undefined)
  );
}

/** Programs by what limits them: several offices (or units) may draw on one ceiling. */
function byCeiling(model: Model): Map<Node, Node[]> {
  const groups = new Map<Node, Node[]>();
  for (const doc of currentDocs(model, 'renstra')) {
    for (const program of doc.root.children) {
      if (program.kind !== 'program') continue;
      // Over a code map a row is a part of several; their money is not its ceiling.
      const row = linksFrom(model, program, 'sebaris').find((e) => e.bobot === undefined)?.to;
      const ceiling = row && ceilingOf(model, program, row);
      if (!ceiling) continue;
      const group = groups.get(ceiling);
      if (group) group.push(program);
      else groups.set(ceiling, [program]);
    }
  }
  return groups;
}

const share = (option: unknown): bigint => BigInt(Math.round(Math.max(0, Number(option) || 0) * 10_000));
const yearOf = (node: Node, year: number): bigint => paguOf(node).get(year) ?? 0n;

/** The program that draws most in that year; the others are related places. */
const largest = (programs: readonly Node[], year: number): Node | undefined =>
  [...programs].sort((a, b) => (yearOf(b, year) > yearOf(a, year) ? 1 : -1))[0];

const place = (node: Node, year: number): { on: Node; field?: string } =>
  statedPagu(node).has(year) ? { on: node, field: `/pagu/${year}` } : { on: node };

interface Excess {
  readonly ceiling: Node;
  readonly programs: readonly Node[];
  readonly year: number;
  readonly pagu: bigint;
  readonly batas: bigint;
  readonly grave: boolean;
}

function finding(model: Model, found: Excess): Finding | undefined {
  const { ceiling, programs, year, pagu, batas } = found;
  const drawing = programs.filter((p) => yearOf(p, year) > 0n);
  const program = largest(drawing, year);
  if (!program) return undefined;
  const others = drawing.filter((p) => p !== program);
  // Units of one office may have rows of their own in its Renstra.
  const alone = drawing.every((p) => p.doc === program.doc);
  const related: Related[] = [
    { ...place(ceiling, year), params: { peran: 'batas' } },
    ...others.map((p) => ({
      ...place(p, year),
      params: { peran: 'ikut', bagian: rupiahPlain(yearOf(p, year)) },
    })),
  ];
  return {
    ...place(program, year),
    level: found.grave ? 'galat' : 'peringatan',
    related,
    params: {
      tahun: String(year),
      kode: program.kode ?? program.id ?? '',
      dokumen: documentName(model, program.doc),
      acuan: jenisName(ceiling.doc.jenis),
      berkas: ceiling.doc.file,
      pagu: rupiahPlain(pagu),
      batas: rupiahPlain(batas),
      lebih: rupiahPlain(pagu - batas),
      ...(batas > 0n ? { permil: String(((pagu - batas) * 1000n) / batas) } : {}),
      ...(others.length > 0 ? { pengguna: String(drawing.length) } : {}),
      ...(others.length > 0 && alone ? { baris: 'ya' } : {}),
      ...(ceiling.kind === 'pelaksana' ? { bagian_pd: 'ya' } : {}),
    },
  };
}

/** More money than the plan of the region has set aside. */
export const paguMelebihiRpjmd: Rule = {
  id: 'pagu-melebihi-rpjmd',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  needs: ['rpjmd', 'renstra'],
  // Shares of the ceiling: what is let pass, and from where a warning becomes an error.
  options: { toleransi: 0, batas_galat: 0.1 },
  basis: [
    {
      id: 'Permendagri 86/2017: Renstra berpedoman pada RPJMD, termasuk pagu indikatif programnya',
      en: 'Permendagri 86/2017: the Renstra is guided by the RPJMD, indicative ceilings of programs included',
      mark: 'pengetahuan',
    },
    {
      id: 'Permendagri 9/2018: reviu APIP menguji keselarasan pagu Renstra dengan RPJMD',
      en: 'Permendagri 9/2018: the APIP review tests the money of the Renstra against the RPJMD',
      mark: 'turunan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Pagu program dalam Renstra melebihi pagu program yang sama dalam RPJMD',
      alasan:
        'RPJMD menetapkan pagu indikatif setiap program menurut kemampuan keuangan daerah. Renstra yang melampauinya menjanjikan hasil yang tidak dapat didanai. Program bersama dibandingkan dengan bagian perangkat daerahnya, atau jumlah semua Renstra dengan pagu program bila bagiannya tidak disebut. Kelebihan di atas 10 persen dihitung sebagai galat.',
      pesan: (p) =>
        p.pengguna
          ? `pagu ${p.tahun} program ${p.kode} di ${p.pengguna} ${p.baris ? `baris ${p.dokumen}` : 'Renstra'} bersama-sama melebihi pagu ${p.acuan}`
          : `pagu ${p.tahun} program ${p.kode} di ${p.dokumen} melebihi ${p.bagian_pd ? 'bagiannya dalam' : 'pagu'} ${p.acuan}`,
      label: (p) =>
        `${p.pengguna ? 'jumlahnya ' : ''}${money(p.pagu)}, lebih ${money(p.lebih)}${percent(p, ',')}`,
      terkait: (p) =>
        p.peran === 'batas'
          ? `batas menurut ${p.acuan}: ${money(p.batas)}`
          : `ikut memakai: ${money(p.bagian)}`,
      saran: (p) => `turunkan pagu ${p.tahun}, atau ajukan perubahan ${p.acuan} lalu perbarui ${p.berkas}`,
    },
    en: {
      judul: 'A program has more money in the Renstra than in the RPJMD',
      alasan:
        'The RPJMD sets an indicative ceiling for each program by what the region can pay. A Renstra above it promises results that cannot be funded. A shared program is compared with the share of the office, or the sum of all Renstra with the ceiling where no shares are given. More than 10 percent above counts as an error.',
      pesan: (p) =>
        p.pengguna
          ? `the money of program ${p.kode} for ${p.tahun} in ${p.pengguna} ${p.baris ? `rows of ${p.dokumen}` : 'Renstra'} together exceeds the ceiling of the ${p.acuan}`
          : `the money of program ${p.kode} for ${p.tahun} in ${p.dokumen} exceeds ${p.bagian_pd ? 'its share in' : 'the ceiling of'} the ${p.acuan}`,
      label: (p) =>
        `${p.pengguna ? 'in all ' : ''}${money(p.pagu)}, ${money(p.lebih)} more${percent(p, '.')}`,
      terkait: (p) =>
        p.peran === 'batas'
          ? `ceiling of the ${p.acuan}: ${money(p.batas)}`
          : `draws on it too: ${money(p.bagian)}`,
      saran: (p) => `lower the money of ${p.tahun}, or have the ${p.acuan} changed and update ${p.berkas}`,
    },
  },
  *check(model, { options }) {
    const allowed = share(options.toleransi);
    const graveFrom = share(options.batas_galat);
    for (const [ceiling, programs] of byCeiling(model)) {
      const sums = sumMoney(programs.map(paguOf));
      for (const [year, batas] of paguOf(ceiling)) {
        const pagu = sums.get(year) ?? 0n;
        const over = (pagu - batas) * 10_000n;
        if (over <= batas * allowed || over <= 0n) continue;
        const found = finding(model, {
          ceiling,
          programs,
          year,
          pagu,
          batas,
          grave: over > batas * graveFrom,
        });
        if (found) yield found;
      }
    }
  },
};
