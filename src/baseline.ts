/** The baseline file: one accepted finding a line, sorted; what is not a finding any more is told. */
import type { Diagnostic } from './diagnostic.ts';
import { baselineKey } from './fingerprint.ts';

export interface Baseline {
  readonly file: string;
  /** Key of each entry and its line, from 1. */
  readonly entries: ReadonlyMap<string, number>;
}

const HEAD = [
  '# Temuan lama yang sudah diterima; tidak dihitung oleh renstra check. Satu baris satu temuan: aturan | butir | nilai.',
  '# Accepted findings, written by renstra check --tulis-baseline.',
];

export function parseBaseline(file: string, text: string): Baseline {
  const entries = new Map<string, number>();
  text.split(/\r?\n/).forEach((line, i) => {
    const key = line.trim();
    if (key !== '' && !key.startsWith('#') && !entries.has(key)) entries.set(key, i + 1);
  });
  return { file, entries };
}

/** The file that accepts the findings given: active ones, and those that an older baseline already held. */
export function baselineText(diagnostics: readonly Diagnostic[]): string {
  const keep = diagnostics.filter((d) => d.state === 'aktif' || d.state === 'dasar');
  const keys = [...new Set(keep.map(baselineKey))].sort();
  return `${[...HEAD, ...keys].join('\n')}\n`;
}

/** Entries that no finding uses: mended, so they would hide a new fault of the same name. */
export function staleEntries(baseline: Baseline, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const found = new Set(diagnostics.map(baselineKey));
  return [...baseline.entries]
    .filter(([key]) => !found.has(key))
    .map(([key, line]) => ({
      rule: 'baseline-usang',
      level: 'info' as const,
      message: {
        id: `temuan di baseline sudah tidak ada: ${key}`,
        en: `this finding of the baseline is gone: ${key}`,
      },
      at: { file: baseline.file, line, column: 1, endLine: line, endColumn: key.length + 1, pointer: '' },
      related: [],
      help: [
        {
          id: 'perbarui dengan renstra check --tulis-baseline, supaya kesalahan yang sama kelak dilaporkan lagi',
          en: 'renew it with renstra check --tulis-baseline, so that the same fault is reported again',
        },
      ],
      params: { temuan: key },
      state: 'aktif' as const,
    }));
}
