import type { Text } from '../../diagnostic.ts';
import type { Node } from '../../model/node.ts';
import type { MatriksInput, Sheet } from '../matriks.ts';
import { answeredIn, reasonFor, registersOf, topPriorities, unanswered, withBelow } from './register.ts';
import { type Jenjang, jenjangOf, NAMA_JENJANG, statusText } from './status.ts';
import { type Kelompok, susun } from './susun.ts';

interface Butir {
  readonly nomor: number;
  readonly priority: Node;
  /** The region's reason for the gap. */
  readonly reason: string | undefined;
}

const NONE: Readonly<Record<'semua' | 'tanpa', Text>> = {
  semua: { id: 'semua butir sudah dijawab program', en: 'every item is answered by a program' },
  tanpa: {
    id: 'belum ada daftar prioritas di repositori',
    en: 'no register of priorities in the repository',
  },
};

function group(input: MatriksInput, jenjang: Jenjang): Kelompok<Butir> {
  const top = registersOf(input, jenjang).flatMap(topPriorities);
  const open = unanswered(answeredIn(input, jenjang), top);
  const name = NAMA_JENJANG[jenjang];
  const rest = top.length === 0 ? NONE.tanpa : NONE.semua;
  const judul: Text =
    open.length > 0
      ? {
          id: `${name.id}: ${open.length} butir`,
          en: `${name.en}: ${open.length} ${open.length === 1 ? 'item' : 'items'}`,
        }
      : { id: `${name.id}: ${rest.id}`, en: `${name.en}: ${rest.en}` };
  const rows = open.map((priority, i) => ({
    nomor: i + 1,
    priority,
    reason: reasonFor(priority, jenjang),
  }));
  return { judul, rows };
}

function remark({ priority, reason }: Butir): Text {
  if (reason !== undefined) {
    const { id, en } = statusText('dijustifikasi');
    return { id: `${id}: ${reason}`, en: `${en}: ${reason}` };
  }
  const below = withBelow(priority).length - 1;
  const none: Text = { id: '× belum ada program', en: '× no program yet' };
  if (below === 0) return none;
  return {
    id: `${none.id}, termasuk ${below} butir di bawahnya`,
    en: `${none.en}, nor for the ${below} items below it`,
  };
}

/** Priorities that no program serves, per level; of all offices, whichever are shown elsewhere. */
export function belumTerjawab(input: MatriksInput, judul: readonly Text[], rancangan: boolean): Sheet {
  return susun<Butir>({
    id: 'belum',
    nama: { id: 'Belum Terjawab', en: 'Unanswered' },
    keterangan: {
      id: 'Prioritas yang belum dijawab program mana pun, per jenjang',
      en: 'Priorities without any program, per level',
    },
    judul,
    columns: [
      { key: 'no', judul: { id: 'No', en: 'No' }, format: 'angka', lebar: 5, value: (r) => r.nomor },
      {
        key: 'daftar',
        judul: { id: 'Daftar Prioritas', en: 'Register' },
        format: 'teks',
        lebar: 44,
        value: (r) => r.priority.doc.judul || r.priority.doc.id,
      },
      {
        key: 'id',
        judul: { id: 'Id', en: 'Id' },
        format: 'kode',
        lebar: 11,
        value: (r) => r.priority.id ?? null,
      },
      {
        key: 'uraian',
        judul: { id: 'Prioritas', en: 'Priority' },
        format: 'teks',
        lebar: 80,
        value: (r) => r.priority.label || null,
      },
      {
        key: 'ket',
        judul: { id: 'Keterangan', en: 'Remark' },
        format: 'teks',
        lebar: 30,
        value: remark,
        nada: (r) => (r.reason === undefined ? 'kurang' : 'catatan'),
      },
    ],
    groups: jenjangOf(input).map((jenjang) => group(input, jenjang)),
    label: 'daftar',
    rancangan,
    catatan: [
      {
        id: 'Dihitung dari program semua perangkat daerah di repositori, juga yang tidak ditampilkan di lembar lain',
        en: 'Counted over the programs of all offices in the repository, those that other sheets do not show included',
      },
      {
        id: 'Dari daftar nasional bawaan alat hanya butir tingkat teratas yang ditanyakan',
        en: 'Of the national registers that ship with the tool only top-level items are asked',
      },
    ],
  }).sheet;
}
