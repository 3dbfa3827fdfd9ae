/** The words of one finding in one language, safe to print: what the formats for other programs share. */
import type { Diagnostic, Lang, Location, State, Text } from '../diagnostic.ts';
import { shorten, visible } from './cells.ts';
import { MESSAGE_LIMIT } from './limits.ts';

export interface FindingWords {
  /** What was found, with the note on its place. */
  readonly message: string;
  readonly related: readonly { readonly at: Location; readonly label: string }[];
  /** Whole sentences, with the word `saran`. */
  readonly help: readonly string[];
  /** Why it does not count; '' where nobody said. */
  readonly reason: string;
}

const HELP: Readonly<Record<Lang, string>> = { id: 'Saran', en: 'Help' };

const STATE: Readonly<Record<State, Text>> = {
  aktif: { id: 'aktif', en: 'active' },
  dijustifikasi: { id: 'dijustifikasi', en: 'justified' },
  diabaikan: { id: 'diabaikan', en: 'ignored' },
  dasar: { id: 'dasar', en: 'baseline' },
};

export const stateWord = (state: State, lang: Lang): string => STATE[state][lang];

/** Text of a document: cut, and everything that acts made visible. */
export const spoken = (text: string): string => visible(shorten(text, MESSAGE_LIMIT, '…'));

export function findingWords(diagnostic: Diagnostic, lang: Lang): FindingWords {
  const { message, label, related, help, reason } = diagnostic;
  const parts = [message[lang], label?.[lang] ?? ''].filter((part) => part !== '');
  return {
    message: parts.map(spoken).join(': '),
    related: related.map((mark) => ({ at: mark.at, label: spoken(mark.label[lang]) })),
    help: help.filter((text) => text[lang] !== '').map((text) => `${HELP[lang]}: ${spoken(text[lang])}`),
    reason: spoken(reason ?? ''),
  };
}

/** A register that ships with the tool is no file that anyone could open. */
export const isShipped = (at: Location): boolean => at.file.startsWith('acuan:');

/** `rpjmd.yaml:121`, as people read it. */
export const placeText = (at: Location): string =>
  isShipped(at) ? spoken(at.file) : `${spoken(at.file)}:${at.line}`;

/** A related place in a sentence: `batas menurut RPJMD: Rp10.000.000.000 (rpjmd.yaml:121)`. */
export const relatedText = ({ at, label }: FindingWords['related'][number]): string =>
  label === '' ? placeText(at) : `${label} (${placeText(at)})`;

/** `pagu … melebihi pagu RPJMD; batas menurut RPJMD: …. Saran: turunkan pagu 2021`. */
export const oneLine = (message: string, related: readonly string[], help: readonly string[]): string =>
  [[message, ...related].join('; '), ...help].join('. ');
