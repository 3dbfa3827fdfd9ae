/** Texts that the national list itself gives: nobody in a region can word them better. */
import { sameName } from '../model/names.ts';
import type { Node } from '../model/node.ts';
import { ownerOf, pemdaOf } from '../model/query.ts';
import type { Acuan, Nomenklatur } from './acuan.ts';

/** The row of the list that a coded row follows; undefined without edition, region or code. */
export function officialRow(acuan: Acuan, row: Node): Nomenklatur | undefined {
  const pemda = pemdaOf(row.doc);
  const { nomenklatur } = row.doc;
  if (!row.kode || !nomenklatur || !pemda) return undefined;
  return acuan.nomenklatur(nomenklatur, pemda, row.kode);
}

/** True for an indicator (or output) of a sub kegiatan that is worded as the list has it. */
export function isOfficialText(acuan: Acuan, node: Node): boolean {
  const owner = ownerOf(node);
  if (owner.kind !== 'sub_kegiatan') return false;
  const official = officialRow(acuan, owner);
  return (
    official !== undefined &&
    (sameName(official.indikator, node.label) || sameName(official.kinerja, node.label))
  );
}
