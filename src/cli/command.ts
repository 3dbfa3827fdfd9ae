/** The commander door: one helper that makes every subcommand speak both languages. */
import { Command, Option } from 'commander';
import type { Lang, Text } from '../diagnostic.ts';
import type { Io } from './io.ts';

export { Command, Option };

/** What every command is made from. */
export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  /** Takes the exit code. */
  done(code: number): void;
}

/** Adds what every command has: help and language. */
export function makeCommand(name: string, summary: Text, lang: Lang): Command {
  return new Command(name)
    .description(summary[lang])
    .helpOption('-h, --help', lang === 'id' ? 'tampilkan bantuan ini' : 'show this help')
    .addOption(
      new Option('--lang <bahasa>', lang === 'id' ? 'bahasa keluaran' : 'output language')
        .choices(['id', 'en'])
        .default('id', 'id'),
    )
    .helpCommand(false)
    .allowExcessArguments(false)
    .exitOverride();
}

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Opsi:',
  'Commands:': 'Perintah:',
  'Global Options:': 'Opsi umum:',
};

/** commander writes its headings in English. */
export const heading = (title: string, lang: Lang): string =>
  lang === 'id' ? (HEADINGS[title] ?? title) : title;

/** commander's notes behind an option. */
export function indonesianHelp(text: string): string {
  return text
    .replaceAll('[options]', '[opsi]')
    .replaceAll('[command]', '[perintah]')
    .replace(/\((?:choices: ([^()]*?))?(?:, )?(?:default: ([^()]*?))?\)/g, (whole, choices, def) => {
      if (choices === undefined && def === undefined) return whole;
      const parts = [choices && `pilihan: ${choices}`, def && `bawaan: ${def}`].filter(Boolean);
      return `(${parts.join('; ')})`;
    });
}

/** Placeholders are written in Indonesian; English help shows these. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  aturan: 'rule',
  bahasa: 'language',
  berkas: 'file',
  cari: 'words',
  edisi: 'edition',
  jumlah: 'count',
  kode: 'code',
  layanan: 'host',
  nama: 'name',
  pemda: 'government',
  revisi: 'revision',
  sumber: 'source',
  tanggal: 'date',
  tingkat: 'level',
};

/** The words between `<>` or `[]`, or a bare argument name, in English. */
export function englishTerm(text: string): string {
  const word = (w: string) => PLACEHOLDERS[w] ?? w;
  if (/^[a-z]+$/.test(text)) return word(text);
  return text.replace(/(?<=[<[=])[a-z]+(?=[\]>.[=]|$)/g, word);
}

/** For options that may be given several times. */
export const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];
