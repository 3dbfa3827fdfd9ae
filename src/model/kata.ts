/** Word lists of the writing rules (regulasi 5.13), and how a statement begins. All lower case. */

import { remembered } from './memo.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A state that was reached: how goals, objectives and outcomes begin. */
export const KATA_HASIL =
  words(`meningkatnya menurunnya terwujudnya menguatnya terpenuhinya terjaganya terkendalinya
  optimalnya membaiknya berkurangnya bertambahnya terlindunginya`);

/** Something that was delivered: right for a sub kegiatan, not above it. */
export const KATA_KELUARAN =
  words(`tersedianya terlaksananya terbangunnya tersusunnya terselenggaranya terlatihnya
  terdatanya terpeliharanya`);

/** Work that is done. */
export const KATA_KEGIATAN =
  words(`melaksanakan menyelenggarakan melakukan mengadakan menyusun membangun pelaksanaan
  penyelenggaraan penyediaan pengadaan penyusunan pembangunan pembinaan sosialisasi rapat bimtek monitoring`);

/** Says too little without a measure. */
const KATA_KABUR = words('optimal memadai baik efektif efisien maksimal berkualitas prima');

/** Words that tell what is measured; the list of the reference and what real indicators begin with beside it. */
export const KATA_UKUR =
  words(`jumlah persentase tingkat angka rasio rata-rata indeks nilai skor laju prevalensi cakupan
  proporsi level kategori peringkat luas panjang volume pertumbuhan kontribusi
  prosentase presentase porsentase persen rerata rata banyaknya usia umur lama waktu opini predikat produksi produktivitas
  pendapatan pengeluaran kapasitas konsumsi kepadatan frekuensi akreditasi jarak tinggi berat kecepatan derajat
  intensitas pdrb apk apm ipm iks inflasi insidensi insiden kematian kunjungan ketersediaan realisasi capaian kepuasan
  maturitas gini paritas selisih bobot porsi populasi`);

/** A hyphen stays inside a word. */
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u;
const WORDS = new RegExp(WORD, 'gu');

/** Words of a text in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORDS) ?? [];

/** The first word; a number or letter of a list before it is passed over. */
export const firstWord = remembered((text): string => {
  const rest = text.replace(/^\s*(?:\d{1,2}|\p{L})[.)]\s*/u, '');
  return WORD.exec(rest.toLowerCase())?.[0] ?? '';
});

/** `baik` only as in "yang baik", "lebih baik": "baik … maupun …" joins two things, "pemerintahan yang baik" is a term. */
function isVague(words: readonly string[], i: number): boolean {
  const [term, before, word] = [words[i - 2], words[i - 1] ?? '', words[i] ?? ''];
  if (word !== 'baik') return KATA_KABUR.has(word);
  return /^(?:yang|lebih|secara|dengan)$/.test(before) && term !== 'pemerintahan';
}

export function vagueWord(text: string): string | undefined {
  const words = wordsOf(text);
  return words.find((_, i) => isVague(words, i));
}

/** States that a statement names: `Meningkatnya … dan menurunnya …`, `… serta teratasinya …`. */
export const statesIn = (text: string): string[] =>
  wordsOf(text).filter((word) => KATA_HASIL.has(word) || /^(?:ter|ber|me)\p{L}{3,}nya$/u.test(word));

const WORK =
  `dokumen laporan rapat pelatihan sosialisasi bimtek bimbingan kegiatan pertemuan workshop lokakarya seminar
  peserta buku surat`
    .trim()
    .split(/\s+/);
const COUNTED = new RegExp(`^\\W*(?:jumlah|banyaknya|frekuensi)\\s+(${WORK.join('|')})\\b`, 'i');

/** What an indicator counts that is work and no result: `Jumlah rapat …`, `Terlaksananya …`, `Pelaksanaan …`. */
export const workCounted = remembered((nama): string | undefined => {
  const counted = COUNTED.exec(nama)?.[1];
  if (counted !== undefined) return counted.toLowerCase();
  const first = firstWord(nama);
  return KATA_KELUARAN.has(first) || KATA_KEGIATAN.has(first) ? first : undefined;
});
