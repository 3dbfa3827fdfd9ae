import type { Text } from '../../diagnostic.ts';
import { totalMoney } from '../../model/pagu.ts';
import type { Column, MatriksInput, Nada } from '../matriks.ts';
import { textWidth } from './lebar.ts';
import { moneyWidth, paguColumns, yearsOf } from './pagu-kolom.ts';
import { type BarisPrioritas, type Kosong, mainMoney, supporting } from './prioritas-baris.ts';
import { rowName, runBy, sourceOf } from './program.ts';
import { chain, statusText } from './status.ts';

export const UTAMA: Text = { id: 'utama', en: 'main' };
const PENDUKUNG: Text = { id: 'pendukung', en: 'supporting' };
const PAGU_UTAMA: Text = { id: 'Pagu utama (Rp), dihitung satu kali', en: 'Main budget (Rp), counted once' };

/** What stands in place of a program where there is none. */
function emptyText({ kosong, below }: BarisPrioritas): Text {
  const ids = below.map((p) => p.id ?? p.label).join(', ');
  const texts: Readonly<Record<Kosong, Text>> = {
    bawah: { id: `melalui ${ids}`, en: `through ${ids}` },
    lain: { id: 'dijawab perangkat daerah lain', en: 'answered by other offices' },
    rpjmd: {
      id: 'belum ada program Renstra atau Renja; baru ditautkan di dokumen lain',
      en: 'no program of a Renstra or Renja yet; only linked in another document',
    },
    dijustifikasi: { id: 'belum ada program', en: 'no program yet' },
    belum: { id: 'belum ada program', en: 'no program yet' },
  };
  return texts[kosong];
}

const NADA: Readonly<Record<Kosong, Nada | undefined>> = {
  bawah: undefined,
  lain: 'redup',
  rpjmd: 'catatan',
  dijustifikasi: 'catatan',
  belum: 'kurang',
};
const nada = (r: BarisPrioritas): Nada | undefined => (r.serves ? undefined : NADA[r.kosong]);

function status(r: BarisPrioritas): Text | string {
  if (r.serves) return statusText(r.serves.state, chain(r.serves.row, r.priority, r.serves.via));
  return r.kosong === 'belum' || r.kosong === 'dijustifikasi' ? statusText(r.kosong) : '';
}

function priorityLabel({ priority, current }: BarisPrioritas): Text {
  const text = [priority.id, priority.label].filter((t) => t).join(' ');
  const { nama } = priority.doc.versi;
  return current
    ? { id: text, en: text }
    : { id: `${text} (hanya di versi ${nama})`, en: `${text} (only in version ${nama})` };
}

function noteColumn(rows: readonly BarisPrioritas[]): Column<BarisPrioritas>[] {
  const notes = rows.flatMap((r) => r.part?.id ?? (r.serves ? [] : (r.reason ?? [])));
  if (notes.length === 0) return [];
  return [
    {
      key: 'catatan',
      judul: { id: 'Catatan', en: 'Note' },
      format: 'teks',
      lebar: textWidth(notes, 22, 36, 3),
      value: (r) => r.part ?? (r.serves ? '' : (r.reason ?? '')),
      nada: (r) => (r.part ? 'redup' : nada(r) === 'catatan' ? 'catatan' : undefined),
    },
  ];
}

function rowColumns(input: MatriksInput, rows: readonly BarisPrioritas[]): Column<BarisPrioritas>[] {
  return [
    { key: 'no', judul: { id: 'No', en: 'No' }, format: 'angka', lebar: 5, value: (r) => r.nomor ?? '' },
    {
      key: 'prioritas',
      judul: { id: 'Prioritas Provinsi', en: 'Provincial Priority' },
      format: 'teks',
      lebar: 40,
      gabung: true,
      value: priorityLabel,
    },
    {
      key: 'opd',
      judul: { id: 'Perangkat Daerah', en: 'Office' },
      format: 'teks',
      lebar: 26,
      value: (r) => (r.serves ? runBy(input.model, r.serves.row) || null : ''),
    },
    {
      key: 'kode',
      judul: { id: 'Kode', en: 'Code' },
      format: 'kode',
      lebar: rows.reduce((w, r) => Math.max(w, (r.serves?.row.kode ?? '').length + 2.5), 10),
      value: (r) => (r.serves ? (r.serves.row.kode ?? null) : ''),
    },
    {
      key: 'program',
      judul: { id: 'Program / Sub Kegiatan', en: 'Program / Sub Kegiatan' },
      format: 'teks',
      lebar: 40,
      value: (r) => (r.serves ? rowName(input.acuan, r.serves.row) || null : emptyText(r)),
      nada,
    },
    {
      key: 'sumber',
      judul: { id: 'Sumber', en: 'Source' },
      format: 'teks',
      lebar: 14,
      value: (r) => (r.serves ? sourceOf(r.serves.row) : ''),
    },
    {
      key: 'status',
      judul: { id: 'Status', en: 'Status' },
      format: 'teks',
      lebar: 18,
      value: status,
      nada: (r) => (status(r) === '' ? undefined : nada(r)),
    },
    {
      key: 'peran',
      judul: { id: 'Peran', en: 'Role' },
      format: 'teks',
      lebar: 12,
      value: (r) => (r.serves ? (r.serves.main ? UTAMA : PENDUKUNG) : ''),
    },
    ...noteColumn(rows),
  ];
}

/** Supporting money of all years; it stands apart and has no total, since it already counts elsewhere. */
function supportColumn(rows: readonly BarisPrioritas[]): Column<BarisPrioritas> {
  const amounts = rows.map((r) => totalMoney(supporting(r) ?? new Map()));
  return {
    key: 'pendukung',
    judul: { id: 'Pagu pendukung (Rp), tidak dijumlahkan', en: 'Supporting budget (Rp), never added' },
    format: 'rupiah',
    lebar: Math.max(
      17,
      amounts.reduce((w, sen) => Math.max(w, moneyWidth(sen)), 0),
    ),
    value: (r) => {
      const money = supporting(r);
      if (!money) return '';
      return money.size > 0 ? totalMoney(money) : null;
    },
  };
}

/** Columns of the sheet of a register: the priority, the row that serves it, main money per year, supporting money. */
export const priorityColumns = (
  input: MatriksInput,
  rows: readonly BarisPrioritas[],
): Column<BarisPrioritas>[] => [
  ...rowColumns(input, rows),
  ...paguColumns(rows, yearsOf(rows.map((r) => mainMoney(r) ?? new Map())), PAGU_UTAMA, mainMoney),
  supportColumn(rows),
];
