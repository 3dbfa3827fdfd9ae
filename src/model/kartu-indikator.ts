/** The indicator card (definisi, formula, sumber_data): how much of it the plans in force have filled in. */
import type { Lang } from '../diagnostic.ts';
import { FIVE_YEAR, hasKategori, indicatorsIn } from './indikator.ts';
import type { Doc, Model, Node } from './node.ts';
import { linksFrom, ownerOf } from './query.ts';
import { isFilled } from './written.ts';

/** One document, or all of them where no card at all is filled in. */
export interface CardGap {
  readonly doc: Doc;
  /** What `cardOwner` and the sentences of the rules read: kosong, semua, dokumen, dokumen_lain. */
  readonly params: Readonly<Record<string, string>>;
  /** Some of the indicators, to be shown. */
  readonly shown: readonly Node[];
}

/** Places shown beside a document. */
const SHOWN = 3;

/** Where the indicators stand: one document, or all that are here. */
export function cardOwner(p: Readonly<Record<string, string>>, lang: Lang): string {
  if (p.dokumen_lain === undefined) return p.dokumen ?? '';
  return lang === 'id'
    ? `${p.dokumen_lain} dokumen yang dimuat`
    : `the ${p.dokumen_lain} documents that are here`;
}

/** Indicators that need a card: of goals and objectives, and whatever is IKU. */
const needsCard = (indikator: Node): boolean =>
  ['tujuan', 'sasaran'].includes(ownerOf(indikator).kind) || hasKategori(indikator, 'iku');

/** Written here, or on the indicator that this one claims to be. */
const has = (model: Model, indikator: Node, keys: readonly string[]): boolean =>
  [indikator, ...linksFrom(model, indikator, 'sama_dengan').map((e) => e.to)].some((node) =>
    keys.every((key) => isFilled(node.data[key])),
  );

/** Documents whose share of complete cards is below `batas`. A draft may still be filled in. */
export function cardGaps(model: Model, keys: readonly string[], batas: number): readonly CardGap[] {
  const byDoc = new Map<Doc, Node[]>();
  for (const indikator of indicatorsIn(model, FIVE_YEAR)) {
    if (indikator.doc.versi.status !== 'ditetapkan' || !needsCard(indikator)) continue;
    const list = byDoc.get(indikator.doc);
    if (list) list.push(indikator);
    else byDoc.set(indikator.doc, [indikator]);
  }
  const found = [...byDoc].map(([doc, list]) => ({
    doc,
    missing: list.filter((i) => !has(model, i, keys)),
    all: list.length,
  }));
  // A repository that keeps its cards elsewhere is told once.
  if (found.length > 1 && found.every((gap) => gap.missing.length === gap.all)) {
    const head = found.find((gap) => gap.doc.jenis !== 'renstra') ?? found[0];
    const missing = found.flatMap((gap) => gap.missing);
    return head ? [gapOf(head.doc, missing, missing.length, { dokumen_lain: String(found.length) })] : [];
  }
  return found
    .filter((gap) => gap.all - gap.missing.length < gap.all * batas)
    .map((gap) => gapOf(gap.doc, gap.missing, gap.all));
}

const gapOf = (doc: Doc, missing: readonly Node[], all: number, more?: Record<string, string>): CardGap => ({
  doc,
  params: { dokumen: doc.id, kosong: String(missing.length), semua: String(all), ...more },
  shown: missing.slice(0, SHOWN),
});
