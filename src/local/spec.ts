/** A local rule as it is understood: what `aturan_lokal` of the configuration may say. Types only. */
import type { Level } from '../diagnostic.ts';
import type { Decimal } from '../model/decimal.ts';
import type { EdgeKind, Jenis, Kind } from '../model/node.ts';

export type Sign = '<' | '<=' | '=' | '>=' | '>' | '!=';

/** How a field is read: rupiah per year, values per year, a list, a group of keys, one value. */
export type FieldForm = 'uang' | 'nilai' | 'daftar' | 'rincian' | 'isian';

/** A calendar year, or `n` and its neighbours: then every year of the left side is tried in turn. */
export type YearRef = { readonly tahun: number } | { readonly geser: number };

/** `pagu 2022`, `target n-1`, `lokasi`. */
export interface FieldRef {
  readonly key: string;
  readonly form: FieldForm;
  readonly year: YearRef | undefined;
  /** As written, for messages. */
  readonly text: string;
}

export type Condition =
  | { readonly jenis: 'ada' | 'kosong' }
  | { readonly jenis: 'angka'; readonly tanda: Sign; readonly nilai: Decimal }
  | { readonly jenis: 'pola'; readonly pola: readonly string[]; readonly bukan: boolean };

/** One line of `jika`, `wajib` or `dilarang`. */
export interface Demand {
  readonly field: FieldRef;
  readonly condition: Condition;
  /** The condition as written. */
  readonly text: string;
}

/** Every condition that is written must hold; an empty list lets all pass. */
export interface Selection {
  readonly jenis: readonly Kind[];
  readonly dokumen: readonly Jenis[];
  readonly kode: readonly string[];
  readonly perangkatDaerah: readonly string[];
  readonly penunjang: boolean | undefined;
  readonly logika: string | undefined;
  readonly jika: readonly Demand[];
}

export type Way = EdgeKind | 'anak' | 'induk';

/** Items that an item is linked with. */
export interface Relation {
  readonly lewat: Way;
  readonly masuk: boolean;
  readonly jenis: readonly Kind[];
  readonly dokumen: readonly Jenis[];
  readonly jika: readonly Demand[];
}

export type Operand =
  | { readonly jenis: 'isian'; readonly field: FieldRef }
  | { readonly jenis: 'angka'; readonly nilai: Decimal }
  | { readonly jenis: 'hubungan'; readonly relation: Relation; readonly field: FieldRef };

export type LocalCheck =
  | { readonly jenis: 'wajib' | 'dilarang'; readonly demands: readonly Demand[] }
  | {
      readonly jenis: 'hubungan';
      readonly relation: Relation;
      readonly tanda: Sign;
      readonly jumlah: Decimal;
      readonly text: string;
    }
  | {
      readonly jenis: 'banding';
      readonly kiri: FieldRef;
      readonly tanda: Sign;
      readonly kanan: Operand;
      /** Factor on the right side. */
      readonly kali: Decimal;
      /** Share of the right side that is let pass: 0.05 is 5 percent. */
      readonly toleransi: Decimal;
    };

export interface LocalRule {
  readonly id: string;
  readonly tingkat: Level;
  readonly judul: string;
  readonly alasan: string;
  readonly pilih: Selection;
  readonly check: LocalCheck;
  readonly pesan: string;
  readonly saran: string;
}
