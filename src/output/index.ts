/** The formats of `check`; a new one is a file and a line here. */
import { diagnosticsBrief } from './diagnostics-brief.ts';
import { diagnosticsJson } from './diagnostics-json.ts';
import { diagnosticsText } from './diagnostics-text.ts';
import type { Report } from './report.ts';
import type { TextOptions } from './terminal.ts';

export interface Format {
  readonly id: string;
  render(report: Report, options: TextOptions): string;
}

/** The first one is the default. */
export const FORMATS: readonly Format[] = [
  { id: 'lengkap', render: diagnosticsText },
  { id: 'ringkas', render: diagnosticsBrief },
  { id: 'json', render: diagnosticsJson },
];
