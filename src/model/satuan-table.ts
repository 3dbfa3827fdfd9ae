/** Units of the field: one spelling each, with the others that real files have. All lower case, as `fold` in satuan.ts gives them. */

/** `baku: other spellings`. Composite units (`ton/ha`) are put together from these. */
const ALIASES = `
persen: %|persentase|prosentase|presentase|porsentase|pct
permil: ‰
poin: point|points
indeks: index
skor: score
rasio: ratio
peringkat: ranking|rangking
rupiah: rp|idr
ribu rupiah: rp ribu|ribu rp|ribuan rupiah|rupiah ribuan|rp. ribu
juta rupiah: rp juta|juta rp|jt rp|jutaan rupiah|rp. juta|rp jt
miliar rupiah: milyar rupiah|milliar rupiah|rp miliar|rp milyar|miliar rp|rp. miliar|rp. milyar
triliun rupiah: trilyun rupiah|rp triliun|rp. triliun
juta: jt
miliar: milyar
hektare: ha|hektar|hektaree|hectare
meter: m|mtr|meter lari|meter'
meter persegi: m2|meter2
meter kubik: m3|meter3
kilometer: km|kilo meter|kilometre
kilometer persegi: km2
sentimeter: cm
gram: gr
kilogram: kg|kilo gram
kuintal: kw|kwintal|ku
ton: tons
liter: l|lt|ltr
kilowatt jam: kwh
megawatt: mw
derajat celcius: °c|celcius
detik: dt|dtk
menit: mnt
hari: hr
bulan: bln
triwulan: tw
tahun: thn|th
kali: kl
orang: org
per 1.000 penduduk: per 1000 penduduk|per seribu penduduk
per 1.000 kelahiran hidup: per 1000 kelahiran hidup|per 1000 kh
per 100.000 penduduk: per 100000 penduduk
per 100.000 kelahiran hidup: per 100000 kelahiran hidup|per 100.000 kh
kapita: kap
kepala keluarga: kk
rumah tangga: ruta
sambungan rumah: sr
aparatur sipil negara: asn
pegawai negeri sipil: pns
dokumen: dok|document
laporan: lap
sertifikat: sertipikat
peraturan daerah: perda
peraturan kepala daerah: perkada
kerja sama: kerjasama
izin: ijin
paket: pkt
buah: bh
lembar: lbr
eksemplar: eks|exp|examplar|eksamplar
objek: obyek
sampel: sample
kegiatan: keg
kelompok: klp|kelp
kelompok masyarakat: pokmas
satuan pendidikan: satdik
perangkat daerah: pd|opd|skpd
provinsi: propinsi
kabupaten: kab
kecamatan: kec
orang/bulan: ob|orang bulan
orang/hari: oh|orang hari
orang/jam: oj|orang jam`;

/** Units that are written in one way only. */
const PLAIN = `
angka, nilai, level, predikat, opini, kategori, jam, minggu, semester, jiwa, penduduk, keluarga, peserta
didik, siswa, mahasiswa, peserta, guru, pegawai, pengguna, warga belajar, balita, lansia, berita acara,
buku, berkas, naskah, arsip, data, peta, rekomendasi, kebijakan, peraturan, kesepakatan, sanksi, sop,
usulan, permohonan, perkara, kasus, pengaduan, unit, unit usaha, unit rumah, unit kerja, set, stel, item,
jenis, ruang, ruas, titik, lokasi, lokus, kawasan, ekor, batang, pohon, bibit, benih, dosis, program,
layanan, aplikasi, sistem, sistem informasi, media, konten, konten digital, website, pelatihan, publikasi,
produk, promosi, event, perusahaan, investor, koperasi, umkm, usaha, kegiatan usaha, pelaku usaha, badan
usaha, lembaga, lembaga kemasyarakatan, organisasi, instansi, komunitas, entitas, sekolah, puskesmas,
posyandu, perpustakaan, pasar, jembatan, bangunan gedung, bendungan, bendung, danau, sungai, terminal,
sarana, cagar budaya, rute, wilayah, kota, kelurahan, desa, kampung, daerah`;

/** Spelling → the one spelling of the unit. */
export const UNIT_BY_SPELLING: ReadonlyMap<string, string> = new Map([
  ...PLAIN.trim()
    .split(/,\s/)
    .map((word) => word.replace(/\s/g, ' '))
    .map((word) => [word, word] as const),
  ...ALIASES.trim()
    .split('\n')
    .flatMap((line) => {
      const [baku = '', others = ''] = line.split(': ');
      return [baku, ...others.split('|')].map((word) => [word, baku] as const);
    }),
]);
