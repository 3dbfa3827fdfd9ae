import { documentName } from '../../model/document-names.ts';
import type { Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { distance, percentText, permilOf } from '../../model/percent.ts';
import { currentDocs, linksTo } from '../../model/query.ts';
import { hasRemark, paguPlace } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

interface Jump {
  readonly tahun: number;
  readonly dari: bigint;
  readonly ke: bigint;
}

/** Larger amount over smaller, in hundredths. */
const times = ({ dari, ke }: Jump): bigint => (dari > ke ? (dari * 100n) / ke : (ke * 100n) / dari);

/** Changes from one filled year to the next; starting and ending are no jumps. */
function jumpsOf(program: Node, least: bigint): Jump[] {
  const years = [...paguOf(program)].sort(([a], [b]) => a - b);
  return years.flatMap(([tahun, ke], i): Jump[] => {
    const dari = years[i - 1]?.[1] ?? 0n;
    return dari > 0n && ke > 0n && distance(dari, ke) >= least ? [{ tahun, dari, ke }] : [];
  });
}

/** The widest one beyond the factor; of equal ones the first. */
function widest(jumps: readonly Jump[], factor: bigint): Jump | undefined {
  let found: Jump | undefined;
  for (const jump of jumps) if (times(jump) > factor && (!found || times(jump) > times(found))) found = jump;
  return found;
}

/** A program that suddenly grows or shrinks, without a word why. */
export const paguLompat: Rule = {
  id: 'pagu-lompat',
  level: 'info',
  kelompok: 'F',
  logika: 'semua',
  // A change counts when one year has more than so many times the other, and from this many rupiah.
  options: { kelipatan: 5, minimal: 2_000_000_000 },
  basis: [
    {
      id: 'Praktik reviu: perubahan pagu yang besar antartahun dijelaskan',
      en: 'Review practice: large changes of money between years are explained',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Pagu program melonjak atau anjlok',
      alasan:
        'Pagu program biasanya bergerak pelan dari tahun ke tahun. Pagu yang menjadi berkali lipat atau tinggal seperlima sering berarti salah ketik satu angka, atau pekerjaan besar yang perlu dijelaskan. Tahun mulai dan tahun selesai tidak dihitung; program yang sudah diberi keterangan tidak dilaporkan.',
      pesan: (p) =>
        `pagu program ${p.kode}${p.nama ? ` (${excerpt(p.nama, 50)})` : ''} di ${p.dokumen} berubah ${percentText(p.permil, 'id')} pada ${p.tahun}`,
      label: (p) => `${rupiahText(p.dari)} menjadi ${rupiahText(p.ke)}`,
      saran: (p) => `periksa pagu ${p.tahun}; bila benar, tulis sebabnya pada keterangan program`,
    },
    en: {
      judul: 'Money of a program jumps or drops',
      alasan:
        'The money of a program mostly moves slowly. Many times as much, or a fifth of it, often is a digit too many or too few, or large works that need a word. The first and last year do not count; programs with a keterangan are not told.',
      pesan: (p) =>
        `the money of program ${p.kode}${p.nama ? ` (${excerpt(p.nama, 50)})` : ''} in ${p.dokumen} changes by ${percentText(p.permil, 'en')} in ${p.tahun}`,
      label: (p) => `${rupiahText(p.dari)} to ${rupiahText(p.ke)}`,
      saran: (p) => `check the money of ${p.tahun}; if it is right, say why in keterangan of the program`,
    },
  },
  *check(model, { options }) {
    const factor = BigInt(Math.round(Math.max(1, Number(options.kelipatan)) * 100));
    const least = BigInt(Math.max(0, Math.round(Number(options.minimal) * 100)));
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra')) {
      for (const program of doc.root.children) {
        if (program.kind !== 'program' || hasRemark(program)) continue;
        // The Renstra says it more exactly.
        if (linksTo(model, program, 'sebaris').some((e) => e.from.doc.jenis === 'renstra')) continue;
        const jump = widest(jumpsOf(program, least), factor);
        if (!jump) continue;
        const { tahun, dari, ke } = jump;
        yield {
          ...paguPlace(program, tahun),
          params: {
            kode: program.kode ?? program.id ?? '',
            nama: program.label,
            dokumen: documentName(model, doc),
            tahun: String(tahun),
            permil: permilOf(ke - dari, dari),
            dari: rupiahPlain(dari),
            ke: rupiahPlain(ke),
          },
        };
      }
    }
  },
};
