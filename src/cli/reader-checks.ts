/** What the reader and the schemas check, in the same form as the rules, for `explain` and `rules`. */
import { CONFIG_CHECKS } from '../config-checks.ts';
import type { Explained } from '../output/explained.ts';
import { SILENCE_CHECKS } from '../silence-checks.ts';
import { SCHEMA_CHECKS } from '../source/schema-checks.ts';
import { SYNTAX_CHECKS } from '../source/syntax-checks.ts';

export const READER_CHECKS: readonly Explained[] = [
  ...SYNTAX_CHECKS,
  ...SCHEMA_CHECKS,
  ...SILENCE_CHECKS,
  ...CONFIG_CHECKS,
]
  .map((check) => ({
    id: check.id,
    level: check.level,
    logika: 'semua',
    kelompok: '-',
    basis: [],
    judul: { id: check.texts.id.judul, en: check.texts.en.judul },
    alasan: { id: check.texts.id.alasan, en: check.texts.en.alasan },
    saran: { id: check.texts.id.saran, en: check.texts.en.saran },
    ...(check.contoh ? { contoh: check.contoh } : {}),
  }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

export const READER_IDS: readonly string[] = READER_CHECKS.map((c) => c.id);
