/** Shares of money: exact in tenths of a percent, cut, never rounded up over a limit. */

/** Tenths of a percent as digits for params; '0' of nothing. */
export const permilOf = (part: bigint, whole: bigint): string =>
  whole === 0n ? '0' : String((part * 1000n) / whole);

/** `312` → `31,2%`. */
export function percentText(permil: string | undefined, lang: 'id' | 'en'): string {
  const value = Number(permil ?? '0');
  const minus = value < 0 ? '-' : '';
  const size = Math.abs(value);
  return `${minus}${Math.trunc(size / 10)}${lang === 'id' ? ',' : '.'}${size % 10}%`;
}

/** A share from the options (0.3) as ten-thousandths, for exact comparison. */
export const tenThousandths = (option: unknown): bigint =>
  BigInt(Math.round(Math.max(0, Number(option) || 0) * 10_000));

/** True when `part` is more than that share of `whole`. */
export const isMoreThan = (part: bigint, whole: bigint, share: bigint): boolean =>
  part * 10_000n > whole * share;

/** The distance between two amounts. */
export const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);
