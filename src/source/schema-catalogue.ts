/** Walks the catalogue of keys: what may stand at a pointer, and who else knows a key. */
import type { Rec, Value } from './parsed.ts';
import { buildCatalogue, ROOTS } from './schema-catalogue.generated.ts';
import type { Shape, Step } from './schema-shape.ts';

let built: Readonly<Record<string, Shape>> | undefined;

function shapes(): Readonly<Record<string, Shape>> {
  built ??= buildCatalogue();
  return built;
}

/** Kinds of documents, in the order of a plan's chain; `config` is not one of them. */
export const KNOWN_JENIS: readonly string[] = Object.keys(ROOTS).filter((jenis) => jenis !== 'config');

export const isRecord = (value: Value | undefined): value is Rec =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Own value of a key: records have no prototype here, but data from elsewhere may. */
export const own = (record: Rec, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

interface Resolved {
  readonly shape: Shape;
  readonly nama: string;
}

/** Follows `ref`; what the place says itself goes before what the shape says. */
export function resolve(shape: Shape, nama = ''): Resolved {
  if (shape.ref === undefined) return { shape, nama };
  const target = shapes()[shape.ref];
  if (!target) return { shape, nama };
  const { ref: _, ...rest } = shape;
  const inner = resolve(target, /^[A-Z]/.test(shape.ref) ? shape.ref : nama);
  return { shape: { ...inner.shape, ...rest }, nama: inner.nama };
}

export const rootOf = (jenis: string): Resolved => resolve({ ref: ROOTS[jenis] ?? '' });

/** The keys that a record may have here. */
export const keysOf = (shape: Shape): readonly string[] => Object.keys(shape.kunci ?? {});

export function childOf(shape: Shape, key: string): Resolved {
  const child =
    shape.kunci && Object.hasOwn(shape.kunci, key) ? shape.kunci[key] : (shape.anak ?? shape.butir);
  return child ? resolve(child) : { shape: {}, nama: '' };
}

export const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

export const pointerTo = (parent: string, key: string): string =>
  `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** From the document down to the pointer. */
export function walk(jenis: string, data: Value, pointer: string): Step[] {
  let at = rootOf(jenis);
  let value: Value | undefined = data;
  const steps: Step[] = [{ key: '', ...at, value }];
  for (const key of segmentsOf(pointer)) {
    at = childOf(at.shape, key);
    value = Array.isArray(value) ? value[Number(key)] : isRecord(value) ? own(value, key) : undefined;
    steps.push({ key, ...at, value });
  }
  return steps;
}

const owners = new Map<string, Map<string, string[]>>();

/** Titles of the records below a kind of document that know the key, nearest to the document first. */
export function ownersOf(jenis: string, key: string): readonly string[] {
  let index = owners.get(jenis);
  if (!index) {
    index = indexOwners(jenis);
    owners.set(jenis, index);
  }
  return index.get(key) ?? [];
}

function indexOwners(jenis: string): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const seen = new Set<string>();
  const queue = [rootOf(jenis)];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { shape, nama } = next;
    if (nama !== '' && seen.has(nama)) continue;
    seen.add(nama);
    for (const key of keysOf(shape)) {
      const titles = index.get(key) ?? [];
      if (shape.judul !== undefined && !titles.includes(shape.judul))
        index.set(key, [...titles, shape.judul]);
    }
    for (const child of [...Object.values(shape.kunci ?? {}), shape.butir, shape.anak]) {
      if (child) queue.push(resolve(child));
    }
  }
  return index;
}
