/** The national list that a document names, for its level of government. */
import type { Doc } from './node.ts';
import { pemdaOf } from './query.ts';

export interface NationalList {
  readonly pemda: 'provinsi' | 'kabkota';
  readonly edisi: string;
}

/** Undefined without wilayah or nomenklatur; whether the list ships is another question. */
export function nationalList(doc: Doc): NationalList | undefined {
  const pemda = pemdaOf(doc);
  return pemda && doc.nomenklatur !== undefined ? { pemda, edisi: doc.nomenklatur } : undefined;
}
