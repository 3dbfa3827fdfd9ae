/** Codes from one edition of the national list to another, as the documents of jenis peta-kode say; money is conserved. */
import type { Data, Doc, Money, Node } from './node.ts';
import { addMoney } from './pagu.ts';

/** One whole row: shares count in millionths, so that 33.3333 percent is exact. */
const WHOLE = 1_000_000n;

/** A part of an old row: a code, and its share of the row in the older edition. */
export interface Share {
  readonly kode: string;
  /** Millionths of the older row. */
  readonly bobot: bigint;
}

/** One step between two editions. `X.XX` in a code stands for the bidang urusan of whichever office runs the row. */
export interface CodeMap {
  readonly dari: string;
  readonly ke: string;
  /** New codes of an old one, in the order of the file; [] when it is retired; undefined when the map lacks it. */
  forward(kode: string): readonly Share[] | undefined;
  /** Old codes that lead to a new one, each with the share of the old row that comes here. */
  backward(kode: string): readonly Share[] | undefined;
}

/** The way from one edition to another, over one map or several. */
export interface Route {
  readonly maps: readonly CodeMap[];
  /** The codes on the other side; undefined when some map on the way lacks the code. */
  translate(kode: string): readonly Share[] | undefined;
}

export interface CodeMaps {
  /** From edition to edition, newer or older; undefined without maps between them. */
  route(from: string, to: string): Route | undefined;
}

/** `3.27.01.2.02` → `X.XX.01.2.02`; urusan and bidang themselves have no general form. */
export const generalKode = (kode: string): string | undefined =>
  kode.split('.').length > 2 ? `X.XX.${kode.split('.').slice(2).join('.')}` : undefined;

const scalar = (value: Data | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** `60`, `33.3333` → millionths of the whole; undefined when it is no percentage. */
function shareOf(value: Data | undefined): bigint | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(scalar(value));
  if (!match) return undefined;
  return BigInt(match[1] ?? '0') * 10_000n + BigInt((match[2] ?? '').padEnd(4, '0'));
}

/** What a line maps to; undefined when it cannot be read (the schema says why). */
function sharesOf(line: Node): readonly Share[] | undefined {
  const { ke } = line.data;
  if (ke === null) return [];
  if (scalar(ke) !== '') return [{ kode: scalar(ke), bobot: WHOLE }];
  if (ke === undefined || typeof ke !== 'object' || Array.isArray(ke)) return undefined;
  const shares = Object.keys(ke).map((kode) => ({ kode, bobot: shareOf(ke[kode]) }));
  return shares.every((s): s is Share => s.bobot !== undefined) ? shares : undefined;
}

/** Of two lines with the same old code the first counts: a second would make money. */
function makeMap(dari: string, ke: string, lines: readonly Node[]): CodeMap {
  const forward = new Map<string, readonly Share[]>();
  const backward = new Map<string, Share[]>();
  for (const line of lines) {
    const old = scalar(line.data.dari);
    const shares = sharesOf(line);
    if (old === '' || shares === undefined || forward.has(old)) continue;
    forward.set(old, shares);
    for (const { kode, bobot } of shares) {
      const known = backward.get(kode);
      if (known) known.push({ kode: old, bobot });
      else backward.set(kode, [{ kode: old, bobot }]);
    }
  }
  const find = (map: ReadonlyMap<string, readonly Share[]>, kode: string) =>
    map.get(kode) ?? map.get(generalKode(kode) ?? '');
  return { dari, ke, forward: (kode) => find(forward, kode), backward: (kode) => find(backward, kode) };
}

function routeOver(maps: readonly CodeMap[], step: 'forward' | 'backward'): Route {
  const translate = (kode: string): readonly Share[] | undefined => {
    let at: readonly Share[] = [{ kode, bobot: WHOLE }];
    for (const map of maps) {
      const next: Share[] = [];
      for (const share of at) {
        const found = map[step](share.kode);
        if (!found) return undefined;
        for (const s of found) next.push({ kode: s.kode, bobot: (s.bobot * share.bobot) / WHOLE });
      }
      at = next;
    }
    return at;
  };
  return { maps, translate };
}

