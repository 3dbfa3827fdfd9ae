import type { Text } from '../../diagnostic.ts';
import { totalMoney } from '../../model/pagu.ts';
import type { Column, Formula, Sheet } from '../matriks.ts';
import { moneyWidth } from './pagu-kolom.ts';
import { ALIGNED, type BarisOpd, matching, opdColumns } from './ringkasan-opd.ts';
import type { BarisProgram } from './selaras-baris.ts';
import { type Jenjang, type Keadaan, NAMA_JENJANG, TANDA } from './status.ts';
import { susun } from './susun.ts';

const wholeMoney = (rows: readonly BarisProgram[]): bigint =>
  rows.reduce((sum, r) => sum + totalMoney(r.pagu), 0n);

/** Money of the programs with one of these states, added on the program sheet. */
function byState(r: BarisOpd, jenjang: Jenjang, states: readonly Keadaan[], hasil: bigint): Formula {
  const [range, sums] = [r.range(`${jenjang}-status`), r.range('jumlah')];
  if (sums === '') return { formula: '0', hasil };
  return { formula: states.map((s) => `SUMIF(${range},"${TANDA[s]}*",${sums})`).join('+'), hasil };
}

/** Where some program is aligned in part only, the program sheet has a column for it. */
function aligned(r: BarisOpd, jenjang: Jenjang): Formula {
  const hasil = r.rows.reduce((sum, row) => sum + totalMoney(row.selaras[jenjang]), 0n);
  const part = r.range(`${jenjang}-pagu`);
  return part === '' ? byState(r, jenjang, ALIGNED, hasil) : { formula: `SUM(${part})`, hasil };
}

const support = (r: BarisOpd, jenjang: Jenjang): Formula & { readonly hasil: bigint } => {
  const hasil = wholeMoney(matching(r.rows, jenjang, ['penunjang']));
  return { ...byState(r, jenjang, ['penunjang'], hasil), hasil };
};

function levelColumns(jenjang: Jenjang, lebar: number): Column<BarisOpd>[] {
  const common = { grup: NAMA_JENJANG[jenjang], format: 'rupiah' as const, lebar, total: 'jumlah' as const };
  const key = (name: string): string => `${jenjang}-${name}`;
  const rest = (r: BarisOpd): bigint =>
    r.rows.reduce((sum, row) => sum - totalMoney(row.selaras[jenjang]), wholeMoney(r.rows)) -
    support(r, jenjang).hasil;
  return [
    {
      ...common,
      key: key('pagu'),
      judul: { id: 'Selaras', en: 'Aligned' },
      value: (r) => aligned(r, jenjang),
    },
    {
      ...common,
      key: key('pagu-belum'),
      judul: { id: 'Belum selaras', en: 'Not aligned' },
      value: rest,
      rumus: (at) => `${at('pagu')}-${at(key('pagu'))}-${at(key('pagu-penunjang'))}`,
    },
    {
      ...common,
      key: key('pagu-penunjang'),
      judul: { id: 'Penunjang, tidak diminta', en: 'Support, not asked' },
      value: (r) => support(r, jenjang),
    },
  ];
}

const NOTES: readonly Text[] = [
  {
    id: 'Pagu selaras = pagu sub kegiatan yang mencapai prioritas jenjang itu, dihitung satu kali. Pagu belum selaras termasuk yang dijustifikasi dan bagian program yang belum bertautan',
    en: 'Budget aligned = money of the sub kegiatan that reach a priority of the level, counted once. Budget not aligned includes what is justified and parts of programs without a link',
  },
];

/** Money per office and level, all of it live formulas over the program sheet. */
export function ringkasanPagu(
  rows: readonly BarisOpd[],
  levels: readonly Jenjang[],
  judul: Sheet['judul'],
  rancangan: boolean,
): Sheet {
  const lebar = Math.max(15, moneyWidth(wholeMoney(rows.flatMap((r) => r.rows))));
  const pagu: Column<BarisOpd> = {
    key: 'pagu',
    judul: { id: 'Pagu seluruhnya', en: 'Whole budget' },
    format: 'rupiah',
    lebar,
    value: (r) => ({
      formula: r.range('jumlah') === '' ? '0' : `SUM(${r.range('jumlah')})`,
      hasil: wholeMoney(r.rows),
    }),
    total: 'jumlah',
  };
  return susun<BarisOpd>({
    id: 'ringkasan-pagu',
    nama: { id: 'Ringkasan Pagu', en: 'Summary of Budget' },
    keterangan: {
      id: 'Pagu yang selaras dan belum, per perangkat daerah dan jenjang',
      en: 'Money aligned or not, per office and level',
    },
    judul,
    columns: [...opdColumns, pagu, ...levels.flatMap((jenjang) => levelColumns(jenjang, lebar))],
    groups: [{ rows }],
    jumlah: { id: 'Jumlah', en: 'Total' },
    label: 'opd',
    beku: 2,
    rancangan,
    catatan: NOTES,
  }).sheet;
}
