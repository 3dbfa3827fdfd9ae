import { type Text, UsageError } from '../diagnostic.ts';
import type { Contribution } from '../model/alignment.ts';
import type { Doc, Money, Node } from '../model/node.ts';
import { totalMoney } from '../model/pagu.ts';
import { officeName } from '../model/query.ts';
import { daftarIsi } from './lembar/daftar-isi.ts';
import { drafts, heading, signature, sourceDocs } from './lembar/kepala.ts';
import { moneyWidth, paguColumns, yearsOf } from './lembar/pagu-kolom.ts';
import { isShown, officeOrder, rowName, shownUnits, sourceOf, unitOf } from './lembar/program.ts';
import { registersOf, topPriorities, withBelow } from './lembar/register.ts';
import { chain, statusText } from './lembar/status.ts';
import { type Kelompok, susun } from './lembar/susun.ts';
import { tentang } from './lembar/tentang.ts';
import type { Column, Matriks, MatriksInput, Sheet } from './matriks.ts';

/** A program (or sub kegiatan with links of its own) under a priority; without `serves` nothing answers it. */
interface BarisPrioritas {
  readonly priority: Node;
  readonly nomor: number | undefined;
  readonly serves: Contribution | undefined;
  /** Items below the priority that are answered in its place. */
  readonly below: readonly Node[];
}

const JUDUL: Text = {
  id: 'Program Perangkat Daerah Pendukung Prioritas Provinsi',
  en: 'Programs that Serve the Provincial Priorities',
};
const UTAMA: Text = { id: 'utama', en: 'main' };
const PENDUKUNG: Text = { id: 'pendukung', en: 'supporting' };
const PAGU_UTAMA: Text = { id: 'Pagu utama (Rp), dihitung satu kali', en: 'Main budget (Rp), counted once' };

const NO_REGISTER: Text = {
  id: 'repositori ini belum punya daftar prioritas provinsi; tulis dahulu satu berkas dengan "jenis: prioritas" dan "tingkat: provinsi"',
  en: 'this repository has no register of provincial priorities; write a file with "jenis: prioritas" and "tingkat: provinsi" first',
};

/** Rows that serve the priority itself; what serves an item below it is listed there. */
function direct(priority: Node, list: readonly Contribution[]): readonly Contribution[] {
  const below = new Set(withBelow(priority).slice(1));
  return list.filter((c) => !c.via.some((e) => below.has(e.to)));
}

function contributionsOf(input: MatriksInput, priority: Node): readonly Contribution[] {
  const { model, alignments } = input;
  const shown = shownUnits(input);
  const order = officeOrder(model);
  const code = (c: Contribution) => c.row.kode ?? '';
  return direct(priority, alignments.contributions(priority))
    .filter((c) => isShown(model, shown, c.row))
    .sort(
      (a, b) =>
        Number(b.main) - Number(a.main) ||
        order(unitOf(model, a.row), unitOf(model, b.row)) ||
        (code(a) < code(b) ? -1 : code(a) > code(b) ? 1 : 0),
    );
}

function groupsOf(input: MatriksInput, register: Doc): readonly Kelompok<BarisPrioritas>[] {
  let nomor = 0;
  const priorities = topPriorities(register).flatMap(withBelow);
  const served = new Map(priorities.map((p) => [p, contributionsOf(input, p)] as const));
  return priorities.map((priority) => {
    const list = served.get(priority) ?? [];
    const below = withBelow(priority)
      .slice(1)
      .filter((p) => (served.get(p) ?? []).length > 0);
    const rows: readonly BarisPrioritas[] =
      list.length === 0
        ? [{ priority, nomor: undefined, serves: undefined, below }]
        : list.map((serves) => ({ priority, nomor: ++nomor, serves, below }));
    const name = priority.id ?? priority.label;
    const subtotal: Text = { id: `Jumlah pagu utama ${name}`, en: `Total main budget ${name}` };
    return list.length === 0 ? { rows } : { rows, subtotal };
  });
}

const mainMoney = (r: BarisPrioritas): Money | undefined => (r.serves?.main ? r.serves.pagu : undefined);
const supporting = (r: BarisPrioritas): Money | undefined =>
  r.serves && !r.serves.main ? r.serves.pagu : undefined;

