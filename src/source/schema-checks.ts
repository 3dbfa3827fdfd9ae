/** What the schemas check, for `renstra explain` and `renstra rules`. */
import type { Level } from '../diagnostic.ts';

interface CheckTexts {
  readonly judul: string;
  readonly alasan: string;
  readonly saran: string;
}

export interface SchemaCheck {
  readonly id: string;
  readonly level: Level;
  readonly texts: { readonly id: CheckTexts; readonly en: CheckTexts };
  readonly contoh: { readonly salah: string; readonly benar: string };
}

export const SCHEMA_CHECKS: readonly SchemaCheck[] = [
  {
    id: 'kunci-tidak-dikenal',
    level: 'galat',
    texts: {
      id: {
        judul: 'Kunci tidak dikenal',
        alasan:
          'Setiap jenis dokumen hanya mengenal kunci yang tertulis di formatnya. Kunci yang salah ketik atau salah tempat tidak akan terbaca: pagu, target, atau lokasinya hilang dari matriks tanpa terlihat. Karena itu kunci asing selalu dilaporkan, dengan kunci terdekat yang mungkin dimaksud.',
        saran:
          'Perbaiki ejaan kuncinya, atau pindahkan ke tempat yang disebut. Bila kuncinya benar tetapi salah tempat, biasanya jumlah spasi di awal baris yang keliru. Catatan bebas ditulis di keterangan.',
      },
      en: {
        judul: 'Unknown key',
        alasan:
          'Every kind of document knows only the keys of its format. A key that is misspelt or misplaced would not be read, and its money, target or place would be missing from every matrix without a sign. So an unknown key is always reported, with the nearest one that may be meant.',
        saran:
          'Correct the spelling, or move the key to the place that is named. A right key in a wrong place is mostly a slip in the spaces at the start of the line. Free remarks go into keterangan.',
      },
    },
    contoh: {
      salah: 'sub_kegiatan:\n  - kode: "3.27.03.2.02.0010"\n    lokasii: ["16.03.06"]',
      benar: 'sub_kegiatan:\n  - kode: "3.27.03.2.02.0010"\n    lokasi: ["16.03.06"]',
    },
  },
  {
    id: 'kunci-wajib-hilang',
    level: 'galat',
    texts: {
      id: {
        judul: 'Kunci wajib belum ada',
        alasan:
          'Hanya sedikit yang wajib: skema, jenis, dan id di kepala dokumen, serta id pada tujuan, sasaran, misi, prioritas, pokok visi, program unggulan, dan strategi. Tanpa itu dokumen tidak dapat dikenali dan butirnya tidak dapat dirujuk dokumen lain.',
        saran:
          'Tambahkan kunci yang disebut. Pilih id yang pendek dan tidak diganti lagi, misalnya T1 untuk tujuan dan S1 untuk sasaran; dokumen lain akan merujuk ke sana.',
      },
      en: {
        judul: 'Required key is missing',
        alasan:
          'Little is required: skema, jenis and id in the header, and id on tujuan, sasaran, misi, prioritas, pokok, program_unggulan and strategi. Without them the document cannot be recognised and its items cannot be referred to.',
        saran:
          'Add the key that is named. Choose an id that is short and never changed, such as T1 for a tujuan and S1 for a sasaran; other documents will refer to it.',
      },
    },
    contoh: {
      salah: 'tujuan:\n  - uraian: Meningkatnya kesejahteraan petani',
      benar: 'tujuan:\n  - id: T1\n    uraian: Meningkatnya kesejahteraan petani',
    },
  },
  {
    id: 'nilai-salah-bentuk',
    level: 'galat',
    texts: {
      id: {
        judul: 'Nilai salah bentuk',
        alasan:
          'Angka, tanggal, daftar, dan nilai per tahun hanya dapat dijumlahkan dan dibandingkan bila bentuknya pasti. "1.500.000.000" dapat berarti satu setengah miliar, tetapi juga teks; alat ini tidak menebak, karena tebakan yang salah mengubah pagu.',
        saran:
          'Tulis rupiah dengan angka saja (1500000000), tanggal sebagai tahun-bulan-hari ("2021-10-29"), tautan dan lokasi sebagai daftar ([S1]), serta pagu dan target per tahun ({2026: …}).',
      },
      en: {
        judul: 'Value of a wrong form',
        alasan:
          'Figures, dates, lists and values per year can only be added up and compared when their form is certain. "1.500.000.000" may be one and a half thousand million, or a text; this tool does not guess, since a wrong guess changes the money.',
        saran:
          'Write rupiah as digits only (1500000000), dates as year-month-day ("2021-10-29"), links and places as lists ([S1]), money and targets per year ({2026: …}).',
      },
    },
    contoh: {
      salah: 'pagu: {2026: 1.500.000.000}\nmendukung: S1',
      benar: 'pagu: {2026: 1500000000}\nmendukung: [S1]',
    },
  },
  {
    id: 'nilai-di-luar-pilihan',
    level: 'galat',
    texts: {
      id: {
        judul: 'Nilai di luar pilihan',
        alasan:
          'Beberapa kunci hanya menerima pilihan tertentu: jenis dokumen, tahap dan status versi, arah dan sifat indikator, kategori, tingkat, serta logika. Arah dan sifat menentukan cara membaca target, jadi keduanya tidak pernah ditebak dari angkanya.',
        saran: 'Ganti dengan salah satu pilihan yang disebut pada temuannya, huruf kecil semua.',
      },
      en: {
        judul: 'Value is not one of the choices',
        alasan:
          'Some keys take only certain values: the kind of document, stage and status of a version, direction and nature of an indicator, category, level, logic. Direction and nature decide how targets are read, so they are never inferred from the figures.',
        saran: 'Replace it with one of the choices named in the finding, all in lower case.',
      },
    },
    contoh: { salah: 'arah: naikk', benar: 'arah: naik' },
  },
  {
    id: 'skema-versi',
    level: 'galat',
    texts: {
      id: {
        judul: 'Versi format tidak dikenal',
        alasan:
          'Kunci skema menyebut versi format berkas. Berkas dengan format lain tidak dinilai dengan aturan format ini, agar artinya tidak keliru dibaca.',
        saran:
          'Tulis skema: 1 tanpa tanda kutip. Bila berkas dibuat dengan renstra yang lebih baru, perbarui renstra.',
      },
      en: {
        judul: 'Unknown version of the format',
        alasan:
          'The key skema names the version of the format of a file. A file of another format is not judged by the rules of this one, so that nothing is misread.',
        saran: 'Write skema: 1 without quotes. If the file was made for a newer renstra, update renstra.',
      },
    },
    contoh: { salah: 'skema: 2', benar: 'skema: 1' },
  },
];
