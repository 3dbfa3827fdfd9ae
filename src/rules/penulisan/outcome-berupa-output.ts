import { FIVE_YEAR } from '../../model/indikator.ts';
import { firstWord, KATA_KEGIATAN, KATA_KELUARAN, workCounted } from '../../model/kata.ts';
import type { Node } from '../../model/node.ts';
import { statementParams, statementsOf, textField } from '../../model/pernyataan.ts';
import { isPenunjang, nameOf, ownerOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

function workIn(node: Node): string | undefined {
  if (node.kind === 'indikator') return workCounted(node.label);
  const first = firstWord(node.label);
  return KATA_KELUARAN.has(first) || KATA_KEGIATAN.has(first) ? first : undefined;
}

/** The result of a program that only tells what was done. */
export const outcomeBerupaOutput: Rule = {
  id: 'outcome-berupa-output',
  level: 'peringatan',
  kelompok: 'J',
  logika: 'semua',
  basis: [
    {
      id: 'PermenPANRB 89/2021: hasil program (outcome) adalah perubahan bagi penerima manfaat, bukan keluaran kegiatan',
      en: 'PermenPANRB 89/2021: the outcome of a program is a change for those it serves, not the output of an activity',
      mark: 'pengetahuan',
    },
    {
      id: 'PermenPANRB 88/2021: indikator program mengukur hasil',
      en: 'PermenPANRB 88/2021: indicators of programs measure results',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Hasil program hanya menghitung keluaran',
      alasan:
        'Program dinilai dari hasilnya: siapa yang menjadi lebih baik, dan seberapa banyak. Jumlah dokumen, rapat, atau pelatihan, dan kata seperti "Terlaksananya …", hanya menunjukkan bahwa pekerjaan dilakukan; tempatnya pada kegiatan dan sub kegiatan. Program penunjang urusan dikecualikan.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} "${excerpt(p.uraian)}" pada program ${p.program} mengukur keluaran, bukan hasil`,
      label: (p) => `menghitung ${p.kata}`,
      saran: () =>
        'tanyakan siapa yang menjadi lebih baik dan seberapa banyak; pindahkan keluaran ke kegiatan',
    },
    en: {
      judul: 'Result of a program counts outputs only',
      alasan:
        'A program is judged by what comes of it: who is better off, and by how much. Numbers of documents, meetings or trainings, and words such as "Terlaksananya …", only show that work was done; they belong to activities and sub-activities. Support programs are excused.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} "${excerpt(p.uraian)}" of program ${p.program} measures output, not a result`,
      label: (p) => `counts ${p.kata}`,
      saran: () => 'ask who is better off and by how much; move outputs to activities',
    },
  },
  *check(model) {
    for (const on of statementsOf(model, ['outcome', 'indikator'])) {
      const program = ownerOf(on);
      if (program.kind !== 'program' || isPenunjang(program) || !FIVE_YEAR.includes(on.doc.jenis)) continue;
      const kata = workIn(on);
      if (kata === undefined) continue;
      yield { on, field: textField(on), params: { ...statementParams(on), program: nameOf(program), kata } };
    }
  },
};
