import { damagedBy } from '../../model/damaged-fields.ts';
import { placeWords } from '../../model/text-fields.ts';
import type { Params, Rule } from '../rule.ts';

const isResidue = (p: Params): boolean => p.macam === 'sisa-hitung';

/** A formula that failed, or the tail of a binary fraction: the sheet had a value, the plan has none. */
export const nilaiLembarKerjaRusak: Rule = {
  id: 'nilai-lembar-kerja-rusak',
  level: 'peringatan',
  kelompok: 'A',
  logika: 'semua',
  identity: ['letak'],
  basis: [
    {
      id: 'Temuan pada berkas daerah: nilai #N/A, #VALUE!, dan sisa hitung dari lembar kerja',
      en: 'Found in files of regions: #N/A, #VALUE! and rounding residue of spreadsheets',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Nilai rusak dari lembar kerja',
      alasan:
        'Rumus yang gagal meninggalkan #N/A, #REF!, atau #VALUE!, dan sel yang sempit meninggalkan #####. Hitungan pecahan meninggalkan angka seperti 64.64999999999999. Yang tersalin ke rencana bukan nilainya, sehingga tidak dapat dijumlahkan atau dievaluasi.',
      pesan: (p) =>
        isResidue(p)
          ? `${placeWords(p, 'id')} memuat sisa hitung lembar kerja, ${p.potongan}`
          : `${placeWords(p, 'id')} berisi ${p.potongan}, tanda rumus lembar kerja yang gagal atau ikut tersalin`,
      label: (p) => (isResidue(p) ? 'sisa hitung' : 'bukan nilai'),
      saran: (p) =>
        isResidue(p)
          ? 'bulatkan sesuai jumlah desimal yang memang dipakai'
          : 'buka lembar kerja asalnya, perbaiki rumusnya, lalu tulis nilainya di sini',
    },
    en: {
      judul: 'Broken value of a spreadsheet',
      alasan:
        'A formula that fails leaves #N/A, #REF! or #VALUE!, a narrow cell leaves #####. Binary fractions leave figures such as 64.64999999999999. What was copied into the plan is not the value, so it cannot be summed or evaluated.',
      pesan: (p) =>
        isResidue(p)
          ? `${placeWords(p, 'en')} has the rounding residue ${p.potongan} of a spreadsheet`
          : `${placeWords(p, 'en')} is ${p.potongan}, what a spreadsheet formula left behind`,
      label: (p) => (isResidue(p) ? 'rounding residue' : 'no value'),
      saran: (p) =>
        isResidue(p)
          ? 'round it to the number of decimals that is really used'
          : 'open the original sheet, mend the formula, and write the value here',
    },
  },
  *check(model) {
    for (const { on, field, jenis, params } of damagedBy(model, ['lembar-kerja', 'sisa-hitung']))
      yield { on, field, params: { ...params, macam: jenis } };
  },
};
