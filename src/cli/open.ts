/** Opens a repository for any command: root, configuration, files, model. */
import path from 'node:path';
import type { Acuan } from '../acuan/acuan.ts';
import { createAcuan } from '../acuan/load.ts';
import { type NamedRule, NO_SETTINGS, namedRules, type Settings } from '../config.ts';
import { type Diagnostic, type Location, type Text, UsageError } from '../diagnostic.ts';
import {
  type InputFile,
  type LoadedConfig,
  load,
  loadConfig,
  looksLikePlan,
  type Repository,
} from '../load.ts';
import { computeAlignments } from '../model/align.ts';
import type { Alignments } from '../model/alignment.ts';
import { RULES } from '../rules/index.ts';
import { closest } from '../similar.ts';
import { CONFIG_NAME, fileExists, findRoot, listYaml, readInside } from '../source/files.ts';
import { matchesGlob } from '../source/glob.ts';
import type { Locate } from '../source/parsed.ts';
import type { Io } from './io.ts';
import { READER_IDS } from './reader-checks.ts';

export interface Opened {
  readonly root: string;
  /** Paths below the root that the user named; empty = everything. */
  readonly filters: readonly string[];
  readonly settings: Settings;
  /** Line of a pointer in the configuration. */
  readonly configLine: (pointer: string) => number;
  /** Plan files as read. */
  readonly files: readonly InputFile[];
  readonly repository: Repository;
  readonly acuan: Acuan;
  readonly alignments: () => Alignments;
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

function readConfig(root: string): LoadedConfig | undefined {
  if (!fileExists(path.join(root, CONFIG_NAME))) return undefined;
  const loaded = loadConfig({ path: CONFIG_NAME, content: readInside(root, CONFIG_NAME) });
  const problems = loaded.problems.filter((p) => p.level === 'galat');
  for (const named of namedRules(loaded.settings))
    if (loaded.locate) problems.push(...namedFaults(named, loaded.locate));
  if (problems.length > 0) throw new ConfigError(problems, loaded.source);
  return loaded;
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
function namedFaults({ rule, pointer, options }: NamedRule, locate: Locate): Diagnostic[] {
  const ids = [...RULES.map((r) => r.id), ...READER_IDS];
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
  const known = RULES.find((r) => r.id === rule)?.options ?? {};
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

/** ASCII view of the first bytes, whatever the encoding, to see whether a file claims to be a plan. */
function claimsPlan(content: InputFile['content']): boolean {
  if (!(content instanceof Uint8Array)) return true;
  const text = new TextDecoder('latin1').decode(content).replaceAll('\0', '');
  return looksLikePlan(text.replace(/^\u00ef\u00bb\u00bf/, ''));
}

function planFiles(root: string, settings: Settings): InputFile[] {
  const names = listYaml(root).filter((f) => f !== CONFIG_NAME);
  const read = (name: string): InputFile => ({ path: name, content: readInside(root, name) });
  if (settings.dokumen.length === 0) return names.map(read).filter((f) => claimsPlan(f.content));
  for (const glob of settings.dokumen) {
    if (names.some((n) => matchesGlob([glob], n))) continue;
    throw new UsageError({
      id: `pola "${glob}" pada kunci dokumen di ${CONFIG_NAME} tidak cocok dengan berkas mana pun; perbaiki atau hapus`,
      en: `the pattern "${glob}" of the key dokumen in ${CONFIG_NAME} matches no file; correct or remove it`,
    });
  }
  return names.filter((n) => matchesGlob(settings.dokumen, n)).map(read);
}

export const openAcuan = (io: Io): Acuan => createAcuan((name) => io.loadData(name));

/** A repository as it lies on the disk, before its plans are read. */
export type Found = Omit<Opened, 'repository' | 'acuan' | 'alignments'>;

export function findPlans(io: Io, paths: readonly string[]): Found {
  const { root, filters } = findRoot(paths, io.cwd);
  const config = readConfig(root);
  const settings = config?.settings ?? NO_SETTINGS;
  const configLine = (pointer: string) => config?.locate?.(pointer, 'key').line ?? 1;
  const files = planFiles(root, settings);
  if (files.length === 0)
    throw new UsageError({
      id: `tidak ada dokumen rencana di "${path.basename(root)}": tidak satu pun berkas YAML memuat kunci skema dan jenis`,
      en: `there is no plan document in "${path.basename(root)}": no YAML file has the keys skema and jenis`,
    });
  for (const filter of filters) {
    if (files.some((f) => inside(f.path, filter))) continue;
    throw new UsageError({
      id: `"${filter}" tidak memuat dokumen rencana; periksa ejaannya atau kunci jenis di dalamnya`,
      en: `"${filter}" holds no plan document; check its spelling or the key jenis in it`,
    });
  }
  return { root, filters, settings, configLine, files };
}

function linked(found: Found, acuan: Acuan): Opened {
  const repository = load(found.files, acuan);
  let alignments: Alignments | undefined;
  const align = () => {
    alignments ??= computeAlignments(repository.model);
    return alignments;
  };
  return { ...found, repository, acuan, alignments: align };
}

export const openRepository = (io: Io, paths: readonly string[]): Opened =>
  linked(findPlans(io, paths), openAcuan(io));

/** The same repository with other contents of its files. */
export function reopen(opened: Opened, files: readonly InputFile[]): Opened {
  const { root, filters, settings, configLine } = opened;
  return linked({ root, filters, settings, configLine, files }, opened.acuan);
}

export const inside = (file: string, filter: string): boolean =>
  file === filter || file.startsWith(`${filter}/`);
