/** Exact decimal numbers, digits / 10^scale, without trailing zeros: equal values are equal records. No floats. */
export interface Decimal {
  readonly digits: bigint;
  /** Digits after the point, 0 for whole numbers. */
  readonly scale: number;
}

/** Scales of figures: beyond these a power is computed. */
const POWERS: readonly bigint[] = Array.from({ length: 20 }, (_, n) => 10n ** BigInt(n));

/** 10^n. */
export const power = (n: number): bigint => POWERS[n] ?? 10n ** BigInt(n);

/** Longer than any figure of a plan; keeps a broken file from costing time. */
const MAX_LENGTH = 60;

/** Reads `-12.50`: sign, digits, point, digits; undefined for anything else. */
export function decimal(text: string): Decimal | undefined {
  const match = text.length > MAX_LENGTH ? null : /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const fraction = match[3] ?? '';
  const digits = BigInt(`${match[2]}${fraction}`);
  return reduced(match[1] === '-' ? -digits : digits, fraction.length);
}

function reduced(digits: bigint, scale: number): Decimal {
  let [d, s] = [digits, scale];
  while (s > 0 && d % 10n === 0n) {
    d /= 10n;
    s -= 1;
  }
  return { digits: d, scale: s };
}

/** Both as whole numbers of the finer unit. */
function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale), scale];
}

/** -1, 0 or 1. */
export function compareDecimal(a: Decimal, b: Decimal): number {
  if (a.scale === b.scale) return a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0;
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function addDecimal(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return reduced(x + y, scale);
}

export const multiplyDecimal = (a: Decimal, b: Decimal): Decimal =>
  reduced(a.digits * b.digits, a.scale + b.scale);

/** Digits with a point: `-12.5`. With `mark` ',' as it is printed in Indonesian. */
export function decimalText(value: Decimal, mark: '.' | ',' = '.'): string {
  const minus = value.digits < 0n ? '-' : '';
  const digits = (value.digits < 0n ? -value.digits : value.digits).toString().padStart(value.scale + 1, '0');
  const cut = digits.length - value.scale;
  return `${minus}${digits.slice(0, cut)}${value.scale > 0 ? `${mark}${digits.slice(cut)}` : ''}`;
}
