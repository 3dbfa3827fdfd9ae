import { tingkatOf } from '../../model/align.ts';
import { answeredBy, overlap } from '../../model/answered.ts';
import { currentDocs, mayBeBroken } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** A priority of the province that nothing in the region answers. */
export const prioritasProvinsiTanpaProgram: Rule = {
  id: 'prioritas-provinsi-tanpa-program',
  level: 'peringatan',
  kelompok: 'D',
  logika: 'semua',
  needs: ['prioritas-provinsi'],
  basis: [
    {
      id: 'Permendagri 86/2017: RPJMD kabupaten/kota memperhatikan RPJMD provinsi dan dievaluasi gubernur',
      en: 'Permendagri 86/2017: the RPJMD of a regency heeds that of the province and is evaluated by the governor',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Prioritas provinsi belum dijawab program kabupaten/kota',
      alasan:
        'Kabupaten/kota ikut mewujudkan prioritas provinsi sepanjang menjadi kewenangannya. Prioritas yang tidak dijawab satu program pun akan ditanyakan dalam evaluasi gubernur. Bila prioritas itu di luar kewenangan atau potensi daerah, alasannya cukup ditulis satu kali.',
      pesan: (p) => `prioritas provinsi ${p.id} "${excerpt(p.uraian)}" belum didukung satu pun program`,
      label: (p) => `tidak dicapai oleh ${p.program} program yang dimuat`,
      saran: (p) =>
        `tambahkan mendukung: [${p.rujukan}] pada program atau prioritas daerah yang menjawabnya, atau tulis justifikasi pada prioritas ini`,
    },
    en: {
      judul: 'Provincial priority without an answering program',
      alasan:
        'A regency helps to reach the priorities of the province within its own authority. One that no program answers will be asked about in the evaluation by the governor. If it is outside the authority or the potential of the region, it is enough to give the reason once.',
      pesan: (p) => `provincial priority ${p.id} "${excerpt(p.uraian)}" is not served by any program`,
      label: (p) => `not reached by any of the ${p.program} programs that are here`,
      saran: (p) =>
        `add mendukung: [${p.rujukan}] to the program or regional priority that answers it, or write a justifikasi on this priority`,
    },
  },
  *check(model, { alignments }) {
    const { programs } = alignments;
    if (programs.length === 0 || mayBeBroken(model, 'renstra', 'renja', 'rpjmd', 'rpd', 'prioritas')) return;
    const answered = answeredBy(model, alignments, 'provinsi');
    const plans = [...new Set(programs.map((p) => p.doc))];
    for (const register of currentDocs(model, 'prioritas')) {
      if (register.shipped || !plans.some((plan) => overlap(register, plan))) continue;
      for (const item of register.root.children) {
        if (item.kind !== 'prioritas' || tingkatOf(item) !== 'provinsi' || answered(item)) continue;
        yield {
          on: item,
          params: {
            id: item.id ?? '',
            uraian: item.label,
            rujukan: `${register.id}/${item.id ?? ''}`,
            program: String(programs.length),
          },
        };
      }
    }
  },
};
