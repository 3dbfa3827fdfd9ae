import { compareDecimal, type Decimal } from '../../model/decimal.ts';
import { type Nilai, seriesOf, spokenIn } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Node } from '../../model/node.ts';
import type { TargetRentang } from '../../model/target.ts';
import type { Rule } from '../rule.ts';

type Range = Omit<Nilai, 'target'> & { readonly target: TargetRentang };
const isRange = (n: Nilai): n is Range => n.target.jenis === 'rentang';

/** 1: low to high as written, -1: high to low, 0: both ends the same. */
const slope = ({ target }: Range): number => compareDecimal(target.sampai, target.dari);

/** Which way the ranges of a series are written: by `arah`, else as most of them are. */
function usual(arah: unknown, ranges: readonly Range[]): number {
  if (arah === 'turun') return 0;
  const falling = ranges.filter((r) => slope(r) < 0).length;
  return arah === 'naik' || falling * 2 < ranges.length ? 1 : falling * 2 > ranges.length ? -1 : 0;
}

const ends = ({ target }: Range): [Decimal, Decimal] =>
  slope({ target } as Range) < 0 ? [target.sampai, target.dari] : [target.dari, target.sampai];

/** The later range lies inside the earlier one, or around it: one end moves back while the other goes on. */
function crosses(before: Range, after: Range): boolean {
  const [low, high] = ends(before);
  const [nextLow, nextHigh] = ends(after);
  return compareDecimal(low, nextLow) * compareDecimal(high, nextHigh) < 0;
}

function faults(indikator: Node): { range: Range; sebelum?: Range }[] {
  const ranges = seriesOf(indikator).filter(isRange);
  const way = usual(indikator.data.arah, ranges);
  return ranges.flatMap((range, i) => {
    const sebelum = ranges[i - 1];
    if (way !== 0 && slope(range) * way < 0) return [{ range }];
    return sebelum && crosses(sebelum, range) ? [{ range, sebelum }] : [];
  });
}

/** A range that is written the wrong way round, or does not move on as a whole. */
export const targetRentang: Rule = {
  id: 'target-rentang',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Praktik RPJMD 2025-2029: target makro ditulis sebagai rentang, batas bawah lebih dulu',
      en: 'Practice of RPJMD 2025-2029: macro targets are ranges, the lower end first',
      mark: 'pasti',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Rentang target terbalik atau tumpang tindih',
      alasan:
        'Target makro sering ditulis sebagai rentang, misalnya 4,95-5,15. Angka pertama adalah batas bawah; hanya indikator yang menurun boleh ditulis dari atas ke bawah. Kedua ujung rentang bergerak searah dari tahun ke tahun: bila satu ujung maju dan ujung lain mundur, capaian yang sama dapat dinilai naik sekaligus turun.',
      pesan: (p) =>
        p.sebelum
          ? `rentang ${p.tahun} ${indikatorText(p, 'id')} (${p.nilai}) tidak bergerak searah dari rentang ${p.tahun_sebelum} (${p.sebelum})`
          : `rentang ${p.tahun} ${indikatorText(p, 'id')} ditulis terbalik: ${p.nilai}`,
      label: (p) => (p.sebelum ? `satu ujung maju, ujung lain mundur` : 'terbalik dari rentang lainnya'),
      terkait: (p) => `rentang ${p.tahun_sebelum}`,
      saran: (p) =>
        p.sebelum
          ? 'periksa kedua ujung rentang terhadap tahun sebelumnya'
          : 'tulis batas bawah lebih dulu, atau periksa apakah ada angka yang salah',
    },
    en: {
      judul: 'Range reversed or crossing',
      alasan:
        'Macro targets are often ranges such as 4.95-5.15. The first figure is the lower end; only a falling indicator may be written from above. Both ends move the same way from year to year: where one goes on and the other back, one result can count as a rise and as a fall.',
      pesan: (p) =>
        p.sebelum
          ? `the range ${p.tahun} of ${indikatorText(p, 'en')} (${p.nilai}) does not move on from that of ${p.tahun_sebelum} (${p.sebelum})`
          : `the range ${p.tahun} of ${indikatorText(p, 'en')} is written the wrong way round: ${p.nilai}`,
      label: (p) => (p.sebelum ? 'one end goes on, the other back' : 'reversed against the others'),
      terkait: (p) => `range of ${p.tahun_sebelum}`,
      saran: (p) =>
        p.sebelum
          ? 'check both ends against the year before'
          : 'write the lower end first, or check whether a figure is wrong',
    },
  },
  *check(model) {
    for (const indikator of spokenIn(model)) {
      for (const { range, sebelum } of faults(indikator)) {
        const before = sebelum
          ? { sebelum: sebelum.target.mentah, tahun_sebelum: String(sebelum.tahun) }
          : undefined;
        const own = { tahun: String(range.tahun), nilai: range.target.mentah };
        yield {
          on: indikator,
          field: range.field,
          ...(sebelum ? { related: [{ on: indikator, field: sebelum.field }] } : {}),
          params: { ...indikatorParams(indikator), ...own, ...before },
        };
      }
    }
  },
};
