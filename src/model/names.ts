/** How names of plans are compared: case, spaces and punctuation never matter (texts from PDF lose spaces). */

/** Names repeat: official ones by the hundred, and every rule asks again. */
const known = new Map<string, string>();
const MOST = 50_000;

/** Lower case, letters and digits only. A leading "program " goes: the national list has it, documents do not. */
export function normalName(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const name = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*program\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (known.size < MOST) known.set(text, name);
  return name;
}

/** True when both are the same name; an empty name equals nothing. */
export function sameName(a: string, b: string): boolean {
  const normal = normalName(a);
  return normal !== '' && normal === normalName(b);
}
