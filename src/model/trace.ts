/** The answer to "what does this serve, and what serves it": plain data for the tree, the JSON and the page. */
import type { AlignState } from './alignment.ts';
import type { Kind, Money, Tingkat } from './node.ts';

/** One item of a trace; the same item may appear under several parents. */
export interface TraceNode {
  /** Id of the plan that holds the item. */
  readonly document: string;
  readonly id?: string;
  readonly kode?: string;
  readonly kind: Kind;
  /** `nama` or `uraian`. */
  readonly label: string;
  readonly state?: AlignState;
  /** Whether the row's money counts for the priority asked about, or is only shown beside it. */
  readonly role?: 'utama' | 'pendukung';
  /** Sen per year; empty where the item carries none. */
  readonly pagu: Money;
  /** Items walked through for `lewat`, in order, as they would be written: `rpjmd/PD1`. */
  readonly via: readonly string[];
  /** The planner's reason for `dijustifikasi`. */
  readonly reason?: string;
  readonly unit?: string;
  /** Level of government of a priority. */
  readonly tingkat?: Tingkat;
  /** True where the same item is written out above: its children are not repeated. */
  readonly repeated?: true;
  readonly children: readonly TraceNode[];
}

/** One priority and how it is reached. */
export interface TraceTarget {
  /** As it would be written: `prioritas-sumsel/P3`. */
  readonly ref: string;
  readonly state: 'langsung' | 'lewat';
  /** True for the one priority of its register that carries the money. */
  readonly main: boolean;
}

/** The item asked about against one level of government. */
export interface TraceLevel {
  readonly tingkat: Tingkat;
  readonly state: AlignState;
  /** Priorities reached, main ones first. */
  readonly targets: readonly TraceTarget[];
  readonly reason?: string;
}

export interface TraceResult {
  /** Trees that grow upwards: the children of a node are what it serves. */
  readonly up?: readonly TraceNode[];
  /** Trees that grow downwards: the children of a node are what serves it. */
  readonly down?: readonly TraceNode[];
  readonly root: TraceNode;
  /** Calendar years that the money is shown for. */
  readonly years: readonly number[];
  readonly levels: readonly TraceLevel[];
  /** Sums over the rows of each role; never added to each other. */
  readonly totals?: { readonly main: Money; readonly pendukung: Money };
}
