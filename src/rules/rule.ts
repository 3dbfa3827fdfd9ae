import type { Acuan } from '../acuan/acuan.ts';
import type { Level } from '../diagnostic.ts';
import type { Alignments } from '../model/alignment.ts';
import type { Model, Node } from '../model/node.ts';

/** Values behind a sentence; money and numbers already as they are printed in no language (digits). */
export type Params = Record<string, string>;

/** The words of a rule in one language. Functions are pure; `p` holds the finding's params. */
export interface RuleTexts {
  /** Short title for lists. */
  readonly judul: string;
  /** Why it matters and what the regulation wants, two to four sentences. */
  readonly alasan: string;
  /** The sentence of a finding: where, what was found. No final full stop. */
  pesan(p: Params): string;
  /** Short note on the caret; '' prints none. */
  label?(p: Params): string;
  /** Short note on the related place; gets the finding's params merged with the place's. */
  terkait?(p: Params): string;
  /** What to do, starting with a verb. */
  saran(p: Params): string;
}

/** A document kind that a rule needs; without it the rule does not run and the summary says so once. */
export type Need =
  | 'rpjmd'
  | 'renstra'
  | 'renja'
  | 'rkpd'
  | 'ppas'
  | 'apbd'
  | 'realisasi'
  | 'perangkat-daerah'
  | 'prioritas-provinsi'
  | 'prioritas-daerah';

/** Marks of certainty as in the reference: 'pasti' read in a source, 'pengetahuan' from knowledge, 'turunan' derived. */
export type Mark = 'pasti' | 'pengetahuan' | 'turunan';

export interface Basis {
  /** Regulation and article, or the practice, in Indonesian and English. */
  readonly id: string;
  readonly en: string;
  readonly mark: Mark;
}

/** A related place: a node, a field of it ('' or '/pagu/2021'), and values for `terkait`. */
export interface Related {
  readonly on: Node;
  readonly field?: string;
  readonly part?: 'key' | 'value';
  readonly params?: Params;
}

/** No position, no level, no sentence: lint adds them. */
export interface Finding {
  readonly on: Node;
  /** JSON pointer below the node: '' (default) marks the node's name line, '/pagu/2021' a field. */
  readonly field?: string;
  readonly part?: 'key' | 'value';
  readonly params: Params;
  /** Only where one finding is graver or milder than the rule's own level. */
  readonly level?: Level;
  readonly related?: readonly Related[];
  /** Replaces the characters of the marked value. */
  readonly fix?: string;
}

export interface RuleContext {
  readonly acuan: Acuan;
  readonly alignments: Alignments;
  /** The rule's options from the configuration, over its defaults. */
  readonly options: Readonly<Record<string, number | string | boolean>>;
}

/** A pure generator over the whole model. One file each; never imports another rule. */
export interface Rule {
  /** Public; the thing, then the fault. */
  readonly id: string;
  readonly level: Level;
  /** Group letter of the catalogue: A structure, B references, C hierarchy, D alignment, E indicators, F money, G nomenclature, H period and place, I planning against budget and evaluation, J writing. */
  readonly kelompok: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J';
  readonly logika: '2017' | '2025' | 'semua';
  readonly basis: readonly Basis[];
  readonly needs?: readonly Need[];
  /** Params that tell two findings on the same item apart, for the baseline: the year of a sum, the key that is missing. */
  readonly identity?: readonly string[];
  /** True when what a finding marks points at one person: excerpts of the source mask it. */
  readonly rahasia?: boolean;
  /** Defaults of the options that `renstra.config.yaml` may set. */
  readonly options?: Readonly<Record<string, number | string | boolean>>;
  readonly texts: { readonly id: RuleTexts; readonly en: RuleTexts };
  check(model: Model, context: RuleContext): Iterable<Finding>;
}
