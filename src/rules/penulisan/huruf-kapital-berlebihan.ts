import { rawText, statementParams, statementsOf, textField } from '../../model/pernyataan.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Three words or more, all in capitals; a name made of abbreviations is shorter. */
function isShouting(text: string): boolean {
  if (text !== text.toUpperCase()) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 3;
}

/** Copied from a heading. Double spaces are reported by spasi-ganda-atau-tak-terputus. */
export const hurufKapitalBerlebihan: Rule = {
  id: 'huruf-kapital-berlebihan',
  level: 'info',
  kelompok: 'J',
  logika: 'semua',
  basis: [
    {
      id: 'Ejaan Bahasa Indonesia yang Disempurnakan: huruf kapital hanya di awal kalimat dan pada nama',
      en: 'Spelling of Bahasa Indonesia (EYD): capitals only at the start of a sentence and in names',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Seluruh pernyataan ditulis dengan huruf kapital',
      alasan:
        'Teks yang disalin dari judul sering seluruhnya berhuruf kapital. Dalam matriks dan laporan teks itu sulit dibaca, dan singkatan di dalamnya tidak dapat dibedakan dari kata biasa. Nama program, kegiatan, dan sub kegiatan tidak diperiksa.',
      pesan: (p) => `${kindWord(p.jenis, 'id')} "${excerpt(p.uraian)}" seluruhnya berhuruf kapital`,
      label: () => 'huruf kapital semua',
      saran: () => 'tulis dengan huruf kapital hanya pada awal kalimat, nama, dan singkatan',
    },
    en: {
      judul: 'A whole statement in capitals',
      alasan:
        'Text copied from a heading often stands in capitals throughout. It is hard to read in matrices and reports, and abbreviations in it cannot be told from words. Names of programs, activities and sub-activities are not checked.',
      pesan: (p) => `${kindWord(p.jenis, 'en')} "${excerpt(p.uraian)}" is in capitals throughout`,
      label: () => 'all capitals',
      saran: () => 'use capitals only at the start, in names and in abbreviations',
    },
  },
  *check(model) {
    for (const on of statementsOf(model)) {
      if (isShouting(rawText(on))) yield { on, field: textField(on), params: statementParams(on) };
    }
  },
};
