import type { Diagnostic, Location } from '../diagnostic.ts';

/**
 * A scalar in the project's own typing: text, safe integers without leading zeros, booleans, null.
 * Never a float, a timestamp, an octal or an exponent: `1.10`, `0001`, `72.5`, `2021-01-01` stay the text written.
 */
export type Scalar = string | number | boolean | null;
/** What a file holds. Records inherit nothing, see `emptyRec`. */
export type Value = Scalar | Value[] | Rec;
/** A mapping; keys are the text as written (`2026` and `"2026"` are the same key). */
export interface Rec {
  [key: string]: Value;
}

const NOTHING: object = Object.freeze(Object.create(null));

/** A record without any inherited key. Below an empty object V8 keeps it as fast as a literal; `Object.create(null)` is a hash table. */
export const emptyRec = (): Rec => Object.create(NOTHING);

/**
 * One row per key-value pair, sequence item or root, in document order; offsets into `ParsedFile.text`, UTF-16.
 * Row 0 is the root. The first child of row r is r + 1 (if next[r] > r + 1); its next sibling is next[child].
 */
export interface Positions {
  readonly count: number;
  /** Offset of the key (its opening quote if quoted), -1 for items and the root. */
  readonly keyStart: Int32Array;
  readonly keyEnd: Int32Array;
  /** Offset of the value; for an empty value both are the offset just after `:` or `-`. */
  readonly valueStart: Int32Array;
  readonly valueEnd: Int32Array;
  /** Row after the last descendant. */
  readonly next: Int32Array;
}

/** A plain (unquoted) scalar that another YAML reader takes for a number, a date or a boolean although it is text here. */
export interface PlainNumber {
  readonly pointer: string;
  /** As written: `16.10`. */
  readonly text: string;
  /** As another YAML 1.1/1.2 reader would print it back: `16.1`. */
  readonly reads: string;
  /** True when digits are lost: `16.10` → 16.1, `0001` → 1; false for `3.2`. */
  readonly lossy: boolean;
}

/** The result of the one door `source/parse`. `data` is undefined when the file has a problem of level galat. */
export interface ParsedFile {
  /** Relative to the root, forward slashes. */
  readonly path: string;
  /** Decoded text without a leading BOM. */
  readonly text: string;
  readonly data: Value | undefined;
  readonly positions: Positions;
  readonly problems: readonly Diagnostic[];
  readonly plainNumbers: readonly PlainNumber[];
  /** What could be salvaged from the header of a broken file, to keep its dependants quiet. */
  readonly salvaged: Readonly<Record<string, string>>;
}

/** Which part of a pair a place means. */
export type Part = 'key' | 'value';

/** Turns offsets into a Location. Built once per file. */
export type Locate = (pointer: string, part?: Part) => Location;
