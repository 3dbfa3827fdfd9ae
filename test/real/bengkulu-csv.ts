/** The Renja of all offices of Bengkulu Utara, from the CSV of a SIPD export. */
import type { DocumentRecord } from '../../src/source/write-yaml.ts';
import { groups, MURNI, type Region, type Row, rows, slug, some } from './rows.ts';

const bidangOf = (kode: string): string[] => {
  const segments = kode.split('.');
  return [0, 2, 4].map((i) => segments.slice(i, i + 2).join('.')).filter((b) => b !== '0.00');
};

/** One SIPD cell holds the values of several indicators. */
const parts = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** `34 Perusahaan`: the export prints target and unit in one cell. */
function measured(cell: string): Record<string, unknown> {
  const [, nilai, satuan] = /^([\d.,]+)\s+(.+)$/.exec(cell) ?? [];
  return { target: { 2026: nilai ?? cell }, ...some('satuan', satuan) };
}

/** The figures of several program indicators are sorted in their cells and cannot be told apart again. */
function ofProgram(p: Row): Record<string, unknown> {
  const names = parts(p.indikator_program);
  const only = (cell: string | undefined): string =>
    names.length === 1 && parts(cell).length === 1 ? (parts(cell)[0] ?? '') : '';
  const [target, capaian] = [only(p.target_program_n1), only(p.realisasi_capaian)];
  const indikator = names.map((nama) => ({
    nama,
    ...(target === '' ? {} : { target: { 2026: target } }),
    ...(capaian === '' ? {} : { capaian: { 2024: capaian } }),
    ...some('akhir', only(p.target_akhir_renstra)),
  }));
  return indikator.length > 0 ? { indikator } : {};
}

function ofKegiatan(k: Row): Record<string, unknown> {
  const [names, targets] = [parts(k.indikator_kegiatan), parts(k.target_kegiatan)];
  const paired = names.length === targets.length;
  const indikator = names.map((nama, i) => ({ nama, ...(paired ? measured(targets[i] ?? '') : {}) }));
  return indikator.length > 0 ? { indikator } : {};
}

function ofSub(r: Row): Record<string, unknown> {
  const [nama, target, satuan] = [
    r.indikator_sub_kegiatan,
    r.target_sub_kegiatan ?? '',
    r.satuan_sub_kegiatan,
  ];
  if (!nama && target === '') return {};
  const bare = satuan && target.endsWith(` ${satuan}`) ? target.slice(0, -satuan.length).trim() : target;
  return { indikator: [{ ...some('nama', nama), ...some('satuan', satuan), target: { 2026: bare } }] };
}

export function bengkuluCsv(): Region {
  const all = rows('bengkulu-utara/renja-2026.csv');
  const priorities = new Map(
    rows('bengkulu-utara/peta-label-prioritas-nasional.csv').map((r) => [r.label, r.kode_prioritas_nasional]),
  );
  const national = (r: Row): string[] => {
    const kode = priorities.get(r.prioritas_nasional);
    return kode ? [`rpjmn-2025-2029/PN${Number(kode)}`] : [];
  };
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
  const sub = (r: Row) => ({
    kode: r.kode_sub_kegiatan ?? '',
    nama: r.nama_sub_kegiatan ?? '',
    ...(national(r).length > 0 ? { mendukung: national(r) } : {}),
    ...ofSub(r),
    pagu: { 2026: r.pagu ?? '', 2027: r.pagu_n_depan ?? '' },
    ...some('lokasi', r.lokasi ? [{ uraian: parts(r.lokasi)[0] ?? '' }] : undefined),
    ...some('sumber_dana', r.nama_dana ? [{ nama: parts(r.nama_dana)[0] ?? '' }] : undefined),
  });
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
      versi: MURNI,
      program: groups(list, (r) => r.kode_program ?? '').map(([kp, below]) => ({
        kode: kp,
        nama: below[0]?.nama_program ?? '',
        ...ofProgram(below[0] ?? {}),
        kegiatan: groups(below, (r) => r.kode_kegiatan ?? '').map(([kk, ofThis]) => ({
          kode: kk,
          nama: ofThis[0]?.nama_kegiatan ?? '',
          ...some('kelompok_sasaran', ofThis[0]?.kelompok_sasaran),
          ...ofKegiatan(ofThis[0] ?? {}),
          sub_kegiatan: ofThis.map(sub),
        })),
      })),
    } as DocumentRecord;
  }
  return { id: 'bengkulu-utara-csv', what: '70 Renja of 2026, 1,932 sub kegiatan', documents };
}
