import path from 'node:path';
import { presetLevel, settingFor } from '../config.ts';
import { type Lang, UsageError } from '../diagnostic.ts';
import { scopeOf } from '../lint.ts';
import { configJson, configText, type SettingList } from '../output/config-text.ts';
import { CONFIG_NAME, findRoot } from '../source/files.ts';
import { matchesGlob } from '../source/glob.ts';
import { type Io, styleOf } from './io.ts';
import { openRepository } from './open.ts';

/** Resolved settings of every rule for one document. */
export function runConfigPrint(
  file: string,
  options: { lang: Lang; format: 'teks' | 'json' },
  io: Io,
): number {
  const { root, filters } = findRoot([file], io.cwd);
  const opened = openRepository(io, [file]);
  const name = filters[0] ?? '';
  const doc = opened.repository.model.docs.find((d) => d.file === name);
  if (!doc)
    throw new UsageError({
      id: `"${path.basename(file)}" bukan satu dokumen rencana yang terbaca; sebut satu berkas, bukan folder`,
      en: `"${path.basename(file)}" is no single readable plan document; name one file, not a folder`,
    });
  const { settings, rules, configLine } = opened;
  const scope = scopeOf(opened.repository.model, doc);
  const lines = rules.map((rule) => {
    const { tingkat, options: own, sources } = settingFor(settings, rule.id, scope, matchesGlob);
    return {
      rule: rule.id,
      level: tingkat ?? presetLevel(settings.preset, rule.level, rule.level),
      options: { ...rule.options, ...own },
      sources: sources.length > 0 ? sources.map((s) => `${CONFIG_NAME}:${configLine(s)}`) : [settings.preset],
    };
  });
  const list: SettingList = { file: path.posix.relative('', name) || root, preset: settings.preset, lines };
  const style = styleOf(io);
  io.out(options.format === 'json' ? configJson(list) : configText(list, { lang: options.lang, style }));
  return 0;
}
