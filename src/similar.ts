/** Did-you-mean: the one door to the edit distance. Imports no stage. */
import { distance as levenshtein } from 'fastest-levenshtein';

/** Edit distance in UTF-16 units. */
export const distance = (a: string, b: string): number => levenshtein(a, b);

/** The candidates that `text` is probably a slip of, nearest first; none when nothing is near (over 40 % of the length). */
export function closest(text: string, candidates: Iterable<string>, max = 3): string[] {
  const wanted = text.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  const near: { candidate: string; far: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const far = levenshtein(wanted, candidate.toLowerCase());
    if (far <= limit) near.push({ candidate, far });
  }
  near.sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, max).map((x) => x.candidate);
}
