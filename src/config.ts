/** The settings of a repository, from renstra.config.yaml: data only. */
import type { Level } from './diagnostic.ts';
import type { ParsedFile, Rec, Value } from './source/parsed.ts';

export type RuleLevel = Level | 'tidak';

export interface RuleSetting {
  readonly tingkat: RuleLevel | undefined;
  /** Options over the rule's defaults. */
  readonly options: Readonly<Record<string, number | string | boolean>>;
  /** Where it is written, for messages. */
  readonly pointer: string;
}

export interface Settings {
  /** Globs below the root; empty = every YAML file with a known jenis. */
  readonly dokumen: readonly string[];
  readonly aturan: ReadonlyMap<string, RuleSetting>;
  /** Later entries win over earlier ones. */
  readonly khusus: readonly {
    readonly berkas: readonly string[];
    readonly aturan: ReadonlyMap<string, RuleSetting>;
  }[];
  readonly wilayah: string | undefined;
  readonly nomenklatur: string | undefined;
}

export const NO_SETTINGS: Settings = {
  dokumen: [],
  aturan: new Map(),
  khusus: [],
  wilayah: undefined,
  nomenklatur: undefined,
};

const recordOf = (value: Value | undefined): Rec | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value : undefined;

const textsOf = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];

const text = (value: Value | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const LEVELS: readonly RuleLevel[] = ['galat', 'peringatan', 'info', 'tidak'];
const levelOf = (value: Value | undefined): RuleLevel | undefined => LEVELS.find((l) => l === value);

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
    const at = `${pointer}/${rule}`;
    const details = recordOf(written);
    const options: Record<string, number | string | boolean> = {};
    for (const key of Object.keys(details ?? {})) {
      const option = key === 'tingkat' ? undefined : optionOf(details?.[key] ?? null);
      if (option !== undefined) options[key] = option;
    }
    out.set(rule, { tingkat: details ? levelOf(details.tingkat) : levelOf(written), options, pointer: at });
  }
  return out;
}

/** Settings of a configuration that passed its schema. */
export function settingsOf(file: ParsedFile): Settings {
  const data = recordOf(file.data);
  if (!data) return NO_SETTINGS;
  return {
    dokumen: textsOf(data.dokumen),
    aturan: rulesOf(data.aturan, '/aturan'),
    khusus: (Array.isArray(data.khusus) ? data.khusus : []).flatMap((entry, i) => {
      const record = recordOf(entry);
      if (!record) return [];
      return [{ berkas: textsOf(record.berkas), aturan: rulesOf(record.aturan, `/khusus/${i}/aturan`) }];
    }),
    wilayah: text(data.wilayah),
    nomenklatur: text(data.nomenklatur),
  };
}

/** Every rule id that the configuration names, with its place. */
export function namedRules(settings: Settings): { rule: string; pointer: string }[] {
  const lists = [settings.aturan, ...settings.khusus.map((k) => k.aturan)];
  return lists.flatMap((list) => [...list].map(([rule, setting]) => ({ rule, pointer: setting.pointer })));
}

export interface Effective {
  readonly tingkat: RuleLevel | undefined;
  readonly options: Readonly<Record<string, number | string | boolean>>;
}

/** What the configuration says about one rule in one file; `matches` decides globs. */
export function settingFor(
  settings: Settings,
  rule: string,
  file: string,
  matches: (globs: readonly string[], file: string) => boolean,
): Effective {
  const found = [settings.aturan.get(rule)];
  for (const part of settings.khusus) {
    const setting = part.aturan.get(rule);
    if (setting && matches(part.berkas, file)) found.push(setting);
  }
  let tingkat: RuleLevel | undefined;
  let options: Record<string, number | string | boolean> = {};
  for (const setting of found) {
    tingkat = setting?.tingkat ?? tingkat;
    options = { ...options, ...setting?.options };
  }
  return { tingkat, options };
}
