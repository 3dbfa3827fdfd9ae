/** The table of a Renstra after Inmendagri 2/2025 as transcribed for Situbondo: one row per indicator. */
import type { Text } from '../diagnostic.ts';
import { normalName } from '../model/names.ts';
import { moneyOf } from '../model/pagu.ts';
import { readCsv } from './csv.ts';
import { type Indikator, newIndikator } from './indikator.ts';
import { createLog, type Log } from './log.ts';
import { paguOfDocument, targetOf } from './nilai.ts';
import { createOffices, OFFICES_PATH } from './offices.ts';
import { LEVELS, type Level, OFFICE, type Row, situbondoRenstra } from './situbondo-renstra.ts';
import type { ForeignFile, ImportOptions, ImportResult } from './source.ts';
import { collapse, withoutInvisible } from './text.ts';

const COLUMNS = [
  'tingkat',
  'kode',
  'kode_induk',
  'uraian',
  'hasil',
  'nomor_indikator',
  'indikator',
  'satuan',
];
const YEAR_COLUMN = /^(target|pagu)_((?:19|20)\d\d)$/;

const UNREADABLE = (problem: Text): Text => ({
  id: `berkas tidak dapat dibaca: ${problem.id}`,
  en: `the file cannot be read: ${problem.en}`,
});
const COLUMNS_ABSENT = (names: string): Text => ({
  id: `kolom tidak ada: ${names}; peta situbondo membutuhkannya`,
  en: `columns absent: ${names}; the layout situbondo needs them`,
});
const UNKNOWN: Text = { id: 'kolom tidak dikenal, tidak diambil', en: 'unknown column, not taken' };
const CELLS = (found: number, wanted: number): Text => ({
  id: `ada ${found} sel, seharusnya ${wanted}`,
  en: `${found} cells, expected ${wanted}`,
});
const LEVEL = (found: string): Text => ({
  id: `tingkat tidak dikenal: ${found || '(kosong)'}`,
  en: `unknown tingkat: ${found || '(empty)'}`,
});
const NO_CODE: Text = { id: 'kode atau uraian kosong', en: 'kode or uraian is empty' };
const NO_PARENT = (kode: string, parent: string): Text => ({
  id: `induk ${kode} tidak ditemukan: ${parent || '(kosong)'}`,
  en: `parent of ${kode} not found: ${parent || '(empty)'}`,
});
const NOT_MONEY = (column: string, found: string): Text => ({
  id: `${column} bukan angka rupiah: ${found}`,
  en: `${column} is not an amount of rupiah: ${found}`,
});
const DOUBLE = (kode: string, nomor: string): Text => ({
  id: `baris ganda: ${kode} indikator nomor ${nomor} sudah ada`,
  en: `double row: ${kode} indicator number ${nomor} is there already`,
});
const DIFFERENT: Text = {
  id: 'uraian atau hasil berbeda dari baris pertama dengan kode yang sama; yang pertama dipakai',
  en: 'uraian or hasil differs from the first row of the same code; the first is used',
};

/** The cells of a row by heading, cleaned. */
type Cells = (column: string) => string;

/** Amounts of a row by year, sen, or the first cell that is none. */
function moneyIn(heading: readonly string[], cells: Cells): Map<number, bigint> | Text {
  const out = new Map<number, bigint>();
  for (const column of heading) {
    const match = YEAR_COLUMN.exec(column);
    const text = cells(column);
    if (match?.[1] !== 'pagu' || text === '') continue;
    const sen = moneyOf(text);
    if (sen === undefined || sen < 0n) return NOT_MONEY(column, text);
    out.set(Number(match[2]), sen);
  }
  return out;
}

function indikatorOf(heading: readonly string[], cells: Cells): Indikator {
  const indikator = newIndikator(cells('indikator'), cells('satuan'));
  for (const column of heading) {
    const match = YEAR_COLUMN.exec(column);
    const value = targetOf(cells(column));
    if (match?.[1] === 'target' && value !== undefined) indikator.target.set(Number(match[2]), value);
  }
  return indikator;
}

const parentKode = (level: Level, kode: string, induk: string): string =>
  LEVELS[level].segments === 0 ? induk : kode.split('.').slice(0, LEVELS[level].segments).join('.');

/** The plan while its rows come in. */
interface Plan {
  readonly nodes: Map<string, Row>;
  readonly roots: Row[];
  rowsOut: number;
}

