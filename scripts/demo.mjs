// npm run demo: checks, traces and exports the shipped example. Exits 0 although the example has findings to learn from.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname;
const example = 'examples/muara-enim';
mkdirSync(`${root}keluaran`, { recursive: true });

function run(args, expected) {
  console.log(`\n$ renstra ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['bin/renstra.js', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (!expected.includes(status)) {
    console.error(`renstra ${args[0]} ended with ${status}`);
    process.exit(1);
  }
  return status;
}

console.log('Kabupaten Muara Enim 2018-2023, contoh (angka rekaan; lihat examples/README.md)');
const check = run(['check', example], [1]);
console.log(`\nKode keluar check: ${check} (1 = ada temuan tingkat galat, memang disengaja di contoh ini)`);
run(['trace', '3.27.03', '--up', '--repo', example], [0]);
run(['trace', 'prioritas:prioritas-sumsel/P1', '--down', '--repo', example], [0]);
run(['export', 'keselarasan', 'prioritas-provinsi', '--repo', example, '--out', 'keluaran'], [0]);
