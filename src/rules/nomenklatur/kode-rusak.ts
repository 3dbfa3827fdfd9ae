import type { Acuan } from '../../acuan/acuan.ts';
import { codeForm, mendedCode } from '../../model/code-form.ts';
import { type CodeFault, codeFaults } from '../../model/garbage-code.ts';
import { sameName } from '../../model/names.ts';
import type { Node } from '../../model/node.ts';
import { pemdaOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Params, Rule } from '../rule.ts';

const SAID: Readonly<Record<CodeFault['jenis'], { id: string; en: string }>> = {
  'kode-spasi': { id: 'ada spasi di dalamnya', en: 'there is a space in it' },
  'kode-koma': { id: 'ada koma di tempat titik', en: 'there is a comma in place of a point' },
  'kode-belum-diganti': { id: 'masih memuat X', en: 'it still has an X' },
  'kode-huruf': { id: 'ada huruf di tempat angka', en: 'there is a letter in place of a digit' },
  'kode-titik': { id: 'titiknya ganda atau di tepi', en: 'its points are doubled or at the edge' },
  'kode-segmen': {
    id: 'angka atau titiknya hilang atau berpindah',
    en: 'digits or points were lost or moved',
  },
};
const said = (p: Params, lang: 'id' | 'en'): string => SAID[p.macam as CodeFault['jenis']]?.[lang] ?? '';

/** The code without the damage, else the one that the list has for the name of the row. */
function likelyCode(acuan: Acuan, row: Node): string {
  const mended = mendedCode(row);
  if (mended !== undefined) return mended;
  const pemda = pemdaOf(row.doc);
  if (!pemda) return '';
  const [near] = acuan.nearest(row.doc.nomenklatur ?? '', pemda, row.kode ?? '', row.label);
  return near && near.tingkat === row.kind && sameName(near.nama, row.label) ? near.kode : '';
}

const row = (p: Params, lang: 'id' | 'en'): string =>
  `${kindWord(p.jenis, lang)} ${p.kode}${p.nama ? ` (${excerpt(p.nama)})` : ''}`;

/** A code that lost points or zeros on the way through a spreadsheet: no list and no other document knows it. */
export const kodeRusak: Rule = {
  id: 'kode-rusak',
  level: 'galat',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019: kode bersegmen tetap, dipisahkan titik',
      en: 'Permendagri 90/2019: codes of fixed segments, separated by points',
      mark: 'pasti',
    },
    {
      id: 'Temuan pada berkas daerah: 1.03.10 menjadi 1.03.1.0, 2.08.07 menjadi 2.08.067',
      en: 'Found in files of regions: 1.03.10 became 1.03.1.0, 2.08.07 became 2.08.067',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Kode rusak: titik, angka, atau spasi',
      alasan:
        'Lembar kerja menganggap kode sebagai angka atau tanggal, lalu membuang nol dan titiknya: 1.03.10 menjadi 1.03.1.0. Kode yang rusak tidak ada dalam daftar nasional dan tidak cocok dengan baris yang sama di RPJMD, Renja, atau APBD. Temuan lain pada baris itu menunggu kode ini diperbaiki.',
      pesan: (p) => `kode ${row(p, 'id')} rusak: ${said(p, 'id')}`,
      label: (p) => (p.mungkin ? `mungkin ${p.mungkin}` : said(p, 'id')),
      saran: (p) =>
        p.mungkin
          ? `tulis "${p.mungkin}" di dalam tanda kutip, setelah dicocokkan dengan dokumen asalnya`
          : 'tulis ulang kodenya menurut dokumen asal, di dalam tanda kutip',
    },
    en: {
      judul: 'Damaged code: points, digits or spaces',
      alasan:
        'Spreadsheets take codes for numbers or dates and drop their zeros and points: 1.03.10 becomes 1.03.1.0. A damaged code is in no national list and does not match the same row in the RPJMD, Renja or APBD. What else is wrong with the row waits until the code is mended.',
      pesan: (p) => `code of ${row(p, 'en')} is damaged: ${said(p, 'en')}`,
      label: (p) => (p.mungkin ? `perhaps ${p.mungkin}` : said(p, 'en')),
      saran: (p) =>
        p.mungkin
          ? `write "${p.mungkin}" within quotes, after comparing it with the original`
          : 'write the code again from the original, within quotes',
    },
  },
  *check(model, { acuan }) {
    for (const node of model.nodes) {
      if (codeForm(node) !== 'rusak') continue;
      const kode = node.kode ?? '';
      const macam = codeFaults(kode).find((f) => f.jenis !== 'kode-belum-diganti')?.jenis ?? '';
      const params = { jenis: node.kind, kode, nama: node.label, macam, mungkin: likelyCode(acuan, node) };
      yield { on: node, field: '/kode', params };
    }
  },
};
