import { FIVE_YEAR } from '../../model/indikator.ts';
import type { Doc, Jenis, Model, Node, Periode } from '../../model/node.ts';
import { paguEntries, targetEntries } from '../../model/pagu.ts';
import { docsOf } from '../../model/query.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

const ANNUAL: readonly Jenis[] = ['rkpd', 'renja', 'ppas', 'apbd', 'realisasi'];

interface Use {
  readonly on: Node;
  readonly field: string;
  count: number;
}

type Stranger = Omit<Use, 'count'> & { readonly year: number };
const NONE: readonly Stranger[] = [];

/** Years that an item speaks of and its document does not: keys of its targets and money, years of a policy direction. */
function strangersOf(node: Node, known: ReadonlySet<number>): readonly Stranger[] {
  const { target, pagu, tahun } = node.data;
  if (target === undefined && pagu === undefined && tahun === undefined) return NONE;
  const out: Stranger[] = [];
  for (const [name, entries] of [
    ['target', targetEntries(node)],
    ['pagu', paguEntries(node)],
  ] as const) {
    for (const { year, value } of entries)
      if (!known.has(year) && isFilled(value)) out.push({ year, on: node, field: `/${name}/${year}` });
  }
  if (!Array.isArray(tahun)) return out;
  for (const [i, year] of tahun.entries())
    if (isFilled(year) && !known.has(Number(year)))
      out.push({ year: Number(year), on: node, field: `/tahun/${i}` });
  return out;
}

/** What a document may speak of: a plan of several years its own, an annual one n-2 to n+1. */
function allowed({ transisi, target, lanjutan }: Periode, tahun: number | undefined): ReadonlySet<number> {
  if (tahun !== undefined) return new Set([-2, -1, 0, 1].map((n) => tahun + n));
  return new Set([...transisi, ...target, ...lanjutan]);
}

/** Of each document, the years outside of it with their first place. */
function strangers(model: Model): Map<Doc, Map<number, Use>> {
  const own = new Map(
    docsOf(model, ...FIVE_YEAR, ...ANNUAL).flatMap((doc) =>
      doc.periode ? [[doc, allowed(doc.periode, doc.tahun)] as const] : [],
    ),
  );
  const out = new Map<Doc, Map<number, Use>>();
  for (const node of model.nodes) {
    const known = own.get(node.doc);
    if (!known) continue;
    for (const { year, ...place } of strangersOf(node, known)) {
      const found = out.get(node.doc) ?? new Map<number, Use>();
      out.set(node.doc, found);
      const use = found.get(year);
      if (use) use.count++;
      else found.set(year, { ...place, count: 1 });
    }
  }
  return out;
}

function spanOf(doc: Doc): string {
  if (doc.tahun !== undefined) return String(doc.tahun);
  return doc.periode ? `${doc.periode.awal}-${doc.periode.akhir}` : '';
}

/** A year that the document says nothing about in its header. */
export const tahunDiLuarPeriode: Rule = {
  id: 'tahun-di-luar-periode',
  level: 'galat',
  kelompok: 'H',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017 dan Inmendagri 2/2025: tabel target dan pagu memuat tahun periode dokumennya',
      en: 'Permendagri 86/2017 and Inmendagri 2/2025: targets and money are given for the years of the document',
      mark: 'turunan',
    },
  ],
  identity: ['tahun', 'periode'],
  texts: {
    id: {
      judul: 'Tahun di luar periode dokumen',
      alasan:
        'Target, pagu, dan arah kebijakan ditulis untuk tahun transisi, tahun target, dan tahun lanjutan yang disebut di periode; dokumen tahunan memuat n-2 sampai n+1. Tahun lain biasanya salah ketik dan tidak ikut dijumlah. Tahun di dalam periode yang hanya belum disebut sebagai tahun transisi, target, atau lanjutan diberi peringatan.',
      pesan: (p) =>
        `tahun ${p.tahun} ${p.dalam ? `belum disebut dalam tahun target periode ${p.periode}` : p.tahunan ? `bukan n-2 sampai n+1 dari dokumen tahun ${p.periode}` : `di luar periode ${p.periode}`}`,
      label: (p) => (p.tempat === '1' ? 'hanya di sini' : `dipakai di ${p.tempat} tempat`),
      saran: (p) =>
        p.dalam
          ? `tambahkan ${p.tahun} di tahun_transisi atau tahun_target, atau hapus isiannya`
          : `perbaiki tahunnya, atau perbaiki ${p.tahunan ? 'tahun' : 'periode'} di kepala dokumen`,
    },
    en: {
      judul: 'Year outside the period of the document',
      alasan:
        'Targets, money and policy directions stand in the transition, target and continuation years of the header; an annual document holds n-2 to n+1. Other years are mostly typing errors and enter no sum. A year inside the period that is merely not named in the header gets a warning.',
      pesan: (p) =>
        p.dalam
          ? `year ${p.tahun} is not named among the target years of the period ${p.periode}`
          : `year ${p.tahun} is ${p.tahunan ? `not n-2 to n+1 of a document for ${p.periode}` : `outside the period ${p.periode}`}`,
      label: (p) => (p.tempat === '1' ? 'only here' : `used in ${p.tempat} places`),
      saran: (p) =>
        p.dalam
          ? `add ${p.tahun} to tahun_transisi or tahun_target, or remove the entries`
          : `correct the year, or ${p.tahunan ? 'tahun' : 'periode'} in the header`,
    },
  },
  *check(model) {
    for (const [doc, found] of strangers(model)) {
      for (const [year, { on, field, count }] of found) {
        const { awal = 0, akhir = 0 } = doc.periode ?? {};
        const inside = year >= awal && year <= akhir;
        yield {
          on,
          field,
          part: 'key',
          level: inside ? 'peringatan' : 'galat',
          params: {
            tahun: String(year),
            periode: spanOf(doc),
            tempat: String(count),
            ...(inside ? { dalam: 'ya' } : {}),
            ...(doc.tahun === undefined ? {} : { tahunan: 'ya' }),
          },
        };
      }
    }
  },
};
