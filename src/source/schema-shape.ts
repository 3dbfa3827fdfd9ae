import type { Text } from '../diagnostic.ts';
import type { Part, Value } from './parsed.ts';

/** One place of a schema, as far as messages need it; generated from schemas/. */
export interface Shape {
  /** Name of the shape that holds whatever is not given here. */
  readonly ref?: string;
  readonly judul?: string;
  /** First sentence of the description. */
  readonly uraian?: string;
  readonly tipe?: readonly string[];
  readonly pilihan?: readonly (string | number)[];
  readonly pola?: Text;
  /** First example. */
  readonly contoh?: unknown;
  /** Of the items of a list. */
  readonly butir?: Shape;
  /** Known keys of a record. */
  readonly kunci?: Readonly<Record<string, Shape>>;
  /** Of every value of a map whose keys are years, quarters or rule ids. */
  readonly anak?: Shape;
}

/** One step from the document down to a value. */
export interface Step {
  /** Key or index; '' for the document. */
  readonly key: string;
  /** Resolved; empty where the schema knows nothing. */
  readonly shape: Shape;
  /** Name of the shape with a capital (`Indikator`, `Uang`), '' for unnamed ones. */
  readonly nama: string;
  readonly value: Value | undefined;
}

/** A finding before it has a place in the text. */
export interface Complaint {
  readonly rule: string;
  readonly pointer: string;
  readonly part: Part;
  readonly message: Text;
  readonly label: Text;
  readonly help: readonly Text[];
  readonly params: Readonly<Record<string, string>>;
}
