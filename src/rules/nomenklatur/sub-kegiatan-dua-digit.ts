import { editionName } from '../../model/document-names.ts';
import { digitsOf, subDigits } from '../../model/editions.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { nodesOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Params, Rule } from '../rule.ts';

/** The budget of 2024 was the first with four digits. */
const FIRST_FOUR = 2024;
const WORDS = { '2': { id: 'dua', en: 'two' }, '4': { id: 'empat', en: 'four' } } as const;
const word = (digits: string | undefined, lang: 'id' | 'en'): string =>
  WORDS[digits === '2' ? '2' : '4'][lang];

function byDoc(model: Model): Map<Doc, Node[]> {
  const docs = new Map<Doc, Node[]>();
  for (const row of nodesOf(model, 'sub_kegiatan')) {
    if (digitsOf(row.kode) === undefined) continue;
    const rows = docs.get(row.doc);
    if (rows) rows.push(row);
    else docs.set(row.doc, [row]);
  }
  return docs;
}

function* faultsOf(doc: Doc, rows: readonly Node[]): Generator<Finding> {
  const edisi = doc.nomenklatur ?? '';
  const wanted = subDigits(doc.nomenklatur);
  if (wanted === undefined) return;
  const wrong = rows.filter((row) => digitsOf(row.kode) !== wanted);
  const params = { edisi, digit: String(wanted), jumlah: String(wrong.length) };
  // All of them alike: the edition in the header is wrong, not every single code.
  if (wrong.length > 1 && wrong.length === rows.length)
    yield { on: doc.root, field: '/nomenklatur', params: { ...params, semua: 'ya' } };
  else
    for (const row of wrong)
      yield { on: row, field: '/kode', params: { ...params, kode: row.kode ?? '', nama: row.label } };
  if (wrong.length === 0 && wanted === 2 && doc.tahun !== undefined && doc.tahun >= FIRST_FOUR)
    yield {
      on: doc.root,
      field: '/nomenklatur',
      level: 'peringatan',
      params: { ...params, tahun: String(doc.tahun) },
    };
}

function message(p: Params, lang: 'id' | 'en'): string {
  const edisi = editionName(p.edisi ?? '');
  if (p.tahun)
    return lang === 'id'
      ? `dokumen tahun ${p.tahun} masih memakai ${edisi}, yang kode sub kegiatannya dua angka`
      : `a document of ${p.tahun} still uses ${edisi}, whose sub-activities have two digits`;
  const [is, wanted] = [word(p.digit === '2' ? '4' : '2', lang), word(p.digit, lang)];
  if (p.semua)
    return lang === 'id'
      ? `semua ${p.jumlah} sub kegiatan berkode ${is} angka, sedangkan ${edisi} memakai ${wanted} angka`
      : `all ${p.jumlah} sub-activities have ${is} digits, while ${edisi} uses ${wanted}`;
  return lang === 'id'
    ? `sub kegiatan ${p.kode}${p.nama ? ` (${excerpt(p.nama)})` : ''} memakai ${is} angka, sedangkan ${edisi} memakai ${wanted} angka`
    : `sub-activity ${p.kode}${p.nama ? ` (${excerpt(p.nama)})` : ''} has ${is} digits, while ${edisi} uses ${wanted}`;
}

/** A code of one list under the name of another. */
export const subKegiatanDuaDigit: Rule = {
  id: 'sub-kegiatan-dua-digit',
  level: 'galat',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Kepmendagri 900.1.15.5-1317/2023: kode sub kegiatan empat angka, dipakai sejak anggaran 2024; sebelumnya dua angka',
      en: 'Kepmendagri 900.1.15.5-1317/2023: sub-activity codes of four digits, in use since the budget of 2024; two digits before',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Panjang kode sub kegiatan tidak sesuai edisinya',
      alasan:
        'Sejak Kepmendagri 900.1.15.5-1317/2023 sub kegiatan bernomor empat angka; daftar sebelumnya dua angka. Menambah nol di depan tidak cukup, karena sebagian sub kegiatan dinomori ulang: kode yang sama dapat berarti kegiatan lain. Bila semua sub kegiatan sama panjangnya, biasanya edisi di kepala dokumen yang salah.',
      pesan: (p) => message(p, 'id'),
      label: (p) => (p.tahun ? 'sejak 2024 empat angka' : `${p.semua ? 'edisi' : 'kode'} tidak sesuai`),
      saran: (p) =>
        p.tahun
          ? 'pindahkan kode ke edisi empat angka dengan peta-kode, lalu perbarui nomenklatur'
          : p.semua
            ? 'perbaiki nomenklatur, atau pindahkan semua kode dengan peta-kode'
            : 'cari kodenya menurut nama: renstra nomenklatur "…"; jangan sekadar menambah atau membuang nol',
    },
    en: {
      judul: 'Length of a sub-activity code does not fit its edition',
      alasan:
        'Since Kepmendagri 900.1.15.5-1317/2023 sub-activities have four digits; earlier lists have two. Adding zeros is not enough, since some were renumbered: the same digits may be another activity. Where all have the same length the edition in the header is mostly wrong.',
      pesan: (p) => message(p, 'en'),
      label: (p) => (p.tahun ? 'four digits since 2024' : `the ${p.semua ? 'edition' : 'code'} does not fit`),
      saran: (p) =>
        p.tahun
          ? 'move the codes to an edition of four digits with a peta-kode, then update nomenklatur'
          : p.semua
            ? 'correct nomenklatur, or move all codes with a peta-kode'
            : 'find the code by its name: renstra nomenklatur "…"; do not just add or drop zeros',
    },
  },
  *check(model) {
    for (const [doc, rows] of byDoc(model)) yield* faultsOf(doc, rows);
  },
};
