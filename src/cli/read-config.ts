/** The settings of a repository with the rules that they name; faults in them are exit 2. */
import path from 'node:path';
import { type NamedRule, namedRules, type Settings } from '../config.ts';
import type { Diagnostic, Location, Text } from '../diagnostic.ts';
import { loadConfig } from '../load.ts';
import { readLocalRules } from '../local.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { closest } from '../similar.ts';
import { CONFIG_NAME, fileExists, readInside } from '../source/files.ts';
import type { Locate } from '../source/parsed.ts';
import { READER_IDS } from './reader-checks.ts';

export interface Config {
  readonly settings: Settings;
  /** Rules of the repository itself. */
  readonly local: readonly Rule[];
  readonly locate: Locate | undefined;
}

/** The configuration cannot be used: exit 2, with frames. */
export class ConfigError extends Error {
  readonly problems: readonly Diagnostic[];
  readonly source: string;
  constructor(problems: readonly Diagnostic[], source: string) {
    super('configuration');
    this.name = 'ConfigError';
    this.problems = problems;
    this.source = source;
  }
}

/** Undefined where the repository has no configuration. */
export function readConfig(root: string): Config | undefined {
  if (!fileExists(path.join(root, CONFIG_NAME))) return undefined;
  const loaded = loadConfig({ path: CONFIG_NAME, content: readInside(root, CONFIG_NAME) });
  const problems = loaded.problems.filter((p) => p.level === 'galat');
  const { settings, locate, source } = loaded;
  // What did not pass the schema is not looked at twice.
  const local = locate && problems.length === 0 ? readLocalRules(settings.aturanLokal, locate) : NONE;
  problems.push(...local.problems);
  const known = [...RULES, ...local.rules];
  if (locate && problems.length === 0)
    for (const named of namedRules(settings)) problems.push(...namedFaults(named, known, locate));
  if (problems.length > 0) throw new ConfigError(problems, source);
  return { settings: withLocalLevels(settings, local.rules), local: local.rules, locate };
}

const NONE: ReturnType<typeof readLocalRules> = { rules: [], problems: [] };

/** A region that writes a rule wants it to run as written: no preset takes it away. */
function withLocalLevels(settings: Settings, local: readonly Rule[]): Settings {
  if (local.length === 0) return settings;
  const aturan = new Map(settings.aturan);
  local.forEach(({ id, level }, i) => {
    const written = aturan.get(id);
    if (written?.tingkat === undefined)
      aturan.set(id, { tingkat: level, options: {}, pointer: `/aturan_lokal/${i}` });
  });
  return { ...settings, aturan };
}

function configFault(
  rule: string,
  message: Text,
  at: Location,
  near: string | undefined,
  help: Text,
): Diagnostic {
  const label = near ? { label: { id: `mungkin ${near}`, en: `perhaps ${near}` } } : {};
  return {
    rule,
    level: 'galat',
    message,
    at,
    ...label,
    related: [],
    help: [help],
    params: {},
    state: 'aktif',
  };
}

/** Rules and options that do not exist: a silent slip would leave a rule as it was. */
function namedFaults(
  { rule, pointer, options }: NamedRule,
  rules: readonly Rule[],
  locate: Locate,
): Diagnostic[] {
  const ids = [...rules.map((r) => r.id), ...READER_IDS];
  if (!ids.includes(rule))
    return [
      configFault(
        'aturan-tidak-dikenal',
        { id: `aturan "${rule}" tidak dikenal`, en: `there is no rule "${rule}"` },
        locate(pointer, 'key'),
        closest(rule, ids)[0],
        { id: 'lihat daftarnya dengan: renstra rules', en: 'list them with: renstra rules' },
      ),
    ];
  const known = rules.find((r) => r.id === rule)?.options ?? {};
  const names = ['tingkat', ...Object.keys(known)];
  return Object.keys(options)
    .filter((key) => !names.includes(key) || typeof options[key] !== typeof known[key])
    .map((key) =>
      configFault(
        'pilihan-tidak-dikenal',
        names.includes(key)
          ? {
              id: `nilai pilihan "${key}" tidak cocok dengan aturan ${rule}`,
              en: `the value of "${key}" does not fit the rule ${rule}`,
            }
          : {
              id: `aturan ${rule} tidak mempunyai pilihan "${key}"`,
              en: `the rule ${rule} has no option "${key}"`,
            },
        locate(`${pointer}/${key}`, names.includes(key) ? 'value' : 'key'),
        names.includes(key) ? undefined : closest(key, names)[0],
        { id: `pilihan yang ada: ${names.join(', ')}`, en: `the options are: ${names.join(', ')}` },
      ),
    );
}