/** Puts one row where it belongs; returns why it cannot. */
function placeRow(
  plan: Plan,
  heading: readonly string[],
  cells: Cells,
  tell: (text: Text, detail: string) => void,
) {
  const level = cells('tingkat') as Level;
  const [kode, uraian, induk, hasil] = [cells('kode'), cells('uraian'), cells('kode_induk'), cells('hasil')];
  if (!Object.hasOwn(LEVELS, level)) return LEVEL(level);
  if (kode === '' || uraian === '') return NO_CODE;
  const pagu = moneyIn(heading, cells);
  if (!(pagu instanceof Map)) return pagu;
  const key = `${level} ${kode}`;
  const nomor = cells('nomor_indikator');
  let node = plan.nodes.get(key);
  if (node?.nomor.has(nomor)) return DOUBLE(kode, nomor);
  if (!node) {
    const { parent } = LEVELS[level];
    const above = parentKode(level, kode, induk);
    const owner = parent === '' ? undefined : plan.nodes.get(`${parent} ${above}`);
    if (parent !== '' && !owner) return NO_PARENT(kode, above);
    node = {
      level,
      kode,
      uraian,
      induk,
      hasil,
      indikator: [],
      nomor: new Set(),
      pagu: new Map(),
      children: [],
    };
    plan.nodes.set(key, node);
    (owner?.children ?? plan.roots).push(node);
  } else if (normalName(node.uraian) !== normalName(uraian) || normalName(node.hasil) !== normalName(hasil)) {
    tell(DIFFERENT, kode);
  }
  node.nomor.add(nomor);
  if (cells('indikator') !== '') node.indikator.push(indikatorOf(heading, cells));
  for (const [year, sen] of pagu) if (!node.pagu.has(year)) node.pagu.set(year, sen);
  plan.rowsOut += 1;
  return undefined;
}

/** Reads one table into the plan; returns how many rows it had. */
function readTable(file: ForeignFile, plan: Plan, log: Log): { rowsIn: number; money: Map<number, bigint> } {
  const money = new Map<number, bigint>();
  const whole = { file: file.name, row: 0 };
  const table = readCsv(withoutInvisible(file.text).text);
  const absent = 'problem' in table ? [] : COLUMNS.filter((column) => !table.heading.includes(column));
  if ('problem' in table || absent.length > 0) {
    const reason = 'problem' in table ? UNREADABLE(table.problem) : COLUMNS_ABSENT(absent.join(', '));
    log.reject(whole, reason, file.text.slice(0, 200));
    return { rowsIn: 1, money };
  }
  const { heading, rows } = table;
  for (const column of heading)
    if (!COLUMNS.includes(column) && !YEAR_COLUMN.test(column)) log.note(whole, UNKNOWN, column);
  for (const row of rows) {
    const at = { file: file.name, row: row.row };
    const cells: Cells = (column) => collapse(row.cells[heading.indexOf(column)] ?? '');
    addMoney(money, heading, cells);
    const reason =
      row.cells.length === heading.length
        ? placeRow(plan, heading, cells, (text, detail) => log.note(at, text, detail))
        : CELLS(row.cells.length, heading.length);
    if (reason) log.reject(at, reason, row.text);
  }
  return { rowsIn: rows.length, money };
}

/** Money is entered at the lowest level; what stands above it is only stated. */
function addMoney(money: Map<number, bigint>, heading: readonly string[], cells: Cells): void {
  const found = cells('tingkat') === 'sub-kegiatan' ? moneyIn(heading, cells) : undefined;
  if (found instanceof Map) for (const [year, sen] of found) money.set(year, (money.get(year) ?? 0n) + sen);
}

/** The Renstra table of Dinas Perpustakaan dan Kearsipan Kabupaten Situbondo. */
export function importSitubondo(files: readonly ForeignFile[], options: ImportOptions): ImportResult {
  const log = createLog();
  const plan: Plan = { nodes: new Map(), roots: [], rowsOut: 0 };
  const read = files.map((file) => readTable(file, plan, log));
  const offices = createOffices(log, options.standing?.(OFFICES_PATH));
  offices.add(OFFICE.kode, OFFICE.nama, '', { file: files[0]?.name ?? '', row: 0 });
  const document = situbondoRenstra(plan.roots, offices.idOf(OFFICE.kode), options);
  const wilayah = options.wilayah ?? '35.12';
  const written = paguOfDocument(document.data).years;
  const years = [...new Set(read.flatMap(({ money }) => [...money.keys()]))].sort((a, b) => a - b);
  return {
    documents: plan.rowsOut === 0 ? [] : [offices.document({ ...options, wilayah }, log), document],
    rowsIn: read.reduce((all, { rowsIn }) => all + rowsIn, 0),
    rowsOut: plan.rowsOut,
    rejects: log.rejects,
    notes: log.notes,
    sums: years.map((year) => ({
      label: `pagu ${year}`,
      in: read.reduce((all, { money }) => all + (money.get(year) ?? 0n), 0n),
      out: written.get(year) ?? 0n,
    })),
  };
}
