import path from 'node:path';
import { type Lang, UsageError } from '../diagnostic.ts';
import { SOURCES } from '../import/index.ts';
import { importText } from '../import/report-text.ts';
import { fileExists, readNamed, writeAtomic } from '../source/files.ts';
import { writeYaml } from '../source/write-yaml.ts';
import type { Io } from './io.ts';
import { openAcuan } from './open.ts';

export interface ImportCommandOptions {
  readonly out: string;
  readonly write: boolean;
  readonly peta?: string;
  readonly wilayah?: string;
  readonly nomenklatur?: string;
  readonly versi?: string;
  readonly lang: Lang;
}

/** Preview by default; with --write the documents are written, none over a file that stands there. */
export function runImport(
  id: string,
  files: readonly string[],
  options: ImportCommandOptions,
  io: Io,
): number {
  const source = SOURCES.find((s) => s.id === id);
  if (!source) {
    const names = SOURCES.map((s) => s.id).join(', ');
    throw new UsageError({
      id: `sumber "${id}" tidak dikenal; pilihan: ${names}`,
      en: `unknown source "${id}"; choices: ${names}`,
    });
  }
  const texts = files.map((file) => ({ name: path.basename(file), text: decodeNamed(file, io) }));
  const result = source.run(texts, options, openAcuan(io));
  const folder = path.resolve(io.cwd, options.out);
  const targets = result.documents.map((d) => ({
    path: path.join(folder, d.path),
    name: d.path,
    text: writeYaml(d.data),
  }));
  if (options.write) {
    const standing = targets.filter((t) => fileExists(t.path));
    if (standing.length > 0)
      throw new UsageError({
        id: `sudah ada di "${options.out}": ${standing.map((t) => t.name).join(', ')}; pakai folder lain atau pindahkan dulu. Tidak ada yang ditulis`,
        en: `already in "${options.out}": ${standing.map((t) => t.name).join(', ')}; use another folder or move them first. Nothing was written`,
      });
    for (const target of targets) writeAtomic(target.path, target.text);
  }
  io.out(importText(result, { lang: options.lang, written: options.write }));
  return result.rejects.length > 0 ? 1 : 0;
}

function decodeNamed(file: string, io: Io): string {
  const bytes = readNamed(file, io.cwd);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError({
      id: `"${file}" bukan teks UTF-8; simpan ulang sebagai UTF-8`,
      en: `"${file}" is not UTF-8 text; save it again as UTF-8`,
    });
  }
}
