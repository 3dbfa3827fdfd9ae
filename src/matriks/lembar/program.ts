import type { Acuan } from '../../acuan/acuan.ts';
import { type Text, UsageError } from '../../diagnostic.ts';
import type { Model, Node } from '../../model/node.ts';
import { above, nodesOf, officeName, officeOf, pemdaOf } from '../../model/query.ts';
import type { MatriksInput } from '../matriks.ts';

/** An office with its programs, as the matrices list them. */
export interface Kantor {
  /** Id in the register, else as written; '' when the plan names none. */
  readonly unit: string;
  readonly nama: string;
  readonly programs: readonly Node[];
}

export const unitOf = (model: Model, row: Node): string => officeOf(model, row.unit ?? row.doc.unit) ?? '';

/** Ids of the offices that `--opd` asks for; undefined = all. */
export function shownUnits({ model, opd }: MatriksInput): ReadonlySet<string> | undefined {
  if (!opd || opd.length === 0) return undefined;
  const known = new Set(nodesOf(model, 'program').map((p) => unitOf(model, p)));
  return new Set(
    opd.map((written) => {
      const node = model.offices.get(written);
      const unit = node ? (node.id ?? node.kode ?? written) : written;
      if (node || known.has(unit)) return unit;
      throw new UsageError({
        id: `perangkat daerah "${written}" tidak dikenal; pakai id atau kode dari daftar perangkat daerah`,
        en: `office "${written}" is unknown; use an id or a code of the register of offices`,
      });
    }),
  );
}

/** True when the program of a row belongs to an office that is shown, over its head office too (a kelurahan of a kecamatan). */
export function isShown(model: Model, shown: ReadonlySet<string> | undefined, row: Node): boolean {
  if (!shown) return true;
  const program = above(row, 'program') ?? row;
  return shown.has(unitOf(model, program)) || (program.unit !== undefined && shown.has(program.unit));
}

export const byCode = (a: Node, b: Node): number => {
  const [x, y] = [a.kode ?? a.id ?? a.label, b.kode ?? b.id ?? b.label];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The name of the office that runs a row, and of its unit: `Kecamatan Arga Makmur — Kelurahan Purwodadi`. */
export function runBy(model: Model, row: Node): string {
  const office = unitOf(model, row);
  if (office === '') return '';
  const unit = row.unit ?? row.doc.unit ?? office;
  const node = model.offices.get(unit);
  const same = unit === office || node === undefined || node === model.offices.get(office);
  return same ? officeName(model, office) : `${officeName(model, office)} — ${officeName(model, unit)}`;
}

/** Offices in the order of their plans in the repository, as a trace lists them; programs by code. */
export function kantorList(input: MatriksInput): readonly Kantor[] {
  const { model, alignments } = input;
  const shown = shownUnits(input);
  const byUnit = new Map<string, Node[]>();
  for (const program of alignments.programs) {
    if (!isShown(model, shown, program)) continue;
    const unit = unitOf(model, program);
    const list = byUnit.get(unit);
    if (list) list.push(program);
    else byUnit.set(unit, [program]);
  }
  return [...byUnit].map(([unit, programs]) => ({
    unit,
    nama: officeName(model, unit === '' ? undefined : unit) || '-',
    programs: [...programs].sort(byCode),
  }));
}

/** The name of a coded row; where the document leaves it out, the name in its edition of the list. */
export function rowName(acuan: Acuan, row: Node): string {
  if (row.label !== '') return row.label;
  const { nomenklatur } = row.doc;
  const pemda = pemdaOf(row.doc);
  if (!nomenklatur || !pemda || !row.kode) return '';
  return acuan.nomenklatur(nomenklatur, pemda, row.kode)?.nama ?? '';
}

/** Which document a row was read from: `Renstra, perubahan-1`, `Renja 2026`. */
export function sourceOf(row: Node): Text {
  const { jenis, tahun, versi } = row.doc;
  const name = jenis === 'renja' ? `Renja ${tahun ?? ''}`.trim() : 'Renstra';
  const text = versi.nama === '' || versi.nama === 'murni' ? name : `${name}, ${versi.nama}`;
  return isDraft(row) ? { id: `${text} (rancangan)`, en: `${text} (draft)` } : { id: text, en: text };
}

export const isDraft = (row: Node): boolean => row.doc.versi.status !== 'ditetapkan';
