/** What `explain` says of faults in the configuration. */
import type { SilenceCheck } from './silence-checks.ts';

export const CONFIG_CHECKS: readonly SilenceCheck[] = [
  {
    id: 'aturan-tidak-dikenal',
    level: 'galat',
    texts: {
      id: {
        judul: 'Pengaturan menyebut aturan yang tidak ada',
        alasan:
          'Nama aturan yang salah ketik tidak mengubah apa pun: aturan yang dimaksud tetap berlaku seperti semula. Karena itu pemeriksaan tidak dijalankan sampai namanya benar.',
        saran: 'Pakai nama dari renstra rules, atau id dari aturan_lokal.',
      },
      en: {
        judul: 'The configuration names a rule that does not exist',
        alasan:
          'A misspelt name changes nothing: the rule that is meant stays as it was. So nothing is checked until the name is right.',
        saran: 'Use a name from renstra rules, or the id of a rule under aturan_lokal.',
      },
    },
    contoh: {
      salah: 'aturan:\n  indikator-tanpa-satuann: info',
      benar: 'aturan:\n  indikator-tanpa-satuan: info',
    },
  },
  {
    id: 'pilihan-tidak-dikenal',
    level: 'galat',
    texts: {
      id: {
        judul: 'Pilihan aturan tidak ada atau nilainya tidak cocok',
        alasan:
          'Setiap aturan mempunyai pilihannya sendiri, misalnya toleransi. Pilihan yang tidak dikenal tidak berpengaruh apa-apa, jadi dianggap salah ketik.',
        saran: 'Pakai salah satu pilihan yang disebut pada temuannya.',
      },
      en: {
        judul: 'A rule has no such option, or not with that value',
        alasan:
          'Each rule has options of its own, such as toleransi. An unknown one would have no effect, so it counts as a slip.',
        saran: 'Use one of the options that the finding names.',
      },
    },
    contoh: {
      salah: 'aturan:\n  pagu-melebihi-rpjmd: {tolerans: 0.05}',
      benar: 'aturan:\n  pagu-melebihi-rpjmd: {toleransi: 0.05}',
    },
  },
  {
    id: 'aturan-lokal-tidak-sah',
    level: 'galat',
    texts: {
      id: {
        judul: 'Aturan lokal tidak dapat dipahami',
        alasan:
          'Aturan lokal ditulis daerah sendiri pada aturan_lokal di renstra.config.yaml. Isian, syarat, atau sebutan {…} yang tidak dikenal membuat aturan itu tidak menemukan apa-apa tanpa terlihat. Karena itu pemeriksaan tidak dijalankan sampai aturannya benar.',
        saran:
          'Perbaiki bagian yang ditunjuk. Satu aturan memuat pilih, tepat satu dari wajib, dilarang, hubungan atau banding, dan pesan.',
      },
      en: {
        judul: 'A rule of this repository cannot be understood',
        alasan:
          'The region writes its own rules under aturan_lokal in renstra.config.yaml. An unknown field, condition or {…} would make such a rule find nothing without a sign. So nothing is checked until the rule is right.',
        saran:
          'Mend the part that is marked. A rule has pilih, exactly one of wajib, dilarang, hubungan or banding, and pesan.',
      },
    },
    contoh: {
      salah:
        'aturan_lokal:\n  - id: lokal-berlokasi\n    pilih: {jenis: sub_kegiatan}\n    wajib: {lokasii: ada}\n    pesan: "{kode} wajib menyebut lokasi"',
      benar:
        'aturan_lokal:\n  - id: lokal-berlokasi\n    pilih: {jenis: sub_kegiatan}\n    wajib: {lokasi: ada}\n    pesan: "{kode} wajib menyebut lokasi"',
    },
  },
];
