/** The catalogue of keys and of legal YAML that plans do without. */
import type { SyntaxCheck } from './yaml-check.ts';

export const REFUSED_CHECKS: readonly SyntaxCheck[] = [
  {
    id: 'garis-miring-salah',
    level: 'galat',
    texts: {
      id: {
        judul: 'Garis miring terbalik di dalam kutip ganda',
        alasan:
          'Di dalam kutip ganda, garis miring terbalik memulai kode seperti \\n. Gabungan yang tidak dikenal, misalnya \\d, tidak punya arti.',
        saran: 'Tulis \\\\ untuk satu garis miring terbalik, atau pakai kutip tunggal.',
      },
      en: {
        judul: 'Backslash inside double quotes',
        alasan:
          'Inside double quotes a backslash begins a code such as \\n. A combination that is not known, such as \\d, has no meaning.',
        saran: 'Write \\\\ for one backslash, or use single quotes.',
      },
    },
    contoh: { salah: 'sumber_data: "D:\\data"', benar: "sumber_data: 'D:\\data'" },
  },
  {
    id: 'kunci-ganda',
    level: 'galat',
    texts: {
      id: {
        judul: 'Kunci ditulis dua kali',
        alasan:
          'Dalam satu kelompok setiap kunci hanya boleh sekali; 2026 dan "2026" adalah kunci yang sama. Pembaca YAML lain memakai salah satunya dan membuang yang lain tanpa peringatan.',
        saran: 'Gabungkan isinya di satu kunci, atau perbaiki kunci yang salah ketik.',
      },
      en: {
        judul: 'Key is written twice',
        alasan:
          'Within one group each key may stand once; 2026 and "2026" are the same key. Other YAML readers take one of them and drop the other without a word.',
        saran: 'Join both under one key, or mend the key that was mistyped.',
      },
    },
    contoh: {
      salah: 'pagu: {2026: 15000000, "2026": 17000000}',
      benar: 'pagu: {2026: 15000000, 2027: 17000000}',
    },
  },
  {
    id: 'kunci-tidak-sah',
    level: 'galat',
    texts: {
      id: {
        judul: 'Kunci bukan satu kata',
        alasan:
          'Kunci adalah satu kata dari format dokumen atau sebuah tahun. Daftar, kelompok, kunci kosong, tanda ?, dan teks yang sangat panjang tidak dapat menjadi kunci.',
        saran: 'Tulis kunci: nilai; beri tanda kutip pada teks yang memuat {, [, ? atau titik dua.',
      },
      en: {
        judul: 'Key is not one word',
        alasan:
          'A key is one word of the format, or a year. Lists, maps, empty keys, the sign ? and very long texts cannot be keys.',
        saran: 'Write key: value; put texts with {, [, ? or a colon in quotes.',
      },
    },
    contoh: { salah: '{nama}: Dinas Pertanian', benar: 'nama: Dinas Pertanian' },
  },
  {
    id: 'alias-tidak-didukung',
    level: 'galat',
    texts: {
      id: {
        judul: 'Rujukan YAML (&, *, <<)',
        alasan:
          'YAML dapat menulis isi sekali dan merujuknya di tempat lain. Di dokumen rencana ini tidak dipakai: setiap baris harus dapat dibaca sendiri, juga di lembar kerja. Sering kali * hanyalah tanda catatan kaki.',
        saran: 'Tulis isinya secara lengkap; beri tanda kutip bila tanda itu bagian dari teks.',
      },
      en: {
        judul: 'YAML reference (&, *, <<)',
        alasan:
          'YAML can write content once and refer to it elsewhere. Plans do not use this: each line must be readable by itself, also in a worksheet. Often a * is only the mark of a footnote.',
        saran: 'Write the content in full; use quotes if the sign belongs to a text.',
      },
    },
    contoh: { salah: 'akhir: *)', benar: 'akhir: "*)"' },
  },
  {
    id: 'tag-tidak-didukung',
    level: 'galat',
    texts: {
      id: {
        judul: 'Tag YAML (!)',
        alasan:
          'Tanda ! di awal nilai memberi tipe pada nilai itu, dan pembaca YAML yang berbeda mengartikannya berbeda. Dokumen rencana tidak memakainya.',
        saran: 'Hapus tag itu, atau beri tanda kutip bila bagian dari teks.',
      },
      en: {
        judul: 'YAML tag (!)',
        alasan:
          'A ! at the start of a value gives it a type, and different YAML readers take it differently. Plans do not use it.',
        saran: 'Delete the tag, or use quotes if it belongs to a text.',
      },
    },
    contoh: { salah: 'kode: !!str 3.27.02', benar: 'kode: "3.27.02"' },
  },
  {
    id: 'arahan-tidak-didukung',
    level: 'galat',
    texts: {
      id: {
        judul: 'Arahan YAML (%)',
        alasan:
          'Baris yang diawali % mengubah cara berkas dibaca. Dokumen rencana selalu dibaca dengan cara yang sama.',
        saran: 'Hapus baris itu.',
      },
      en: {
        judul: 'YAML directive (%)',
        alasan:
          'A line that begins with % changes how the file is read. Plans are always read in the same way.',
        saran: 'Delete the line.',
      },
    },
    contoh: { salah: '%YAML 1.1\n---\nskema: 1', benar: 'skema: 1' },
  },
  {
    id: 'beberapa-dokumen',
    level: 'galat',
    texts: {
      id: {
        judul: 'Lebih dari satu dokumen dalam berkas',
        alasan:
          'Satu berkas memuat satu versi dari satu dokumen. Garis --- di tengah berkas memulai dokumen kedua, yang tidak akan terbaca.',
        saran: 'Pindahkan isinya ke berkas lain, atau hapus garis ---.',
      },
      en: {
        judul: 'More than one document in a file',
        alasan:
          'One file holds one version of one document. A line --- inside the file begins a second document, which would not be read.',
        saran: 'Move the content to a file of its own, or delete the line ---.',
      },
    },
    contoh: { salah: 'id: dinas-pertanian\n---\nid: dinas-kesehatan', benar: 'id: dinas-pertanian' },
  },
  {
    id: 'terlalu-dalam',
    level: 'galat',
    texts: {
      id: {
        judul: 'Susunan terlalu dalam',
        alasan:
          'Dokumen rencana bersarang paling banyak belasan tingkat. Susunan lebih dari 64 tingkat selalu karena kurung atau indentasi yang keliru.',
        saran: 'Periksa kurung atau indentasi yang berlebih di tempat yang disebut.',
      },
      en: {
        judul: 'Nesting is too deep',
        alasan:
          'Plans nest a dozen levels at most. More than 64 levels always come from wrong brackets or indentation.',
        saran: 'Look for superfluous brackets or indentation at the place named.',
      },
    },
    contoh: { salah: 'lokasi: [[[[[[ … ]]]]]]   (65 kurung)', benar: 'lokasi: ["16.03.06"]' },
  },
  {
    id: 'komentar-memotong-teks',
    level: 'peringatan',
    texts: {
      id: {
        judul: 'Tanda # memotong teks',
        alasan:
          'Tanda # yang didahului spasi memulai komentar, sehingga sisa teksnya tidak terbaca. Bila langsung diikuti huruf atau angka, biasanya # itu bagian dari teks.',
        saran: 'Beri tanda kutip pada seluruh teks, atau tulis spasi setelah # bila memang komentar.',
      },
      en: {
        judul: 'A # cuts a text',
        alasan:
          'A # after a space begins a comment, so the rest of the text is not read. Where a letter or digit follows at once, the # mostly belongs to the text.',
        saran: 'Put the whole text in quotes, or write a space after # if it is a comment.',
      },
    },
    contoh: { salah: 'nama: Penyediaan Sarana #2', benar: 'nama: "Penyediaan Sarana #2"' },
  },
  {
    id: 'berkas-kosong',
    level: 'galat',
    texts: {
      id: {
        judul: 'Berkas kosong',
        alasan:
          'Berkas dokumen yang kosong atau hanya berisi komentar tidak memuat rencana apa pun. Kadang berkas menjadi kosong karena sinkronisasi folder yang belum selesai.',
        saran: 'Isi dokumennya mulai dari skema, jenis, dan id, atau hapus berkasnya.',
      },
      en: {
        judul: 'Empty file',
        alasan:
          'A document file that is empty or has only comments holds no plan. Sometimes a file is empty because a shared folder has not finished its synchronisation.',
        saran: 'Fill in the document beginning with skema, jenis and id, or delete the file.',
      },
    },
    contoh: { salah: '# renstra dinas pertanian', benar: 'skema: 1\njenis: renstra\nid: dinas-pertanian' },
  },
  {
    id: 'temuan-dipotong',
    level: 'galat',
    texts: {
      id: {
        judul: 'Temuan lain tidak ditampilkan',
        alasan:
          'Satu berkas menampilkan paling banyak seratus kesalahan susunan. Biasanya semuanya berasal dari satu sebab, sehingga sisanya hilang setelah yang pertama diperbaiki.',
        saran: 'Perbaiki yang sudah ditampilkan, lalu periksa lagi.',
      },
      en: {
        judul: 'More findings are not shown',
        alasan:
          'One file shows at most a hundred mistakes of layout. Mostly all come from one cause, so the rest is gone once the first are mended.',
        saran: 'Mend those that are shown, then check again.',
      },
    },
    contoh: { salah: 'nama: a\nnama: b\nnama: c   (dan seterusnya)', benar: 'nama: c' },
  },
];
