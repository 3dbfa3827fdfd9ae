#!/usr/bin/env node
// npm run new:rule -- TEMA ID: one source file, one import and list line, one fixture folder. Refuses what exists.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rulesDir = `${root}src/rules`;
const [tema = '', id = '', ...rest] = process.argv.slice(2);

function stop(text) {
  process.stderr.write(`new:rule: ${text}\n`);
  process.exitCode = 2;
}

const themes = fs
  .readdirSync(rulesDir, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** `pagu-melebihi-rpjmd` → `paguMelebihiRpjmd`. */
const camel = (text) => text.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** Group letter of the theme, from a rule that stands there. */
function groupOf(theme) {
  for (const file of fs.readdirSync(`${rulesDir}/${theme}`).sort()) {
    const letter = /^ {2}kelompok: '([A-J])',$/m.exec(
      fs.readFileSync(`${rulesDir}/${theme}/${file}`, 'utf8'),
    );
    if (letter) return letter[1];
  }
  return 'A';
}

const source = (name, letter) => `import { currentDocs } from '../../model/query.ts';
import type { Rule } from '../rule.ts';

/** TODO: why this is wrong, in one line. */
export const ${name}: Rule = {
  id: '${id}',
  level: 'peringatan',
  kelompok: '${letter}',
  logika: 'semua',
  basis: [
    {
      id: 'TODO: peraturan dan pasalnya, atau praktiknya',
      en: 'TODO: regulation and article, or the practice',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'TODO: judul pendek',
      alasan: 'TODO: mengapa penting dan apa yang diminta peraturan, dua sampai empat kalimat.',
      pesan: (p) => \`TODO: program \${p.kode}, apa yang ditemukan\`,
      label: () => '',
      saran: () => 'TODO: apa yang perlu dilakukan, diawali kata kerja',
    },
    en: {
      judul: 'TODO: short title',
      alasan: 'TODO: why it matters and what the regulation wants, two to four sentences.',
      pesan: (p) => \`TODO: program \${p.kode}, what was found\`,
      label: () => '',
      saran: () => 'TODO: what to do, starting with a verb',
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'renstra'))
      for (const program of doc.root.children) {
        // TODO: the condition; this one only shows a finding.
        if (program.kind !== 'program' || program.data.penanggung_jawab !== undefined) continue;
        yield { on: program, params: { kode: program.kode ?? '' } };
      }
  },
};
`;

const fixture = (good) => `skema: 1
jenis: renstra
id: dinas-pertanian
judul: Rencana Strategis Dinas Pertanian 2025-2029
wilayah: "16.03"
perangkat_daerah: "3.27.0.00.0.00.01.0000"
periode: {awal: 2025, akhir: 2029}
logika: "2025"
nomenklatur: 2026-06-sipd
versi: {nama: murni, tahap: rancangan, status: draf}
program:
  - kode: "3.27.03"${good ? '' : `   # ! ${id}`}
${good ? '    penanggung_jawab: Bidang Prasarana dan Sarana Pertanian\n' : ''}`;

/** The index with one import and one line more: imports by path, the list by id. */
/** The list with one line more, in the order of the files. */
function withRule(list, name) {
  const mine = `./${tema}/${id}.ts`;
  const lines = list.split('\n');
  const from = (text) => /^export \{ \w+ \} from '([^']+)';$/.exec(text)?.[1];
  if (!lines.some(from)) return undefined;
  let at = lines.findIndex((text) => (from(text) ?? '') > mine);
  if (at < 0) at = lines.length - 1;
  lines.splice(at, 0, `export { ${name} } from '${mine}';`);
  return lines.join('\n');
}

function main() {
  if (rest.length > 0 || tema === '' || id === '') {
    return stop(`usage: npm run new:rule -- TEMA ID\nthemes: ${themes.join(', ')}`);
  }
  if (!themes.includes(tema)) return stop(`there is no theme "${tema}"; themes: ${themes.join(', ')}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
    return stop(`"${id}" is no rule id: lower case, the thing and then the fault, as in pagu-melebihi-rpjmd`);
  }
  if (id.startsWith('lokal-'))
    return stop('ids that begin with lokal- belong to rules in renstra.config.yaml');
  const name = camel(id);
  const file = `${rulesDir}/${tema}/${id}.ts`;
  const folder = `${root}test/rules/${id}`;
  const taken = [...themes.map((theme) => `${rulesDir}/${theme}/${id}.ts`), folder].filter((p) =>
    fs.existsSync(p),
  );
  if (taken.length > 0) return stop(`${taken.map((p) => p.slice(root.length)).join(', ')} exists already`);
  const index = fs.readFileSync(`${rulesDir}/list.ts`, 'utf8');
  if (new RegExp(`\\b${name}\\b`).test(index)) return stop(`src/rules/index.ts has a rule ${name} already`);
  const next = withRule(index, name);
  if (next === undefined) return stop('src/rules/list.ts holds no list of rules that can be read');
  fs.writeFileSync(file, source(name, groupOf(tema)), { flag: 'wx' });
  for (const kind of ['bad', 'good']) {
    fs.mkdirSync(`${folder}/${kind}/renstra`, { recursive: true });
    fs.writeFileSync(`${folder}/${kind}/renstra/dinas-pertanian.yaml`, fixture(kind === 'good'), {
      flag: 'wx',
    });
  }
  fs.writeFileSync(`${rulesDir}/list.ts`, next);
  process.stdout.write(`Written:
  src/rules/${tema}/${id}.ts
  src/rules/list.ts (one line)
  test/rules/${id}/{bad,good}/renstra/dinas-pertanian.yaml
Next:
  1. write the condition and the words in both languages; replace every TODO
  2. mark each expected line of bad/ with  # ! ${id}
  3. npx vitest run test/rules.test.ts -t ${id}
  4. npm run generate    (catalogue and examples)
`);
}

main();
