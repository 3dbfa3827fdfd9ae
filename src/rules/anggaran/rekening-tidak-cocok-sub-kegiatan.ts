import type { Node } from '../../model/node.ts';
import { paguOf, totalMoney } from '../../model/pagu.ts';
import { pekerjaanFisik } from '../../model/pekerjaan-fisik.ts';
import { above, childrenOf, currentDocs, nodesOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

/** New works become assets of the region; repair may be maintenance. */
const NEW: readonly (string | undefined)[] = ['pembangunan', 'pelebaran', 'perluasan', 'pembuatan'];

const isFunded = (line: Node): boolean => totalMoney(paguOf(line)) > 0n;
const isOf = (line: Node, group: string): boolean => `${line.kode ?? ''}.`.startsWith(`${group}.`);

const namesReceivers = (row: Node): boolean =>
  [row, above(row, 'kegiatan'), above(row, 'program')].some((n) => isFilled(n?.data.kelompok_sasaran));

function* faults(row: Node, lines: readonly Node[]): Generator<Finding> {
  const params = { kode: row.kode ?? '', nama: row.label, tahun: String(row.doc.tahun ?? '') };
  if (NEW.includes(pekerjaanFisik(row.label)) && !lines.some((line) => isOf(line, '5.2')))
    yield { on: row, params: { ...params, sebab: 'modal' } };
  const bansos = lines.find((line) => isOf(line, '5.1.06'));
  if (bansos && !namesReceivers(row))
    yield {
      on: row,
      field: `${bansos.pointer.slice(row.pointer.length)}/kode`,
      params: { ...params, sebab: 'bansos', rekening: bansos.kode ?? '' },
    };
}

/** Accounts that do not fit what a sub kegiatan is about. */
export const rekeningTidakCocokSubKegiatan: Rule = {
  id: 'rekening-tidak-cocok-sub-kegiatan',
  level: 'info',
  kelompok: 'I',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 77/2020: belanja modal menghasilkan aset; bantuan sosial menyebut penerimanya',
      en: 'Permendagri 77/2020: capital spending makes assets; social aid names its receivers',
      mark: 'pengetahuan',
    },
  ],
  identity: ['sebab', 'tahun'],
  texts: {
    id: {
      judul: 'Rekening tidak cocok dengan sub kegiatan',
      alasan:
        'Pembangunan fisik biasanya dianggarkan sebagai belanja modal (5.2), dan bantuan sosial (5.1.06) mempunyai kelompok penerima. Yang lain mungkin benar, misalnya barang yang diserahkan kepada masyarakat, tetapi sering ditanyakan saat evaluasi RAPBD.',
      pesan: (p) =>
        p.sebab === 'modal'
          ? `sub kegiatan ${p.kode} ${excerpt(p.nama)} tidak memuat belanja modal (5.2)`
          : `bantuan sosial ${p.rekening} pada sub kegiatan ${p.kode} tanpa kelompok penerima`,
      label: (p) => (p.sebab === 'modal' ? 'pekerjaan fisik tanpa 5.2' : 'kelompok_sasaran belum diisi'),
      saran: (p) =>
        p.sebab === 'modal'
          ? 'periksa rekeningnya; bila hasilnya diserahkan ke masyarakat, tulis di keterangan'
          : 'isi kelompok_sasaran pada sub kegiatan ini',
    },
    en: {
      judul: 'Account does not fit the sub-activity',
      alasan:
        'New works are mostly budgeted as capital spending (5.2), and social aid (5.1.06) has a group that receives it. Others may be right, such as goods handed over to the people, but are often asked about when the draft budget is evaluated.',
      pesan: (p) =>
        p.sebab === 'modal'
          ? `sub-activity ${p.kode} ${excerpt(p.nama)} has no capital spending (5.2)`
          : `social aid ${p.rekening} of sub-activity ${p.kode} has no group that receives it`,
      label: (p) => (p.sebab === 'modal' ? 'works without 5.2' : 'kelompok_sasaran is missing'),
      saran: (p) =>
        p.sebab === 'modal'
          ? 'check the accounts; if the result is handed over to the people, note it in keterangan'
          : 'fill in kelompok_sasaran of this sub-activity',
    },
  },
  *check(model) {
    const docs = new Set(currentDocs(model, 'ppas', 'apbd').flatMap((doc) => model.plans.parts(doc)));
    for (const row of nodesOf(model, 'sub_kegiatan')) {
      if (!docs.has(row.doc) || isFilled(row.data.keterangan)) continue;
      const lines = childrenOf(row, 'rekening').filter(isFunded);
      if (lines.length > 0) yield* faults(row, lines);
    }
  },
};
