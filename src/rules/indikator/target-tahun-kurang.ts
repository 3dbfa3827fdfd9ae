import type { Doc, Kind, Model, Node } from '../../model/node.ts';
import { paguOf, targetEntries } from '../../model/pagu.ts';
import { above, docsOf, indikatorOf, nameOf, nodesOf, ownerOf } from '../../model/query.ts';
import { type Gaps, gapsByDoc } from '../../model/whole.ts';
import { gapsParams, gapsText } from '../../model/whole-words.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

const ROWS: readonly Kind[] = ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan', 'pelaksana'];

/** Years for which a document promises results; the transition year and the forward estimate are optional. */
function yearsOf(doc: Doc): readonly number[] {
  if (!doc.periode) return [];
  return doc.tahun === undefined ? [...doc.periode.target, ...doc.periode.lanjutan] : [doc.tahun];
}

const isActivity = ({ kind }: Node): boolean => kind === 'kegiatan' || kind === 'sub_kegiatan';
const hasMoney = (row: Node | undefined): boolean =>
  row !== undefined && [...paguOf(row).values()].some((sen) => sen > 0n);

/** Years in which a kegiatan or sub kegiatan does not run: no money then, although other years have some. */
const isIdle = (row: Node, year: number): boolean =>
  isActivity(row) && (paguOf(row).get(year) ?? 0n) === 0n && hasMoney(row);

/** A row that was listed and left empty, money and all, in a program that has money. */
const isAbandoned = (row: Node): boolean =>
  isActivity(row) && !hasMoney(row) && hasMoney(above(row, 'program'));

/** In a shared program the targets may stand only in the series of the offices, or only on the program. */
function isElsewhere(indikator: Node, owner: Node): boolean {
  if (isFilled(indikator.data.target)) return false;
  if (owner.kind === 'pelaksana') return true;
  return owner.children.some(
    (c) => c.kind === 'pelaksana' && indikatorOf(c).some((i) => isFilled(i.data.target)),
  );
}

function missingYears(indikator: Node, owner: Node, years: readonly number[]): number[] {
  const entries = targetEntries(indikator);
  const isThere = (year: number) => entries.some((e) => e.year === year && isFilled(e.value));
  return years.filter((year) => !isThere(year) && !isIdle(owner, year));
}

/** An imported Renja lacks what the export lacks. */
const levelOf = (doc: Doc, row: Node) => (doc.jenis === 'renja' || isAbandoned(row) ? 'peringatan' : 'galat');

/** Indicators that make a promise, and the years for which it is still open. */
function openYears(model: Model): { judged: Node[]; open: Map<Node, readonly number[]> } {
  const plans = new Map(docsOf(model, 'rpjmd', 'rpd', 'renstra', 'renja').map((d) => [d, yearsOf(d)]));
  const judged: Node[] = [];
  const open = new Map<Node, readonly number[]>();
  for (const indikator of nodesOf(model, 'indikator')) {
    const years = plans.get(indikator.doc);
    const owner = ownerOf(indikator);
    if (!years || !ROWS.includes(owner.kind) || isElsewhere(indikator, owner)) continue;
    judged.push(indikator);
    const missing = missingYears(indikator, owner, years);
    if (missing.length > 0) open.set(indikator, missing);
  }
  return { judged, open };
}

function toldOnce(gaps: Gaps): Finding {
  const { doc } = gaps;
  const level = gaps.items.some((i) => levelOf(doc, ownerOf(i)) === 'galat') ? 'galat' : 'peringatan';
  return { on: doc.root, level, params: { ...gapsParams(gaps), tahun: yearsOf(doc).join(', ') } };
}

function finding(indikator: Node, missing: readonly number[]): Finding {
  const { doc } = indikator;
  const owner = ownerOf(indikator);
  const whole = missing.length === yearsOf(doc).length && missing.length > 1;
  return {
    on: indikator,
    ...('target' in indikator.data ? { field: '/target', part: 'key' as const } : {}),
    level: levelOf(doc, owner),
    params: {
      indikator: indikator.label,
      jenis: owner.kind,
      butir: nameOf(owner) || owner.unit || '',
      tahun: missing.join(', '),
      ...(whole ? { semua: 'ya' } : {}),
    },
  };
}

/** A year of the plan for which an indicator promises nothing. */
export const targetTahunKurang: Rule = {
  id: 'target-tahun-kurang',
  level: 'galat',
  kelompok: 'E',
  logika: 'semua',
  identity: ['golongan'],
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
        'Renja dan RKPD setiap tahun mengambil targetnya dari Renstra dan RPJMD. Tahun yang kosong membuat dokumen tahunan kehilangan acuan dan capaiannya tidak dapat dievaluasi. Tahun tanpa pagu pada kegiatan dan sub kegiatan dikecualikan; tanda "-" dihitung sebagai sudah diisi. Baris yang tidak punya target maupun pagu, dan Renja, hanya peringatan; kolom yang kosong seluruhnya dilaporkan satu kali.',
      pesan: (p) =>
        p.jumlah
          ? gapsText(p, 'id', 'indikator', 'target')
          : `indikator "${excerpt(p.indikator)}" pada ${kindWord(p.jenis, 'id')} ${p.butir} belum memiliki target ${p.semua ? 'satu tahun pun' : `tahun ${p.tahun}`}`,
      label: (p) => (p.semua || p.jumlah ? 'target belum diisi' : `belum ada ${p.tahun}`),
      saran: (p) =>
        p.semua || p.jumlah
          ? `isi target setiap tahun: ${p.tahun}`
          : `isi target tahun ${p.tahun}, atau tulis "-" bila tahun itu memang tidak ditargetkan`,
    },
    en: {
      judul: 'Yearly targets are incomplete',
      alasan:
        'Renja and RKPD take their targets from the Renstra and the RPJMD year by year. An empty year leaves the annual plan without a basis, and its result cannot be evaluated. Years without money on an activity or sub-activity are excused; "-" counts as filled in. A row with neither targets nor money, and a Renja, give warnings only; a column that is empty altogether is told once.',
      pesan: (p) =>
        p.jumlah
          ? gapsText(p, 'en', 'indicators', 'a target')
          : `indicator "${excerpt(p.indikator)}" of ${kindWord(p.jenis, 'en')} ${p.butir} has no target ${p.semua ? 'in any year' : `for ${p.tahun}`}`,
      label: (p) => (p.semua || p.jumlah ? 'target is not filled in' : `not filled in: ${p.tahun}`),
      saran: (p) =>
        p.semua || p.jumlah
          ? `fill in a target for every year: ${p.tahun}`
          : `fill in the target of ${p.tahun}, or write "-" if that year has none`,
    },
  },
  *check(model) {
    const { judged, open } = openYears(model);
    // What an annual plan promises is one year; of several years only a column that is empty altogether is one gap.
    const lacks = (i: Node) => open.has(i) && (i.doc.tahun !== undefined || !isFilled(i.data.target));
    const told = new Set<Node>();
    for (const gaps of gapsByDoc(judged, lacks, (i) => ownerOf(i).kind)) {
      if (!gaps.once) continue;
      for (const indikator of gaps.items) told.add(indikator);
      yield toldOnce(gaps);
    }
    for (const [indikator, missing] of open) {
      if (!told.has(indikator)) yield finding(indikator, missing);
    }
  },
};
