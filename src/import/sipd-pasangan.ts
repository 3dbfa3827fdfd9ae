/** Pairing of SIPD's parallel lists: indicators with units and targets, and nothing that would be a guess. */
import type { Text } from '../diagnostic.ts';
import { type Indikator, newIndikator } from './indikator.ts';
import type { Log } from './log.ts';
import { targetOf, withoutUnit } from './nilai.ts';
import type { SipdRow } from './sipd-rows.ts';
import { collapse, linesOf, paragraphsOf } from './text.ts';

const UNPAIRED: Text = {
  id: 'nilai beberapa indikator outcome tidak dapat dipasangkan (SIPD mengurutkan tiap kolom sendiri); disimpan di keterangan',
  en: 'values of several outcome indicators cannot be paired (SIPD sorts each list by itself); kept as a remark',
};
const UNEVEN: Text = {
  id: 'jumlah indikator, target, dan satuan berbeda; nilainya disimpan di keterangan',
  en: 'indicators, targets and units differ in number; the values are kept as a remark',
};
const TYPED_LIST: Text = {
  id: 'beberapa nilai diketik dalam satu sel; tidak dipecah, pisahkan sendiri',
  en: 'several values typed into one cell; not split, separate them by hand',
};
const CUT: Text = {
  id: 'satuan terpotong di 20 huruf oleh SIPD; tulis lengkap',
  en: 'unit cut at 20 letters by SIPD; write it in full',
};
const NO_UNIT: Text = {
  id: 'teks target tidak berakhir dengan satuannya; disimpan apa adanya',
  en: 'the target text does not end with its unit; kept as typed',
};

/** SIPD cuts units here. */
const UNIT_WIDTH = 20;

/** One indicator with its target of year n, the unit taken off the end of the text. */
export function measured(nama: string, target: string, satuan: string, row: SipdRow, log: Log): Indikator {
  const unit = collapse(satuan);
  const text = collapse(target);
  const indikator = newIndikator(collapse(nama), unit);
  const bare = withoutUnit(text, unit);
  const value = targetOf(bare ?? text);
  if (value !== undefined) indikator.target.set(row.tahun, value);
  if (unit.length === UNIT_WIDTH) log.note(row, CUT, unit);
  if (unit.includes(',') && text.includes(',')) log.note(row, TYPED_LIST, indikator.nama);
  else if (text !== '' && unit !== '' && bare === undefined) log.note(row, NO_UNIT, `${text} (${unit})`);
  return indikator;
}

/** Indicators of fields with one line per indicator, and the text that could not be placed. */
export function lineIndikator(
  row: SipdRow,
  fields: { readonly nama: string; readonly target: string; readonly satuan: string },
  log: Log,
): { indikator: Indikator[]; sisa: string } {
  const names = linesOf(fields.nama);
  const targets = linesOf(fields.target);
  const units = linesOf(fields.satuan);
  const even = [targets, units].every((list) => list.length === names.length || list.length === 0);
  const indikator = names.flatMap((nama, i) => {
    if (nama === '') return [];
    return even ? measured(nama, targets[i] ?? '', units[i] ?? '', row, log) : newIndikator(nama);
  });
  if (even) return { indikator, sisa: '' };
  log.note(row, UNEVEN, collapse(fields.nama).slice(0, 80));
  return { indikator, sisa: `nilai di SIPD, target: ${targets.join(' | ')}; satuan: ${units.join(' | ')}` };
}

/** Statements, each in `[ … ]`; brackets inside a statement belong to it. */
export function statementsOf(text: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[') {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if (text[at] === ']' && depth > 0) {
      depth -= 1;
      if (depth === 0) out.push(collapse(text.slice(start, at)));
    }
  }
  const statements = depth === 0 ? out.filter((part) => part !== '') : [];
  const whole = collapse(text);
  return statements.length > 0 || /^[\s[\]]*$/.test(text) ? statements : [whole];
}

/**
 * Outcome indicators. `target_maju_1` is the target of year n, whatever its name says; the lists are sorted each by
 * itself, so values go to an indicator only where there is exactly one.
 */
export function outcomeIndikator(row: SipdRow, log: Log): { indikator: Indikator[]; sisa: string } {
  const { teks, tahun } = row;
  const names = paragraphsOf(teks.indikator_outcome);
  const lists = {
    [`capaian ${tahun - 2}`]: paragraphsOf(teks.realisasi_capaian),
    [`capaian ${tahun - 1}`]: paragraphsOf(teks.prakiraan),
    [`target ${tahun}`]: paragraphsOf(teks.target_maju_1),
    akhir: paragraphsOf(teks.target_akhir),
  };
  const [realisasi = [], prakiraan = [], target = [], akhir = []] = Object.values(lists);
  const all = [realisasi, prakiraan, target, akhir];
  if (all.every((list) => list.length === 0))
    return { indikator: names.map((nama) => newIndikator(nama)), sisa: '' };
  const [nama] = names;
  if (nama === undefined || names.length > 1 || all.some((list) => list.length > 1)) {
    log.note(row, UNPAIRED, collapse(teks.kode_program));
    const parts = Object.entries(lists).map(([name, list]) => `${name}: ${list.join(' | ') || '-'}`);
    return {
      indikator: names.map((name) => newIndikator(name)),
      sisa: `nilai SIPD yang belum dipasangkan dengan indikatornya, ${parts.join('; ')}`,
    };
  }
  const indikator = newIndikator(nama);
  const put = (into: Map<number, unknown>, year: number, list: readonly string[]) => {
    const value = targetOf(list[0] ?? '');
    if (value !== undefined) into.set(year, value);
  };
  put(indikator.capaian, tahun - 2, realisasi);
  put(indikator.capaian, tahun - 1, prakiraan);
  put(indikator.target, tahun, target);
  indikator.akhir = targetOf(akhir[0] ?? '');
  return { indikator: [indikator], sisa: '' };
}
