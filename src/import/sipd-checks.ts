import type { Acuan, JenisPemda } from '../acuan/acuan.ts';
import type { Text } from '../diagnostic.ts';
import { sameName } from '../model/names.ts';
import type { Log } from './log.ts';
import type { SipdRow } from './sipd-rows.ts';
import type { ImportOptions } from './source.ts';
import { collapse } from './text.ts';

const URUSAN = (kode: string, urusan: string): Text => ({
  id: `kode_urusan ${urusan} tidak sama dengan awal kode ${kode}`,
  en: `kode_urusan ${urusan} differs from the beginning of the code ${kode}`,
});
const TAHUN = (tahun: number, first: number): Text => ({
  id: `tahun ${tahun} berbeda dari ${first} di baris pertama berkas; satu berkas satu tahun`,
  en: `year ${tahun} differs from ${first} in the first row of the file; one file holds one year`,
});
const UKUR: Text = {
  id: 'tolak_ukur_n berbeda dari tolak_ukur_output; periksa indikatornya di SIPD',
  en: 'tolak_ukur_n differs from tolak_ukur_output; check the indicator in SIPD',
};
const TARGET_N: Text = {
  id: 'target_teks_n berbeda dari target_teks_output, tidak diambil',
  en: 'target_teks_n differs from target_teks_output, not taken',
};
const BIDANG: Text = {
  id: 'kode_bidang_urusan tidak sama dengan awal kode sub kegiatan',
  en: 'kode_bidang_urusan differs from the beginning of the sub kegiatan code',
};
const NAMA: Text = {
  id: 'nama urusan atau bidang urusan berbeda dari daftar nasional, tidak disimpan',
  en: 'name of the urusan or bidang urusan differs from the national list, not stored',
};
const SEN: Text = { id: 'pagu memuat sen, disimpan apa adanya', en: 'the amount has sen, kept exactly' };
const twice = (first: SipdRow): Text => ({
  id: `baris ganda: unit dan sub kegiatan yang sama sudah ada di ${first.file} baris ${first.row}`,
  en: `double row: the same unit and sub kegiatan stand in ${first.file} row ${first.row}`,
});

const startsWith = (kode: string, prefix: string) => kode === prefix || kode.startsWith(`${prefix}.`);

/** Reasons to leave a row out that need no other row. */
function faultOf(row: SipdRow, tahun: number): Text | undefined {
  if (row.tahun !== tahun) return TAHUN(row.tahun, tahun);
  const kode = collapse(row.teks.kode_sub_giat);
  const urusan = collapse(row.teks.kode_urusan);
  if (urusan !== '' && !kode.startsWith('X') && kode.split('.')[0] !== urusan) return URUSAN(kode, urusan);
  if (collapse(row.teks.tolak_ukur_n) !== collapse(row.teks.tolak_ukur_output)) return UKUR;
  return undefined;
}

/** Rows of one file that agree with themselves and with its first row. */
export function agreeing(rows: readonly SipdRow[], log: Log): SipdRow[] {
  const tahun = rows[0]?.tahun ?? 0;
  return rows.filter((row) => {
    const fault = faultOf(row, tahun);
    if (fault) log.reject(row, fault, row.source);
    return fault === undefined;
  });
}

/** The identity of a row: the unit that carries it and its sub kegiatan; SIPD repeats the code between units. */
export function withoutDoubles(rows: readonly SipdRow[], log: Log): SipdRow[] {
  const first = new Map<string, SipdRow>();
  return rows.filter((row) => {
    const key = `${collapse(row.teks.kode_sub_skpd)} ${collapse(row.teks.kode_sub_giat)}`;
    const seen = first.get(key);
    if (seen) log.reject(row, twice(seen), row.source);
    else first.set(key, row);
    return seen === undefined;
  });
}

/** Fields that only repeat what the codes already say: told where they disagree. */
export function compareRow(row: SipdRow, options: ImportOptions, acuan: Acuan, log: Log): void {
  const { teks, uang } = row;
  const kode = collapse(teks.kode_sub_giat);
  if (collapse(teks.target_teks_n) !== collapse(teks.target_teks_output))
    log.note(row, TARGET_N, `${kode}: ${collapse(teks.target_teks_n)}`);
  const bidang = collapse(teks.kode_bidang_urusan);
  if (bidang !== '' && !kode.startsWith('X') && !startsWith(kode, bidang))
    log.note(row, BIDANG, `${kode}: ${bidang}`);
  for (const amount of [uang.pagu, uang.pagu_n_depan])
    if (amount !== undefined && amount % 100n !== 0n) log.note(row, SEN, kode);
  const { wilayah, nomenklatur } = options;
  if (nomenklatur === undefined || wilayah === undefined) return;
  const pemda: JenisPemda = wilayah.length === 2 ? 'provinsi' : 'kabkota';
  for (const [code, nama] of [
    [teks.kode_urusan, teks.nama_urusan],
    [teks.kode_bidang_urusan, teks.nama_bidang_urusan],
  ] as const) {
    const official = acuan.nomenklatur(nomenklatur, pemda, collapse(code));
    if (official && nama !== '' && !sameName(official.nama, nama))
      log.note({ file: row.file, row: 0 }, NAMA, `${collapse(code)} ${collapse(nama)}`);
  }
}
