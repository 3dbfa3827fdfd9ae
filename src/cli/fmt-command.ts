/** The options of `fmt`. */
import { type Command, type Context, makeCommand } from './command.ts';

export function fmtCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand(
    'fmt',
    {
      id: 'rapikan susunan berkas YAML tanpa mengubah isinya',
      en: 'put the YAML files into canonical layout, content unchanged',
    },
    lang,
  )
    .argument(
      '[path...]',
      id
        ? 'folder atau berkas; tanpa ini seluruh repositori'
        : 'folders or files; the whole repository by default',
    )
    .option(
      '--check',
      id
        ? 'hanya sebut berkas yang belum rapi, tanpa menulis; kode keluar 1 bila ada'
        : 'only name the files that would change, write nothing; exit code 1 if there are any',
    )
    .action(async (paths: string[], options) => {
      const { runFmt } = await import('./fmt.ts');
      done(runFmt(paths, { ...options, lang }, io));
    });
}
