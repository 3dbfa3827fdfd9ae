import type { Text } from '../diagnostic.ts';
import type { Note, Reject } from './source.ts';

/** Where a value was read. */
export interface Origin {
  readonly file: string;
  readonly row: number;
}

/** What an import has to tell, in the order it was found. */
export interface Log {
  readonly notes: Note[];
  readonly rejects: Reject[];
  /** The same kind and detail at the same place is told once. */
  note(at: Origin, text: Text, detail?: string): void;
  reject(at: Origin, reason: Text, text: string): void;
}

export function createLog(): Log {
  const told = new Set<string>();
  const notes: Note[] = [];
  const rejects: Reject[] = [];
  return {
    notes,
    rejects,
    note(at, text, detail) {
      const key = [at.file, at.row, text.id, detail].join('\n');
      if (told.has(key)) return;
      told.add(key);
      const place = at.row > 0 ? { file: at.file, row: at.row } : { file: at.file };
      notes.push(detail === undefined ? { ...place, text } : { ...place, text, detail });
    },
    reject(at, reason, text) {
      rejects.push({ file: at.file, row: at.row, reason, text });
    },
  };
}
