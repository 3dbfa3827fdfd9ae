/** Numbers of a cell for checks of bounds: both ends of a range, the value of a limit or a figure. */
import type { Decimal } from './decimal.ts';
import { akhirOf, seriesOf } from './indikator.ts';
import type { Node } from './node.ts';
import type { Target } from './target.ts';

export interface Cell {
  readonly field: string;
  readonly target: Target;
}

/** Baseline, targets and end value; the sum of several years is no value of its own. */
export function cellsOf(indikator: Node): readonly Cell[] {
  const akhir: Cell = { field: '/akhir', target: akhirOf(indikator) };
  const end = indikator.data.sifat === 'tambahan' ? [] : [akhir];
  return [...seriesOf(indikator), ...end];
}

export function numbersOf(target: Target): readonly Decimal[] {
  if (target.jenis === 'rentang') return [target.dari, target.sampai];
  return target.jenis === 'angka' || target.jenis === 'batas' ? [target.nilai] : [];
}
