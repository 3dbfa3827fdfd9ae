/**
 * The catalogue is made from the fixtures: each rule's bad example with what the rule really says about it.
 * `npm run generate` writes it anew; a stale one fails here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { explained } from '../src/cli/explain.ts';
import { READER_CHECKS } from '../src/cli/reader-checks.ts';
import { type Diagnostic, LEVELS } from '../src/diagnostic.ts';
import { diagnosticsText } from '../src/output/diagnostics-text.ts';
import { RULES } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import { UNDECIDED } from '../src/rules/undecided.ts';
import { lintRepository, loadFolder, ROOT } from './harness.ts';

const GROUPS: Readonly<Record<string, string>> = {
  A: 'Structure and metadata',
  B: 'Identity and references',
  C: 'Hierarchy and cascading',
  D: 'Alignment with region, province, nation',
  E: 'Indicators and targets',
  F: 'Money',
  G: 'Nomenclature and authority',
  H: 'Period and place',
  I: 'Budget and evaluation',
  J: 'Quality of writing',
};
const MARKS = { pasti: 'read in a source', pengetahuan: 'from knowledge of the field', turunan: 'derived' };

const withoutMark = (line: string): string => line.replace(/\s*#\s*!.*$/, '').trimEnd();

/** Up to 14 lines around a place, cut at the left margin. */
function excerpt(text: string, line: number): string {
  const lines = text.split('\n').map(withoutMark);
  const from = Math.max(0, line - 9);
  const part = lines.slice(from, line + 5);
  const margin = Math.min(...part.filter((l) => l.trim() !== '').map((l) => l.length - l.trimStart().length));
  return part
    .map((l) => l.slice(margin))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** The place in the good fixture that looks most like the bad one: the same line, else the same key in the same file. */
function goodExcerpt(folder: string, finding: Diagnostic, badLine: string): string {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.ya?ml$/.test(f))
    .sort();
  const name = path.basename(finding.at.file);
  const key = /^\s*-?\s*\{?\s*([a-z_]+|\d{4}):/.exec(badLine)?.[1];
  const likely = [
    ...all.filter((f) => path.basename(f) === name),
    ...all.filter((f) => !f.includes('config')),
  ];
  for (const file of likely) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const lines = text.split('\n').map(withoutMark);
    const same = lines.indexOf(withoutMark(badLine));
    const alike = lines.findIndex(
      (l) =>
        key !== undefined &&
        new RegExp(`(^|[\\s{-])${key}:`).test(l) &&
        l.search(/\S/) === badLine.search(/\S/),
    );
    const found = same >= 0 ? same : alike;
    if (found >= 0) return excerpt(text, found + 1);
  }
  return '';
}

function example(rule: Rule) {
  const folder = path.join(ROOT, 'test/rules', rule.id, 'bad');
  const { repository, settings } = loadFolder(folder);
  const { diagnostics } = lintRepository(repository, [rule], settings);
  const ranked = LEVELS.flatMap((level) => diagnostics.filter((d) => d.level === level));
  // A finding on an item shows more than one on the whole document.
  const gravest = ranked.filter((d) => d.level === ranked[0]?.level);
  const worst = gravest.find((d) => d.at.pointer.split('/').length > 2) ?? gravest[0];
  if (!worst) throw new Error(`${rule.id} finds nothing in its own fixture`);
  const sources = new Map(
    [...repository.sources].map(([f, t]) => [f, t.split('\n').map(withoutMark).join('\n')]),
  );
  const report = { diagnostics: [worst], notRun: [], sources, files: repository.files };
  const show = (lang: 'id' | 'en') =>
    diagnosticsText(report, { lang, style: { color: false, ascii: false, width: 74 } })
      .split('\n\n')[0]
      ?.trimEnd() ?? '';
  const bad = repository.sources.get(worst.at.file) ?? '';
  return {
    salah: excerpt(bad, worst.at.line),
    benar: goodExcerpt(
      path.join(ROOT, 'test/rules', rule.id, 'good'),
      worst,
      bad.split('\n')[worst.at.line - 1] ?? '',
    ),
    keluaran: { id: show('id'), en: show('en') },
    saran: worst.help[0] ?? { id: '', en: '' },
  };
}

