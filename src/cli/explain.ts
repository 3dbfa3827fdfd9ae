import { type Lang, type Text, UsageError } from '../diagnostic.ts';
import { LOCAL_PREFIX } from '../local.ts';
import { explainText } from '../output/explain-text.ts';
import type { Explained } from '../output/explained.ts';
import { rulesJson, rulesText } from '../output/rules-text.ts';
import examples from '../rules/contoh.generated.json' with { type: 'json' };
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { closest } from '../similar.ts';
import { CONFIG_NAME, findRoot } from '../source/files.ts';
import { type Io, styleOf } from './io.ts';
import { ConfigError, readConfig } from './read-config.ts';
import { READER_CHECKS } from './reader-checks.ts';

interface Example {
  readonly salah: string;
  readonly benar: string;
  readonly keluaran: Text;
  readonly saran: Text;
}

const EXAMPLES = examples as Readonly<Record<string, Example | undefined>>;

/** A rule with its fixture as example: what is printed here is what the rule really says. */
export function explained(rule: Rule, lang: Lang): Explained {
  const { id, en } = rule.texts;
  const example = EXAMPLES[rule.id];
  return {
    id: rule.id,
    level: rule.level,
    logika: rule.logika,
    kelompok: isLocal(rule) ? 'L' : rule.kelompok,
    basis: rule.basis,
    judul: { id: id.judul, en: en.judul },
    alasan: { id: id.alasan, en: en.alasan },
    saran: example?.saran ?? (isLocal(rule) ? localAdvice(rule) : { id: '', en: '' }),
    ...(example
      ? { contoh: { salah: example.salah, benar: example.benar, keluaran: example.keluaran[lang] } }
      : {}),
  };
}

const isLocal = (rule: Rule): boolean => rule.id.startsWith(LOCAL_PREFIX);

/** The advice as written, braces included. */
const localAdvice = ({ texts }: Rule): Text => ({
  id: texts.id.saran({}) || 'Perbaiki rencananya seperti yang disebut pada temuannya.',
  en: texts.en.saran({}) || 'Change the plan as the finding says.',
});

const catalogue = (rules: readonly Rule[], lang: Lang): Explained[] => [
  ...rules.map((r) => explained(r, lang)),
  ...READER_CHECKS,
];

/** Rules of the repository around the current folder; none where there is no repository. */
const localRules = (io: Io): readonly Rule[] => readConfig(findRoot([], io.cwd).root)?.local ?? [];

export function runExplain(id: string, options: { lang: Lang }, io: Io): number {
  // A rule that ships is explained whatever the configuration looks like.
  const shipped = catalogue(RULES, options.lang);
  const known = shipped.some((e) => e.id === id);
  const all = known ? shipped : [...localRules(io).map((r) => explained(r, options.lang)), ...shipped];
  const entry = all.find((e) => e.id === id);
  if (!entry) {
    const ids = all.map((e) => e.id);
    const parts = ids.filter((i) => i.includes(id)).slice(0, 3);
    const near = (parts.length > 0 ? parts : closest(id, ids)).join(', ');
    throw new UsageError({
      id: `aturan "${id}" tidak dikenal${near ? `; mungkin maksudnya ${near}` : ''}. Daftar lengkap: renstra rules`,
      en: `there is no rule "${id}"${near ? `; perhaps ${near} was meant` : ''}. Full list: renstra rules`,
    });
  }
  io.out(explainText(entry, { lang: options.lang, style: styleOf(io) }));
  return 0;
}

/** The list is worth printing although the configuration has a fault. */
function localRulesOrNote(lang: Lang, io: Io): readonly Rule[] {
  try {
    return localRules(io);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    io.err(
      lang === 'id'
        ? `Perhatian: aturan lokal tidak ikut, karena ${CONFIG_NAME} perlu diperbaiki; jalankan renstra check\n`
        : `Note: rules of the repository are left out, because ${CONFIG_NAME} has faults; run renstra check\n`,
    );
    return [];
  }
}

export function runRules(options: { lang: Lang; format: 'teks' | 'json' }, io: Io): number {
  const all = catalogue([...RULES, ...localRulesOrNote(options.lang, io)], options.lang);
  io.out(
    options.format === 'json'
      ? rulesJson(all, options.lang)
      : rulesText(all, { lang: options.lang, style: styleOf(io) }),
  );
  return 0;
}
