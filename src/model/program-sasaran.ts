/** Which programs say what objective they serve; asked from both ends. */
import type { Doc, Model, Node } from './node.ts';
import { childrenOf, isPenunjang, linksFrom } from './query.ts';
import { hasOpenLink } from './written.ts';

/** From this many programs on, links that all of them lack are one gap of the document. */
const WHOLE = 5;

const linksSasaran = (model: Model, row: Node): boolean =>
  linksFrom(model, row, 'mendukung').some((e) => e.to.kind === 'sasaran');

/** By a link of its own, of the same row in the RPJMD, of a program that it supports, or of a row below it. */
function serves(model: Model, row: Node): boolean {
  if (linksSasaran(model, row)) return true;
  const programs = linksFrom(model, row, 'sebaris', 'mendukung').filter((e) => e.to.kind === 'program');
  if (programs.some((e) => linksSasaran(model, e.to))) return true;
  return row.children.some((c) => (c.kind === 'kegiatan' || c.kind === 'sub_kegiatan') && serves(model, c));
}

/** A link that leads nowhere is told by rujukan-putus; it may well be the sasaran. */
const mayServe = (model: Model, row: Node): boolean =>
  hasOpenLink(model, row, 'mendukung') ||
  row.children.some((c) => (c.kind === 'kegiatan' || c.kind === 'sub_kegiatan') && mayServe(model, c));

/** Affairs programs of a document, and those of them that name no objective; `whole` where that is all of many. */
export function programsWithoutSasaran(model: Model, doc: Doc): { open: readonly Node[]; whole: boolean } {
  const all = childrenOf(doc.root, 'program').filter((program) => !isPenunjang(program));
  const open = all.filter((program) => !serves(model, program) && !mayServe(model, program));
  return { open, whole: all.length >= WHOLE && open.length === all.length };
}
