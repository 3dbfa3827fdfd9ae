/** Indicators that a Renstra shares with the plan of the region, and what their targets say to each other. */
import {
  FIVE_YEAR,
  fieldText,
  indicatorsIn,
  type Nilai,
  satuanOf,
  targetsOf,
  unitsClash,
} from './indikator.ts';
import type { Model, Node } from './node.ts';
import { linksFrom, officeOf, ownerOf } from './query.ts';
import { sameIndicator } from './same-indicator.ts';
import { compareTargets, sameTarget } from './target-compare.ts';

export interface SharedIndicator {
  readonly renstra: Node;
  readonly rpjmd: Node;
  /** Written as sama_dengan; else found by its name on the same row, or on the sasaran that a goal elaborates. */
  readonly claimed: boolean;
}

const isRegional = (node: Node): boolean => node.doc.jenis === 'rpjmd' || node.doc.jenis === 'rpd';

/** In a shared program the series of the own office, else the program's. */
function onRow(model: Model, row: Node, indikator: Node): Node | undefined {
  const office = officeOf(model, indikator.doc.unit);
  const share = row.children.find((c) => c.kind === 'pelaksana' && officeOf(model, c.unit) === office);
  return (share && sameIndicator(share, indikator)) ?? sameIndicator(row, indikator);
}

function counterpart(model: Model, indikator: Node): { node: Node; claimed: boolean } | undefined {
  const claim = linksFrom(model, indikator, 'sama_dengan').find((e) => isRegional(e.to));
  if (claim) return { node: claim.to, claimed: true };
  for (const { to } of linksFrom(model, ownerOf(indikator), 'menjabarkan', 'sebaris')) {
    const node = isRegional(to) ? onRow(model, to, indikator) : undefined;
    if (node) return { node, claimed: false };
  }
  return undefined;
}

export function sharedIndicators(model: Model): SharedIndicator[] {
  return indicatorsIn(model, FIVE_YEAR)
    .filter((i) => i.doc.jenis === 'renstra')
    .flatMap((renstra) => {
      const found = counterpart(model, renstra);
      return found ? [{ renstra, rpjmd: found.node, claimed: found.claimed }] : [];
    });
}

export interface TargetGap {
  readonly own: Nilai;
  readonly other: Nilai;
  /** Below what the region promises, by the direction that one of the two states; undefined when neither does. */
  readonly worse: boolean | undefined;
}

/** Years in which both have a target and they differ; none where the units cannot be compared. */
export function targetGaps({ renstra, rpjmd }: SharedIndicator): TargetGap[] {
  if (unitsClash(satuanOf(renstra), satuanOf(rpjmd))) return [];
  const arah = fieldText(renstra, 'arah') || fieldText(rpjmd, 'arah');
  const others = new Map(targetsOf(rpjmd).map((n) => [n.tahun, n]));
  return targetsOf(renstra).flatMap((own) => {
    const other = others.get(own.tahun);
    if (!other || sameTarget(own.target, other.target)) return [];
    const order = compareTargets(own.target, other.target);
    const known = order !== undefined && (arah === 'naik' || arah === 'turun');
    return [{ own, other, worse: known ? (arah === 'naik' ? order < 0 : order > 0) : undefined }];
  });
}
