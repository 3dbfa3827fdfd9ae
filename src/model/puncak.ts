/** Values that cannot get better, and indicators that are complied with rather than raised. */
import { compareDecimal, type Decimal } from './decimal.ts';
import { fieldText, hasKategori, isPercent } from './indikator.ts';
import type { Node } from './node.ts';
import { isPenunjang, ownerOf } from './query.ts';
import type { Target } from './target.ts';

const HUNDRED: Decimal = { digits: 100n, scale: 0 };
const ZERO: Decimal = { digits: 0n, scale: 0 };

/** The highest grade of each named scale, as `target-scale` counts them. */
const TOP: Readonly<Record<string, number>> = {
  sakip: 7,
  opini: 4,
  akreditasi: 5,
  tingkat: 5,
  desa: 5,
  level: 5,
};

/** 100 percent or more; `≥ 100` and a range that begins there too. */
export function isFull(indikator: Node, target: Target): boolean {
  if (!isPercent(indikator)) return false;
  const low = target.jenis === 'rentang' ? target.dari : 'nilai' in target ? target.nilai : undefined;
  return low !== undefined && compareDecimal(low, HUNDRED) >= 0;
}

/** Nothing is left to reach: full percent, the highest grade, or zero of what should fall. */
export function isBest(indikator: Node, target: Target): boolean {
  if (target.jenis === 'predikat') return target.urutan >= (TOP[target.skala] ?? Number.POSITIVE_INFINITY);
  if (isFull(indikator, target) && indikator.data.arah !== 'turun') return true;
  // Without a direction zero may be the very best.
  return (
    indikator.data.arah !== 'naik' && target.jenis === 'angka' && compareDecimal(target.nilai, ZERO) === 0
  );
}

const COMPLIANCE =
  /\b(?:kepatuhan|sesuai|standar|spm|tepat waktu|pemenuhan|terpenuhi\w*|tindak ?lanjut\w*|ditindaklanjuti|wajib|ketentuan|mandatory|terlayani|dilayani|tertangani|ditangani|diselesaikan|penyelesaian|penegakan|melaporkan|mendapat(?:kan)? (?:pe)?layanan|mendapat perawatan|partisipasi kasar)\b/i;

/** SPM, support programs, what must be kept, and services that everyone is entitled to: full from the first year on. */
export function isCompliance(indikator: Node): boolean {
  if (hasKategori(indikator, 'spm') || indikator.data.arah === 'tetap') return true;
  if (isPenunjang(ownerOf(indikator)) || fieldText(indikator, 'standar') !== '') return true;
  return COMPLIANCE.test(indikator.label);
}
