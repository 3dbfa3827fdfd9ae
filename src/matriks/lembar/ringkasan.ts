import type { Text } from '../../diagnostic.ts';
import type { Column, Formula, Sheet } from '../matriks.ts';
import { ALIGNED, type BarisOpd, matching, opdColumns } from './ringkasan-opd.ts';
import { type Jenjang, type Keadaan, NAMA_JENJANG, TANDA } from './status.ts';
import { susun } from './susun.ts';

/** Programs of an office with one of these states, counted on the program sheet. */
function count(r: BarisOpd, jenjang: Jenjang, states: readonly Keadaan[]): Formula {
  const range = r.range(`${jenjang}-status`);
  return {
    formula: states.map((s) => `COUNTIF(${range},"${TANDA[s]}*")`).join('+'),
    hasil: matching(r.rows, jenjang, states).length,
  };
}

/** Part of the programs that are asked and aligned, 0 to 1; `-` where none is asked. */
function share(list: readonly BarisOpd[], jenjang: Jenjang): number | '-' {
  const rows = list.flatMap((r) => r.rows);
  const asked = rows.length - matching(rows, jenjang, ['penunjang']).length;
  return asked === 0 ? '-' : matching(rows, jenjang, ALIGNED).length / asked;
}

function levelColumns(jenjang: Jenjang): Column<BarisOpd>[] {
  const grup = NAMA_JENJANG[jenjang];
  const counted = (
    key: string,
    judul: Text,
    states: readonly Keadaan[],
    lebar: number,
  ): Column<BarisOpd> => ({
    key: `${jenjang}-${key}`,
    judul,
    grup,
    format: 'angka',
    lebar,
    value: (r) => count(r, jenjang, states),
    total: 'jumlah',
    nada: (r) => (key === 'belum' && matching(r.rows, jenjang, states).length > 0 ? 'kurang' : undefined),
  });
  const key = (name: string): string => `${jenjang}-${name}`;
  return [
    counted('selaras', { id: 'Selaras', en: 'Aligned' }, ALIGNED, 8.5),
    counted('belum', { id: 'Belum', en: 'None' }, ['belum'], 8),
    counted('just', { id: 'Dijustifikasi', en: 'Justified' }, ['dijustifikasi'], 13),
    counted('penunjang', { id: 'Penunjang', en: 'Support' }, ['penunjang'], 11),
    {
      key: key('bagian'),
      judul: { id: '% selaras', en: '% aligned' },
      grup,
      format: 'persen',
      lebar: 10,
      value: (r) => share([r], jenjang),
      rumus: (at) => {
        const asked = `${at('program')}-${at(key('penunjang'))}`;
        return `IF(${asked}=0,"-",${at(key('selaras'))}/(${asked}))`;
      },
      total: (rows) => share(rows, jenjang),
    },
  ];
}

/** Counts of programs per office and level, all of them live formulas over the program sheet. */
export function ringkasan(
  rows: readonly BarisOpd[],
  levels: readonly Jenjang[],
  judul: Sheet['judul'],
  rancangan: boolean,
): Sheet {
  const program: Column<BarisOpd> = {
    key: 'program',
    judul: { id: 'Program', en: 'Programs' },
    format: 'angka',
    lebar: 10,
    value: (r) => ({ formula: `COUNT(${r.range('no')})`, hasil: r.rows.length }),
    total: 'jumlah',
  };
  return susun<BarisOpd>({
    id: 'ringkasan',
    nama: { id: 'Ringkasan', en: 'Summary' },
    keterangan: {
      id: 'Banyaknya program yang selaras dan belum, per perangkat daerah dan jenjang',
      en: 'Programs aligned or not, per office and level',
    },
    judul,
    columns: [...opdColumns, program, ...levels.flatMap(levelColumns)],
    groups: [{ rows }],
    jumlah: { id: 'Jumlah', en: 'Total' },
    label: 'opd',
    beku: 2,
    rancangan,
    catatan: [
      {
        id: 'Selaras = langsung atau lewat butir lain. Penunjang = program penunjang tanpa tautan; tidak diminta, jadi tidak masuk % selaras',
        en: 'Aligned = direct or via other items. Support = support programs without a link; they are not asked and left out of % aligned',
      },
    ],
  }).sheet;
}
