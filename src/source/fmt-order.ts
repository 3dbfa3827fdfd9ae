/** The order of keys: the header as in format.md, items as their schema lists them, years ascending, unknown keys last. */
import type { Row } from './fmt-tree.ts';
import { childOf, keysOf, rootOf } from './schema-catalogue.ts';
import type { Shape } from './schema-shape.ts';
import { HEADER } from './write-yaml.ts';

/** Rows of the level below: they follow everything that the item says about itself, however long they are. */
const LEVELS: readonly string[] = [
  'pokok',
  'prioritas',
  'sasaran',
  'strategi',
  'arah_kebijakan',
  'kegiatan',
  'sub_kegiatan',
];
const YEAR = /^(?:19|20)\d\d$/;
const LAST = 1000;

export const isYearMap = (row: Row): boolean =>
  row.kind === 'map' && row.children.length > 0 && row.children.every((child) => YEAR.test(child.name));

export function orderKeys(root: Row, jenis: string): void {
  const { shape } = rootOf(jenis);
  const known = keysOf(shape);
  sort(root, (child) => {
    // A list of that name is the content of a register, not its header.
    const header =
      child.name === 'perangkat_daerah' && child.kind === 'list' ? -1 : HEADER.indexOf(child.name);
    return header >= 0 ? header : rank(known, child.name) + HEADER.length;
  });
  for (const child of root.children) orderBelow(child, childOf(shape, child.name).shape);
}

function orderBelow(row: Row, shape: Shape): void {
  if (row.kind === 'scalar') return;
  if (isYearMap(row)) sort(row, (child) => Number(child.name));
  else if (row.kind === 'map') {
    const known = keysOf(shape);
    sort(row, (child) => rank(known, child.name) + (LEVELS.includes(child.name) ? LAST / 2 : 0));
  }
  for (const child of row.children) orderBelow(child, childOf(shape, child.name).shape);
}

const rank = (known: readonly string[], name: string): number => {
  const at = known.indexOf(name);
  return at < 0 ? LAST : at;
};

/** Stable: what ranks alike keeps the order in which it was written. */
function sort(row: Row, rankOf: (child: Row) => number): void {
  const ranks = new Map(row.children.map((child) => [child, rankOf(child)]));
  row.children = [...row.children].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}
