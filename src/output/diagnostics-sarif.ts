/** Format `sarif`: SARIF 2.1.0 with related places, fingerprints and suppressions, for code scanning and editors. */
import type { Diagnostic, Lang, Location, State } from '../diagnostic.ts';
import { fingerprints } from '../fingerprint.ts';
import { findingWords, isShipped, oneLine, relatedText, spoken } from './finding-words.ts';
import type { FormatOptions } from './format.ts';
import { jsonText } from './json.ts';
import { inOrder } from './limits.ts';
import type { Report } from './report.ts';
import { describeRules, type Json, LEVEL, ruleDescriptor, sarifText } from './sarif-rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';

/** Where a finding was silenced: in the plan itself, or in the list of accepted findings. */
const SUPPRESSED: Readonly<Record<State, string | undefined>> = {
  aktif: undefined,
  dijustifikasi: 'inSource',
  diabaikan: 'inSource',
  dasar: 'external',
};

const WORDS: Readonly<Record<Lang, { root: string; notRun(needs: string): string }>> = {
  id: {
    root: 'Folder repositori rencana',
    notRun: (needs) => `Tidak diperiksa tanpa ${needs}`,
  },
  en: {
    root: 'Folder of the plan repository',
    notRun: (needs) => `Not checked without ${needs}`,
  },
};

export function diagnosticsSarif(report: Report, options: FormatOptions): string {
  const { lang } = options;
  const found = inOrder(report.diagnostics);
  const rules = describeRules(found, report, options);
  const index = new Map(rules.map((rule, i) => [rule.id, i]));
  const prints = fingerprints(found);
  const run = {
    tool: {
      driver: {
        name: 'renstra',
        ...(options.versi ? { version: options.versi } : {}),
        language: lang,
        rules: rules.map((rule) => ruleDescriptor(rule, lang)),
      },
    },
    language: lang,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: WORDS[lang].root } } },
    invocations: [
      {
        executionSuccessful: true,
        toolConfigurationNotifications: report.notRun.map(({ rule, needs }) => ({
          level: 'note',
          message: { text: sarifText(WORDS[lang].notRun(spoken(needs[lang]))) },
          associatedRule: { id: rule, index: index.get(rule) },
        })),
      },
    ],
    results: found.map((d, i) => result(d, index.get(d.rule), prints[i] ?? '', lang)),
  };
  const body = jsonText(run, ['results']).trimEnd();
  return `{"version": "2.1.0",\n "$schema": "${SCHEMA}",\n "runs": [\n${body}\n]}\n`;
}

function result(d: Diagnostic, ruleIndex: number | undefined, print: string, lang: Lang): Json {
  const words = findingWords(d, lang);
  const places = words.related.filter(({ at }) => !isShipped(at));
  // Code scanning shows a related place only where the message links to it.
  const linked = words.related.map((place) => {
    const id = places.indexOf(place) + 1;
    const text = sarifText(place.label || relatedText(place));
    return id > 0 ? `[${text}](${id})` : text;
  });
  const text = oneLine(sarifText(words.message), linked, words.help.map(sarifText));
  const kind = SUPPRESSED[d.state];
  return {
    ruleId: d.rule,
    ruleIndex,
    level: LEVEL[d.level],
    message: { text },
    locations: [{ physicalLocation: physical(d.at) }],
    ...(places.length > 0
      ? {
          relatedLocations: places.map(({ at, label }, i) => ({
            id: i + 1,
            physicalLocation: physical(at),
            ...(label === '' ? {} : { message: { text: sarifText(label) } }),
          })),
        }
      : {}),
    partialFingerprints: { 'renstra/v1': print },
    // Where one result has suppressions, all of them must (3.27.23).
    suppressions: kind ? [{ kind, ...(words.reason ? { justification: words.reason } : {}) }] : [],
  };
}

function physical(at: Location): Json {
  const { line, column, endLine, endColumn } = at;
  return {
    artifactLocation: { uri: relativeUri(at.file), uriBaseId: ROOT },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** `renstra/dinas pertanian.yaml` → `renstra/dinas%20pertanian.yaml`; lone surrogates have no encoding. */
const relativeUri = (file: string): string =>
  file
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
