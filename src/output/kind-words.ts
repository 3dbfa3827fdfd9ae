/** Words for the items of a plan and for how they are aligned, in both languages. */
import type { Text } from '../diagnostic.ts';
import type { AlignState } from '../model/alignment.ts';
import type { Kind, Tingkat } from '../model/node.ts';

export const KINDS: Readonly<Record<Kind, Text>> = {
  dokumen: { id: 'Dokumen', en: 'Document' },
  visi: { id: 'Visi', en: 'Vision' },
  pokok: { id: 'Pokok visi', en: 'Element of the vision' },
  misi: { id: 'Misi', en: 'Mission' },
  prioritas: { id: 'Prioritas', en: 'Priority' },
  program_unggulan: { id: 'Program unggulan', en: 'Flagship program' },
  tujuan: { id: 'Tujuan', en: 'Goal' },
  sasaran: { id: 'Sasaran', en: 'Objective' },
  strategi: { id: 'Strategi', en: 'Strategy' },
  arah_kebijakan: { id: 'Arah kebijakan', en: 'Policy direction' },
  program: { id: 'Program', en: 'Program' },
  kegiatan: { id: 'Kegiatan', en: 'Activity' },
  sub_kegiatan: { id: 'Sub kegiatan', en: 'Sub-activity' },
  outcome: { id: 'Outcome', en: 'Outcome' },
  output: { id: 'Output', en: 'Output' },
  indikator: { id: 'Indikator', en: 'Indicator' },
  pelaksana: { id: 'Pelaksana', en: 'Implementing office' },
  rekening: { id: 'Rekening', en: 'Account line' },
  perangkat_daerah: { id: 'Perangkat daerah', en: 'Office' },
  peta: { id: 'Baris peta kode', en: 'Line of the code map' },
};

export const TINGKAT: Readonly<Record<Tingkat, Text>> = {
  daerah: { id: 'Prioritas daerah', en: 'Regional priority' },
  provinsi: { id: 'Prioritas provinsi', en: 'Provincial priority' },
  nasional: { id: 'Prioritas nasional', en: 'National priority' },
  lain: { id: 'Prioritas lain', en: 'Other priority' },
};

export const STATES: Readonly<Record<AlignState, Text>> = {
  langsung: { id: 'langsung', en: 'direct' },
  lewat: { id: 'lewat', en: 'via' },
  belum: { id: 'belum selaras', en: 'not aligned' },
  dijustifikasi: { id: 'dijustifikasi', en: 'justified' },
};

export const ROLES: Readonly<Record<'utama' | 'pendukung', Text>> = {
  utama: { id: 'utama', en: 'main' },
  pendukung: { id: 'pendukung', en: 'supporting' },
};
