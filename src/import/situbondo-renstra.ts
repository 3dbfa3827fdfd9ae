/** The rows of the Situbondo table as a Renstra document. */
import type { Data, DataRec } from '../model/node.ts';
import { type Indikator, indikatorRecord } from './indikator.ts';
import { filled, moneyValue } from './nilai.ts';
import type { ImportDocument, ImportOptions } from './source.ts';

/** The table is of this one office. */
export const OFFICE = { kode: '2.23.2.24.0.00.01.0000', nama: 'Dinas Perpustakaan dan Kearsipan' };
/** Segments of the code of the parent row; tujuan and program have none. */
export const LEVELS = {
  tujuan: { parent: '', segments: 0 },
  sasaran: { parent: 'tujuan', segments: 0 },
  program: { parent: '', segments: 0 },
  kegiatan: { parent: 'program', segments: 3 },
  'sub-kegiatan': { parent: 'kegiatan', segments: 5 },
} as const;
export type Level = keyof typeof LEVELS;

/** One node of the plan, gathered from its rows. */
export interface Row {
  readonly level: Level;
  readonly kode: string;
  readonly uraian: string;
  readonly induk: string;
  readonly hasil: string;
  readonly indikator: Indikator[];
  readonly nomor: Set<string>;
  readonly pagu: Map<number, bigint>;
  readonly children: Row[];
}

const paguRecord = (pagu: ReadonlyMap<number, bigint>): DataRec =>
  Object.fromEntries([...pagu].map(([year, sen]) => [String(year), moneyValue(sen)]));

/** Where a row has a statement (`hasil`), its indicators stand inside. */
const measured = (node: Row, key: 'outcome' | 'output'): DataRec => {
  const indikator = node.indikator.map(indikatorRecord);
  return node.hasil === '' ? filled({ indikator }) : { [key]: [filled({ uraian: node.hasil, indikator })] };
};

function record(node: Row): DataRec {
  const children: Data[] = node.children.map(record);
  const pagu = paguRecord(node.pagu);
  const base = { kode: node.kode, nama: node.uraian };
  switch (node.level) {
    case 'tujuan':
    case 'sasaran':
      return filled({
        id: node.kode,
        uraian: node.uraian,
        indikator: node.indikator.map(indikatorRecord),
        sasaran: children,
      });
    case 'program':
      return filled({
        ...base,
        mendukung: node.induk === '' ? [] : [node.induk],
        ...measured(node, 'outcome'),
        pagu,
        kegiatan: children,
      });
    case 'kegiatan':
      return filled({ ...base, ...measured(node, 'output'), pagu, sub_kegiatan: children });
    default:
      return filled({ ...base, ...measured(node, 'output'), pagu });
  }
}

export function situbondoRenstra(roots: readonly Row[], id: string, options: ImportOptions): ImportDocument {
  const of = (level: Level) => roots.filter((node) => node.level === level).map(record);
  return {
    path: `renstra/${id}.yaml`,
    data: filled({
      skema: 1,
      jenis: 'renstra',
      id,
      judul: `Rencana Strategis ${OFFICE.nama} Kabupaten Situbondo 2025-2029`,
      wilayah: options.wilayah ?? '35.12',
      perangkat_daerah: id,
      periode: {
        awal: 2025,
        akhir: 2029,
        tahun_dasar: 2024,
        tahun_transisi: [2025],
        tahun_target: [2026, 2027, 2028, 2029],
        tahun_lanjutan: [2030],
      },
      logika: '2025',
      nomenklatur: options.nomenklatur ?? '2026-06-sipd',
      versi: { nama: options.versi ?? 'murni' },
      keterangan: 'Tabel sumbernya mencetak tahun 2026-2030.',
      tujuan: of('tujuan'),
      program: of('program'),
    }),
  };
}
