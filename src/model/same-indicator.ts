/** Indicators of annual documents have no id of their own: on the same row the name tells which is which. */
import { normalName } from './names.ts';
import type { Model, Node } from './node.ts';
import { indikatorOf, linksFrom, ownerOf } from './query.ts';

/** Of a row in another document: the indicator with the same id, else with the same name. */
export function sameIndicator(row: Node, indikator: Node): Node | undefined {
  const all = indikatorOf(row);
  const sameId = indikator.id === undefined ? undefined : all.find((n) => n.id === indikator.id);
  if (sameId) return sameId;
  const name = normalName(indikator.label);
  return name === '' ? undefined : all.find((n) => normalName(n.label) === name);
}

const SIFAT = ['posisi', 'tambahan', 'kumulatif'] as const;
/** Decides what quarters add up to and what the end value must be. */
export type Sifat = (typeof SIFAT)[number];

/** As the indicator itself says; undefined when it does not. */
export const writtenSifat = (indikator: Node): Sifat | undefined =>
  SIFAT.find((s) => s === indikator.data.sifat);

/** As written on the indicator, else on the same one of the plans above: an annual document mostly leaves it out. */
export function sifatOf(model: Model, indikator: Node): Sifat | undefined {
  let layer: readonly Node[] = [indikator];
  for (let depth = 0; layer.length > 0 && depth < 8; depth++) {
    for (const node of layer) {
      const found = writtenSifat(node);
      if (found) return found;
    }
    layer = layer.flatMap((node) =>
      linksFrom(model, ownerOf(node), 'sebaris')
        .filter((edge) => edge.main)
        .flatMap((edge) => sameIndicator(edge.to, node) ?? []),
    );
  }
  return undefined;
}
