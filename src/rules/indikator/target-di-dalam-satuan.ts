import { nameOf, nodesOf } from '../../model/query.ts';
import { canonicalUnit } from '../../model/satuan.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** `100`, `12 Dokumen`: a figure where the unit should stand; `per 1.000 penduduk` and `1000 orang` are units. */
function figureIn(satuan: string): string | undefined {
  const [, figure = '', rest = ''] = /^\s*(\d[\d.,]*)\s*(.*)$/s.exec(satuan) ?? [];
  if (figure === '') return undefined;
  if (rest === '') return figure;
  return !/^10{2,}$/.test(figure.replaceAll('.', '')) && canonicalUnit(rest) !== undefined
    ? figure
    : undefined;
}

/** The columns of a table got mixed up: the unit holds the value. */
export const targetDiDalamSatuan: Rule = {
  id: 'target-di-dalam-satuan',
  level: 'peringatan',
  kelompok: 'E',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, tabel T-C.27: satuan dan target di kolom yang berbeda',
      en: 'Permendagri 86/2017, table T-C.27: unit and target stand in different columns',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Angka tertulis di dalam satuan',
      alasan:
        'Satuan menyatakan apa yang dihitung, misalnya Dokumen atau Orang. Angka di dalamnya biasanya target yang masuk ke kolom yang salah saat tabel disalin, sehingga satuan aslinya hilang. Satuan seperti "per 1.000 penduduk" tidak dihitung.',
      pesan: (p) => `satuan indikator "${excerpt(p.indikator)}" berisi angka: "${p.satuan}"`,
      label: () => 'angka, bukan satuan',
      saran: () => 'tulis satuannya saja, dan pindahkan angkanya ke target bila memang target',
    },
    en: {
      judul: 'Figure written inside the unit',
      alasan:
        'The unit says what is counted, Dokumen or Orang for example. A figure in it is usually the target in the wrong column of a copied table, and the unit itself is lost. Units such as "per 1.000 penduduk" do not count.',
      pesan: (p) => `the unit of indicator "${excerpt(p.indikator)}" holds a figure: "${p.satuan}"`,
      label: () => 'a figure, no unit',
      saran: () => 'write the unit alone, and move the figure to the target if it is one',
    },
  },
  *check(model) {
    for (const indikator of nodesOf(model, 'indikator')) {
      const { satuan } = indikator.data;
      if (typeof satuan !== 'string' || figureIn(satuan) === undefined) continue;
      const params = { indikator: indikator.label || nameOf(indikator), satuan };
      yield { on: indikator, field: '/satuan', params };
    }
  },
};
