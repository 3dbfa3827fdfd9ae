import { editionName } from '../../model/document-names.ts';
import { sameName } from '../../model/names.ts';
import type { Kind } from '../../model/node.ts';
import { nodesOf, pemdaOf } from '../../model/query.ts';
import { kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

const CODED: readonly Kind[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** Where the national list itself was damaged on its way out of a PDF, nobody knows the exact name. */
const DAMAGED = /\p{Ll}{2}\p{Lu}\p{Ll}|,,|,\S|\s[,)]|\(\s|\s{2}/u;
const PROGRAM = /^\s*program\s+/i;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The spaces and signs of the list with the letters of the document: the list writes programs in capitals, which no
 * document does. Undefined where the letters do not pair up.
 */
function aligned(written: string, official: string): string | undefined {
  const letters = [...written.normalize('NFKC').replace(PROGRAM, '')].filter((c) => LETTER.test(c));
  let at = 0;
  let out = PROGRAM.test(written) ? `${written.trim().slice(0, 7)} ` : '';
  for (const char of official.replace(PROGRAM, '')) {
    const letter = LETTER.test(char) ? letters[at++] : char;
    if (letter === undefined || letter.toLowerCase() !== char.toLowerCase()) return undefined;
    out += letter;
  }
  return at === letters.length ? out : undefined;
}

type Difference = 'huruf' | 'spasi' | 'tanda';

function differenceOf(written: string, exact: string): Difference {
  if (written.toLowerCase() === exact.toLowerCase()) return 'huruf';
  const packed = (text: string) => text.toLowerCase().replace(/\s+/g, '');
  return packed(written) === packed(exact) ? 'spasi' : 'tanda';
}

const WORDS: Readonly<Record<'id' | 'en', Readonly<Record<string, string>>>> = {
  id: { huruf: 'beda huruf besar atau kecil', spasi: 'beda spasi', tanda: 'beda tanda baca' },
  en: { huruf: 'capital letters differ', spasi: 'spaces differ', tanda: 'punctuation differs' },
};

/** The same name to a reader, another text to a program that compares letter for letter. */
export const namaNomenklaturTidakPersis: Rule = {
  id: 'nama-nomenklatur-tidak-persis',
  level: 'info',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 dan pemutakhirannya: nama program, kegiatan, dan sub kegiatan mengikuti daftar nasional',
      en: 'Permendagri 90/2019 and its updates: names of programs, activities and sub-activities follow the national list',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Ejaan nama tidak persis seperti daftar nasional',
      alasan:
        'Namanya benar, tetapi huruf besar, spasi, atau tanda bacanya lain daripada di daftar nasional, biasanya karena disalin dari PDF. Bagi pembaca tidak ada bedanya; bagi SIPD-RI dan Excel, yang membandingkan huruf demi huruf, itu nama lain. Huruf kapital pada nama program tidak dipersoalkan.',
      pesan: (p) =>
        `ejaan nama ${kindWord(p.jenis, 'id')} ${p.kode} tidak persis seperti ${editionName(p.edisi ?? '')}: "${p.baku}"`,
      label: (p) => WORDS.id[p.beda ?? ''] ?? '',
      saran: () =>
        'jalankan renstra check --fix untuk memakai ejaan daftar, atau hapus nama: kodenya sudah cukup',
    },
    en: {
      judul: 'Spelling of the name not exactly as in the national list',
      alasan:
        'The name is right, but capitals, spaces or punctuation are not those of the national list, mostly because it was copied from a PDF. It makes no difference to a reader; to SIPD-RI and Excel, which compare letter for letter, it is another name. Capitals in names of programs do not matter.',
      pesan: (p) =>
        `the name of ${kindWord(p.jenis, 'en')} ${p.kode} is not spelled exactly as in ${editionName(p.edisi ?? '')}: "${p.baku}"`,
      label: (p) => WORDS.en[p.beda ?? ''] ?? '',
      saran: () =>
        'run renstra check --fix to take the spelling of the list, or delete nama: the code is enough',
    },
  },
  *check(model, { acuan }) {
    for (const kind of CODED) {
      for (const row of nodesOf(model, kind)) {
        const { doc, kode, data } = row;
        const pemda = pemdaOf(doc);
        const edisi = doc.nomenklatur;
        const written = data.nama;
        if (doc.shipped || !pemda || !edisi || !kode || typeof written !== 'string') continue;
        const official = acuan.nomenklatur(edisi, pemda, kode);
        if (official?.tingkat !== kind || DAMAGED.test(official.nama)) continue;
        if (!sameName(written, official.nama)) continue;
        const exact = kind === 'program' ? aligned(written, official.nama) : official.nama;
        if (exact === undefined || exact === written) continue;
        yield {
          on: row,
          field: '/nama',
          params: {
            kode,
            jenis: kind,
            edisi,
            tertulis: row.label,
            baku: exact,
            beda: differenceOf(written, exact),
          },
          fix: `"${exact.replace(/[\\"]/g, '\\$&')}"`,
        };
      }
    }
  },
};
