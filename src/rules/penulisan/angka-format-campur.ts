import { type Nilai, spokenIn, targetsOf } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import type { Node } from '../../model/node.ts';
import { thousandsOf } from '../../model/ribuan.ts';
import type { Finding, Rule } from '../rule.ts';

const COMMA = /\d,\d/;
const POINT = /\d\.\d/;

/** `66.95` beside `68,32`; `1.512,47` uses both and is clear. A range is text by nature and compared with ranges only. */
function mixed(indikator: Node): { koma: Nilai; titik: Nilai } | undefined {
  for (const jenis of ['angka', 'rentang'] as const) {
    const all = targetsOf(indikator).filter(({ target }) => target.jenis === jenis);
    const koma = all.find(({ target: { mentah } }) => COMMA.test(mentah) && !POINT.test(mentah));
    if (!koma) continue;
    const titik = all.find(({ target: { mentah } }) => POINT.test(mentah) && !COMMA.test(mentah));
    if (titik) return { koma, titik };
  }
  return undefined;
}

function judge(indikator: Node): Finding | undefined {
  const group = thousandsOf(indikator);
  if (group) {
    const params = { ...indikatorParams(indikator), nilai: group.target.mentah, ribuan: 'ya' };
    return { on: indikator, field: group.field, params };
  }
  const marks = mixed(indikator);
  if (!marks) return undefined;
  const { koma, titik } = marks;
  return {
    on: indikator,
    field: koma.field,
    related: [{ on: indikator, field: titik.field }],
    params: { ...indikatorParams(indikator), nilai: koma.target.mentah, lain: titik.target.mentah },
  };
}

/** Two ways of writing decimals in one row: whoever copies it takes one of them wrongly. */
export const angkaFormatCampur: Rule = {
  id: 'angka-format-campur',
  level: 'peringatan',
  kelompok: 'J',
  logika: 'semua',
  basis: [
    {
      id: 'Temuan pada RPJMD provinsi: 66.95 di samping 68,32 dalam satu baris',
      en: 'Found in a provincial RPJMD: 66.95 beside 68,32 in one row',
      mark: 'pasti',
    },
    {
      id: 'Format dokumen versi 1: titik sebagai tanda desimal tanpa tanda kutip, koma hanya dalam teks',
      en: 'Document format 1: the point is the decimal mark of unquoted numbers, the comma only in text',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Penulisan angka tercampur dalam satu deret',
      alasan:
        'Dalam satu deret, sebagian desimal ditulis dengan titik dan sebagian dengan koma. Keduanya terbaca, tetapi program lain sering salah membacanya. Yang lebih berbahaya: 1.500 orang, atau 1.500 di antara angka ribuan, terbaca 1,5; angka ribuan ditulis tanpa pemisah, 1500.',
      pesan: (p) =>
        p.ribuan
          ? `${indikatorText(p, 'id')} menulis ${p.nilai}, yang terbaca sebagai desimal, padahal maksudnya ribuan`
          : `${indikatorText(p, 'id')} mencampur koma dan titik desimal: ${p.nilai} dan ${p.lain}`,
      label: (p) => (p.ribuan ? 'titik terbaca sebagai koma desimal' : 'desimal dengan koma'),
      terkait: () => 'desimal dengan titik',
      saran: (p) =>
        p.ribuan
          ? `tulis tanpa pemisah ribuan: ${(p.nilai ?? '').replace(/[.,]/, '')}`
          : 'tulis semua angka dengan titik desimal dan tanpa tanda kutip',
    },
    en: {
      judul: 'Figures of one row are written in two ways',
      alasan:
        'Within one row some decimals have a point and some a comma. Both are read, but other programs often misread one of them. Worse is 1.500 of persons or among thousands, which is read as one and a half; write thousands without a mark, 1500.',
      pesan: (p) =>
        p.ribuan
          ? `${indikatorText(p, 'en')} has ${p.nilai}, which is read as a decimal but means thousands`
          : `${indikatorText(p, 'en')} mixes decimal comma and point: ${p.nilai} and ${p.lain}`,
      label: (p) => (p.ribuan ? 'the point is read as a decimal mark' : 'decimal comma'),
      terkait: () => 'decimal point',
      saran: (p) =>
        p.ribuan
          ? `write it without a mark for thousands: ${(p.nilai ?? '').replace(/[.,]/, '')}`
          : 'write all figures with a decimal point and without quotes',
    },
  },
  *check(model) {
    for (const indikator of spokenIn(model)) {
      const found = judge(indikator);
      if (found) yield found;
    }
  },
};
