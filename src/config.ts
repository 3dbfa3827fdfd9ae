/** The settings of a repository, from renstra.config.yaml: data only. */
import type { Level } from './diagnostic.ts';
import type { ParsedFile, Rec, Value } from './source/parsed.ts';

export type RuleLevel = Level | 'tidak';
export type Preset = 'dasar' | 'disarankan' | 'ketat';
type Options = Readonly<Record<string, number | string | boolean>>;

export interface RuleSetting {
  readonly tingkat: RuleLevel | undefined;
  /** Options over the rule's defaults. */
  readonly options: Options;
  /** Where it is written, for messages. */
  readonly pointer: string;
}

/** Settings for some documents; every condition that is written must hold. */
export interface Khusus {
  readonly berkas: readonly string[];
  readonly perangkatDaerah: readonly string[];
  readonly logika: string | undefined;
  readonly aturan: ReadonlyMap<string, RuleSetting>;
}

export interface Settings {
  /** Globs below the root; empty = every YAML file with a known jenis. */
  readonly dokumen: readonly string[];
  readonly preset: Preset;
  readonly aturan: ReadonlyMap<string, RuleSetting>;
  /** Later entries win over earlier ones. */
  readonly khusus: readonly Khusus[];
  /** File of accepted findings, relative to the root. */
  readonly baseline: string | undefined;
  readonly wilayah: string | undefined;
  readonly nomenklatur: string | undefined;
  /** Rules of the region itself, as written; `local.ts` reads them. */
  readonly aturanLokal: readonly Value[];
}

export const NO_SETTINGS: Settings = {
  dokumen: [],
  preset: 'disarankan',
  aturan: new Map(),
  khusus: [],
  baseline: undefined,
  wilayah: undefined,
  nomenklatur: undefined,
  aturanLokal: [],
};

const recordOf = (value: Value | undefined): Rec | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;

const textsOf = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];

const text = (value: Value | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const LEVELS: readonly RuleLevel[] = ['galat', 'peringatan', 'info', 'tidak'];
const levelOf = (value: Value | undefined): RuleLevel | undefined => LEVELS.find((l) => l === value);
const PRESETS: readonly Preset[] = ['dasar', 'disarankan', 'ketat'];

/** Numbers such as `0.05` reach us as text; options are typed by the rule's default. */
function optionOf(value: Value): number | string | boolean | undefined {
  if (typeof value === 'string') return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function rulesOf(value: Value | undefined, pointer: string): Map<string, RuleSetting> {
  const out = new Map<string, RuleSetting>();
  const record = recordOf(value);
  for (const rule of Object.keys(record ?? {})) {
    const written = record?.[rule];
    const details = recordOf(written);
    const options: Record<string, number | string | boolean> = {};
    for (const key of Object.keys(details ?? {})) {
      const option = key === 'tingkat' ? undefined : optionOf(details?.[key] ?? null);
      if (option !== undefined) options[key] = option;
    }
    const tingkat = details ? levelOf(details.tingkat) : levelOf(written);
    out.set(rule, { tingkat, options, pointer: `${pointer}/${rule}` });
  }
  return out;
}

/** Settings of a configuration that passed its schema. */
export function settingsOf(file: ParsedFile): Settings {
  const data = recordOf(file.data);
  if (!data) return NO_SETTINGS;
  return {
    dokumen: textsOf(data.dokumen),
    preset: PRESETS.find((p) => p === data.preset) ?? 'disarankan',
    aturan: rulesOf(data.aturan, '/aturan'),
    khusus: (Array.isArray(data.khusus) ? data.khusus : []).flatMap((entry, i) => {
      const record = recordOf(entry);
      if (!record) return [];
      const aturan = rulesOf(record.aturan, `/khusus/${i}/aturan`);
      const perangkatDaerah = textsOf(record.perangkat_daerah);
      return [{ berkas: textsOf(record.berkas), perangkatDaerah, logika: text(record.logika), aturan }];
    }),
    baseline: text(data.baseline),
    wilayah: text(data.wilayah),
    nomenklatur: text(data.nomenklatur),
    aturanLokal: Array.isArray(data.aturan_lokal) ? data.aturan_lokal : [],
  };
}

export interface NamedRule {
  readonly rule: string;
  readonly pointer: string;
  readonly options: Options;
}

/** Every rule id that the configuration names, with its place. */
export function namedRules(settings: Settings): NamedRule[] {
  const lists = [settings.aturan, ...settings.khusus.map((k) => k.aturan)];
  return lists.flatMap((list) =>
    [...list].map(([rule, { pointer, options }]) => ({ rule, pointer, options })),
  );
}

/** What a document is, as far as settings ask. */
export interface Scope {
  readonly file: string;
  /** Office of the document, and its head office. */
  readonly units: readonly string[];
  readonly logika: string | undefined;
}

export type Matches = (globs: readonly string[], file: string) => boolean;

export interface Effective {
  readonly tingkat: RuleLevel | undefined;
  readonly options: Options;
  /** Where the level and each option come from: a pointer in the configuration. */
  readonly sources: readonly string[];
}

function applies(khusus: Khusus, scope: Scope, matches: Matches): boolean {
  if (khusus.berkas.length > 0 && !matches(khusus.berkas, scope.file)) return false;
  if (khusus.perangkatDaerah.length > 0 && !khusus.perangkatDaerah.some((u) => scope.units.includes(u)))
    return false;
  return khusus.logika === undefined || khusus.logika === scope.logika;
}

/** What the configuration says about one rule in one document; later `khusus` entries win. */
export function settingFor(settings: Settings, rule: string, scope: Scope, matches: Matches): Effective {
  const found = [settings.aturan.get(rule)];
  for (const part of settings.khusus) {
    const setting = part.aturan.get(rule);
    if (setting && applies(part, scope, matches)) found.push(setting);
  }
  let tingkat: RuleLevel | undefined;
  let options: Options = {};
  for (const setting of found) {
    tingkat = setting?.tingkat ?? tingkat;
    options = { ...options, ...setting?.options };
  }
  return { tingkat, options, sources: found.flatMap((s) => s?.pointer ?? []) };
}

/** Level of a finding under a preset: `dasar` keeps what is certainly wrong, `ketat` lets nothing pass as info. */
export function presetLevel(preset: Preset, rule: Level, finding: Level): RuleLevel {
  if (preset === 'dasar') return rule === 'galat' ? finding : 'tidak';
  return preset === 'ketat' && finding === 'info' ? 'peringatan' : finding;
}
