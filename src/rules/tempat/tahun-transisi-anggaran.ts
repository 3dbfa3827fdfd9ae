import { documentName } from '../../model/document-names.ts';
import type { Doc, Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { childrenOf, docsOf } from '../../model/query.ts';
import type { Rule } from '../rule.ts';

const hasMoney = (row: Node, year: number): boolean => (paguOf(row).get(year) ?? 0n) > 0n;

/** Programs with money in a target year, and how many of them have some in the transition year. */
function count(doc: Doc, year: number): { all: number; some: number } {
  const target = doc.periode?.target ?? [];
  const funded = childrenOf(doc.root, 'program').filter((row) => target.some((y) => hasMoney(row, y)));
  return { all: funded.length, some: funded.filter((row) => hasMoney(row, year)).length };
}

/** The transition year has money everywhere or nowhere. */
export const tahunTransisiAnggaran: Rule = {
  id: 'tahun-transisi-anggaran',
  level: 'info',
  kelompok: 'H',
  logika: '2025',
  basis: [
    {
      id: 'Inmendagri 2/2025: tahun pertama periode adalah tahun transisi; sebagian RPJMD mencetak pagunya, sebagian tidak',
      en: 'Inmendagri 2/2025: the first year of the period is one of transition; some RPJMD print its money, some do not',
      mark: 'turunan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Pagu tahun transisi tidak seragam',
      alasan:
        'Tahun transisi dianggarkan dengan rencana yang lama. Dokumen boleh memuat pagunya atau tidak, tetapi seragam untuk semua program dan sama dengan RPJMD, supaya jumlah per tahun dapat dibandingkan.',
      pesan: (p) =>
        p.acuan
          ? `pagu tahun transisi ${p.tahun} ${p.ada === '0' ? 'tidak dimuat di sini' : 'dimuat di sini'}, sedangkan di ${p.acuan} ${p.ada === '0' ? 'dimuat' : 'tidak'}`
          : `pagu tahun transisi ${p.tahun} dimuat pada ${p.ada} dari ${p.semua} program`,
      label: (p) => (p.acuan ? `berbeda dari ${p.acuan}` : 'tidak seragam'),
      saran: (p) => `seragamkan: isi pagu ${p.tahun} semua program, atau kosongkan semuanya`,
    },
    en: {
      judul: 'Money of the transition year is not uniform',
      alasan:
        'The transition year is budgeted under the old plan. A document may show its money or not, but for all programs alike and as the RPJMD does, so that sums per year can be compared.',
      pesan: (p) =>
        p.acuan
          ? `money of the transition year ${p.tahun} is ${p.ada === '0' ? 'not shown' : 'shown'} here, but ${p.ada === '0' ? 'it is' : 'not'} in ${p.acuan}`
          : `${p.ada} of ${p.semua} programs have money in the transition year ${p.tahun}`,
      label: (p) => (p.acuan ? `differs from ${p.acuan}` : 'not uniform'),
      saran: (p) => `make it uniform: fill in the money of ${p.tahun} for all programs, or for none`,
    },
  },
  *check(model) {
    for (const doc of docsOf(model, 'rpjmd', 'rpd', 'renstra')) {
      for (const year of doc.periode?.transisi ?? []) {
        const { all, some } = count(doc, year);
        if (all === 0) continue;
        const params = { tahun: String(year), ada: String(some), semua: String(all) };
        if (some > 0 && some < all) {
          yield { on: doc.root, params };
          continue;
        }
        const [plan] = doc.jenis === 'renstra' ? model.plans.against(doc, ['rpjmd', 'rpd']) : [];
        const above = plan ? count(plan, year) : { all: 0, some: 0 };
        if (!plan || above.all === 0 || above.some > 0 === some > 0) continue;
        yield { on: doc.root, params: { ...params, acuan: documentName(model, plan) } };
      }
    }
  },
};
