/** What makes a finding the same one tomorrow: its rule and items, never its line, its words or its amounts. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Diagnostic } from './diagnostic.ts';

/** What would break a line, or hide in it; `|` separates and `\` escapes. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}|\\]/gu;

const fit = (text: string): string =>
  text.replace(UNFIT, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);

/** One readable line: `rule | item | tahun=2021`. Findings of the reader have no items: their file and place stand in. */
export function baselineKey({ rule, identity, at }: Diagnostic): string {
  const items = identity && identity.length > 0 ? identity : [at.file, at.pointer];
  return [rule, ...items].map(fit).join(' | ').trim();
}

/** 128 bits of the key, as 32 hexadecimal digits. */
export const fingerprint = (diagnostic: Diagnostic): string =>
  bytesToHex(sha256(utf8ToBytes(baselineKey(diagnostic)))).slice(0, 32);

/** One per finding, all different: findings with the same key are counted, in the order given. */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((d) => {
    const print = fingerprint(d);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return count === 1 ? print : `${print}-${count}`;
  });
}
