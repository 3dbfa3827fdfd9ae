import type { DataRec } from '../model/node.ts';
import type { LoadText } from './acuan.ts';

/** Records without prototype, as the reader gives them. */
const bare = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.assign(Object.create(null), value)
    : value;

/** The national priorities as documents of jenis prioritas; read at the first call. */
export function createRegisters(load: LoadText): () => readonly DataRec[] {
  let documents: readonly DataRec[] | undefined;
  return () => {
    documents ??= JSON.parse(load('registers.json'), bare) as DataRec[];
    return documents;
  };
}
