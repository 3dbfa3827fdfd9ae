/** Format `json`, version 1: every finding with all its places, justified ones included. */
import type { Diagnostic, Lang, Location } from '../diagnostic.ts';
import { jsonText } from './json.ts';
import { inOrder } from './limits.ts';
import type { Report } from './report.ts';
import { count } from './summary.ts';

export function diagnosticsJson(report: Report, { lang }: { readonly lang: Lang }): string {
  const { galat, peringatan, info, dijustifikasi, diabaikan, dasar } = count(report);
  return jsonText(
    {
      versi: 1,
      findings: inOrder(report.diagnostics).map((d) => finding(d, lang)),
      ringkasan: {
        galat,
        peringatan,
        info,
        dijustifikasi,
        diabaikan,
        dasar,
        berkas: report.files,
        tidakDijalankan: report.notRun.map(({ rule, needs }) => ({ rule, butuh: needs[lang] })),
      },
    },
    ['findings'],
  );
}

function finding(diagnostic: Diagnostic, lang: Lang): Readonly<Record<string, unknown>> {
  const { rule, level, message, at, label, related, params, state, reason, help } = diagnostic;
  return {
    rule,
    level,
    message: message[lang],
    locations: [place(at, label?.[lang]), ...related.map((mark) => place(mark.at, mark.label[lang]))],
    params,
    state,
    reason,
    help: help.map((sentence) => sentence[lang]),
  };
}

function place(at: Location, label: string | undefined): Readonly<Record<string, unknown>> {
  const { file, line, column, endLine, endColumn, pointer } = at;
  return { file, line, column, endLine, endColumn, pointer, label };
}
