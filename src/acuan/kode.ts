import type { Nomenklatur } from './acuan.ts';

/** Digits per segment: urusan, bidang, program, authority, kegiatan, sub kegiatan. */
const WIDTHS = [1, 2, 2, 1, 2, 4];
/** Segments of a code to its level; no level has four. */
const LEVELS: Readonly<Record<number, Nomenklatur['tingkat']>> = {
  1: 'urusan',
  2: 'bidang_urusan',
  3: 'program',
  5: 'kegiatan',
  6: 'sub_kegiatan',
};

export const levelOf = (kode: string): Nomenklatur['tingkat'] | undefined =>
  kode === '' ? undefined : LEVELS[kode.split('.').length];

/** The first `count` segments. */
export const prefixOf = (kode: string, count: number): string => kode.split('.').slice(0, count).join('.');

/** The generic form of a support program: `X.XX` for the bidang of the office; undefined for urusan and bidang. */
export function genericKode(kode: string): string | undefined {
  const segments = kode.split('.');
  return segments.length > 2 ? ['X', 'XX', ...segments.slice(2)].join('.') : undefined;
}

/** `X.XX.01…` with the bidang of `kode`, as a document writes it; other codes stay as they are. */
export function inBidangOf(generic: string, kode: string): string {
  const bidang = prefixOf(kode, 2);
  return generic.startsWith('X.XX.') && /^\d\.\d\d$/.test(bidang) ? bidang + generic.slice(4) : generic;
}

function repairSegment(segment: string, width: number): string | undefined {
  if (/^x+$/i.test(segment)) return 'X'.repeat(width);
  const digits = segment.replace(/^0+/, '').padStart(width, '0');
  return /^\d+$/.test(digits) && digits.length === width ? digits : undefined;
}

/**
 * The code with the right number of zeros and plain points: `1.2.2.02.02.01` → `1.02.02.2.02.0001`. Undefined when it
 * cannot be one. Only a proposal: the sub kegiatan were renumbered in 2023, so zeros alone prove nothing.
 */
export function repairKode(kode: string): string | undefined {
  const segments = kode.split(/[^0-9A-Za-z]+/).filter((segment) => segment !== '');
  if (LEVELS[segments.length] === undefined) return undefined;
  const repaired = segments.map((segment, index) => repairSegment(segment, WIDTHS[index] ?? 0));
  return repaired.includes(undefined) ? undefined : repaired.join('.');
}

/** The codes that differ from `kode` in one digit at or after `from`, or by two neighbouring digits changed about. */
export function* slipsOf(kode: string, from = 0): Generator<string> {
  for (let at = from; at < kode.length; at += 1) {
    const own = kode.charAt(at);
    if (!/\d/.test(own)) continue;
    for (const digit of '0123456789') {
      if (digit !== own) yield kode.slice(0, at) + digit + kode.slice(at + 1);
    }
    const next = kode.charAt(at + 1);
    if (/\d/.test(next) && next !== own) yield kode.slice(0, at) + next + own + kode.slice(at + 2);
  }
}
