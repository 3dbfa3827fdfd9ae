import type { Text } from '../diagnostic.ts';
import { belumTerjawab } from './lembar/belum-terjawab.ts';
import { daftarIsi } from './lembar/daftar-isi.ts';
import { drafts, heading, signature, sourceDocs } from './lembar/kepala.ts';
import { registersOf } from './lembar/register.ts';
import { ringkasan } from './lembar/ringkasan.ts';
import { opdRows } from './lembar/ringkasan-opd.ts';
import { ringkasanPagu } from './lembar/ringkasan-pagu.ts';
import { type BarisProgram, programRows } from './lembar/selaras-baris.ts';
import { programColumns } from './lembar/selaras-kolom.ts';
import { isProvince, jenjangOf } from './lembar/status.ts';
import { type Susunan, susun } from './lembar/susun.ts';
import { tentang } from './lembar/tentang.ts';
import type { Matriks, MatriksInput } from './matriks.ts';

const JUDUL: Text = {
  id: 'Keselarasan Program terhadap Prioritas Daerah, Provinsi dan Nasional',
  en: 'Alignment of Programs with Regional, Provincial and National Priorities',
};
const JUDUL_PROVINSI: Text = {
  id: 'Keselarasan Program terhadap Prioritas Daerah dan Nasional',
  en: 'Alignment of Programs with Regional and National Priorities',
};
const titleOf = (input: MatriksInput): Text => (isProvince(input) ? JUDUL_PROVINSI : JUDUL);

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
      id: 'Setiap program terhadap prioritas tiap jenjang, dengan pagu per tahun',
      en: 'Every program against the priorities of each level, with money per year',
    },
    judul: heading(input, docs, titleOf(input), { satuan: true }),
    columns: programColumns(input, rows),
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
        id: '● langsung   ○ lewat butir lain   × belum   ◊ dijustifikasi   – penunjang, tidak diminta. Baris bertanda + adalah prioritas pendukung; artinya di lembar Tentang Berkas Ini',
        en: '● direct   ○ via other items   × none   ◊ justified   – support program, not asked. Lines with + are supporting priorities; see the sheet About This File',
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
    const groups = programRows(input);
    const main = programSheet(input, groups);
    const docs = sourceDocs(
      input,
      groups.flat().map((r) => r.program),
    );
    const rancangan = drafts(docs);
    const levels = jenjangOf(input);
    const title = titleOf(input);
    const offices = opdRows(groups, main.alamat);
    const head = (judul: Text, options = {}) => heading(input, docs, judul, options);
    const sheets = [
      ringkasan(
        offices,
        levels,
        head({ id: `Ringkasan ${title.id}`, en: `Summary: ${title.en}` }),
        rancangan,
      ),
      ringkasanPagu(
        offices,
        levels,
        head({ id: `Ringkasan Pagu ${title.id}`, en: `Budget: ${title.en}` }, { satuan: true }),
        rancangan,
      ),
      main.sheet,
      belumTerjawab(
        input,
        head({ id: 'Prioritas yang Belum Terjawab', en: 'Unanswered Priorities' }, { semua: true }),
        rancangan,
      ),
      tentang(
        input,
        head({ id: 'Tentang Berkas Ini', en: 'About This File' }),
        [...new Set([...docs, ...levels.flatMap((j) => registersOf(input, j))])],
        rancangan,
      ),
    ];
    return {
      id: 'keselarasan',
      judul: title,
      utama: 'program',
      sheets: [daftarIsi(head(title), sheets, rancangan), ...sheets],
    };
  },
};
