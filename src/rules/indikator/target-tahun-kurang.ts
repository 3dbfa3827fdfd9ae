import type { Doc, Kind, Node } from '../../model/node.ts';
import { paguOf, yearEntries } from '../../model/pagu.ts';
import { docsOf, indikatorOf, nameOf, nodesOf, ownerOf } from '../../model/query.ts';
import { gapsByDoc } from '../../model/whole.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

const ROWS: readonly Kind[] = ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan', 'pelaksana'];

/** Years for which a document promises results; the transition year and the forward estimate are optional. */
function yearsOf(doc: Doc): readonly number[] {
  if (!doc.periode) return [];
  return doc.tahun === undefined ? [...doc.periode.target, ...doc.periode.lanjutan] : [doc.tahun];
}

/** Years in which a kegiatan or sub kegiatan does not run: no money then, although other years have some. */
function isIdle(row: Node, year: number): boolean {
  if (row.kind !== 'kegiatan' && row.kind !== 'sub_kegiatan') return false;
  const pagu = paguOf(row);
  return (pagu.get(year) ?? 0n) === 0n && [...pagu.values()].some((sen) => sen > 0n);
}

/** In a shared program the targets may stand only in the series of the offices, or only on the program. */
function isElsewhere(indikator: Node, owner: Node): boolean {
  if (isFilled(indikator.data.target)) return false;
  if (owner.kind === 'pelaksana') return true;
  return owner.children.some(
    (c) => c.kind === 'pelaksana' && indikatorOf(c).some((i) => isFilled(i.data.target)),
  );
}

function missingYears(indikator: Node, owner: Node, years: readonly number[]): number[] {
  const filled = new Set(
    yearEntries(indikator.data.target)
      .filter(({ value }) => isFilled(value))
      .map(({ year }) => year),
  );
  return years.filter((year) => !filled.has(year) && !isIdle(owner, year));
}

/** An imported Renja lacks what the export lacks. */
const levelIn = (doc: Doc) => (doc.jenis === 'renja' ? 'peringatan' : 'galat');

/** A year of the plan for which an indicator promises nothing. */
export const targetTahunKurang: Rule = {
  id: 'target-tahun-kurang',
  level: 'galat',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.14 dan T-C.27: target kinerja setiap tahun perencanaan',
      en: 'Permendagri 86/2017, tables T-C.14 and T-C.27: a target for every year of the plan',
      mark: 'pasti',
    },
    {
      id: 'Inmendagri 2/2025: target tahun pertama perencanaan sampai tahun setelah akhir periode',
      en: 'Inmendagri 2/2025: targets from the first planned year to the year after the period',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Target tahunan belum lengkap',
      alasan:
        'Renja dan RKPD setiap tahun mengambil targetnya dari Renstra dan RPJMD. Tahun yang kosong membuat dokumen tahunan kehilangan acuan dan capaiannya tidak dapat dievaluasi. Tahun tanpa pagu pada kegiatan dan sub kegiatan dikecualikan; tanda "-" dihitung sebagai sudah diisi.',
      pesan: (p) =>
        p.seluruh
          ? `tidak satu pun dari ${p.seluruh} indikator di ${p.dokumen} memiliki target`
          : `indikator "${excerpt(p.indikator)}" pada ${kindWord(p.jenis, 'id')} ${p.butir} belum memiliki target ${p.semua ? 'satu tahun pun' : `tahun ${p.tahun}`}`,
      label: (p) => (p.semua || p.seluruh ? 'target belum diisi' : `belum ada ${p.tahun}`),
      saran: (p) =>
        p.semua || p.seluruh
          ? `isi target setiap tahun: ${p.tahun}`
          : `isi target tahun ${p.tahun}, atau tulis "-" bila tahun itu memang tidak ditargetkan`,
    },
    en: {
      judul: 'Yearly targets are incomplete',
      alasan:
        'Renja and RKPD take their targets from the Renstra and the RPJMD year by year. An empty year leaves the annual plan without a basis, and its result cannot be evaluated. Years without money on an activity or sub-activity are excused; "-" counts as filled in.',
      pesan: (p) =>
        p.seluruh
          ? `none of the ${p.seluruh} indicators in ${p.dokumen} has a target`
          : `indicator "${excerpt(p.indikator)}" of ${kindWord(p.jenis, 'en')} ${p.butir} has no target ${p.semua ? 'in any year' : `for ${p.tahun}`}`,
      label: (p) => (p.semua || p.seluruh ? 'target is not filled in' : `${p.tahun} is missing`),
      saran: (p) =>
        p.semua || p.seluruh
          ? `fill in a target for every year: ${p.tahun}`
          : `fill in the target of ${p.tahun}, or write "-" if that year has none`,
    },
  },
  *check(model) {
    const plans = new Map(docsOf(model, 'rpjmd', 'rpd', 'renstra', 'renja').map((d) => [d, yearsOf(d)]));
    const judged = nodesOf(model, 'indikator').filter((indikator) => {
      const owner = ownerOf(indikator);
      return plans.has(indikator.doc) && ROWS.includes(owner.kind) && !isElsewhere(indikator, owner);
    });
    const lacksAll = (i: Node) => !isFilled(i.data.target) && (plans.get(i.doc)?.length ?? 0) > 0;
    const empty = new Set(gapsByDoc(judged, lacksAll).flatMap(({ doc, whole }) => (whole ? [doc] : [])));
    for (const doc of empty) {
      const count = judged.filter((i) => i.doc === doc).length;
      const tahun = (plans.get(doc) ?? []).join(', ');
      yield {
        on: doc.root,
        level: levelIn(doc),
        params: { seluruh: String(count), dokumen: doc.id || doc.file, tahun },
      };
    }
    for (const indikator of judged) {
      if (empty.has(indikator.doc)) continue;
      const years = plans.get(indikator.doc) ?? [];
      const owner = ownerOf(indikator);
      const missing = missingYears(indikator, owner, years);
      if (missing.length === 0) continue;
      const whole = missing.length === years.length && years.length > 1;
      const written = 'target' in indikator.data;
      yield {
        on: indikator,
        ...(written ? { field: '/target', part: 'key' as const } : {}),
        level: levelIn(indikator.doc),
        params: {
          indikator: indikator.label,
          jenis: owner.kind,
          butir: nameOf(owner) || owner.unit || '',
          tahun: missing.join(', '),
          ...(whole ? { semua: 'ya' } : {}),
        },
      };
    }
  },
};