/** What stands in place of a program where there is none. */
function emptyText({ below }: BarisPrioritas): Text {
  if (below.length === 0) return { id: 'belum ada program', en: 'no program yet' };
  const ids = below.map((p) => p.id ?? p.label).join(', ');
  return { id: `melalui ${ids}`, en: `through ${ids}` };
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
      value: (r) => [r.priority.id, r.priority.label].filter((t) => t).join(' '),
    },
    {
      key: 'opd',
      judul: { id: 'Perangkat Daerah', en: 'Office' },
      format: 'teks',
      lebar: 26,
      value: (r) => (r.serves ? officeName(input.model, unitOf(input.model, r.serves.row)) || null : ''),
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
      nada: (r) => (r.serves || r.below.length > 0 ? undefined : 'kurang'),
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
      value: (r) => {
        if (r.serves) return statusText(r.serves.state, chain(r.serves.row, r.priority, r.serves.via));
        return r.below.length > 0 ? '' : statusText('belum');
      },
      nada: (r) => (r.serves || r.below.length > 0 ? undefined : 'kurang'),
    },
    {
      key: 'peran',
      judul: { id: 'Peran', en: 'Role' },
      format: 'teks',
      lebar: 12,
      value: (r) => (r.serves ? (r.serves.main ? UTAMA : PENDUKUNG) : ''),
    },
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

function registerSheet(input: MatriksInput, register: Doc, index: number, several: boolean): Sheet {
  const groups = groupsOf(input, register);
  const rows = groups.flatMap((g) => g.rows);
  const docs = sourceDocs(
    input,
    rows.flatMap((r) => (r.serves ? [r.serves.row] : [])),
  );
  const number = several ? ` ${index + 1}` : '';
  const judul: Text = {
    id: `${JUDUL.id}: ${register.judul || register.id}`,
    en: `${JUDUL.en}: ${register.judul || register.id}`,
  };
  return susun<BarisPrioritas>({
    id: `prioritas-${index + 1}`,
    nama: { id: `Prioritas Provinsi${number}`, en: `Provincial Priorities${number}` },
    keterangan: {
      id: `Program per prioritas provinsi, dengan pagu per tahun: ${register.judul || register.id}`,
      en: `Programs per provincial priority, with money per year: ${register.judul || register.id}`,
    },
    judul: heading(input, docs, judul, true),
    columns: [
      ...rowColumns(input, rows),
      ...paguColumns(rows, yearsOf(rows.map((r) => mainMoney(r) ?? new Map())), PAGU_UTAMA, mainMoney),
      supportColumn(rows),
    ],
    groups,
    jumlah: { id: 'Jumlah pagu utama seluruh prioritas', en: 'Total main budget of all priorities' },
    dihitung: { key: 'peran', kriteria: UTAMA },
    label: 'program',
    beku: 2,
    rancangan: drafts(docs),
    catatan: [
      {
        id: 'Pagu dihitung satu kali, pada prioritas utama tiap program. Pagu pendukung sudah dihitung di prioritas lain, karena itu ditampilkan tanpa jumlah',
        en: 'Money counts once, at the main priority of each program. Supporting money already counts at another priority, so it has no total',
      },
    ],
    tandaTangan: signature(input),
  }).sheet;
}

export const prioritasProvinsi: Matriks = {
  id: 'prioritas-provinsi',
  judul: JUDUL,
  keterangan: {
    id: 'Setiap prioritas provinsi dengan program yang menjawabnya dan pagunya, termasuk prioritas yang belum terjawab',
    en: 'Every provincial priority with the programs that answer it and their money, unanswered ones included',
  },
  build(input) {
    const registers = registersOf(input, 'provinsi');
    if (registers.length === 0) throw new UsageError(NO_REGISTER);
    const shown = shownUnits(input);
    const programs = input.alignments.programs.filter((p) => isShown(input.model, shown, p));
    const docs = sourceDocs(input, programs);
    const rancangan = drafts(docs);
    const head = (judul: Text) => heading(input, docs, judul, false);
    const sheets = [
      ...registers.map((register, i) => registerSheet(input, register, i, registers.length > 1)),
      tentang(
        input,
        head({ id: 'Tentang Berkas Ini', en: 'About This File' }),
        [...docs, ...registers],
        rancangan,
      ),
    ];
    return {
      id: 'prioritas-provinsi',
      judul: JUDUL,
      utama: 'prioritas-1',
      sheets: [daftarIsi(head(JUDUL), sheets, rancangan), ...sheets],
    };
  },
};
