/** The door to glob matching. Patterns are relative to the root and cannot leave it. */
import picomatch from 'picomatch';

const cache = new Map<string, (file: string) => boolean>();

export function matchesGlob(globs: readonly string[], file: string): boolean {
  return globs.some((glob) => {
    let match = cache.get(glob);
    if (!match) {
      match = picomatch(glob, { dot: false });
      cache.set(glob, match);
    }
    return match(file);
  });
}
