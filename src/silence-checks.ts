/** What `explain` says of the findings about silencing itself. */
import type { Level } from './diagnostic.ts';

interface Words {
  readonly judul: string;
  readonly alasan: string;
  readonly saran: string;
}

export interface SilenceCheck {
  readonly id: string;
  readonly level: Level;
  readonly texts: { readonly id: Words; readonly en: Words };
  readonly contoh?: { readonly salah: string; readonly benar: string };
}

const COMMENT = 'pagu: {2021: 12500000000}  # renstra-abaikan pagu-melebihi-rpjmd';

export const SILENCE_CHECKS: readonly SilenceCheck[] = [
  {
    id: 'abaikan-tidak-sah',
    level: 'galat',
    texts: {
      id: {
        judul: 'Komentar renstra-abaikan tidak sah',
        alasan:
          'Komentar ini membungkam satu temuan, jadi harus menyebut aturan yang ada, alasannya, dan melekat pada satu butir. Tanpa itu tidak ada yang diabaikan.',
        saran: 'Tulis: # renstra-abaikan NAMA-ATURAN: alasan sampai 2026-12-31.',
      },
      en: {
        judul: 'A renstra-abaikan comment that cannot work',
        alasan:
          'The comment silences one finding, so it must name an existing rule, give a reason and be bound to one item. Otherwise nothing is ignored.',
        saran: 'Write: # renstra-abaikan RULE: reason sampai 2026-12-31.',
      },
    },
    contoh: { salah: COMMENT, benar: `${COMMENT}: selisih dijelaskan di RPJMD perubahan sampai 2026-12-31` },
  },
  {
    id: 'abaikan-tak-terpakai',
    level: 'peringatan',
    texts: {
      id: {
        judul: 'Komentar renstra-abaikan tidak lagi diperlukan',
        alasan:
          'Temuannya sudah tidak ada. Bila komentarnya dibiarkan, kesalahan baru di tempat yang sama akan ikut terbungkam.',
        saran: 'Hapus komentarnya.',
      },
      en: {
        judul: 'A renstra-abaikan comment that is no longer needed',
        alasan:
          'The finding is gone. If the comment stays, a new fault at the same place is silenced with it.',
        saran: 'Remove the comment.',
      },
    },
  },
  {
    id: 'abaikan-kedaluwarsa',
    level: 'peringatan',
    texts: {
      id: {
        judul: 'Komentar renstra-abaikan sudah lewat waktunya',
        alasan: 'Tanggal setelah kata sampai sudah lewat, jadi temuannya dihitung lagi.',
        saran: 'Hapus komentarnya, atau perpanjang dengan alasan baru.',
      },
      en: {
        judul: 'A renstra-abaikan comment that has expired',
        alasan: 'The date after sampai has passed, so the finding counts again.',
        saran: 'Remove the comment, or extend it with a new reason.',
      },
    },
  },
  {
    id: 'justifikasi-tidak-sah',
    level: 'peringatan',
    texts: {
      id: {
        judul: 'Justifikasi tidak sah',
        alasan:
          'Justifikasi adalah jawaban perangkat daerah kepada pereviu. Aturan yang tidak ada atau alasan yang kosong tidak menjelaskan apa pun.',
        saran: 'Tulis nama aturan dari renstra rules dan alasan yang dapat dibaca pereviu.',
      },
      en: {
        judul: 'A justifikasi that cannot work',
        alasan:
          'It is the answer of the office to a reviewer. An unknown rule or an empty reason explains nothing.',
        saran: 'Write the id of a rule from renstra rules and a reason that a reviewer can read.',
      },
    },
  },
  {
    id: 'justifikasi-kedaluwarsa',
    level: 'peringatan',
    texts: {
      id: {
        judul: 'Justifikasi sudah lewat waktunya',
        alasan: 'Tanggal sampai sudah lewat, jadi celahnya dihitung lagi sebagai temuan.',
        saran: 'Perbaiki rencananya, atau perpanjang dengan alasan baru.',
      },
      en: {
        judul: 'A justifikasi that has expired',
        alasan: 'The date sampai has passed, so the gap counts as a finding again.',
        saran: 'Mend the plan, or extend it with a new reason.',
      },
    },
  },
  {
    id: 'justifikasi-tak-terpakai',
    level: 'info',
    texts: {
      id: {
        judul: 'Justifikasi tidak lagi diperlukan',
        alasan: 'Celah yang dijelaskan sudah tidak ada. Justifikasi yang tertinggal membingungkan pereviu.',
        saran: 'Hapus justifikasinya.',
      },
      en: {
        judul: 'A justifikasi that is no longer needed',
        alasan: 'The gap that it explains is gone. What is left behind confuses reviewers.',
        saran: 'Remove it.',
      },
    },
  },
  {
    id: 'baseline-usang',
    level: 'info',
    texts: {
      id: {
        judul: 'Baseline memuat temuan yang sudah tidak ada',
        alasan:
          'Temuan itu sudah diperbaiki. Bila barisnya dibiarkan, kesalahan yang sama kelak tidak dilaporkan.',
        saran: 'Perbarui berkasnya dengan renstra check --tulis-baseline.',
      },
      en: {
        judul: 'The baseline holds a finding that is gone',
        alasan: 'The finding was mended. If its line stays, the same fault is not reported later.',
        saran: 'Renew the file with renstra check --tulis-baseline.',
      },
    },
  },
];
