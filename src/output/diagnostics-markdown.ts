/** Format `markdown`: the summary page of a CI job. Text of documents stands in code spans only, where nothing acts. */
import { type Diagnostic, type Lang, LEVELS, type Level } from '../diagnostic.ts';
import { visible } from './cells.ts';
import {
  type FindingWords,
  findingWords,
  placeText,
  relatedText,
  spoken,
  stateWord,
} from './finding-words.ts';
import type { FormatOptions } from './format.ts';
import { inOrder } from './limits.ts';
import type { Report } from './report.ts';
import { summaryLine } from './summary.ts';

/** Rows of one table, related places of one row, and UTF-16 units of the page: GitHub refuses more than 1 MiB. */
const ROWS = 50;
const RELATED = 5;
const PAGE = 250_000;

interface Words {
  readonly title: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly silenced: string;
  readonly columns: readonly string[];
  readonly silencedColumns: readonly string[];
  readonly notRun: string;
  more(count: number): string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  id: {
    title: 'Pemeriksaan dokumen perencanaan',
    level: { galat: 'Galat', peringatan: 'Peringatan', info: 'Info' },
    silenced: 'Tidak dihitung',
    columns: ['Tempat', 'Aturan', 'Temuan', 'Saran'],
    silencedColumns: ['Tempat', 'Aturan', 'Temuan', 'Status', 'Alasan'],
    notRun: 'Tidak diperiksa karena dokumennya tidak ada',
    more: (count) => `dan ${count} temuan lain; semuanya di --format sarif atau --format xlsx=temuan.xlsx`,
  },
  en: {
    title: 'Check of the plan documents',
    level: { galat: 'Errors', peringatan: 'Warnings', info: 'Info' },
    silenced: 'Not counted',
    columns: ['Place', 'Rule', 'Finding', 'Help'],
    silencedColumns: ['Place', 'Rule', 'Finding', 'Status', 'Reason'],
    notRun: 'Not checked for want of the document',
    more: (count) => `and ${count} more; all of them in --format sarif or --format xlsx=findings.xlsx`,
  },
};

/** A code span that its text cannot leave; a bar would end the cell of the table even there. */
export function codeSpan(safe: string): string {
  const text = safe.replaceAll('|', '\\u{7c}');
  if (text === '') return '';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

export function diagnosticsMarkdown(report: Report, { lang, style }: FormatOptions): string {
  const words = WORDS[lang];
  const all = inOrder(report.diagnostics);
  const plain = { color: false, ascii: style.ascii, width: Number.MAX_SAFE_INTEGER };
  const page = [`## ${words.title}`, `**${summaryLine(report, { lang, style: plain })}**`];
  let size = 0;
  const section = (
    title: string,
    columns: readonly string[],
    list: readonly Diagnostic[],
    row: (d: Diagnostic, lang: Lang) => readonly string[],
  ): void => {
    if (list.length === 0) return;
    const lines: string[] = [];
    for (const d of list.slice(0, ROWS)) {
      if (size > PAGE) break;
      const line = tableRow(row(d, lang));
      size += line.length;
      lines.push(line);
    }
    page.push(`### ${title} (${list.length})`);
    if (lines.length > 0)
      page.push([tableRow(columns), tableRow(columns.map(() => '---')), ...lines].join('\n'));
    if (lines.length < list.length) page.push(words.more(list.length - lines.length));
  };
  for (const level of LEVELS) {
    const list = all.filter((d) => d.state === 'aktif' && d.level === level);
    section(words.level[level], words.columns, list, activeRow);
  }
  section(
    words.silenced,
    words.silencedColumns,
    all.filter((d) => d.state !== 'aktif'),
    silencedRow,
  );
  if (report.notRun.length > 0) page.push(`### ${words.notRun}`, notRunList(report, lang));
  return `${page.join('\n\n')}\n`;
}

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const spans = (texts: readonly string[]): string => texts.map(codeSpan).join(' ');

function activeRow(d: Diagnostic, lang: Lang): readonly string[] {
  const words = findingWords(d, lang);
  const found = [words.message, ...relatedTexts(words)];
  const help = d.help.map((text) => spoken(text[lang]));
  return [codeSpan(placeText(d.at)), codeSpan(visible(d.rule)), spans(found), spans(help)];
}

function silencedRow(d: Diagnostic, lang: Lang): readonly string[] {
  const { message, reason } = findingWords(d, lang);
  const [place, rule] = [codeSpan(placeText(d.at)), codeSpan(visible(d.rule))];
  return [place, rule, codeSpan(message), stateWord(d.state, lang), codeSpan(reason)];
}

function relatedTexts({ related }: FindingWords): string[] {
  const shown = related.slice(0, RELATED).map(relatedText);
  return related.length > RELATED ? [...shown, `+${related.length - RELATED}`] : shown;
}

/** One line per kind of document that is missing. */
function notRunList(report: Report, lang: Lang): string {
  const byNeed = new Map<string, string[]>();
  for (const { rule, needs } of report.notRun)
    byNeed.set(needs[lang], [...(byNeed.get(needs[lang]) ?? []), rule]);
  return [...byNeed]
    .map(([needs, rules]) => `- ${codeSpan(spoken(needs))}: ${[...rules].sort().map(codeSpan).join(', ')}`)
    .join('\n');
}
