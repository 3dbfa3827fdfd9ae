/** Units written inside the cells of a series of targets. */
import { satuanOf } from './indikator.ts';
import type { Node } from './node.ts';
import { targetEntries } from './pagu.ts';
import { readTarget } from './target.ts';

/** By year; a dash with a unit (`- Unit`) has no value that it could belong to. */
export function insertedUnits(indikator: Node): { year: number; unit: string }[] {
  const satuan = satuanOf(indikator);
  return targetEntries(indikator).flatMap(({ year, value }) => {
    // Nearly every target is a number: nothing to read.
    if (typeof value !== 'string' || !/\p{L}/u.test(value)) return [];
    const target = readTarget(value, { satuan });
    const unit = 'sisipan' in target ? target.sisipan : undefined;
    return unit === undefined || target.jenis === 'strip' ? [] : [{ year, unit }];
  });
}
