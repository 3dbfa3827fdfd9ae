/** Opens a repository for any command: root, configuration, files, model. */
import path from 'node:path';
import type { Acuan } from '../acuan/acuan.ts';
import { createAcuan } from '../acuan/load.ts';
import { NO_SETTINGS, type Settings } from '../config.ts';
import { UsageError } from '../diagnostic.ts';
import { type InputFile, load, looksLikePlan, type Repository } from '../load.ts';
import { computeAlignments } from '../model/align.ts';
import type { Alignments } from '../model/alignment.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { CONFIG_NAME, findRoot, listYaml, readInside } from '../source/files.ts';
import { matchesGlob } from '../source/glob.ts';
import type { Io } from './io.ts';
import { readConfig } from './read-config.ts';

export interface Opened {
  readonly root: string;
  /** Paths below the root that the user named; empty = everything. */
  readonly filters: readonly string[];
  readonly settings: Settings;
  /** Every rule, those of the repository itself included. */
  readonly rules: readonly Rule[];
  /** Line of a pointer in the configuration. */
  readonly configLine: (pointer: string) => number;
  /** Plan files as read. */
  readonly files: readonly InputFile[];
  readonly repository: Repository;
  readonly acuan: Acuan;
  readonly alignments: () => Alignments;
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
  const rules = config ? [...RULES, ...config.local] : RULES;
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
  for (const glob of settings.khusus.flatMap((k) => k.berkas)) {
    if (files.some((f) => matchesGlob([glob], f.path))) continue;
    throw new UsageError({
      id: `pola "${glob}" pada kunci khusus di ${CONFIG_NAME} tidak cocok dengan dokumen mana pun; perbaiki atau hapus`,
      en: `the pattern "${glob}" of the key khusus in ${CONFIG_NAME} matches no document; correct or remove it`,
    });
  }
  return { root, filters, settings, rules, configLine, files };
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
  const { root, filters, settings, rules, configLine } = opened;
  return linked({ root, filters, settings, rules, configLine, files }, opened.acuan);
}

export const inside = (file: string, filter: string): boolean =>
  file === filter || file.startsWith(`${filter}/`);
