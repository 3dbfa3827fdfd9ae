import { wordsOf } from '../../model/kata.ts';
import { statementParams, statementsOf, textField } from '../../model/pernyataan.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** A goal that nobody can repeat. */
export const pernyataanTerlaluPanjang: Rule = {
  id: 'pernyataan-terlalu-panjang',
  level: 'info',
  kelompok: 'J',
  logika: 'semua',
  options: { maks_kata: 25 },
  basis: [
    {
      id: 'PermenPANRB 88/2021: tujuan dan sasaran spesifik dan mudah dipahami',
      en: 'PermenPANRB 88/2021: goals and objectives are specific and easy to understand',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Tujuan atau sasaran terlalu panjang',
      alasan:
        'Tujuan dan sasaran dibaca dalam matriks dan diingat pelaksananya. Pernyataan di atas 25 kata biasanya memuat cara mencapainya, yang tempatnya pada strategi. Batasnya dapat diatur dengan maks_kata.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} ${p.butir} "${excerpt(p.uraian)}" terdiri atas ${p.jumlah} kata`,
      label: (p) => `${p.jumlah} kata, paling banyak ${p.maks}`,
      saran: () => 'persingkat menjadi satu keadaan; pindahkan cara mencapainya ke strategi',
    },
    en: {
      judul: 'Goal or objective is too long',
      alasan:
        'Goals and objectives are read in matrices and kept in mind by those who work for them. One of more than 25 words mostly tells how to get there as well, which belongs to the strategy. The limit can be set with maks_kata.',
      pesan: (p) => `${kindWord(p.jenis, 'en')} ${p.butir} "${excerpt(p.uraian)}" has ${p.jumlah} words`,
      label: (p) => `${p.jumlah} words, at most ${p.maks}`,
      saran: () => 'shorten it to one state; move how it is reached to the strategy',
    },
  },
  *check(model, { options }) {
    for (const on of statementsOf(model, ['tujuan', 'sasaran'])) {
      const jumlah = wordsOf(on.label).length;
      if (jumlah <= Number(options.maks_kata)) continue;
      const params = { ...statementParams(on), jumlah: String(jumlah), maks: String(options.maks_kata) };
      yield { on, field: textField(on), params };
    }
  },
};
