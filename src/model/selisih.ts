/** Programs of two annual documents side by side: missing, new, or with another amount. */
import { type Following, matchPrograms } from './follow.ts';
import type { Model, Node } from './node.ts';
import { paguOf } from './pagu.ts';
import { distance, isMoreThan } from './percent.ts';
import { hasRemark } from './rincian.ts';

export interface Selisih {
  /** hilang: only in the guide; baru: only in the follower; beda: another amount. */
  readonly sebab: 'hilang' | 'baru' | 'beda';
  /** Row of the guide for hilang, else of the follower. */
  readonly row: Node;
  /** The same row of the guide, for beda. */
  readonly guide: Node | undefined;
  /** Sen of the year in the guide and in the follower. */
  readonly acuan: bigint;
  readonly pagu: bigint;
}

const inYear = (row: Node, year: number): bigint => paguOf(row).get(year) ?? 0n;

/** What a reviewer asks about: rows that the follower explains by a remark are left out. `share` in ten-thousandths. */
export function selisihOf(
  model: Model,
  { doc, guide, follower }: Following,
  share: bigint,
): readonly Selisih[] {
  const year = doc.tahun ?? 0;
  const gone = matchPrograms(model, guide, follower).flatMap(({ row, same }): Selisih[] => {
    const acuan = inYear(row, year);
    return same.length > 0 || acuan === 0n
      ? []
      : [{ sebab: 'hilang', row, guide: undefined, acuan, pagu: 0n }];
  });
  const others = matchPrograms(model, follower, guide).flatMap(({ row, same }): Selisih[] => {
    const pagu = inYear(row, year);
    if (hasRemark(row)) return [];
    const [other] = same;
    if (!other) return pagu === 0n ? [] : [{ sebab: 'baru', row, guide: undefined, acuan: 0n, pagu }];
    // A code that was split or merged has no amount of its own to compare with.
    if (same.length > 1 || other.kode !== row.kode) return [];
    const acuan = inYear(other, year);
    const far = acuan === 0n ? pagu > 0n : isMoreThan(distance(acuan, pagu), acuan, share);
    return far ? [{ sebab: 'beda', row, guide: other, acuan, pagu }] : [];
  });
  return [...gone, ...others];
}
