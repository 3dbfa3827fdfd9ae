/** Runs the rules over a linked repository and turns findings into diagnostics: position, level and words are added here. */
import type { Acuan } from './acuan/acuan.ts';
import {
  type Effective,
  type Matches,
  presetLevel,
  type Scope,
  type Settings,
  settingFor,
} from './config.ts';
import type { Diagnostic, Fix, Location, NotRun, Text } from './diagnostic.ts';
import type { Alignments } from './model/alignment.ts';
import type { Doc, Model, Node } from './model/node.ts';
import { maskPersonal } from './model/personal-data.ts';
import { justifikasiFor, officeOf, referenceTo } from './model/query.ts';
import { missingNeeds } from './needs.ts';
import type { Finding, Params, Related, Rule } from './rules/rule.ts';

export interface LintInput {
  readonly model: Model;
  readonly alignments: Alignments;
  readonly acuan: Acuan;
  readonly rules: readonly Rule[];
  readonly settings: Settings;
  /** Place of a pointer in a file; the file's first line where it has none. */
  readonly place: (file: string, pointer: string, part?: 'key' | 'value') => Location;
  /** The edit that writes a scalar over the value of a pointer; undefined where there is no text to edit. */
  readonly mend: (file: string, pointer: string, part: 'key' | 'value', text: string) => Fix | undefined;
  readonly schemaErrors: readonly { readonly file: string; readonly pointer: string }[];
  readonly matches: Matches;
  /** Today as YYYY-MM-DD; asked only where a date must be judged. */
  readonly today: () => string;
}

export interface LintResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly notRun: readonly NotRun[];
  /** Rules that ran on at least one document. */
  readonly ran: ReadonlySet<string>;
  /** Written reasons that silenced a finding: `file#pointer` of the entry. */
  readonly usedReasons: ReadonlySet<string>;
}

/** The line that names a node: its kode, id, nama or uraian. */
function namePointer(node: Node): string {
  for (const key of ['kode', 'id', 'nama', 'uraian', 'judul']) {
    const value = node.data[key];
    if (value !== undefined && value !== null && value !== '') return `${node.pointer}/${key}`;
  }
  return node.pointer;
}

const pointerOf = (on: Node, field: string | undefined): string =>
  field === undefined || field === '' ? namePointer(on) : `${on.pointer}${field}`;

/** Nodes with a malformed value (and, for money, the rows that sum it): rules derived from them stay quiet. */
function silenced(input: LintInput): { all: ReadonlySet<Node>; money: ReadonlySet<Node> } {
  const all = new Set<Node>();
  const money = new Set<Node>();
  if (input.schemaErrors.length === 0) return { all, money };
  const byPlace = new Map(input.model.nodes.map((n) => [`${n.doc.file}#${n.pointer}`, n]));
  for (const { file, pointer } of input.schemaErrors) {
    // A malformed reason or remark says nothing about the plan.
    if (/\/(justifikasi|keterangan)(\/|$)/.test(pointer)) continue;
    let at = pointer;
    let node = byPlace.get(`${file}#${at}`);
    while (!node && at !== '') {
      at = at.slice(0, at.lastIndexOf('/'));
      node = byPlace.get(`${file}#${at}`);
    }
    if (node) all.add(node);
    if (pointer.includes('/pagu')) for (let n = node; n; n = n.parent) money.add(n);
  }
  return { all, money };
}

function textOf(rule: Rule, pick: (t: Rule['texts']['id']) => string | undefined): Text | undefined {
  const id = pick(rule.texts.id);
  const en = pick(rule.texts.en);
  return id || en ? { id: id ?? '', en: en ?? '' } : undefined;
}

function words(rule: Rule, params: Params): { message: Text; label: Text | undefined; help: Text[] } {
  const message = textOf(rule, (t) => t.pesan(params)) ?? { id: rule.id, en: rule.id };
  const help = textOf(rule, (t) => t.saran(params));
  return { message, label: textOf(rule, (t) => t.label?.(params)), help: help ? [help] : [] };
}

function relatedMarks(input: LintInput, rule: Rule, finding: Finding): Diagnostic['related'] {
  // A place in a register that ships with the tool has no line to show.
  const shown = (finding.related ?? []).filter((r) => !r.on.doc.shipped);
  return shown.map((r: Related) => {
    const params = maskedParams({ ...finding.params, ...r.params });
    return {
      at: input.place(r.on.doc.file, pointerOf(r.on, r.field), r.part),
      label: textOf(rule, (t) => t.terkait?.(params)) ?? { id: '', en: '' },
    };
  });
}

/** A sentence that quotes a name repeats no number of a person that stands in it; digits alone are money or a figure. */
const maskedParams = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      /^[\d.-]*$/.test(value) ? value : maskPersonal(value),
    ]),
  );

/** What the settings ask of a document. */
export function scopeOf(model: Model, doc: Doc): Scope {
  const head = officeOf(model, doc.unit);
  return {
    file: doc.file,
    units: [doc.unit, head, doc.id].filter((u) => u !== undefined),
    logika: doc.logika,
  };
}

/** The item that a finding is about and the rule's declared values; never a line or a place in a file. */
function identityOf(rule: Rule, finding: Finding): string[] {
  const declared = (rule.identity ?? []).flatMap((key) => {
    const value = finding.params[key] ?? '';
    return value === '' ? [] : [`${key}=${value}`];
  });
  return [itemName(finding.on), ...declared];
}

