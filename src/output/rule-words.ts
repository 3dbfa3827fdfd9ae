/** Words for the properties of a rule, in both languages. */
import type { Lang, Text } from '../diagnostic.ts';

const GROUPS: Readonly<Record<string, Text>> = {
  A: { id: 'A. Susunan dokumen', en: 'A. Structure of the document' },
  B: { id: 'B. Rujukan', en: 'B. References' },
  C: { id: 'C. Cascading dan jenjang', en: 'C. Cascading and hierarchy' },
  D: { id: 'D. Keselarasan antardokumen', en: 'D. Alignment between documents' },
  E: { id: 'E. Indikator dan target', en: 'E. Indicators and targets' },
  F: { id: 'F. Pagu', en: 'F. Money' },
  G: { id: 'G. Nomenklatur dan kode', en: 'G. Nomenclature and codes' },
  H: { id: 'H. Periode dan wilayah', en: 'H. Period and place' },
  I: { id: 'I. Penganggaran dan evaluasi', en: 'I. Budget and evaluation' },
  J: { id: 'J. Mutu penulisan', en: 'J. Quality of writing' },
  L: { id: 'L. Aturan lokal', en: 'L. Rules of this repository' },
};

const READER: Text = { id: 'Penulisan berkas', en: 'Writing of the file' };

const LOGIKA: Readonly<Record<string, Text>> = {
  '2017': { id: '2017 (Permendagri 86/2017)', en: '2017 (Permendagri 86/2017)' },
  '2025': { id: '2025 (Inmendagri 2/2025)', en: '2025 (Inmendagri 2/2025)' },
  semua: { id: 'semua (2017 dan 2025)', en: 'all (2017 and 2025)' },
};

const MARKS: Readonly<Record<string, Text>> = {
  pasti: { id: 'dibaca dalam sumbernya', en: 'read in the source' },
  pengetahuan: {
    id: 'pengetahuan umum, belum dicocokkan dengan sumbernya',
    en: 'common knowledge, not yet checked',
  },
  turunan: { id: 'diturunkan dari ketentuan lain', en: 'derived from other provisions' },
};

/** True for checks that stand before the rules: YAML and schema. */
export const isReaderCheck = (kelompok: string): boolean => GROUPS[kelompok] === undefined;

export const groupName = (kelompok: string, lang: Lang): string => (GROUPS[kelompok] ?? READER)[lang];

export const logikaName = (logika: string, lang: Lang): string => LOGIKA[logika]?.[lang] ?? logika;

export const markName = (mark: string, lang: Lang): string => MARKS[mark]?.[lang] ?? mark;
