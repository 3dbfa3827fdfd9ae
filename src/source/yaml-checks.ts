/** The catalogue of slips in YAML that a planner makes. */
import type { SyntaxCheck } from './yaml-check.ts';

export const YAML_CHECKS: readonly SyntaxCheck[] = [
  {
    id: 'yaml-salah',
    level: 'galat',
    texts: {
      id: {
        judul: 'Susunan YAML tidak dapat dibaca',
        alasan:
          'Berkas rencana ditulis dalam YAML: kunci, titik dua, spasi, nilai, dan tingkat menurut jumlah spasi di awal baris. Bila satu baris tidak mengikutinya, isi sesudahnya tidak pasti, maka berkas ini tidak diperiksa lebih jauh.',
        saran:
          'Periksa tanda kutip, titik dua, koma, kurung, dan indentasi di baris yang disebut dan baris sebelumnya.',
      },
      en: {
        judul: 'YAML cannot be read',
        alasan:
          'Plans are written in YAML: key, colon, space, value, and levels by the spaces before a line. Where one line does not follow this, what comes after is uncertain, so the file is not checked further.',
        saran:
          'Check quotes, colons, commas, brackets and indentation of the line that is named and of the one before.',
      },
    },
    contoh: { salah: 'lokasi: ["16.03.06",, "16.03.10"]', benar: 'lokasi: ["16.03.06", "16.03.10"]' },
  },
  {
    id: 'kutip-tidak-ditutup',
    level: 'galat',
    texts: {
      id: {
        judul: 'Tanda kutip tidak ditutup',
        alasan:
          'Teks yang dibuka dengan tanda kutip berlanjut sampai tanda kutip yang sama. Bila penutupnya lupa atau ada tanda kutip di dalam teks, baris berikutnya ikut terbaca sebagai teks. Temuan ini menunjuk tanda kutip pembukanya.',
        saran: 'Tambahkan tanda kutip penutup; tulis \\" untuk tanda kutip di dalam teks berkutip ganda.',
      },
      en: {
        judul: 'Quote is not closed',
        alasan:
          'A text opened with a quote goes on to the next such quote. If the closing one is forgotten, or the text has quotes inside, the following lines become text too. The finding points at the opening quote.',
        saran: 'Add the closing quote; write \\" for a quote inside a text in double quotes.',
      },
    },
    contoh: {
      salah: 'nama: "Dinas Pertanian\nkode: "3.27.02"',
      benar: 'nama: "Dinas Pertanian"\nkode: "3.27.02"',
    },
  },
  {
    id: 'kutip-tidak-dibuka',
    level: 'peringatan',
    texts: {
      id: {
        judul: 'Tanda kutip tidak dibuka',
        alasan:
          'Tanda kutip di akhir teks yang tidak diawali tanda kutip menjadi bagian dari teks itu. Kode atau nama seperti itu tidak akan cocok dengan daftar atau dokumen lain.',
        saran: 'Tambahkan tanda kutip di awal teks, atau hapus yang di akhir.',
      },
      en: {
        judul: 'Quote was not opened',
        alasan:
          'A quote at the end of a text that does not begin with one becomes part of the text. Such a code or name matches no list and no other document.',
        saran: 'Add the quote at the start of the text, or delete the one at its end.',
      },
    },
    contoh: { salah: 'kode: 3.27.02"', benar: 'kode: "3.27.02"' },
  },
  {
    id: 'kurung-tidak-ditutup',
    level: 'galat',
    texts: {
      id: {
        judul: 'Kurung tidak berpasangan',
        alasan:
          'Isi { } dan [ ] dibaca sampai kurung tutupnya. Bila kurung tutup lupa, salah jenis, atau berlebih, baris sesudahnya terbaca salah. Temuan ini menunjuk kurung bukanya.',
        saran: 'Tambahkan, ganti, atau hapus kurung sehingga setiap { punya } dan setiap [ punya ].',
      },
      en: {
        judul: 'Bracket without its partner',
        alasan:
          'The content of { } and [ ] is read up to the closing bracket. If it is forgotten, of the wrong kind or superfluous, the lines after it read wrongly. The finding points at the opening bracket.',
        saran: 'Add, replace or delete a bracket so that each { has its } and each [ its ].',
      },
    },
    contoh: { salah: 'target: {2026: 5, 2027: 6\nakhir: 6', benar: 'target: {2026: 5, 2027: 6}\nakhir: 6' },
  },
  {
    id: 'indentasi-salah',
    level: 'galat',
    texts: {
      id: {
        judul: 'Jumlah spasi di awal baris salah',
        alasan:
          'Tingkat sebuah baris ditentukan jumlah spasi di depannya: kunci dan butir yang setingkat dimulai di kolom yang sama. Satu spasi lebih atau kurang memindahkan baris ke tingkat yang tidak ada.',
        saran: 'Samakan jumlah spasi dengan baris yang ditunjuk sebagai pembanding.',
      },
      en: {
        judul: 'Wrong number of spaces before a line',
        alasan:
          'The level of a line is the number of spaces before it: keys and items of one level begin in the same column. One space more or less moves the line to a level that does not exist.',
        saran: 'Use the same number of spaces as the line that is shown for comparison.',
      },
    },
    contoh: {
      salah: '  - kode: "3.27.02"\n   nama: Penyediaan Sarana',
      benar: '  - kode: "3.27.02"\n    nama: Penyediaan Sarana',
    },
  },
  {
    id: 'titik-dua-hilang',
    level: 'galat',
    texts: {
      id: {
        judul: 'Titik dua atau nilai hilang',
        alasan:
          'Setiap baris dan setiap isian { } adalah pasangan kunci: nilai. Tanpa titik dua, baris itu terbaca sebagai teks dan baris berikutnya ikut rusak.',
        saran:
          'Tambahkan titik dua setelah kunci; bila itu lanjutan teks di atasnya, jorokkan lebih dalam atau pakai tanda kutip.',
      },
      en: {
        judul: 'Colon or value is missing',
        alasan:
          'Every line and every entry of { } is a pair key: value. Without a colon the line reads as text and the next line breaks too.',
        saran: 'Add a colon after the key; if it continues the text above, indent it deeper or use quotes.',
      },
    },
    contoh: { salah: 'satuan indeks\narah: naik', benar: 'satuan: indeks\narah: naik' },
  },
  {
    id: 'spasi-hilang',
    level: 'galat',
    texts: {
      id: {
        judul: 'Spasi hilang',
        alasan:
          'YAML memerlukan satu spasi setelah titik dua, setelah tanda - di awal butir, dan sebelum # dari komentar. Tanpa spasi, nama:Dinas adalah satu kata, bukan kunci dan nilai.',
        saran: 'Tambahkan spasi di tempat yang ditunjuk.',
      },
      en: {
        judul: 'Space is missing',
        alasan:
          'YAML wants a space after a colon, after the - of an item, and before the # of a comment. Without it nama:Dinas is one word, not a key and a value.',
        saran: 'Add a space at the place shown.',
      },
    },
    contoh: {
      salah: 'id: dinas-pertanian\nnama:Dinas Pertanian',
      benar: 'id: dinas-pertanian\nnama: Dinas Pertanian',
    },
  },
  {
    id: 'koma-hilang',
    level: 'galat',
    texts: {
      id: {
        judul: 'Koma hilang di dalam kurung',
        alasan: 'Isian di dalam { } dan [ ] dipisahkan koma. Tanpa koma, dua isian menyatu menjadi satu.',
        saran:
          'Tambahkan koma di antara kedua isian; bila titik dua bagian dari teks, beri tanda kutip pada teksnya.',
      },
      en: {
        judul: 'Comma is missing inside brackets',
        alasan: 'Entries inside { } and [ ] are separated by commas. Without one, two entries become one.',
        saran: 'Add a comma between the two; if the colon belongs to a text, put the text in quotes.',
      },
    },
    contoh: { salah: '{id: S1, satuan: indeks arah: naik}', benar: '{id: S1, satuan: indeks, arah: naik}' },
  },
  {
    id: 'teks-terpotong-titik-dua',
    level: 'galat',
    texts: {
      id: {
        judul: 'Titik dua memotong teks',
        alasan:
          'Titik dua yang diikuti spasi selalu berarti kunci: nilai, juga di tengah kalimat. Teks yang memuatnya harus ditulis dalam tanda kutip.',
        saran: 'Beri tanda kutip pada seluruh teks.',
      },
      en: {
        judul: 'A colon cuts a text',
        alasan:
          'A colon followed by a space always means key: value, also inside a sentence. A text that has one must be put in quotes.',
        saran: 'Put the whole text in quotes.',
      },
    },
    contoh: {
      salah: 'uraian: Program prioritas: pertanian',
      benar: 'uraian: "Program prioritas: pertanian"',
    },
  },
  {
    id: 'teks-perlu-kutip',
    level: 'galat',
    texts: {
      id: {
        judul: 'Teks perlu tanda kutip',
        alasan:
          'Tanda seperti %, >, |, @, dan - di awal nilai punya arti sendiri di YAML. Satuan %, target >80, atau nilai - harus ditulis dalam tanda kutip.',
        saran: 'Beri tanda kutip pada teks itu.',
      },
      en: {
        judul: 'Text needs quotes',
        alasan:
          'Signs such as %, >, |, @ and - at the start of a value have a meaning of their own in YAML. A unit %, a target >80 or a value - must be put in quotes.',
        saran: 'Put the text in quotes.',
      },
    },
    contoh: { salah: 'satuan: %\nakhir: >80', benar: 'satuan: "%"\nakhir: ">80"' },
  },
];
