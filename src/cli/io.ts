import type { Lang } from '../diagnostic.ts';
import type { Style } from '../output/terminal.ts';

/** What the process gives the commands; a test passes its own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Columns of the terminal; undefined in a pipe. */
  readonly columns: number | undefined;
  readonly isTty: boolean;
  /** stdout: the result. */
  out(text: string): void;
  /** stderr: progress and notes. */
  err(text: string): void;
  /** Text of a file that ships in `acuan/data`. */
  loadData(name: string): string;
  /** Text of a file that ships in `schemas`. */
  loadSchema(name: string): string;
  readonly version: string;
  /** YYYY-MM-DD of the machine; asked only where a date must be judged. */
  today(): string;
}

export function styleOf(io: Io): Style {
  const { env } = io;
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0';
  const color = (forced || (io.isTty && env.TERM !== 'dumb')) && (env.NO_COLOR ?? '') === '';
  // The old Windows console draws boxes as question marks; the newer ones name themselves.
  const oldConsole = io.platform === 'win32' && io.isTty && !env.WT_SESSION && !env.TERM_PROGRAM && !env.TERM;
  const ascii = env.RENSTRA_ASCII === '1' || oldConsole;
  return { color, ascii, width: Math.max(40, Math.min(io.columns ?? 80, 120)) };
}

/** The language is asked for by flag only: a laptop and CI print the same. */
export function langOf(argv: readonly string[]): Lang | undefined {
  const at = argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  if (at < 0) return 'id';
  const value = argv[at]?.includes('=') ? argv[at]?.slice(7) : argv[at + 1];
  return value === 'id' || value === 'en' ? value : undefined;
}
