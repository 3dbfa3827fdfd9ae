/** The words around rows of the national lists, in both languages. */
import type { Lang, Text } from '../diagnostic.ts';

export type Level = 'urusan' | 'bidang_urusan' | 'program' | 'kegiatan' | 'sub_kegiatan';
export type Pemda = 'provinsi' | 'kabkota';

export const LEVELS: Readonly<Record<Level, Text>> = {
  urusan: { id: 'urusan', en: 'urusan' },
  bidang_urusan: { id: 'bidang urusan', en: 'field of government (bidang urusan)' },
  program: { id: 'program', en: 'program' },
  kegiatan: { id: 'kegiatan', en: 'activity (kegiatan)' },
  sub_kegiatan: { id: 'sub kegiatan', en: 'sub-activity (sub kegiatan)' },
};
export const PLURALS: Readonly<Record<Level, Text>> = {
  urusan: LEVELS.urusan,
  bidang_urusan: { id: 'bidang urusan', en: 'fields of government (bidang urusan)' },
  program: { id: 'program', en: 'programs' },
  kegiatan: { id: 'kegiatan', en: 'activities (kegiatan)' },
  sub_kegiatan: { id: 'sub kegiatan', en: 'sub-activities (sub kegiatan)' },
};
export const PEMDA: Readonly<Record<Pemda, Text>> = {
  provinsi: { id: 'provinsi', en: 'province' },
  kabkota: { id: 'kabupaten/kota', en: 'kabupaten/kota' },
};

interface Words {
  readonly performance: string;
  readonly indicator: string;
  readonly unit: string;
  readonly list: string;
  readonly parents: string;
  readonly below: string;
  readonly others: string;
  readonly absent: string;
  readonly sameName: string;
  readonly otherName: (name: string) => string;
  readonly otherUnit: (unit: string) => string;
  readonly elsewhere: (codes: string) => string;
  readonly support: (generic: string, bidang: string) => string;
  readonly placeholder: (kode: string) => string;
  readonly partly: (words: string) => string;
  readonly footer: (shown: number, total: number, list: string) => string;
  readonly more: string;
  readonly everyOffice: string;
}

export const WORDS: Readonly<Record<Lang, Words>> = {
  id: {
    performance: 'Kinerja',
    indicator: 'Indikator',
    unit: 'Satuan',
    list: 'Daftar',
    parents: 'Induk',
    below: 'Di bawahnya',
    others: 'Kode ini di daftar lain',
    absent: 'tidak ada',
    sameName: 'ada, namanya sama',
    otherName: (name) => `ada dengan nama lain: ${name}`,
    otherUnit: (unit) => `satuannya ${unit}`,
    elsewhere: (codes) => `nama ini di sana berkode ${codes}`,
    support: (generic, bidang) =>
      `Program penunjang, milik setiap perangkat daerah. Daftar menulisnya ${generic}; X.XX diganti kode bidang urusan perangkat daerah, di sini ${bidang}.`,
    placeholder: (kode) =>
      `Program penunjang, milik setiap perangkat daerah: X.XX diganti kode bidang urusannya, misalnya ${kode} untuk pertanian.`,
    partly: (words) => `Tidak ada yang memuat semua kata "${words}". Yang terdekat:`,
    footer: (shown, total, list) => `${shown} dari ${total} yang cocok di ${list}`,
    more: 'renstra nomenklatur KODE menampilkan satu kode selengkapnya',
    everyOffice: 'setiap perangkat daerah',
  },
  en: {
    performance: 'Performance',
    indicator: 'Indicator',
    unit: 'Unit',
    list: 'List',
    parents: 'Above it',
    below: 'Below it',
    others: 'This code in the other lists',
    absent: 'absent',
    sameName: 'present, same name',
    otherName: (name) => `present under another name: ${name}`,
    otherUnit: (unit) => `unit ${unit}`,
    elsewhere: (codes) => `there this name has the code ${codes}`,
    support: (generic, bidang) =>
      `A support program, which every office has. The list writes it ${generic}; X.XX stands for the bidang urusan of the office, here ${bidang}.`,
    placeholder: (kode) =>
      `A support program, which every office has: X.XX stands for the bidang urusan of the office, for example ${kode} for agriculture.`,
    partly: (words) => `Nothing has all the words "${words}". The nearest:`,
    footer: (shown, total, list) => `${shown} of ${total} matches in ${list}`,
    more: 'renstra nomenklatur CODE shows one code in full',
    everyOffice: 'every office',
  },
};
