import { compareDecimal, type Decimal, decimalText } from '../../model/decimal.ts';
import { akhirOf, capaianOf, seriesOf } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Node } from '../../model/node.ts';
import { nodesOf } from '../../model/query.ts';
import type { Target } from '../../model/target.ts';
import type { Rule } from '../rule.ts';

/** Lowest value of each grade of SAKIP and reformasi birokrasi, by its place on the scale. */
const FROM: readonly number[] = [0, 30, 50, 60, 70, 80, 90];
const GRADES: readonly string[] = ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'];
/** Letters of other scales (IKM, accreditation) have other limits. */
const SAKIP = /\b(sakip|akip|akuntabilitas kinerja|reformasi birokrasi|rb)\b/i;

const whole = (n: number): Decimal => ({ digits: BigInt(n), scale: 0 });

/** A figure and the grade that stands beside it. */
function pairOf(target: Target): { nilai: Decimal; urutan: number } | undefined {
  if (target.jenis === 'angka' && target.predikat?.skala === 'sakip')
    return { nilai: target.nilai, urutan: target.predikat.urutan };
  if (target.jenis === 'predikat' && target.skala === 'sakip' && target.nilai)
    return { nilai: target.nilai, urutan: target.urutan };
  return undefined;
}

/** The grade of a figure; on a limit both sides are let pass. */
function gradeOf(nilai: Decimal): number {
  return FROM.filter((from) => compareDecimal(nilai, whole(from)) >= 0).length;
}

function fits(nilai: Decimal, urutan: number): boolean {
  const grade = gradeOf(nilai);
  const onLimit = FROM.some((from) => compareDecimal(nilai, whole(from)) === 0);
  return urutan === grade || (onLimit && urutan === grade - 1);
}

interface Cell {
  readonly target: Target;
  readonly field: string;
}

function cellsOf(indikator: Node): readonly Cell[] {
  const akhir = { target: akhirOf(indikator), field: '/akhir' };
  return [...seriesOf(indikator), ...capaianOf(indikator), akhir];
}

/** A grade that is not the one of the figure beside it. */
export const predikatTidakCocok: Rule = {
  id: 'predikat-tidak-cocok',
  level: 'peringatan',
  kelompok: 'I',
  logika: 'semua',
  basis: [
    {
      id: 'PermenPANRB 88/2021: predikat SAKIP AA di atas 90, A 80, BB 70, B 60, CC 50, C 30, D sisanya',
      en: 'PermenPANRB 88/2021: SAKIP grades AA above 90, A 80, BB 70, B 60, CC 50, C 30, D the rest',
      mark: 'pengetahuan',
    },
  ],
  identity: ['tempat', 'tahun'],
  texts: {
    id: {
      judul: 'Predikat tidak cocok dengan nilainya',
      alasan:
        'Nilai SAKIP dan reformasi birokrasi sering ditulis bersama predikatnya, misalnya "61,92 (B)". Predikat yang tidak sesuai nilainya menandakan salah satu salah ketik. Nilai tepat di batas diterima di kedua sisi. Predikat capaian kinerja lain dihitung alat ini sendiri dan tidak ditulis di berkas.',
      pesan: (p) =>
        `${indikatorText(p, 'id')} memuat nilai ${p.nilai?.replace('.', ',')} dengan predikat ${p.predikat}`,
      label: (p) => `nilai ${p.nilai?.replace('.', ',')} berpredikat ${p.betul}`,
      saran: (p) => `perbaiki nilainya, atau tulis predikat ${p.betul}`,
    },
    en: {
      judul: 'Grade does not fit its figure',
      alasan:
        'Figures of SAKIP and bureaucratic reform often stand with their grade, as in "61,92 (B)". A grade that does not fit means that one of them is a typing error. A figure right on a limit passes on both sides. Other grades of achievement are computed by this tool and not written in files.',
      pesan: (p) => `${indikatorText(p, 'en')} has the figure ${p.nilai} with grade ${p.predikat}`,
      label: (p) => `${p.nilai} is grade ${p.betul}`,
      saran: (p) => `correct the figure, or write grade ${p.betul}`,
    },
  },
  *check(model) {
    for (const indikator of nodesOf(model, 'indikator')) {
      if (!SAKIP.test(indikator.label)) continue;
      for (const { target, field } of cellsOf(indikator)) {
        const pair = pairOf(target);
        if (!pair || fits(pair.nilai, pair.urutan)) continue;
        yield {
          on: indikator,
          field,
          params: {
            ...indikatorParams(indikator),
            tempat: field.slice(1),
            tahun: String(indikator.doc.tahun ?? ''),
            nilai: decimalText(pair.nilai),
            predikat: GRADES[pair.urutan - 1] ?? '',
            betul: GRADES[gradeOf(pair.nilai) - 1] ?? 'D',
          },
        };
      }
    }
  },
};
