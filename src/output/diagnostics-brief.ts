/** Format `ringkas`: one finding per line, `file:line:column: level rule message`, for editors, grep and logs. */
import { shorten, shownPath, visible } from './cells.ts';
import { inOrder, MESSAGE_LIMIT } from './limits.ts';
import type { Report } from './report.ts';
import { notRunLines, summaryLine, unreadLines } from './summary.ts';
import { glyphs, type TextOptions } from './terminal.ts';

export function diagnosticsBrief(report: Report, options: TextOptions): string {
  const { ellipsis } = glyphs(options.style);
  const lines = inOrder(report.diagnostics.filter((d) => d.state === 'aktif')).map((d) => {
    const message = visible(shorten(d.message[options.lang], MESSAGE_LIMIT, ellipsis));
    return `${shownPath(d.at.file)}:${d.at.line}:${d.at.column}: ${d.level} ${d.rule} ${message}`;
  });
  return `${[...lines, summaryLine(report, options), ...unreadLines(report.unread ?? [], options), ...notRunLines(report.notRun, options)].join('\n')}\n`;
}
