/** A value as a record: what is absent or of another shape has no keys. */
import type { Data, DataRec } from './node.ts';

const EMPTY: DataRec = Object.create(null);

export const recordOf = (value: Data | undefined): Readonly<DataRec> =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value : EMPTY;
