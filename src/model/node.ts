/** The glossary of the linked model: one line per field, units included. Plain records; only `link.ts` builds them. */

/** A value as the reader keeps it: text, safe integers, booleans, null, lists, records without prototype. */
export type Data = string | number | boolean | null | Data[] | { [key: string]: Data };
export type DataRec = { [key: string]: Data };

/** Document types of format 1 that are built so far. */
export type Jenis =
  | 'rpjmd'
  | 'rpd'
  | 'renstra'
  | 'rkpd'
  | 'renja'
  | 'ppas'
  | 'apbd'
  | 'realisasi'
  | 'prioritas'
  | 'perangkat-daerah'
  | 'peta-kode';

/** Level of government of a register of priorities; `lain` = SDGs, SPM, tematik, pokir. */
export type Tingkat = 'daerah' | 'provinsi' | 'nasional' | 'lain';

export type Kind =
  | 'dokumen'
  | 'visi'
  | 'pokok'
  | 'misi'
  | 'prioritas'
  | 'program_unggulan'
  | 'tujuan'
  | 'sasaran'
  | 'strategi'
  | 'arah_kebijakan'
  | 'program'
  | 'kegiatan'
  | 'sub_kegiatan'
  | 'outcome'
  | 'output'
  | 'indikator'
  | 'pelaksana'
  /** An account line under a sub kegiatan, or in the lists pendapatan, belanja, pembiayaan of the document. */
  | 'rekening'
  | 'perangkat_daerah'
  /** One old code of a peta-kode. */
  | 'peta';

/** Rupiah per calendar year, in sen (1/100 rupiah), exact. A year that is absent was not filled; 0n is zero. */
export type Money = ReadonlyMap<number, bigint>;

/** The years of a document, format.md "Header"; for annual documents target = [tahun], lanjutan = [tahun + 1]. */
export interface Periode {
  readonly awal: number;
  readonly akhir: number;
  /** Baseline year (tahun 0). */
  readonly dasar: number;
  readonly transisi: readonly number[];
  readonly target: readonly number[];
  readonly lanjutan: readonly number[];
}

export interface Versi {
  readonly nama: string;
  readonly menggantikan: string | undefined;
  /** First year that this version governs. */
  readonly berlaku: number | undefined;
  readonly status: string | undefined;
  readonly tahap: string | undefined;
}

/** One file = one document = one version of it; only rkpd, ppas, apbd, realisasi may be several files (`Plans.parts`). */
export interface Doc {
  /** Path relative to the root; `acuan:<id>` for a register that ships with the tool. */
  readonly file: string;
  readonly jenis: Jenis;
  /** Names the plan; every version has the same id. */
  readonly id: string;
  readonly judul: string;
  /** Kemendagri code, '' when absent. */
  readonly wilayah: string;
  /** Only for jenis prioritas. */
  readonly tingkat: Tingkat | undefined;
  /** Office as in `Node.unit`, undefined for documents of the whole region. */
  readonly unit: string | undefined;
  /** Year of an annual document. */
  readonly tahun: number | undefined;
  /** Undefined when the header has none that can be read. */
  readonly periode: Periode | undefined;
  readonly logika: '2017' | '2025' | undefined;
  /** Nomenclature edition that the codes follow. */
  readonly nomenklatur: string | undefined;
  readonly versi: Versi;
  /** Plans this one was written against, in order. */
  readonly acuan: readonly { readonly id: string; readonly versi: string | undefined }[];
  /** True for registers that ship with the tool. */
  readonly shipped: boolean;
  readonly root: Node;
}

/** An item of a plan that can be linked, found or counted. */
export interface Node {
  readonly kind: Kind;
  readonly doc: Doc;
  readonly parent: Node | undefined;
  readonly children: readonly Node[];
  /** JSON pointer in `doc.file`, '' for the document itself. */
  readonly pointer: string;
  /** Position among the nodes of its document, in document order; the document itself is 0. */
  readonly nomor: number;
  readonly id: string | undefined;
  /** Code of the national list, digits as written, or of a perangkat daerah. */
  readonly kode: string | undefined;
  /** `nama` or `uraian`, white space collapsed; '' when absent. */
  readonly label: string;
  readonly data: Readonly<DataRec>;
  /** The office that carries the row: id in the register, else the text as written; the nearest one above counts. */
  readonly unit: string | undefined;
}

