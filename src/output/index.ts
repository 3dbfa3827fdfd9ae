/** The formats of `check`; a new one is a file, a line here and its name in `format-ids.ts`. */
import { diagnosticsBrief } from './diagnostics-brief.ts';
import { diagnosticsGithub } from './diagnostics-github.ts';
import { diagnosticsGitlab } from './diagnostics-gitlab.ts';
import { diagnosticsJson } from './diagnostics-json.ts';
import { diagnosticsJunit } from './diagnostics-junit.ts';
import { diagnosticsMarkdown } from './diagnostics-markdown.ts';
import { diagnosticsSarif } from './diagnostics-sarif.ts';
import { diagnosticsText } from './diagnostics-text.ts';
import { findingsTable } from './findings-table.ts';
import type { Format } from './format.ts';

/** The first one is the default. */
export const FORMATS: readonly Format[] = [
  { id: 'lengkap', render: diagnosticsText },
  { id: 'ringkas', render: diagnosticsBrief },
  { id: 'json', render: diagnosticsJson },
  { id: 'sarif', render: diagnosticsSarif },
  { id: 'github', render: diagnosticsGithub },
  { id: 'gitlab', render: diagnosticsGitlab },
  { id: 'junit', render: diagnosticsJunit },
  { id: 'markdown', render: diagnosticsMarkdown },
  { id: 'xlsx', workbook: findingsTable },
];
