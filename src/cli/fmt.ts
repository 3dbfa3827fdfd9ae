import type { Lang } from '../diagnostic.ts';
import { encodeText } from '../fix.ts';
import type { InputFile } from '../load.ts';
import { type FmtFile, fmtText } from '../output/fmt-text.ts';
import { decode } from '../source/decode.ts';
import { replaceInside } from '../source/files.ts';
import { format } from '../source/fmt.ts';
import { parse } from '../source/parse.ts';
import { type Io, styleOf } from './io.ts';
import { findPlans, inside } from './open.ts';

export interface FmtOptions {
  /** Only name the files that would change. */
  readonly check?: boolean;
  readonly lang: Lang;
}

interface Result extends FmtFile {
  /** New bytes of a file that is not canonical. */
  readonly content?: Uint8Array;
}

/** 1 when `--check` finds a file that is not canonical, and when a file has errors and was left as it is. */
export function runFmt(paths: readonly string[], { check = false, lang }: FmtOptions, io: Io): number {
  const { root, filters, files } = findPlans(io, paths);
  const chosen = files.filter((f) => filters.length === 0 || filters.some((p) => inside(f.path, p)));
  const results = chosen.map(formatFile);
  if (!check)
    for (const [i, { content }] of results.entries()) {
      const read = chosen[i];
      if (content && read?.content instanceof Uint8Array)
        replaceInside(root, read.path, read.content, content);
    }
  io.out(fmtText(results, { check, lang, style: styleOf(io) }));
  const changed = results.some((r) => r.state === 'berubah');
  return results.some((r) => r.state === 'galat' || r.state === 'beda') || (check && changed) ? 1 : 0;
}

function formatFile({ path, content }: InputFile): Result {
  if (!(content instanceof Uint8Array)) return { path, state: 'galat', line: 1, why: content };
  const decoded = decode(content, path);
  if ('problem' in decoded)
    return { path, state: 'galat', line: decoded.problem.at.line, why: decoded.problem.message };
  const formatted = format(path, decoded.text);
  if ('text' in formatted) {
    if (formatted.text === decoded.text) return { path, state: 'rapi' };
    return { path, state: 'berubah', content: encodeText(formatted.text, decoded.bom) };
  }
  if (formatted.refused === 'beda') return { path, state: 'beda' };
  const first = parse(path, decoded.text).problems.find((p) => p.level === 'galat');
  const why = first?.message ?? {
    id: 'isinya bukan pasangan kunci dan nilai yang masing-masing di barisnya sendiri',
    en: 'its content is not made of keys and values on lines of their own',
  };
  return { path, state: 'galat', line: first?.at.line ?? 1, why };
}
