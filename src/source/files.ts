/** The door to the disk: finding the root, walking it, reading and replacing files. Nothing else in `source` knows Node. */
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { UsageError } from '../diagnostic.ts';

export const CONFIG_NAME = 'renstra.config.yaml';
/** Largest plan file that is read, bytes. */
const LIMIT = 20 * 1024 * 1024;
const SKIPPED = new Set(['.git', 'node_modules', 'dist']);

const slashes = (p: string): string => p.split(path.sep).join('/');

function exists(file: string): boolean {
  try {
    fs.lstatSync(file);
    return true;
  } catch {
    return false;
  }
}

/** `shown` is what the user typed. */
function statOf(target: string, shown: string): fs.Stats {
  try {
    return fs.statSync(target);
  } catch {
    throw new UsageError({
      id: `"${shown}" tidak ada atau tidak dapat dibaca; periksa ejaan dan hak aksesnya`,
      en: `"${shown}" does not exist or cannot be read; check its spelling and permissions`,
    });
  }
}

/** The nearest folder upwards with that entry, or undefined. */
function upwards(from: string, entry: string): string | undefined {
  for (let dir = from; ; dir = path.dirname(dir)) {
    if (exists(path.join(dir, entry))) return dir;
    if (path.dirname(dir) === dir) return undefined;
  }
}

function rootOf(target: string, shown: string): string {
  const isFolder = statOf(target, shown).isDirectory();
  const folder = isFolder ? target : path.dirname(target);
  return upwards(folder, CONFIG_NAME) ?? (isFolder ? target : (upwards(folder, '.git') ?? folder));
}

/** Where the repository is (cli.md): the root, and the PATHs as filters relative to it ('' = all). */
export function findRoot(paths: readonly string[], cwd: string): { root: string; filters: string[] } {
  const typed = paths.length > 0 ? paths : ['.'];
  const targets = typed.map((p) => path.resolve(cwd, p));
  const roots = new Set(targets.map((target, i) => rootOf(target, typed[i] ?? target)));
  if (roots.size > 1) {
    const list = [...roots].map((r) => slashes(path.relative(cwd, r)) || '.').join(', ');
    throw new UsageError({
      id: `PATH berada di bawah lebih dari satu repositori (${list}); periksa satu per satu`,
      en: `the PATHs belong to more than one repository (${list}); check them one at a time`,
    });
  }
  const root = [...roots][0] ?? cwd;
  const filters = targets.map((t) => slashes(path.relative(root, t))).filter((f) => f !== '');
  return { root, filters: filters.length === targets.length ? filters : [] };
}

/** What a folder holds; `shown` is its path below the root. */
function entriesOf(folder: string, shown: string): fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new UsageError({
      id: `folder "${shown}" tidak dapat dibaca (${code}); periksa hak aksesnya`,
      en: `the folder "${shown}" cannot be read (${code}); check its permissions`,
    });
  }
}

/** All YAML files below the root, sorted; links to folders and folders with a configuration of their own are not entered. */
export function listYaml(root: string): string[] {
  const out: string[] = [];
  const walk = (relative: string, depth: number) => {
    if (depth > 32) return;
    for (const entry of entriesOf(path.join(root, relative), relative || path.basename(root))) {
      const at = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) {
        if (SKIPPED.has(entry.name) || exists(path.join(root, at, CONFIG_NAME))) continue;
        walk(at, depth + 1);
      } else if (
        (entry.isFile() || entry.isSymbolicLink()) &&
        /\.ya?ml$/i.test(entry.name) &&
        !entry.name.startsWith('.')
      )
        out.push(at);
    }
  };
  walk('', 0);
  return out.sort((a, b) => (a < b ? -1 : 1));
}

