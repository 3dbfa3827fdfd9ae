import type { Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { distance } from '../../model/percent.ts';
import { currentDocs, nameOf } from '../../model/query.ts';
import { rincianOf, rowsOf } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { kindWord } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Years in which the sources do not come to the money of the row. */
function* differences(row: Node): Generator<Finding> {
  const sources = rincianOf(row, 'sumber_dana');
  for (const year of sources.years) {
    const pagu = paguOf(row).get(year);
    if (pagu === undefined) continue;
    const { jumlah, terisi } = sources.sum(year);
    const selisih = distance(pagu, jumlah);
    const over = jumlah > pagu;
    // Sources without an amount may hold the rest.
    if (selisih <= 100n * BigInt(terisi) || (!over && terisi < sources.entries.length)) continue;
    yield {
      on: row,
      field: '/sumber_dana',
      part: 'key',
      level: row.doc.jenis === 'renja' ? 'peringatan' : 'galat',
      params: {
        tahun: String(year),
        jenis: row.kind,
        butir: nameOf(row),
        pagu: rupiahPlain(pagu),
        jumlah: rupiahPlain(jumlah),
        selisih: rupiahPlain(selisih),
        arah: over ? 'lebih' : 'kurang',
      },
    };
  }
}

/** The sources of funds of a row are its money, neither more nor less. */
export const sumberDanaTidakJumlah: Rule = {
  id: 'sumber-dana-tidak-jumlah',
  level: 'galat',
  kelompok: 'F',
  logika: 'semua',
  basis: [
    {
      id: 'Tabel RKPD dan Renja: pagu sub kegiatan adalah jumlah pagu menurut sumber dananya',
      en: 'Tables of RKPD and Renja: the money of a sub-activity is the sum of its sources',
      mark: 'turunan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Jumlah sumber dana tidak sama dengan pagu',
      alasan:
        'Bila setiap sumber dana diberi pagu, jumlahnya sama dengan pagu baris itu. Kelebihan berarti uang yang sama dihitung dua kali; kekurangan berarti ada sumber yang belum disebut. Bila hanya sebagian sumber berpagu, yang diperiksa hanya kelebihannya.',
      pesan: (p) =>
        `sumber dana ${p.tahun} ${kindWord(p.jenis, 'id')} ${p.butir} berjumlah ${rupiahText(p.jumlah)}, pagunya ${rupiahText(p.pagu)}`,
      label: (p) => `${p.arah} ${rupiahText(p.selisih)}`,
      saran: (p) => `samakan pagu sumber dana ${p.tahun} dengan pagu barisnya`,
    },
    en: {
      judul: 'Sources of funds do not add up to the money',
      alasan:
        'Where each source has an amount, they add up to the money of the row. More means that money is counted twice; less means that a source is missing. Where only some have amounts, only an excess is told.',
      pesan: (p) =>
        `the sources of ${kindWord(p.jenis, 'en')} ${p.butir} for ${p.tahun} add up to ${rupiahText(p.jumlah)}, its money is ${rupiahText(p.pagu)}`,
      label: (p) => `${rupiahText(p.selisih)} ${p.arah === 'lebih' ? 'more' : 'less'}`,
      saran: (p) => `bring the amounts of ${p.tahun} in line with the money of the row`,
    },
  },
  *check(model) {
    for (const doc of currentDocs(model, 'rpjmd', 'rpd', 'renstra', 'rkpd', 'renja', 'ppas', 'apbd'))
      for (const row of rowsOf(doc)) yield* differences(row);
  },
};
