import { addDecimal, compareDecimal, type Decimal, decimal, decimalText } from '../../model/decimal.ts';
import {
  akhirOf,
  baselineOf,
  FIVE_YEAR,
  indicatorsIn,
  type Nilai,
  targetsOf,
} from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Node, Periode } from '../../model/node.ts';
import type { Target } from '../../model/target.ts';
import { sameTarget, sumTargets } from '../../model/target-compare.ts';
import type { Finding, Rule } from '../rule.ts';

const NONE: Decimal = { digits: 0n, scale: 0 };

function isNear(a: Decimal, b: Decimal, toleransi: Decimal): boolean {
  const [low, high] = compareDecimal(a, b) < 0 ? [a, b] : [b, a];
  return compareDecimal(addDecimal(low, toleransi), high) >= 0;
}

const agrees = (a: Target, b: Target, toleransi: Decimal): boolean =>
  sameTarget(a, b) || (a.jenis === 'angka' && b.jenis === 'angka' && isNear(a.nilai, b.nilai, toleransi));

/** Targets of the years that an end value may be read from: the last of the period, and the continuation year. */
function lasts(targets: readonly Nilai[], { target, lanjutan }: Periode): readonly Nilai[] {
  const [end, beyond] = [target.at(-1), lanjutan.at(-1)];
  return targets.filter(({ tahun }) => tahun === end || tahun === beyond);
}

/** Sums that may be meant: of the target years, with the continuation years, with the transition years. */
function sums(targets: readonly Nilai[], periode: Periode): Decimal[] {
  const { transisi, target, lanjutan } = periode;
  const spans = [
    target,
    [...target, ...lanjutan],
    [...transisi, ...target],
    [...transisi, ...target, ...lanjutan],
  ];
  return spans.flatMap((years) => {
    const inside = targets.filter(({ tahun }) => years.includes(tahun));
    // A missing year is a finding of its own; without it there is no sum.
    if (target.some((year) => !inside.some((n) => n.tahun === year))) return [];
    return sumTargets(inside.map((n) => n.target)) ?? [];
  });
}

interface Expected {
  /** As printed: the last target, or the sum. */
  readonly harapan: string;
  readonly fits: boolean;
  readonly field?: string;
}

function byState(indikator: Node, periode: Periode, akhir: Target, toleransi: Decimal): Expected | undefined {
  const ends = lasts(targetsOf(indikator), periode);
  const [first] = ends;
  if (!first || first.target.jenis === 'strip') return undefined;
  const fits = ends.some(({ target }) => agrees(target, akhir, toleransi));
  return { harapan: first.target.mentah, fits, field: first.field };
}

function bySum(indikator: Node, periode: Periode, akhir: Target, toleransi: Decimal): Expected | undefined {
  const totals = sums(targetsOf(indikator), periode);
  const [first] = totals;
  if (!first || akhir.jenis !== 'angka') return undefined;
  const baseline = baselineOf(indikator)?.target;
  // Some plans count what was there before as well.
  const before = baseline?.jenis === 'angka' ? totals.map((t) => addDecimal(t, baseline.nilai)) : [];
  const fits = [...totals, ...before].some((total) => isNear(total, akhir.nilai, toleransi));
  return { harapan: decimalText(first), fits };
}

function judge(indikator: Node, toleransi: Decimal): Finding | undefined {
  const { periode } = indikator.doc;
  const akhir = akhirOf(indikator);
  if (!periode || akhir.jenis === 'kosong' || akhir.jenis === 'strip') return undefined;
  const sifat = String(indikator.data.sifat ?? '');
  const state = sifat === 'tambahan' ? undefined : byState(indikator, periode, akhir, toleransi);
  const sum =
    sifat === 'posisi' || sifat === 'kumulatif' ? undefined : bySum(indikator, periode, akhir, toleransi);
  const wanted = state ?? sum;
  if (!wanted || state?.fits || sum?.fits) return undefined;
  return {
    on: indikator,
    field: '/akhir',
    level: sifat === '' ? 'peringatan' : 'galat',
    ...(wanted.field ? { related: [{ on: indikator, field: wanted.field }] } : {}),
    params: { ...indikatorParams(indikator), akhir: akhir.mentah, harapan: wanted.harapan, sifat },
  };
}

/** The end value against what the years come to. */
export const kondisiAkhirTidakCocok: Rule = {
  id: 'kondisi-akhir-tidak-cocok',
  level: 'galat',
  kelompok: 'E',
  logika: 'semua',
  options: { toleransi: 0.02 },
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.14 dan T-C.27: kondisi kinerja pada akhir periode',
      en: 'Permendagri 86/2017, tables T-C.14 and T-C.27: state at the end of the period',
      mark: 'pasti',
    },
    {
      id: 'Sifat indikator menentukan kondisi akhir: posisi dan kumulatif sama dengan tahun terakhir, tambahan adalah jumlah',
      en: 'The nature of an indicator decides its end value: the last year for posisi and kumulatif, the sum for tambahan',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Kondisi akhir tidak cocok dengan target tahunan',
      alasan:
        'Kondisi akhir dihitung dari target tahunan. Untuk sifat posisi dan kumulatif nilainya sama dengan target tahun terakhir (atau tahun lanjutan); untuk tambahan, jumlah semua tahun. Bila sifat belum diisi, temuan ini hanya peringatan dan muncul bila kedua cara tidak cocok. Selisih pembulatan sampai 0,02 dibiarkan.',
      pesan: (p) =>
        `kondisi akhir ${indikatorText(p, 'id')} (${p.akhir}) tidak sama dengan ${p.sifat === 'tambahan' ? 'jumlah target' : 'target tahun terakhir'}, ${p.harapan}`,
      label: (p) => (p.sifat ? `sifat ${p.sifat}: ${p.harapan}` : `bukan ${p.harapan}, bukan pula jumlahnya`),
      terkait: (p) => `target terakhir ${p.harapan}`,
      saran: (p) =>
        p.sifat
          ? `tulis akhir: ${p.harapan}, atau perbaiki targetnya atau isian sifat`
          : 'isi sifat (posisi, tambahan, atau kumulatif), lalu samakan akhir dengan target tahunannya',
    },
    en: {
      judul: 'End value does not fit the yearly targets',
      alasan:
        'The end value follows from the yearly targets. For posisi and kumulatif it is the target of the last (or continuation) year, for tambahan the sum of all years. Without sifat this is a warning, given where neither fits. Rounding up to 0.02 is let pass.',
      pesan: (p) =>
        `the end value ${p.akhir} of ${indikatorText(p, 'en')} is not ${p.sifat === 'tambahan' ? 'the sum of the targets' : 'the target of the last year'}, ${p.harapan}`,
      label: (p) => (p.sifat ? `sifat ${p.sifat}: ${p.harapan}` : `not ${p.harapan}, nor the sum`),
      terkait: (p) => `last target ${p.harapan}`,
      saran: (p) =>
        p.sifat
          ? `write akhir: ${p.harapan}, or correct the targets or sifat`
          : 'fill in sifat (posisi, tambahan or kumulatif), then make akhir agree with the yearly targets',
    },
  },
  *check(model, { options }) {
    const toleransi = decimal(String(options.toleransi)) ?? NONE;
    for (const indikator of indicatorsIn(model, FIVE_YEAR)) {
      const found = judge(indikator, toleransi);
      if (found) yield found;
    }
  },
};
