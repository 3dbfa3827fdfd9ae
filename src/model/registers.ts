/** Registers of priorities that stand for something other than a level of government (tingkat lain), told by their name. */
import type { Doc } from './node.ts';

const called = (doc: Doc, words: RegExp): boolean =>
  doc.jenis === 'prioritas' && words.test(`${doc.id.replaceAll('-', ' ')} ${doc.judul}`);

/** Tujuan Pembangunan Berkelanjutan, SDGs. */
export const isTpb = (doc: Doc): boolean => called(doc, /\b(tpb|sdgs?)\b|pembangunan berkelanjutan/i);

/** Recommendations of the strategic environmental assessment (KLHS). */
export const isKlhs = (doc: Doc): boolean => called(doc, /\bklhs\b|kajian lingkungan hidup strategis/i);
