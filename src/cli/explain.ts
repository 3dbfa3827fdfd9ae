import { type Lang, type Text, UsageError } from '../diagnostic.ts';
import { explainText } from '../output/explain-text.ts';
import type { Explained } from '../output/explained.ts';
import { rulesJson, rulesText } from '../output/rules-text.ts';
import examples from '../rules/contoh.generated.json' with { type: 'json' };
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { closest } from '../similar.ts';
import { type Io, styleOf } from './io.ts';
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
    kelompok: rule.kelompok,
    basis: rule.basis,
    judul: { id: id.judul, en: en.judul },
    alasan: { id: id.alasan, en: en.alasan },
    saran: example?.saran ?? { id: '', en: '' },
    ...(example
      ? { contoh: { salah: example.salah, benar: example.benar, keluaran: example.keluaran[lang] } }
      : {}),
  };
}

const catalogue = (lang: Lang): Explained[] => [...RULES.map((r) => explained(r, lang)), ...READER_CHECKS];

export function runExplain(id: string, options: { lang: Lang }, io: Io): number {
  const all = catalogue(options.lang);
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

export function runRules(options: { lang: Lang; format: 'teks' | 'json' }, io: Io): number {
  const all = catalogue(options.lang);
  io.out(
    options.format === 'json'
      ? rulesJson(all, options.lang)
      : rulesText(all, { lang: options.lang, style: styleOf(io) }),
  );
  return 0;
}
