import path from 'node:path';
import type { Acuan } from '../acuan/acuan.ts';
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
  const acuan = openAcuan(io);
  checkOptions(options, acuan);
  const texts = files.map((file) => ({ name: nameOf(file, files), text: decodeNamed(file, io) }));
  const result = source.run(texts, options, acuan);
  if (source.id === 'sipd') missingHeader(options, io);
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

/** The base name, unless two files share it. */
function nameOf(file: string, files: readonly string[]): string {
  const base = path.basename(file);
  return files.filter((f) => path.basename(f) === base).length > 1 ? file : base;
}

function checkOptions(options: ImportCommandOptions, acuan: Acuan): void {
  const { wilayah, nomenklatur } = options;
  if (wilayah !== undefined && !acuan.wilayah(wilayah))
    throw new UsageError({
      id: `--wilayah "${wilayah}" tidak ada di daftar wilayah; tulis kode Kemendagri seperti 17.03`,
      en: `--wilayah "${wilayah}" is not in the list of areas; write the Kemendagri code, for example 17.03`,
    });
  const editions = [...acuan.editions, ...acuan.knownEditions];
  if (nomenklatur !== undefined && !editions.includes(nomenklatur))
    throw new UsageError({
      id: `--nomenklatur "${nomenklatur}" tidak dikenal; pilihan: ${editions.join(', ')}`,
      en: `--nomenklatur "${nomenklatur}" is unknown; choices: ${editions.join(', ')}`,
    });
}

/** The SIPD export names neither region nor edition; without them most codes and places stay unchecked. */
function missingHeader({ wilayah, nomenklatur, lang }: ImportCommandOptions, io: Io): void {
  const missing = [
    wilayah === undefined ? '--wilayah' : '',
    nomenklatur === undefined ? '--nomenklatur' : '',
  ].filter(Boolean);
  if (missing.length === 0) return;
  io.err(
    lang === 'id'
      ? `Perhatian: ekspor SIPD tidak menyebut wilayah dan edisi nomenklatur; tambahkan ${missing.join(' dan ')} supaya kode dan lokasi dapat diperiksa\n`
      : `Note: the SIPD export names neither the region nor the nomenclature edition; add ${missing.join(' and ')} so that codes and places can be checked\n`,
  );
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
