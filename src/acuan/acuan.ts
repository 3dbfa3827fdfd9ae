import type { DataRec } from '../model/node.ts';

/** Level of government whose list is meant: 1 provinsi, 2 kabupaten/kota. The key of a coded row is level + code. */
export type JenisPemda = 'provinsi' | 'kabkota';

/** One row of a nomenclature edition. Text fields are '' where the list has none. */
export interface Nomenklatur {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: 'urusan' | 'bidang_urusan' | 'program' | 'kegiatan' | 'sub_kegiatan';
  readonly kinerja: string;
  readonly indikator: string;
  readonly satuan: string;
}

/** One area of Kepmendagri 300.2.2-2430/2025. */
export interface Wilayah {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: 'provinsi' | 'kabupaten' | 'kota' | 'kecamatan';
}

/** The national reference data that ships with the tool. All lookups are exact; absence is `undefined`, never a guess. */
export interface Acuan {
  /** Ids of the shipped editions, newest first. */
  readonly editions: readonly string[];
  /** Editions known by name although not shipped (`permendagri-13-2006`, `lokal`, …). */
  readonly knownEditions: readonly string[];
  /** True when the edition has a list for that level (the 2023 edition has none for provinces). */
  covers(edition: string, pemda: JenisPemda): boolean;
  /** Exact code first, then `X.XX` + rest (support programs). */
  nomenklatur(edition: string, pemda: JenisPemda, kode: string): Nomenklatur | undefined;
  /** Codes of the edition whose name equals or comes nearest to `nama` (case, space, punctuation ignored), best first. */
  nearest(edition: string, pemda: JenisPemda, kode: string, nama: string): readonly Nomenklatur[];
  wilayah(kode: string): Wilayah | undefined;
  /** Children of an area: kabupaten/kota of a province, kecamatan of a kabupaten/kota. */
  wilayahChildren(kode: string): readonly Wilayah[];
  /** Shipped registers of priorities as documents of jenis prioritas (RPJMN 2025-2029, 2020-2024, Nawacita), parsed. */
  registers(): readonly DataRec[];
}

/** Gives the text of a file in `acuan/data`; injected, so that a browser can have it too. */
export type LoadText = (name: string) => string;
