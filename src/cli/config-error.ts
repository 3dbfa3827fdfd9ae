import type { Lang } from '../diagnostic.ts';
import { diagnosticsText } from '../output/diagnostics-text.ts';
import { CONFIG_NAME } from '../source/files.ts';
import { type Io, styleOf } from './io.ts';
import type { ConfigError } from './read-config.ts';

/** A configuration with faults: frames on stderr, nothing was checked. */
export function showConfigError(error: Error, lang: Lang, io: Io): number {
  const { problems, source } = error as ConfigError;
  const report = { diagnostics: problems, notRun: [], sources: new Map([[CONFIG_NAME, source]]), files: 1 };
  io.err(diagnosticsText(report, { lang, style: styleOf(io) }));
  io.err(
    lang === 'id'
      ? `renstra: ${CONFIG_NAME} perlu diperbaiki dulu; rencana belum diperiksa\n`
      : `renstra: ${CONFIG_NAME} has to be corrected first; the plans were not checked\n`,
  );
  return 2;
}
