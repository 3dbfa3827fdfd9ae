import type { Acuan } from '../acuan/acuan.ts';
import type { Text } from '../diagnostic.ts';
import type { DataRec } from '../model/node.ts';
import { createLog, type Log } from './log.ts';
import { filled, paguOfDocument } from './nilai.ts';
import { createOffices, OFFICES_PATH, type Offices } from './offices.ts';
import { programRecord, type SipdContext } from './sipd-baris.ts';
import { agreeing, compareRow, withoutDoubles } from './sipd-checks.ts';
import { createFunds } from './sipd-dana.ts';
import { createLabels } from './sipd-label.ts';
import { createPlaces } from './sipd-lokasi.ts';
import { readSipd, type SipdRow } from './sipd-rows.ts';
import { documentPagu, groupBy } from './sipd-total.ts';
import type { ForeignFile, ImportDocument, ImportOptions, ImportResult } from './source.ts';
import { collapse, distinct } from './text.ts';

const OWNERS: Text = {
  id: 'berkas memuat baris beberapa SKPD; dijadikan satu renja',
  en: 'the file holds rows of several SKPD; made into one renja',
};

/** The office that a file belongs to: the smallest code, `0000` at the end where there is one. */
const headerKode = (rows: readonly SipdRow[]): string =>
  rows.map((row) => collapse(row.teks.kode_skpd)).sort()[0] ?? '';

/** One Renja: its year, office and rows, of one or more files. */
interface Plan {
  readonly kode: string;
  readonly tahun: number;
  readonly rows: SipdRow[];
}

function plansOf(files: readonly (readonly SipdRow[])[], offices: Offices, log: Log): Plan[] {
  const plans = new Map<string, Plan>();
  for (const rows of files) {
    const [first] = rows;
    if (!first) continue;
    const kode = headerKode(rows);
    const owners = distinct(rows.map((row) => row.nomor.id_skpd));
    if (owners.length > 1) log.note({ file: first.file, row: 0 }, OWNERS, `id_skpd ${owners.join(', ')}`);
    const main = rows.find((row) => collapse(row.teks.kode_skpd) === kode) ?? first;
    offices.add(kode, main.teks.nama_skpd, '', main);
    for (const row of rows) {
      offices.add(collapse(row.teks.kode_skpd), row.teks.nama_skpd, kode, row);
      offices.add(collapse(row.teks.kode_sub_skpd), row.teks.nama_sub_skpd, kode, row);
    }
    const key = `${first.tahun} ${kode}`;
    const plan = plans.get(key);
    if (plan) plan.rows.push(...rows);
    else plans.set(key, { kode, tahun: first.tahun, rows: [...rows] });
  }
  return [...plans.values()];
}

function renja(plan: Plan, offices: Offices, options: ImportOptions, context: SipdContext): ImportDocument {
  const rows = withoutDoubles(plan.rows, context.log);
  const id = offices.idOf(plan.kode);
  const programs = [...groupBy(rows, (row) => collapse(row.teks.kode_sub_skpd))].flatMap(([unit, ofUnit]) =>
    [...groupBy(ofUnit, (row) => collapse(row.teks.kode_program)).values()].map((group) =>
      programRecord(group, unit === plan.kode ? '' : offices.idOf(unit), context),
    ),
  );
  const data: DataRec = filled({
    skema: 1,
    jenis: 'renja',
    id: `renja-${plan.tahun}-${id}`,
    judul: `Rencana Kerja ${offices.namaOf(plan.kode) || plan.kode} Tahun ${plan.tahun}`,
    wilayah: options.wilayah,
    perangkat_daerah: id,
    tahun: plan.tahun,
    nomenklatur: options.nomenklatur,
    versi: { nama: options.versi ?? 'murni' },
    pagu: documentPagu(rows, context.log),
    program: programs,
  });
  return { path: `renja/${plan.tahun}/${id}.yaml`, data };
}

/** Money by year from the rows against the same from the finished documents, sen. */
function sumsOf(moneyIn: readonly ReadonlyMap<number, bigint>[], documents: readonly ImportDocument[]) {
  const years = [...new Set(moneyIn.flatMap((money) => [...money.keys()]))].sort((a, b) => a - b);
  const written = documents.map((document) => paguOfDocument(document.data).years);
  const total = (maps: readonly ReadonlyMap<number, bigint>[], year: number) =>
    maps.reduce((all, money) => all + (money.get(year) ?? 0n), 0n);
  return years.map((year) => ({
    label: `pagu ${year}`,
    in: total(moneyIn, year),
    out: total(written, year),
  }));
}

/** SIPD-RI Renja exports into one `renja` per file, a register of offices and a register of labels per level. */
export function importSipd(
  files: readonly ForeignFile[],
  options: ImportOptions,
  acuan: Acuan,
): ImportResult {
  const log = createLog();
  const read = files.map((file) => readSipd(file, log));
  const accepted = read.map((file) => agreeing(file.rows, log));
  for (const row of accepted.flat()) compareRow(row, options, acuan, log);
  const offices = createOffices(log, options.standing?.(OFFICES_PATH));
  const labels = createLabels(acuan, log);
  const context: SipdContext = {
    log,
    labels,
    places: createPlaces(acuan, options.wilayah, log),
    funds: createFunds(log),
  };
  const plans = plansOf(accepted, offices, log);
  const documents = plans.map((plan) => renja(plan, offices, options, context));
  const tahun = distinct(plans.map((plan) => String(plan.tahun)).sort()).join(', ');
  const rowsOut = documents.reduce((all, document) => all + paguOfDocument(document.data).rows, 0);
  const registers =
    plans.length > 0 ? [offices.document(options, log), ...labels.documents(tahun, options)] : [];
  return {
    documents: [...registers, ...documents].sort((a, b) => (a.path < b.path ? -1 : 1)),
    rowsIn: read.reduce((all, file) => all + file.rowsIn, 0),
    rowsOut,
    rejects: log.rejects,
    notes: log.notes,
    sums: sumsOf(
      read.map((file) => file.money),
      documents,
    ),
  };
}
