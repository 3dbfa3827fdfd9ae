/** What `fmt` did: one line per file that changed or could not be changed, and a sum. */
import type { Lang, Text } from '../diagnostic.ts';
import { hang, shownPath, visible } from './cells.ts';
import { glyphs, paints, type TextOptions } from './terminal.ts';

export interface FmtFile {
  readonly path: string;
  /** rapi: was canonical; berubah: is now (or would be); galat: has errors; beda: the result would not be the same plan. */
  readonly state: 'rapi' | 'berubah' | 'galat' | 'beda';
  /** Line of the first error. */
  readonly line?: number;
  readonly why?: Text;
}

export interface FmtTextOptions extends TextOptions {
  readonly check: boolean;
}

interface Words {
  untouched(path: string, line: number, why: string): string;
  unsure(path: string): string;
  fine(count: number): string;
  sum(changed: number, files: number, check: boolean): string;
  left(count: number): string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  id: {
    untouched: (path, line, why) => `${path}:${line}: tidak disentuh, perbaiki dulu: ${why}`,
    unsure: (path) =>
      `${path}: tidak disentuh, karena hasilnya tidak persis sama isinya; ini kesalahan program, mohon laporkan`,
    fine: (count) => `${count} berkas sudah rapi`,
    sum: (changed, files, check) =>
      check
        ? `${changed} dari ${files} berkas belum rapi (renstra fmt)`
        : `${changed} dari ${files} berkas dirapikan`,
    left: (count) => `${count} tidak disentuh`,
  },
  en: {
    untouched: (path, line, why) => `${path}:${line}: left as it is, mend this first: ${why}`,
    unsure: (path) =>
      `${path}: left as it is, because the result would not hold exactly the same; a fault of the program, please report it`,
    fine: (count) => `${count} ${count === 1 ? 'file' : 'files'} already in canonical layout`,
    sum: (changed, files, check) => {
      const of = `${changed} of ${files} ${files === 1 ? 'file' : 'files'}`;
      return check ? `${of} not in canonical layout (renstra fmt)` : `${of} put into canonical layout`;
    },
    left: (count) => `${count} left as they are`,
  },
};

export function fmtText(files: readonly FmtFile[], { check, lang, style }: FmtTextOptions): string {
  const words = WORDS[lang];
  const paint = paints(style);
  const lines: string[] = [];
  for (const { path, state, line, why } of files) {
    const name = shownPath(path);
    if (state === 'berubah') lines.push(name);
    if (state === 'beda') lines.push(...hang(words.unsure(name), style.width, 2));
    if (state === 'galat')
      lines.push(...hang(words.untouched(name, line ?? 1, visible(why?.[lang] ?? '')), style.width, 2));
  }
  const changed = files.filter((f) => f.state === 'berubah').length;
  const left = files.filter((f) => f.state === 'galat' || f.state === 'beda').length;
  const fine = files.length - left;
  const sum = changed > 0 ? words.sum(changed, files.length, check) : fine > 0 ? words.fine(fine) : '';
  const parts = [sum, left > 0 ? words.left(left) : ''].filter((part) => part !== '');
  const text = parts.join(` ${glyphs(style).dot} `);
  lines.push(left > 0 ? paint.level.galat(text) : changed === 0 ? paint.good(text) : text);
  return `${lines.join('\n')}\n`;
}
