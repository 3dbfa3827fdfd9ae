import type { JenisPemda } from '../acuan/acuan.ts';
import { type Entry, entryOf } from '../acuan/entry.ts';
import { nearestIn } from '../acuan/nearest.ts';
import {
  createNomenklatur,
  type Daftar,
  KNOWN_EDITIONS,
  type NomenklaturLists,
} from '../acuan/nomenklatur.ts';
import { createWordSearch, type WordHits } from '../acuan/search.ts';
import { type Lang, UsageError } from '../diagnostic.ts';
import { editionName } from '../model/document-names.ts';
import { visible } from '../output/cells.ts';
import { nomenklaturHitsJson, nomenklaturJson } from '../output/nomenklatur-json.ts';
import { nomenklaturHitsText, nomenklaturText } from '../output/nomenklatur-text.ts';
import { closest } from '../similar.ts';
import { type Io, styleOf } from './io.ts';

export interface NomenklaturOptions {
  readonly edisi?: string;
  readonly tingkat?: JenisPemda;
  readonly format: 'teks' | 'json';
  readonly batas: string;
  readonly lang: Lang;
}

/** What is asked of which list. */
interface Question {
  readonly lists: NomenklaturLists;
  readonly edition: string;
  /** Levels of government to try, in order. */
  readonly pemda: readonly JenisPemda[];
}

const CODE = /^[0-9X]{1,2}(\.[0-9X]{1,4})*\.?$/i;
const PEMDA_NAMES: Readonly<Record<JenisPemda, string>> = { kabkota: 'kabupaten/kota', provinsi: 'provinsi' };
const asCode = (text: string): string => text.replace(/\.$/, '').toUpperCase();

export function runNomenklatur(terms: readonly string[], options: NomenklaturOptions, io: Io): number {
  const lists = createNomenklatur((name) => io.loadData(name));
  const question = questionOf(lists, options);
  const limit = limitOf(options.batas);
  // One argument may hold several words, quoted in the shell.
  const asked = terms.flatMap((t) => t.split(/\s+/)).filter((t) => t !== '');
  if (asked.length === 0)
    throw new UsageError({
      id: 'tidak ada yang dicari; tulis kode atau kata, misalnya renstra nomenklatur irigasi',
      en: 'nothing to look for; write a code or words, for example renstra nomenklatur irigasi',
    });
  io.out(
    asked.every((t) => CODE.test(t))
      ? codes(asked.map(asCode), question, options, io)
      : words(asked, limit, question, options, io),
  );
  return 0;
}

function questionOf(lists: NomenklaturLists, { edisi, tingkat }: NomenklaturOptions): Question {
  const edition = edisi ?? lists.editions[0] ?? '';
  const both: readonly JenisPemda[] = ['kabkota', 'provinsi'];
  const pemda = (tingkat ? [tingkat] : both).filter((level) => lists.daftar(edition, level));
  if (pemda.length > 0) return { lists, edition, pemda };
  const shown = visible(edition);
  const choices = lists.editions.join(', ');
  if (lists.editions.includes(edition))
    throw new UsageError({
      id: `edisi ${shown} tidak memuat daftar untuk ${PEMDA_NAMES[tingkat ?? 'provinsi']}; pakai edisi lain: ${choices}`,
      en: `the edition ${shown} has no list for ${PEMDA_NAMES[tingkat ?? 'provinsi']}; use another one: ${choices}`,
    });
  if (KNOWN_EDITIONS.includes(edition))
    throw new UsageError({
      id: `daftar edisi ${shown} tidak disertakan dalam alat ini; yang tersedia: ${choices}`,
      en: `the list of edition ${shown} does not ship with this tool; available: ${choices}`,
    });
  const near = closest(edition, lists.editions)[0];
  throw new UsageError({
    id: `edisi "${shown}" tidak dikenal${near ? `; mungkin maksudnya ${near}` : ''}; yang tersedia: ${choices}`,
    en: `there is no edition "${shown}"${near ? `; perhaps ${near} was meant` : ''}; available: ${choices}`,
  });
}

function limitOf(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError({
    id: 'nilai untuk --batas harus bilangan bulat dari 1 sampai 9999',
    en: 'the value for --batas must be a whole number from 1 to 9999',
  });
}

function codes(asked: readonly string[], question: Question, options: NomenklaturOptions, io: Io): string {
  const entries = asked.map((kode) => entry(kode, question));
  if (options.format === 'json') return nomenklaturJson(entries);
  const text = { lang: options.lang, style: styleOf(io) };
  return entries.map((e) => nomenklaturText(e, text)).join('\n');
}

