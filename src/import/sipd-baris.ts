/** The rows of a Renja from SIPD: program, kegiatan and sub kegiatan of one unit. */
import type { Text } from '../diagnostic.ts';
import type { Data, DataRec } from '../model/node.ts';
import { rupiahPlain } from '../model/rupiah.ts';
import { indikatorRecord, pernyataanRecord } from './indikator.ts';
import type { Log } from './log.ts';
import { filled, moneyValue } from './nilai.ts';
import type { Funds } from './sipd-dana.ts';
import type { TextField } from './sipd-fields.ts';
import type { Labels } from './sipd-label.ts';
import type { Places } from './sipd-lokasi.ts';
import { lineIndikator, measured, outcomeIndikator, statementsOf } from './sipd-pasangan.ts';
import { RENSTRA, renstraTargets } from './sipd-renstra.ts';
import type { SipdRow } from './sipd-rows.ts';
import { groupBy, KEGIATAN_TOTAL, PROGRAM_TOTAL, statedPagu } from './sipd-total.ts';
import { allIndikator, newMeasured, place, placeCapaian, variants } from './sipd-ukuran.ts';
import { collapse, distinct } from './text.ts';

/** What the rows of one import share. */
export interface SipdContext {
  readonly log: Log;
  readonly labels: Labels;
  readonly places: Places;
  readonly funds: Funds;
}

const NAMES: Text = {
  id: 'satu kode dengan beberapa nama; yang pertama dipakai',
  en: 'one code with several names; the first one is used',
};
const INDIKATIF: Text = {
  id: 'pagu_indikatif berbeda dari pagu; disimpan di keterangan',
  en: 'pagu_indikatif differs from pagu; kept as a remark',
};

function firstName(rows: readonly SipdRow[], kode: string, field: TextField, log: Log): string {
  const names = distinct(rows.map((row) => collapse(row.teks[field])));
  const [first] = rows;
  if (first && names.length > 1) log.note(first, NAMES, `${kode}: ${names.join(' | ')}`);
  return names[0] ?? '';
}

function subKegiatan(
  row: SipdRow,
  links: readonly string[],
  kelompok: string,
  context: SipdContext,
): DataRec {
  const { teks, uang, tahun } = row;
  const { log } = context;
  const kode = collapse(teks.kode_sub_giat);
  const hasOutput =
    distinct([teks.tolak_ukur_output, teks.target_teks_output, teks.satuan_output].map(collapse)).length > 0;
  const indikator = hasOutput
    ? [measured(teks.tolak_ukur_output, teks.target_teks_output, teks.satuan_output, row, log)]
    : [];
  const sisa = [
    ...context.labels.linksOf(row).sisa,
    ...renstraTargets([row], RENSTRA.sub_kegiatan, indikator, log),
  ];
  const { sumberDana, sisa: dana } = context.funds.sumberDanaOf(row);
  if (dana !== '') sisa.push(dana);
  if (uang.pagu_indikatif !== undefined && uang.pagu_indikatif !== uang.pagu) {
    sisa.push(`pagu indikatif SIPD: ${rupiahPlain(uang.pagu_indikatif)}`);
    log.note(row, INDIKATIF, kode);
  }
  const pagu = [uang.pagu, uang.pagu_n_depan].flatMap((sen, ahead) =>
    sen === undefined ? [] : [[String(tahun + ahead), moneyValue(sen)] as const],
  );
  return filled({
    kode,
    nama: collapse(teks.nama_sub_giat),
    mendukung: [...links],
    indikator: indikator.map(indikatorRecord),
    pagu: Object.fromEntries(pagu),
    lokasi: context.places.lokasiOf(row),
    sumber_dana: sumberDana,
    kelompok_sasaran: kelompok,
    keterangan: sisa.join('\n'),
  });
}

/** One kegiatan; `links` gives the links that its sub kegiatan must write themselves. */
function kegiatan(
  rows: readonly SipdRow[],
  links: (row: SipdRow) => readonly string[],
  context: SipdContext,
): DataRec {
  const { log } = context;
  const kode = collapse(rows[0]?.teks.kode_giat ?? '');
  const into = newMeasured();
  for (const row of variants(rows, ['urai_output', 'tolok_ukur_sub', 'target_sub_teks', 'satuan_sub'])) {
    const { teks } = row;
    const found = lineIndikator(
      row,
      { nama: teks.tolok_ukur_sub, target: teks.target_sub_teks, satuan: teks.satuan_sub },
      log,
    );
    place(into, distinct([collapse(teks.urai_output)]), found, row, log);
  }
  into.keterangan.push(...renstraTargets(rows, RENSTRA.kegiatan, allIndikator(into), log));
  const kelompok = distinct(rows.map((row) => collapse(row.teks.kelompok_sasaran)));
  const shared = kelompok.length === 1 ? (kelompok[0] ?? '') : '';
  return filled({
    kode,
    nama: firstName(rows, kode, 'nama_giat', log),
    kelompok_sasaran: shared,
    output: into.pernyataan.map(pernyataanRecord),
    indikator: into.indikator.map(indikatorRecord),
    pagu: statedPagu(rows, KEGIATAN_TOTAL, kode, log),
    keterangan: into.keterangan.join('\n'),
    sub_kegiatan: rows.map((row) => {
      const own = shared === '' ? collapse(row.teks.kelompok_sasaran) : '';
      return subKegiatan(row, links(row), own, context);
    }),
  });
}

/** One program of one unit; labels that all its rows share stand on it once. */
export function programRecord(rows: readonly SipdRow[], unit: string, context: SipdContext): DataRec {
  const { log, labels } = context;
  const kode = collapse(rows[0]?.teks.kode_program ?? '');
  const into = newMeasured();
  const fields = [
    'outcome',
    'indikator_outcome',
    'target_akhir',
    'realisasi_capaian',
    'prakiraan',
    'target_maju_1',
  ] as const;
  for (const row of variants(rows, fields))
    place(into, statementsOf(row.teks.outcome), outcomeIndikator(row, log), row, log);
  placeCapaian(into, rows, log);
  into.keterangan.push(...renstraTargets(rows, RENSTRA.program, allIndikator(into), log));

  const linksOf = new Map(rows.map((row) => [row, labels.linksOf(row).links]));
  const distinctLinks = new Set([...linksOf.values()].map((links) => links.join(' ')));
  const shared = distinctLinks.size === 1 ? (linksOf.values().next().value ?? []) : [];
  const ownLinks = (row: SipdRow) => (distinctLinks.size === 1 ? [] : (linksOf.get(row) ?? []));
  const kegiatanList: Data[] = [...groupBy(rows, (row) => collapse(row.teks.kode_giat)).values()].map(
    (group) => kegiatan(group, ownLinks, context),
  );
  return filled({
    kode,
    nama: firstName(rows, kode, 'nama_program', log),
    perangkat_daerah: unit,
    mendukung: [...shared],
    outcome: into.pernyataan.map(pernyataanRecord),
    indikator: into.indikator.map(indikatorRecord),
    pagu: statedPagu(rows, PROGRAM_TOTAL, kode, log),
    keterangan: into.keterangan.join('\n'),
    kegiatan: kegiatanList,
  });
}
