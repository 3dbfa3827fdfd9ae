import type { Edge, Money, Node, Tingkat } from './node.ts';

/** How a row reaches a priority: by a link of its own, over other items, not at all, or not with a written reason. */
export type AlignState = 'langsung' | 'lewat' | 'belum' | 'dijustifikasi';

/** One priority that a row reaches. */
export interface Reach {
  readonly priority: Node;
  readonly state: 'langsung' | 'lewat';
  /** The edges from the row to the priority, in order; parents walked in between are implied. */
  readonly via: readonly Edge[];
  /** True for the one priority of this register that the row's money counts for. */
  readonly main: boolean;
}

/** A row against one level of government. */
export interface LevelAlignment {
  readonly state: AlignState;
  /** In order of the links; the first of each register is main. */
  readonly reach: readonly Reach[];
  /** The planner's reason when `state` is dijustifikasi. */
  readonly reason: string | undefined;
}

/** Money of a row that counts for one priority (`main`) or is only shown beside it (`pendukung`), sen per year. */
export interface Contribution {
  readonly row: Node;
  readonly main: boolean;
  readonly state: 'langsung' | 'lewat';
  readonly via: readonly Edge[];
  readonly pagu: Money;
  /** The lowest rows whose money this is. */
  readonly leaves: readonly Node[];
}

/** Computed once; rules, trace and matrices read the same answer. */
export interface Alignments {
  /** Of a program, kegiatan or sub_kegiatan of a Renstra or Renja; a row that has no link itself is `lewat` the rows below it. */
  of(row: Node, tingkat: Tingkat): LevelAlignment;
  /** Money of a row that reaches some priority of a level, sen per year: of the rows below that reach one. */
  aligned(row: Node, tingkat: Tingkat): Money;
  /** Programs (and sub kegiatan whose own links differ from their program's) that serve a priority, main ones first. */
  contributions(priority: Node): readonly Contribution[];
  /** Programs that stand for the alignment: of the Renstra of each office, else of its Renja. */
  readonly programs: readonly Node[];
}
