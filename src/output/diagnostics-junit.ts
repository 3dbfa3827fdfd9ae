/** Format `junit`: one suite per file, one case per finding, for the test pages of CI servers. */
import type { Diagnostic, Lang } from '../diagnostic.ts';
import { visible } from './cells.ts';
import { findingWords, placeText, relatedText, spoken, stateWord } from './finding-words.ts';
import type { FormatOptions } from './format.ts';
import { inOrder } from './limits.ts';
import type { Report } from './report.ts';
import { levelWord } from './summary.ts';

type Outcome = 'passed' | 'failed' | 'skipped';

interface Case {
  readonly outcome: Outcome;
  readonly xml: string;
}

const WORDS: Readonly<Record<Lang, { none: string; suite: string; notRun(needs: string): string }>> = {
  id: {
    none: 'tidak ada temuan',
    suite: 'aturan yang tidak diperiksa',
    notRun: (needs) => `tidak diperiksa tanpa ${needs}`,
  },
  en: {
    none: 'no findings',
    suite: 'rules that were not checked',
    notRun: (needs) => `not checked without ${needs}`,
  },
};

const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Whatever XML forbids is written visibly before; what is left are the signs of markup. */
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITY[sign] ?? '');

export function diagnosticsJunit(report: Report, { lang }: FormatOptions): string {
  const byFile = new Map<string, Case[]>();
  for (const d of inOrder(report.diagnostics)) {
    const cases = byFile.get(d.at.file) ?? [];
    cases.push(finding(d, lang));
    byFile.set(d.at.file, cases);
  }
  // What was not asked about is not reported as clean.
  const clean = report.filtered === true ? [] : [...report.sources.keys()].filter((f) => !byFile.has(f));
  for (const file of clean) byFile.set(file, [passed(file, lang)]);
  if (byFile.size === 0) byFile.set('renstra', [passed('renstra', lang)]);
  const suites = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, cases]) => ({ name: visible(file), cases }));
  if (report.notRun.length > 0)
    suites.push({ name: WORDS[lang].suite, cases: report.notRun.map((entry) => notRun(entry, lang)) });
  const all = suites.flatMap((suite) => suite.cases);
  const body = suites.map(({ name, cases }) => suiteXml(name, cases)).join('\n');
  const total = `tests="${all.length}" failures="${count(all, 'failed')}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="renstra" ${total}>\n${body}\n</testsuites>\n`;
}

const count = (cases: readonly Case[], outcome: Outcome): number =>
  cases.filter((c) => c.outcome === outcome).length;

function suiteXml(name: string, cases: readonly Case[]): string {
  const counts = `tests="${cases.length}" failures="${count(cases, 'failed')}" errors="0" skipped="${count(cases, 'skipped')}"`;
  return `  <testsuite name="${xml(name)}" ${counts}>\n${cases.map((c) => c.xml).join('\n')}\n  </testsuite>`;
}

function testcase(outcome: Outcome, name: string, classname: string, inner: string): Case {
  const open = `    <testcase name="${xml(name)}" classname="${xml(classname)}"`;
  return { outcome, xml: inner === '' ? `${open}/>` : `${open}>\n      ${inner}\n    </testcase>` };
}

const passed = (file: string, lang: Lang): Case => testcase('passed', WORDS[lang].none, visible(file), '');

const notRun = ({ rule, needs }: Report['notRun'][number], lang: Lang): Case =>
  testcase(
    'skipped',
    visible(rule),
    'renstra',
    `<skipped message="${xml(WORDS[lang].notRun(spoken(needs[lang])))}"/>`,
  );

/** Only what fails the check by default is a failure; the rest passes and says what was seen. */
function finding(d: Diagnostic, lang: Lang): Case {
  const words = findingWords(d, lang);
  const text = [
    `${levelWord(d.level, lang)} ${visible(d.rule)}: ${words.message}`,
    placeText(d.at),
    ...words.related.map(relatedText),
    ...words.help,
  ].join('\n');
  const name = `${visible(d.rule)}: ${words.message}`;
  const of = visible(d.at.file);
  if (d.state !== 'aktif') {
    const why = [stateWord(d.state, lang), words.reason].filter((part) => part !== '').join(': ');
    return testcase('skipped', name, of, `<skipped message="${xml(why)}"/>`);
  }
  if (d.level !== 'galat') return testcase('passed', name, of, `<system-out>${xml(text)}</system-out>`);
  const attributes = `type="${xml(visible(d.rule))}" message="${xml(words.message)}"`;
  return testcase('failed', name, of, `<failure ${attributes}>${xml(text)}</failure>`);
}
