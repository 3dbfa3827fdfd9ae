/** The process as an `Io`; the only code that touches stdout, stderr and the environment. */
import { readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Io } from './io.ts';
import { main } from './main.ts';

declare const RENSTRA_VERSION: string;

/** A closed pipe ends quietly; a full disk does not pass for success. */
class ClosedPipe extends Error {}

function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') continue;
      if (code === 'EPIPE' || code === 'EOF') throw new ClosedPipe();
      throw error;
    }
  }
}

export async function start(process: NodeJS.Process): Promise<number> {
  const data = new URL('../src/acuan/data/', import.meta.url);
  const schemas = new URL('../schemas/', import.meta.url);
  const err = (text: string): void => {
    try {
      write(2, text);
    } catch {
      // Nobody is left to tell.
    }
  };
  let closed = false;
  const io: Io = {
    cwd: process.cwd(),
    env: process.env,
    platform: process.platform,
    columns: process.stdout.columns,
    isTty: process.stdout.isTTY === true,
    version: RENSTRA_VERSION,
    out(text) {
      if (closed) return;
      try {
        write(1, text);
      } catch (error) {
        if (!(error instanceof ClosedPipe)) throw new Error('stdout');
        closed = true;
      }
    },
    err,
    loadData: (name) => readFileSync(fileURLToPath(new URL(name, data)), 'utf8'),
    loadSchema: (name) => readFileSync(fileURLToPath(new URL(name, schemas)), 'utf8'),
    today: () => new Date().toISOString().slice(0, 10),
  };
  try {
    return await main(process.argv.slice(2), io);
  } catch {
    err('renstra: keluaran tidak dapat ditulis; periksa ruang disk\n');
    return 2;
  }
}
