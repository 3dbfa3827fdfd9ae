import type { Text } from '../diagnostic.ts';
import { isNumber, isRecord, type Json, type JsonRecord, readJson } from './json.ts';
import type { Log, Origin } from './log.ts';
import {
  CHECKED_MONEY,
  FIELDS,
  MONEY,
  type MoneyField,
  NUMBERS,
  type NumberField,
  TEXTS,
  type TextField,
} from './sipd-fields.ts';
import { senOf, shapeFault, shown, yearOf } from './sipd-shape.ts';
import type { ForeignFile } from './source.ts';
import { collapse, withoutInvisible } from './text.ts';

/** One sub kegiatan of one unit, checked for shape. */
export interface SipdRow extends Origin {
  readonly tahun: number;
  /** As typed but for invisible characters; '' for null. */
  readonly teks: Readonly<Record<TextField, string>>;
  /** Sen; undefined for null. */
  readonly uang: Readonly<Record<MoneyField, bigint | undefined>>;
  /** '' for none. */
  readonly nomor: Readonly<Record<NumberField, string>>;
  /** The row as it stands in the file. */
  readonly source: string;
}

/** What reading a file gave; money also of rows that were rejected, so that nothing leaves the sums unseen. */
export interface SipdFile {
  readonly rows: readonly SipdRow[];
  readonly rowsIn: number;
  /** Sen by year over all rows whose amounts could be read. */
  readonly money: ReadonlyMap<number, bigint>;
}

const BROKEN = (problem: Text): Text => ({
  id: `berkas tidak dapat dibaca: ${problem.id}`,
  en: `the file cannot be read: ${problem.en}`,
});
const NOT_LIST: Text = {
  id: 'isi berkas bukan daftar baris ([ { … }, … ]); pakai ekspor JSON Renja dari SIPD-RI',
  en: 'the file is not a list of rows ([ { … }, … ]); use the Renja JSON export of SIPD-RI',
};
const NOT_ROW: Text = {
  id: 'bukan baris SIPD ({ … })',
  en: 'not a SIPD row ({ … })',
};
const EMPTY: Text = { id: 'berkas tidak memuat satu baris pun', en: 'the file holds no row' };
const UNKNOWN: Text = {
  id: 'kolom tidak dikenal, tidak diambil',
  en: 'unknown field, not taken',
};
const ABSENT: Text = {
  id: 'kolom tidak ada dalam baris, dianggap kosong',
  en: 'field absent from the row, taken as empty',
};
const INVISIBLE: Text = {
  id: 'karakter tak terlihat dibuang',
  en: 'invisible character removed',
};
const CHECKED_TYPE: Text = {
  id: 'jumlah pembanding bukan angka, tidak dibandingkan',
  en: 'the amount to compare with is not a number, not compared',
};
const NO_PAGU: Text = {
  id: 'pagu kosong (null), tahunnya tidak diisi',
  en: 'pagu is null, its year is left out',
};

function readText(value: Json | undefined, field: string, at: Origin, log: Log): string {
  if (isNumber(value)) return value.digits;
  if (typeof value !== 'string') return '';
  const { text, found } = withoutInvisible(value);
  if (found.length > 0) log.note(at, INVISIBLE, `${field}: ${found.join(', ')}`);
  return text;
}

const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

function rowOf(json: JsonRecord, at: Origin, source: string, log: Log): SipdRow {
  const { fields } = json;
  const money = (field: MoneyField): bigint | undefined => {
    const value = fields.get(field) ?? null;
    const sen = senOf(value);
    if (sen === undefined && value !== null) log.note(at, CHECKED_TYPE, `${field}: ${shown(value)}`);
    return sen;
  };
  for (const field of MONEY) if (fields.get(field) === null) log.note(at, NO_PAGU, field);
  return {
    ...at,
    tahun: yearOf(fields.get('tahun')) ?? 0,
    teks: record(TEXTS, (field) => readText(fields.get(field), field, at, log)),
    uang: record([...MONEY, ...CHECKED_MONEY], money),
    nomor: record(NUMBERS, (field) => {
      const value = fields.get(field);
      const digits = isNumber(value) ? value.digits : typeof value === 'string' ? collapse(value) : '';
      return /^\d+$/.test(digits) && !/^0+$/.test(digits) ? digits : '';
    }),
    source,
  };
}

/** Fields that the map does not know, and optional ones that are absent: once per file. */
function reportFields(records: readonly JsonRecord[], file: string, log: Log): void {
  const known = new Set(FIELDS);
  const unknown = new Set(
    records.flatMap((json) => [...json.fields.keys()].filter((key) => !known.has(key))),
  );
  for (const key of unknown)
    log.note({ file, row: 0 }, UNKNOWN, collapse(withoutInvisible(key).text).slice(0, 60));
  const absent = [...TEXTS, ...NUMBERS, ...CHECKED_MONEY].filter((key) =>
    records.some((json) => !json.fields.has(key)),
  );
  for (const key of absent) log.note({ file, row: 0 }, ABSENT, key);
}

/** The rows of one export file; what cannot be taken goes to the log with its reason. */
export function readSipd(file: ForeignFile, log: Log): SipdFile {
  const whole: Origin = { file: file.name, row: 0 };
  const read = readJson(file.text);
  const list = 'value' in read && Array.isArray(read.value) ? (read.value as readonly Json[]) : undefined;
  if (!list || list.length === 0) {
    const reason = 'problem' in read ? BROKEN(read.problem) : list ? EMPTY : NOT_LIST;
    log.reject(whole, reason, file.text.slice(0, 200));
    return { rows: [], rowsIn: 1, money: new Map() };
  }
  const rows: SipdRow[] = [];
  const money = new Map<number, bigint>();
  list.forEach((json, index) => {
    const at: Origin = { file: file.name, row: index + 1 };
    if (!isRecord(json)) {
      log.reject(at, NOT_ROW, shown(json));
      return;
    }
    const source = file.text.slice(json.start, json.end);
    const tahun = yearOf(json.fields.get('tahun'));
    MONEY.forEach((field, ahead) => {
      const sen = senOf(json.fields.get(field));
      if (tahun === undefined || sen === undefined) return;
      money.set(tahun + ahead, (money.get(tahun + ahead) ?? 0n) + sen);
    });
    const fault = shapeFault(json);
    if (fault) log.reject(at, fault, source);
    else rows.push(rowOf(json, at, source, log));
  });
  reportFields(list.filter(isRecord), file.name, log);
  return { rows, rowsIn: list.length, money };
}
