import { documentName } from '../../model/document-names.ts';
import type { Doc, Node } from '../../model/node.ts';
import { above, childrenOf, currentDocs, isPenunjang } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Rule } from '../rule.ts';

const isLocated = (row: Node | undefined): boolean => isFilled(row?.data.lokasi);

const locatedBelow = (row: Node): boolean => isLocated(row) || row.children.some(locatedBelow);

const locatedAbove = (row: Node): boolean =>
  [row, above(row, 'kegiatan'), above(row, 'program')].some(isLocated);

interface Question {
  /** Rows that must name a place: programs of a Renstra, sub kegiatan of an annual plan. */
  readonly rows: readonly Node[];
  readonly missing: readonly Node[];
}

function ask(doc: Doc): Question {
  const programs = childrenOf(doc.root, 'program').filter((row) => !isPenunjang(row));
  if (doc.jenis === 'renstra')
    return { rows: programs, missing: programs.filter((row) => !locatedBelow(row)) };
  const rows = programs.flatMap((p) =>
    childrenOf(p, 'kegiatan').flatMap((k) => childrenOf(k, 'sub_kegiatan')),
  );
  return { rows, missing: rows.filter((row) => !locatedAbove(row)) };
}

/** Where a program of a Renstra, or a sub kegiatan of an annual plan, takes place. */
export const lokasiWajib: Rule = {
  id: 'lokasi-wajib',
  level: 'peringatan',
  kelompok: 'H',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.27 dan T-C.33: kolom lokasi',
      en: 'Permendagri 86/2017, tables T-C.27 and T-C.33: the column for the location',
      mark: 'pasti',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Lokasi belum diisi',
      alasan:
        'Tanpa lokasi, pemerataan antarwilayah tidak dapat dinilai dan usulan musrenbang tidak dapat ditelusuri. Program Renstra cukup bila salah satu barisnya menyebut tempat; sub kegiatan RKPD dan Renja boleh mewarisi lokasi kegiatan atau programnya. Program penunjang tidak diperiksa, dan dokumen yang belum memuat lokasi sama sekali dilaporkan satu kali.',
      pesan: (p) =>
        p.semua
          ? `tidak satu pun dari ${p.semua} ${kindWord(p.jenis, 'id')} di ${p.dokumen} menyebut lokasi`
          : `${kindWord(p.jenis, 'id')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} belum menyebut lokasi`,
      label: () => 'lokasi belum diisi',
      saran: () =>
        'isi lokasi dengan kode kecamatan, misalnya lokasi: ["16.03.06"], atau {uraian: ...} bila tidak berkode',
    },
    en: {
      judul: 'Location is missing',
      alasan:
        'Without locations nobody can judge how a region spreads its money, or follow a proposal of the villages. A program of a Renstra is fine when one of its rows names a place; sub-activities of RKPD and Renja may inherit that of their activity or program. Support programs are not checked, and a document without any location is reported once.',
      pesan: (p) =>
        p.semua
          ? `none of the ${p.semua} rows (${kindWord(p.jenis, 'en')}) of ${p.dokumen} names a location`
          : `${kindWord(p.jenis, 'en')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} names no location`,
      label: () => 'no location',
      saran: () =>
        'write the code of a kecamatan, e.g. lokasi: ["16.03.06"], or {uraian: ...} where there is no code',
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'renstra', 'rkpd', 'renja')) {
      const { rows, missing } = ask(doc);
      const tahun = String(doc.tahun ?? '');
      const [first] = rows;
      if (!first) continue;
      if (missing.length === rows.length && rows.length > 1) {
        const params = {
          semua: String(rows.length),
          jenis: first.kind,
          tahun,
          dokumen: documentName(model, doc),
        };
        yield { on: doc.root, params };
        continue;
      }
      for (const row of missing)
        yield { on: row, params: { jenis: row.kind, tahun, kode: row.kode ?? '', nama: row.label } };
    }
  },
};
