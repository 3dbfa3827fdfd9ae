import { documentName } from '../../model/document-names.ts';
import type { Jenis, Model, Node } from '../../model/node.ts';
import { moneyChildren, paguOf } from '../../model/pagu.ts';
import { isMoreThan, percentText, permilOf, tenThousandths } from '../../model/percent.ts';
import { currentDocs, linksFrom } from '../../model/query.ts';
import { hasRemark, paguPlace, rowsOf } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** The same row in a document of that kind; a row that came out of a split has no ceiling of its own. */
function rowIn(model: Model, row: Node, jenis: Jenis): Node | undefined {
  const edges = linksFrom(model, row, 'sebaris').filter((e) => e.to.doc.jenis === jenis);
  const [edge] = edges;
  return edges.length === 1 && edge?.bobot === undefined ? edge?.to : undefined;
}

/** Compared where the two documents meet lowest: a program only where one of them ends there. */
const meetsBelow = (row: Node, ceiling: Node): boolean =>
  moneyChildren(row).some((c) => c.kind !== 'rekening') && moneyChildren(ceiling).length > 0;

/** An annual plan that asks for more than the plan of several years has for the row. */
export const paguRkpdMelebihiRenstra: Rule = {
  id: 'pagu-rkpd-melebihi-renstra',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  needs: ['renstra'],
  // Share above the Renstra that is let pass.
  options: { toleransi: 0 },
  basis: [
    {
      id: 'Permendagri 86/2017: RKPD dan Renja berpedoman pada Renstra; perbedaan diberi keterangan (FORM 1)',
      en: 'Permendagri 86/2017: RKPD and Renja are guided by the Renstra; differences get a remark (FORM 1)',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Pagu dalam RKPD atau Renja melebihi Renstra',
      alasan:
        'Pagu indikatif Renstra adalah dasar rencana tahunan. Pagu tahunan boleh berubah menurut keadaan, tetapi kelebihannya dijelaskan, karena tahun-tahun berikutnya ikut terpengaruh. Baris yang sudah diberi keterangan tidak dilaporkan.',
      pesan: (p) =>
        `pagu ${p.tahun} ${kindWord(p.jenis, 'id')} ${p.kode}${p.nama ? ` (${excerpt(p.nama, 50)})` : ''} di ${p.dokumen} melebihi Renstra`,
      label: (p) =>
        `${rupiahText(p.pagu)}, lebih ${rupiahText(p.lebih)}${p.batas === '0' ? '' : ` (${percentText(p.permil, 'id')})`}`,
      terkait: (p) => `pagu Renstra ${p.tahun}: ${rupiahText(p.batas)}`,
      saran: () => 'sesuaikan pagunya, atau tulis sebabnya pada keterangan baris ini',
    },
    en: {
      judul: 'Money in the RKPD or Renja exceeds the Renstra',
      alasan:
        'The indicative money of the Renstra is the basis of the annual plan. It may change with the times, but more is explained, since the years after are affected too. Rows with a keterangan are not told.',
      pesan: (p) =>
        `the money of ${p.tahun} of ${kindWord(p.jenis, 'en')} ${p.kode}${p.nama ? ` (${excerpt(p.nama, 50)})` : ''} in ${p.dokumen} exceeds the Renstra`,
      label: (p) =>
        `${rupiahText(p.pagu)}, ${rupiahText(p.lebih)} more${p.batas === '0' ? '' : ` (${percentText(p.permil, 'en')})`}`,
      terkait: (p) => `money of the Renstra for ${p.tahun}: ${rupiahText(p.batas)}`,
      saran: () => 'adjust it, or say why in keterangan of this row',
    },
  },
  *check(model, { options }) {
    const share = tenThousandths(options.toleransi);
    for (const doc of currentDocs(model, 'rkpd', 'renja')) {
      for (const row of doc.tahun === undefined ? [] : rowsOf(doc)) {
        const ceiling = rowIn(model, row, 'renstra');
        if (!ceiling || hasRemark(row) || meetsBelow(row, ceiling)) continue;
        const tahun = doc.tahun ?? 0;
        const batas = paguOf(ceiling).get(tahun);
        const pagu = paguOf(row).get(tahun) ?? 0n;
        if (batas === undefined || !isMoreThan(pagu - batas, batas, share)) continue;
        // The RKPD says it already.
        const rkpd = rowIn(model, row, 'rkpd');
        if (rkpd && (paguOf(rkpd).get(tahun) ?? 0n) > batas) continue;
        yield {
          ...paguPlace(row, tahun),
          params: {
            tahun: String(tahun),
            jenis: row.kind,
            kode: row.kode ?? '',
            nama: row.label,
            dokumen: documentName(model, doc),
            pagu: rupiahPlain(pagu),
            batas: rupiahPlain(batas),
            lebih: rupiahPlain(pagu - batas),
            permil: permilOf(pagu - batas, batas),
          },
          related: [paguPlace(ceiling, tahun)],
        };
      }
    }
  },
};
