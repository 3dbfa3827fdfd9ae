import { totalMoney } from '../../model/pagu.ts';
import type { Column, MatriksInput } from '../matriks.ts';
import { textWidth } from './lebar.ts';
import { moneyWidth, paguColumns, yearsOf } from './pagu-kolom.ts';
import { rowName, runBy, sourceOf } from './program.ts';
import { registersOf } from './register.ts';
import { type BarisProgram, inPart } from './selaras-baris.ts';
import {
  type Jenjang,
  jenjangOf,
  keadaanOf,
  levelStatus,
  NADA,
  NAMA_JENJANG,
  priorityText,
} from './status.ts';

/** Reasons and parts are rare: their columns stand only where a level has some. */
function levelColumns(
  input: MatriksInput,
  jenjang: Jenjang,
  rows: readonly BarisProgram[],
): Column<BarisProgram>[] {
  const registers = new Set(rows.flatMap((r) => r.level[jenjang].reach.map((x) => x.priority.doc.id)));
  for (const doc of registersOf(input, jenjang)) registers.add(doc.id);
  const texts = new Map(
    rows.map((r) => [r, priorityText(r.program, r.level[jenjang], registers.size > 1)] as const),
  );
  const common = { grup: NAMA_JENJANG[jenjang], format: 'teks' as const };
  const reasons = rows.flatMap((r) => r.level[jenjang].reason ?? []);
  const alasan: Column<BarisProgram> = {
    ...common,
    key: `${jenjang}-alasan`,
    judul: { id: 'Alasan', en: 'Reason' },
    lebar: textWidth(reasons, 14, 24, 10),
    value: (r) => r.level[jenjang].reason ?? (keadaanOf(r.program, r.level[jenjang]) === 'belum' ? null : ''),
    nada: (r) => (r.level[jenjang].reason === undefined ? undefined : 'catatan'),
  };
  const sum = rows.reduce((total, r) => total + totalMoney(r.selaras[jenjang]), 0n);
  const pagu: Column<BarisProgram> = {
    ...common,
    key: `${jenjang}-pagu`,
    judul: { id: 'Pagu selaras (Rp)', en: 'Budget aligned (Rp)' },
    format: 'rupiah',
    lebar: moneyWidth(sum),
    value: (r) => (r.level[jenjang].reach.length > 0 ? totalMoney(r.selaras[jenjang]) : ''),
    total: 'jumlah',
  };
  return [
    {
      ...common,
      key: `${jenjang}-prioritas`,
      judul: { id: 'Prioritas', en: 'Priority' },
      lebar: textWidth(
        [...texts.values()].flatMap((t) => t?.id ?? []),
        26,
        38,
        10,
      ),
      value: (r) => texts.get(r) ?? null,
    },
    {
      ...common,
      key: `${jenjang}-status`,
      judul: { id: 'Status', en: 'Status' },
      lebar: 14,
      value: (r) => levelStatus(r.program, r.level[jenjang], inPart(r, jenjang)),
      nada: (r) => NADA[keadaanOf(r.program, r.level[jenjang])],
    },
    ...(reasons.length > 0 ? [alasan] : []),
    ...(rows.some((r) => inPart(r, jenjang)) ? [pagu] : []),
  ];
}

/** Columns of the program sheet: the program, each level, the money per year. */
export function programColumns(input: MatriksInput, rows: readonly BarisProgram[]): Column<BarisProgram>[] {
  return [
    { key: 'no', judul: { id: 'No', en: 'No' }, format: 'angka', lebar: 5, value: (r) => r.nomor },
    {
      key: 'opd',
      judul: { id: 'Perangkat Daerah', en: 'Office' },
      format: 'teks',
      lebar: 22,
      value: (r) => runBy(input.model, r.program) || r.kantor.nama,
    },
    {
      key: 'kode',
      judul: { id: 'Kode', en: 'Code' },
      format: 'kode',
      lebar: 10,
      value: (r) => r.program.kode ?? null,
    },
    {
      key: 'program',
      judul: { id: 'Program', en: 'Program' },
      format: 'teks',
      lebar: 28,
      value: (r) => rowName(input.acuan, r.program) || null,
    },
    {
      key: 'sumber',
      judul: { id: 'Sumber', en: 'Source' },
      format: 'teks',
      lebar: 13,
      value: (r) => sourceOf(r.program),
    },
    ...jenjangOf(input).flatMap((jenjang) => levelColumns(input, jenjang, rows)),
    ...paguColumns(
      rows,
      yearsOf(rows.map((r) => r.pagu)),
      { id: 'Pagu (Rp)', en: 'Budget (Rp)' },
      (r) => r.pagu,
    ),
  ];
}
