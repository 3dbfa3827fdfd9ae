/** Renstra targets beside the Renja's own (blank in every export seen): taken only where one indicator can own them. */
import type { Text } from '../diagnostic.ts';
import type { Indikator } from './indikator.ts';
import type { Log } from './log.ts';
import { sameTarget, targetOf, withoutUnit } from './nilai.ts';
import type { TextField } from './sipd-fields.ts';
import type { SipdRow } from './sipd-rows.ts';
import { collapse, distinct } from './text.ts';

export const RENSTRA = {
  program: ['target_akhir_program_renstra', 'target_min_1_program_renstra', 'target_n_program_renstra'],
  kegiatan: ['target_akhir_giat_renstra', 'target_min_1_giat_renstra', 'target_n_giat_renstra'],
  sub_kegiatan: [
    'target_akhir_sub_giat_renstra',
    'target_min_1_sub_giat_renstra',
    'target_n_sub_giat_renstra',
  ],
} as const satisfies Record<string, readonly TextField[]>;

const NOT_ONE: Text = {
  id: 'target Renstra tanpa satu indikator yang pasti; disimpan di keterangan',
  en: 'Renstra target without one certain indicator; kept as a remark',
};
const DIFFERS: Text = {
  id: 'target Renstra berbeda dari target Renja; disimpan di keterangan',
  en: 'Renstra target differs from the Renja target; kept as a remark',
};

/** Gives the filled ones to the only indicator; returns what has to be kept as a remark. */
export function renstraTargets(
  rows: readonly SipdRow[],
  fields: readonly TextField[],
  indikator: readonly Indikator[],
  log: Log,
): string[] {
  const [first] = rows;
  const [only] = indikator;
  if (!first) return [];
  const sisa: string[] = [];
  for (const [i, field] of fields.entries()) {
    const filledIn = distinct(rows.map((row) => collapse(row.teks[field])));
    const [text] = filledIn;
    if (text === undefined) continue;
    const keep = (kind: Text) => {
      log.note(first, kind, `${field}: ${filledIn.join(' | ')}`);
      sisa.push(`${field} di SIPD: ${filledIn.join(' | ')}`);
    };
    const value = targetOf(withoutUnit(text, only?.satuan ?? '') ?? text);
    if (only === undefined || indikator.length > 1 || filledIn.length > 1 || value === undefined) {
      keep(NOT_ONE);
      continue;
    }
    const year = i === 1 ? first.tahun - 1 : first.tahun;
    const standing = i === 0 ? only.akhir : only.target.get(year);
    if (standing !== undefined) {
      if (!sameTarget(standing, value)) keep(DIFFERS);
    } else if (i === 0) only.akhir = value;
    else only.target.set(year, value);
  }
  return sisa;
}
