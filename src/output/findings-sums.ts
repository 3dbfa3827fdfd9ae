/** Counts per rule and per file, as formulas over the list: they follow when someone changes a status or deletes a row. */
import { type Diagnostic, type Lang, LEVELS, same, type Text } from '../diagnostic.ts';
import { type Cell, letters, type Sheet } from '../matriks/matriks.ts';
import { visible } from './cells.ts';
import { spoken, stateWord } from './finding-words.ts';
import { type Col, levelText, plainSheet, rangeOf } from './findings-sheet.ts';

interface Count {
  /** Rule or file, as the list shows it. */
  readonly name: string;
  readonly list: readonly Diagnostic[];
}

/** Formula of a count in one language; `cell` is the address of the name. */
type Counting = (lang: Lang, cell: string, level: (typeof LEVELS)[number] | undefined) => string;

const LEVEL_NAMES: Readonly<Record<(typeof LEVELS)[number], Text>> = {
  galat: { id: 'Galat', en: 'Errors' },
  peringatan: { id: 'Peringatan', en: 'Warnings' },
  info: { id: 'Info', en: 'Info' },
};

function grouped(rows: readonly Diagnostic[], nameOf: (d: Diagnostic) => string): Count[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const d of rows) {
    const name = nameOf(d);
    const list = groups.get(name);
    if (list) list.push(d);
    else groups.set(name, [d]);
  }
  return [...groups].map(([name, list]) => ({ name, list })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

const active = (d: Diagnostic): boolean => d.state === 'aktif';

/** A column per level, what does not count, and all; `at` is the letter of the column with the name. */
function countColumns(at: string, count: Counting): readonly Col<Count>[] {
  const cell = (line: number, level: (typeof LEVELS)[number] | undefined, hasil: number): Cell => ({
    formula: { id: count('id', `${at}${line}`, level), en: count('en', `${at}${line}`, level) },
    hasil,
  });
  const levels = LEVELS.map(
    (level, i): Col<Count> => ({
      key: level,
      judul: LEVEL_NAMES[level],
      format: 'angka',
      lebar: 13,
      jumlah: true,
      value: ({ list }, _, line) =>
        cell(line, level, list.filter((d) => active(d) && d.level === level).length),
      ...(i === 0
        ? {
            nada: ({ list }: Count) =>
              list.some((d) => active(d) && d.level === level) ? 'kurang' : undefined,
          }
        : {}),
    }),
  );
  const silenced: Col<Count> = {
    key: 'tidak_dihitung',
    judul: { id: 'Tidak dihitung', en: 'Not counted' },
    format: 'angka',
    lebar: 13,
    jumlah: true,
    value: ({ list }, _, line) => cell(line, undefined, list.filter((d) => !active(d)).length),
  };
  return [...levels, silenced];
}

/** Names of rules are plain words, so COUNTIFS takes them as they are. */
function countRules(temuan: Sheet): Counting {
  const [rule, level, state] = ['aturan', 'tingkat', 'status'].map((key) => rangeOf(temuan, key));
  return (lang, cell, of) =>
    of
      ? `COUNTIFS(${rule},${cell},${level},"${levelText(of)[lang]}",${state},"${stateWord('aktif', lang)}")`
      : `COUNTIFS(${rule},${cell},${state},"<>${stateWord('aktif', lang)}")`;
}

/** COUNTIFS would read `*`, `?` and `=` in a file name, and nothing beyond 255 characters; EXACT reads none of it. */
function countFiles(temuan: Sheet): Counting {
  const [file, level, state] = ['berkas', 'tingkat', 'status'].map((key) => rangeOf(temuan, key));
  return (lang, cell, of) => {
    const is = `EXACT(${file},${cell})`;
    const word = stateWord('aktif', lang);
    return of
      ? `SUMPRODUCT(${is}*(${level}="${levelText(of)[lang]}")*(${state}="${word}"))`
      : `SUMPRODUCT(${is}*(${state}<>"${word}"))`;
  };
}

export function perRule(
  temuan: Sheet,
  rows: readonly Diagnostic[],
  titles: ReadonlyMap<string, Text>,
  judul: Sheet['judul'],
): Sheet {
  return plainSheet<Count>({
    id: 'per-aturan',
    nama: { id: 'Per Aturan', en: 'Per Rule' },
    keterangan: { id: 'Jumlah temuan per aturan', en: 'Findings per rule' },
    judul,
    columns: [
      { key: 'aturan', judul: { id: 'Aturan', en: 'Rule' }, format: 'teks', lebar: 36, value: (r) => r.name },
      {
        key: 'judul',
        judul: { id: 'Yang diperiksa', en: 'What is checked' },
        format: 'teks',
        lebar: 56,
        value: (r) => titles.get(r.name) ?? same(''),
      },
      ...countColumns(letters(1), countRules(temuan)),
    ],
    rows: grouped(rows, (d) => visible(d.rule)),
    beku: 1,
  });
}

export function perFile(temuan: Sheet, rows: readonly Diagnostic[], judul: Sheet['judul']): Sheet {
  return plainSheet<Count>({
    id: 'per-berkas',
    nama: { id: 'Per Berkas', en: 'Per File' },
    keterangan: { id: 'Jumlah temuan per berkas', en: 'Findings per file' },
    judul,
    columns: [
      {
        key: 'berkas',
        judul: { id: 'Berkas', en: 'File' },
        format: 'teks',
        lebar: 60,
        value: (r) => r.name,
      },
      ...countColumns(letters(1), countFiles(temuan)),
    ],
    rows: grouped(rows, (d) => spoken(d.at.file)),
    beku: 1,
  });
}
