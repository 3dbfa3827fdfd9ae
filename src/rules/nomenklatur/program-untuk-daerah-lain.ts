import { authoritiesOf, authorityName, digitsBelow } from '../../model/kewenangan.ts';
import { nationalList } from '../../model/national-list.ts';
import { nodesOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Being in the list is not the same as being allowed here. */
export const programUntukDaerahLain: Rule = {
  id: 'program-untuk-daerah-lain',
  level: 'galat',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 dan pemutakhirannya: program otonomi khusus dan keistimewaan hanya memuat kegiatan daerah itu',
      en: 'Permendagri 90/2019 and its updates: programs of special autonomy have only activities of those regions',
      mark: 'turunan',
    },
    {
      id: 'UU 11/2006 (Aceh), UU 13/2012 (DI Yogyakarta), UU 2/2021 (Papua): kewenangan khusus',
      en: 'UU 11/2006 (Aceh), UU 13/2012 (DI Yogyakarta), UU 2/2021 (Papua): special powers',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Program milik daerah khusus atau istimewa',
      alasan:
        'Daftar nasional memuat program untuk Aceh, DI Yogyakarta, Papua, Bali, dan Jakarta. Kode program itu terdaftar, tetapi semua kegiatan di bawahnya hanya untuk daerah tersebut, sehingga daerah lain tidak dapat menganggarkannya.',
      pesan: (p) => `program ${p.kode} (${excerpt(p.nama)}) hanya untuk ${authorityName(p.angka, 'id')}`,
      label: () => 'tidak ada kegiatannya untuk daerah ini',
      saran: (p) => `ganti dengan program lain dari bidang urusan ${p.bidang}`,
    },
    en: {
      judul: 'Program of a region with special status',
      alasan:
        'The national list holds programs for Aceh, DI Yogyakarta, Papua, Bali and Jakarta. Their codes are in the list, but all activities below them are for those regions, so that others cannot budget them.',
      pesan: (p) => `program ${p.kode} (${excerpt(p.nama)}) is only for ${authorityName(p.angka, 'en')}`,
      label: () => 'has no activity for this region',
      saran: (p) => `choose another program of field ${p.bidang}`,
    },
  },
  *check(model, { acuan }) {
    const foreign = new Map<string, string>();
    for (const program of nodesOf(model, 'program')) {
      const { doc, kode } = program;
      const list = nationalList(doc);
      if (!list || kode === undefined) continue;
      const key = `${list.edisi} ${doc.wilayah} ${kode}`;
      const own = authoritiesOf(doc.wilayah);
      const inList = (k: string) => acuan.nomenklatur(list.edisi, list.pemda, k) !== undefined;
      const angka =
        foreign.get(key) ?? [...digitsBelow(kode, own, inList)].filter((digit) => !own.has(digit)).join(',');
      foreign.set(key, angka);
      if (angka === '') continue;
      const bidang = kode.split('.').slice(0, 2).join('.');
      const nama = acuan.nomenklatur(list.edisi, list.pemda, kode)?.nama ?? program.label;
      yield { on: program, field: '/kode', params: { kode, nama, angka, bidang } };
    }
  },
};
