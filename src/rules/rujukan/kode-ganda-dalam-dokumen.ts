import { sameName } from '../../model/names.ts';
import type { Node } from '../../model/node.ts';
import { officeName } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Params, Rule } from '../rule.ts';

const pd = (p: Params, text: string): string => (p.pd ? ` ${text} ${p.pd}` : '');

/** Plans print a code once per office; a second entry splits targets and counts money twice. */
export const kodeGandaDalamDokumen: Rule = {
  id: 'kode-ganda-dalam-dokumen',
  level: 'galat',
  kelompok: 'B',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019: satu kode untuk satu program, kegiatan, atau sub kegiatan tiap perangkat daerah',
      en: 'Permendagri 90/2019: one code for one program, kegiatan or sub kegiatan of an office',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Kode muncul dua kali untuk perangkat daerah yang sama',
      alasan:
        'Dalam satu dokumen, sebuah kode muncul sekali untuk tiap perangkat daerah. Beberapa indikator ditulis dalam satu entri, bukan dengan mengulang programnya. Entri ganda membuat pagu terhitung dua kali dan rujukan jatuh pada salah satunya. Kode yang sama boleh dipakai perangkat daerah lain, misalnya tiap kelurahan.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} ${p.kode}${pd(p, 'milik')} ditulis dua kali${p.beda === 'ya' ? ' dengan nama yang berbeda' : ''}`,
      label: (p) => (p.beda === 'ya' ? `di sini: ${excerpt(p.nama, 50)}` : 'ditulis lagi di sini'),
      terkait: (p) => (p.beda === 'ya' ? `pertama: ${excerpt(p.nama_pertama, 50)}` : 'yang pertama'),
      saran: (p) =>
        p.jenis === 'perangkat_daerah'
          ? 'hapus entri yang berulang, atau perbaiki kodenya'
          : p.beda === 'ya'
            ? 'perbaiki kode yang salah ketik; bila pelaksananya unit lain, tulis perangkat_daerah pada barisnya'
            : 'gabungkan menjadi satu entri dengan beberapa indikator; bila pelaksananya unit lain, tulis perangkat_daerah pada barisnya',
    },
    en: {
      judul: 'Code appears twice for the same office',
      alasan:
        'Within one document a code appears once per office. Several indicators belong into one entry, not into repeated entries. A double entry counts money twice, and references reach only one of the two. Other offices may use the same code, each kelurahan for example.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} ${p.kode}${pd(p, 'of')} is written twice${p.beda === 'ya' ? ' under different names' : ''}`,
      label: (p) => (p.beda === 'ya' ? `here: ${excerpt(p.nama, 50)}` : 'written again here'),
      terkait: (p) => (p.beda === 'ya' ? `first: ${excerpt(p.nama_pertama, 50)}` : 'the first one'),
      saran: (p) =>
        p.jenis === 'perangkat_daerah'
          ? 'delete the repeated entry, or mend its code'
          : p.beda === 'ya'
            ? 'mend the mistyped code; if another unit runs the row, write perangkat_daerah on it'
            : 'merge them into one entry with several indicators; if another unit runs the row, write perangkat_daerah on it',
    },
  },
  *check(model) {
    const groups = model.duplicates.filter((d) => d.kind === 'kode' && !d.nodes[0]?.doc.shipped);
    const repeated = new Set<Node>(groups.flatMap((d) => d.nodes.slice(1)));
    for (const { nodes } of groups) {
      const [first, ...rest] = nodes;
      if (!first) continue;
      for (const node of rest) {
        // A block that was pasted twice is one mistake: its rows are told by the row above them.
        if (node.parent && repeated.has(node.parent)) continue;
        const differ = node.label !== '' && first.label !== '' && !sameName(node.label, first.label);
        yield {
          on: node,
          field: '/kode',
          params: {
            jenis: node.kind,
            kode: node.kode ?? '',
            pd: node.kind === 'perangkat_daerah' ? '' : officeName(model, node.unit),
            beda: differ ? 'ya' : 'tidak',
            nama: node.label,
            nama_pertama: first.label,
          },
          related: [{ on: first, field: '/kode' }],
        };
      }
    }
  },
};
