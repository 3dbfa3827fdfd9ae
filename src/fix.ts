/** Applies the fixes of findings to the texts of a repository, in memory; who calls it writes the files. */
import type { Diagnostic, Fix } from './diagnostic.ts';
import type { InputFile } from './load.ts';
import { decode } from './source/decode.ts';
import { applyEdits, chooseEdits, type Refusal, refusalOf } from './source/edit.ts';
import { parse } from './source/parse.ts';

/** Fixes that overlap wait for the next pass; what needs more passes than this is left to the planner. */
const PASSES = 5;
/** Edits of one file that are tried one by one after they failed together. */
const TRIED = 50;

export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** Number of fixes applied. */
  readonly count: number;
}

export interface RefusedFile {
  readonly path: string;
  readonly reason: Refusal;
  /** Number of fixes that were not applied. */
  readonly count: number;
}

export interface FixResult {
  /** All files, the fixed ones with their new bytes. */
  readonly files: readonly InputFile[];
  readonly fixed: readonly FixedFile[];
  readonly refused: readonly RefusedFile[];
}

/** The fix that may be applied: of a finding that counts, safe unless the planner asks for more. */
export const fixOf = ({ state, fix }: Diagnostic, unsafe: boolean): Fix | undefined =>
  state === 'aktif' && fix && (unsafe || fix.aman !== false) ? fix : undefined;

/** `check` gives the findings of the files as they then stand; it is asked again after each pass. */
export function fixAll(
  files: readonly InputFile[],
  check: (files: readonly InputFile[]) => readonly Diagnostic[],
  unsafe: boolean,
): FixResult {
  const fixed = new Map<string, FixedFile>();
  const refused = new Map<string, RefusedFile>();
  let current = files;
  for (let pass = 0; pass < PASSES; pass++) {
    const wanted = byFile(check(current), unsafe);
    let changed = false;
    current = current.map((file) => {
      const fixes = wanted.get(file.path);
      if (!fixes || refused.has(file.path)) return file;
      const { next, failed } = fixOne(file, fixes, fixed);
      if (failed) refused.set(file.path, failed);
      if (next) changed = true;
      return next ?? file;
    });
    if (!changed) break;
  }
  return { files: current, fixed: [...fixed.values()], refused: [...refused.values()] };
}

function byFile(diagnostics: readonly Diagnostic[], unsafe: boolean): Map<string, Fix[]> {
  const out = new Map<string, Fix[]>();
  for (const diagnostic of diagnostics) {
    const fix = fixOf(diagnostic, unsafe);
    if (!fix) continue;
    const list = out.get(fix.file);
    if (list) list.push(fix);
    else out.set(fix.file, [fix]);
  }
  return out;
}

interface Outcome {
  readonly next?: InputFile;
  readonly failed?: RefusedFile;
}

function fixOne(file: InputFile, fixes: readonly Fix[], fixed: Map<string, FixedFile>): Outcome {
  if (!(file.content instanceof Uint8Array)) return {};
  const decoded = decode(file.content, file.path);
  if ('problem' in decoded) return {};
  const before = parse(file.path, decoded.text);
  const { chosen } = chooseEdits(fixes);
  const attempt = (edits: readonly Fix[]) => {
    const text = applyEdits(before.text, edits);
    return { text, reason: refusalOf(before, parse(file.path, text), edits) };
  };
  let edits: readonly Fix[] = chosen;
  let { text, reason } = attempt(edits);
  const first = reason;
  if (reason && edits.length > 1) {
    edits = edits.slice(0, TRIED).filter((edit) => !attempt([edit]).reason);
    ({ text, reason } = attempt(edits));
  }
  const lost = reason ? chosen.length : chosen.length - edits.length;
  const failed = first && lost > 0 ? { path: file.path, reason: reason ?? first, count: lost } : undefined;
  if (reason || text === before.text) return failed ? { failed } : {};
  const earlier = fixed.get(file.path);
  fixed.set(file.path, {
    path: file.path,
    before: earlier?.before ?? before.text,
    after: text,
    count: (earlier?.count ?? 0) + edits.length,
  });
  const next = { path: file.path, content: encodeText(text, decoded.bom) };
  return failed ? { next, failed } : { next };
}

/** UTF-8 with the byte order mark that the file had. */
export function encodeText(text: string, bom: boolean): Uint8Array {
  return new TextEncoder().encode(bom ? `\ufeff${text}` : text);
}
