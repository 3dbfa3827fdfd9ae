/** Bytes → text → data → validated → linked. The only file that shows several arrows; pure but for its arguments. */
import type { Acuan } from './acuan/acuan.ts';
import { NO_SETTINGS, type Settings, settingsOf } from './config.ts';
import type { Diagnostic, Text } from './diagnostic.ts';
import { link } from './link.ts';
import type { BrokenFile, DataRec, Doc, Model } from './model/node.ts';
import { pemdaOf } from './model/query.ts';
import { decode } from './source/decode.ts';
import { type Mend, makeMend } from './source/edit-scalar.ts';
import { type Ignore, ignoresOf } from './source/ignores.ts';
import { makeLocate } from './source/locate.ts';
import { parse } from './source/parse.ts';
import type { Locate, ParsedFile } from './source/parsed.ts';
import { validateConfig, validateDocument } from './source/validate.ts';

/** A file as the door to the disk hands it over: its bytes, or why there are none. */
export interface InputFile {
  readonly path: string;
  readonly content: Uint8Array | Text;
}

/** A malformed value: rules stay quiet about the node that it belongs to. */
export interface SchemaError {
  readonly file: string;
  readonly pointer: string;
}

export interface Repository {
  readonly model: Model;
  /** Findings of reading and of the schemas. */
  readonly problems: readonly Diagnostic[];
  readonly schemaErrors: readonly SchemaError[];
  /** Text of every file that could be decoded, for frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly locate: ReadonlyMap<string, Locate>;
  /** Edits of single values, for fixes. */
  readonly mend: ReadonlyMap<string, Mend>;
  /** Inline comments that silence findings. */
  readonly ignores: readonly Ignore[];
  /** Number of plan files, readable or not. */
  readonly files: number;
}

const WHOLE = { line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '' };

function unreadable(path: string, why: Text): Diagnostic {
  return {
    rule: 'berkas-tidak-terbaca',
    level: 'galat',
    message: {
      id: `${path} tidak dapat diperiksa: ${why.id}`,
      en: `${path} cannot be checked: ${why.en}`,
    },
    at: { file: path, ...WHOLE },
    related: [],
    help: [],
    params: {},
    state: 'aktif',
  };
}

/** Decodes and parses one file; a file that is no text keeps its finding. */
export function readFile(file: InputFile): { parsed?: ParsedFile; problems: readonly Diagnostic[] } {
  if (!(file.content instanceof Uint8Array)) return { problems: [unreadable(file.path, file.content)] };
  const decoded = decode(file.content, file.path);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const parsed = parse(file.path, decoded.text);
  return { parsed, problems: parsed.problems };
}

/** Whether a YAML file claims to be a plan; the header decides, names of files are free. */
export function looksLikePlan(text: string): boolean {
  return /^["']?jenis["']?[ \t]*:/m.test(text) && /^["']?(skema|id)["']?[ \t]*:/m.test(text);
}

function recordOf(data: ParsedFile['data']): DataRec | undefined {
  return data !== null && typeof data === 'object' && !Array.isArray(data) ? data : undefined;
}

const isGalat = (d: Diagnostic): boolean => d.level === 'galat';

export function load(files: readonly InputFile[], acuan: Acuan): Repository {
  const problems: Diagnostic[] = [];
  const schemaErrors: SchemaError[] = [];
  const broken: BrokenFile[] = [];
  const sources = new Map<string, string>();
  const locate = new Map<string, Locate>();
  const mend = new Map<string, Mend>();
  const ignores: Ignore[] = [];
  const linked: { path: string; data: DataRec; plainNumbers: ParsedFile['plainNumbers'] }[] = [];

  for (const file of files) {
    const { parsed, problems: found } = readFile(file);
    problems.push(...found);
    if (!parsed) {
      broken.push({ file: file.path, jenis: undefined, id: undefined, unit: undefined });
      continue;
    }
    sources.set(file.path, parsed.text);
    if (parsed.data !== undefined) ignores.push(...ignoresOf(parsed));
    const at = makeLocate(parsed);
    locate.set(file.path, at);
    mend.set(file.path, makeMend(parsed));
    const data = recordOf(parsed.data);
    if (!data) {
      const { jenis, id, perangkat_daerah: unit } = parsed.salvaged;
      broken.push({ file: file.path, jenis, id, unit });
      if (!found.some(isGalat)) problems.push(...validateDocument(parsed, at));
      continue;
    }
    const faults = found.filter(isGalat);
    for (const { at: place } of faults) schemaErrors.push({ file: file.path, pointer: place.pointer });
    for (const error of validateDocument(parsed, at)) {
      schemaErrors.push({ file: file.path, pointer: error.at.pointer });
      // One mistake, one finding: the reader has spoken about this line.
      if (!faults.some((f) => f.at.line === error.at.line)) problems.push(error);
    }
    linked.push({ path: file.path, data, plainNumbers: parsed.plainNumbers });
  }
  const nameOf = (doc: Doc, kode: string): string | undefined => {
    const pemda = pemdaOf(doc);
    return doc.nomenklatur && pemda ? acuan.nomenklatur(doc.nomenklatur, pemda, kode)?.nama : undefined;
  };
  const model = link({ files: linked, broken, registers: acuan.registers(), nameOf });
  return { model, problems, schemaErrors, sources, locate, mend, ignores, files: files.length };
}

export interface LoadedConfig {
  readonly settings: Settings;
  readonly problems: readonly Diagnostic[];
  readonly source: string;
  readonly locate: Locate | undefined;
}

/** Reads renstra.config.yaml; any problem in it means that the repository was not checked (exit 2). */
export function loadConfig(file: InputFile): LoadedConfig {
  const { parsed, problems } = readFile(file);
  if (!parsed) return { settings: NO_SETTINGS, problems, source: '', locate: undefined };
  const locate = makeLocate(parsed);
  const all = problems.some(isGalat) ? problems : [...problems, ...validateConfig(parsed, locate)];
  return { settings: settingsOf(parsed), problems: all, source: parsed.text, locate };
}
