import { kecamatanOf, kodeLokasi } from '../../model/lokasi.ts';
import type { Node } from '../../model/node.ts';
import { paguOf, totalMoney } from '../../model/pagu.ts';
import { pekerjaanFisik } from '../../model/pekerjaan-fisik.ts';
import { currentDocs, isPenunjang, nodesOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Rule } from '../rule.ts';

/** Only the code of the whole region, no free text beside it. */
function isWholeRegion(row: Node): boolean {
  const { lokasi } = row.data;
  const kode = kodeLokasi(row);
  return (
    Array.isArray(lokasi) && lokasi.length === kode.length && kode.every((k) => kecamatanOf(k) === undefined)
  );
}

/** Works for which the plan names nothing finer than the whole region. */
export const lokasiHanyaKabupaten: Rule = {
  id: 'lokasi-hanya-kabupaten',
  level: 'info',
  kelompok: 'H',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017: lokasi ditulis sampai kecamatan atau desa; penelaah mencatat sebaran yang tidak diuraikan',
      en: 'Permendagri 86/2017: locations go down to kecamatan or village; reviewers note a spread that is not described',
      mark: 'turunan',
    },
  ],
  identity: ['tahun'],
  texts: {
    id: {
      judul: 'Lokasi pekerjaan fisik hanya kabupaten/kota',
      alasan:
        'Jalan, gedung, dan jaringan dibangun di tempat tertentu. Lokasi yang hanya menyebut seluruh kabupaten/kota menyembunyikan kecamatan mana yang menerima. Yang dilihat hanya sub kegiatan berpagu yang namanya pekerjaan fisik.',
      pesan: (p) => `sub kegiatan ${p.kode} ${excerpt(p.nama)} hanya berlokasi ${p.lokasi}`,
      label: () => 'seluruh wilayah, belum per kecamatan',
      saran: () =>
        'tulis kode kecamatan yang menerima, bila perlu dengan pagunya: {wilayah: "16.03.06", pagu: {2026: ...}}',
    },
    en: {
      judul: 'Works located only in the whole region',
      alasan:
        'Roads, buildings and networks are built in a place. A location that only names the whole regency hides which kecamatan gets them. Only funded sub-activities whose names are works are looked at.',
      pesan: (p) => `sub-activity ${p.kode} ${excerpt(p.nama)} is located only in ${p.lokasi}`,
      label: () => 'the whole region, not by kecamatan',
      saran: () =>
        'write the codes of the kecamatan that get it, with their money if need be: {wilayah: "16.03.06", pagu: {2026: ...}}',
    },
  },
  *check(model) {
    const docs = new Set(currentDocs(model, 'renstra', 'rkpd', 'renja'));
    for (const row of nodesOf(model, 'sub_kegiatan')) {
      if (
        !docs.has(row.doc) ||
        isPenunjang(row) ||
        pekerjaanFisik(row.label) === undefined ||
        !isWholeRegion(row)
      )
        continue;
      if (totalMoney(paguOf(row)) === 0n) continue;
      const tahun = String(row.doc.tahun ?? '');
      const lokasi = kodeLokasi(row).join(', ');
      yield { on: row, field: '/lokasi', params: { kode: row.kode ?? '', nama: row.label, tahun, lokasi } };
    }
  },
};
