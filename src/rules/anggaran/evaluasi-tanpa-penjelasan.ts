import { type Hasil, hasilOf, percentDigits } from '../../model/capaian.ts';
import type { Model, Node } from '../../model/node.ts';
import { docsOf, nameOf, nodesOf, ownerOf } from '../../model/query.ts';
import { quarterValues } from '../../model/realisasi.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Params, Rule } from '../rule.ts';

const EXPLANATIONS = ['faktor_pendorong', 'faktor_penghambat', 'tindak_lanjut', 'keterangan'] as const;

/** On the item or on anything above it, the document included. */
function isExplained(node: Node): boolean {
  for (let n: Node | undefined = node; n; n = n.parent)
    if (EXPLANATIONS.some((key) => isFilled(n?.data[key]))) return true;
  return false;
}

/** The whole year is in: a figure for it, or the fourth quarter. */
function isComplete(indikator: Node): boolean {
  const { triwulan } = quarterValues(indikator);
  return triwulan.size === 0 || triwulan.has(4);
}

interface Far {
  readonly indikator: Node;
  readonly hasil: Hasil;
}

/** Indicators outside the limits, by the row whose explanation is missing. */
function farOff(model: Model, below: bigint, above: bigint): ReadonlyMap<Node, readonly Far[]> {
  const docs = new Set(docsOf(model, 'realisasi'));
  const out = new Map<Node, Far[]>();
  for (const indikator of nodesOf(model, 'indikator')) {
    const year = indikator.doc.tahun;
    if (!docs.has(indikator.doc) || year === undefined || !isComplete(indikator)) continue;
    const hasil = hasilOf(model, indikator).find((h) => h.tahun === year);
    if (!hasil || (hasil.persen >= below && hasil.persen <= above) || isExplained(indikator)) continue;
    const owner = ownerOf(indikator);
    const row = owner.kind === 'dokumen' ? indikator : owner;
    const list = out.get(row);
    if (list) list.push({ indikator, hasil });
    else out.set(row, [{ indikator, hasil }]);
  }
  return out;
}

/** The row of the indicator; an indicator of the document itself has none. */
const place = (p: Params, lang: 'id' | 'en'): string =>
  p.jenis === 'dokumen' ? '' : ` ${lang === 'id' ? 'pada' : 'of'} ${kindWord(p.jenis, lang)} ${p.butir}`;

const hundredths = (option: unknown): bigint => BigInt(Math.round(Number(option) * 100));

/** A result far from its target, and nobody says why. */
export const evaluasiTanpaPenjelasan: Rule = {
  id: 'evaluasi-tanpa-penjelasan',
  level: 'peringatan',
  kelompok: 'I',
  logika: 'semua',
  needs: ['realisasi'],
  // Percent of the target.
  options: { batas_bawah: 50, batas_atas: 150 },
  basis: [
    {
      id: 'Permendagri 86/2017, Formulir E.80: faktor pendorong, faktor penghambat, dan tindak lanjut',
      en: 'Permendagri 86/2017, form E.80: what helped, what hindered, and what follows',
      mark: 'pasti',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Capaian jauh dari target tanpa penjelasan',
      alasan:
        'Evaluasi menanyakan sebab dan tindak lanjut bila capaian jauh di bawah atau di atas target. Penjelasan boleh ditulis pada indikator, baris, baris di atasnya, atau dokumen: faktor_pendorong, faktor_penghambat, tindak_lanjut, keterangan. Yang diperiksa indikator yang angka setahunnya sudah ada.',
      pesan: (p) =>
        `capaian "${excerpt(p.indikator)}"${place(p, 'id')} ${p.persen?.replace('.', ',')} persen dari target, tanpa penjelasan`,
      label: (p) =>
        p.lain === '0'
          ? `capaian ${p.capaian}, target ${p.target}`
          : `capaian ${p.capaian}, target ${p.target}; juga ${p.lain} indikator lain`,
      saran: () => 'isi faktor_penghambat atau faktor_pendorong, dan tindak_lanjut',
    },
    en: {
      judul: 'Result far from its target without an explanation',
      alasan:
        'An evaluation asks for causes and follow-up where a result is far below or above its target. The explanation may stand on the indicator, the row, a row above, or the document: faktor_pendorong, faktor_penghambat, tindak_lanjut, keterangan. Indicators whose figure for the year is in are checked.',
      pesan: (p) =>
        `"${excerpt(p.indikator)}"${place(p, 'en')} reached ${p.persen} percent of its target, without an explanation`,
      label: (p) =>
        p.lain === '0'
          ? `result ${p.capaian}, target ${p.target}`
          : `result ${p.capaian}, target ${p.target}; ${p.lain} more ${p.lain === '1' ? 'indicator' : 'indicators'} too`,
      saran: () => 'fill in faktor_penghambat or faktor_pendorong, and tindak_lanjut',
    },
  },
  *check(model, { options }): Iterable<Finding> {
    const [below, above] = [hundredths(options.batas_bawah), hundredths(options.batas_atas)];
    for (const [on, list] of farOff(model, below, above)) {
      const [first] = list;
      if (!first) continue;
      const { indikator, hasil } = first;
      yield {
        on,
        params: {
          tahun: String(hasil.tahun),
          indikator: indikator.label,
          jenis: ownerOf(indikator).kind,
          butir: nameOf(ownerOf(indikator)),
          persen: percentDigits(hasil.persen),
          capaian: hasil.capaian,
          target: hasil.target,
          lain: String(list.length - 1),
        },
      };
    }
  },
};
