/** Money as it travels in the params of a finding, `12500000000`, printed for people. */
import { moneyOf } from './pagu.ts';
import { rupiah } from './rupiah.ts';

export const rupiahText = (digits: string | undefined): string => rupiah(moneyOf(digits) ?? 0n);
