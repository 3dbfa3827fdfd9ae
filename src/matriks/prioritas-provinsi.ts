import { type Text, UsageError } from '../diagnostic.ts';
import type { Doc } from '../model/node.ts';
import { daftarIsi } from './lembar/daftar-isi.ts';
import { drafts, heading, signature, sourceDocs } from './lembar/kepala.ts';
import { type BarisPrioritas, priorityRows } from './lembar/prioritas-baris.ts';
import { priorityColumns, UTAMA } from './lembar/prioritas-kolom.ts';
import { isShown, shownUnits } from './lembar/program.ts';
import { registersOf } from './lembar/register.ts';
import { isProvince } from './lembar/status.ts';
import { susun } from './lembar/susun.ts';
import { tentang } from './lembar/tentang.ts';
import type { Matriks, MatriksInput, Sheet } from './matriks.ts';

const JUDUL: Text = {
  id: 'Program Perangkat Daerah Pendukung Prioritas Provinsi',
  en: 'Programs that Serve the Provincial Priorities',
};
const NO_REGISTER: Text = {
  id: 'repositori ini belum punya daftar prioritas provinsi; tulis dahulu satu berkas dengan "jenis: prioritas" dan "tingkat: provinsi"',
  en: 'this repository has no register of provincial priorities; write a file with "jenis: prioritas" and "tingkat: provinsi" first',
};

const PROVINCE: Text = {
  id: 'dokumen di repositori ini milik provinsi, dan di atas provinsi tidak ada provinsi lain; pakai matriks keselarasan',
  en: 'the plans in this repository are those of a province, which has no province above it; use the matrix keselarasan',
};

function registerSheet(input: MatriksInput, register: Doc, index: number, several: boolean): Sheet {
  const groups = priorityRows(input, register);
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
    judul: heading(input, docs, judul, { satuan: true }),
    columns: priorityColumns(input, rows),
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
    if (isProvince(input)) throw new UsageError(PROVINCE);
    const registers = registersOf(input, 'provinsi');
    if (registers.length === 0) throw new UsageError(NO_REGISTER);
    const shown = shownUnits(input);
    const programs = input.alignments.programs.filter((p) => isShown(input.model, shown, p));
    const docs = sourceDocs(input, programs);
    const rancangan = drafts(docs);
    const head = (judul: Text) => heading(input, docs, judul);
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