function entry(kode: string, { lists, edition, pemda }: Question): Entry {
  for (const level of pemda) {
    const found = entryOf(lists, edition, level, kode);
    if (found) return found;
  }
  throw notFound(kode, { lists, edition, pemda });
}

/** Nearest codes, or the other list that has this very code. */
function notFound(kode: string, { lists, edition, pemda }: Question): UsageError {
  const daftarList = pemda.flatMap((level) => lists.daftar(edition, level) ?? []);
  const near = [...new Map(daftarList.flatMap((d) => nearestIn(d, kode, '')).map((row) => [row.kode, row]))];
  const lines = near.slice(0, 3).map(([, row]) => `\n  ${row.kode}  ${visible(row.nama)}`);
  const elsewhere = lists.editions.flatMap((id) =>
    (['kabkota', 'provinsi'] as const).flatMap((level) =>
      lists.daftar(id, level)?.find(kode) ? [`--edisi ${id} --tingkat ${level}`] : [],
    ),
  );
  const list = listName({ lists, edition, pemda });
  const there = elsewhere[0];
  const parent = daftarList[0] && upwards(kode).find((up) => daftarList.some((d) => d.find(up)));
  const hint = (id: boolean): string => {
    if (there) return id ? `; ada dengan ${there}` : `; it is there with ${there}`;
    if (lines.length > 0)
      return (id ? '; mungkin maksudnya:' : '; perhaps one of these was meant:') + lines.join('');
    if (parent)
      return id
        ? `; lihat isi induknya: renstra nomenklatur ${parent}`
        : `; see renstra nomenklatur ${parent}`;
    return id
      ? '; cari dengan kata: renstra nomenklatur KATA'
      : '; search by words: renstra nomenklatur WORDS';
  };
  return new UsageError({
    id: `kode ${visible(kode)} tidak ada di ${list}${hint(true)}`,
    en: `there is no code ${visible(kode)} in ${list}${hint(false)}`,
  });
}

/** The codes above, nearest first. */
function upwards(kode: string): string[] {
  const parts = kode.split('.');
  return parts.map((_, i) => parts.slice(0, parts.length - 1 - i).join('.')).filter((up) => up !== '');
}

function words(
  asked: readonly string[],
  limit: number,
  { lists, edition, pemda }: Question,
  options: NomenklaturOptions,
  io: Io,
): string {
  // A code among the words narrows the search: `3.27 benih`.
  const under = asked.filter((t) => CODE.test(t) && t.includes('.')).map(asCode);
  const rest = asked.filter((t) => !under.includes(asCode(t)));
  let best: { level: JenisPemda; daftar: Daftar; found: WordHits } | undefined;
  for (const level of pemda) {
    const daftar = lists.daftar(edition, level);
    const found = daftar && createWordSearch(daftar).find(rest, limit, under);
    if (daftar && found && (best === undefined || found.complete || best.found.total === 0))
      best = { level, daftar, found };
    if (best?.found.complete) break;
  }
  if (!best || best.found.total === 0) throw nothing(rest, under, { lists, edition, pemda });
  const { level, daftar, found } = best;
  const hits = { edition, pemda: level, words: rest, ...found };
  if (options.format === 'json') return nomenklaturHitsJson(hits);
  const fieldOf = (kode: string) => {
    const parts = kode.split('.');
    return parts.length > 2 ? (daftar.find(parts.slice(0, 2).join('.'))?.nama ?? '') : '';
  };
  return nomenklaturHitsText(hits, fieldOf, { lang: options.lang, style: styleOf(io) });
}

function nothing(words: readonly string[], under: readonly string[], question: Question): UsageError {
  const { lists, edition, pemda } = question;
  const daftarList = pemda.flatMap((level) => lists.daftar(edition, level) ?? []);
  const near = new Set(words.flatMap((w) => daftarList.flatMap((d) => createWordSearch(d).nearWords(w))));
  const similar = [...near].slice(0, 5).join(', ');
  const where = under.length > 0 ? ` (${under.join(', ')})` : '';
  const text = `"${visible(words.join(' '))}"${where}`;
  const list = listName(question);
  return new UsageError({
    id: `tidak ada nama atau indikator yang cocok dengan ${text} di ${list}${similar ? `; kata yang mirip: ${similar}` : '; coba kata lain'}`,
    en: `no name or indicator matches ${text} in ${list}${similar ? `; similar words: ${similar}` : '; try other words'}`,
  });
}

const listName = ({ edition, pemda }: Question): string =>
  `${editionName(edition)} (${pemda.map((level) => PEMDA_NAMES[level]).join(', ')})`;
