/** Where the documents of an import go: new files, registers that are extended, and what stands in the way. */
import path from 'node:path';
import { type Text, UsageError } from '../diagnostic.ts';
import { encodeText } from '../fix.ts';
import { isRecord, listKeyOf, mergeRegister, refusedRegister } from '../import/merge.ts';
import type { DocumentState, ImportDocument, Note } from '../import/source.ts';
import type { DataRec } from '../model/node.ts';
import { shownPath } from '../output/cells.ts';
import { appendItems } from '../source/append.ts';
import { decode } from '../source/decode.ts';
import { fileExists, mustHaveFolder, readInside, replaceInside, writeAtomic } from '../source/files.ts';
import { parse } from '../source/parse.ts';
import { writeYaml } from '../source/write-yaml.ts';

export interface Target {
  /** Relative to the target folder. */
  readonly path: string;
  readonly state: DocumentState;
  readonly notes: readonly Note[];
  /** What is to be written; absent where nothing is or may be. */
  readonly content?: Uint8Array;
  /** Bytes that stood there when the content was made. */
  readonly read?: Uint8Array;
}

type Standing =
  | { readonly bytes: Uint8Array; readonly text: string; readonly bom: boolean; readonly data: DataRec }
  | { readonly refused: Text };

/** A document that stands there, or why it cannot be read as one. */
function readStanding(folder: string, file: string): Standing {
  const bytes = readInside(folder, file);
  if (!(bytes instanceof Uint8Array)) return { refused: bytes };
  const decoded = decode(bytes, file);
  if ('problem' in decoded) return { refused: decoded.problem.message };
  const { data, problems } = parse(file, decoded.text);
  const first = problems.find((p) => p.level === 'galat');
  if (first) {
    const at = (word: string, text: string) => `${word} ${first.at.line}: ${text}`;
    return { refused: { id: at('baris', first.message.id), en: at('line', first.message.en) } };
  }
  const empty = { id: 'isinya bukan dokumen rencana', en: 'its content is not a plan document' };
  return isRecord(data) ? { bytes, text: decoded.text, bom: decoded.bom, data } : { refused: empty };
}

/** What the importer may ask about the target folder. */
export function standingIn(folder: string): (file: string) => DataRec | undefined {
  return (file) => {
    const standing = fileExists(path.join(folder, file)) ? readStanding(folder, file) : undefined;
    return standing && 'data' in standing ? standing.data : undefined;
  };
}

export function targetOf(folder: string, { path: file, data }: ImportDocument): Target {
  const stop = (why?: Text): Target => ({
    path: file,
    state: why ? { kind: 'tertahan', why } : { kind: 'tertahan' },
    notes: [],
  });
  if (!fileExists(path.join(folder, file)))
    return {
      path: file,
      state: { kind: 'baru' },
      notes: [],
      content: encodeText(writeYaml(data), false),
    };
  const key = listKeyOf(data);
  if (key === undefined) return stop();
  const standing = readStanding(folder, file);
  if ('refused' in standing) return stop(standing.refused);
  const refused = refusedRegister(standing.data, data);
  if (refused) return stop(refused);
  const { added, notes } = mergeRegister(file, standing.data, data);
  if (added.length === 0) return { path: file, state: { kind: 'tetap' }, notes };
  const after = appendItems(file, standing.text, key, added);
  if ('refused' in after) return stop(after.refused);
  return {
    path: file,
    state: { kind: 'ditambah', count: added.length },
    notes,
    content: encodeText(after.text, standing.bom),
    read: standing.bytes,
  };
}

function refusal(targets: readonly Target[], out: string): UsageError {
  const stopped = targets.flatMap(({ path: file, state }) =>
    state.kind === 'tertahan' ? [{ file: shownPath(file), why: state.why }] : [],
  );
  const plans = stopped.filter((s) => s.why === undefined).map((s) => s.file);
  const shown = shownPath(out);
  const part = (lang: 'id' | 'en'): string[] => {
    const names = plans.join(', ');
    const there =
      lang === 'id'
        ? `sudah ada di "${shown}": ${names}; pakai folder lain atau pindahkan dulu`
        : `already in "${shown}": ${names}; use another folder or move them first`;
    const registers = stopped.flatMap(({ file, why }) =>
      why ? [`${file} ${lang === 'id' ? 'tidak dapat ditambah' : 'cannot be extended'}: ${why[lang]}`] : [],
    );
    return [...(plans.length > 0 ? [there] : []), ...registers];
  };
  return new UsageError({
    id: `${part('id').join('. ')}. Tidak ada yang ditulis`,
    en: `${part('en').join('. ')}. Nothing was written`,
  });
}

/** Every target is checked before the first one is written. */
export function writeTargets(folder: string, targets: readonly Target[], out: string): void {
  if (targets.some(({ state }) => state.kind === 'tertahan')) throw refusal(targets, out);
  const shown = (file: string) => path.join(out, file).split(path.sep).join('/');
  for (const target of targets) mustHaveFolder(path.join(folder, target.path), shown(target.path));
  for (const { path: file, content, read } of targets) {
    if (content === undefined) continue;
    if (read) replaceInside(folder, file, read, content);
    else writeAtomic(path.join(folder, file), content, { shown: shown(file) });
  }
}
