import { statesIn, wordsOf } from '../../model/kata.ts';
import { statementParams, statementsOf, textField } from '../../model/pernyataan.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Why a statement holds more than one idea: two states, a semicolon, or a chain of conjunctions. */
function manifold(text: string, maks: number): { sebab: string; bukti: string } | undefined {
  const states = statesIn(text);
  if (states.length > 1) return { sebab: 'keadaan', bukti: states.join(', ') };
  if (text.includes(';')) return { sebab: 'titik-koma', bukti: ';' };
  const joins = wordsOf(text).filter((word) => word === 'dan' || word === 'serta');
  if (joins.length > maks) return { sebab: 'kata-hubung', bukti: String(joins.length) };
  return undefined;
}

/** One statement, several objectives: which one was reached? Names of the national list are not looked at. */
export const pernyataanMajemuk: Rule = {
  id: 'pernyataan-majemuk',
  level: 'info',
  kelompok: 'J',
  logika: 'semua',
  // So many "dan" and "serta" are let pass.
  options: { maks_kata_hubung: 2 },
  basis: [
    {
      id: 'PermenPANRB 88/2021: tujuan dan sasaran spesifik, satu pernyataan untuk satu keadaan',
      en: 'PermenPANRB 88/2021: goals and objectives are specific, one statement for one state',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Tujuan atau sasaran memuat beberapa gagasan',
      alasan:
        'Bila satu sasaran memuat dua keadaan, yang satu dapat tercapai dan yang lain tidak, sehingga sasaran itu tidak dapat dinilai. Yang dilaporkan: dua kata keadaan ("Meningkatnya … dan menurunnya …"), titik koma, atau lebih dari dua kata hubung; pasangan seperti "sarana dan prasarana" dibiarkan.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} ${p.butir} "${excerpt(p.uraian)}" memuat lebih dari satu gagasan`,
      label: (p) =>
        p.sebab === 'keadaan'
          ? `beberapa keadaan: ${p.bukti}`
          : p.sebab === 'titik-koma'
            ? 'dipisah titik koma'
            : `${p.bukti} kata hubung`,
      saran: () => 'pecah menjadi beberapa butir, masing-masing dengan indikatornya',
    },
    en: {
      judul: 'Goal or objective with several ideas',
      alasan:
        'Where one objective holds two states, one may be reached and the other not, and the objective cannot be judged. Reported are two words of state ("Meningkatnya … dan menurunnya …"), a semicolon, or more than two conjunctions; pairs such as "sarana dan prasarana" are let pass.',
      pesan: (p) => `${kindWord(p.jenis, 'en')} ${p.butir} "${excerpt(p.uraian)}" holds more than one idea`,
      label: (p) =>
        p.sebab === 'keadaan'
          ? `several states: ${p.bukti}`
          : p.sebab === 'titik-koma'
            ? 'divided by a semicolon'
            : `${p.bukti} conjunctions`,
      saran: () => 'split it into several items, each with its indicators',
    },
  },
  *check(model, { options }) {
    for (const on of statementsOf(model, ['tujuan', 'sasaran'])) {
      const found = manifold(on.label, Number(options.maks_kata_hubung));
      if (found) yield { on, field: textField(on), params: { ...statementParams(on), ...found } };
    }
  },
};
