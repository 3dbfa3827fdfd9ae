import { tingkatOf } from '../../model/align.ts';
import { answeredBy, overlap } from '../../model/answered.ts';
import { childrenOf, currentDocs, mayBeBroken } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** National priorities that the region does not answer: each one of its own register, all of a shipped one together. */
export const prioritasNasionalTanpaProgram: Rule = {
  id: 'prioritas-nasional-tanpa-program',
  level: 'info',
  kelompok: 'D',
  logika: 'semua',
  // Of the priorities of the RPJMN only some are the region's business: below this share the whole is worth a look.
  options: { bagian_minimal: 0.5 },
  basis: [
    {
      id: 'Permendagri 14/2026, tabel C: prioritas nasional dijawab daerah dengan sub kegiatan',
      en: 'Permendagri 14/2026, tables C: regions answer national priorities with sub-activities',
      mark: 'turunan',
    },
  ],
  identity: ['register'],
  texts: {
    id: {
      judul: 'Prioritas nasional belum dijawab program daerah',
      alasan:
        'RPJMD dan RKPD mendukung prioritas nasional sepanjang menjadi kewenangan daerah. Prioritas yang ditulis daerah sendiri sebagai daftar seharusnya dijawab semuanya. Untuk RPJMN yang disertakan alat ini, hanya dilaporkan satu kali bila kurang dari separuh prioritasnya terjawab, karena tidak semuanya kewenangan daerah.',
      pesan: (p) =>
        p.jumlah
          ? `hanya ${p.terjawab} dari ${p.jumlah} prioritas ${p.register} yang didukung program daerah`
          : `prioritas nasional ${p.id} "${excerpt(p.uraian)}" belum didukung satu pun program`,
      label: (p) => (p.jumlah ? `belum terjawab: ${p.id}` : 'tidak dicapai satu program pun'),
      saran: (p) =>
        `tambahkan mendukung: [${p.rujukan}] pada program atau prioritas daerah yang menjawabnya, atau tulis justifikasi ${p.jumlah ? 'di kepala dokumen' : 'pada prioritas ini'}`,
    },
    en: {
      judul: 'National priority without an answering program',
      alasan:
        'RPJMD and RKPD serve national priorities as far as they are within the authority of the region. Those that the region lists itself should all be answered. For the RPJMN that ships with this tool there is one remark, when less than half of its priorities are answered, since not all are for regions.',
      pesan: (p) =>
        p.jumlah
          ? `only ${p.terjawab} of ${p.jumlah} priorities of ${p.register} are served by programs of the region`
          : `national priority ${p.id} "${excerpt(p.uraian)}" is not served by any program`,
      label: (p) => (p.jumlah ? `not answered: ${p.id}` : 'not reached by any program'),
      saran: (p) =>
        `add mendukung: [${p.rujukan}] to the program or regional priority that answers it, or write a justifikasi ${p.jumlah ? 'in the header' : 'on this priority'}`,
    },
  },
  *check(model, { alignments, options }) {
    if (mayBeBroken(model, 'renstra', 'renja', 'rpjmd', 'rpd', 'prioritas')) return;
    const answered = answeredBy(model, alignments, 'nasional');
    const plans = currentDocs(model, 'rpjmd', 'rpd');
    for (const register of currentDocs(model, 'prioritas')) {
      const items = childrenOf(register.root, 'prioritas').filter((n) => tingkatOf(n) === 'nasional');
      const open = items.filter((item) => !answered(item));
      // A register that nothing refers to at all is not in use.
      if (open.length === items.length) continue;
      const rujukan = `${register.id}/${open[0]?.id ?? ''}`;
      const params = { register: register.judul || register.id, rujukan };
      if (!register.shipped) {
        for (const on of open) {
          const own = { id: on.id ?? '', uraian: on.label, rujukan: `${register.id}/${on.id ?? ''}` };
          yield { on, params: { ...params, ...own } };
        }
        continue;
      }
      const done = items.length - open.length;
      if (done >= items.length * Number(options.bagian_minimal)) continue;
      const all = {
        id: open.map((n) => n.id).join(', '),
        terjawab: String(done),
        jumlah: String(items.length),
      };
      for (const plan of plans)
        if (overlap(plan, register)) yield { on: plan.root, params: { ...params, ...all } };
    }
  },
};
