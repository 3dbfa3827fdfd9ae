import type { Doc, Model, Node } from '../../model/node.ts';
import { currentDocs, linksTo, nodesOf, officeName, officeOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { planKey } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

/** The Renstra of one office and the codes that it runs. */
interface OfficePlan {
  readonly doc: Doc;
  readonly codes: ReadonlySet<string>;
}

const generic = (kode: string): string => kode.replace(/^[^.]+\.[^.]+/, 'X.XX');

/** Exact code, or the support program written X.XX on one side and with a bidang on the other. */
const runs = (plan: OfficePlan, kode: string): boolean =>
  plan.codes.has(kode) ||
  plan.codes.has(generic(kode)) ||
  (kode.startsWith('X.XX') && plan.codes.has(`~${kode}`));

/** Renstra in force by office and by the plan of the region that they follow. */
function officePlans(model: Model): ReadonlyMap<string, readonly OfficePlan[]> {
  const out = new Map<string, OfficePlan[]>();
  for (const doc of currentDocs(model, 'renstra')) {
    const office = officeOf(model, doc.unit);
    if (office === undefined) continue;
    const programs = doc.root.children.filter((c) => c.kind === 'program').flatMap((c) => c.kode ?? []);
    // A draft without programs cannot answer yet.
    if (programs.length === 0) continue;
    const plan = { doc, codes: new Set(programs.flatMap((k) => [k, `~${generic(k)}`])) };
    for (const above of model.plans.against(doc, ['rpjmd', 'rpd'])) {
      const key = `${above.id}\n${office}`;
      out.set(key, [...(out.get(key) ?? []), plan]);
    }
  }
  return out;
}

/** RPJMD programs that a Renstra names as its own under another code. */
function namedPrograms(model: Model): ReadonlySet<string> {
  const named = new Set<string>();
  for (const program of nodesOf(model, 'program'))
    for (const { from } of linksTo(model, program, 'mendukung'))
      if (from.doc.jenis === 'renstra') named.add(`${planKey(program)}\n${officeOf(model, from.doc.unit)}`);
  return named;
}

/** The office of a program, or of each share of it; '' fields mark the program's own line. */
function shares(program: Node): { on: Node; field: string; unit: string }[] {
  const pelaksana = program.children.filter((c) => c.kind === 'pelaksana');
  if (pelaksana.length === 0)
    return program.unit === undefined ? [] : [{ on: program, field: '', unit: program.unit }];
  return pelaksana.flatMap((on) =>
    on.unit === undefined ? [] : [{ on, field: '/perangkat_daerah', unit: on.unit }],
  );
}

/** What the region's plan gives to an office must be in the plan of that office. */
export const programRpjmdTanpaRenstra: Rule = {
  id: 'program-rpjmd-tanpa-renstra',
  level: 'galat',
  kelompok: 'D',
  logika: 'semua',
  needs: ['rpjmd', 'renstra'],
  basis: [
    {
      id: 'Permendagri 9/2018: reviu menguji kesesuaian program Renstra dengan program RPJMD',
      en: 'Permendagri 9/2018: the review tests the programs of a Renstra against those of the RPJMD',
      mark: 'pasti',
    },
    {
      id: 'Permendagri 86/2017, tabel T-C.16: program disertai perangkat daerah penanggung jawab',
      en: 'Permendagri 86/2017, table T-C.16: programs are printed with the responsible office',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Program RPJMD tidak ada di Renstra',
      alasan:
        'RPJMD menetapkan program beserta perangkat daerah penanggung jawabnya, dan Renstra merincinya menjadi kegiatan. Program yang tidak muncul di Renstra tidak akan masuk Renja dan RKPD, sehingga pagunya tidak terpakai. Perangkat daerah yang Renstranya belum dimuat tidak dilaporkan.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} ada di RPJMD untuk ${p.pd}, tetapi tidak ada di Renstra${p.pemilik === p.pd ? 'nya' : ` ${p.pemilik}`}`,
      label: (p) => `tidak ada di Renstra ${p.pemilik}`,
      terkait: (p) => `Renstra ${p.pemilik}`,
      saran: (p) => `tambahkan program ${p.kode} di ${p.berkas}, atau perbaiki perangkat daerahnya di RPJMD`,
    },
    en: {
      judul: 'RPJMD program missing from the Renstra',
      alasan:
        'The RPJMD gives every program to an office, whose Renstra details it into activities. A program that is not there will not reach the Renja and the RKPD, and its money stays unused. Offices whose Renstra is not here are not reported.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} is given to ${p.pd} by the RPJMD but is not in ${p.pemilik === p.pd ? 'its Renstra' : `the Renstra of ${p.pemilik}`}`,
      label: (p) => `not in the Renstra of ${p.pemilik}`,
      terkait: (p) => `Renstra of ${p.pemilik}`,
      saran: (p) => `add program ${p.kode} to ${p.berkas}, or correct its office in the RPJMD`,
    },
  },
  *check(model): Iterable<Finding> {
    const plans = officePlans(model);
    const named = namedPrograms(model);
    for (const doc of currentDocs(model, 'rpjmd', 'rpd')) {
      for (const program of doc.root.children) {
        const { kode } = program;
        if (program.kind !== 'program' || kode === undefined) continue;
        for (const { on, field, unit } of shares(program)) {
          const office = officeOf(model, unit) ?? unit;
          // Equal digits of two editions are not the same program.
          const here = (plans.get(`${doc.id}\n${office}`) ?? []).filter(
            (p) => !p.doc.nomenklatur || !doc.nomenklatur || p.doc.nomenklatur === doc.nomenklatur,
          );
          const [first] = here;
          if (!first || here.some((p) => runs(p, kode)) || named.has(`${planKey(program)}\n${office}`))
            continue;
          const names = { pd: officeName(model, unit), pemilik: officeName(model, first.doc.unit) };
          const params = { kode, nama: program.label, ...names, berkas: first.doc.file };
          yield { on, field, params, related: [{ on: first.doc.root }] };
        }
      }
    }
  },
};
