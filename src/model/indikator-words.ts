/** How an indicator is called in a finding, in both languages. */
import type { Lang } from '../diagnostic.ts';
import type { Node } from './node.ts';
import { nameOf, ownerOf } from './query.ts';
import { excerpt, kindWord } from './words.ts';

/** The params that `indikatorText` reads. */
export function indikatorParams(indikator: Node): { indikator: string; jenis: string; butir: string } {
  const owner = ownerOf(indikator);
  return { indikator: indikator.label, jenis: owner.kind, butir: nameOf(owner) || owner.unit || '' };
}

/** `indikator "Tingkat Kemiskinan" pada sasaran S1`. */
export function indikatorText(p: Readonly<Record<string, string>>, lang: Lang): string {
  const row = `${kindWord(p.jenis, lang)} ${p.butir}`.trim();
  return lang === 'id'
    ? `indikator "${excerpt(p.indikator)}" pada ${row}`
    : `indicator "${excerpt(p.indikator)}" of ${row}`;
}
