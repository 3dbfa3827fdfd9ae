import { paguOfParts } from '../../model/pagu.ts';
import { docsOf } from '../../model/query.ts';
import type { Rule } from '../rule.ts';

/** Inmendagri 2/2025 asks for the year after the period too, so that its RKPD has a basis. */
export const tahunLanjutanHilang: Rule = {
  id: 'tahun-lanjutan-hilang',
  level: 'peringatan',
  kelompok: 'H',
  logika: '2025',
  basis: [
    {
      id: 'Inmendagri 2/2025: RPJMD dan Renstra 2025-2029 memuat pula program tahun 2030',
      en: 'Inmendagri 2/2025: RPJMD and Renstra 2025-2029 carry programs of 2030 too',
      mark: 'pasti',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Tahun setelah akhir periode belum dimuat',
      alasan:
        'RKPD tahun setelah akhir periode disusun sebelum RPJMD berikutnya ada, sehingga Inmendagri 2/2025 meminta target dan pagunya sudah dimuat. Yang diperiksa: tahun itu disebut di tahun_lanjutan, dan pagunya ada bila tahun lain sudah berpagu.',
      pesan: (p) =>
        p.pagu
          ? `dokumen ini belum memuat pagu tahun lanjutan ${p.tahun}`
          : `periode ${p.periode} belum memuat tahun lanjutan ${p.tahun}`,
      label: (p) => (p.pagu ? `tidak satu pun baris berpagu ${p.tahun}` : `${p.tahun} belum disebut`),
      saran: (p) =>
        p.pagu
          ? `isi pagu ${p.tahun} pada program yang berlanjut`
          : `tulis tahun_lanjutan: [${p.tahun}] di periode, lalu isi target dan pagunya`,
    },
    en: {
      judul: 'The year after the period is missing',
      alasan:
        'The RKPD of the year after the period is drafted before the next RPJMD exists, so Inmendagri 2/2025 asks for its targets and money already. Checked: that year stands in tahun_lanjutan, and has money where other years have.',
      pesan: (p) =>
        p.pagu
          ? `this document has no money for the continuation year ${p.tahun}`
          : `the period ${p.periode} lacks the continuation year ${p.tahun}`,
      label: (p) => (p.pagu ? `no row has money for ${p.tahun}` : `${p.tahun} is not named`),
      saran: (p) =>
        p.pagu
          ? `fill in the money of ${p.tahun} for the programs that go on`
          : `write tahun_lanjutan: [${p.tahun}] in periode, then fill in its targets and money`,
    },
  },
  *check(model) {
    for (const doc of docsOf(model, 'rpjmd', 'renstra')) {
      const { periode, root } = doc;
      if (doc.logika !== '2025' || !periode) continue;
      const next = periode.akhir + 1;
      const params = { tahun: String(next), periode: `${periode.awal}-${periode.akhir}` };
      if (!periode.lanjutan.includes(next) && !periode.target.includes(next)) {
        yield { on: root, field: '/periode', part: 'key', params };
        continue;
      }
      const money = paguOfParts([doc]);
      if ((money.get(next) ?? 0n) > 0n || !periode.target.some((y) => (money.get(y) ?? 0n) > 0n)) continue;
      yield { on: root, params: { ...params, pagu: 'ya' } };
    }
  },
};
