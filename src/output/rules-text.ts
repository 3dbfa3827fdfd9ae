/** The list of rules, for people and as JSON. */
import { type Lang, LEVELS } from '../diagnostic.ts';
import { hang, visible, wrap } from './cells.ts';
import type { Explained } from './explained.ts';
import { jsonText } from './json.ts';
import { groupName, isReaderCheck } from './rule-words.ts';
import { levelWord } from './summary.ts';
import { paints, type TextOptions } from './terminal.ts';

/** Cells that a title needs beside its id; with fewer it goes below. */
const TITLE = 24;

const FOOTER: Readonly<Record<Lang, (count: number) => string>> = {
  id: (count) => `${count} aturan. renstra explain ATURAN menjelaskan satu aturan, dengan contoh`,
  en: (count) => `${count} rules. renstra explain RULE explains one of them, with an example`,
};

export function rulesText(entries: readonly Explained[], options: TextOptions): string {
  const { lang, style } = options;
  const groups = new Map<string, Explained[]>();
  // A to J as in the catalogue, local rules, then the checks of the reader.
  const order = (e: Explained) => (isReaderCheck(e.kelompok) ? '~' : e.kelompok);
  for (const entry of [...entries].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))) {
    const name = groupName(entry.kelompok, lang);
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  const idWidth = Math.max(0, ...entries.map((e) => e.id.length));
  const blocks = [...groups].map(([name, group]) =>
    [paints(style).strong(name), ...group.flatMap((e) => row(e, idWidth, options))].join('\n'),
  );
  return `${[...blocks, hang(FOOTER[lang](entries.length), style.width, 2).join('\n')].join('\n\n')}\n`;
}

function row(entry: Explained, idWidth: number, { lang, style }: TextOptions): string[] {
  const paint = paints(style).level[entry.level];
  const levelWidth = Math.max(...LEVELS.map((level) => levelWord(level, lang).length));
  const head = `  ${paint(levelWord(entry.level, lang).padEnd(levelWidth))}  `;
  const title = visible(entry.judul[lang]);
  const left = levelWidth + 4;
  const beside = style.width - left - idWidth - 2;
  if (beside < TITLE) {
    const indent = ' '.repeat(left);
    return [`${head}${entry.id}`, ...wrap(title, style.width - left).map((line) => `${indent}${line}`)];
  }
  const indent = ' '.repeat(left + idWidth + 2);
  return wrap(title, beside).map((line, i) =>
    i === 0 ? `${head}${entry.id.padEnd(idWidth)}  ${line}` : indent + line,
  );
}

export const rulesJson = (entries: readonly Explained[], lang: Lang): string =>
  jsonText(
    {
      rules: entries.map(({ id, level, logika, basis, judul }) => ({
        id,
        level,
        logika,
        basis: basis.map((b) => ({ teks: b[lang], mark: b.mark })),
        judul: judul[lang],
      })),
    },
    ['rules'],
  );
