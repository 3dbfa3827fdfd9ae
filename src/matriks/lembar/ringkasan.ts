import type { Text } from '../../diagnostic.ts';
import type { AlignState, LevelAlignment } from '../../model/alignment.ts';
import type { Money } from '../../model/node.ts';
import { totalMoney } from '../../model/pagu.ts';
import type { Column, Formula, Sheet } from '../matriks.ts';
import { moneyWidth } from './pagu-kolom.ts';
import { JENJANG, type Jenjang, NAMA_JENJANG, TANDA } from './status.ts';
import { type Alamat, susun } from './susun.ts';

/** What a summary needs of a program; `nama` of its office. */
export interface BarisSelaras {
  readonly kantor: { readonly nama: string };
  readonly level: Readonly<Record<Jenjang, LevelAlignment>>;
  readonly pagu: Money;
}

interface BarisOpd {
  readonly nomor: number;
  readonly nama: string;
  readonly rows: readonly BarisSelaras[];
  /** Range of a column of the program sheet for this office. */
  range(key: string): string;
}

const ALIGNED: readonly AlignState[] = ['langsung', 'lewat'];

const matching = (r: BarisOpd, jenjang: Jenjang, states: readonly AlignState[]): readonly BarisSelaras[] =>
  r.rows.filter((row) => states.includes(row.level[jenjang].state));

/** Programs of an office with one of these states, counted on the program sheet. */
function count(r: BarisOpd, jenjang: Jenjang, states: readonly AlignState[]): Formula {
  const range = r.range(`${jenjang}-status`);
  return {
    formula: states.map((s) => `COUNTIF(${range},"${TANDA[s]}*")`).join('+'),
    hasil: matching(r, jenjang, states).length,
  };
}

function money(r: BarisOpd, jenjang: Jenjang, states: readonly AlignState[]): Formula {
  const range = r.range(`${jenjang}-status`);
  const sums = r.range('jumlah');
  const hasil = matching(r, jenjang, states).reduce((total, row) => total + totalMoney(row.pagu), 0n);
  if (sums === '') return { formula: '0', hasil };
  return { formula: states.map((s) => `SUMIF(${range},"${TANDA[s]}*",${sums})`).join('+'), hasil };
}

/** Part of the programs that are aligned, 0 to 1. */
function share(list: readonly BarisOpd[], jenjang: Jenjang): number {
  const all = list.reduce((n, r) => n + r.rows.length, 0);
  return all === 0 ? 0 : list.reduce((n, r) => n + matching(r, jenjang, ALIGNED).length, 0) / all;
}

function levelColumns(jenjang: Jenjang, width: number): Column<BarisOpd>[] {
  const grup = NAMA_JENJANG[jenjang];
  const counted = (key: string, judul: Text, states: readonly AlignState[]): Column<BarisOpd> => ({
    key: `${jenjang}-${key}`,
    judul,
    grup,
    format: 'angka',
    lebar: key === 'just' ? 13 : 10.5,
    value: (r) => count(r, jenjang, states),
    total: 'jumlah',
    nada: (r) => (key === 'belum' && matching(r, jenjang, states).length > 0 ? 'kurang' : undefined),
  });
  const summed = (key: string, judul: Text, states: readonly AlignState[]): Column<BarisOpd> => ({
    key: `${jenjang}-${key}`,
    judul,
    grup,
    format: 'rupiah',
    lebar: width,
    value: (r) => money(r, jenjang, states),
    total: 'jumlah',
  });
  return [
    counted('selaras', { id: 'Selaras', en: 'Aligned' }, ALIGNED),
    counted('just', { id: 'Dijustifikasi', en: 'Justified' }, ['dijustifikasi']),
    counted('belum', { id: 'Belum', en: 'None' }, ['belum']),
    {
      key: `${jenjang}-bagian`,
      judul: { id: '% selaras', en: '% aligned' },
      grup,
      format: 'persen',
      lebar: 10.5,
      value: (r) => share([r], jenjang),
      rumus: (at) => `IF(${at('program')}=0,0,${at(`${jenjang}-selaras`)}/${at('program')})`,
      total: (rows) => share(rows, jenjang),
    },
    summed('pagu', { id: 'Pagu selaras', en: 'Budget aligned' }, ALIGNED),
    summed('pagu-belum', { id: 'Pagu belum selaras', en: 'Budget not aligned' }, ['belum', 'dijustifikasi']),
  ];
}

function columnsOf(rows: readonly BarisOpd[]): Column<BarisOpd>[] {
  const total = totalOf(rows.flatMap((r) => r.rows));
  return [
    { key: 'no', judul: { id: 'No', en: 'No' }, format: 'angka', lebar: 5, value: (r) => r.nomor },
    {
      key: 'opd',
      judul: { id: 'Perangkat Daerah', en: 'Office' },
      format: 'teks',
      lebar: 36,
      value: (r) => r.nama,
    },
    {
      key: 'program',
      judul: { id: 'Program', en: 'Programs' },
      format: 'angka',
      lebar: 10.5,
      value: (r) => ({ formula: `COUNT(${r.range('no')})`, hasil: r.rows.length }),
      total: 'jumlah',
    },
    {
      key: 'pagu',
      judul: { id: 'Pagu seluruhnya', en: 'Whole budget' },
      format: 'rupiah',
      lebar: moneyWidth(total),
      value: (r) => ({
        formula: r.range('jumlah') === '' ? '0' : `SUM(${r.range('jumlah')})`,
        hasil: totalOf(r.rows),
      }),
      total: 'jumlah',
    },
    ...JENJANG.flatMap((jenjang) => levelColumns(jenjang, moneyWidth(total))),
  ];
}

/** Counts and money per office and level, all of them live formulas over the program sheet. */
export function ringkasan(
  groups: readonly (readonly BarisSelaras[])[],
  alamat: Alamat,
  judul: Sheet['judul'],
  rancangan: boolean,
): Sheet {
  const rows = groups.map((list, i) => ({
    nomor: i + 1,
    nama: list[0]?.kantor.nama ?? '',
    rows: list,
    range: (key: string) => alamat.range(key, i) ?? '',
  }));
  return susun<BarisOpd>({
    id: 'ringkasan',
    nama: { id: 'Ringkasan', en: 'Summary' },
    keterangan: {
      id: 'Banyaknya program dan pagu yang selaras dan belum, per perangkat daerah dan jenjang',
      en: 'Programs and money aligned or not, per office and level',
    },
    judul,
    columns: columnsOf(rows),
    groups: [{ rows }],
    jumlah: { id: 'Jumlah', en: 'Total' },
    label: 'opd',
    beku: 2,
    rancangan,
    catatan: [
      {
        id: 'Selaras = langsung atau lewat butir lain. Pagu belum selaras termasuk yang dijustifikasi',
        en: 'Aligned = direct or via other items. Budget not aligned includes what is justified',
      },
    ],
  }).sheet;
}

const totalOf = (rows: readonly BarisSelaras[]): bigint =>
  rows.reduce((sum, r) => sum + totalMoney(r.pagu), 0n);
