import { type Lang, UsageError } from '../diagnostic.ts';
import { DOKUMEN, dokumenOf } from '../dokumen/index.ts';
import { choicesFor } from '../model/choices.ts';
import { hang, visible } from '../output/cells.ts';
import { bundleSchema, isRecord, type Schema, schemaText } from '../output/schema-bundle.ts';
import { narrowSchema } from '../output/schema-repo.ts';
import { paints } from '../output/terminal.ts';
import { closest } from '../similar.ts';
import { type Io, styleOf } from './io.ts';
import { openRepository } from './open.ts';
import { note } from './trace.ts';

export interface SchemaOptions {
  readonly repo?: string;
  readonly lang: Lang;
}

/** The settings have a schema, too. */
const NAMES: readonly string[] = [...DOKUMEN.map((d) => d.jenis), 'config'];

export function runSchema(jenis: string | undefined, options: SchemaOptions, io: Io): number {
  if (jenis === undefined) {
    if (options.repo !== undefined)
      throw new UsageError({
        id: `--repo perlu jenis dokumen: ${NAMES.join(', ')}`,
        en: `--repo needs a kind of document: ${NAMES.join(', ')}`,
      });
    io.out(list(options.lang, io));
    return 0;
  }
  if (!NAMES.includes(jenis)) throw unknown(jenis);
  const schema = bundleSchema(read(jenis, io), read('umum', io));
  if (options.repo === undefined) {
    io.out(schemaText(schema));
    return 0;
  }
  const { model } = openRepository(io, [options.repo]).repository;
  const kind = DOKUMEN.find((d) => d.jenis === jenis)?.jenis;
  io.out(schemaText(narrowSchema(schema, choicesFor(model, kind, options.lang))));
  note(io, model.broken.length, options.lang);
  return 0;
}

function read(name: string, io: Io): Schema {
  const schema: unknown = JSON.parse(io.loadSchema(`${name}.schema.json`));
  return isRecord(schema) ? schema : {};
}

function unknown(jenis: string): UsageError {
  const near = closest(jenis, NAMES)[0];
  const choices = NAMES.join(', ');
  return new UsageError({
    id: `jenis "${visible(jenis)}" tidak dikenal${near ? `; mungkin maksudnya ${near}` : ''}; pilihan: ${choices}`,
    en: `there is no kind "${visible(jenis)}"${near ? `; perhaps ${near} was meant` : ''}; choices: ${choices}`,
  });
}

/** The texts of the schemas are Indonesian only, since editors show them; the list has a word in English. */
function list(lang: Lang, io: Io): string {
  const style = styleOf(io);
  const widest = Math.max(...NAMES.map((name) => name.length));
  const rows = NAMES.flatMap((name) => {
    const about =
      lang === 'en' ? (dokumenOf(name)?.nama.en ?? 'settings of a repository') : read(name, io).description;
    const lines = hang(`${name.padEnd(widest)}  ${String(about)}`, style.width, widest + 2);
    return lines.map((line, i) => (i === 0 ? line.replace(name, paints(style).strong(name)) : line));
  });
  const save = 'renstra schema renstra > renstra.schema.json';
  const use = '# yaml-language-server: $schema=renstra.schema.json';
  const foot =
    lang === 'id'
      ? ['Menyimpan satu skema:', `  ${save}`, 'Memakainya di editor, baris pertama YAML:', `  ${use}`]
      : ['To save one:', `  ${save}`, 'To use it in an editor, the first line of the YAML:', `  ${use}`];
  const repo =
    lang === 'id'
      ? 'Dengan --repo . rujukan dibatasi pada id yang ada di repositori, lengkap dengan namanya'
      : 'With --repo . references are limited to the ids of the repository, shown with their names';
  return `${[...rows, '', ...foot, ...hang(repo, style.width, 2)].join('\n')}\n`;
}
