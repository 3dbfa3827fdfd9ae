import type { Data, Doc, Kind, Model, Node } from '../../model/node.ts';
import { yearEntries } from '../../model/pagu.ts';
import { docsOf, indikatorOf, linksFrom, nameOf, ownerOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

/** Rows whose results are judged from a starting point; outputs of kegiatan and sub kegiatan start from zero. */
const OWNERS: readonly Kind[] = ['dokumen', 'tujuan', 'sasaran', 'program'];
/** From this many on, a document without any baseline is one finding. */
const WHOLE = 4;

const recordOf = (value: Data | undefined): { readonly [key: string]: Data } | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;

/** The value, a written reason for its absence, or what was achieved up to the baseline year. */
function hasBaseline(indikator: Node): boolean {
  const { baseline, capaian } = indikator.data;
  const written = recordOf(baseline);
  if (written ? isFilled(written.nilai) || isFilled(written.keterangan) : isFilled(baseline)) return true;
  const dasar = indikator.doc.periode?.dasar ?? 9999;
  return yearEntries(capaian).some(({ year, value }) => year <= dasar && isFilled(value));
}

/** Whoever claims to be the indicator of another plan starts where that one starts. */
const hasElsewhere = (model: Model, indikator: Node): boolean =>
  linksFrom(model, indikator, 'sama_dengan').some((e) => hasBaseline(e.to));

/** What a program delivers in each year has no state before it. */
const isFlow = (indikator: Node, owner: Node): boolean =>
  owner.kind === 'program' && indikator.data.sifat === 'tambahan';

function judged(doc: Doc): Node[] {
  const rows = [doc.root, ...doc.root.children, ...doc.root.children.flatMap((c) => c.children)];
  return rows
    .filter((row) => OWNERS.includes(row.kind))
    .flatMap((row) => indikatorOf(row).filter((i) => !isFlow(i, row)));
}

/** A target without a starting point: nobody can tell whether it is a rise. */
export const indikatorTanpaBaseline: Rule = {
  id: 'indikator-tanpa-baseline',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.14 dan T-C.27: kolom kondisi kinerja pada awal periode (tahun 0)',
      en: 'Permendagri 86/2017, tables T-C.14 and T-C.27: column "state at the start of the period (year 0)"',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Indikator belum memiliki kondisi awal',
      alasan:
        'Target baru dapat dinilai bila diketahui dari mana daerah berangkat. Karena itu indikator tujuan, sasaran, dan program memuat nilai pada tahun dasar; bila datanya belum ada, alasannya ditulis pada keterangan. Indikator kegiatan dan sub kegiatan tidak memerlukannya.',
      pesan: (p) =>
        p.seluruh
          ? `tidak satu pun dari ${p.seluruh} indikator tujuan, sasaran, dan program di ${p.dokumen} memiliki kondisi awal`
          : `indikator "${excerpt(p.indikator)}" pada ${kindWord(p.jenis, 'id')} ${p.butir} belum memiliki kondisi awal${p.tahun ? ` ${p.tahun}` : ''}`,
      label: (p) => (p.seluruh ? 'seluruh baseline kosong' : 'baseline belum diisi'),
      saran: (p) =>
        `isi baseline: {tahun: ${p.tahun || '…'}, nilai: …}${p.seluruh ? ' pada setiap indikator' : ''}; bila datanya memang tidak ada, tulis alasannya: baseline: {keterangan: …}`,
    },
    en: {
      judul: 'Indicator without a baseline',
      alasan:
        'A target can be judged only when the starting point is known. So indicators of goals, objectives and programs state the value of the base year; where there is no figure, the reason stands in keterangan. Indicators of activities and sub-activities need none.',
      pesan: (p) =>
        p.seluruh
          ? `none of the ${p.seluruh} indicators of goals, objectives and programs in ${p.dokumen} has a baseline`
          : `indicator "${excerpt(p.indikator)}" of ${kindWord(p.jenis, 'en')} ${p.butir} has no baseline${p.tahun ? ` for ${p.tahun}` : ''}`,
      label: (p) => (p.seluruh ? 'all baselines are empty' : 'baseline is not filled in'),
      saran: (p) =>
        `fill in baseline: {tahun: ${p.tahun || '…'}, nilai: …}${p.seluruh ? ' for every indicator' : ''}; where there is no figure, give the reason: baseline: {keterangan: …}`,
    },
  },
  *check(model): Generator<Finding> {
    for (const doc of docsOf(model, 'rpjmd', 'rpd', 'renstra')) {
      const all = judged(doc);
      const missing = all.filter((i) => !hasBaseline(i) && !hasElsewhere(model, i));
      const tahun = doc.periode ? String(doc.periode.dasar) : '';
      if (missing.length === all.length && all.length >= WHOLE) {
        const params = { seluruh: String(all.length), dokumen: doc.id || doc.file, tahun };
        yield { on: doc.root, params };
        continue;
      }
      for (const indikator of missing) {
        const owner = ownerOf(indikator);
        const params = { indikator: indikator.label, jenis: owner.kind, butir: nameOf(owner), tahun };
        yield { on: indikator, field: 'baseline' in indikator.data ? '/baseline' : '', params };
      }
    }
  },
};