/** Bytes of one regular file inside the root; a reason in words where it is something else. */
export function readInside(root: string, relative: string): Uint8Array | { id: string; en: string } {
  let handle: number;
  try {
    const real = fs.realpathSync(path.join(root, relative));
    if (path.relative(fs.realpathSync(root), real).startsWith('..'))
      return { id: 'tautan ini menunjuk ke luar repositori', en: 'this link leads out of the repository' };
    handle = fs.openSync(real, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
  } catch {
    return { id: 'berkas tidak dapat dibuka', en: 'the file cannot be opened' };
  }
  try {
    const stat = fs.fstatSync(handle);
    if (!stat.isFile()) return { id: 'ini bukan berkas biasa', en: 'this is not a regular file' };
    if (stat.size > LIMIT)
      return { id: 'berkas lebih besar dari 20 MB', en: 'the file is larger than 20 MB' };
    const buffer = Buffer.alloc(stat.size);
    const read = fs.readSync(handle, buffer, 0, stat.size, 0);
    return buffer.subarray(0, read);
  } catch {
    return { id: 'berkas tidak dapat dibaca', en: 'the file cannot be read' };
  } finally {
    fs.closeSync(handle);
  }
}

/** Whole content of a file that the user named on the command line. */
export function readNamed(file: string, cwd: string): Uint8Array {
  const target = path.resolve(cwd, file);
  const stat = statOf(target, file);
  if (!stat.isFile())
    throw new UsageError({ id: `"${file}" bukan berkas biasa`, en: `"${file}" is not a regular file` });
  if (stat.size > 10 * LIMIT)
    throw new UsageError({ id: `"${file}" lebih besar dari 200 MB`, en: `"${file}" is larger than 200 MB` });
  return fs.readFileSync(target);
}

const BUSY = new Set(['EBUSY', 'EPERM', 'EACCES']);

function writeError(file: string, error: unknown): UsageError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (BUSY.has(code) && /\.xlsx$/i.test(file))
    return new UsageError({
      id: `"${file}" tidak dapat ditulis. Bila sedang dibuka di Excel, tutup dulu, atau pakai --out nama-lain.xlsx`,
      en: `"${file}" cannot be written. If it is open in Excel, close it first, or use --out other-name.xlsx`,
    });
  return new UsageError({
    id: `"${file}" tidak dapat ditulis (${code || 'galat tulis'}); periksa folder, hak akses dan ruang disk`,
    en: `"${file}" cannot be written (${code || 'write error'}); check the folder, permissions and disk space`,
  });
}

/** Refuses a file that has no place: the first thing that exists above it is not a folder. `shown` as the user knows it. */
export function mustHaveFolder(file: string, shown: string): void {
  let above = path.dirname(file);
  while (!exists(above) && path.dirname(above) !== above) above = path.dirname(above);
  if (!fs.statSync(above, { throwIfNoEntry: false })?.isDirectory())
    throw writeError(shown, { code: 'ENOTDIR' });
}

/** Nothing is left behind; where even that fails, the error that led here is the one to tell. */
function discard(temporary: string): void {
  try {
    fs.rmSync(temporary, { force: true });
  } catch {
    // Below an ordinary file nothing can have been left.
  }
}

export interface WriteOptions {
  /** Called just before the rename, may throw a UsageError; then nothing is written. */
  readonly guard?: () => void;
  /** The file as the user knows it, for the message. */
  readonly shown?: string;
}

/** Replaces a file whole or not at all: temporary beside it, fsync, rename. The mode of an existing file is kept. */
export function writeAtomic(
  file: string,
  content: Uint8Array | string,
  { guard, shown = file }: WriteOptions = {},
): void {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    fs.mkdirSync(folder, { recursive: true });
    const mode = exists(file) ? fs.statSync(file).mode & 0o777 : 0o644;
    const handle = fs.openSync(temporary, 'wx', mode);
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      for (let at = 0; at < bytes.length; ) at += fs.writeSync(handle, bytes, at);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    guard?.();
    fs.renameSync(temporary, exists(file) ? fs.realpathSync(file) : file);
  } catch (error) {
    discard(temporary);
    throw error instanceof UsageError ? error : writeError(shown, error);
  }
}

/** Replaces a file below the root by new content; refused where it no longer holds what was read. */
export function replaceInside(root: string, relative: string, read: Uint8Array, content: Uint8Array): void {
  const guard = () => {
    const now = readInside(root, relative);
    if (now instanceof Uint8Array && Buffer.compare(now, read) === 0) return;
    throw new UsageError({
      id: `${relative} berubah sejak dibaca, mungkin oleh editor yang masih terbuka; berkas itu tidak ditulis, ulangi perintahnya`,
      en: `${relative} has changed since it was read, perhaps by an open editor; it was not written, run the command again`,
    });
  };
  writeAtomic(path.join(root, relative), content, { guard, shown: relative });
}

export const fileExists = exists;
