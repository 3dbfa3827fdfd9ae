/**
 * Standar Pelayanan Minimal of a kabupaten or kota (PP 2/2018): its services by the codes of the national list that
 * deliver them. Lists of 2023 and later; the segment of special autonomy (Papua, Aceh) has other codes.
 */
import { remembered } from './memo.ts';
import type { Doc, Node } from './node.ts';
import { pemdaOf } from './query.ts';

export interface LayananSpm {
  /** Bidang urusan of the field. */
  readonly bidang: string;
  readonly nama: string;
  /** A kegiatan (all below it) or a sub kegiatan. */
  readonly kode: readonly string[];
}

const KESEHATAN = [
  'ibu hamil',
  'ibu bersalin',
  'bayi baru lahir',
  'balita',
  'usia pendidikan dasar',
  'usia produktif',
  'usia lanjut',
  'penderita hipertensi',
  'penderita diabetes melitus',
  'orang dengan gangguan jiwa berat',
  'orang terduga tuberkulosis',
  'orang dengan risiko terinfeksi HIV',
];

export const LAYANAN_SPM: readonly LayananSpm[] = [
  { bidang: '1.01', nama: 'pendidikan anak usia dini', kode: ['1.01.02.2.03'] },
  { bidang: '1.01', nama: 'pendidikan dasar', kode: ['1.01.02.2.01', '1.01.02.2.02'] },
  { bidang: '1.01', nama: 'pendidikan kesetaraan', kode: ['1.01.02.2.04'] },
  ...KESEHATAN.map((nama, i) => ({
    bidang: '1.02',
    nama: `pelayanan kesehatan ${nama}`,
    kode: [`1.02.02.2.02.${String(i + 1).padStart(4, '0')}`],
  })),
  { bidang: '1.03', nama: 'pemenuhan kebutuhan pokok air minum', kode: ['1.03.03.2.01'] },
  { bidang: '1.03', nama: 'pengolahan air limbah domestik', kode: ['1.03.05.2.01'] },
  {
    bidang: '1.04',
    nama: 'rumah layak huni bagi korban bencana dan warga terkena relokasi',
    kode: ['1.04.02.2.01', '1.04.02.2.02', '1.04.02.2.03', '1.04.02.2.04'],
  },
  {
    bidang: '1.05',
    nama: 'ketenteraman dan ketertiban umum',
    kode: ['1.05.02.2.01', '1.05.02.2.02', '1.05.02.2.03'],
  },
  { bidang: '1.05', nama: 'informasi rawan bencana', kode: ['1.05.03.2.01'] },
  { bidang: '1.05', nama: 'pencegahan dan kesiapsiagaan bencana', kode: ['1.05.03.2.02'] },
  { bidang: '1.05', nama: 'penyelamatan dan evakuasi korban bencana', kode: ['1.05.03.2.03'] },
  {
    bidang: '1.05',
    nama: 'penyelamatan dan evakuasi korban kebakaran',
    kode: ['1.05.04.2.01', '1.05.04.2.05'],
  },
  { bidang: '1.06', nama: 'rehabilitasi sosial dasar di luar panti', kode: ['1.06.04.2.01'] },
  { bidang: '1.06', nama: 'perlindungan sosial korban bencana', kode: ['1.06.06.2.01'] },
];

/** Papua and Aceh run these services under codes of their own. */
const OTSUS = /^(11|9[1-6])\./;

/** True where the codes of the table hold; `editions` are those that ship with the tool. */
export const knowsSpm = (editions: readonly string[], doc: Doc): boolean =>
  pemdaOf(doc) === 'kabkota' && !OTSUS.test(doc.wilayah) && editions.includes(doc.nomenklatur ?? '');

const BY_KODE = new Map(
  LAYANAN_SPM.flatMap((layanan) => layanan.kode.map((kode) => [kode, layanan] as const)),
);

/** The service that a sub kegiatan delivers, by its code. */
export const layananOf = (row: Node): LayananSpm | undefined => byKode(row.kode ?? '');

const byKode = remembered(
  (kode): LayananSpm | undefined => BY_KODE.get(kode) ?? BY_KODE.get(kode.slice(0, kode.lastIndexOf('.'))),
);
