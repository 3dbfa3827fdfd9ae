/** The house rules as a test: who may import whom, one door per package, small files, no cycles, nothing unregistered. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './harness.ts';

const SRC = path.join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((f) => f.split(path.sep).join('/'))
  .filter((f) => f.endsWith('.ts') && !/\.(generated|d)\.ts$/.test(f))
  .sort();
const text = new Map(files.map((f) => [f, readFileSync(path.join(SRC, f), 'utf8')]));

interface Import {
  readonly from: string;
  /** Path below src, or the package. */
  readonly to: string;
  readonly package: boolean;
}

function importsOf(file: string): Import[] {
  const source = text.get(file) ?? '';
  const found = [
    ...source.matchAll(/(?:^|\n)\s*(?:import|export)[^'"\n;]*?(?:\n[^'"\n;]*?)*?from\s+['"]([^'"]+)['"]/g),
  ];
  const lazy = [...source.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g)];
  const bare = [...source.matchAll(/(?:^|\n)import\s+['"]([^'"]+)['"]/g)];
  return [...found, ...lazy, ...bare].map((m) => {
    const spec = m[1] ?? '';
    if (!spec.startsWith('.')) return { from: file, to: spec, package: true };
    return { from: file, to: path.posix.join(path.posix.dirname(file), spec), package: false };
  });
}
const imports = files.flatMap(importsOf);

const FOUNDATION = ['diagnostic.ts', 'similar.ts'];
/** Stage → what it may import beside itself and the foundation; the reason is what to do instead. */
const MAY: Readonly<Record<string, { readonly allow: readonly string[]; readonly instead: string }>> = {
  'diagnostic.ts': { allow: [], instead: 'the vocabulary imports nothing' },
  'similar.ts': { allow: [], instead: 'a door imports no stage' },
  'model/': { allow: [], instead: 'pass what the model needs as an argument' },
  'acuan/': { allow: ['model/'], instead: 'reference data knows names, not plans' },
  'source/': { allow: [], instead: 'text knows nothing of meaning; put it into model/ or a rule' },
  'dokumen/': { allow: ['model/'], instead: 'describe the shape; link.ts joins' },
  'rules/': { allow: ['model/', 'acuan/'], instead: 'share over model/, never over another rule' },
  'matriks/': { allow: ['model/', 'acuan/'], instead: 'what a matrix shares with a rule lives in model/' },
  'import/': { allow: ['dokumen/', 'model/', 'acuan/'], instead: 'foreign files come in as plain text' },
  'config.ts': { allow: ['source/'], instead: 'settings are data' },
  'needs.ts': { allow: ['model/', 'rules/rule.ts'], instead: 'rules are passed in' },
  'fix.ts': { allow: ['source/', 'load.ts'], instead: 'edit text, never the model' },
  'fingerprint.ts': { allow: [], instead: 'identity is made of items' },
  'baseline.ts': { allow: ['fingerprint.ts'], instead: 'take diagnostics' },
  'silence.ts': { allow: ['source/ignores.ts', 'fingerprint.ts'], instead: 'take diagnostics' },
  'silence-checks.ts': { allow: [], instead: 'words only' },
  'config-checks.ts': { allow: ['silence-checks.ts'], instead: 'words only' },
  'local.ts': {
    allow: ['local/', 'model/', 'source/', 'rules/rule.ts'],
    instead: 'a local rule is a rule like any other; lint runs it',
  },
  'local/': {
    allow: ['model/', 'source/', 'rules/rule.ts'],
    instead: 'read the configuration, ask the model',
  },
  'init/': { allow: [], instead: 'texts only' },
  'justify.ts': { allow: ['model/'], instead: 'take the model' },
  'link.ts': { allow: ['model/', 'dokumen/', 'acuan/'], instead: 'linking is pure' },
  'trace.ts': { allow: ['model/', 'dokumen/', 'acuan/'], instead: 'return plain data' },
  'select.ts': { allow: ['model/', 'dokumen/', 'acuan/'], instead: 'return nodes' },
  'load.ts': {
    allow: ['source/', 'dokumen/', 'link.ts', 'config.ts', 'model/', 'acuan/acuan.ts'],
    instead: 'lint and output come later',
  },
  'lint.ts': {
    allow: ['model/', 'config.ts', 'needs.ts', 'rules/rule.ts', 'acuan/acuan.ts'],
    instead: 'rules are passed in',
  },
  'excel/': { allow: ['matriks/matriks.ts', 'model/'], instead: 'take a Table' },
  'output/': {
    allow: ['model/', 'matriks/matriks.ts', 'fingerprint.ts'],
    instead: 'take plain values of the stages before',
  },
  'cli/': { allow: [''], instead: '' },
  'index.ts': { allow: [''], instead: '' },
};

const stageOf = (file: string): string =>
  Object.keys(MAY).find((s) => file === s || (s.endsWith('/') && file.startsWith(s))) ?? '?';

describe('imports', () => {
  it('go in one direction', () => {
    const wrong = imports
      .filter((i) => !i.package)
      .filter(({ from, to }) => {
        const stage = stageOf(from);
        const allow = MAY[stage]?.allow ?? [];
        if (to === 'index.ts') return true;
        if (stage.endsWith('/') && to.startsWith(stage)) return false;
        return (
          !FOUNDATION.includes(to) &&
          !allow.some((a) => to === a || (a === '' || a.endsWith('/') ? to.startsWith(a) : false))
        );
      })
      .map(
        ({ from, to }) =>
          `${from} imports ${to}: ${MAY[stageOf(from)]?.instead ?? 'no stage of this name; add it to the table'}`,
      );
    expect(wrong).toEqual([]);
  });

  it('never lead from one rule to another, nor from one matrix to another', () => {
    const wrong = imports
      .filter(
        (i) =>
          !i.package &&
          /^rules\/[^/]+\//.test(i.from) &&
          i.to.startsWith('rules/') &&
          i.to !== 'rules/rule.ts',
      )
      .map((i) => `${i.from} imports ${i.to}`);
    expect(wrong).toEqual([]);
  });

  it('form no cycle', () => {
    const graph = new Map(
      files.map((f) => [f, imports.filter((i) => i.from === f && !i.package).map((i) => i.to)]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

/** Package → the only places that may import it. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  '@noble/hashes': ['fingerprint.ts'],
  ajv: [],
  chalk: ['output/terminal.ts'],
  commander: ['cli/'],
  'csv-parse': ['import/csv.ts'],
  exceljs: ['excel/exceljs.ts'],
  'fastest-levenshtein': ['similar.ts'],
  fflate: ['excel/finalise.ts'],
  'get-east-asian-width': ['output/cells.ts'],
  minisearch: ['acuan/search.ts'],
  picomatch: ['source/glob.ts'],
  yaml: ['source/yaml-reader.ts'],
};

describe('doors', () => {
  const packages = imports.filter((i) => i.package);
  const isNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);

  it('let each package in at one place', () => {
    const wrong = packages
      .filter((i) => !isNode(i.to))
      .filter((i) => {
        const name = i.to.startsWith('@')
          ? i.to.split('/').slice(0, 2).join('/')
          : (i.to.split('/')[0] ?? '');
        return !(DOORS[name] ?? []).some(
          (door) => i.from === door || (door.endsWith('/') && i.from.startsWith(door)),
        );
      })
      .map((i) => `${i.from} imports ${i.to}`);
    expect(wrong).toEqual([]);
  });

  it('let Node in only at source/files and cli', () => {
    const wrong = packages
      .filter(
        (i) =>
          isNode(i.to) &&
          !['source/files.ts', 'source/git.ts'].includes(i.from) &&
          !i.from.startsWith('cli/'),
      )
      .map((i) => `${i.from} imports ${i.to}`);
    expect(wrong).toEqual([]);
  });

  it('let the clock, the environment and the console in only at cli', () => {
    const wrong = files
      .filter((f) => !f.startsWith('cli/'))
      .filter((f) =>
        /\bDate\.now\b|\bnew Date\(\)|\bprocess\.(env|exit|cwd)\b|\bconsole\.|\.toLocale|\.localeCompare/.test(
          text.get(f) ?? '',
        ),
      );
    expect(wrong).toEqual([]);
    expect(files.filter((f) => /process\.exit\(/.test(text.get(f) ?? ''))).toEqual([]);
  });
});

describe('files', () => {
  it('stay small', () => {
    const long = files
      .map((f) => ({ f, lines: (text.get(f) ?? '').split('\n').length }))
      .filter((x) => x.lines > 300);
    expect(long).toEqual([]);
  });

  it('have no default export and no barrel', () => {
    expect(files.filter((f) => /^export default/m.test(text.get(f) ?? ''))).toEqual([]);
    expect(
      files.filter(
        (f) =>
          !['index.ts', 'rules/list.ts'].includes(f) &&
          /^export (\*|\{[^}]*\}) from/m.test(text.get(f) ?? ''),
      ),
    ).toEqual([]);
  });

  it('do not sit in a folder without a subject', () => {
    expect(files.filter((f) => /(^|\/)(utils|core|common|services|types|helpers)\//.test(f))).toEqual([]);
  });
});

describe('registration', () => {
  const listed = (index: string): string => text.get(index) ?? '';

  it('has one list line for every document type, format and matrix', () => {
    const schemas = readdirSync(path.join(ROOT, 'schemas')).map((f) => f.replace('.schema.json', ''));
    const jenis = schemas.filter((s) => s !== 'umum' && s !== 'config').sort();
    const documents = files
      .filter((f) => /^dokumen\/[a-z-]+\.ts$/.test(f))
      .map((f) => path.basename(f, '.ts'))
      .filter((f) => jenis.includes(f));
    expect(documents).toEqual(jenis);
    for (const name of documents) expect(listed('dokumen/index.ts')).toContain(`./${name}.ts`);
    for (const file of files.filter((f) => /^matriks\/[a-z-]+\.ts$/.test(f))) {
      const name = path.basename(file);
      if (name !== 'index.ts' && name !== 'matriks.ts')
        expect(listed('matriks/index.ts')).toContain(`./${name}`);
    }
  });
});
