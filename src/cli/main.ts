import { CommanderError } from 'commander';
import { type Lang, type Text, UsageError } from '../diagnostic.ts';
import { type Io, langOf } from './io.ts';
import { makeProgram } from './program.ts';

/** Runs the command; the number is the exit code of cli.md. Never throws, never exits the process. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const lang = langOf(argv);
  if (lang === undefined)
    return usage(io, 'id', { id: 'nilai untuk --lang tidak dikenal; pilihan: id, en', en: '' });
  let code = 0;
  const done = (result: number) => {
    code = result;
  };
  try {
    const program = makeProgram({ io, lang, done });
    if (argv.length === 0) {
      program.outputHelp();
      return 2;
    }
    await program.parseAsync(argv[0] === 'help' ? [...argv.slice(1), '--help'] : [...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // A command that only holds others was called without one: its help was printed.
      if (error.code === 'commander.help') return 2;
      if (error.exitCode === 0) return 0;
      const { usageText } = await import('./usage.ts');
      return usage(io, lang, usageText(error));
    }
    if (error instanceof UsageError) return usage(io, lang, error.text);
    if (error instanceof Error && error.name === 'ConfigError') {
      const { showConfigError } = await import('./config-error.ts');
      return showConfigError(error, lang, io);
    }
    return ownFault(io, lang, error);
  }
}

function usage(io: Io, lang: Lang, text: Text): number {
  io.err(`renstra: ${text[lang]}\n`);
  return 2;
}

/** Exit 3: the program's own fault, in a short text; RENSTRA_DEBUG=1 adds the details that a report needs. */
function ownFault(io: Io, lang: Lang, error: unknown): number {
  const what = error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : 'unknown';
  io.err(
    lang === 'id'
      ? `renstra: kesalahan program, bukan kesalahan rencana Anda (${what}).\nLaporkan kepada pengelola renstra dengan menyebut versi ${io.version} dan perintah yang dijalankan.\n`
      : `renstra: a fault of the program, not of your plan (${what}).\nPlease report it to the maintainers of renstra with version ${io.version} and the command.\n`,
  );
  if (io.env.RENSTRA_DEBUG === '1' && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
  return 3;
}
