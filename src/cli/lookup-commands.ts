/** The commands that answer from what ships with the tool: national lists and schemas. */
import { type Command, type Context, makeCommand, Option } from './command.ts';

export function nomenklaturCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand(
    'nomenklatur',
    {
      id: 'cari kode atau nama di daftar nomenklatur nasional',
      en: 'look a code or a name up in the national lists',
    },
    lang,
  )
    .argument(
      '<cari...>',
      id
        ? 'kode (3.27.02) atau kata; kode di antara kata mempersempit: 3.27 benih'
        : 'a code (3.27.02) or words; a code among words narrows the search: 3.27 benih',
    )
    .option(
      '--edisi <id>',
      id
        ? 'edisi daftar; tanpa ini yang terbaru, 2026-06-sipd'
        : 'edition of the list; the newest, 2026-06-sipd, by default',
    )
    .addOption(
      new Option(
        '--tingkat <pemda>',
        id
          ? 'daftar untuk provinsi atau kabupaten/kota; tanpa ini kabupaten/kota didahulukan'
          : 'the list for provinces or regencies; without it regencies come first',
      ).choices(['provinsi', 'kabkota']),
    )
    .addOption(
      new Option('--format <nama>', id ? 'bentuk keluaran' : 'output format')
        .choices(['teks', 'json'])
        .default('teks', 'teks'),
    )
    .addOption(
      new Option(
        '--batas <jumlah>',
        id ? 'banyaknya hasil pencarian kata' : 'how many matches of a search by words',
      ).default('10', '10'),
    )
    .action(async (terms: string[], options) => {
      const { runNomenklatur } = await import('./nomenklatur.ts');
      done(runNomenklatur(terms, { ...options, lang }, io));
    });
}

export function schemaCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand(
    'schema',
    { id: 'cetak JSON Schema satu jenis dokumen, untuk editor', en: 'print a JSON Schema, for editors' },
    lang,
  )
    .argument(
      '[jenis]',
      id
        ? 'rpjmd, renstra, config, dan lain-lain; tanpa jenis: daftarnya'
        : 'rpjmd, renstra, config and so on; without it: the list',
    )
    .option(
      '--repo <folder>',
      id
        ? 'hanya id yang ada di repositori ini yang boleh dirujuk, dengan namanya'
        : 'only ids of this repository may be referred to, with their names',
    )
    .action(async (jenis: string | undefined, options) => {
      const { runSchema } = await import('./schema.ts');
      done(runSchema(jenis, { ...options, lang }, io));
    });
}
