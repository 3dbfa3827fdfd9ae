import type { Jenis, Node } from '../../model/node.ts';
import { moneyChildren, paguOf, statedPagu } from '../../model/pagu.ts';
import { docsOf, nameOf } from '../../model/query.ts';
import { rowsOf } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

const DOCS: readonly Jenis[] = ['rpjmd', 'rpd', 'renstra', 'rkpd', 'renja', 'ppas', 'apbd'];

/** Years whose money stands only here, although there are rows below that should carry it. */
function onlyHere(row: Node): [number, bigint][] {
  const below = moneyChildren(row);
  if (below.length === 0) return [];
  const filled = new Set(below.flatMap((child) => [...paguOf(child).keys()]));
  return [...statedPagu(row)].filter(([year, sen]) => sen > 0n && !filled.has(year));
}

/** Money that no row below takes up cannot be traced to what it buys. */
export const paguHanyaDiSubKegiatan: Rule = {
  id: 'pagu-hanya-di-sub-kegiatan',
  level: 'peringatan',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 dan praktik SIPD-RI: pagu diisi pada sub kegiatan, tingkat di atasnya dijumlahkan',
      en: 'Permendagri 90/2019 and the practice of SIPD-RI: money is entered on sub-activities and summed upward',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Pagu belum dirinci ke baris di bawahnya',
      alasan:
        'Pagu diisi satu kali, pada baris terendah yang ada, dan dijumlahkan ke atas. Pagu yang hanya tertulis di program atau kegiatan, padahal rinciannya sudah ada, tidak jelas untuk apa dan tidak dapat dicocokkan. Program bersama dirinci menurut perangkat daerah pelaksananya.',
      pesan: (p) =>
        `pagu ${p.tahun} ${kindWord(p.jenis, 'id')} ${p.butir} hanya tertulis di sini, belum dirinci ke ${kindWord(p.anak, 'id')}`,
      label: (p) => `${rupiahText(p.pagu)} belum dirinci`,
      saran: (p) => `isi pagu ${p.tahun} pada ${kindWord(p.anak, 'id')} di bawahnya, lalu hapus angka ini`,
    },
    en: {
      judul: 'Money is not entered on the rows below',
      alasan:
        'Money is entered once, on the lowest rows that exist, and summed upward. An amount that stands only on a program or activity, although its parts are there, has no purpose and cannot be checked. A shared program is broken down by its offices.',
      pesan: (p) =>
        `the money of ${p.tahun} of ${kindWord(p.jenis, 'en')} ${p.butir} stands only here, not on the ${kindWord(p.anak, 'en')} rows below`,
      label: (p) => `${rupiahText(p.pagu)} is not broken down`,
      saran: (p) =>
        `enter the money of ${p.tahun} on the ${kindWord(p.anak, 'en')} rows, then delete this figure`,
    },
  },
  *check(model) {
    for (const doc of docsOf(model, ...DOCS)) {
      for (const row of rowsOf(doc)) {
        const years = onlyHere(row);
        const [first] = years;
        if (!first) continue;
        const anak = moneyChildren(row)[0]?.kind ?? '';
        yield {
          on: row,
          field: `/pagu/${first[0]}`,
          // The RPJMD may leave it to the offices to share a program.
          level: anak === 'pelaksana' ? 'info' : 'peringatan',
          params: {
            tahun: years.map(([year]) => year).join(', '),
            jenis: row.kind,
            butir: nameOf(row),
            anak,
            pagu: rupiahPlain(years.reduce((sum, [, sen]) => sum + sen, 0n)),
          },
        };
      }
    }
  },
};
