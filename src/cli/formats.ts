/** Where the result of `check` goes: to the screen, to files, or both, each in its own format. */
import path from 'node:path';
import { type Lang, UsageError } from '../diagnostic.ts';
import { officeName, officeOf } from '../model/query.ts';
import { type Format, type FormatOptions, isWorkbook } from '../output/format.ts';
import { FORMATS } from '../output/index.ts';
import type { Report } from '../output/report.ts';
import { summaryLine } from '../output/summary.ts';
import type { Rule } from '../rules/rule.ts';
import { writeAtomic } from '../source/files.ts';
import { type Io, styleOf } from './io.ts';
import type { Opened } from './open.ts';

export interface Target {
  readonly format: Format;
  /** Undefined: the screen. */
  readonly file: string | undefined;
}

function targetOf(text: string): Target {
  const at = text.indexOf('=');
  const id = at < 0 ? text : text.slice(0, at);
  const file = at < 0 ? undefined : text.slice(at + 1);
  const format = FORMATS.find((f) => f.id === id);
  if (!format) {
    const names = FORMATS.map((f) => f.id).join(', ');
    throw new UsageError({
      id: `format "${id}" tidak dikenal; pilihan: ${names}`,
      en: `unknown format "${id}"; choices: ${names}`,
    });
  }
  if (file === '' || (isWorkbook(format) && file === undefined)) {
    const name = isWorkbook(format) ? 'temuan.xlsx' : `hasil.${id}`;
    throw new UsageError({
      id: `beri berkas: --format ${id}=${name}`,
      en: `give a file: --format ${id}=${name}`,
    });
  }
  return { format, file };
}

/** What `--format` asks for, repeated or not; without it `lengkap` on the screen. */
export function targets(list: readonly string[]): readonly Target[] {
  const found = (list.length > 0 ? list : ['lengkap']).map(targetOf);
  if (found.filter((t) => t.file === undefined).length > 1)
    throw new UsageError({
      id: 'hanya satu --format yang boleh ke layar; beri berkas pada yang lain: --format json=hasil.json',
      en: 'only one --format may go to the screen; give the others a file: --format json=result.json',
    });
  return found;
}

/** Name of the office by file; files of the whole region have none. */
function officesOf({ repository: { model } }: Opened): ReadonlyMap<string, string> {
  return new Map(
    model.docs
      .filter((d) => !d.shipped && d.unit !== undefined)
      .map((d) => [d.file, officeName(model, officeOf(model, d.unit))]),
  );
}

/** The catalogue is loaded only for formats that describe rules. */
async function described(rules: readonly Rule[], lang: Lang): Promise<FormatOptions['rules']> {
  const [{ explained }, { READER_CHECKS }] = await Promise.all([
    import('./explain.ts'),
    import('./reader-checks.ts'),
  ]);
  return [...rules.map((rule) => explained(rule, lang)), ...READER_CHECKS];
}

const NAMES_RULES = ['sarif', 'xlsx'];

/** Writes every target, the screen last, so that a file that cannot be written leaves no half output. */
export async function deliver(
  wanted: readonly Target[],
  report: Report,
  context: { readonly opened: Opened; readonly lang: Lang; readonly io: Io },
): Promise<void> {
  const { opened, lang, io } = context;
  const rules = wanted.some((t) => NAMES_RULES.includes(t.format.id))
    ? await described(opened.rules, lang)
    : [];
  const style = styleOf(io);
  const options = { lang, versi: io.version, rules: rules ?? [], offices: officesOf(opened) };
  for (const { format, file } of wanted) {
    if (file === undefined) continue;
    const target = path.resolve(io.cwd, file);
    if (isWorkbook(format)) {
      const { writeWorkbook } = await import('../excel/write.ts');
      const table = format.workbook(report, { ...options, style });
      writeAtomic(target, await writeWorkbook(table, { lang, versi: io.version }), { shown: file });
    } else
      writeAtomic(target, format.render(report, { ...options, style: { ...style, color: false } }), {
        shown: file,
      });
  }
  if (wanted.length > 0 && wanted.every((t) => t.file !== undefined)) {
    const files = wanted.map((t) => t.file).join(', ');
    io.err(`${summaryLine(report, { lang, style: { ...style, color: false } })}\n`);
    io.err(lang === 'id' ? `Ditulis: ${files}\n` : `Written: ${files}\n`);
  }
  for (const { format, file } of wanted)
    if (file === undefined && !isWorkbook(format)) io.out(format.render(report, { ...options, style }));
}
