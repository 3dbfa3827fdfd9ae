/** Statements and indicators of a program or kegiatan, gathered from the rows that repeat them. */
import type { Text } from '../diagnostic.ts';
import { addIndikator, findIndikator, findPernyataan, type Indikator, type Pernyataan } from './indikator.ts';
import type { Log } from './log.ts';
import { sameTarget } from './nilai.ts';
import type { TextField } from './sipd-fields.ts';
import { lineIndikator } from './sipd-pasangan.ts';
import type { SipdRow } from './sipd-rows.ts';
import { groupBy } from './sipd-total.ts';
import { collapse } from './text.ts';

const OTHER_VALUE: Text = {
  id: 'indikator yang sama dengan nilai lain; nilai lain disimpan di keterangan',
  en: 'the same indicator with another value; the other value is kept as a remark',
};
const OTHER_TARGET: Text = {
  id: 'target capaian program berbeda dari target outcome indikator yang sama; keduanya disimpan',
  en: 'target of the "capaian program" differs from the outcome target of the same indicator; both are kept',
};
const SEVERAL_OUTCOME: Text = {
  id: 'indikator di bawah beberapa pernyataan; disimpan langsung pada barisnya',
  en: 'indicators under several statements; kept on the row itself',
};
/**
 * The first row of each distinct filling of the fields; rows in which all are blank say nothing. Those with a
 * statement (the first field) come first: a row without one repeats the indicators of its neighbours.
 */
export function variants(rows: readonly SipdRow[], fields: readonly TextField[]): SipdRow[] {
  const byText = groupBy(rows, (row) => JSON.stringify(fields.map((field) => collapse(row.teks[field]))));
  const found = [...byText.values()].flatMap((group) => {
    const [first] = group;
    return first && fields.some((field) => collapse(first.teks[field]) !== '') ? [first] : [];
  });
  const [statement] = fields;
  const hasStatement = (row: SipdRow) => statement !== undefined && collapse(row.teks[statement]) !== '';
  return [...found.filter(hasStatement), ...found.filter((row) => !hasStatement(row))];
}

function put(list: Indikator[], indikator: readonly Indikator[], row: SipdRow, log: Log): void {
  for (const item of indikator) {
    const differing = addIndikator(list, item);
    if (differing.length > 0) log.note(row, OTHER_VALUE, `${item.nama}: ${differing.join('; ')}`);
  }
}

/** What a program or kegiatan wants to reach, gathered from its rows. */
export interface Measured {
  readonly pernyataan: Pernyataan[];
  readonly indikator: Indikator[];
  readonly keterangan: string[];
}

export const newMeasured = (): Measured => ({ pernyataan: [], indikator: [], keterangan: [] });

/** Puts what one row says under its statement where there is exactly one, else on the program or kegiatan itself. */
export function place(
  into: Measured,
  statements: readonly string[],
  found: { indikator: Indikator[]; sisa: string },
  row: SipdRow,
  log: Log,
): void {
  const under = statements.map((uraian) => findPernyataan(into.pernyataan, uraian));
  const [only] = under;
  const target = only && under.length === 1 ? only : into;
  if (under.length > 1 && found.indikator.length > 0) log.note(row, SEVERAL_OUTCOME, statements.join(' | '));
  // A row without statement repeats indicators that stand under one already.
  const known = (item: Indikator) =>
    into.pernyataan.find((p) => findIndikator(p.indikator, item.nama))?.indikator;
  for (const item of found.indikator) {
    const home = under.length === 1 ? target.indikator : (known(item) ?? target.indikator);
    put(home, [item], row, log);
  }
  if (found.sisa !== '' && !target.keterangan.includes(found.sisa)) target.keterangan.push(found.sisa);
}

/** "Capaian program" hangs on the kegiatan but belongs to the program; equal names meet the outcome indicator. */
export function placeCapaian(into: Measured, rows: readonly SipdRow[], log: Log): void {
  for (const row of variants(rows, ['tolak_ukur_capaian', 'target_teks_capaian', 'satuan_capaian'])) {
    const { teks } = row;
    const found = lineIndikator(
      row,
      { nama: teks.tolak_ukur_capaian, target: teks.target_teks_capaian, satuan: teks.satuan_capaian },
      log,
    );
    for (const item of found.indikator) {
      const outcome = into.pernyataan
        .map((p) => findIndikator(p.indikator, item.nama))
        .find((known) => known);
      const standing = outcome?.target.get(row.tahun);
      const value = item.target.get(row.tahun);
      if (outcome && (standing === undefined || value === undefined || sameTarget(standing, value))) {
        put([outcome], [item], row, log);
        continue;
      }
      if (outcome) log.note(row, OTHER_TARGET, `${item.nama}: ${String(standing)} / ${String(value)}`);
      put(into.indikator, [item], row, log);
    }
    if (found.sisa !== '' && !into.keterangan.includes(found.sisa)) into.keterangan.push(found.sisa);
  }
}

export const allIndikator = (from: Measured): Indikator[] => [
  ...from.pernyataan.flatMap((item) => item.indikator),
  ...from.indikator,
];
