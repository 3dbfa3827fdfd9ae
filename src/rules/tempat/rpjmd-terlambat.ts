import { docsOf } from '../../model/query.ts';
import { tanggalOf } from '../../model/tanggal.ts';
import type { Rule } from '../rule.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Six months on, same day of the month. */
function sixMonthsAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const later = month + 6;
  const at = later > 12 ? [year + 1, later - 12] : [year, later];
  return `${at[0]}-${String(at[1]).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The RPJMD is due six months after the inauguration; without its date, after the end of the first year. */
export const rpjmdTerlambat: Rule = {
  id: 'rpjmd-terlambat',
  level: 'peringatan',
  kelompok: 'H',
  logika: 'semua',
  needs: ['rpjmd'],
  // Day of the inauguration, YYYY-MM-DD; empty: some day of the first year of the period.
  options: { tanggal_pelantikan: '' },
  basis: [
    {
      id: 'UU 23/2014: perda RPJMD ditetapkan paling lambat enam bulan setelah kepala daerah dilantik',
      en: 'UU 23/2014: the RPJMD is adopted within six months of the inauguration',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'RPJMD ditetapkan lewat batas waktu',
      alasan:
        'Perda RPJMD ditetapkan paling lambat enam bulan setelah pelantikan; lewat dari itu ada sanksi bagi kepala daerah dan DPRD. Tanggal pelantikan ditulis di pengaturan; tanpa itu, yang dilaporkan hanya keterlambatan yang pasti: lewat 30 Juni tahun kedua periode. Hanya versi murni yang diperiksa.',
      pesan: (p) => `RPJMD ditetapkan ${p.tanggal}, lewat dari batas ${p.batas}`,
      label: (p) => `paling lambat ${p.batas}`,
      saran: () =>
        'periksa tanggal penetapan dan awal periode; bila benar, tulis sebabnya sebagai justifikasi',
    },
    en: {
      judul: 'RPJMD adopted after the time limit',
      alasan:
        'The RPJMD must be adopted within six months of the inauguration; there are sanctions for being late. The day of the inauguration is an option; without it only what is certain is reported: later than 30 June of the second year. Only the original version is checked.',
      pesan: (p) => `the RPJMD was adopted on ${p.tanggal}, after the limit of ${p.batas}`,
      label: (p) => `${p.batas} at the latest`,
      saran: () =>
        'check the date and the first year of the period; if they are right, give the reason as justifikasi',
    },
  },
  *check(model, { options }) {
    const pelantikan = String(options.tanggal_pelantikan);
    for (const doc of docsOf(model, 'rpjmd')) {
      const tanggal = tanggalOf(doc);
      if (tanggal === undefined || !doc.periode || doc.versi.nama !== 'murni') continue;
      const known = DATE.test(pelantikan) && pelantikan.startsWith(String(doc.periode.awal));
      const batas = known ? sixMonthsAfter(pelantikan) : `${doc.periode.awal + 1}-06-30`;
      if (tanggal <= batas) continue;
      yield { on: doc.root, field: '/versi/tanggal', params: { tanggal, batas } };
    }
  },
};
