// Everything right of the doors must bundle for a browser: no Node built-in may be reached.
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const entry = `
export { load, loadConfig } from './src/load.ts';
export { lint } from './src/lint.ts';
export { RULES } from './src/rules/index.ts';
export { computeAlignments } from './src/model/align.ts';
export { createAcuan } from './src/acuan/load.ts';
export { trace } from './src/trace.ts';
export { select } from './src/select.ts';
export { FORMATS } from './src/output/index.ts';
export { traceText } from './src/output/trace-tree.ts';
export { explainText } from './src/output/explain-text.ts';
export { MATRIKS } from './src/matriks/index.ts';
export { writeWorkbook } from './src/excel/write.ts';
export { SOURCES } from './src/import/index.ts';
export { writeYaml } from './src/source/write-yaml.ts';
`;
const result = await build({
  absWorkingDir: root,
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  logLevel: 'error',
});
const inputs = Object.keys(result.metafile.inputs);
const doors = inputs.filter(
  (f) => f === 'src/source/files.ts' || f === 'src/source/git.ts' || f.startsWith('src/cli/'),
);
if (doors.length > 0) throw new Error(`the browser bundle reaches a door: ${doors.join(', ')}`);
console.log(
  `browser bundle: ${inputs.length} files, ${Math.round(result.outputFiles[0].contents.length / 1024)} kB, no Node built-in`,
);
