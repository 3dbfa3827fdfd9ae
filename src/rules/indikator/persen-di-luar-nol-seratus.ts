import { cellsOf, numbersOf } from '../../model/batas-nilai.ts';
import { compareDecimal, type Decimal } from '../../model/decimal.ts';
import { indicatorsIn, isPercent, isResult } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Target } from '../../model/target.ts';
import type { Rule } from '../rule.ts';

const ZERO: Decimal = { digits: 0n, scale: 0 };
const HUNDRED: Decimal = { digits: 100n, scale: 0 };

/** What may fall below zero or pass a hundred: changes, ratios, gross rates, what is reached of a target. */
const OPEN =
  /pertumbuhan|tumbuh|laju|inflasi|kenaikan|peningkatan|meningkat|penurunan|menurun|perubahan|pertambahan|penambahan|deviasi|selisih|rasio|kontribusi|capaian|pencapaian|realisasi|surplus|defisit|margin|partisipasi kasar|apk\b|swasembada|kecukupan|dibanding/i;
/** A part of a whole by its very name. */
const PART = /^\W*(?:persentase|prosentase|presentase|cakupan|proporsi)\b/i;

const isOutside = (target: Target): boolean =>
  numbersOf(target).some((n) => compareDecimal(n, ZERO) < 0 || compareDecimal(n, HUNDRED) > 0);

/** A share of something that is more than all of it, or less than nothing. */
export const persenDiLuarNolSeratus: Rule = {
  id: 'persen-di-luar-nol-seratus',
  level: 'galat',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Persentase bagian dari keseluruhan bernilai 0 sampai 100',
      en: 'The percentage of a part in a whole lies between 0 and 100',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Persentase di luar 0 sampai 100',
      alasan:
        'Bagian dari keseluruhan tidak dapat kurang dari 0 atau lebih dari 100 persen. Biasanya koma desimalnya hilang (97,5 menjadi 975), atau satuannya bukan persen. Pertumbuhan, laju, rasio, kontribusi, dan capaian terhadap target boleh melampaui batas itu dan tidak dilaporkan. Di luar tujuan, sasaran, dan program, pada nama yang tidak jelas berupa bagian, dan dalam dokumen tahunan, temuan ini peringatan.',
      pesan: (p) => `${indikatorText(p, 'id')} bernilai ${p.nilai} persen, di luar 0 sampai 100`,
      label: () => 'bukan persentase yang mungkin',
      saran: () => 'periksa koma desimal dan satuannya; perbaiki angkanya',
    },
    en: {
      judul: 'Percentage outside 0 to 100',
      alasan:
        'A part of a whole is never below 0 or above 100 percent. Mostly the decimal comma was lost (97,5 became 975), or the unit is no percent. Growth, rates, ratios, contributions and achievement of a target may pass these bounds and are not reported. Below programs, for names that do not clearly say "part", and in annual documents this is a warning.',
      pesan: (p) => `${indikatorText(p, 'en')} has the value ${p.nilai} percent, outside 0 to 100`,
      label: () => 'no possible percentage',
      saran: () => 'check the decimal mark and the unit; correct the figure',
    },
  },
  *check(model) {
    for (const indikator of indicatorsIn(model)) {
      if (!isPercent(indikator) || OPEN.test(indikator.label)) continue;
      const cell = cellsOf(indikator).find(({ target }) => isOutside(target));
      if (!cell) continue;
      const sure = PART.test(indikator.label) && isResult(indikator) && indikator.doc.tahun === undefined;
      yield {
        on: indikator,
        field: cell.field,
        level: sure ? 'galat' : 'peringatan',
        params: { ...indikatorParams(indikator), nilai: cell.target.mentah.replace(/\s*%$/, '') },
      };
    }
  },
};
