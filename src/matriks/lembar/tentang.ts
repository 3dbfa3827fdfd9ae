import { same, type Text } from '../../diagnostic.ts';
import type { Doc } from '../../model/node.ts';
import type { MatriksInput, Sheet } from '../matriks.ts';
import { filterText } from './kepala.ts';
import { statusText } from './status.ts';
import { susun } from './susun.ts';

interface Hal {
  readonly hal: Text;
  readonly isi: Text;
}

const JENIS: Readonly<Record<Doc['jenis'], Text>> = {
  rpjmd: same('RPJMD'),
  rpd: same('RPD'),
  renstra: same('Renstra'),
  rkpd: same('RKPD'),
  renja: same('Renja'),
  ppas: same('PPAS'),
  apbd: same('APBD'),
  realisasi: same('Realisasi'),
  prioritas: { id: 'daftar prioritas', en: 'register of priorities' },
  'perangkat-daerah': { id: 'daftar perangkat daerah', en: 'register of offices' },
  'peta-kode': { id: 'peta kode', en: 'code map' },
};

function document(doc: Doc): Hal {
  const { versi, jenis, tahun, nomenklatur, shipped } = doc;
  const kind = (lang: 'id' | 'en') => [JENIS[jenis][lang], tahun].filter((p) => p !== undefined).join(' ');
  const file: Text = shipped ? { id: 'bawaan alat', en: 'ships with the tool' } : same(doc.file);
  const words = (lang: 'id' | 'en'): string => {
    const [version, status, edition, none] =
      lang === 'id'
        ? ['versi', 'status', 'nomenklatur', 'belum diisi']
        : ['version', 'status', 'nomenclature', 'not filled'];
    const parts = [kind(lang), `${version} ${versi.nama || none}`, `${status} ${versi.status ?? none}`];
    return [...parts, ...(nomenklatur ? [`${edition} ${nomenklatur}`] : []), file[lang]].join('; ');
  };
  return { hal: same(doc.judul || doc.id), isi: { id: words('id'), en: words('en') } };
}

const ISTILAH: readonly Hal[] = [
  {
    hal: statusText('langsung'),
    isi: {
      id: 'Program menyebut sendiri prioritas itu pada "mendukung"',
      en: 'The program itself names the priority under "mendukung"',
    },
  },
  {
    hal: statusText('lewat', '…'),
    isi: {
      id: 'Prioritas dicapai melalui butir yang disebut: sasaran, tujuan, program RPJMD, atau prioritas lain',
      en: 'The priority is reached over the items named: sasaran, tujuan, a program of the RPJMD or another priority',
    },
  },
  {
    hal: statusText('belum'),
    isi: {
      id: 'Belum ada tautan ke prioritas mana pun pada jenjang itu, dan belum ada alasan tertulis',
      en: 'No link to any priority of that level, and no written reason',
    },
  },
  {
    hal: statusText('dijustifikasi'),
    isi: {
      id: 'Belum ada tautan, tetapi perangkat daerah menulis alasannya pada "justifikasi" di dokumennya',
      en: 'No link, but the office wrote its reason under "justifikasi" in its document',
    },
  },
  {
    hal: statusText('penunjang'),
    isi: {
      id: 'Program penunjang (X.XX.01) tanpa tautan. Tidak diminta mendukung prioritas, jadi tidak dihitung belum',
      en: 'A support program (X.XX.01) without a link. It is not asked to serve a priority, so it does not count as a gap',
    },
  },
  {
    hal: { id: 'Sebagian', en: 'In part' },
    isi: {
      id: 'Hanya sebagian sub kegiatan program itu yang bertautan. Pagu selaras adalah pagu sub kegiatan tersebut',
      en: 'Only some sub kegiatan of the program have a link. The budget aligned is the money of those',
    },
  },
  {
    hal: { id: 'Utama', en: 'Main' },
    isi: {
      id: 'Tautan pertama ke tiap daftar prioritas. Pagu dihitung satu kali, pada prioritas utama ini',
      en: 'The first link to each register of priorities. Money counts once, for this priority',
    },
  },
  {
    hal: { id: 'Pendukung', en: 'Supporting' },
    isi: {
      id: 'Tautan berikutnya. Pagunya ditampilkan terpisah dan tidak pernah dijumlahkan',
      en: 'Further links. Their money is shown apart and never added',
    },
  },
  {
    hal: { id: 'Pagu', en: 'Money' },
    isi: {
      id: 'Rupiah penuh per tahun. Pagu program adalah jumlah sub kegiatannya; bila belum dirinci, pagu yang tertulis. Tautan sub kegiatan sendiri menggantikan tautan programnya untuk pagu sub kegiatan itu',
      en: 'Whole rupiah per year. The money of a program is the sum of its sub kegiatan, else what it states. Links of a sub kegiatan replace those of its program for its own money',
    },
  },
  {
    hal: same('-'),
    isi: { id: 'Tidak diisi di dokumen, atau nol', en: 'Not filled in the document, or zero' },
  },
];

