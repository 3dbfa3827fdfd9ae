import type { Node } from '../model/node.ts';
import { ownerOf } from '../model/query.ts';
import type { Acuan } from './acuan.ts';
import { officialRow } from './baku.ts';

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * True where the list answers for how a text is typed: the name of a row that it has is compared with it letter by
 * letter, and its own slips in indicators, outputs and units are not the planner's.
 */
export function isLeftToList(acuan: Acuan, node: Node, field: string, text: string): boolean {
  const row =
    node.kind === 'indikator' ? ownerOf(node) : node.kind === 'output' ? (node.parent ?? node) : node;
  const official = officialRow(acuan, row);
  if (!official) return false;
  if (node === row && field === '/nama') return true;
  return [official.indikator, official.kinerja, official.satuan].some(
    (words) => words !== '' && flat(words) === flat(text),
  );
}
