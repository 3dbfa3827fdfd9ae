/** The door to git: only `rev-parse`, `ls-tree` and `cat-file`, never a hook, a filter or a monitor of a foreign repository. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { UsageError } from '../diagnostic.ts';

const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=', '--no-optional-locks', '--no-pager'];

/** Output of git, or undefined where there is no git or no repository. */
function git(root: string, args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', [...SAFE, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
      timeout: 30_000,
    });
  } catch {
    return undefined;
  }
}

export interface Revision {
  /** Short name of the commit. */
  readonly revisi: string;
  /** Date of the commit, YYYY-MM-DD in UTC. */
  readonly tanggal: string;
}

/** The commit that the repository stands on; undefined outside git. */
export function headOf(root: string): Revision | undefined {
  const sha = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', 'HEAD^{commit}'])
    ?.toString()
    .trim()
    .split('\n')
    .at(-1);
  if (!sha || !/^[0-9a-f]{40,64}$/.test(sha)) return undefined;
  const commit = git(root, ['cat-file', 'commit', sha])?.toString('utf8') ?? '';
  const seconds = /^committer .* (\d+) [+-]\d{4}$/m.exec(commit)?.[1];
  if (seconds === undefined) return undefined;
  return { revisi: sha.slice(0, 10), tanggal: new Date(Number(seconds) * 1000).toISOString().slice(0, 10) };
}

/** Hash of every file below `root` in a commit, by path relative to `root`. */
function treeOf(root: string, revision: string): Map<string, string> {
  const listed = git(root, ['ls-tree', '-r', '-z', '--end-of-options', revision, '.']);
  if (!listed && !git(root, ['rev-parse', '--git-dir']))
    throw new UsageError({
      id: 'folder ini bukan repositori git, jadi yang berubah tidak dapat ditentukan; jalankan tanpa --changed',
      en: 'this folder is no git repository, so what changed cannot be told; run without --changed',
    });
  if (!listed)
    throw new UsageError({
      id: `"${revision}" bukan revisi git yang dikenal di repositori ini`,
      en: `"${revision}" is no git revision known in this repository`,
    });
  const out = new Map<string, string>();
  for (const entry of listed.toString('utf8').split('\0')) {
    const match = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry);
    if (match?.[1] && match[2] !== undefined) out.set(match[2], match[1]);
  }
  return out;
}

const blobHash = (bytes: Uint8Array, algorithm: string): string =>
  createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** Which of the files differ from a commit, or are not in it. */
export function changedFiles(
  root: string,
  revision: string,
  files: readonly { readonly path: string; readonly content: unknown }[],
): Set<string> {
  const tree = treeOf(root, revision);
  const algorithm = [...tree.values()][0]?.length === 64 ? 'sha256' : 'sha1';
  const changed = files.filter(
    (f) => !(f.content instanceof Uint8Array) || blobHash(f.content, algorithm) !== tree.get(f.path),
  );
  return new Set(changed.map((f) => f.path));
}
