/** The only helper of the tests: loads a folder or a set of texts as a repository, with the shipped national data. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Acuan } from '../src/acuan/acuan.ts';
import { createAcuan } from '../src/acuan/load.ts';
import type { Io } from '../src/cli/io.ts';
import { main } from '../src/cli/main.ts';
import { NO_SETTINGS, type Settings } from '../src/config.ts';
import { type LintResult, lint } from '../src/lint.ts';
import { type InputFile, load, loadConfig, looksLikePlan, type Repository } from '../src/load.ts';
import { computeAlignments } from '../src/model/align.ts';
import type { Rule } from '../src/rules/rule.ts';
import { CONFIG_NAME, listYaml, readInside } from '../src/source/files.ts';
import { matchesGlob } from '../src/source/glob.ts';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** Real data that may not be shipped; tests that need it skip where it is absent. */
export const DATA = path.resolve(ROOT, process.env.RENSTRA_DATA ?? '../shared/data');
export const HAS_DATA = existsSync(path.join(DATA, 'README.md'));

let shared: Acuan | undefined;
export function acuan(): Acuan {
  shared ??= createAcuan((name) => readFileSync(path.join(ROOT, 'src/acuan/data', name), 'utf8'));
  return shared;
}

/** A repository from texts: path → YAML. */
export function loadTexts(texts: Readonly<Record<string, string>>): Repository {
  const files = Object.entries(texts).map(([p, text]) => ({
    path: p,
    content: new TextEncoder().encode(text),
  }));
  return load(files, acuan());
}

/** A repository from a folder, as `renstra check` would take it. */
export function loadFolder(root: string): { repository: Repository; settings: Settings } {
  let settings = NO_SETTINGS;
  const files: InputFile[] = [];
  for (const file of listYaml(root)) {
    const input = { path: file, content: readInside(root, file) };
    if (path.basename(file) === CONFIG_NAME) {
      settings = loadConfig(input).settings;
      continue;
    }
    const text = input.content instanceof Uint8Array ? Buffer.from(input.content).toString('utf8') : '';
    if (looksLikePlan(text)) files.push(input);
  }
  return { repository: load(files, acuan()), settings };
}

export function lintRepository(
  repository: Repository,
  rules: readonly Rule[],
  settings: Settings = NO_SETTINGS,
): LintResult {
  return lint({
    model: repository.model,
    alignments: computeAlignments(repository.model),
    acuan: acuan(),
    rules,
    settings,
    place: (file, pointer, part) => {
      const locate = repository.locate.get(file);
      if (!locate) throw new Error(`no place in ${file}`);
      return locate(pointer, part);
    },
    mend: (file, ...where) => {
      const edit = repository.mend.get(file)?.(...where);
      return edit && { file, ...edit };
    },
    schemaErrors: repository.schemaErrors,
    matches: matchesGlob,
    today: () => '2026-01-01',
  });
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One call of the program as on a Linux terminal of 80 columns without colour; `io` replaces parts of that world. */
export async function runMain(args: readonly string[], io: Partial<Io> & Pick<Io, 'cwd'>): Promise<Run> {
  let [out, err] = ['', ''];
  const code = await main(args, {
    env: {},
    platform: 'linux',
    columns: 80,
    isTty: false,
    version: '0.0.0',
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    loadData: (name) => readFileSync(path.join(ROOT, 'src/acuan/data', name), 'utf8'),
    loadSchema: (name) => readFileSync(path.join(ROOT, 'schemas', name), 'utf8'),
    today: () => '2026-01-01',
    ...io,
  });
  return { code, out, err };
}
