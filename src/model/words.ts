/** How kinds of items are called in a sentence, and how long names are cut there. */
import type { Lang, Text } from '../diagnostic.ts';
import type { Kind } from './node.ts';

export const KIND_WORDS: Readonly<Record<Kind, Text>> = {
  dokumen: { id: 'dokumen', en: 'document' },
  visi: { id: 'visi', en: 'vision (visi)' },
  pokok: { id: 'pokok visi', en: 'key word of the vision (pokok)' },
  misi: { id: 'misi', en: 'mission (misi)' },
  prioritas: { id: 'prioritas', en: 'priority (prioritas)' },
  program_unggulan: { id: 'program unggulan', en: 'election promise (program unggulan)' },
  tujuan: { id: 'tujuan', en: 'goal (tujuan)' },
  sasaran: { id: 'sasaran', en: 'objective (sasaran)' },
  strategi: { id: 'strategi', en: 'strategy (strategi)' },
  arah_kebijakan: { id: 'arah kebijakan', en: 'policy direction (arah kebijakan)' },
  program: { id: 'program', en: 'program' },
  kegiatan: { id: 'kegiatan', en: 'activity (kegiatan)' },
  sub_kegiatan: { id: 'sub kegiatan', en: 'sub-activity (sub kegiatan)' },
  outcome: { id: 'outcome', en: 'outcome' },
  output: { id: 'output', en: 'output' },
  indikator: { id: 'indikator', en: 'indicator' },
  pelaksana: { id: 'pelaksana', en: 'executing office (pelaksana)' },
  rekening: { id: 'rekening', en: 'account line (rekening)' },
  perangkat_daerah: { id: 'perangkat daerah', en: 'office (perangkat daerah)' },
  peta: { id: 'baris peta kode', en: 'line of the code map (peta kode)' },
};

/** Takes the kind as it travels in a finding's params. */
export const kindWord = (kind: string | undefined, lang: Lang): string =>
  KIND_WORDS[kind as Kind]?.[lang] ?? kind ?? '';

/** English only: `an objective (sasaran)`. */
export function aKind(kind: string | undefined): string {
  const word = kindWord(kind, 'en');
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** A long name cut at a word, so that a sentence stays one line. */
export function excerpt(text: string | undefined, max = 70): string {
  if (text === undefined || text.length <= max) return text ?? '';
  const cut = text.slice(0, max);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > max / 2 ? space : max).replace(/[\s,;:(]+$/, '')}…`;
}
