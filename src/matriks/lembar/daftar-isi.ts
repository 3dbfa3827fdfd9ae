import type { Sheet } from '../matriks.ts';
import { susun } from './susun.ts';

/** First sheet: where to find what, with links inside the workbook. */
export function daftarIsi(judul: Sheet['judul'], sheets: readonly Sheet[], rancangan: boolean): Sheet {
  return susun<{ nomor: number; sheet: Sheet }>({
    id: 'daftar-isi',
    nama: { id: 'Daftar Isi', en: 'Contents' },
    keterangan: { id: 'Isi berkas ini', en: 'What this file holds' },
    judul,
    columns: [
      { key: 'no', judul: { id: 'No', en: 'No' }, format: 'angka', lebar: 5, value: (r) => r.nomor },
      {
        key: 'lembar',
        judul: { id: 'Lembar', en: 'Sheet' },
        format: 'teks',
        lebar: 34,
        value: (r) => ({ lembar: r.sheet.id, teks: r.sheet.nama }),
      },
      {
        key: 'isi',
        judul: { id: 'Isi', en: 'Content' },
        format: 'teks',
        lebar: 90,
        value: (r) => r.sheet.keterangan,
      },
    ],
    groups: [{ rows: sheets.map((sheet, i) => ({ nomor: i + 1, sheet })) }],
    label: 'lembar',
    kertas: 'F4',
    nomorKolom: false,
    rancangan,
  }).sheet;
}
