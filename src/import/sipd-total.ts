/** Totals that SIPD repeats on every row, against the sum of the rows; stored only where they differ. */
import type { Text } from '../diagnostic.ts';
import type { DataRec } from '../model/node.ts';
import { rupiah } from '../model/rupiah.ts';
import type { Log } from './log.ts';
import { moneyValue } from './nilai.ts';
import type { MoneyField } from './sipd-fields.ts';
import type { SipdRow } from './sipd-rows.ts';
import { collapse } from './text.ts';

/** Which totals, and where the difference goes. */
interface Total {
  readonly n: MoneyField;
  readonly maju: MoneyField;
  readonly nama: Text;
}
export const PROGRAM_TOTAL: Total = {
  n: 'total_pagu_indikatif_program',
  maju: 'total_pagu_n_depan_program',
  nama: { id: 'program', en: 'program' },
};
export const KEGIATAN_TOTAL: Total = {
  n: 'total_pagu_indikatif_kegiatan',
  maju: 'total_pagu_n_depan_kegiatan',
  nama: { id: 'kegiatan', en: 'kegiatan' },
};
const SKPD: Total = {
  n: 'total_pagu_indikatif',
  maju: 'total_pagu_n_depan',
  nama: { id: 'perangkat daerah', en: 'office' },
};
const SUB_SKPD: Total = {
  n: 'total_pagu_indikatif_sub_skpd',
  maju: 'total_pagu_n_depan_sub_skpd',
  nama: { id: 'unit', en: 'unit' },
};
const URUSAN: Total = {
  n: 'total_pagu_indikatif_urusan',
  maju: 'total_pagu_n_depan_urusan',
  nama: { id: 'urusan', en: 'urusan' },
};
const BIDANG: Total = {
  n: 'total_pagu_indikatif_bidang_urusan',
  maju: 'total_pagu_n_depan_bidang_urusan',
  nama: { id: 'bidang urusan', en: 'bidang urusan' },
};

const differs = (nama: Text): Text => ({
  id: `jumlah ${nama.id} menurut SIPD berbeda dari jumlah barisnya`,
  en: `the total of the ${nama.en} in SIPD differs from the sum of its rows`,
});
const several = (nama: Text): Text => ({
  id: `jumlah ${nama.id} menurut SIPD tidak sama di semua barisnya, tidak dibandingkan`,
  en: `the total of the ${nama.en} in SIPD is not the same on all its rows, not compared`,
});

const YEARS = [
  { field: 'pagu', total: 'n', ahead: 0 },
  { field: 'pagu_n_depan', total: 'maju', ahead: 1 },
] as const;

/** The stated totals of a group that differ from the sum of its rows, by year in sen. */
function differing(rows: readonly SipdRow[], total: Total, name: string, log: Log): Map<number, bigint> {
  const out = new Map<number, bigint>();
  const [first] = rows;
  if (!first) return out;
  for (const { field, total: which, ahead } of YEARS) {
    const stated = new Set(rows.map((row) => row.uang[total[which]]).filter((sen) => sen !== undefined));
    if (stated.size > 1) log.note(first, several(total.nama), `${name} ${first.tahun + ahead}`);
    const [sen] = stated;
    if (stated.size !== 1 || sen === undefined) continue;
    const sum = rows.reduce((all, row) => all + (row.uang[field] ?? 0n), 0n);
    if (sen === sum) continue;
    out.set(first.tahun + ahead, sen);
    const detail = `${name} ${first.tahun + ahead}: ${rupiah(sen)} / ${rupiah(sum)}`;
    log.note(first, differs(total.nama), detail);
  }
  return out;
}

const yearRecord = (years: ReadonlyMap<number, bigint>): DataRec =>
  Object.fromEntries([...years].map(([year, sen]) => [String(year), moneyValue(sen)]));

/** `pagu` as stated for a program or kegiatan, only for the years in which it differs. */
export const statedPagu = (rows: readonly SipdRow[], total: Total, kode: string, log: Log): DataRec =>
  yearRecord(differing(rows, total, kode, log));

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const item of items) {
    const list = out.get(key(item));
    if (list) list.push(item);
    else out.set(key(item), [item]);
  }
  return out;
}

/** Sum over all groups, stated where a group differs; undefined years agree everywhere. */
function documentTotal(rows: readonly SipdRow[], total: Total, key: (row: SipdRow) => string, log: Log) {
  const out = new Map<number, bigint>();
  const groups = [...groupBy(rows, key)].map(([name, group]) => ({
    group,
    stated: differing(group, total, name, log),
  }));
  for (const year of new Set(groups.flatMap(({ stated }) => [...stated.keys()]))) {
    const [first] = rows;
    const field = year === first?.tahun ? 'pagu' : 'pagu_n_depan';
    const sum = (group: readonly SipdRow[]) => group.reduce((all, row) => all + (row.uang[field] ?? 0n), 0n);
    out.set(
      year,
      groups.reduce((all, { group, stated }) => all + (stated.get(year) ?? sum(group)), 0n),
    );
  }
  return out;
}

/** `pagu` as stated for the whole document; urusan and bidang urusan are only reported. */
export function documentPagu(rows: readonly SipdRow[], log: Log): DataRec {
  const unit = (row: SipdRow) => collapse(row.teks.kode_sub_skpd);
  const sub = documentTotal(rows, SUB_SKPD, unit, log);
  const skpd = documentTotal(rows, SKPD, (row) => collapse(row.teks.kode_skpd), log);
  for (const [total, field] of [
    [URUSAN, 'kode_urusan'],
    [BIDANG, 'kode_bidang_urusan'],
  ] as const) {
    const groups = groupBy(rows, (row) => `${unit(row)} ${collapse(row.teks[field])}`);
    for (const [name, group] of groups) differing(group, total, name, log);
  }
  return yearRecord(new Map([...sub, ...skpd]));
}
