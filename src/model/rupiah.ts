/** Money as it is written: exact, from sen (1/100 rupiah), never through a float. */

/** For people: `Rp12.500.000.000`, with `,50` only where there are sen. */
export function rupiah(sen: bigint): string {
  const { minus, whole, rest } = parts(sen);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${minus}Rp${grouped}${rest === '' ? '' : `,${rest}`}`;
}

/** For machines: decimal digits of rupiah, `12500000000`, with `.50` only where there are sen. */
export function rupiahPlain(sen: bigint): string {
  const { minus, whole, rest } = parts(sen);
  return `${minus}${whole}${rest === '' ? '' : `.${rest}`}`;
}

function parts(sen: bigint): { minus: string; whole: string; rest: string } {
  const amount = sen < 0n ? -sen : sen;
  const rest = amount % 100n;
  return {
    minus: sen < 0n ? '-' : '',
    whole: (amount / 100n).toString(),
    rest: rest === 0n ? '' : rest.toString().padStart(2, '0'),
  };
}
