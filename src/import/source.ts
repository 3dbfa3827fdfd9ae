import type { Acuan } from '../acuan/acuan.ts';
import type { Text } from '../diagnostic.ts';
import type { DataRec } from '../model/node.ts';

/** One foreign file, already decoded. */
export interface ForeignFile {
  /** As the user named it; only printed. */
  readonly name: string;
  readonly text: string;
}

/** What a foreign file does not say about itself. */
export interface ImportOptions {
  /** Kemendagri code for the header. */
  readonly wilayah?: string | undefined;
  /** Edition that the codes follow. */
  readonly nomenklatur?: string | undefined;
  /** Name of the version, `murni` when absent. */
  readonly versi?: string | undefined;
  /** Layout of the table, for sources that know several. */
  readonly peta?: string | undefined;
  /** Data of a document that stands in the target folder already, so that its ids are kept. */
  readonly standing?: ((path: string) => DataRec | undefined) | undefined;
}

/** A row that was left out, with all that is needed to mend it. */
export interface Reject {
  readonly file: string;
  /** Counts from 1; 0 is the file as a whole. */
  readonly row: number;
  readonly reason: Text;
  /** The row as it stands in the file. */
  readonly text: string;
}

/** Something that the reader of the result must know; equal `text` is one kind. */
export interface Note {
  readonly file: string;
  readonly row?: number;
  readonly text: Text;
  /** What it is about here: a code, a value. */
  readonly detail?: string;
}

export interface ImportDocument {
  /** Relative to the target folder, forward slashes. */
  readonly path: string;
  readonly data: DataRec;
}

/** What becomes of a document in the target folder. */
export type DocumentState =
  | { readonly kind: 'baru' }
  /** A register that stands there and gets `count` entries more. */
  | { readonly kind: 'ditambah'; readonly count: number }
  /** A register that stands there and lacks nothing. */
  | { readonly kind: 'tetap' }
  /** Stands there and is never overwritten; `why` where a register cannot be extended. */
  | { readonly kind: 'tertahan'; readonly why?: Text };

/** `rowsIn` = `rowsOut` + rejects; a file that cannot be read at all counts as one row. */
export interface ImportResult {
  readonly documents: readonly ImportDocument[];
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly rejects: readonly Reject[];
  readonly notes: readonly Note[];
  /** Sums of money in sen, counted from the rows and again from the finished documents. */
  readonly sums: readonly { readonly label: string; readonly in: bigint; readonly out: bigint }[];
}

/** One kind of foreign file. */
export interface ImportSource {
  readonly id: 'sipd' | 'csv';
  readonly nama: Text;
  run(files: readonly ForeignFile[], options: ImportOptions, acuan: Acuan): ImportResult;
}
