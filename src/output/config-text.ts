/** The settings that hold for one document, and where each comes from. */
import type { Lang } from '../diagnostic.ts';
import { cells, hang } from './cells.ts';
import { paints, type TextOptions } from './terminal.ts';

/** One rule as it is set for a document. */
export interface SettingLine {
  readonly rule: string;
  readonly level: string;
  readonly options: Readonly<Record<string, number | string | boolean>>;
  /** `renstra.config.yaml:5`, or the preset. */
  readonly sources: readonly string[];
}

export interface SettingList {
  readonly file: string;
  readonly preset: string;
  readonly lines: readonly SettingLine[];
}

const WORDS: Readonly<Record<Lang, { head: string; off: string }>> = {
  id: { head: 'Pengaturan untuk', off: 'tidak diperiksa' },
  en: { head: 'Settings for', off: 'not checked' },
};

const optionText = (options: SettingLine['options']): string =>
  Object.entries(options)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');

/** Changed rules first, since they are what one looks for. */
export function configText(list: SettingList, { lang, style }: TextOptions): string {
  const words = WORDS[lang];
  const paint = paints(style);
  const head = `${words.head} ${list.file} (preset ${list.preset})`;
  const changed = (l: SettingLine) => (l.sources.some((s) => s !== list.preset) ? 0 : 1);
  const ordered = [...list.lines].sort((a, b) => changed(a) - changed(b));
  const widest = Math.max(...ordered.map((l) => cells(l.rule)));
  const rows = ordered.flatMap((line) => {
    const level = line.level === 'tidak' ? words.off : line.level;
    const options = optionText(line.options);
    const source = line.sources.filter((s) => s !== list.preset).join(', ');
    const tail = [options && `{${options}}`, source && `← ${source}`].filter(Boolean).join('  ');
    const text = `${line.rule.padEnd(widest)}  ${level.padEnd(10)}  ${tail}`.trimEnd();
    return hang(style.ascii ? text.replaceAll('←', '<-') : text, style.width, 4);
  });
  return `${[paint.strong(head), ...rows].join('\n')}\n`;
}

export const configJson = (list: SettingList): string =>
  `${JSON.stringify({ versi: 1, ...list }, null, 1)}\n`;
