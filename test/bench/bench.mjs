// npm run bench: whole-process wall time and peak memory, as ratios to bare Node, runs interleaved. Fails only on a crash.
// With test/bench/node_modules installed (npm i in that folder) the peers validate the same files side by side.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writePlans } from './plans.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const runs = Number(process.env.BENCH_RUNS ?? 7);
const work = mkdtempSync(path.join(tmpdir(), 'renstra-bench-'));
const cli = path.join(root, 'bin/renstra.js');
// Peak memory and CPU of the child, written by itself when it ends.
const hook = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>{const u=process.resourceUsage();writeSync(3,u.maxRSS+' '+(u.userCPUTime+u.systemCPUTime))})`;

const measure = (args, allowed = [0, 1]) => {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (!allowed.includes(run.status))
    throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  const [kb, us] = String(run.output[3]).split(' ').map(Number);
  return { ms, cpu: us / 1000, mb: kb / 1024 };
};
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

try {
  const sizes = {};
  for (const [name, offices, size, each] of [
    ['small', 1, 10],
    ['R', 50, 40],
    ['S', 50, 400, 8],
  ])
    sizes[name] = writePlans(root, path.join(work, name), offices, size, each);
  // The same plans with every rule switched off: what reading and linking alone take.
  cpSync(path.join(work, 'S'), path.join(work, 'S-bare'), { recursive: true });
  const { RULES } = await import(pathToFileURL(path.join(root, 'dist/index.js')).href);
  writeFileSync(
    path.join(work, 'S-bare/renstra.config.yaml'),
    `skema: 1\naturan:\n${RULES.map(({ id }) => `  ${id}: tidak\n`).join('')}`,
  );
  const jobs = {
    'bare node': ['-e', '0'],
    '--help': [cli, '--help'],
    'check small': [cli, 'check', 'small', '--format', 'ringkas'],
    'check R': [cli, 'check', 'R', '--format', 'ringkas'],
    'check S': [cli, 'check', 'S', '--format', 'ringkas'],
    'S, no rules': [cli, 'check', 'S-bare', '--format', 'ringkas'],
    'export R': [cli, 'export', 'keselarasan', '--repo', 'R', '--out', 'R.xlsx'],
  };
  const peer = path.join(root, 'test/bench/node_modules/.bin/ajv');
  const results = Object.fromEntries(Object.keys(jobs).map((k) => [k, []]));
  for (const args of Object.values(jobs)) measure(args);
  for (let i = 0; i < runs; i++)
    for (const [name, args] of Object.entries(jobs)) results[name].push(measure(args));
  const bare = median(results['bare node'].map((r) => r.ms));
  console.log(
    `median of ${runs} interleaved runs; bytes: ${Object.entries(sizes)
      .map(([k, v]) => `${k} ${(v / 1e6).toFixed(2)} MB`)
      .join(', ')}`,
  );
  console.log('job            wall x bare   cpu ms   peak MB');
  for (const [name, list] of Object.entries(results)) {
    const wall = median(list.map((r) => r.ms)) / bare;
    console.log(
      `${name.padEnd(14)} ${wall.toFixed(2).padStart(11)} ${median(list.map((r) => r.cpu))
        .toFixed(0)
        .padStart(8)} ${median(list.map((r) => r.mb))
        .toFixed(0)
        .padStart(9)}`,
    );
  }
  // Neighbouring runs share the state of the machine: the median of their quotients says more than that of medians.
  const pairs = (key) => median(results['check S'].map((r, i) => r[key] / results['S, no rules'][i][key]));
  console.log(
    `check S, all rules against none: wall ${pairs('ms').toFixed(2)}, CPU ${pairs('cpu').toFixed(2)}, memory ${pairs('mb').toFixed(2)}`,
  );
  if (existsSync(peer)) {
    const files = readdirSync(path.join(work, 'S/renstra')).flatMap((f) => ['-d', `S/renstra/${f}`]);
    const schema = [
      '-s',
      path.join(root, 'schemas/renstra.schema.json'),
      '-r',
      path.join(root, 'schemas/umum.schema.json'),
    ];
    const peers = [];
    for (let i = 0; i < runs; i++)
      peers.push(measure([peer, 'validate', '--spec=draft2020', '--strict=false', ...schema, ...files]));
    const cpu = median(results['check S'].map((r) => r.cpu)) / median(peers.map((r) => r.cpu));
    console.log(`check S with all rules, CPU against ajv-cli (schema only): ${cpu.toFixed(2)}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
