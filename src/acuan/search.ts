/** Search by words in one list: typos, word order and endings do not matter. The door to minisearch. */
import MiniSearch from 'minisearch';
import { closest } from '../similar.ts';
import type { Nomenklatur } from './acuan.ts';
import type { Daftar } from './nomenklatur.ts';

export interface WordHits {
  /** Best first. */
  readonly rows: readonly Nomenklatur[];
  /** Of how many. */
  readonly total: number;
  /** False when no row has all the words: these have some of them. */
  readonly complete: boolean;
}

export interface WordSearch {
  /** Rows whose name or indicator has the words, those under one of the codes `under` only (all when empty). */
  find(words: readonly string[], limit: number, under?: readonly string[]): WordHits;
  /** Words of the list that are spelled like one that was not found, nearest first. */
  nearWords(word: string): readonly string[];
}

/** Words that every other name has. */
const COMMON = new Set('dan atau di ke dari yang untuk pada dengan dalam serta oleh'.split(' '));
/** A word shorter than this has no typos, only other words. */
const FUZZY_FROM = 4;
const PREFIX_FROM = 3;

const term = (word: string): string | null => {
  const plain = word.normalize('NFKC').toLowerCase();
  return plain === '' || COMMON.has(plain) ? null : plain;
};

function createIndex(rows: readonly Nomenklatur[]): MiniSearch<Nomenklatur> {
  const index = new MiniSearch<Nomenklatur>({
    idField: 'kode',
    fields: ['nama', 'indikator'],
    processTerm: term,
    searchOptions: {
      boost: { nama: 3 },
      prefix: (word) => word.length >= PREFIX_FROM,
      fuzzy: (word) => (word.length >= FUZZY_FROM ? 0.2 : false),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  index.addAll(rows);
  return index;
}

const isUnder = (kode: string, codes: readonly string[]): boolean =>
  codes.length === 0 || codes.some((c) => kode === c || kode.startsWith(`${c}.`));

/** The index is built at the first question: about 0.1 s for a whole list. */
export function createWordSearch(daftar: Daftar): WordSearch {
  let index: MiniSearch<Nomenklatur> | undefined;
  const rowOf = (kode: string) => daftar.exact(kode);
  const built = (): MiniSearch<Nomenklatur> => {
    index ??= createIndex(daftar.names().flatMap(({ kode }) => rowOf(kode) ?? []));
    return index;
  };
  const ranked = (text: string, combineWith: 'AND' | 'OR', under: readonly string[]): string[] =>
    built()
      .search(text, { combineWith, filter: ({ id }) => isUnder(String(id), under) })
      .sort((a, b) => b.score - a.score || (String(a.id) < String(b.id) ? -1 : 1))
      .map(({ id }) => String(id));

  return {
    find: (words, limit, under = []) => {
      const text = words.join(' ');
      const all = ranked(text, 'AND', under);
      const codes = all.length > 0 ? all : ranked(text, 'OR', under);
      const rows = codes.slice(0, limit).flatMap((kode) => rowOf(kode) ?? []);
      return { rows, total: codes.length, complete: all.length > 0 };
    },
    nearWords: (word) => {
      const known = daftar.names().flatMap(
        ({ kode }) =>
          rowOf(kode)
            ?.nama.toLowerCase()
            .split(/\P{L}+/u) ?? [],
      );
      return closest(word, new Set(known.filter((name) => term(name) !== null)));
    },
  };
}
