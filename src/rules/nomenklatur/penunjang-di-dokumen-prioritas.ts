import type { Edge, Model, Node } from '../../model/node.ts';
import { paguOf, totalMoney } from '../../model/pagu.ts';
import { isPenunjang, linksFrom, nodesOf, referenceTo } from '../../model/query.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** What support programs do serve. */
const GOVERNANCE =
  /tata ?kelola|birokrasi|pemerintah|pelayanan publik|aparatur|akuntabilitas|kelembagaan|good governance|melayani|reformasi/i;

/** True for a priority about how the region is run, or below one. */
function isGovernance(priority: Node): boolean {
  for (let at: Node | undefined = priority; at && at.kind === 'prioritas'; at = at.parent)
    if (GOVERNANCE.test(at.label)) return true;
  return false;
}

/** Links to priorities of a support program and of the rows below it, in document order. */
function tagsOf(model: Model, row: Node): Edge[] {
  const own = linksFrom(model, row, 'mendukung').filter(
    ({ to }) => to.kind === 'prioritas' && !isGovernance(to),
  );
  const below = row.children.filter((c) => c.kind === 'kegiatan' || c.kind === 'sub_kegiatan');
  return [...own, ...below.flatMap((child) => tagsOf(model, child))];
}

function* promises(model: Model): Generator<Finding> {
  for (const promise of nodesOf(model, 'program_unggulan')) {
    const seen = new Set<string>();
    for (const edge of linksFrom(model, promise, 'program')) {
      const kode = edge.to.kode ?? '';
      if (!isPenunjang(edge.to) || seen.has(edge.pointer)) continue;
      seen.add(edge.pointer);
      yield {
        on: promise,
        field: edge.pointer.slice(promise.pointer.length),
        params: { kode, unggulan: promise.label, butir: promise.id ?? '' },
      };
    }
  }
}

/** Told once, at the first program: in some regions every office does it. */
function* tagged(model: Model): Generator<Finding> {
  const programs = nodesOf(model, 'program')
    .filter(isPenunjang)
    .map((program) => ({ program, tags: tagsOf(model, program) }))
    .filter(({ tags }) => tags.length > 0);
  const tags = programs.flatMap((entry) => entry.tags);
  const [first] = tags;
  if (!first) return;
  const pagu = programs.reduce((sum, { program }) => sum + totalMoney(paguOf(program)), 0n);
  yield {
    on: first.from,
    field: first.pointer.slice(first.from.pointer.length),
    level: 'info',
    params: {
      kode: programs[0]?.program.kode ?? '',
      daftar: [...new Set(tags.map(({ to }) => to.doc.id))].sort().join(', '),
      jumlah: String(programs.length),
      pagu: rupiahPlain(pagu),
      prioritas: referenceTo(first.to),
      uraian: first.to.label,
    },
  };
}

/** Support programs pay for the office itself: their money under a priority makes it look larger than it is. */
export const penunjangDiDokumenPrioritas: Rule = {
  id: 'penunjang-di-dokumen-prioritas',
  level: 'peringatan',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019: program X.XX.01 adalah penunjang urusan; program prioritas berasal dari program urusan',
      en: 'Permendagri 90/2019: program X.XX.01 supports the office; priority programs come from its affairs',
      mark: 'pengetahuan',
    },
  ],
  identity: ['kode'],
  texts: {
    id: {
      judul: 'Program penunjang ditandai sebagai program prioritas',
      alasan:
        'Program penunjang membiayai gaji, kantor, dan administrasi perangkat daerah. Bila ditandai mendukung prioritas di luar tata kelola pemerintahan, seluruh pagunya ikut terhitung dan prioritas itu tampak lebih besar dari yang sebenarnya. Janji kepala daerah juga dijawab dengan program urusan.',
      pesan: (p) =>
        p.unggulan
          ? `program unggulan ${p.butir} "${excerpt(p.unggulan)}" dijawab dengan program penunjang ${p.kode}`
          : `${p.jumlah} program penunjang ditandai mendukung prioritas di luar tata kelola (${p.daftar}), pagunya ${rupiahText(p.pagu)}`,
      label: (p) => (p.unggulan ? 'bukan program urusan' : `misalnya ${p.kode}: ${excerpt(p.uraian, 50)}`),
      saran: (p) =>
        p.unggulan
          ? 'ganti dengan program urusan yang mewujudkannya'
          : 'hapus tautannya, atau pindahkan ke program urusan yang mewujudkan prioritas itu',
    },
    en: {
      judul: 'Support program marked as a priority program',
      alasan:
        'Support programs pay salaries, premises and administration. Marked as serving a priority other than governance, all their money counts for it and the priority looks larger than it is. Election promises, too, are kept by programs of the affairs.',
      pesan: (p) =>
        p.unggulan
          ? `election promise ${p.butir} "${excerpt(p.unggulan)}" is answered by support program ${p.kode}`
          : `support programs marked as serving priorities other than governance (${p.daftar}): ${p.jumlah}, with ${rupiahText(p.pagu)}`,
      label: (p) =>
        p.unggulan ? 'not a program of the affairs' : `such as ${p.kode}: ${excerpt(p.uraian, 50)}`,
      saran: (p) =>
        p.unggulan
          ? 'name the program that keeps the promise'
          : 'delete the links, or move them to the program that serves the priority',
    },
  },
  *check(model) {
    yield* promises(model);
    yield* tagged(model);
  },
};
