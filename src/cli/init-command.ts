/** The options of `init`. */
import { CI_HOSTS } from '../init/ci.ts';
import { type Command, type Context, makeCommand, Option } from './command.ts';

export function initCommand({ io, lang, done }: Context): Command {
  const id = lang === 'id';
  return makeCommand('init', { id: 'buat repositori rencana awal', en: 'write a starting repository' }, lang)
    .argument(
      '[folder]',
      id ? 'folder tujuan; tanpa ini folder sekarang' : 'where to; the current folder by default',
    )
    .addOption(
      new Option(
        '--ci <layanan>',
        id
          ? 'tulis juga alur pemeriksaan otomatis; di repositori yang sudah ada hanya itu'
          : 'also write a pipeline; only that where plans exist already',
      ).choices(CI_HOSTS),
    )
    .action(async (folder: string | undefined, options) => {
      const { runInit } = await import('./init.ts');
      done(runInit(folder ?? '.', { ...options, lang }, io));
    });
}
