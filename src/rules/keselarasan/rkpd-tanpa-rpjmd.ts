import { documentName } from '../../model/document-names.ts';
import { followings, matchPrograms } from '../../model/follow.ts';
import type { Model, Node } from '../../model/node.ts';
import { paguOf } from '../../model/pagu.ts';
import { isPenunjang, linksTo } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

const funded = (row: Node, year: number): boolean => (paguOf(row).get(year) ?? 0n) > 0n;

/** Its office has a Renstra with it: what is missing from the RKPD is then told there. */
const inRenstra = (model: Model, row: Node): boolean =>
  linksTo(model, row, 'sebaris').some(({ from }) => from.doc.jenis === 'renstra');

function paramsOf(model: Model, row: Node, other: Node, arah: 'naik' | 'turun') {
  const rkpd = arah === 'naik' ? row.doc : other.doc;
  return {
    arah,
    kode: row.kode ?? '',
    nama: row.label,
    tahun: String(rkpd.tahun ?? ''),
    dokumen: documentName(model, other.doc),
    berkas: other.doc.file,
  };
}

/** Programs of the annual plan that the five-year plan does not have, and the other way round. */
export const rkpdTanpaRpjmd: Rule = {
  id: 'rkpd-tanpa-rpjmd',
  level: 'galat',
  kelompok: 'D',
  logika: 'semua',
  needs: ['rkpd', 'rpjmd'],
  basis: [
    {
      id: 'Permendagri 10/2025, Form 1: kesesuaian program RKPD dengan RPJMD; perbedaan diberi keterangan',
      en: 'Permendagri 10/2025, Form 1: programs of the RKPD against the RPJMD; differences get a remark',
      mark: 'pasti',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Program RKPD dan program RPJMD berbeda',
      alasan:
        'RKPD adalah pelaksanaan tahunan RPJMD: program di luar RPJMD hanya boleh masuk dengan keterangan, dan program RPJMD yang berpagu pada tahun itu harus tampak. Keterangan pada baris RKPD menurunkan temuan menjadi info. Program penunjang tidak dibandingkan, dan perangkat daerah yang tidak ada sama sekali di dokumen lain dilewati.',
      pesan: (p) =>
        p.arah === 'naik'
          ? `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} ada di RKPD ${p.tahun}, tetapi tidak ada di ${p.dokumen}`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} berpagu ${p.tahun} di RPJMD, tetapi tidak ada di ${p.dokumen}`,
      label: (p) =>
        p.keterangan
          ? 'sudah diberi keterangan'
          : p.arah === 'naik'
            ? 'tidak ada di RPJMD'
            : 'tidak ada di RKPD',
      saran: (p) =>
        p.arah === 'naik'
          ? `tulis keterangan pada program ini, atau sesuaikan kodenya dengan ${p.berkas}`
          : `tambahkan program ${p.kode} di ${p.berkas}, atau tulis justifikasi pada program ini`,
    },
    en: {
      judul: 'Programs of RKPD and RPJMD differ',
      alasan:
        'The RKPD carries out the RPJMD year by year: a program outside it needs a remark, and a program with money for that year must show. A remark (keterangan) on the RKPD row makes the finding an info. Support programs are not compared, and an office that the other document does not have at all is left out.',
      pesan: (p) =>
        p.arah === 'naik'
          ? `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} is in RKPD ${p.tahun} but not in ${p.dokumen}`
          : `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} has money for ${p.tahun} in the RPJMD but is not in ${p.dokumen}`,
      label: (p) =>
        p.keterangan ? 'explained by a remark' : p.arah === 'naik' ? 'not in the RPJMD' : 'not in the RKPD',
      saran: (p) =>
        p.arah === 'naik'
          ? `write a keterangan on this program, or correct its code after ${p.berkas}`
          : `add program ${p.kode} to ${p.berkas}, or write a justifikasi on this program`,
    },
  },
  *check(model): Iterable<Finding> {
    for (const { plan, doc, guide, follower } of followings(model, 'rkpd', ['rpjmd', 'rpd'])) {
      for (const { row, same } of matchPrograms(model, follower, guide)) {
        if (same.length > 0 || isPenunjang(row)) continue;
        const explained = isFilled(row.data.keterangan);
        const params = {
          ...paramsOf(model, row, plan.root, 'naik'),
          ...(explained ? { keterangan: 'ya' } : {}),
        };
        yield { on: row, params, level: explained ? 'info' : 'galat' };
      }
      for (const { row, same } of matchPrograms(model, guide, follower)) {
        if (same.length > 0 || isPenunjang(row) || !funded(row, doc.tahun ?? 0) || inRenstra(model, row))
          continue;
        yield { on: row, params: paramsOf(model, row, doc.root, 'turun'), level: 'peringatan' };
      }
    }
  },
};
