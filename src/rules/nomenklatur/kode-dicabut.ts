import type { Acuan, JenisPemda } from '../../acuan/acuan.ts';
import { editionName } from '../../model/document-names.ts';
import { editionYear } from '../../model/editions.ts';
import { sameName } from '../../model/names.ts';
import { nationalList } from '../../model/national-list.ts';
import type { Doc, Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { nodesOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

interface Lists {
  readonly acuan: Acuan;
  readonly pemda: JenisPemda;
  readonly own: string;
  readonly newest: string;
}

/** The document's own list and the newest one for its level; they may be the same. */
function listsOf(acuan: Acuan, doc: Doc): Lists | undefined {
  const list = nationalList(doc);
  if (!list) return undefined;
  const newest = acuan.editions.find((edition) => acuan.covers(edition, list.pemda)) ?? list.edisi;
  return { acuan, pemda: list.pemda, own: list.edisi, newest };
}

const isRetired = ({ acuan, pemda, own, newest }: Lists, kode: string | undefined): boolean =>
  kode !== undefined &&
  acuan.nomenklatur(own, pemda, kode) !== undefined &&
  acuan.nomenklatur(newest, pemda, kode) === undefined;

/** The first year after the newer list came out in which the row has work to do. */
function lateYear(row: Node, newest: string): number | undefined {
  const year = editionYear(newest) ?? 9999;
  if (row.doc.tahun !== undefined) return row.doc.tahun > year ? row.doc.tahun : undefined;
  const funded = [...paguOf(row)].filter(([y, sen]) => y > year && sen > 0n).map(([y]) => y);
  return funded.length === 0 ? undefined : Math.min(...funded);
}

/** A code that the newest list no longer has, in a year that follows that list. */
export const kodeDicabut: Rule = {
  id: 'kode-dicabut',
  level: 'peringatan',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Pemutakhiran Permendagri 90/2019 (terakhir Kepmendagri 900.1-861/2026) menghapus dan menomori ulang sebagian sub kegiatan',
      en: 'The updates of Permendagri 90/2019 (latest Kepmendagri 900.1-861/2026) delete and renumber some sub-activities',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Kode dicabut oleh daftar yang lebih baru',
      alasan:
        'Daftar nasional diperbarui hampir setiap tahun; sebagian sub kegiatan dihapus atau pindah nomor. Dokumen lima tahunan boleh tetap memakai daftarnya, tetapi tahun-tahun setelah daftar baru terbit akan dianggarkan dengan kode baru. Menyiapkan padanannya sekarang menghindari baris yang hilang di RKPD.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'id')} ${p.kode} (${excerpt(p.nama)}) tidak ada lagi dalam ${editionName(p.baru ?? '')}, padahal dipakai untuk tahun ${p.tahun}`,
      label: () => 'dicabut atau pindah nomor',
      saran: (p) =>
        p.padanan
          ? `catat penggantinya dalam peta-kode, mungkin ${p.padanan} yang bernama sama`
          : 'cari penggantinya dalam daftar baru dan catat dalam peta-kode',
    },
    en: {
      judul: 'Code is gone from the newer list',
      alasan:
        'The national list is updated nearly every year; some sub-activities are deleted or renumbered. A plan of several years may keep its list, but the years after the new list will be budgeted with new codes. Noting the successor now saves rows from getting lost in the RKPD.',
      pesan: (p) =>
        `${kindWord(p.jenis, 'en')} ${p.kode} (${excerpt(p.nama)}) is no longer in ${editionName(p.baru ?? '')}, yet it is used for ${p.tahun}`,
      label: () => 'deleted or renumbered',
      saran: (p) =>
        p.padanan
          ? `note its successor in a peta-kode, perhaps ${p.padanan} of the same name`
          : 'find its successor in the new list and note it in a peta-kode',
    },
  },
  *check(model, { acuan }) {
    for (const kind of ['program', 'kegiatan', 'sub_kegiatan'] as const) {
      for (const row of nodesOf(model, kind)) {
        const lists = listsOf(acuan, row.doc);
        if (!lists || !isRetired(lists, row.kode)) continue;
        // The highest one is told; what stands below it goes with it.
        if (row.parent && isRetired(lists, row.parent.kode)) continue;
        const tahun = lateYear(row, lists.newest);
        if (tahun === undefined) continue;
        const kode = row.kode ?? '';
        const nama = acuan.nomenklatur(lists.own, lists.pemda, kode)?.nama ?? '';
        const [near] = acuan.nearest(lists.newest, lists.pemda, kode, nama);
        const padanan = near && sameName(near.nama, nama) ? near.kode : '';
        yield {
          on: row,
          field: '/kode',
          params: {
            kode,
            nama,
            jenis: kind,
            baru: lists.newest,
            tahun: String(tahun),
            ...(padanan ? { padanan } : {}),
          },
        };
      }
    }
  },
};
