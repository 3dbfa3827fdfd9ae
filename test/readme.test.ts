/** The first plan of the README is a plan, and its commands run as they are written. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runMain } from './harness.ts';

const run = (cwd: string, args: readonly string[]) => runMain(args, { cwd, version: '0.1.0' });

const section =
  readFileSync(path.join(ROOT, 'README.md'), 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith('A first plan')) ?? '';
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(section)?.[1] ?? '';

describe('the first plan of the README', () => {
  const name = /save this as `([^`]+)`/.exec(section)?.[1] ?? '';
  const commands = block('sh')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, ''))
    .filter((line) => line !== '');

  const write = (): string => {
    const folder = mkdtempSync(path.join(tmpdir(), 'renstra-readme-'));
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), block('yaml'));
    return folder;
  };

  it('is short, and names a file below renstra/', () => {
    expect(name).toMatch(/^renstra\/[a-z-]+\.yaml$/);
    expect(block('yaml').split('\n').length).toBeLessThanOrEqual(35);
    expect(commands).toContain('renstra check');
  });

  it('checks with the summary that is shown', async () => {
    const { code, out } = await run(write(), ['check']);
    expect(code).toBe(0);
    expect(out.split('\n')).toContain(block('text').trim());
  });

  it.each(commands)('%s', async (command) => {
    const [program, ...args] = command.split(' ');
    expect(program).toBe('renstra');
    expect(await run(write(), args)).toMatchObject({ code: 0, err: '' });
  });
});