function section(rule: Rule): string {
  const { id, en } = rule.texts;
  const shown = example(rule);
  const basis = rule.basis.map((b) => `${b.id} (${b.en}; ${MARKS[b.mark]})`).join('; ');
  const options = Object.entries(rule.options ?? {})
    .map(([k, v]) => `\`${k}: ${v}\``)
    .join(', ');
  return `### ${rule.id}

${id.judul}. *${en.judul}.*

- Level: \`${rule.level}\` · logic: ${rule.logika}${rule.needs ? ` · needs: ${rule.needs.join(', ')}` : ''}
- Basis: ${basis}${options ? `\n- Options: ${options}` : ''}

${id.alasan}

${en.alasan}

\`\`\`yaml
${shown.salah}
\`\`\`

\`\`\`text
${shown.keluaran.id}
\`\`\`
`;
}

function catalogue(): string {
  const groups = Object.entries(GROUPS).map(([letter, title]) => {
    const rules = RULES.filter((r) => r.kelompok === letter);
    return rules.length === 0 ? '' : `## ${letter}. ${title}\n\n${rules.map(section).join('\n')}`;
  });
  const reader = READER_CHECKS.map(
    (c) => `| \`${c.id}\` | ${c.level} | ${c.judul.id} | ${c.judul.en} |`,
  ).join('\n');
  const undecided = [...UNDECIDED]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((u) => `| \`${u.id}\` | ${u.lihat ? `\`${u.lihat}\`` : ''} | ${u.alasan ?? ''} |`)
    .join('\n');
  return `# The rule catalogue

Generated from the rules and their fixtures by \`npm run generate\`; do not edit. Each example is the fixture
\`test/rules/<id>/bad\` with what the rule really says about it. Levels can be changed in \`renstra.config.yaml\`; a single
exception of the plan itself is written into the data as \`justifikasi\`.

${groups.filter((g) => g !== '').join('\n')}
## Candidates that are no rule of their own

The reference of the field lists more candidates than rules here; these are answered elsewhere or cannot be decided.

| candidate | answered by | or why not |
|---|---|---|
${undecided}

## Checks of the reader and the schemas

They come before the rules: text, YAML and shape. Their level is fixed.

| id | level | judul | title |
|---|---|---|---|
${reader}
`;
}

describe('the catalogue', () => {
  it('is what the fixtures give', async () => {
    await expect(catalogue()).toMatchFileSnapshot('../src/rules/README.md');
    const all = Object.fromEntries(RULES.map((rule) => [rule.id, example(rule)]));
    await expect(`${JSON.stringify(all, null, 1)}\n`).toMatchFileSnapshot(
      '../src/rules/contoh.generated.json',
    );
  });

  it('names a rule or a reason for every candidate that is none', () => {
    const known = [...RULES.map((r) => r.id), ...READER_CHECKS.map((c) => c.id)];
    for (const { id, lihat, alasan } of UNDECIDED) {
      expect(known, id).not.toContain(id);
      expect(lihat === undefined ? (alasan ?? '').length > 10 : known.includes(lihat), id).toBe(true);
    }
  });

  it('explains every rule in both languages, in different words', () => {
    for (const rule of RULES) {
      const entry = explained(rule, 'id');
      for (const text of [entry.judul, entry.alasan, entry.saran]) {
        expect(text.id.length, rule.id).toBeGreaterThan(10);
        expect(text.en, rule.id).not.toBe(text.id);
      }
      expect(rule.basis.length, rule.id).toBeGreaterThan(0);
    }
    for (const check of READER_CHECKS) {
      expect(check.alasan.en, check.id).not.toBe(check.alasan.id);
      expect(RULES.some((r) => r.id === check.id)).toBe(false);
    }
  });
});
