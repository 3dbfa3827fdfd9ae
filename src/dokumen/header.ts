import type { Data, DataRec, Doc, Periode, Tingkat, Versi } from '../model/node.ts';
import type { Dokumen } from './dokumen.ts';

/** Text of a scalar as written; undefined for lists, records, null and absent values. */
export function textOf(value: Data | undefined): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}

export function recordOf(value: Data | undefined): DataRec | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}

export const listOf = (value: Data | undefined): readonly Data[] => (Array.isArray(value) ? value : []);

function yearOf(value: Data | undefined): number | undefined {
  const text = textOf(value);
  return text !== undefined && /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

function yearsOf(value: Data | undefined): number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((v) => yearOf(v) ?? []);
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(to - from + 1, 50)) }, (_, i) => from + i);

/** Years of the document with the defaults of format.md "Header". */
function periodeOf(data: DataRec, dokumen: Dokumen, logika: string | undefined): Periode | undefined {
  if (dokumen.waktu === 'tahun') {
    const tahun = yearOf(data.tahun);
    if (tahun === undefined) return undefined;
    return {
      awal: tahun,
      akhir: tahun,
      dasar: tahun - 1,
      transisi: [],
      target: [tahun],
      lanjutan: [tahun + 1],
    };
  }
  const written = recordOf(data.periode);
  const awal = yearOf(written?.awal);
  const akhir = yearOf(written?.akhir);
  if (!written || awal === undefined || akhir === undefined) return undefined;
  const modern = logika === '2025';
  return {
    awal,
    akhir,
    dasar: yearOf(written.tahun_dasar) ?? awal - 1,
    transisi: yearsOf(written.tahun_transisi) ?? (modern ? [awal] : []),
    target: yearsOf(written.tahun_target) ?? range(awal + 1, akhir),
    lanjutan: yearsOf(written.tahun_lanjutan) ?? (modern ? [akhir + 1] : []),
  };
}

function versiOf(data: DataRec): Versi {
  const versi = recordOf(data.versi);
  return {
    nama: textOf(versi?.nama) ?? 'murni',
    menggantikan: textOf(versi?.menggantikan),
    berlaku: yearOf(versi?.berlaku),
    status: textOf(versi?.status),
    tahap: textOf(versi?.tahap),
  };
}

const TINGKAT: readonly Tingkat[] = ['daerah', 'provinsi', 'nasional', 'lain'];

/** The header as the model keeps it, all but `root`; lenient, since the schema reports what is malformed. */
export function headerOf(
  file: string,
  data: DataRec,
  dokumen: Dokumen,
  shipped: boolean,
): Omit<Doc, 'root' | 'unit'> {
  const logikaText = textOf(data.logika);
  const logika = logikaText === '2017' || logikaText === '2025' ? logikaText : undefined;
  return {
    file,
    jenis: dokumen.jenis,
    id: textOf(data.id) ?? '',
    judul: textOf(data.judul) ?? '',
    wilayah: textOf(data.wilayah) ?? '',
    tingkat: dokumen.jenis === 'prioritas' ? TINGKAT.find((t) => t === data.tingkat) : undefined,
    tahun: dokumen.waktu === 'tahun' ? yearOf(data.tahun) : undefined,
    periode: periodeOf(data, dokumen, logika),
    logika,
    nomenklatur: textOf(data.nomenklatur),
    versi: versiOf(data),
    acuan: listOf(data.acuan).flatMap((entry) => {
      const [id, versi] = (textOf(entry) ?? '').split('@');
      return id ? [{ id, versi }] : [];
    }),
    shipped,
  };
}
