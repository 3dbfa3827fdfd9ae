import { documentName } from '../../model/document-names.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { distance, isMoreThan, percentText, permilOf, tenThousandths } from '../../model/percent.ts';
import { currentDocs, linksFrom } from '../../model/query.ts';
import { hasRemark, paguPlace } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

const programsOf = (doc: Doc): readonly Node[] =>
  doc.root.children.filter((c) => c.kind === 'program' && c.kode !== undefined);

/** A program in the annual plans of one kind, region and list of codes. */
const keyOf = ({ doc, unit, kode }: Node, tahun: number): string =>
  [doc.jenis, doc.wilayah, doc.nomenklatur ?? '', tahun, unit ?? '', kode].join('\n');

interface Compared {
  readonly program: Node;
  readonly other: Node;
  readonly year: number;
  readonly pembanding: 'tahun-lalu' | 'renstra';
}

/** The estimate of last year for this one; the Renstra for the year after. */
function* pairs(model: Model): Generator<Compared> {
  const docs = currentDocs(model, 'rkpd', 'renja').filter((d) => d.tahun !== undefined);
  const byKey = new Map<string, Node>();
  for (const doc of docs) for (const row of programsOf(doc)) byKey.set(keyOf(row, doc.tahun ?? 0), row);
  for (const doc of docs) {
    const tahun = doc.tahun ?? 0;
    for (const program of programsOf(doc)) {
      const before = byKey.get(keyOf(program, tahun - 1));
      if (before) yield { program, other: before, year: tahun, pembanding: 'tahun-lalu' };
      const renstra = linksFrom(model, program, 'sebaris').filter((e) => e.to.doc.jenis === 'renstra');
      const [edge] = renstra;
      if (renstra.length === 1 && edge && edge.bobot === undefined)
        yield { program, other: edge.to, year: tahun + 1, pembanding: 'renstra' };
    }
  }
}

function finding(
  model: Model,
  { program, other, year, pembanding }: Compared,
  share: bigint,
): Finding | undefined {
  const [now, then] = [paguOf(program).get(year), paguOf(other).get(year)];
  if (now === undefined || then === undefined || !isMoreThan(distance(now, then), then, share))
    return undefined;
  return {
    ...paguPlace(program, year),
    params: {
      pembanding,
      tahun: String(year),
      kode: program.kode ?? '',
      nama: program.label,
      dokumen: documentName(model, program.doc),
      acuan: documentName(model, other.doc),
      pagu: rupiahPlain(now),
      semula: rupiahPlain(then),
      ...(then > 0n ? { permil: permilOf(now - then, then) } : {}),
    },
    related: [paguPlace(other, year)],
  };
}

/** An estimate that nobody kept to is worth asking about. */
export const prakiraanMajuBeda: Rule = {
  id: 'prakiraan-maju-beda',
  level: 'info',
  kelompok: 'F',
  logika: 'semua',
  // Share of the estimate by which the plan may differ.
  options: { batas: 0.25 },
  basis: [
    {
      id: 'Kerangka pengeluaran jangka menengah (PP 12/2019, UU 1/2022): prakiraan maju menjadi dasar pagu tahun berikutnya',
      en: 'Medium-term expenditure framework (PP 12/2019, UU 1/2022): the forward estimate is the basis of the next year',
      mark: 'pengetahuan',
    },
  ],
  identity: ['pembanding'],
  texts: {
    id: {
      judul: 'Pagu jauh berbeda dari prakiraan maju',
      alasan:
        'Prakiraan maju tahun lalu adalah dasar pagu tahun ini, dan prakiraan maju tahun ini mengikuti Renstra. Perbedaan besar boleh terjadi, tetapi sebabnya dicatat pada keterangan program. Program yang sudah diberi keterangan tidak dilaporkan.',
      pesan: (p) =>
        p.pembanding === 'renstra'
          ? `prakiraan maju ${p.tahun} program ${p.kode}${p.nama ? ` (${excerpt(p.nama, 50)})` : ''} di ${p.dokumen} jauh berbeda dari Renstra`
          : `pagu ${p.tahun} program ${p.kode}${p.nama ? ` (${excerpt(p.nama, 50)})` : ''} jauh berbeda dari prakiraan maju dalam ${p.acuan}`,
      label: (p) => `${rupiahText(p.pagu)}${p.permil ? ` (${percentText(p.permil, 'id')})` : ''}`,
      terkait: (p) => `semula ${rupiahText(p.semula)}`,
      saran: () => 'periksa angkanya; bila benar, tulis sebabnya pada keterangan program',
    },
    en: {
      judul: 'Money differs widely from the forward estimate',
      alasan:
        'The forward estimate of last year is the basis of this one, and the estimate of this year follows the Renstra. Large differences may be, but keterangan of the program says why. Programs with a keterangan are not told.',
      pesan: (p) =>
        p.pembanding === 'renstra'
          ? `the forward estimate of ${p.tahun} of program ${p.kode}${p.nama ? ` (${excerpt(p.nama, 50)})` : ''} in ${p.dokumen} is far from the Renstra`
          : `the money of ${p.tahun} of program ${p.kode}${p.nama ? ` (${excerpt(p.nama, 50)})` : ''} is far from the forward estimate in ${p.acuan}`,
      label: (p) => `${rupiahText(p.pagu)}${p.permil ? ` (${percentText(p.permil, 'en')})` : ''}`,
      terkait: (p) => `before: ${rupiahText(p.semula)}`,
      saran: () => 'check the figure; if it is right, say why in keterangan of the program',
    },
  },
  *check(model, { options }) {
    const share = tenThousandths(options.batas);
    for (const pair of pairs(model)) {
      const found = hasRemark(pair.program) ? undefined : finding(model, pair, share);
      if (found) yield found;
    }
  },
};
