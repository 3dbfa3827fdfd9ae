/** Rows of the national lists, for people: one code in full, or the best matches of a search. */
import type { Lang } from '../diagnostic.ts';
import { editionName } from '../model/document-names.ts';
import { hang, visible, wrap } from './cells.ts';
import { LEVELS, type Level, PEMDA, type Pemda, PLURALS, WORDS } from './nomenklatur-words.ts';
import { glyphs, paints, type TextOptions } from './terminal.ts';

export interface NomenklaturRow {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: Level;
  readonly kinerja: string;
  readonly indikator: string;
  readonly satuan: string;
}

export interface NomenklaturEntry {
  readonly edition: string;
  readonly pemda: Pemda;
  readonly row: NomenklaturRow;
  /** How the list writes the code of a support program. */
  readonly generic: string | undefined;
  readonly parents: readonly NomenklaturRow[];
  readonly children: readonly NomenklaturRow[];
  readonly others: readonly {
    readonly edition: string;
    readonly pemda: Pemda;
    readonly row: NomenklaturRow | undefined;
    readonly sameName: boolean;
    readonly elsewhere: readonly string[];
  }[];
}

export interface NomenklaturHits {
  readonly edition: string;
  readonly pemda: Pemda;
  /** The words asked for. */
  readonly words: readonly string[];
  readonly rows: readonly NomenklaturRow[];
  readonly total: number;
  /** False when no row has all the words. */
  readonly complete: boolean;
}

const listName = (edition: string, pemda: Pemda, lang: Lang): string =>
  `${editionName(edition)}, ${PEMDA[pemda][lang]}`;

/** Two cells in, a first column padded to `widest`, the text beside it wrapped. */
function besideColumn(first: string, text: string, widest: number, { style }: TextOptions): string[] {
  const indent = widest + 4;
  const [head = '', ...more] = hang(visible(text), style.width, indent, indent);
  return [`  ${first.padEnd(widest)}  ${head}`, ...more];
}

function table(rows: readonly NomenklaturRow[], options: TextOptions): string[] {
  const widest = Math.max(0, ...rows.map((row) => row.kode.length));
  return rows.flatMap((row) => besideColumn(row.kode, row.nama, widest, options));
}

/** `bidang pertanian`, `kecamatan`: where a row with a common name belongs. */
function fieldName(kode: string, name: string, lang: Lang): string {
  if (kode.startsWith('X.XX')) return WORDS[lang].everyOffice;
  return name.replace(/^URUSAN PEMERINTAHAN /, '').toLowerCase();
}

function facts({ edition, pemda, row }: NomenklaturEntry, options: TextOptions): string[] {
  const { lang } = options;
  const words = WORDS[lang];
  const rows: [string, string][] = [
    [words.performance, row.kinerja],
    [words.indicator, row.indikator],
    [words.unit, row.satuan],
    [words.list, `${listName(edition, pemda, lang)} (${edition})`],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  const widest = Math.max(...filled.map(([name]) => name.length));
  return filled.flatMap(([name, value]) => besideColumn(name, value, widest, options));
}

function others({ row, others: lists }: NomenklaturEntry, { lang, style }: TextOptions): string[] {
  const words = WORDS[lang];
  return lists.flatMap((other) => {
    const parts: string[] = [];
    if (!other.row) parts.push(words.absent);
    else if (other.sameName) parts.push(words.sameName);
    else parts.push(words.otherName(other.row.nama));
    if (other.row && other.sameName && other.row.satuan !== row.satuan && other.row.satuan !== '')
      parts.push(words.otherUnit(other.row.satuan));
    if (other.elsewhere.length > 0) parts.push(words.elsewhere(other.elsewhere.join(', ')));
    const text = `${listName(other.edition, other.pemda, lang)}: ${parts.join('; ')}`;
    return wrap(visible(text), style.width - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`);
  });
}

function supportNote({ row, generic }: NomenklaturEntry, { lang, style }: TextOptions): string[] {
  const words = WORDS[lang];
  const bidang = row.kode.split('.').slice(0, 2).join('.');
  const note = row.kode.startsWith('X.XX')
    ? words.placeholder(row.kode.replace('X.XX', '3.27'))
    : generic === undefined
      ? ''
      : words.support(generic, bidang);
  return note === '' ? [] : ['', ...wrap(note, style.width - 2).map((line) => `  ${line}`)];
}

export function nomenklaturText(entry: NomenklaturEntry, options: TextOptions): string {
  const { lang, style } = options;
  const words = WORDS[lang];
  const { strong, quiet } = paints(style);
  const { row, children } = entry;
  const level = LEVELS[row.tingkat][lang];
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', strong(title), ...lines];
  const below = children[0]
    ? `${words.below}: ${children.length} ${(children.length > 1 ? PLURALS : LEVELS)[children[0].tingkat][lang]}`
    : '';
  return `${[
    `${strong(row.kode)}  ${quiet(level)}`,
    ...wrap(visible(row.nama), style.width - 2).map((line) => `  ${strong(line)}`),
    '',
    ...facts(entry, options),
    ...supportNote(entry, options),
    ...section(words.parents, table(entry.parents, options)),
    ...section(below, table(children, options)),
    ...section(words.others, others(entry, options)),
  ].join('\n')}\n`;
}

/** `fieldOf` gives the name of the bidang urusan of a row, which tells rows of the same name apart. */
export function nomenklaturHitsText(
  hits: NomenklaturHits,
  fieldOf: (kode: string) => string,
  options: TextOptions,
): string {
  const { lang, style } = options;
  const words = WORDS[lang];
  const { strong, quiet } = paints(style);
  const { dot } = glyphs(style);
  const widest = Math.max(0, ...hits.rows.map((row) => row.kode.length));
  const rows = hits.rows.flatMap((row) => {
    const [first = '', ...more] = hang(visible(row.nama), style.width, widest + 2, widest + 2);
    const about = [LEVELS[row.tingkat][lang], row.satuan, fieldName(row.kode, fieldOf(row.kode), lang)];
    const note = visible(about.filter((part) => part !== '').join(` ${dot} `));
    const indent = ' '.repeat(widest + 2);
    const notes = wrap(note, style.width - indent.length).map((line) => indent + quiet(line));
    return [`${strong(row.kode.padEnd(widest))}  ${first}`, ...more, ...notes];
  });
  const head = hits.complete
    ? []
    : [...hang(words.partly(visible(hits.words.join(' '))), style.width, 2), ''];
  const list = listName(hits.edition, hits.pemda, lang);
  const foot = [words.footer(hits.rows.length, hits.total, list), words.more].join(` ${dot} `);
  return `${[...head, ...rows, '', ...hang(foot, style.width, 2)].join('\n')}\n`;
}
