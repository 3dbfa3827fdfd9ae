/** Real plan rows of several regions as documents of the format, for counting what the rules say about them. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { SOURCES } from '../../src/import/index.ts';
import type { DocumentRecord } from '../../src/source/write-yaml.ts';
import { acuan, DATA } from '../harness.ts';
import { bengkuluCsv } from './bengkulu-csv.ts';
import { groups, MURNI, type Region, type Row, rows, some, text } from './rows.ts';

export type { Region } from './rows.ts';

function imported(source: 'sipd' | 'csv', files: readonly string[], options: Record<string, string>) {
  const found = SOURCES.find((s) => s.id === source);
  if (!found) throw new Error(source);
  const texts = files.map((f) => ({ name: path.basename(f), text: text(f) }));
  const { documents } = found.run(texts, options, acuan());
  return Object.fromEntries(documents.map((d) => [d.path, d.data]));
}

function bengkuluJson(): Region {
  const folder = 'bengkulu-utara/sipd-json';
  const files = readdirSync(path.join(DATA, 'contoh', folder)).sort();
  const documents = imported(
    'sipd',
    files.map((f) => `${folder}/${f}`),
    { wilayah: '17.03', nomenklatur: '2026-06-sipd' },
  );
  return {
    id: 'bengkulu-utara-json',
    what: 'five Renja of 2026 from SIPD JSON, 196 sub kegiatan',
    documents,
  };
}

function situbondo(): Region {
  const documents = imported('csv', ['situbondo-disperpusip/renstra-2026-2030.csv'], { peta: 'situbondo' });
  return { id: 'situbondo', what: 'a Renstra of 2026-2030, 50 sub kegiatan', documents };
}

const YEARS_2025 = [2025, 2026, 2027, 2028, 2029, 2030];
const PERIODE_2025 = {
  awal: 2025,
  akhir: 2029,
  tahun_dasar: 2024,
  tahun_transisi: [2025],
  tahun_target: [2026, 2027, 2028, 2029],
  tahun_lanjutan: [2030],
};

const yearTargets = (r: Row, years: readonly number[], column: (year: number) => string) =>
  Object.fromEntries(years.flatMap((y) => (r[column(y)] ? [[y, r[column(y)] ?? '']] : [])));

function bengkuluIku(): Region {
  const indikator = rows('bengkulu-utara/rpjmd-2025-2029-iku-ikd.csv').map((r) => ({
    nama: r.indikator ?? '',
    ...some('satuan', r.satuan),
    kategori: ['ikd'],
    ...some('kelompok', r.aspek_atau_urusan),
    ...some('baseline', r.baseline_2024 ? { tahun: 2024, nilai: r.baseline_2024 } : undefined),
    target: yearTargets(r, YEARS_2025, (y) => `target_${y}`),
  }));
  const doc: DocumentRecord = {
    skema: 1,
    jenis: 'rpjmd',
    id: 'rpjmd',
    judul: 'RPJMD Kabupaten Bengkulu Utara 2025-2029',
    wilayah: '17.03',
    periode: PERIODE_2025,
    logika: '2025',
    nomenklatur: '2026-06-sipd',
    versi: MURNI,
    indikator,
  };
  return { id: 'bengkulu-utara-iku', what: '394 IKU and IKD of an RPJMD', documents: { 'rpjmd.yaml': doc } };
}

function maluku(): Region {
  const tujuan = groups(rows('maluku-utara/rpjmd-2025-2029-tujuan-indikator.csv'), (r) => r.tujuan ?? '').map(
    ([uraian, list], i) => ({
      id: `T${i + 1}`,
      uraian,
      indikator: list.map((r) => ({
        nama: r.indikator ?? '',
        ...some('baseline', r.baseline_2024 ? { tahun: 2024, nilai: r.baseline_2024 } : undefined),
        target: yearTargets(r, YEARS_2025, (y) => `target_${y}`),
        ...some('keterangan', r.keterangan),
      })),
    }),
  );
  const kerangka = rows('maluku-utara/rpjmd-2025-2029-kerangka-pendanaan.csv').map((r) => ({
    kode: r.kode ?? '',
    uraian: r.uraian ?? '',
    pagu: Object.fromEntries(
      YEARS_2025.map((y) => [y, r[y === 2025 ? 'target_2025' : `proyeksi_${y}`] ?? '']),
    ),
  }));
  const doc: DocumentRecord = {
    skema: 1,
    jenis: 'rpjmd',
    id: 'rpjmd',
    judul: 'RPJMD Provinsi Maluku Utara 2025-2029',
    wilayah: '82',
    periode: PERIODE_2025,
    logika: '2025',
    nomenklatur: '2026-06-sipd',
    versi: MURNI,
    tujuan,
    kerangka_pendanaan: kerangka,
  };
  return {
    id: 'maluku-utara',
    what: 'tujuan and funding framework of a provincial RPJMD',
    documents: { 'rpjmd.yaml': doc },
  };
}

function pasangkayu(): Region {
  const YEARS = [2022, 2023, 2024, 2025, 2026];
  const all = rows('pasangkayu-dpupr/renstra-program-kegiatan.csv');
  const level = (r: Row): number => (r.kode ?? '').split('.').length;
  // A row stands below the row above it, whatever its code says: that is how the planner wrote it.
  const under = (r: Row | undefined, n: number): Row[] => {
    const from = r ? all.indexOf(r) + 1 : 0;
    const end = r ? all.findIndex((other, i) => i >= from && level(other) <= level(r)) : -1;
    return all.slice(from, end < 0 ? undefined : end).filter((other) => level(other) === n);
  };
  const row = (r: Row) => ({
    kode: r.kode ?? '',
    nama: r.uraian ?? '',
    ...(r.indikator
      ? {
          indikator: [
            {
              nama: r.indikator,
              ...some('satuan', r.satuan),
              target: Object.fromEntries(
                YEARS.flatMap((y, i) =>
                  r[`target_tahun_${i + 1}`] ? [[y, r[`target_tahun_${i + 1}`] ?? '']] : [],
                ),
              ),
            },
          ],
        }
      : {}),
    ...some(
      'pagu',
      (() => {
        const money = YEARS.flatMap((y, i): [number, string][] => {
          const value = r[`dana_tahun_${i + 1}`] ?? '';
          return /^\d+(\.\d{1,2})?$/.test(value) ? [[y, value]] : [];
        });
        return money.length > 0 ? Object.fromEntries(money) : undefined;
      })(),
    ),
  });
  const goals = rows('pasangkayu-dpupr/tujuan-sasaran.csv');
  const doc: DocumentRecord = {
    skema: 1,
    jenis: 'renstra',
    id: 'dpupr',
    judul: 'Renstra DPUPR Kabupaten Pasangkayu 2021-2026',
    wilayah: '76.01',
    perangkat_daerah: '1.03.0.00.0.00.01.0000',
    periode: { awal: 2021, akhir: 2026, tahun_dasar: 2021, tahun_target: YEARS },
    logika: '2017',
    nomenklatur: 'kepmendagri-900.1.15.5-1317-2023',
    versi: MURNI,
    tujuan: goals
      .filter((r) => r.jenis === 'tujuan')
      .map((t) => ({
        id: (t.id ?? '').replaceAll('.', '-'),
        uraian: t.uraian ?? '',
        sasaran: groups(
          goals.filter((r) => r.jenis === 'sasaran' && r.induk === t.id),
          (r) => r.uraian ?? '',
        ).map(([uraian, list]) => ({
          id: (list[0]?.id ?? '').replaceAll('.', '-'),
          uraian,
          indikator: list.flatMap((r) => (r.indikator ?? '').split('|').map((nama) => ({ nama }))),
        })),
      })),
    program: under(undefined, 3).map((p) => ({
      ...row(p),
      kegiatan: under(p, 5).map((k) => ({ ...row(k), sub_kegiatan: under(k, 6).map(row) })),
    })),
  };
  return { id: 'pasangkayu', what: 'a Renstra, 60 sub kegiatan', documents: { 'renstra.yaml': doc } };
}

function sukabumi(): Region {
  const [goals, targets, indicators, head] = ['tujuan', 'sasaran', 'indikator-sasaran', 'visi-misi'].map(
    (n) => rows(`sukabumi/rpjmd-2016-2021-${n}.csv`),
  );
  const doc: DocumentRecord = {
    skema: 1,
    jenis: 'rpjmd',
    id: 'rpjmd',
    judul: 'RPJMD Kabupaten Sukabumi 2016-2021',
    wilayah: '32.02',
    periode: { awal: 2016, akhir: 2021 },
    logika: '2017',
    nomenklatur: 'permendagri-13-2006',
    versi: MURNI,
    visi: { uraian: head?.find((r) => r.jenis === 'visi')?.uraian ?? '' },
    misi: (head ?? [])
      .filter((r) => r.jenis === 'misi')
      .map((r) => ({ id: r.id ?? '', uraian: r.uraian ?? '' })),
    tujuan: (goals ?? []).map((t) => ({
      id: t.id ?? '',
      ...some('misi', t.id_misi ? [t.id_misi] : undefined),
      uraian: t.tujuan ?? '',
      sasaran: (targets ?? [])
        .filter((s) => s.id_tujuan === t.id)
        .map((s) => ({
          id: s.id ?? '',
          uraian: s.sasaran ?? '',
          indikator: (indicators ?? [])
            .filter((i) => i.id_sasaran === s.id)
            .map((i) => ({ nama: i.indikator ?? '' })),
        })),
    })),
  };
  return {
    id: 'sukabumi',
    what: 'tujuan, sasaran and indicators of an RPJMD of 2016-2021',
    documents: { 'rpjmd.yaml': doc },
  };
}

export const regions = (): readonly Region[] => [
  bengkuluJson(),
  bengkuluCsv(),
  bengkuluIku(),
  situbondo(),
  pasangkayu(),
  maluku(),
  sukabumi(),
];
