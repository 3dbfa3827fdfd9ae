/** What two targets say to each other. Kinds that have no common order give undefined, never a guess. */
import { addDecimal, compareDecimal, type Decimal, multiplyDecimal } from './decimal.ts';
import { sameUnit } from './satuan.ts';
import type { Target } from './target.ts';

const ZERO: Decimal = { digits: 0n, scale: 0 };

/** The number of an angka or batas. */
export const decimalOf = (target: Target): Decimal | undefined =>
  target.jenis === 'angka' || target.jenis === 'batas' ? target.nilai : undefined;

/** Ends in rising order; an angka is a range of no width. */
function rangeOf(target: Target): readonly [Decimal, Decimal] | undefined {
  if (target.jenis === 'angka') return [target.nilai, target.nilai];
  if (target.jenis !== 'rentang') return undefined;
  const { dari, sampai } = target;
  return compareDecimal(dari, sampai) > 0 ? [sampai, dari] : [dari, sampai];
}

const writtenUnit = (target: Target): string | undefined =>
  'persen' in target && target.persen ? '%' : target.sisipan;

/** `10 Kel` and `10 Orang` have no order; a cell without a unit of its own goes with any. */
function unitsAgree(a: Target, b: Target): boolean {
  const x = writtenUnit(a);
  const y = writtenUnit(b);
  return x === undefined || y === undefined || sameUnit(x, y);
}

/**
 * Below 0 when `a` is lower, 0 when equal, above 0 when higher. Ranges: both ends must not contradict, else undefined.
 * Rasio: as a fraction, 1 : 30 is higher than 1 : 70. Batas and `minimal B` only among the same sign.
 */
export function compareTargets(a: Target, b: Target): number | undefined {
  if (!unitsAgree(a, b)) return undefined;
  if (a.jenis === 'angka' && b.jenis === 'angka') return compareDecimal(a.nilai, b.nilai);
  const [left, right] = [rangeOf(a), rangeOf(b)];
  if (left && right) {
    const low = compareDecimal(left[0], right[0]);
    const high = compareDecimal(left[1], right[1]);
    return low * high < 0 ? undefined : low + high === 0 ? 0 : low + high > 0 ? 1 : -1;
  }
  if (a.jenis === 'batas' && b.jenis === 'batas') {
    return a.tanda === b.tanda ? compareDecimal(a.nilai, b.nilai) : undefined;
  }
  if (a.jenis === 'predikat' && b.jenis === 'predikat') {
    return a.skala === b.skala && a.tanda === b.tanda ? Math.sign(a.urutan - b.urutan) : undefined;
  }
  if (a.jenis === 'rasio' && b.jenis === 'rasio') {
    if (compareDecimal(a.kanan, ZERO) <= 0 || compareDecimal(b.kanan, ZERO) <= 0) return undefined;
    return compareDecimal(multiplyDecimal(a.kiri, b.kanan), multiplyDecimal(b.kiri, a.kanan));
  }
  if (a.jenis === 'tanggal' && b.jenis === 'tanggal') {
    const months = (a.tahun - b.tahun) * 12 + a.bulan - b.bulan;
    if (months !== 0) return Math.sign(months);
    if (a.hari === undefined || b.hari === undefined) return a.hari === b.hari ? 0 : undefined;
    return Math.sign(a.hari - b.hari);
  }
  return undefined;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Same meaning, however it is written: `92,10` and 92.1, `4-5` and `4 – 5`; texts without regard to case and spaces. */
export function sameTarget(a: Target, b: Target): boolean {
  if (a.jenis !== b.jenis) return false;
  if (a.jenis === 'kosong' || a.jenis === 'strip') return true;
  if (a.jenis === 'teks') return folded(a.mentah) === folded(b.mentah);
  // 1 : 2 and 2 : 4 are one fraction but two statements.
  if (a.jenis === 'rasio' && b.jenis === 'rasio' && compareDecimal(a.kiri, b.kiri) !== 0) return false;
  return compareTargets(a, b) === 0;
}

/** Sum of the years of an indicator with sifat tambahan; gaps and dashes add nothing. Undefined when nothing can be added. */
export function sumTargets(targets: Iterable<Target>): Decimal | undefined {
  let sum: Decimal | undefined;
  let first: Target | undefined;
  for (const target of targets) {
    if (target.jenis === 'kosong' || target.jenis === 'strip') continue;
    if (target.jenis !== 'angka' || (first && !unitsAgree(first, target))) return undefined;
    if (first === undefined || writtenUnit(first) === undefined) first = target;
    sum = addDecimal(sum ?? ZERO, target.nilai);
  }
  return sum;
}
