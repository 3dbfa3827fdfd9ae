/**
 * Test runner for Stryker: one test per rule, its fixtures, in this process. The vitest runner starts its modules anew
 * for every mutant, which takes a hundred times as long as the fixtures themselves.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const NAMESPACE = '__stryker__';

class FixtureRunner {
  #fixtures;

  capabilities() {
    return { reloadEnvironment: false };
  }

  /** Stryker has changed into its sandbox; what is bundled there holds every mutant, switched off. */
  async init() {
    globalThis[NAMESPACE] ??= {};
    // Beside the harness, which finds the repository from its own place.
    const outfile = path.resolve('test/mutation.bundle.mjs');
    await build({
      absWorkingDir: process.cwd(),
      entryPoints: ['test/mutation/fixtures.ts'],
      outfile,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      logLevel: 'error',
    });
    this.#fixtures = await import(pathToFileURL(outfile).href);
  }

  #ask(id) {
    const start = performance.now();
    let why;
    try {
      why = this.#fixtures.broken(id);
    } catch (error) {
      why = String(error);
    }
    return { id, name: id, timeSpentMs: performance.now() - start, why };
  }

  async dryRun() {
    const stryker = globalThis[NAMESPACE];
    const tests = this.#fixtures.ids.map((id) => {
      stryker.currentTestId = id;
      const { why, ...test } = this.#ask(id);
      return why ? { ...test, status: 1, failureMessage: why } : { ...test, status: 0 };
    });
    stryker.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const stryker = globalThis[NAMESPACE];
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: hitLimit ? 0 : undefined, hitLimit });
    let nrOfTests = 0;
    for (const id of testFilter ?? this.#fixtures.ids) {
      nrOfTests += 1;
      const { why } = this.#ask(id);
      if (hitLimit && stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' };
      if (why) return { status: 'killed', killedBy: [id], failureMessage: why, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'fixtures', injectableClass: FixtureRunner }];
