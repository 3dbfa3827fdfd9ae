/** Real plan rows of several regions as documents of the format, for counting what the rules say about them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCsv } from '../../src/import/csv.ts';
import { SOURCES } from '../../src/import/index.ts';
import type { DocumentRecord } from '../../src/source/write-yaml.ts';
import { acuan, DATA } from '../harness.ts';

export interface Region {
  readonly id: string;
  /** What was read, for the table. */
  readonly what: string;
  readonly documents: Readonly<Record<string, DocumentRecord>>;
}

type Row = Readonly<Record<string, string>>;

const text = (file: string): string => readFileSync(path.join(DATA, 'contoh', file), 'utf8');
function rows(file: string): Row[] {
  const table = readCsv(text(file));
  if (!('heading' in table)) throw new Error(`${file} is no table`);
  return table.rows.map((r) => Object.fromEntries(table.heading.map((h, i) => [h, r.cells[i] ?? ''])));
}
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const some = <T>(key: string, value: T | undefined | ''): Record<string, T> =>
  value === undefined || value === '' ? {} : { [key]: value };

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

/** Groups rows by a key, in the order of the file. */
function groups<T>(list: readonly T[], key: (item: T) => string): [string, T[]][] {
  const out = new Map<string, T[]>();
  for (const item of list) {
    const k = key(item);
    out.set(k, [...(out.get(k) ?? []), item]);
  }
  return [...out];
}

const bidangOf = (kode: string): string[] =>
  kode
    .split('.')
    .slice(0, 6)
    .reduce<string[]>((all, part, i, parts) => (i % 2 ? [...all, `${parts[i - 1]}.${part}`] : all), [])
    .filter((b) => b !== '0.00');

function bengkuluCsv(): Region {
  const all = rows('bengkulu-utara/renja-2026.csv');
  const documents: Record<string, DocumentRecord> = {};
  const offices = groups(all, (r) => r.kode_sub_skpd ?? '');
  const ids = new Map(
    offices.map(([kode, list], i) => [kode, `${slug(list[0]?.nama_sub_skpd ?? kode)}-${i}`]),
  );
  documents['perangkat-daerah.yaml'] = {
    skema: 1,
    jenis: 'perangkat-daerah',
    id: 'perangkat-daerah',
    judul: 'Perangkat Daerah',
    wilayah: '17.03',
    perangkat_daerah: offices.map(([kode, list]) => ({
      id: ids.get(kode) ?? kode,
      kode,
      nama: list[0]?.nama_sub_skpd ?? kode,
      bidang_urusan: bidangOf(kode),
    })),
  };
  const first = (value: string | undefined): string => (value ?? '').split('|')[0] ?? '';
  const unitless = (target: string, satuan: string): string =>
    satuan !== '' && target.endsWith(` ${satuan}`) ? target.slice(0, -satuan.length - 1) : target;
  for (const [kode, list] of offices) {
    const id = ids.get(kode) ?? kode;
    documents[`renja/${id}.yaml`] = {
      skema: 1,
      jenis: 'renja',
      id: `renja-${id}`,
      judul: `Renja ${id}`,
      wilayah: '17.03',
      perangkat_daerah: id,
      tahun: 2026,
      nomenklatur: '2026-06-sipd',
      versi: { nama: 'murni' },
      program: groups(list, (r) => r.kode_program ?? '').map(([kp, ofProgram]) => {
        const p = ofProgram[0] ?? {};
        const indikator = first(p.indikator_program);
        return {
          kode: kp,
          nama: p.nama_program ?? '',
          ...(indikator === ''
            ? {}
            : {
                indikator: [
                  {
                    nama: indikator,
                    ...some('target', p.target_program_n1 ? { 2026: first(p.target_program_n1) } : undefined),
                    ...some(
                      'capaian',
                      p.realisasi_capaian ? { 2024: first(p.realisasi_capaian) } : undefined,
                    ),
                    ...some('akhir', first(p.target_akhir_renstra)),
                  },
                ],
              }),
          kegiatan: groups(ofProgram, (r) => r.kode_kegiatan ?? '').map(([kk, ofKegiatan]) => ({
            kode: kk,
            nama: ofKegiatan[0]?.nama_kegiatan ?? '',
            ...some('kelompok_sasaran', ofKegiatan[0]?.kelompok_sasaran),
            ...(first(ofKegiatan[0]?.indikator_kegiatan) === ''
              ? {}
              : {
                  indikator: [
                    {
                      nama: first(ofKegiatan[0]?.indikator_kegiatan),
                      target: { 2026: first(ofKegiatan[0]?.target_kegiatan) },
                    },
                  ],
                }),
            sub_kegiatan: ofKegiatan.map((r) => ({
              kode: r.kode_sub_kegiatan ?? '',
              nama: r.nama_sub_kegiatan ?? '',
              indikator: [
                {
                  nama: r.indikator_sub_kegiatan ?? '',
                  ...some('satuan', r.satuan_sub_kegiatan),
                  target: { 2026: unitless(r.target_sub_kegiatan ?? '', r.satuan_sub_kegiatan ?? '') },
                },
              ],
              pagu: { 2026: r.pagu ?? '', 2027: r.pagu_n_depan ?? '' },
              ...some('lokasi', r.lokasi ? [{ uraian: first(r.lokasi) }] : undefined),
              ...some('sumber_dana', r.nama_dana ? [{ nama: first(r.nama_dana) }] : undefined),
            })),
          })),
        };
      }),
    };
  }
  return { id: 'bengkulu-utara-csv', what: '70 Renja of 2026, 1,932 sub kegiatan', documents };
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
const MURNI = { nama: 'murni', tahap: 'penetapan', status: 'ditetapkan' };

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
  const under = (kode: string, n: number) =>
    all.filter((r) => level(r) === n && (r.kode ?? '').startsWith(`${kode}.`));
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
          indikator: list.filter((r) => r.indikator).map((r) => ({ nama: r.indikator ?? '' })),
        })),
      })),
    program: all
      .filter((r) => level(r) === 3)
      .map((p) => ({
        ...row(p),
        kegiatan: under(p.kode ?? '', 5).map((k) => ({
          ...row(k),
          sub_kegiatan: under(k.kode ?? '', 6).map(row),
        })),
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
