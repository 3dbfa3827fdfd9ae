/** The rules of a SARIF run, and how SARIF writes text. */
import { type Diagnostic, type Lang, type Level, same, type Text } from '../diagnostic.ts';
import type { Explained } from './explained.ts';
import type { FormatOptions } from './format.ts';
import type { Report } from './report.ts';
import { groupName, logikaName } from './rule-words.ts';

export type Json = Readonly<Record<string, unknown>>;

export const LEVEL: Readonly<Record<Level, string>> = { galat: 'error', peringatan: 'warning', info: 'note' };
const SEVERITY: Readonly<Record<Level, string>> = {
  galat: 'error',
  peringatan: 'warning',
  info: 'recommendation',
};

const UNKNOWN: Text = {
  id: 'Temuan tanpa penjelasan tersendiri',
  en: 'A finding without a description of its own',
};

/** Brackets begin links and braces placeholders in SARIF text (3.11.5, 3.11.6). */
export const sarifText = (text: string): string =>
  text.replace(/[[\]\\]/g, '\\$&').replace(/[{}]/g, (brace) => brace + brace);

/** The catalogue, and whatever else a finding names, so that every index leads somewhere. */
export function describeRules(
  found: readonly Diagnostic[],
  report: Report,
  options: FormatOptions,
): Explained[] {
  const rules = [...(options.rules ?? [])];
  const known = new Set(rules.map((rule) => rule.id));
  const add = (id: string, level: Level) => {
    if (known.has(id)) return;
    known.add(id);
    rules.push({
      id,
      level,
      logika: 'semua',
      kelompok: '-',
      basis: [],
      judul: UNKNOWN,
      alasan: UNKNOWN,
      saran: same(''),
    });
  };
  for (const d of found) add(d.rule, d.level);
  for (const { rule } of report.notRun) add(rule, 'peringatan');
  return rules.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export function ruleDescriptor(rule: Explained, lang: Lang): Json {
  const { id, level, kelompok, logika, basis } = rule;
  const [judul, alasan, saran] = [rule.judul[lang], rule.alasan[lang], rule.saran[lang]].map(sarifText);
  const sources = basis.map((b) => sarifText(b[lang]));
  const full = alasan || judul;
  const help = [full, saran, ...sources].filter((part) => part !== undefined && part !== '');
  const list = sources.map((source) => `- ${source}`).join('\n');
  return {
    id,
    shortDescription: { text: judul },
    fullDescription: { text: full },
    help: {
      text: help.join('\n'),
      markdown: [full, saran, list, `\`renstra explain ${id}\``].filter(Boolean).join('\n\n'),
    },
    defaultConfiguration: { level: LEVEL[level] },
    properties: {
      tags: [groupName(kelompok, lang)],
      logika: logikaName(logika, lang),
      'problem.severity': SEVERITY[level],
    },
  };
}
