// npm run mutation [-- --mutate FILE]: mutates what the rules decide; their fixtures must notice. Words are left alone,
// the snapshot of messages in each fixture folder holds them.
import { readdirSync, readFileSync } from 'node:fs';

/** Line ranges of a rule outside its texts, basis and options. */
function deciding(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const ranges = [];
  let from = 1;
  let close = '';
  lines.forEach((line, i) => {
    const open = /^( *)(texts|basis|options): [[{]$/.exec(line);
    if (close === '' && open) {
      if (i >= from) ranges.push(`${file}:${from}-${i}`);
      close = `${open[1]}${line.endsWith('[') ? ']' : '}'},`;
    } else if (close !== '' && line === close) {
      close = '';
      from = i + 2;
    }
  });
  ranges.push(`${file}:${from}-${lines.length}`);
  return ranges;
}

const rules = readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
  .filter((f) => /[\\/].*\.ts$/.test(f))
  .map((f) => `src/rules/${f}`)
  .sort();

export default {
  testRunner: 'fixtures',
  plugins: [new URL('test/mutation/runner.mjs', import.meta.url).pathname],
  // TypeScript 7 has no compiler API for Stryker to rewrite a tsconfig with.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  mutate: rules.flatMap(deciding),
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'Regex'] },
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/stryker',
  ignorePatterns: ['dist', 'keluaran', 'coverage', 'examples'],
};
