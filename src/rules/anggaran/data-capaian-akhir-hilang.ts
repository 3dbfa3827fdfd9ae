import { hasResult } from '../../model/capaian.ts';
import { documentName } from '../../model/document-names.ts';
import { normalName } from '../../model/names.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { yearEntries } from '../../model/pagu.ts';
import { childrenOf, currentDocs, docsOf, indikatorOf, mayBeBroken, nodesOf } from '../../model/query.ts';
import { recordOf } from '../../model/record.ts';
import { excerpt } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

/** Indicators of goals and objectives. */
const mainIndicators = (doc: Doc): readonly Node[] =>
  childrenOf(doc.root, 'tujuan').flatMap((tujuan) =>
    [tujuan, ...childrenOf(tujuan, 'sasaran')].flatMap(indikatorOf),
  );

/** The figure comes out in the next year: it is not missing yet. */
const comesLater = (indikator: Node): boolean => recordOf(indikator.data.terbit).tahun_berikut === true;

const hasValue = (indikator: Node, year: number): boolean =>
  yearEntries(indikator.data.capaian).some((e) => e.year === year && isFilled(e.value));

/** Names of the indicators with a result, by region and year of the realisasi. */
function reported(model: Model): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  for (const doc of docsOf(model, 'realisasi')) out.set(`${doc.wilayah}\n${doc.tahun}`, new Set());
  for (const indikator of nodesOf(model, 'indikator')) {
    if (indikator.doc.jenis !== 'realisasi' || !hasResult(indikator)) continue;
    out.get(`${indikator.doc.wilayah}\n${indikator.doc.tahun}`)?.add(normalName(indikator.label));
  }
  return out;
}

/** The last year of a plan was evaluated, and some of its main indicators have no final figure. */
export const dataCapaianAkhirHilang: Rule = {
  id: 'data-capaian-akhir-hilang',
  level: 'peringatan',
  kelompok: 'I',
  logika: 'semua',
  needs: ['realisasi'],
  basis: [
    {
      id: 'Permendagri 86/2017, Formulir E.78: evaluasi akhir memuat capaian tahun terakhir setiap indikator',
      en: 'Permendagri 86/2017, form E.78: the final evaluation holds the last result of every indicator',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Capaian akhir periode belum lengkap',
      alasan:
        'Evaluasi akhir RPJMD dan Renstra membandingkan capaian tahun terakhir dengan target akhir. Bila realisasi tahun itu sudah dimuat, indikator tujuan dan sasaran tanpa capaian tidak dapat dinilai. Capaian boleh ditulis di rencananya atau di dokumen realisasi; data yang baru terbit tahun berikut dikecualikan.',
      pesan: (p) =>
        `${p.kosong} dari ${p.jumlah} indikator tujuan dan sasaran ${p.dokumen} belum punya capaian ${p.tahun}`,
      label: (p) => `belum ada: ${excerpt(p.contoh, 90)}`,
      saran: (p) =>
        `isi capaian: {${p.tahun}: ...} pada indikator itu, atau tulis terbit bila datanya belum keluar`,
    },
    en: {
      judul: 'Final results are incomplete',
      alasan:
        'The final evaluation of RPJMD and Renstra compares the results of the last year with the final targets. Once the realisasi of that year is here, indicators of goals and objectives without a result cannot be judged. Results may stand in the plan or in the realisasi; figures that come out in the next year are excused.',
      pesan: (p) =>
        `${p.kosong} of ${p.jumlah} indicators of goals and objectives of ${p.dokumen} have no result for ${p.tahun}`,
      label: (p) => `missing: ${excerpt(p.contoh, 90)}`,
      saran: (p) =>
        `fill in capaian: {${p.tahun}: ...} of these indicators, or terbit if the figure is not out yet`,
    },
  },
  *check(model): Iterable<Finding> {
    if (mayBeBroken(model, 'realisasi')) return;
    const known = reported(model);
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra')) {
      const akhir = doc.periode?.akhir;
      const names = known.get(`${doc.wilayah}\n${akhir}`);
      if (akhir === undefined || !names) continue;
      const main = mainIndicators(doc);
      const open = main.filter(
        (n) => !hasValue(n, akhir) && !comesLater(n) && !names.has(normalName(n.label)),
      );
      if (open.length === 0) continue;
      const contoh = open.slice(0, 3).map((n) => n.label);
      yield {
        on: doc.root,
        params: {
          kosong: String(open.length),
          jumlah: String(main.length),
          dokumen: documentName(model, doc),
          tahun: String(akhir),
          contoh: contoh.join('; '),
        },
      };
    }
  },
};
