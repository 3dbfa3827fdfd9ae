/** A trace as a tree: what an item serves above, what serves it below, with the state of every link and the money. */
import type { Lang } from '../diagnostic.ts';
import type { Money } from '../model/node.ts';
import type { TraceNode, TraceResult } from '../model/trace.ts';
import { hang, visible, wrap } from './cells.ts';
import { ROLES, STATES, TINGKAT } from './kind-words.ts';
import { moneyTable } from './money-table.ts';
import { glyphs, paints, type TextOptions } from './terminal.ts';
import { nodeText, type Sheet } from './trace-node.ts';

interface Words {
  readonly levels: string;
  readonly up: string;
  readonly down: string;
  readonly noUp: string;
  readonly noDown: string;
  readonly main: string;
  readonly mainTotal: string;
  readonly supporting: string;
  readonly supportingTotal: string;
  readonly gap: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  id: {
    levels: 'Keselarasan',
    up: 'Ke atas: yang didukung',
    down: 'Ke bawah: yang mendukung',
    noUp: 'tidak mendukung apa pun',
    noDown: 'tidak ada yang mendukung',
    main: 'Ke bawah, utama: pagunya dihitung untuk butir ini',
    mainTotal: 'Jumlah pagu utama',
    supporting: 'Ke bawah, pendukung: pagunya dihitung di tempat lain, tidak ditambahkan di sini',
    supportingTotal: 'Jumlah pagu pendukung',
    gap: 'belum diisi',
  },
  en: {
    levels: 'Alignment',
    up: 'Up: what it serves',
    down: 'Down: what serves it',
    noUp: 'serves nothing',
    noDown: 'nothing serves it',
    main: 'Down, main: the money counts for this item',
    mainTotal: 'Total of the main money',
    supporting: 'Down, supporting: the money counts elsewhere and is not added here',
    supportingTotal: 'Total of the supporting money',
    gap: 'not filled',
  },
};

export function traceText(trace: TraceResult, options: TextOptions): string {
  const { lang, style } = options;
  const words = WORDS[lang];
  const tingkat = new Map<string, string>();
  for (const level of trace.levels) {
    for (const target of level.targets) tingkat.set(target.ref, TINGKAT[level.tingkat][lang]);
  }
  const sheet: Sheet = { options, years: trace.years, tingkat };
  const root = [
    ...nodeText(trace.root, undefined, sheet, style.width, 2),
    ...moneyTable(trace.root.pagu, trace.years, style, '  '),
  ];
  const sections = [root, levels(trace, options)];
  if (trace.up) sections.push(section(words.up, trace.up, words.noUp, sheet));
  if (trace.down) sections.push(...downward(trace.down, trace, words, sheet));
  const all = [trace.root, ...(trace.up ?? []), ...(trace.down ?? [])];
  if (all.some((node) => hasGap(node, trace.years))) sections.push([`${glyphs(style).dash} ${words.gap}`]);
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** True when a year of some item was not filled. */
const hasGap = (node: TraceNode, years: readonly number[]): boolean =>
  (node.pagu.size > 0 && years.some((year) => !node.pagu.has(year))) ||
  node.children.some((child) => hasGap(child, years));

function downward(down: readonly TraceNode[], trace: TraceResult, words: Words, sheet: Sheet): string[][] {
  const main = down.filter((n) => n.role === 'utama');
  const supporting = down.filter((n) => n.role === 'pendukung');
  const rest = down.filter((n) => n.role === undefined);
  const totals = trace.totals;
  const sections: string[][] = [];
  if (rest.length > 0 || down.length === 0) sections.push(section(words.down, rest, words.noDown, sheet));
  if (main.length > 0) {
    sections.push([
      ...section(words.main, main, '', { ...sheet, role: 'utama' }),
      ...total(words.mainTotal, totals?.main, sheet),
    ]);
  }
  if (supporting.length > 0) {
    const sum = total(words.supportingTotal, totals?.pendukung, sheet);
    sections.push([...section(words.supporting, supporting, '', { ...sheet, role: 'pendukung' }), ...sum]);
  }
  return sections;
}

function section(title: string, nodes: readonly TraceNode[], none: string, sheet: Sheet): string[] {
  const { style } = sheet.options;
  const head = hang(title, style.width, 2).map((line) => paints(style).strong(line));
  if (nodes.length === 0) return [...head, `  ${none}`];
  return [...head, ...nodes.flatMap((n, i) => branch(n, undefined, '', i === nodes.length - 1, sheet))];
}

function total(title: string, money: Money | undefined, { options, years }: Sheet): string[] {
  if (!money || money.size === 0) return [];
  return [paints(options.style).strong(title), ...moneyTable(money, years, options.style, '  ')];
}

function branch(
  node: TraceNode,
  parent: TraceNode | undefined,
  before: string,
  last: boolean,
  sheet: Sheet,
): string[] {
  const { style } = sheet.options;
  const lines = glyphs(style);
  const paint = paints(style);
  const under = before + (last ? lines.blank : lines.trunk);
  const beside = under + (node.children.length > 0 ? lines.trunk : lines.blank);
  const [first = '', ...more] = nodeText(node, parent, sheet, style.width - under.length, 3);
  const money = moneyTable(node.pagu, sheet.years, style, beside);
  return [
    paint.quiet(before + (last ? lines.last : lines.branch)) + first,
    ...more.map((line) => paint.quiet(beside) + line.slice(3)),
    ...money.map((line) => paint.quiet(beside) + line.slice(beside.length)),
    ...node.children.flatMap((child, i) => branch(child, node, under, i === node.children.length - 1, sheet)),
  ];
}

function levels(trace: TraceResult, { lang, style }: TextOptions): string[] {
  if (trace.levels.length === 0) return [];
  const paint = paints(style);
  const names = trace.levels.map((level) => TINGKAT[level.tingkat][lang]);
  const widest = Math.max(...names.map((name) => name.length));
  const rows = trace.levels.flatMap((level, i) => {
    const reason = level.reason === undefined ? '' : `: ${level.reason}`;
    const reached = (['langsung', 'lewat'] as const).flatMap((state) => {
      const refs = level.targets.filter((t) => t.state === state);
      const names = refs.map((t) => (t.main ? t.ref : `${t.ref} (${ROLES.pendukung[lang]})`));
      return refs.length === 0 ? [] : `${STATES[state][lang]}: ${names.join(', ')}`;
    });
    const text = visible(reached.length > 0 ? reached.join('; ') : `${STATES[level.state][lang]}${reason}`);
    const indent = widest + 4;
    return wrap(text, style.width - indent).map((line, j) =>
      j === 0 ? `  ${(names[i] ?? '').padEnd(widest)}  ${line}` : ' '.repeat(indent) + line,
    );
  });
  return [paint.strong(WORDS[lang].levels), ...rows];
}
