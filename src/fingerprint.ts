/** What makes a finding the same one tomorrow: its rule and items, never its line, its words or its amounts. */
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
export const fingerprint = (diagnostic: Diagnostic): string => sha256(baselineKey(diagnostic)).slice(0, 32);

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

const PRIMES = firstPrimes(64);

/** The first 32 bits behind the point of the `degree`-th root of a prime (FIPS 180-4, section 4.2.2). */
function rootBits(prime: number, degree: 2 | 3): number {
  const target = BigInt(prime) << BigInt(32 * degree);
  const power = (x: bigint): bigint => (degree === 2 ? x * x : x * x * x);
  let root = 0n;
  for (let bit = 1n << 37n; bit > 0n; bit >>= 1n) if (power(root + bit) <= target) root += bit;
  return Number(root & 0xffffffffn);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
  return primes;
}

const START = PRIMES.slice(0, 8).map((p) => rootBits(p, 2));
const ROUND = PRIMES.map((p) => rootBits(p, 3));

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

/** SHA-256 in hexadecimal. Node's own is not there in a browser, and the browser's answers only later. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const state = Uint32Array.from(START);
  for (let at = 0; at < padded.length; at += 64) addBlock(state, view, at);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function addBlock(state: Uint32Array, view: DataView, at: number): void {
  const w = new Uint32Array(64);
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + 4 * i);
  const word = (i: number): number => w[i] ?? 0;
  for (let i = 16; i < 64; i++) {
    const [x, y] = [word(i - 15), word(i - 2)];
    const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const large = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = word(i - 16) + small + word(i - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const sumE = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + sumE + ((e & f) ^ (~e & g)) + (ROUND[i] ?? 0) + word(i)) | 0;
    const sumA = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (sumA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + value;
}
