import { hasResult } from '../../model/capaian.ts';
import { documentName } from '../../model/document-names.ts';
import type { Node } from '../../model/node.ts';
import { docsOf, indikatorOf } from '../../model/query.ts';
import { realisasiOf } from '../../model/realisasi.ts';
import { lowestRows } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

/** Money was spent, and no indicator tells what for. */
export const evaluasiHanyaKeuangan: Rule = {
  id: 'evaluasi-hanya-keuangan',
  level: 'peringatan',
  kelompok: 'I',
  logika: 'semua',
  needs: ['realisasi'],
  basis: [
    {
      id: 'Permendagri 86/2017, Formulir E.81: realisasi kinerja (K) dan keuangan (Rp) diisi berpasangan',
      en: 'Permendagri 86/2017, form E.81: results (K) and spending (Rp) are filled in together',
      mark: 'pasti',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Realisasi hanya keuangan',
      alasan:
        'Evaluasi Renja menilai kinerja, bukan hanya serapan. Baris yang uangnya sudah dibelanjakan tetapi capaian indikatornya kosong membuat rasio capaian tidak dapat dihitung. Dokumen yang sama sekali belum memuat capaian dilaporkan satu kali.',
      pesan: (p) =>
        p.semua
          ? `${p.dokumen} memuat realisasi keuangan ${p.semua} baris, tetapi tidak satu pun capaian kinerja`
          : `${kindWord(p.jenis, 'id')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} memuat realisasi keuangan tanpa capaian kinerja`,
      label: (p) => (p.semua ? 'capaian belum diisi' : `${rupiahText(p.realisasi)}, capaian belum diisi`),
      saran: () => 'isi triwulan atau capaian pada indikatornya',
    },
    en: {
      judul: 'Only money is reported',
      alasan:
        'The evaluation of a Renja judges results, not only spending. Where money was spent and the results of the indicators are empty, no achievement can be computed. A document without any result is reported once.',
      pesan: (p) =>
        p.semua
          ? `${p.dokumen} reports spending of ${p.semua} rows but not a single result`
          : `${kindWord(p.jenis, 'en')} ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} reports spending without results`,
      label: (p) => (p.semua ? 'no results' : `${rupiahText(p.realisasi)}, no results`),
      saran: () => 'fill in triwulan or capaian of its indicators',
    },
  },
  *check(model): Iterable<Finding> {
    for (const doc of docsOf(model, 'realisasi')) {
      const tahun = String(doc.tahun ?? '');
      const spent = (row: Node): bigint => realisasiOf(row).get(doc.tahun ?? 0) ?? 0n;
      const rows = lowestRows(doc).filter((row) => spent(row) > 0n);
      const silent = rows.filter(
        (row) => !indikatorOf(row).some(hasResult) && !isFilled(row.data.keterangan),
      );
      if (silent.length === rows.length && rows.length > 1) {
        yield {
          on: doc.root,
          params: { semua: String(rows.length), tahun, dokumen: documentName(model, doc) },
        };
        continue;
      }
      for (const on of silent) {
        const params = { jenis: on.kind, tahun, kode: on.kode ?? '', nama: on.label };
        yield { on, params: { ...params, realisasi: rupiahPlain(spent(on)) } };
      }
    }
  },
};
