import { isOfficialText } from '../../acuan/baku.ts';
import { indicatorsIn, satuanOf } from '../../model/indikator.ts';
import { indikatorParams, indikatorText } from '../../model/indikator-words.ts';
import { firstWord, wordsOf } from '../../model/kata.ts';
import { canonicalUnit } from '../../model/satuan.ts';
import type { Rule } from '../rule.ts';

/** Units of one nature; a name that counts persons cannot be measured in documents. */
const GROUPS: Readonly<Record<string, string>> = {
  orang:
    'orang|jiwa|penduduk|peserta|peserta didik|siswa|mahasiswa|guru|pegawai|warga belajar|balita|lansia|aparatur sipil negara|pegawai negeri sipil',
  dokumen: 'dokumen|laporan|berita acara|buku|berkas|naskah|rekomendasi|kebijakan|peraturan|sertifikat',
  barang: 'unit|paket|set|stel|buah|ekor|batang|pohon',
  panjang: 'meter|kilometer',
  luas: 'hektare|meter persegi|kilometer persegi',
  persen: 'persen',
  nilai: 'indeks|nilai|skor|poin',
  rupiah: 'rupiah|ribu rupiah|juta rupiah|miliar rupiah|triliun rupiah',
};
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([group, units]) => units.split('|').map((unit) => [unit, group] as const)),
);
const groupOf = (unit: string): string | undefined => GROUP_OF.get(canonicalUnit(unit) ?? '');

/** An index may be told in percent or in grades, but it is no count. */
const COUNTS: readonly string[] = ['orang', 'dokumen', 'barang', 'panjang', 'luas', 'rupiah'];

/** First words that say what kind of figure follows. */
const TELLING = /^(?:(?:per|pro|pre|por)sentase|indeks|jumlah)$/;

/** What the name asks for where the unit gives something else. */
function expected(nama: string, satuan: string): string | undefined {
  const first = firstWord(nama);
  if (!TELLING.test(first)) return undefined;
  const group = groupOf(satuan);
  if (first.endsWith('sentase')) {
    return canonicalUnit(satuan) === undefined || group === 'persen' ? undefined : 'persen';
  }
  if (group === undefined) return undefined;
  if (first === 'indeks') return COUNTS.includes(group) ? 'indeks' : undefined;
  const [, second = '', third = ''] = wordsOf(nama);
  const named = groupOf(`${second} ${third}`) ?? groupOf(second);
  // `Jumlah nilai investasi` is money.
  const counted = named === 'nilai' ? undefined : named;
  if (counted !== undefined && counted !== group) return second;
  return counted === undefined && group === 'persen' && !/persen|%/i.test(nama) ? second : undefined;
}

/** The name counts one thing, the unit another. */
export const indikatorSatuanTidakCocok: Rule = {
  id: 'indikator-satuan-tidak-cocok',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'PermenPANRB 88/2021: indikator terukur, satuannya sesuai dengan yang diukur',
      en: 'PermenPANRB 88/2021: an indicator is measurable, its unit fits what is measured',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Satuan tidak cocok dengan nama indikator',
      alasan:
        'Nama indikator sudah menyebut apa yang dihitung: "Jumlah orang" dalam Orang, "Persentase" dalam persen. Satuan yang lain jenisnya biasanya tersalin dari baris di atasnya dan membuat target dibaca keliru. Indikator sub kegiatan yang ditulis persis seperti daftar nasional tidak dilaporkan.',
      pesan: (p) => `${indikatorText(p, 'id')} bersatuan ${p.satuan}, padahal namanya mengukur ${p.diharap}`,
      label: (p) => `${p.satuan} bukan satuan ${p.diharap}`,
      saran: (p) => `periksa mana yang benar: ganti satuan ${p.satuan}, atau perbaiki nama indikatornya`,
    },
    en: {
      judul: 'Unit does not fit the name of the indicator',
      alasan:
        'The name tells what is counted: "Jumlah orang" in persons, "Persentase" in percent. A unit of another nature was usually copied from the row above, and the target is misread. Indicators of sub-activities that are worded as the national list has them are not reported.',
      pesan: (p) => `${indikatorText(p, 'en')} has the unit ${p.satuan}, but its name measures ${p.diharap}`,
      label: (p) => `${p.satuan} is no unit of ${p.diharap}`,
      saran: (p) => `find out which is right: change the unit ${p.satuan}, or the name of the indicator`,
    },
  },
  *check(model, { acuan }) {
    for (const indikator of indicatorsIn(model)) {
      const satuan = satuanOf(indikator);
      const diharap = expected(indikator.label, satuan);
      if (diharap === undefined || isOfficialText(acuan, indikator)) continue;
      yield { on: indikator, field: '/satuan', params: { ...indikatorParams(indikator), satuan, diharap } };
    }
  },
};
