/** How far a target was reached, exact. */
import type { Decimal } from './decimal.ts';
import type { Data, Model, Node } from './node.ts';
import { linksFrom, ownerOf } from './query.ts';
import { capaianOf, quarterValues } from './realisasi.ts';
import { sameIndicator, sifatOf } from './same-indicator.ts';
import { readTarget, type Target } from './target.ts';
import { compareTargets, decimalOf } from './target-compare.ts';

/** The indicator and the same one of the plans above, nearest first: an annual document mostly repeats only its name. */
function* lineage(model: Model, indikator: Node): Generator<Node> {
  let layer: readonly Node[] = [indikator];
  for (let depth = 0; layer.length > 0 && depth < 8; depth++) {
    yield* layer;
    layer = layer.flatMap((node) =>
      linksFrom(model, ownerOf(node), 'sebaris')
        .filter((edge) => edge.main)
        .flatMap((edge) => sameIndicator(edge.to, node) ?? []),
    );
  }
}

function ofYear(value: Data | undefined, year: number): Target {
  const map = value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  return readTarget(map[String(year)]);
}

/** Target of a year: of the indicator itself, else of the plan that it comes from. */
export function targetOfYear(model: Model, indikator: Node, year: number): Target | undefined {
  for (const node of lineage(model, indikator)) {
    const target = ofYear(node.data.target, year);
    if (target.jenis !== 'kosong') return target;
  }
  return undefined;
}

export function isFalling(model: Model, indikator: Node): boolean {
  for (const node of lineage(model, indikator)) {
    const { arah } = node.data;
    if (typeof arah === 'string' && arah !== '') return arah === 'turun';
  }
  return false;
}

const times = (a: Decimal, factor: bigint, scale: number): bigint =>
  a.digits * factor * 10n ** BigInt(scale - a.scale);

/**
 * Achievement in hundredths of a percent, cut: realisasi / target, and (2 x target - realisasi) / target where lower is
 * better. Undefined for words, a target of 0, and figures in two units.
 */
export function achievement(target: Target, capaian: Target, falling: boolean): bigint | undefined {
  const [want, got] = [decimalOf(target), decimalOf(capaian)];
  const order = compareTargets(target, capaian);
  if (!want || !got || want.digits <= 0n) return undefined;
  if (order === undefined && target.jenis === capaian.jenis) return undefined;
  const scale = Math.max(want.scale, got.scale);
  const [t, r] = [times(want, 1n, scale), times(got, 1n, scale)];
  return ((falling ? 2n * t - r : r) * 10_000n) / t;
}

/** Hundredths of a percent as digits with a point: `93.33`. */
export function percentDigits(hundredths: bigint): string {
  const minus = hundredths < 0n ? '-' : '';
  const size = hundredths < 0n ? -hundredths : hundredths;
  const rest = (size % 100n).toString().padStart(2, '0').replace(/0+$/, '');
  return `${minus}${size / 100n}${rest === '' ? '' : `.${rest}`}`;
}

export interface Hasil {
  readonly tahun: number;
  /** As written. */
  readonly capaian: string;
  readonly target: string;
  /** Hundredths of a percent. */
  readonly persen: bigint;
}

/** Achievement of every year that has both a target and a result. */
export function hasilOf(model: Model, indikator: Node): readonly Hasil[] {
  const results = capaianOf(indikator, sifatOf(model, indikator));
  return [...results].flatMap(([tahun, text]) => {
    const target = targetOfYear(model, indikator, tahun);
    const persen = target && achievement(target, readTarget(text), isFalling(model, indikator));
    return persen === undefined ? [] : [{ tahun, capaian: text, target: target?.mentah ?? '', persen }];
  });
}

/** Something was reported for the indicator in the year of its document. */
export function hasResult(indikator: Node): boolean {
  const year = indikator.doc.tahun;
  return quarterValues(indikator).triwulan.size > 0 || (year !== undefined && capaianOf(indikator).has(year));
}
