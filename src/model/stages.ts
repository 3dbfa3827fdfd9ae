/** The yearly stages of the 2025 logic: `tahapan: [{tahun: 2026, tema: …}]`. */
import type { Doc } from './node.ts';
import { isFilled } from './written.ts';

/** Undefined where the document has none; an entry without a year is left out. */
export function stageYears(doc: Doc): number[] | undefined {
  const { tahapan } = doc.root.data;
  if (!isFilled(tahapan) || !Array.isArray(tahapan)) return undefined;
  return tahapan.flatMap((stage) => {
    const tahun =
      stage !== null && typeof stage === 'object' && !Array.isArray(stage) ? stage.tahun : undefined;
    const year = Number(tahun);
    return tahun === undefined || !Number.isInteger(year) ? [] : [year];
  });
}
