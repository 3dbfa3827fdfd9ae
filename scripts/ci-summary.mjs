// Counts from vitest's JSON report; fails when tests skipped the real data although it is there.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const passed = report.numPassedTests ?? 0;
const failed =
  (report.numFailedTests ?? 0) + (report.numFailedTestSuites > 0 && !report.numFailedTests ? 1 : 0);
const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
const data = path.resolve(process.env.RENSTRA_DATA ?? '../shared/data', 'README.md');
let code = failed > 0 || passed === 0 ? 1 : 0;
const names = report.testResults.flatMap((file) =>
  file.assertionResults
    .filter((a) => ['pending', 'skipped', 'todo'].includes(a.status))
    .map((a) => a.fullName),
);
// A test of permissions cannot run as root; every other skip means that the real data was not found.
const unread = names.filter((name) => !name.endsWith('(not as root)'));
if (unread.length > 0 && existsSync(data)) {
  console.error(`skipped although the data is there:\n  ${unread.join('\n  ')}`);
  code = 1;
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = code;
