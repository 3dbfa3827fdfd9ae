/** Last sheet of the list of findings: what was checked, what the words mean, where findings are mended. */
import { same, type Text } from '../diagnostic.ts';
import type { Sheet } from '../matriks/matriks.ts';
import { spoken } from './finding-words.ts';
import { levelText, plainSheet } from './findings-sheet.ts';
import type { FormatOptions } from './format.ts';
import type { Report } from './report.ts';

interface Hal {
  readonly hal: Text;
  readonly isi: Text;
}

const ISTILAH: readonly Hal[] = [
  {
    hal: levelText('galat'),
    isi: {
      id: 'Pasti keliru atau hilang; pemeriksaan tidak lulus sampai diperbaiki',
      en: 'Certainly wrong or missing; the check does not pass until it is mended',
    },
  },
  {
    hal: levelText('peringatan'),
    isi: {
      id: 'Perlu diperbaiki atau diberi alasan tertulis',
      en: 'To be mended, or given a written reason',
    },
  },
  { hal: levelText('info'), isi: { id: 'Untuk diketahui', en: 'For information' } },
  {
    hal: { id: 'dijustifikasi', en: 'justified' },
    isi: {
      id: 'Perangkat daerah menulis alasannya pada "justifikasi" di dokumennya; tidak dihitung',
      en: 'The office wrote its reason under "justifikasi" in its document; not counted',
    },
  },
  {
    hal: { id: 'diabaikan', en: 'ignored' },
    isi: {
      id: 'Dikesampingkan dengan komentar "renstra-abaikan" dan alasannya; tidak dihitung',
      en: 'Set aside by a comment "renstra-abaikan" with its reason; not counted',
    },
  },
  {
    hal: { id: 'dasar', en: 'baseline' },
    isi: {
      id: 'Sudah dicatat sebelumnya dalam daftar temuan yang diterima; tidak dihitung',
      en: 'Recorded earlier in the list of accepted findings; not counted',
    },
  },
  {
    hal: { id: 'Perbaikan', en: 'Mending' },
    isi: {
      id: 'Temuan diperbaiki di berkas dan baris yang disebut, lalu pemeriksaan dijalankan lagi. Perubahan di lembar ini tidak dibaca kembali',
      en: 'Findings are mended in the file and line named, then the check is run again. Changes in these sheets are not read back',
    },
  },
];

export function aboutSheet(report: Report, options: FormatOptions, judul: Sheet['judul']): Sheet {
  const tool = options.versi ? `renstra ${options.versi}` : 'renstra';
  const rows: Hal[] = [
    { hal: { id: 'Dibuat dengan', en: 'Made with' }, isi: same(tool) },
    { hal: { id: 'Berkas yang diperiksa', en: 'Files checked' }, isi: same(String(report.files)) },
    ...(report.filtered === true ? [FILTER] : []),
    ...report.notRun.map(({ rule, needs }) => ({
      hal: same(rule),
      isi: {
        id: `Tidak diperiksa tanpa ${spoken(needs.id)}`,
        en: `Not checked without ${spoken(needs.en)}`,
      },
    })),
    ...ISTILAH,
  ];
  return plainSheet<Hal>({
    id: 'tentang',
    nama: { id: 'Tentang Berkas Ini', en: 'About This File' },
    keterangan: { id: 'Apa yang diperiksa dan arti istilah', en: 'What was checked and what the words mean' },
    judul,
    columns: [
      { key: 'hal', judul: { id: 'Hal', en: 'Item' }, format: 'teks', lebar: 36, value: (r) => r.hal },
      {
        key: 'isi',
        judul: { id: 'Keterangan', en: 'Description' },
        format: 'teks',
        lebar: 100,
        value: (r) => r.isi,
      },
    ],
    rows,
  });
}

const FILTER: Hal = {
  hal: { id: 'Saringan', en: 'Filter' },
  isi: {
    id: 'Hanya temuan pada berkas yang dipilih; seluruh repositori tetap diperiksa',
    en: 'Only findings of the chosen files; the whole repository was checked all the same',
  },
};
