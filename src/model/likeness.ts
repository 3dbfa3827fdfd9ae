import { distance } from '../similar.ts';

/** Share of letters that two texts have in common, 1 when they are equal; 0 at once where it must be below `least`. */
export function likeness(a: string, b: string, least: number): number {
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  // No distance can be smaller than the difference in length.
  if (Math.abs(a.length - b.length) > length * (1 - least)) return 0;
  return 1 - distance(a, b) / length;
}
