import path from 'node:path';
import type { Acuan } from '../acuan/acuan.ts';
import { areaName, nearestWilayah } from '../acuan/nearest-wilayah.ts';
import { type Lang, UsageError } from '../diagnostic.ts';
import { SOURCES } from '../import/index.ts';
import { importText } from '../import/report-text.ts';
import { readNamed } from '../source/files.ts';
import { standingIn, targetOf, writeTargets } from './import-targets.ts';
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

/** Preview by default. With --write plans are new files, never written over others; registers that stand there grow. */
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
  const folder = path.resolve(io.cwd, options.out);
  const result = source.run(texts, { ...options, standing: standingIn(folder) }, acuan);
  if (source.id === 'sipd') missingHeader(options, io);
  const targets = result.documents.map((document) => targetOf(folder, document));
  if (options.write) writeTargets(folder, targets, options.out);
  const notes = [...targets.flatMap((target) => target.notes), ...result.notes];
  const states = new Map(targets.map((target) => [target.path, target.state]));
  io.out(importText({ ...result, notes }, { lang: options.lang, written: options.write, states }));
  return result.rejects.length > 0 ? 1 : 0;
}

/** The base name, unless two files share it. */
function nameOf(file: string, files: readonly string[]): string {
  const base = path.basename(file);
  return files.filter((f) => path.basename(f) === base).length > 1 ? file : base;
}

function checkOptions(options: ImportCommandOptions, acuan: Acuan): void {
  const { wilayah, nomenklatur } = options;
  if (wilayah !== undefined && !acuan.wilayah(wilayah)) throw unknownArea(wilayah, acuan);
  const editions = [...acuan.editions, ...acuan.knownEditions];
  if (nomenklatur !== undefined && !editions.includes(nomenklatur))
    throw new UsageError({
      id: `--nomenklatur "${nomenklatur}" tidak dikenal; pilihan: ${editions.join(', ')}`,
      en: `--nomenklatur "${nomenklatur}" is unknown; choices: ${editions.join(', ')}`,
    });
}

function unknownArea(wilayah: string, acuan: Acuan): UsageError {
  const near = nearestWilayah(wilayah, acuan)
    .map((area) => `${area.kode} ${areaName(area)}`)
    .join(', ');
  return new UsageError({
    id: `--wilayah "${wilayah}" tidak ada di daftar wilayah; ${near === '' ? 'tulis kode Kemendagri seperti 17.03' : `mungkin ${near}`}`,
    en: `--wilayah "${wilayah}" is not in the list of areas; ${near === '' ? 'write the Kemendagri code, for example 17.03' : `perhaps ${near}`}`,
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
