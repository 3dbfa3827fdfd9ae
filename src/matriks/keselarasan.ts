import type { Text } from '../diagnostic.ts';
import type { LevelAlignment } from '../model/alignment.ts';
import type { Money, Node } from '../model/node.ts';
import { paguOf } from '../model/pagu.ts';
import { belumTerjawab } from './lembar/belum-terjawab.ts';
import { daftarIsi } from './lembar/daftar-isi.ts';
import { drafts, heading, signature, sourceDocs } from './lembar/kepala.ts';
import { paguColumns, yearsOf } from './lembar/pagu-kolom.ts';
import { type Kantor, kantorList, rowName, sourceOf } from './lembar/program.ts';
import { registersOf } from './lembar/register.ts';
import { ringkasan } from './lembar/ringkasan.ts';
import { JENJANG, type Jenjang, levelStatus, NADA, NAMA_JENJANG, priorityText } from './lembar/status.ts';
import { type Susunan, susun } from './lembar/susun.ts';
import { tentang } from './lembar/tentang.ts';
import type { Column, Matriks, MatriksInput } from './matriks.ts';

/** One program against the three levels. */
export interface BarisProgram {
  readonly nomor: number;
  readonly kantor: Kantor;
  readonly program: Node;
  readonly level: Readonly<Record<Jenjang, LevelAlignment>>;
  readonly pagu: Money;
}

const JUDUL: Text = {
  id: 'Keselarasan Program terhadap Prioritas Daerah, Provinsi dan Nasional',
  en: 'Alignment of Programs with Regional, Provincial and National Priorities',
};

function rowsOf(input: MatriksInput): readonly (readonly BarisProgram[])[] {
  let nomor = 0;
  return kantorList(input).map((kantor) =>
    kantor.programs.map((program) => ({
      nomor: ++nomor,
      kantor,
      program,
      level: {
        daerah: input.alignments.of(program, 'daerah'),
        provinsi: input.alignments.of(program, 'provinsi'),
        nasional: input.alignments.of(program, 'nasional'),
      },
      pagu: paguOf(program),
    })),
  );
}

function levelColumns(jenjang: Jenjang, rows: readonly BarisProgram[]): Column<BarisProgram>[] {
  const reasons = rows.some((r) => r.level[jenjang].reason !== undefined);
  const common = { grup: NAMA_JENJANG[jenjang], format: 'teks' as const };
  return [
    {
      ...common,
      key: `${jenjang}-prioritas`,
      judul: { id: 'Prioritas', en: 'Priority' },
      lebar: 27,
      value: (r) => priorityText(r.level[jenjang]),
    },
    {
      ...common,
      key: `${jenjang}-status`,
      judul: { id: 'Status', en: 'Status' },
      lebar: 14,
      value: (r) => levelStatus(r.program, r.level[jenjang]),
      nada: (r) => NADA[r.level[jenjang].state],
    },
    {
      ...common,
      key: `${jenjang}-alasan`,
      judul: { id: 'Alasan', en: 'Reason' },
      // Reasons are rare: without any, the column only keeps its place.
      lebar: reasons ? 20 : 8,
      value: (r) => r.level[jenjang].reason ?? (r.level[jenjang].state === 'belum' ? null : ''),
      nada: (r) => (r.level[jenjang].reason === undefined ? undefined : 'catatan'),
    },
  ];
}

function columnsOf(input: MatriksInput, rows: readonly BarisProgram[]): Column<BarisProgram>[] {
  return [
    { key: 'no', judul: { id: 'No', en: 'No' }, format: 'angka', lebar: 5, value: (r) => r.nomor },
    {
      key: 'opd',
      judul: { id: 'Perangkat Daerah', en: 'Office' },
      format: 'teks',
      lebar: 22,
      value: (r) => r.kantor.nama,
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
      lebar: 30,
      value: (r) => rowName(input.acuan, r.program) || null,
    },
    {
      key: 'sumber',
      judul: { id: 'Sumber', en: 'Source' },
      format: 'teks',
      lebar: 13,
      value: (r) => sourceOf(r.program),
    },
    ...JENJANG.flatMap((jenjang) => levelColumns(jenjang, rows)),
    ...paguColumns(
      rows,
      yearsOf(rows.map((r) => r.pagu)),
      { id: 'Pagu (Rp)', en: 'Budget (Rp)' },
      (r) => r.pagu,
    ),
  ];
}

function programSheet(input: MatriksInput, groups: readonly (readonly BarisProgram[])[]): Susunan {
  const rows = groups.flat();
  const docs = sourceDocs(
    input,
    rows.map((r) => r.program),
  );
  return susun<BarisProgram>({
    id: 'program',
    nama: { id: 'Keselarasan', en: 'Alignment' },
    keterangan: {
      id: 'Setiap program terhadap prioritas tiga jenjang, dengan pagu per tahun',
      en: 'Every program against the priorities of three levels, with money per year',
    },
    judul: heading(input, docs, JUDUL, true),
    columns: columnsOf(input, rows),
    groups: groups.map((list) => {
      const nama = list[0]?.kantor.nama ?? '';
      return { rows: list, subtotal: { id: `Jumlah ${nama}`, en: `Total ${nama}` } };
    }),
    jumlah: { id: 'Jumlah seluruhnya', en: 'Grand total' },
    dihitung: { key: 'no', kriteria: '>0' },
    label: 'program',
    saring: true,
    beku: 4,
    rancangan: drafts(docs),
    catatan: [
      {
        id: '● langsung   ○ lewat butir lain   × belum   ◊ dijustifikasi. Baris bertanda + adalah prioritas pendukung; artinya di lembar Tentang Berkas Ini',
        en: '● direct   ○ via other items   × none   ◊ justified. Lines with + are supporting priorities; see the sheet About This File',
      },
    ],
    tandaTangan: signature(input),
  });
}

export const keselarasan: Matriks = {
  id: 'keselarasan',
  judul: JUDUL,
  keterangan: {
    id: 'Setiap program perangkat daerah terhadap prioritas daerah, provinsi dan nasional, ringkasan, dan prioritas yang belum terjawab',
    en: 'Every program of every office against regional, provincial and national priorities, a summary, and unanswered priorities',
  },
  build(input) {
    const groups = rowsOf(input);
    const main = programSheet(input, groups);
    const docs = sourceDocs(
      input,
      groups.flat().map((r) => r.program),
    );
    const rancangan = drafts(docs);
    const head = (judul: Text, satuan = false) => heading(input, docs, judul, satuan);
    const sheets = [
      ringkasan(
        groups,
        main.alamat,
        head({ id: `Ringkasan ${JUDUL.id}`, en: `Summary: ${JUDUL.en}` }, true),
        rancangan,
      ),
      main.sheet,
      belumTerjawab(
        input,
        head({ id: 'Prioritas yang Belum Terjawab', en: 'Unanswered Priorities' }),
        rancangan,
      ),
      tentang(
        input,
        head({ id: 'Tentang Berkas Ini', en: 'About This File' }),
        [...new Set([...docs, ...JENJANG.flatMap((j) => registersOf(input, j))])],
        rancangan,
      ),
    ];
    return {
      id: 'keselarasan',
      judul: JUDUL,
      utama: 'program',
      sheets: [daftarIsi(head(JUDUL), sheets, rancangan), ...sheets],
    };
  },
};
