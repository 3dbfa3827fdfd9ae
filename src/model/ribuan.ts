/** Figures of thousands that were written with a point and are read as decimals. */
import { decimalText } from './decimal.ts';
import { type Nilai, satuanOf, seriesOf } from './indikator.ts';
import type { Node } from './node.ts';
import { canonicalUnit } from './satuan.ts';

/** Counted one by one: a figure with three decimals can only be thousands. */
const WHOLE = new Set(
  'orang jiwa penduduk peserta siswa keluarga dokumen laporan unit paket buah ekor'
    .split(' ')
    .concat('kepala keluarga', 'rumah tangga', 'peserta didik', 'sambungan rumah'),
);

const sizeOf = ({ target }: Nilai): number =>
  target.jenis === 'angka' ? Math.abs(Number(decimalText(target.nilai))) : 0;

/** `1.500` of persons, or among figures of thousands: read as one and a half, meant as fifteen hundred. */
export function thousandsOf(indikator: Node): Nilai | undefined {
  const all = seriesOf(indikator);
  if (!all.some(({ target }) => target.jenis === 'angka' && target.ribuan !== undefined)) return undefined;
  const counted = WHOLE.has(canonicalUnit(satuanOf(indikator)) ?? '');
  const whole = counted && !/\b(?:ribu|juta|rata-rata|rasio)\b/i.test(indikator.label);
  return all.find(
    (n) =>
      n.target.jenis === 'angka' &&
      n.target.ribuan !== undefined &&
      (whole || all.some((other) => sizeOf(other) >= 100 * sizeOf(n))),
  );
}