const KEMBALI: readonly Hal[] = [
  {
    hal: { id: 'Catatan', en: 'Remarks' },
    isi: {
      id: 'Tulis catatan di kolom kosong sebelah kanan tabel, lalu kirim berkas ini kepada pengelola dokumen perencanaan',
      en: 'Write remarks in the empty columns right of the table and send this file to whoever keeps the plan documents',
    },
  },
  {
    hal: { id: 'Perbaikan', en: 'Corrections' },
    isi: {
      id: 'Angka dan tautan diperbaiki di dokumen sumber, yang berkasnya tertulis di atas, lalu matriks dibuat ulang. Perubahan angka di lembar ini tidak terbaca kembali',
      en: 'Figures and links are mended in the source documents named above, then the matrix is made anew. Figures changed in these sheets are not read back',
    },
  },
];

/** Last sheet: which documents in which version, what the words mean, how the money was counted. */
export function tentang(
  input: MatriksInput,
  judul: Sheet['judul'],
  docs: readonly Doc[],
  rancangan: boolean,
): Sheet {
  const { about } = input;
  const filter = filterText(input);
  const berkas: Hal[] = [
    { hal: { id: 'Dibuat dengan', en: 'Made with' }, isi: same(`renstra ${about.versi}`) },
    ...(about.revisi
      ? [{ hal: { id: 'Revisi repositori', en: 'Repository revision' }, isi: same(about.revisi) }]
      : []),
    ...(about.tanggal
      ? [{ hal: { id: 'Tanggal revisi', en: 'Revision date' }, isi: same(about.tanggal) }]
      : []),
    ...(filter ? [{ hal: { id: 'Saringan', en: 'Filter' }, isi: filter }] : []),
  ];
  return susun<Hal>({
    id: 'tentang',
    nama: { id: 'Tentang Berkas Ini', en: 'About This File' },
    keterangan: {
      id: 'Dokumen sumber dengan versinya, arti istilah, cara pagu dihitung, cara mengirim kembali',
      en: 'Source documents and their versions, meaning of the words, how money is counted, how to send it back',
    },
    judul,
    columns: [
      { key: 'hal', judul: { id: 'Hal', en: 'Item' }, format: 'teks', lebar: 42, value: (r) => r.hal },
      {
        key: 'isi',
        judul: { id: 'Keterangan', en: 'Description' },
        format: 'teks',
        lebar: 100,
        value: (r) => r.isi,
      },
    ],
    groups: [
      { judul: { id: 'Berkas', en: 'File' }, rows: berkas },
      { judul: { id: 'Dokumen', en: 'Documents' }, rows: docs.map(document) },
      { judul: { id: 'Istilah', en: 'Words' }, rows: ISTILAH },
      { judul: { id: 'Mengirim kembali', en: 'Sending it back' }, rows: KEMBALI },
    ],
    label: 'hal',
    kertas: 'F4',
    nomorKolom: false,
    rancangan,
  }).sheet;
}
