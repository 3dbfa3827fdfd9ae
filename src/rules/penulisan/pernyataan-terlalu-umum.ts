import { satuanOf, targetsOf } from '../../model/indikator.ts';
import { vagueWord } from '../../model/kata.ts';
import type { Node } from '../../model/node.ts';
import { statementParams, statementsOf, textField } from '../../model/pernyataan.ts';
import { indikatorOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** An indicator with a unit or with targets says what the vague word means. */
const isMeasured = (node: Node): boolean =>
  indikatorOf(node).some(
    (i) => satuanOf(i) !== '' || targetsOf(i).some(({ target }) => target.jenis !== 'teks'),
  );

/** "Good", "optimal", and nothing to tell it by. */
export const pernyataanTerlaluUmum: Rule = {
  id: 'pernyataan-terlalu-umum',
  level: 'info',
  kelompok: 'J',
  logika: 'semua',
  basis: [
    {
      id: 'Praktik reviu SAKIP: pernyataan kinerja tidak terlalu umum',
      en: 'Practice of SAKIP review: statements of performance are not too general',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Pernyataan terlalu umum',
      alasan:
        'Kata seperti optimal, memadai, atau berkualitas berbeda artinya bagi setiap orang. Kata itu boleh dipakai bila ada indikator yang mengukurnya; karena itu yang dilaporkan hanya tujuan, sasaran, dan outcome yang belum punya indikator terukur.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} ${p.butir} "${excerpt(p.uraian)}" memakai kata "${p.kata}" tanpa indikator yang mengukurnya`,
      label: (p) => `"${p.kata}" belum terukur`,
      saran: (p) => `tambahkan indikator yang mengukurnya, atau ganti "${p.kata}" dengan keadaan yang jelas`,
    },
    en: {
      judul: 'Statement too general',
      alasan:
        'Words such as optimal, memadai or berkualitas mean something else to everyone. They are fine where an indicator measures them, so only goals, objectives and outcomes without a measurable indicator are reported.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} ${p.butir} "${excerpt(p.uraian)}" uses the word "${p.kata}" without an indicator that measures it`,
      label: (p) => `"${p.kata}" is not measured`,
      saran: (p) => `add an indicator that measures it, or replace "${p.kata}" by a clear state`,
    },
  },
  *check(model) {
    for (const on of statementsOf(model, ['tujuan', 'sasaran', 'outcome'])) {
      const kata = vagueWord(on.label);
      if (kata === undefined || isMeasured(on)) continue;
      yield { on, field: textField(on), params: { ...statementParams(on), kata } };
    }
  },
};
