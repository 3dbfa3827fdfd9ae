/** Judges the shape of a document by its schema: ajv's errors in, one finding per mistake out. */
import type { Diagnostic } from '../diagnostic.ts';
import { closest } from '../similar.ts';
import type { Locate, ParsedFile, Value } from './parsed.ts';
import { isRecord, KNOWN_JENIS, own, segmentsOf, walk } from './schema-catalogue.ts';
import { notADocument, wrongType } from './schema-form.ts';
import { emptyKey, missingKeys, otherFormat, unknownJenis } from './schema-header.ts';
import type { Complaint } from './schema-shape.ts';
import { nearestKey, unknownKey } from './schema-unknown.ts';
import { wrongValue } from './schema-values.ts';
import {
  apbd,
  config,
  perangkatDaerah,
  petaKode,
  ppas,
  prioritas,
  realisasi,
  renja,
  renstra,
  rkpd,
  rpd,
  rpjmd,
  type SchemaError,
  type Validator,
} from './validators.generated.js';

const VALIDATORS: Readonly<Record<string, Validator>> = {
  rpjmd,
  rpd,
  renstra,
  rkpd,
  renja,
  ppas,
  apbd,
  realisasi,
  prioritas,
  'perangkat-daerah': perangkatDaerah,
  'peta-kode': petaKode,
  config,
};

/** More of them in one file tell nothing new; the last finding says how many follow. */
const MAX_ERRORS = 500;
const REQUIRED = ['skema', 'jenis', 'id'];

type Checked = Pick<ParsedFile, 'path' | 'data'>;

/** Findings about the shape of one document. A file without data has been reported by the reader. */
export function validateDocument(file: Checked, locate: Locate): readonly Diagnostic[] {
  const { data } = file;
  if (data === undefined || data === null) return [];
  if (!isRecord(data)) return [placed(notADocument(data), locate)];
  const format = otherFormat(data);
  if (format) return [placed(format, locate)];
  const jenis = own(data, 'jenis');
  if (jenis === undefined || jenis === null) {
    const slip = Object.keys(data).find((key) => closest(key, ['jenis']).length > 0 && key !== 'jenis');
    if (slip !== undefined) return [placed(unknownKey('renstra', data, '', slip), locate)];
    const missing = REQUIRED.filter((key) => own(data, key) === undefined || own(data, key) === null);
    return [placed(missingKeys('', walk('', data, ''), missing), locate)];
  }
  if (typeof jenis !== 'string' || !KNOWN_JENIS.includes(jenis)) return [placed(unknownJenis(jenis), locate)];
  return judge(jenis, data, locate);
}

/** The same for renstra.config.yaml. */
export function validateConfig(file: Checked, locate: Locate): readonly Diagnostic[] {
  const { data } = file;
  if (data === undefined || data === null) return [];
  if (!isRecord(data)) return [placed(notADocument(data), locate)];
  const format = otherFormat(data);
  return format ? [placed(format, locate)] : judge('config', data, locate);
}

function judge(jenis: string, data: Value, locate: Locate): readonly Diagnostic[] {
  const validator = VALIDATORS[jenis];
  if (!validator || validator(data)) return [];
  const errors = validator.errors ?? [];
  const complaints = complaintsOf(jenis, data, errors.slice(0, MAX_ERRORS));
  const found = complaints.map((complaint) => placed(complaint, locate));
  found.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  const rest = errors.length - MAX_ERRORS;
  if (rest <= 0) return found;
  const more = {
    id: `masih ada sekitar ${rest} kesalahan bentuk lain di berkas ini; perbaiki yang di atas dulu`,
    en: `there are about ${rest} more mistakes of form in this file; mend those above first`,
  };
  return found.map((d, i) => (i === found.length - 1 ? { ...d, help: [...d.help, more] } : d));
}

/** One complaint per place: unknown keys each, missing keys of a record together, a value once. */
function complaintsOf(jenis: string, data: Value, errors: readonly SchemaError[]): Complaint[] {
  const missing = new Map<string, string[]>();
  const unknown: { parent: string; key: string }[] = [];
  const values = new Map<string, string>();
  for (const { instancePath, keyword, key } of errors) {
    if (keyword === 'required') missing.set(instancePath, [...(missing.get(instancePath) ?? []), key ?? '']);
    else if (keyword === 'additionalProperties') unknown.push({ parent: instancePath, key: key ?? '' });
    else if (keyword !== 'if' && !values.has(instancePath)) values.set(instancePath, keyword);
  }
  const found = unknown.map(({ parent, key }) => {
    const lacking = missing.get(parent);
    if (lacking) missing.set(parent, withoutSlip(jenis, data, parent, key, lacking));
    return unknownKey(jenis, data, parent, key);
  });
  for (const [pointer, keys] of missing) {
    if (keys.length > 0) found.push(missingKeys(pointer, walk(jenis, data, pointer), keys));
  }
  for (const [pointer, keyword] of values) {
    const complaint = ofValue(jenis, data, pointer, keyword);
    if (complaint) found.push(complaint);
  }
  return found;
}

/** A required key that stands there misspelt is one mistake, not two. */
function withoutSlip(
  jenis: string,
  data: Value,
  parent: string,
  key: string,
  lacking: readonly string[],
): string[] {
  const step = walk(jenis, data, parent).at(-1);
  if (!step || !isRecord(step.value)) return [...lacking];
  const meant = nearestKey(key, step.shape, step.value);
  return lacking.filter((k) => k !== meant);
}

function ofValue(jenis: string, data: Value, pointer: string, keyword: string): Complaint | undefined {
  const steps = walk(jenis, data, pointer);
  const step = steps.at(-1);
  const key = segmentsOf(pointer).at(-1) ?? '';
  if (step?.value === null && REQUIRED.includes(key)) return emptyKey(pointer, steps);
  const scalar = step?.value !== null && typeof step?.value !== 'object';
  // A figure or a word where only choices stand breaks `type` or `enum`; a list or a record is a wrong form.
  if (keyword === 'type' && scalar && step?.shape.pilihan) return wrongValue(pointer, steps, 'enum');
  if (keyword === 'type' || ((keyword === 'enum' || keyword === 'const') && !scalar)) {
    return wrongType(pointer, steps, data);
  }
  return wrongValue(pointer, steps, keyword);
}

function placed(complaint: Complaint, locate: Locate): Diagnostic {
  const { rule, pointer, part, message, label, help, params } = complaint;
  return {
    rule,
    level: 'galat',
    message,
    at: locate(pointer, part),
    label,
    related: [],
    help,
    params,
    state: 'aktif',
  };
}
