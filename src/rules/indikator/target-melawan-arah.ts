import { FIVE_YEAR, indicatorsIn, isSound, isState, type Nilai, seriesOf } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { ownerOf } from '../../model/query.ts';
import { compareTargets } from '../../model/target-compare.ts';
import type { Finding, Rule } from '../rule.ts';

/** A row that has no money in a year does not run then: its target says nothing. */
function runs(indikator: Node, { tahun }: Nilai): boolean {
  const owner = ownerOf(indikator);
  if (owner.kind !== 'kegiatan' && owner.kind !== 'sub_kegiatan') return true;
  return paguOf(owner).get(tahun) !== 0n;
}

interface Step {
  readonly dari: Nilai;
  readonly ke: Nilai;
}

/** How many neighbouring values can be compared, and those of them that move as `isWrong` says; above 0 is a rise. */
function stepsOf(indikator: Node, isWrong: (gerak: number) => boolean): { all: number; wrong: Step[] } {
  let all = 0;
  const wrong: Step[] = [];
  let dari: Nilai | undefined;
  for (const ke of seriesOf(indikator)) {
    if (!runs(indikator, ke) || !isSound(indikator, ke)) continue;
    const gerak = dari && compareTargets(ke.target, dari.target);
    if (dari && gerak !== undefined) {
      all++;
      if (isWrong(gerak)) wrong.push({ dari, ke });
    }
    dari = ke;
  }
  return { all, wrong };
}

const WRONG: Readonly<Record<string, (gerak: number) => boolean>> = {
  naik: (gerak) => gerak < 0,
  turun: (gerak) => gerak > 0,
  tetap: (gerak) => gerak !== 0,
};

function judge(indikator: Node): Finding | undefined {
  const arah = String(indikator.data.arah ?? '');
  const isWrong = WRONG[arah];
  if (!isWrong || !isState(indikator)) return undefined;
  const { all, wrong } = stepsOf(indikator, isWrong);
  const [first] = wrong;
  if (!first) return undefined;
  const { dari, ke } = first;
  // Three steps that all go the other way: it is the direction that is wrong.
  const semua = wrong.length === all && all >= 3 && arah !== 'tetap';
  const params = {
    ...indikatorParams(indikator),
    arah,
    tahun: wrong.map((s) => s.ke.tahun).join(', '),
    nilai: ke.target.mentah,
    sebelum: dari.target.mentah,
    tahun_sebelum: String(dari.tahun),
    ...(semua ? { semua: 'ya' } : {}),
  };
  if (semua) return { on: indikator, field: '/arah', params };
  return { on: indikator, field: ke.field, related: [{ on: indikator, field: dari.field }], params };
}

/** Targets that lead away from where the indicator should go. */
export const targetMelawanArah: Rule = {
  id: 'target-melawan-arah',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'PermenPANRB 88/2021: target menantang dan progresif dari tahun ke tahun',
      en: 'PermenPANRB 88/2021: targets are demanding and progress from year to year',
      mark: 'turunan',
    },
    {
      id: 'Praktik reviu SAKIP: target bergerak maju sampai kondisi akhir',
      en: 'Practice of SAKIP review: targets move on to the end state',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Target bergerak melawan arah indikator',
      alasan:
        'Indikator dengan arah naik tidak turun dari tahun ke tahun, yang turun tidak naik, dan yang tetap tidak berubah, dihitung dari kondisi awal. Penyebabnya biasanya angka yang tertukar atau salah ketik, atau isian arah yang keliru. Bila turun-naiknya memang disengaja, tulis justifikasi. Indikator dengan sifat tambahan atau kumulatif tidak diperiksa di sini.',
      pesan: (p) =>
        p.semua
          ? `seluruh target ${indikatorText(p, 'id')} bergerak berlawanan dengan arah ${p.arah}`
          : `target ${p.tahun} ${indikatorText(p, 'id')} bergerak berlawanan dengan arah ${p.arah}`,
      label: (p) =>
        p.semua
          ? `dari ${p.sebelum} (${p.tahun_sebelum}) ke ${p.nilai}, dan seterusnya`
          : p.arah === 'tetap'
            ? `${p.nilai}, sebelumnya ${p.sebelum}`
            : `${p.nilai}, ${p.arah === 'naik' ? 'turun' : 'naik'} dari ${p.sebelum}`,
      terkait: (p) => `${p.tahun_sebelum}: ${p.sebelum}`,
      saran: (p) =>
        p.semua
          ? 'periksa isian arah; bila arahnya benar, perbaiki targetnya'
          : 'perbaiki targetnya, atau tulis justifikasi bila memang direncanakan demikian',
    },
    en: {
      judul: 'Targets move against the direction of the indicator',
      alasan:
        'An indicator that should rise does not fall from year to year, one that should fall does not rise, and one to be kept does not change, counted from the baseline. The cause is usually figures that changed places, a slip of the pen, or a wrong arah. Where the ups and downs are meant, write a justifikasi. Indicators that are tambahan or kumulatif are not checked here.',
      pesan: (p) =>
        p.semua
          ? `all targets of ${indikatorText(p, 'en')} move against its direction (${p.arah})`
          : `the target ${p.tahun} of ${indikatorText(p, 'en')} moves against its direction (${p.arah})`,
      label: (p) =>
        p.semua
          ? `from ${p.sebelum} (${p.tahun_sebelum}) to ${p.nilai}, and so on`
          : p.arah === 'tetap'
            ? `${p.nilai}, before that ${p.sebelum}`
            : `${p.nilai}, ${p.arah === 'naik' ? 'down' : 'up'} from ${p.sebelum}`,
      terkait: (p) => `${p.tahun_sebelum}: ${p.sebelum}`,
      saran: (p) =>
        p.semua
          ? 'check arah; if it is right, correct the targets'
          : 'correct the target, or write a justifikasi if it is planned that way',
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model, FIVE_YEAR)) {
      const found = judge(indikator);
      if (found) yield found;
    }
  },
};
