import { tingkatOf } from '../../model/align.ts';
import type { Alignments } from '../../model/alignment.ts';
import { wholeDocs } from '../../model/anggaran.ts';
import { isWholeRegion } from '../../model/belanja-wajib.ts';
import { documentName } from '../../model/document-names.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { paguOf, totalMoney } from '../../model/pagu.ts';
import { isMoreThan, percentText, permilOf, tenThousandths } from '../../model/percent.ts';
import { isPenunjang, nodesOf } from '../../model/query.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import type { Finding, Params, Rule } from '../rule.ts';

const sumOf = (programs: readonly Node[]): bigint =>
  programs.reduce((sum, program) => sum + totalMoney(paguOf(program)), 0n);

/** A priority counts where a program, or a row below it, reaches it. */
const serves = (alignments: Alignments, row: Node): boolean =>
  alignments.of(row, 'daerah').reach.length > 0 || row.children.some((child) => serves(alignments, child));

function* shares(
  model: Model,
  doc: Doc,
  alignments: Alignments,
  limits: { readonly penunjang: bigint; readonly prioritas: bigint },
): Generator<Finding> {
  const parts = model.plans.parts(doc);
  if (!isWholeRegion(parts)) return;
  const programs = parts.flatMap((p) => p.root.children.filter((row) => row.kind === 'program'));
  const semua = sumOf(programs);
  const finding = (macam: string, jumlah: bigint, batas: bigint): Finding => ({
    on: doc.root,
    params: {
      macam,
      dokumen: documentName(model, { ...doc, unit: undefined }),
      jumlah: rupiahPlain(jumlah),
      semua: rupiahPlain(semua),
      permil: permilOf(jumlah, semua),
      batas: String(batas / 10n),
    },
  });
  const penunjang = sumOf(programs.filter(isPenunjang));
  if (isMoreThan(penunjang, semua, limits.penunjang)) yield finding('penunjang', penunjang, limits.penunjang);
  const isOwn = (p: Node) => tingkatOf(p) === 'daerah' && p.doc.wilayah === doc.wilayah;
  if (!nodesOf(model, 'prioritas').some(isOwn)) return;
  const prioritas = sumOf(programs.filter((row) => !isPenunjang(row) && serves(alignments, row)));
  if (isMoreThan(semua - prioritas, semua, 10_000n - limits.prioritas))
    yield finding('prioritas', prioritas, limits.prioritas);
}

const message = (p: Params, lang: 'id' | 'en'): string => {
  const share = `${percentText(p.permil, lang)}`;
  if (lang === 'id')
    return p.macam === 'penunjang'
      ? `program penunjang memakai ${share} pagu ${p.dokumen} (${rupiahText(p.jumlah)})`
      : `program yang mendukung prioritas daerah hanya ${share} pagu ${p.dokumen} (${rupiahText(p.jumlah)})`;
  return p.macam === 'penunjang'
    ? `support programs take ${share} of the money of the ${p.dokumen} (${rupiahText(p.jumlah)})`
    : `programs for the priorities of the region have only ${share} of the money of the ${p.dokumen} (${rupiahText(p.jumlah)})`;
};

/** Where the money goes, against what is called important. */
export const bobotPrioritasKecil: Rule = {
  id: 'bobot-prioritas-kecil',
  level: 'info',
  kelompok: 'F',
  logika: 'semua',
  // Shares of all money: the ceiling of support programs, the floor of programs for regional priorities.
  options: { batas_penunjang: 0.35, batas_prioritas: 0.25 },
  basis: [
    {
      id: 'UU 25/2004: perencanaan menetapkan skala prioritas; perbandingannya tidak diatur',
      en: 'UU 25/2004: planning sets priorities; no share is prescribed',
      mark: 'turunan',
    },
  ],
  identity: ['macam'],
  texts: {
    id: {
      judul: 'Bobot pagu prioritas kecil',
      alasan:
        'Skala prioritas terlihat dari pembagian pagu, bukan dari urutan daftar. Bila program penunjang memakai lebih dari sepertiga pagu, atau program yang mendukung prioritas daerah hanya mendapat sebagian kecil, prioritas itu sulit tercapai. Batasnya dapat diatur; hanya dokumen seluruh daerah yang diperiksa.',
      pesan: (p) => message(p, 'id'),
      label: (p) => `batas ${percentText(p.batas, 'id')}`,
      saran: (p) =>
        p.macam === 'penunjang'
          ? 'geser pagu dari penunjang ke program urusan'
          : 'geser pagu ke program prioritas, atau lengkapi tautan mendukung',
    },
    en: {
      judul: 'Priorities have a small share of the money',
      alasan:
        'What is important shows in how money is shared out, not in the order of a list. Where support programs take more than a third, or programs for the priorities of the region get a small part only, the priorities are hard to reach. The limits can be set; only documents of the whole region are checked.',
      pesan: (p) => message(p, 'en'),
      label: (p) => `limit ${percentText(p.batas, 'en')}`,
      saran: (p) =>
        p.macam === 'penunjang'
          ? 'move money from support to programs of the affairs'
          : 'move money to priority programs, or complete the mendukung links',
    },
  },
  *check(model, { alignments, options }) {
    const limits = {
      penunjang: tenThousandths(options.batas_penunjang),
      prioritas: tenThousandths(options.batas_prioritas),
    };
    for (const doc of wholeDocs(model, 'rpjmd', 'rpd', 'rkpd')) yield* shares(model, doc, alignments, limits);
  },
};
