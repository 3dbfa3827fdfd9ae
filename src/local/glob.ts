/** Patterns of local rules: `*` stands for any characters, `?` for one. No regular expressions, so none can run away. */

export const MAX_PATTERN = 200;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Upper and lower case and the number of spaces make no difference. */
export function matchesPattern(pattern: string, text: string): boolean {
  const [p, t] = [folded(pattern), folded(text)];
  let [i, j] = [0, 0];
  // Where the last star stood, and how much of the text it has taken so far.
  let star = -1;
  let taken = 0;
  while (j < t.length) {
    if (p[i] === '*') {
      star = i++;
      taken = j;
    } else if (i < p.length && (p[i] === '?' || p[i] === t[j])) {
      i++;
      j++;
    } else if (star >= 0) {
      i = star + 1;
      j = ++taken;
    } else return false;
  }
  while (p[i] === '*') i++;
  return i === p.length;
}

export const matchesAny = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => matchesPattern(pattern, text));
