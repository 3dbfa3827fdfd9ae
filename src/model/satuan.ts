/** Units: one name for the many spellings of real files (107 spellings in one kabupaten). Orang and jiwa stay two units. */

/** `baku: other spellings`, lower case, as `fold` gives them. Composite units (`ton/ha`) are put together from these. */
const UNITS = `
persen: %|persentase|prosentase|presentase|porsentase|pct
permil: ‰
angka
poin: point|points
indeks: index
nilai
skor: score
rasio: ratio
level
predikat
opini
kategori
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
jam
hari: hr
minggu
bulan: bln
triwulan: tw
semester
tahun: thn|th
kali: kl
orang: org
jiwa
penduduk
kapita: kap
keluarga
kepala keluarga: kk
rumah tangga: ruta
sambungan rumah: sr
peserta didik
siswa
mahasiswa
peserta
guru
pegawai
aparatur sipil negara: asn
pegawai negeri sipil: pns
dokumen: dok|document
laporan: lap
berita acara
buku
berkas
naskah
arsip
data
peta
sertifikat: sertipikat
rekomendasi
kebijakan
peraturan
usulan
permohonan
perkara
kasus
pengaduan
unit
unit usaha
unit rumah
unit kerja
paket: pkt
set
stel
buah: bh
lembar: lbr
eksemplar: eks|exp|examplar|eksamplar
item
jenis
ruang
ruas
titik
lokasi
lokus
kawasan
objek: obyek
sampel: sample
ekor
batang
dosis
kegiatan: keg
program
layanan
aplikasi
sistem
sistem informasi
media
konten
produk
promosi
event
perusahaan
investor
koperasi
umkm
usaha
kegiatan usaha
pelaku usaha
badan usaha
lembaga
lembaga kemasyarakatan
organisasi
instansi
komunitas
kelompok: klp|kelp
kelompok masyarakat: pokmas
satuan pendidikan: satdik
sekolah
puskesmas
posyandu
perpustakaan
pasar
jembatan
bangunan gedung
perangkat daerah: pd|opd|skpd
provinsi: propinsi
kabupaten: kab
kota
kecamatan: kec
kelurahan
desa
kampung
daerah
orang/bulan: ob|orang bulan
orang/hari: oh|orang hari
orang/jam: oj|orang jam`;

const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  UNITS.trim()
    .split('\n')
    .flatMap((line) => {
      const [baku = '', others = ''] = line.split(': ');
      return [baku, ...others.split('|')].filter((word) => word !== '').map((word) => [word, baku] as const);
    }),
);

/** Case, spaces, `m³` and `m3`, a bracket around the whole and a final full stop make no difference. */
function fold(text: string): string {
  const flat = text.slice(0, 120).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const bare = /^\(([^()]*)\)$/.exec(flat)?.[1]?.trim() ?? flat;
  return bare
    .replace(/\.$/, '')
    .replace(/ ?\/ ?/g, '/')
    .trim();
}

/** `persen (%)`, `Sambungan Rumah (SR)`: the bracket repeats the word before it. */
function withoutBracket(folded: string): string | undefined {
  const match = /^([^()]+?) ?\(([^()]+)\)$/.exec(folded);
  return match?.[1];
}

/** The one spelling of a unit (`hektare`, `ton/hektare`); undefined when the table does not have it. */
export function canonicalUnit(text: string): string | undefined {
  const folded = fold(text);
  const known = BY_SPELLING.get(folded);
  if (known !== undefined) return known;
  const head = withoutBracket(folded);
  if (head !== undefined) return BY_SPELLING.get(head);
  const parts = folded.split(/\/| per /);
  if (parts.length < 2) return undefined;
  const names = parts.map((part) => BY_SPELLING.get(part.trim()));
  return names.includes(undefined) ? undefined : names.join('/');
}

/** True when both mean the same unit; unknown units are compared as written, without case and spaces. */
export function sameUnit(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x !== '' && (x === y || (canonicalUnit(a) ?? x) === (canonicalUnit(b) ?? y));
}

/** Initials of the words before a bracket: `Kepala Keluarga (KK)` explains an abbreviation, it gives no unit. */
function isAbbreviationOf(before: string, inside: string): boolean {
  const words = before.trim().split(/\s+/).slice(-inside.length);
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  return inside.length > 1 && initials === inside;
}

/** The unit in parentheses at the end of a name, as written: `Tingkat Kemiskinan (Persen)`; of `(%)` anywhere in it. */
export function unitInName(nama: string): string | undefined {
  const groups = [...nama.slice(0, 2000).matchAll(/\(([^()]{1,60})\)/g)].reverse();
  for (const group of groups) {
    const inside = (group[1] ?? '').trim();
    const atEnd = /^[\s.]*$/.test(nama.slice(group.index + group[0].length));
    if (!atEnd && !/^(?:%|persen)$/i.test(inside)) continue;
    if (isAbbreviationOf(nama.slice(0, group.index), inside)) continue;
    if (canonicalUnit(inside) !== undefined) return inside;
  }
  return undefined;
}
