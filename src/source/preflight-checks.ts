/** The catalogue of what is found before YAML: bytes, characters, sizes. */
import type { SyntaxCheck } from './yaml-check.ts';

export const PREFLIGHT_CHECKS: readonly SyntaxCheck[] = [
  {
    id: 'bukan-utf8',
    level: 'galat',
    texts: {
      id: {
        judul: 'Berkas bukan UTF-8',
        alasan:
          'Huruf di berkas teks disimpan sebagai byte, dan arti byte itu ditentukan pengodeannya. Semua berkas rencana memakai UTF-8, sehingga terbaca sama di komputer mana pun. Berkas yang disimpan sebagai Windows-1252 atau UTF-16 berisi huruf yang tidak dapat ditebak dengan pasti.',
        saran:
          'Simpan ulang berkas dengan pengodean UTF-8; di Notepad lewat Simpan Sebagai, Pengodean: UTF-8.',
      },
      en: {
        judul: 'File is not UTF-8',
        alasan:
          'Letters in a text file are stored as bytes, and the encoding says what they mean. All plan files use UTF-8, so they read the same on every computer. A file saved as Windows-1252 or UTF-16 has letters that cannot be guessed with certainty.',
        saran: 'Save the file again in UTF-8; in Notepad with Save As, Encoding: UTF-8.',
      },
    },
    contoh: {
      salah: 'nama: Dinas Pertanian 2019\\x962023   (byte 0x96 dari Windows-1252)',
      benar: 'nama: Dinas Pertanian 2019–2023   (UTF-8)',
    },
  },
  {
    id: 'bukan-yaml',
    level: 'galat',
    texts: {
      id: {
        judul: 'Berkas bukan teks YAML',
        alasan:
          'Yang tersimpan dengan nama .yaml ternyata buku kerja Excel, PDF, arsip zip, atau halaman web. Mengganti nama berkas tidak mengubah isinya.',
        saran: 'Masukkan buku kerja dengan renstra import; untuk jenis lain, tulis isinya ke berkas YAML.',
      },
      en: {
        judul: 'File is not YAML text',
        alasan:
          'What is stored under a .yaml name is an Excel workbook, a PDF, a zip archive or a web page. Renaming a file does not change its content.',
        saran:
          'Bring a workbook in with renstra import; for other kinds, write the content into a YAML file.',
      },
    },
    contoh: {
      salah: 'PK… (isi berkas .xlsx yang diganti namanya)',
      benar: 'skema: 1\njenis: renstra\nid: dinas-pertanian',
    },
  },
  {
    id: 'karakter-kendali',
    level: 'galat',
    texts: {
      id: {
        judul: 'Karakter kendali di dalam berkas',
        alasan:
          'Karakter kendali tidak terlihat, tetapi dapat mengubah tampilan terminal dan memutus teks. Biasanya ikut tersalin dari Word (ganti baris U+000B) atau dari aplikasi lama.',
        saran: 'Hapus karakter itu, atau ketik ulang barisnya.',
      },
      en: {
        judul: 'Control character in the file',
        alasan:
          'Control characters are not visible, but they can change what a terminal shows and break texts. They mostly come along from Word (line break U+000B) or from old applications.',
        saran: 'Delete the character, or type the line again.',
      },
    },
    contoh: {
      salah: 'uraian: Meningkatnya<U+000B>produksi padi',
      benar: 'uraian: Meningkatnya produksi padi',
    },
  },
  {
    id: 'karakter-arah-teks',
    level: 'galat',
    texts: {
      id: {
        judul: 'Karakter pembalik arah teks',
        alasan:
          'Karakter ini membuat teks tampil dalam urutan lain daripada yang tersimpan, sehingga yang diperiksa orang bukan yang dibaca program. Dokumen rencana berhuruf Latin tidak memerlukannya.',
        saran: 'Hapus karakter itu, atau ketik ulang barisnya.',
      },
      en: {
        judul: 'Character that reverses the direction of text',
        alasan:
          'It makes a text appear in another order than the stored one, so what people review is not what programs read. Plans in Latin script do not need it.',
        saran: 'Delete the character, or type the line again.',
      },
    },
    contoh: { salah: 'pagu: {2026: 15<U+202E>000000}', benar: 'pagu: {2026: 15000000}' },
  },
  {
    id: 'karakter-tak-terlihat',
    level: 'galat',
    texts: {
      id: {
        judul: 'Karakter yang tidak terlihat',
        alasan:
          'Spasi selebar nol, tanda hubung lunak, atau BOM di tengah berkas tidak tampak di layar, tetapi membuat dua nama yang terlihat sama menjadi berbeda. Di dalam kunci ini galat karena kuncinya tidak dikenali; di dalam teks ini peringatan.',
        saran: 'Hapus karakter itu; ia sering ikut tersalin dari PDF, Word, atau halaman web.',
      },
      en: {
        judul: 'Invisible character',
        alasan:
          'A zero width space, a soft hyphen or a BOM inside the file does not show, but makes two names differ that look the same. Inside a key it is an error, since the key is not known; inside a text it is a warning.',
        saran: 'Delete the character; it often comes along from PDF, Word or web pages.',
      },
    },
    contoh: { salah: 'satu<U+200B>an: indeks', benar: 'satuan: indeks' },
  },
  {
    id: 'karakter-tidak-sah',
    level: 'galat',
    texts: {
      id: {
        judul: 'Kode yang bukan karakter',
        alasan:
          'Kode ini tidak diberi arti oleh Unicode, atau setengah dari pasangan kode. Berkas yang memuatnya rusak atau ditulis program yang keliru.',
        saran: 'Hapus kode itu, atau ketik ulang barisnya.',
      },
      en: {
        judul: 'Code that is no character',
        alasan:
          'Unicode gives this code no meaning, or it is half of a pair. A file with it is damaged or was written by a faulty program.',
        saran: 'Delete the code, or type the line again.',
      },
    },
    contoh: { salah: 'nama: "Dinas \\uFFFF Pertanian"', benar: 'nama: Dinas Pertanian' },
  },
  {
    id: 'karakter-rusak',
    level: 'peringatan',
    texts: {
      id: {
        judul: 'Huruf yang sudah hilang',
        alasan:
          'Tanda U+FFFD ditulis program ketika sebuah huruf tidak dapat dibaca saat berkas diubah pengodeannya. Huruf aslinya sudah tidak ada di berkas ini.',
        saran: 'Ketik ulang huruf yang dimaksud menurut naskah aslinya.',
      },
      en: {
        judul: 'Letter that was lost',
        alasan:
          'Programs write U+FFFD when a letter could not be read while the encoding was changed. The original letter is no longer in this file.',
        saran: 'Type the letter again from the original.',
      },
    },
    contoh: { salah: 'uraian: Rencana 2019�2023', benar: 'uraian: Rencana 2019–2023' },
  },
  {
    id: 'spasi-tak-terputus',
    level: 'galat',
    texts: {
      id: {
        judul: 'Spasi tak terputus di susunan YAML',
        alasan:
          'YAML hanya mengenal spasi biasa. Spasi tak terputus (U+00A0) dari Word atau halaman web tampak sama, tetapi di awal baris atau setelah titik dua membuat barisnya menjadi kunci lain atau teks biasa tanpa peringatan.',
        saran: 'Hapus lalu ketik ulang dengan spasi biasa; karakter ini ikut tersalin tanpa terlihat.',
      },
      en: {
        judul: 'Non-breaking space in the layout',
        alasan:
          'YAML knows only plain spaces. A non-breaking space (U+00A0) from Word or a web page looks the same, but at the start of a line or after a colon it silently makes another key or plain text.',
        saran: 'Delete it and type a plain space; it comes along unseen when copying.',
      },
    },
    contoh: { salah: 'kode:<U+00A0>"3.27.02"', benar: 'kode: "3.27.02"' },
  },
  {
    id: 'tab-di-indentasi',
    level: 'galat',
    texts: {
      id: {
        judul: 'Tab di awal baris',
        alasan:
          'Tingkat sebuah baris ditentukan jumlah spasi di depannya. Tab lebarnya berbeda di setiap editor, sehingga YAML melarangnya.',
        saran: 'Ganti tab dengan spasi, dan atur editor agar tombol Tab menulis spasi.',
      },
      en: {
        judul: 'Tab at the start of a line',
        alasan:
          'The level of a line is the number of spaces before it. A tab has another width in every editor, so YAML forbids it.',
        saran: 'Replace the tab with spaces, and set the editor to write spaces for the Tab key.',
      },
    },
    contoh: { salah: 'pagu:\n	2026: 15000000', benar: 'pagu:\n  2026: 15000000' },
  },
  {
    id: 'akhir-baris-cr',
    level: 'galat',
    texts: {
      id: {
        judul: 'Akhir baris CR',
        alasan:
          'Karakter CR (U+000D) sendirian adalah akhir baris komputer Mac lama. Bagi YAML masa kini seluruh berkas menjadi satu baris.',
        saran: 'Simpan ulang berkas dengan akhir baris LF atau CRLF.',
      },
      en: {
        judul: 'Line end CR',
        alasan:
          'The character CR (U+000D) alone is the line end of old Mac computers. To present-day YAML the whole file becomes one line.',
        saran: 'Save the file with line ends LF or CRLF.',
      },
    },
    contoh: { salah: 'skema: 1<CR>jenis: renstra', benar: 'skema: 1\njenis: renstra' },
  },
  {
    id: 'penanda-konflik',
    level: 'galat',
    texts: {
      id: {
        judul: 'Penanda konflik Git',
        alasan:
          'Dua orang mengubah baris yang sama, dan Git menaruh kedua versinya di berkas di antara <<<<<<<, =======, dan >>>>>>>. Selama belum dipilih, berkas tidak berarti apa-apa.',
        saran: 'Pilih isi yang benar, lalu hapus ketiga baris penanda.',
      },
      en: {
        judul: 'Conflict markers of Git',
        alasan:
          'Two people changed the same lines, and Git put both versions into the file between <<<<<<<, ======= and >>>>>>>. Until one is chosen the file means nothing.',
        saran: 'Choose the right content, then delete the three marker lines.',
      },
    },
    contoh: {
      salah: '<<<<<<< HEAD\n  2026: 15000000\n=======\n  2026: 17000000\n>>>>>>> bidang-program',
      benar: '  2026: 17000000',
    },
  },
  {
    id: 'koma-desimal',
    level: 'galat',
    texts: {
      id: {
        judul: 'Koma desimal di dalam kurung kurawal',
        alasan:
          'Di dalam { } koma memisahkan isian. Karena itu 92,1 terbaca sebagai 92 dan sebuah kunci baru 1, dan angka di belakang koma hilang tanpa peringatan dari YAML.',
        saran: 'Tulis 92.1 dengan titik, atau "92,1" dalam tanda kutip; keduanya terbaca sebagai 92,1.',
      },
      en: {
        judul: 'Decimal comma inside braces',
        alasan:
          'Inside { } a comma separates entries. So 92,1 reads as 92 and a new key 1, and YAML loses the digits after the comma without a word.',
        saran: 'Write 92.1 with a point, or "92,1" in quotes; both are read as 92.1.',
      },
    },
    contoh: { salah: 'target: {2019: 92,1, 2020: 93,4}', benar: 'target: {2019: 92.1, 2020: 93.4}' },
  },
  {
    id: 'berkas-terlalu-besar',
    level: 'galat',
    texts: {
      id: {
        judul: 'Berkas terlalu besar',
        alasan:
          'Berkas dibaca sampai 20 MB, dan susunan yang tidak biasa sampai 4 MB, agar pemeriksaan tidak menghabiskan memori. Satu dokumen tahunan seluruh daerah sekitar 3 MB.',
        saran: 'Pecah dokumen tahunan per perangkat daerah, dan pakai susunan YAML yang biasa.',
      },
      en: {
        judul: 'File is too large',
        alasan:
          'Files are read up to 20 MB, and unusual layouts up to 4 MB, so that a check never exhausts the memory. A whole annual document of a region has about 3 MB.',
        saran: 'Split an annual document by office, and keep to plain YAML.',
      },
    },
    contoh: {
      salah: 'rkpd/2026.yaml (25 MB)',
      benar: 'rkpd/2026/dinas-pertanian.yaml\nrkpd/2026/dinas-kesehatan.yaml',
    },
  },
];
