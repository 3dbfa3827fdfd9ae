import type { Node } from '../../model/node.ts';
import { isDetailed, isPriorityProgram } from '../../model/priority-program.ts';
import { childrenOf, currentDocs, indikatorOf, nameOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Params, Rule } from '../rule.ts';

const rowsBelow = (program: Node): Node[] =>
  childrenOf(program, 'kegiatan').flatMap((k) => [k, ...childrenOf(k, 'sub_kegiatan')]);

/** A statement, or an indicator that stands for one. */
const hasOutput = (row: Node): boolean => childrenOf(row, 'output').length > 0 || indikatorOf(row).length > 0;

const tanpaOutput = (p: Params): boolean => p.kurang === 'output';

/** What is delivered, and what changes by it: in the 2025 logic each needs the other. */
export const outcomeTanpaOutput: Rule = {
  id: 'outcome-tanpa-output',
  level: 'peringatan',
  kelompok: 'C',
  logika: '2025',
  basis: [
    {
      id: 'Inmendagri 2/2025, tabel 4.1 Renstra: NSPK dan sasaran, outcome, output, program sampai sub kegiatan',
      en: 'Inmendagri 2/2025, table 4.1 of the Renstra: NSPK and objective, outcome, output, program to sub-activity',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Outcome tanpa output, atau output tanpa outcome',
      alasan:
        'Logika 2025 menyusun program pada tingkat outcome dan kegiatan pada tingkat output. Outcome tanpa output di bawahnya adalah janji tanpa pekerjaan; output tanpa outcome di atasnya adalah pekerjaan tanpa hasil yang dituju. Indikator pada kegiatan dihitung sebagai output.',
      pesan: (p) =>
        tanpaOutput(p)
          ? `outcome program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} belum punya output di kegiatan mana pun`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} punya output di bawahnya, tetapi belum merumuskan outcome`,
      label: (p) => (tanpaOutput(p) ? 'belum ada output' : 'belum ada outcome'),
      terkait: () => 'output pertama di bawahnya',
      saran: (p) =>
        tanpaOutput(p)
          ? 'tambahkan kegiatan dengan output dan indikatornya, atau hapus outcome yang tidak dikerjakan'
          : 'tambahkan outcome: apa yang berubah berkat output itu, dengan indikator program ini',
    },
    en: {
      judul: 'Outcome without output, or output without outcome',
      alasan:
        'The 2025 logic puts programs at the level of outcomes and activities at that of outputs. An outcome without any output below is a promise without work; an output without an outcome above is work without a result. An indicator of an activity counts as its output.',
      pesan: (p) =>
        tanpaOutput(p)
          ? `the outcome of program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} has no output in any activity`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} has outputs below it but states no outcome`,
      label: (p) => (tanpaOutput(p) ? 'no output' : 'no outcome'),
      terkait: () => 'first output below it',
      saran: (p) =>
        tanpaOutput(p)
          ? 'add an activity with its output and indicators, or delete the outcome that nobody works on'
          : 'add an outcome: what changes by these outputs, with the indicators of this program',
    },
  },
  *check(model, { alignments }) {
    for (const doc of currentDocs(model, 'renstra', 'renja')) {
      if (doc.logika !== '2025' || !isDetailed(doc.root)) continue;
      for (const program of childrenOf(doc.root, 'program')) {
        const params = { kode: nameOf(program), nama: program.label };
        const rows = rowsBelow(program);
        const [outcome] = childrenOf(program, 'outcome');
        if (outcome) {
          // A priority program without any row has a rule of its own.
          if (rows.length === 0 && isPriorityProgram(model, alignments, program)) continue;
          if (!rows.some(hasOutput)) yield { on: program, params: { ...params, kurang: 'output' } };
          continue;
        }
        const first = rows.flatMap((row) => childrenOf(row, 'output'))[0];
        // Without indicators as well: the rule on missing indicators asks for both.
        if (!first || indikatorOf(program).length === 0) continue;
        yield { on: program, params: { ...params, kurang: 'outcome' }, related: [{ on: first }] };
      }
    }
  },
};