/**
 * mendukung, menjabarkan, misi, program: written links, in the file's order. sebaris: a row and the row of the same
 * office and code in each document that its own looks at (`model/same-row`). pokok: visi of the document of a misi.
 */
export type EdgeKind = 'mendukung' | 'menjabarkan' | 'misi' | 'program' | 'sebaris' | 'sama_dengan';

export interface Edge {
  readonly kind: EdgeKind;
  readonly from: Node;
  readonly to: Node;
  /** JSON pointer of the written link in `from.doc.file`; of `from` for sebaris. */
  readonly pointer: string;
  /** True for the first link to each document (and the first own sasaran): it carries the money. For sebaris: true for the row that the alignment climbs to. */
  readonly main: boolean;
  /** Only for sebaris over a peta-kode: percent of the row of the older edition that the other row has. */
  readonly bobot?: number;
}

/** A written reference that leads nowhere, or to the wrong kind of item. */
export interface BadLink {
  readonly from: Node;
  readonly field: EdgeKind | 'perangkat_daerah' | 'acuan' | 'induk';
  readonly pointer: string;
  /** As written. */
  readonly text: string;
  /** dokumen: no such plan; butir: the plan has no such item in any version; jenis: found, but of a kind that cannot stand there. */
  readonly reason: 'dokumen' | 'butir' | 'jenis';
  /** For jenis: what was found. */
  readonly found: Node | undefined;
  /** Nearest by spelling, code or name, best first, at most 3, as they would be written. */
  readonly suggestions: readonly { readonly text: string; readonly node: Node | undefined }[];
}

/** Items of one document with the same identity (id, or perangkat daerah + kode under one parent level). */
export interface Duplicate {
  readonly kind: 'id' | 'kode' | 'dokumen';
  /** In document order; the second and later ones are the fault. */
  readonly nodes: readonly Node[];
}

/** A file that could not be read as a document; rules that claim completeness stay quiet about what it may hold. */
export interface BrokenFile {
  readonly file: string;
  readonly jenis: string | undefined;
  readonly id: string | undefined;
  readonly unit: string | undefined;
}

/** The plans of a repository, each with its versions, and which version a document sees (format.md "References and versions"). */
export interface Plans {
  /** Versions of a plan, oldest first; a document of several files is one, shown by its first part. */
  versions(id: string): readonly Doc[];
  /** All files of a document that is split by perangkat daerah, itself included; the one without office first. */
  parts(doc: Doc): readonly Doc[];
  /** The version of the plan `id` that `from` sees, by its first part; undefined when there is no such plan. */
  seen(from: Doc, id: string): Doc | undefined;
  /** The plans of a kind that `from` was written against: by `acuan`, else all for its region (and office) that cover its years. */
  against(from: Doc, jenis: readonly Jenis[]): readonly Doc[];
  /** True when no later version of the same plan and year stands beside it. */
  current(doc: Doc): boolean;
  readonly ids: readonly string[];
}

/** Data, not errors: rules report what is wrong in it. Indices are built once in link. */
export interface Model {
  readonly docs: readonly Doc[];
  /** All nodes in document order, documents sorted by file; shipped registers included. */
  readonly nodes: readonly Node[];
  readonly byKind: ReadonlyMap<Kind, readonly Node[]>;
  readonly outgoing: ReadonlyMap<Node, readonly Edge[]>;
  readonly incoming: ReadonlyMap<Node, readonly Edge[]>;
  readonly badLinks: readonly BadLink[];
  readonly duplicates: readonly Duplicate[];
  readonly broken: readonly BrokenFile[];
  /** Unquoted scalars that other readers take for numbers, by document. */
  readonly plainNumbers: ReadonlyMap<
    Doc,
    readonly { pointer: string; text: string; reads: string; lossy: boolean }[]
  >;
  /** Office by id, by kode and by kode_lama. */
  readonly offices: ReadonlyMap<string, Node>;
  readonly plans: Plans;
  /** Ids of shipped registers that a file of the repository replaces. */
  readonly replaced: readonly Doc[];
}
