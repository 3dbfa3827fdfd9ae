/** A JSON Schema that needs no other file, for editors. */
import { jsonSafe } from './cells.ts';

export type Schema = { readonly [keyword: string]: unknown };

const SHARED = 'umum.schema.json';

export const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Applies `change` to every record below a value, innermost first; lists and scalars stay. */
export function mapRecords(value: unknown, change: (record: Schema) => Schema): unknown {
  if (Array.isArray(value)) return value.map((item) => mapRecords(item, change));
  if (!isRecord(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([k, v]) => [k, mapRecords(v, change)])));
}

const local = (record: Schema): Schema =>
  typeof record.$ref === 'string' && record.$ref.startsWith(SHARED)
    ? { ...record, $ref: record.$ref.slice(SHARED.length) }
    : record;

/** Names of the definitions that a value refers to. */
function referred(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referred);
  if (!isRecord(value)) return [];
  const own = typeof value.$ref === 'string' ? [value.$ref.slice(value.$ref.lastIndexOf('/') + 1)] : [];
  return [...own, ...Object.values(value).flatMap(referred)];
}

/** Drops the definitions that nothing refers to. */
export function withoutUnused(schema: Schema): Schema {
  const { $defs, ...rest } = schema;
  const all = isRecord($defs) ? $defs : {};
  const used = new Set<string>();
  const open = referred(rest);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    open.push(...referred(all[name]));
  }
  return { ...rest, $defs: Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name))) };
}

/** Puts what a schema takes from the shared definitions into the schema itself. */
export function bundleSchema(own: Schema, shared: Schema): Schema {
  const { $defs, ...rest } = own;
  const definitions = { ...(isRecord(shared.$defs) ? shared.$defs : {}), ...(isRecord($defs) ? $defs : {}) };
  const whole = mapRecords({ ...rest, $defs: definitions }, local);
  return withoutUnused(isRecord(whole) ? whole : {});
}

export const schemaText = (schema: Schema): string =>
  `${JSON.stringify(schema, undefined, 2).split('\n').map(jsonSafe).join('\n')}\n`;