/** Office, document and item; what has neither id nor code is told by its words, within what it stands in. */
function itemName(node: Node): string {
  const own = node.id ?? node.kode;
  if (node.kind === 'dokumen' || (own !== undefined && node.kind !== 'indikator'))
    return (node.unit === undefined ? '' : `${node.unit}:`) + referenceTo(node) + editionOf(node.doc);
  const inside = node.parent ? itemName(node.parent) : node.doc.id;
  return `${inside}/${own ?? (node.label === '' ? node.kind + node.pointer : node.label)}`;
}

/** Year and version, where the id of the plan does not tell them. */
function editionOf({ id, tahun, versi }: Doc): string {
  const year = tahun === undefined || id.includes(String(tahun)) ? '' : `@${tahun}`;
  return year + (versi.nama === 'murni' ? '' : `@${versi.nama}`);
}

interface Run {
  readonly input: LintInput;
  readonly rule: Rule;
  readonly usedReasons: Set<string>;
}

function diagnose(
  { input, rule, usedReasons }: Run,
  finding: Finding,
  effective: Effective,
): Diagnostic | undefined {
  const { on } = finding;
  const own = finding.level ?? rule.level;
  const level = effective.tingkat ?? presetLevel(input.settings.preset, rule.level, own);
  if (level === 'tidak') return undefined;
  const reason = justifikasiFor(on, rule.id);
  const justified = reason !== undefined && (reason.sampai === '' || reason.sampai >= input.today());
  if (reason) usedReasons.add(`${on.doc.file}#${reason.pointer}`);
  const params = maskedParams(finding.params);
  const { message, label, help } = words(rule, params);
  const pointer = pointerOf(on, finding.field);
  const fix =
    finding.fix === undefined
      ? undefined
      : input.mend(on.doc.file, pointer, finding.part ?? 'value', finding.fix);
  return {
    rule: rule.id,
    level,
    message,
    at: input.place(on.doc.file, pointer, finding.part),
    ...(label ? { label } : {}),
    related: relatedMarks(input, rule, finding),
    help,
    ...(fix ? { fix } : {}),
    ...(rule.rahasia ? { rahasia: true } : {}),
    params,
    identity: identityOf(rule, finding),
    state: justified ? 'dijustifikasi' : 'aktif',
    ...(justified ? { reason: reason.alasan } : {}),
  };
}

/** What the configuration says of a rule that it does not name. */
const UNSET: Effective = { tingkat: undefined, options: {}, sources: [] };

/** Runs one rule: once, or once per set of options where `khusus` changes them for some documents. */
function runRule(run: Run, quiet: ReturnType<typeof silenced>): Diagnostic[] | undefined {
  const { input, rule } = run;
  const docs = input.model.docs.filter((d) => !d.shipped);
  const { settings } = input;
  const named = settings.aturan.has(rule.id) || settings.khusus.some((k) => k.aturan.has(rule.id));
  const perDoc = new Map<Doc, Effective>();
  for (const doc of docs)
    perDoc.set(doc, named ? settingFor(settings, rule.id, scopeOf(input.model, doc), input.matches) : UNSET);
  const off = (e: Effective) =>
    e.tingkat === 'tidak' ||
    (e.tingkat === undefined && presetLevel(input.settings.preset, rule.level, rule.level) === 'tidak');
  if (docs.length > 0 && [...perDoc.values()].every(off)) return undefined;
  const optionSets = new Map(
    [...new Set(perDoc.values())].map((e) => [JSON.stringify(e.options), e.options]),
  );
  const out: Diagnostic[] = [];
  for (const [key, options] of optionSets) {
    const context = {
      acuan: input.acuan,
      alignments: input.alignments,
      options: { ...rule.options, ...options },
    };
    for (const finding of rule.check(input.model, context)) {
      const { on } = finding;
      const effective = perDoc.get(on.doc);
      if (!effective || quiet.all.has(on)) continue;
      if (named && JSON.stringify(effective.options) !== key) continue;
      if (rule.kelompok === 'F' && quiet.money.has(on)) continue;
      const diagnostic = diagnose(run, finding, effective);
      if (diagnostic) out.push(diagnostic);
    }
  }
  return out;
}

export function lint(input: LintInput): LintResult {
  const quiet = silenced(input);
  const diagnostics: Diagnostic[] = [];
  const notRun: NotRun[] = [];
  const ran = new Set<string>();
  const usedReasons = new Set<string>();
  for (const rule of input.rules) {
    const missing = missingNeeds(input.model, rule.needs ?? []);
    if (missing) {
      const setting = input.settings.aturan.get(rule.id)?.tingkat;
      if (setting !== 'tidak') notRun.push({ rule: rule.id, ...missing });
      continue;
    }
    const found = runRule({ input, rule, usedReasons }, quiet);
    if (!found) continue;
    ran.add(rule.id);
    for (const d of found) diagnostics.push(d);
  }
  return { diagnostics: sortDiagnostics(diagnostics), notRun, ran, usedReasons };
}

/** File, line, column, rule: the same order on every machine. */
export function sortDiagnostics(list: readonly Diagnostic[]): Diagnostic[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...list].sort(
    (a, b) =>
      compare(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compare(a.rule, b.rule) ||
      compare(a.message.id, b.message.id),
  );
}