export function makeCodeMaps(docs: readonly Doc[]): CodeMaps {
  const lines = new Map<string, { dari: string; ke: string; lines: Node[] }>();
  for (const doc of docs) {
    if (doc.jenis !== 'peta-kode') continue;
    const dari = scalar(doc.root.data.dari);
    const ke = scalar(doc.root.data.ke);
    if (dari === '' || ke === '' || dari === ke) continue;
    const entry = lines.get(`${dari}\n${ke}`) ?? { dari, ke, lines: [] };
    entry.lines.push(...doc.root.children);
    lines.set(`${dari}\n${ke}`, entry);
  }
  const maps = [...lines.values()].map((entry) => makeMap(entry.dari, entry.ke, entry.lines));

  /** The shortest chain of maps, all in one direction. */
  const chain = (from: string, to: string, step: 'forward' | 'backward'): readonly CodeMap[] | undefined => {
    const ways = new Map<string, readonly CodeMap[]>([[from, []]]);
    for (const [edition, way] of ways) {
      if (edition === to) return way;
      for (const map of maps) {
        const [start, end] = step === 'forward' ? [map.dari, map.ke] : [map.ke, map.dari];
        if (start === edition && !ways.has(end)) ways.set(end, [...way, map]);
      }
    }
    return undefined;
  };

  const known = new Map<string, Route | undefined>();
  const route = (from: string, to: string): Route | undefined => {
    const key = `${from}\n${to}`;
    if (known.has(key)) return known.get(key);
    const forward = chain(from, to, 'forward');
    const backward = forward ? undefined : chain(from, to, 'backward');
    const found = forward
      ? routeOver(forward, 'forward')
      : backward
        ? routeOver(backward, 'backward')
        : undefined;
    known.set(key, found);
    return found;
  };
  return { route };
}

/** Millionths as percent, for people: 60, 33.3333. */
export const percentOf = (bobot: bigint): number => Number(bobot) / 10_000;

/** An amount over the shares of its row; what division leaves goes to the last, so that nothing is lost. */
export function splitSen(sen: bigint, shares: readonly Share[]): bigint[] {
  const sum = shares.reduce((total, s) => total + s.bobot, 0n);
  const whole = sum > WHOLE ? sum : WHOLE;
  let left = sen;
  return shares.map((share, i) => {
    const part = i === shares.length - 1 ? left : (sen * share.bobot) / whole;
    left -= part;
    return part;
  });
}

/** Money of old rows under their new codes. The three together are exactly what went in. */
export interface MappedPagu {
  readonly byKode: ReadonlyMap<string, Money>;
  /** Of codes that the map retires. */
  readonly retired: Money;
  /** Of codes that the map lacks. */
  readonly unmapped: Money;
}

/** `maps` forwards, in order: those of a route to a newer edition. */
export function mappedPagu(
  maps: readonly CodeMap[],
  rows: Iterable<{ readonly kode: string; readonly pagu: Money }>,
): MappedPagu {
  const retired = new Map<number, bigint>();
  const unmapped = new Map<number, bigint>();
  let at = [...rows];
  for (const map of maps) {
    const next: { kode: string; pagu: Map<number, bigint> }[] = [];
    for (const { kode, pagu } of at) {
      const shares = map.forward(kode);
      if (!shares || shares.length === 0) {
        addMoney(shares ? retired : unmapped, pagu);
        continue;
      }
      const parts = shares.map((s) => ({ kode: s.kode, pagu: new Map<number, bigint>() }));
      for (const [year, sen] of pagu)
        splitSen(sen, shares).forEach((part, i) => {
          parts[i]?.pagu.set(year, part);
        });
      for (const part of parts) next.push(part);
    }
    at = next;
  }
  const byKode = new Map<string, Map<number, bigint>>();
  for (const { kode, pagu } of at) {
    const sum = byKode.get(kode) ?? new Map<number, bigint>();
    addMoney(sum, pagu);
    byKode.set(kode, sum);
  }
  return { byKode, retired, unmapped };
}
