import { documentName } from '../../model/document-names.ts';
import { followings, matchPrograms } from '../../model/follow.ts';
import { paguOf } from '../../model/pagu.ts';
import { isPenunjang } from '../../model/query.ts';
import { paguPlace } from '../../model/rincian.ts';
import { rupiahPlain } from '../../model/rupiah.ts';
import { rupiahText } from '../../model/rupiah-text.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** A program that the Renstra funds in a year, and the RKPD of that year does not have. */
export const renstraRkpdProgramHilang: Rule = {
  id: 'renstra-rkpd-program-hilang',
  level: 'peringatan',
  kelompok: 'I',
  logika: 'semua',
  needs: ['renstra', 'rkpd'],
  basis: [
    {
      id: 'Permendagri 86/2017: program RKPD bersumber dari Renstra dan Renja perangkat daerah',
      en: 'Permendagri 86/2017: programs of the RKPD come from the Renstra and Renja of the offices',
      mark: 'turunan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Program Renstra tidak masuk RKPD',
      alasan:
        'Program yang berpagu dalam Renstra pada suatu tahun seharusnya tampak dalam RKPD tahun itu; bila ditunda, sebabnya dijelaskan. Program penunjang tidak dibandingkan, dan perangkat daerah yang belum ada di RKPD dilewati.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} berpagu ${p.tahun} di ${p.dokumen}, tetapi tidak ada di ${p.rkpd}`,
      label: (p) => `${rupiahText(p.pagu)}, tidak ada di RKPD`,
      saran: (p) => `tambahkan program ${p.kode} di ${p.berkas}, atau tulis justifikasi pada program ini`,
    },
    en: {
      judul: 'Program of a Renstra is missing from the RKPD',
      alasan:
        'A program with money in the Renstra for a year should show in the RKPD of that year; if it is put off, the reason is given. Support programs are not compared, and offices that the RKPD does not have yet are left out.',
      pesan: (p) =>
        `program ${p.kode}${p.nama ? ` ${excerpt(p.nama)}` : ''} has money for ${p.tahun} in ${p.dokumen} but is not in ${p.rkpd}`,
      label: (p) => `${rupiahText(p.pagu)}, not in the RKPD`,
      saran: (p) => `add program ${p.kode} to ${p.berkas}, or write a justifikasi on this program`,
    },
  },
  *check(model): Iterable<Finding> {
    for (const { doc: rkpd, guide, follower } of followings(model, 'rkpd', ['renstra'])) {
      const year = rkpd.tahun ?? 0;
      for (const { row, same } of matchPrograms(model, guide, follower)) {
        const pagu = paguOf(row).get(year) ?? 0n;
        if (same.length > 0 || pagu === 0n || isPenunjang(row)) continue;
        yield {
          ...paguPlace(row, year),
          params: {
            kode: row.kode ?? '',
            nama: row.label,
            tahun: String(year),
            dokumen: documentName(model, row.doc),
            rkpd: documentName(model, rkpd),
            berkas: rkpd.file,
            pagu: rupiahPlain(pagu),
          },
        };
      }
    }
  },
};
