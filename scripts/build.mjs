// Builds dist/: the CLI with lazy chunks, and the library. No runtime dependency is left.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const root = new URL('..', import.meta.url).pathname;
rmSync(`${root}dist`, { recursive: true, force: true });

/** commander starts executable subcommands, which this program has none of: what it would start them with stays out. */
const noSubprocess = {
  name: 'no-subprocess',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'none', namespace: 'stub' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const { metafile } = await build({
  plugins: [noSubprocess],
  absWorkingDir: root,
  entryPoints: { start: 'src/cli/start.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  chunkNames: 'chunk-[hash]',
  define: { RENSTRA_VERSION: JSON.stringify(version) },
  // Bundled CommonJS packages ask for Node's built-ins.
  banner: {
    js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});

// Bundling copies code, so the notices of what was copied go along.
const packages = new Set(
  Object.keys(metafile.inputs).flatMap(
    (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [],
  ),
);
const notices = [...packages].sort().map((name) => {
  const folder = `${root}node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
  const text =
    file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
});
writeFileSync(
  `${root}dist/THIRD-PARTY-NOTICES`,
  `renstra bundles the following packages. National data: see src/acuan/data/SUMBER.md.\n\n${notices.join('\n----\n\n')}`,
);
