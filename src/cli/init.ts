import { statSync } from 'node:fs';
import path from 'node:path';
import { type Lang, UsageError } from '../diagnostic.ts';
import { type CiHost, ciFile } from '../init/ci.ts';
import { RENSTRA, RPJMD } from '../init/plans.ts';
import { OFFICES, PRIORITIES, SETTINGS } from '../init/settings.ts';
import { looksLikePlan } from '../load.ts';
import { shownPath } from '../output/cells.ts';
import { CONFIG_NAME, fileExists, listYaml, readInside, writeAtomic } from '../source/files.ts';
import type { Io } from './io.ts';

export interface InitOptions {
  readonly ci?: CiHost;
  readonly lang: Lang;
}

/** In the order of reading; the settings last: whatever stops half-way leaves no repository that looks whole. */
const START = [
  { path: 'perangkat-daerah.yaml', text: OFFICES },
  { path: 'acuan/prioritas-provinsi.yaml', text: PRIORITIES },
  { path: 'rpjmd.yaml', text: RPJMD },
  { path: 'renstra/contoh.yaml', text: RENSTRA },
  { path: CONFIG_NAME, text: SETTINGS },
];

/** Settings or plans that are there already, by name. */
function existingPlans(root: string): string[] {
  if (!fileExists(root)) return [];
  const plans = listYaml(root).filter((name) => {
    const content = readInside(root, name);
    return content instanceof Uint8Array && looksLikePlan(new TextDecoder().decode(content));
  });
  return fileExists(path.join(root, CONFIG_NAME)) ? [CONFIG_NAME, ...plans] : plans;
}

function refuse(there: readonly string[], inPlace: boolean): UsageError {
  const names = there.slice(0, 5).map(shownPath).join(', ');
  const more = there.length > 5 ? ` (+${there.length - 5})` : '';
  return inPlace
    ? new UsageError({
        id: `sudah ada: ${names}${more}. Tidak ada yang ditulis; pindahkan dulu, atau pakai folder lain`,
        en: `these exist already: ${names}${more}. Nothing was written; move them, or use another folder`,
      })
    : new UsageError({
        id: `folder ini sudah berisi rencana: ${names}${more}. Tidak ada yang ditulis; pakai folder lain, atau --ci untuk menambah alur pemeriksaan`,
        en: `this folder holds plans already: ${names}${more}. Nothing was written; use another folder, or --ci to add a pipeline`,
      });
}

/** Writes all or nothing; what stands in the way is named and left alone. */
export function runInit(folder: string, { ci, lang }: InitOptions, io: Io): number {
  const root = path.resolve(io.cwd, folder);
  if (fileExists(root) && !statSync(root).isDirectory())
    throw new UsageError({
      id: `"${shownPath(folder)}" bukan folder`,
      en: `"${shownPath(folder)}" is not a folder`,
    });
  const plans = existingPlans(root);
  const pipeline = ci ? [ciFile(ci, io.version)] : [];
  const files = plans.length > 0 ? pipeline : [...START, ...pipeline];
  if (files.length === 0) throw refuse(plans, false);
  const there = files.map((file) => file.path).filter((name) => fileExists(path.join(root, name)));
  if (there.length > 0) throw refuse(there, true);
  for (const file of files) writeAtomic(path.join(root, file.path), file.text);
  const id = lang === 'id';
  const lines = [id ? 'Ditulis:' : 'Written:', ...files.map((file) => `  ${file.path}`)];
  if (plans.length === 0)
    lines.push(
      id
        ? 'Isinya contoh rekaan: ganti bagian demi bagian, dan jalankan renstra check di folder itu'
        : 'The content is invented: replace it bit by bit, and run renstra check in that folder',
    );
  io.out(`${lines.join('\n')}\n`);
  if (ci && !fileExists(path.join(root, '.git')))
    io.err(
      id
        ? 'Perhatian: alur pemeriksaan hanya dibaca dari akar repositori git; jalankan git init di folder itu, atau pindahkan berkasnya ke akar\n'
        : 'Note: a pipeline is only read from the root of a git repository; run git init in that folder, or move the file to the root\n',
    );
  return 0;
}
