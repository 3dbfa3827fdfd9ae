/** What is wrong with a local rule: a finding in the configuration, so that nothing is checked by halves. */
import type { Diagnostic, Text } from '../diagnostic.ts';
import { closest } from '../similar.ts';
import type { Locate, Part, Rec, Value } from '../source/parsed.ts';

/** Where a rule is being read, and what was found on the way. */
export interface Reading {
  readonly locate: Locate;
  readonly faults: Diagnostic[];
}

export interface Where {
  readonly pointer: string;
  readonly part?: Part;
}

/** `known`: what the written text may have meant. */
export interface Advice {
  readonly written?: string;
  readonly known?: readonly string[];
  readonly help: Text;
}

export function fault(reading: Reading, at: Where, message: Text, advice: Advice): undefined {
  const near = advice.written === undefined ? undefined : closest(advice.written, advice.known ?? [])[0];
  reading.faults.push({
    rule: 'aturan-lokal-tidak-sah',
    level: 'galat',
    message,
    at: reading.locate(at.pointer, at.part ?? 'value'),
    ...(near === undefined ? {} : { label: { id: `mungkin ${near}`, en: `perhaps ${near}` } }),
    related: [],
    help: [advice.help],
    params: near === undefined ? {} : { maksud: near },
    state: 'aktif',
  });
  return undefined;
}

export const recordOf = (value: Value | undefined): Rec | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;

/** Words of a scalar; '' where nothing is written. */
export const textOf = (value: Value | undefined): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** One text or a list of them. */
export const textsOf = (value: Value | undefined): string[] =>
  (Array.isArray(value) ? value : [value]).map((item) => textOf(item)).filter((text) => text !== '');

export const keyPointer = (parent: string, key: string): string =>
  `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
