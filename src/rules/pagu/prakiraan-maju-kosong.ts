import { documentName } from '../../model/document-names.ts';
import { targetsOf } from '../../model/indikator.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { currentDocs, indikatorOf, nameOf } from '../../model/query.ts';
import { lowestRows, rowsOf } from '../../model/rincian.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Finding, Params, Rule } from '../rule.ts';

/** Rows with money of the year, and those of them without an estimate; 0 is an estimate. */
function* missingMoney(model: Model, doc: Doc, tahun: number): Generator<Finding> {
  const funded = lowestRows(doc).filter((row) => (paguOf(row).get(tahun) ?? 0n) > 0n);
  const missing = funded.filter((row) => !paguOf(row).has(tahun + 1));
  const params = { macam: 'pagu', maju: String(tahun + 1), dokumen: documentName(model, doc) };
  if (missing.length > 1 && missing.length === funded.length) {
    yield { on: doc.root, params: { ...params, semua: String(funded.length) } };
    return;
  }
  for (const row of missing)
    yield { on: row, params: { ...params, jenis: row.kind, butir: nameOf(row), nama: row.label } };
}

const hasTarget = (indikator: Node, year: number): boolean =>
  targetsOf(indikator).some((t) => t.tahun === year);

/** Told once per document: the form has one column for it. */
function* missingTargets(model: Model, doc: Doc, tahun: number): Generator<Finding> {
  const promised = rowsOf(doc).flatMap((row) =>
    // A row that does not run on needs no target either.
    paguOf(row).get(tahun + 1) === 0n ? [] : indikatorOf(row).filter((i) => hasTarget(i, tahun)),
  );
  const missing = promised.filter((i) => !hasTarget(i, tahun + 1));
  const [first] = missing;
  if (!first) return;
  // An export that has no such column at all; the money of the year after stands there all the same.
  const level = missing.length === promised.length ? 'info' : 'peringatan';
  yield {
    on: doc.root,
    level,
    params: {
      macam: 'target',
      maju: String(tahun + 1),
      dokumen: documentName(model, doc),
      jumlah: String(missing.length),
      dari: String(promised.length),
    },
    related: [{ on: first, params: { indikator: first.label } }],
  };
}

function message(p: Params, lang: 'id' | 'en'): string {
  const row = `${kindWord(p.jenis, lang)} ${p.butir}${p.nama ? ` (${excerpt(p.nama, 50)})` : ''}`;
  if (lang === 'id') {
    if (p.macam === 'target')
      return `${p.jumlah} dari ${p.dari} indikator di ${p.dokumen} belum memiliki target prakiraan maju ${p.maju}`;
    return p.semua
      ? `tidak satu pun dari ${p.semua} baris berpagu di ${p.dokumen} memiliki prakiraan maju ${p.maju}`
      : `${row} belum memiliki pagu prakiraan maju ${p.maju}`;
  }
  if (p.macam === 'target')
    return `${p.jumlah} of ${p.dari} indicators in ${p.dokumen} have no target in the forward estimate of ${p.maju}`;
  return p.semua
    ? `none of ${p.semua} rows with money in ${p.dokumen} has a forward estimate of ${p.maju}`
    : `${row} has no forward estimate of ${p.maju}`;
}

/** The year after the planned one has a column of its own in the annual tables. */
export const prakiraanMajuKosong: Rule = {
  id: 'prakiraan-maju-kosong',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.33: prakiraan maju rencana tahun n+1, target dan kebutuhan dana',
      en: 'Permendagri 86/2017, table T-C.33: forward estimate of year n+1, target and money',
      mark: 'pasti',
    },
  ],
  identity: ['macam'],
  texts: {
    id: {
      judul: 'Prakiraan maju belum diisi',
      alasan:
        'RKPD dan Renja memuat prakiraan maju: target dan pagu tahun berikutnya, agar kegiatan yang berlanjut terlihat sejak awal. Kegiatan yang selesai pada tahun rencana ditulis dengan pagu 0. Bila seluruh kolom kosong, dilaporkan satu kali per dokumen; untuk kolom target sebagai info, karena ekspor SIPD tidak memuatnya.',
      pesan: (p) => message(p, 'id'),
      label: (p) => `${p.maju} belum diisi`,
      terkait: (p) => `misalnya "${excerpt(p.indikator, 60)}"`,
      saran: (p) =>
        p.macam === 'target'
          ? `tambahkan ${p.maju} pada target; baris yang tidak berlanjut diberi pagu ${p.maju}: 0`
          : `tambahkan ${p.maju} pada pagu, dengan 0 bila tidak berlanjut`,
    },
    en: {
      judul: 'Forward estimate is missing',
      alasan:
        'RKPD and Renja hold a forward estimate, target and money of the year after, so that work which goes on is seen early. What ends in the planned year has the amount 0. An empty column is told once per document, a column of targets as an info, since exports of SIPD have none.',
      pesan: (p) => message(p, 'en'),
      label: (p) => `${p.maju} is not filled in`,
      terkait: (p) => `such as "${excerpt(p.indikator, 60)}"`,
      saran: (p) =>
        p.macam === 'target'
          ? `add ${p.maju} to the targets; rows that do not go on get pagu ${p.maju}: 0`
          : `add ${p.maju} to pagu, 0 if it does not go on`,
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'rkpd', 'renja')) {
      const tahun = doc.tahun ?? 0;
      yield* missingMoney(model, doc, tahun);
      yield* missingTargets(model, doc, tahun);
    }
  },
};
