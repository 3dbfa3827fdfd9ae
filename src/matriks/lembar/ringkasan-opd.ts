import type { Column } from '../matriks.ts';
import type { BarisProgram } from './selaras-baris.ts';
import { type Jenjang, type Keadaan, keadaanOf } from './status.ts';
import type { Alamat } from './susun.ts';

/** One office in a summary, with the place of its programs on the program sheet. */
export interface BarisOpd {
  readonly nomor: number;
  readonly nama: string;
  readonly rows: readonly BarisProgram[];
  /** Range of a column of the program sheet for this office; '' where there is none. */
  range(key: string): string;
}

export const opdRows = (groups: readonly (readonly BarisProgram[])[], alamat: Alamat): readonly BarisOpd[] =>
  groups.map((list, i) => ({
    nomor: i + 1,
    nama: list[0]?.kantor.nama ?? '',
    rows: list,
    range: (key: string) => alamat.range(key, i) ?? '',
  }));

/** Programs with one of these states. */
export const matching = (
  rows: readonly BarisProgram[],
  jenjang: Jenjang,
  states: readonly Keadaan[],
): readonly BarisProgram[] =>
  rows.filter((row) => states.includes(keadaanOf(row.program, row.level[jenjang])));

export const ALIGNED: readonly Keadaan[] = ['langsung', 'lewat'];

/** Number and name of the office: the first columns of every summary. */
export const opdColumns: readonly Column<BarisOpd>[] = [
  { key: 'no', judul: { id: 'No', en: 'No' }, format: 'angka', lebar: 5, value: (r) => r.nomor },
  {
    key: 'opd',
    judul: { id: 'Perangkat Daerah', en: 'Office' },
    format: 'teks',
    lebar: 40,
    value: (r) => r.nama,
  },
];
