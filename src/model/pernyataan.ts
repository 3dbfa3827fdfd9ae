/** Free text of plans in force: what planners word themselves, names of the national list left out. */
import { currentNodes, PLANS } from './indikator.ts';
import { listOnce } from './memo.ts';
import type { Kind, Model, Node } from './node.ts';
import { nameOf, ownerOf } from './query.ts';

const FREE: readonly Kind[] = [
  'visi',
  'pokok',
  'misi',
  'prioritas',
  'program_unggulan',
  'tujuan',
  'sasaran',
  'strategi',
  'arah_kebijakan',
  'outcome',
  'output',
  'indikator',
];

/** Statements of these kinds that say something, document by document within each kind. */
export const statementsOf = (model: Model, kinds: readonly Kind[] = FREE): readonly Node[] =>
  listOnce(model, `pernyataan: ${kinds}`, () =>
    kinds.flatMap((kind) => currentNodes(model, kind, PLANS)).filter((node) => node.label !== ''),
  );

/** The key that holds the text of a node. */
export const textField = (node: Node): string =>
  typeof node.data.nama === 'string' && node.data.nama.trim() !== '' ? '/nama' : '/uraian';

/** The text as it stands in the file. */
export function rawText(node: Node): string {
  const value = node.data[textField(node).slice(1)];
  return typeof value === 'string' ? value : '';
}

/** How a statement is named in a finding; what has neither id nor code by the row that it stands in. */
export function statementParams(node: Node): { jenis: string; butir: string; uraian: string } {
  const owner = node.id === undefined && node.kode === undefined ? ownerOf(node) : node;
  const name = owner === node || owner.kind === 'dokumen' ? '' : nameOf(owner);
  return { jenis: node.kind, butir: node.id ?? node.kode ?? name, uraian: node.label };
}
