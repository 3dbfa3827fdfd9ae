import { kecamatanOf, kodeLokasi } from '../../model/lokasi.ts';
import type { Doc, Model } from '../../model/node.ts';
import { currentDocs, docsOf, mayBeBroken, nodesOf } from '../../model/query.ts';
import type { Rule } from '../rule.ts';

/** The shipped register of areas is that of 2025: kecamatan of earlier plans are not known. */
const REGISTER = 2025;

/** Kecamatan that rows of the plans name. */
function namedIn(model: Model, docs: ReadonlySet<Doc>): Set<string> {
  const named = new Set<string>();
  for (const kind of ['program', 'kegiatan', 'sub_kegiatan'] as const)
    for (const row of nodesOf(model, kind))
      if (docs.has(row.doc)) for (const kode of kodeLokasi(row)) named.add(kecamatanOf(kode) ?? '');
  named.delete('');
  return named;
}

/** Kecamatan for which no row of the whole period names a place. */
export const kecamatanTanpaProgram: Rule = {
  id: 'kecamatan-tanpa-program',
  level: 'info',
  kelompok: 'H',
  logika: 'semua',
  needs: ['rpjmd'],
  // Share of the kecamatan that must be named before the others say anything.
  options: { cakupan_minimal: 0.5 },
  basis: [
    {
      id: 'UU 25/2004 dan Permendagri 86/2017: pembangunan kewilayahan dan pemerataan antarwilayah',
      en: 'UU 25/2004 and Permendagri 86/2017: territorial development and equity between areas',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Ada kecamatan tanpa program berlokasi',
      alasan:
        'Bila sebagian besar kecamatan disebut sebagai lokasi, kecamatan yang tidak pernah disebut sepanjang periode patut dilihat dari sisi pemerataan. Program untuk semua kecamatan tidak dihitung. Aturan ini baru bicara bila lebih dari separuh kecamatan disebut, dan hanya untuk periode yang berlaku pada 2025 atau sesudahnya, sesuai daftar wilayah yang disertakan.',
      pesan: (p) =>
        `${p.jumlah} dari ${p.semua} kecamatan tidak disebut sebagai lokasi program mana pun: ${p.nama}`,
      label: (p) => `${p.jumlah} kecamatan tanpa lokasi`,
      saran: () => 'periksa pemerataannya; lengkapi lokasi program yang sebenarnya berada di sana',
    },
    en: {
      judul: 'A kecamatan without any located program',
      alasan:
        'Where most kecamatan are named as locations, one that is never named in the whole period is worth a look for equity. Programs for all kecamatan do not count. The rule only speaks when more than half of them are named, and for periods in force in 2025 or later, as the shipped register of areas.',
      pesan: (p) =>
        `${p.jumlah} of ${p.semua} kecamatan are not named as the location of any program: ${p.nama}`,
      label: (p) => `${p.jumlah} kecamatan without a location`,
      saran: () => 'check the spread; complete the locations of programs that do take place there',
    },
  },
  *check(model, { acuan, options }) {
    if (mayBeBroken(model, 'renstra', 'renja', 'rkpd')) return;
    for (const plan of currentDocs(model, 'rpjmd', 'rpd')) {
      if (!plan.periode || plan.periode.akhir < REGISTER) continue;
      const areas = acuan.wilayahChildren(plan.wilayah);
      const docs = docsOf(model, 'renstra', 'renja', 'rkpd').filter((d) => d.wilayah === plan.wilayah);
      const named = namedIn(model, new Set([plan, ...docs]));
      const open = areas.filter((area) => !named.has(area.kode));
      const enough = areas.length - open.length > areas.length * Number(options.cakupan_minimal);
      if (open.length === 0 || !enough) continue;
      const params = { jumlah: String(open.length), semua: String(areas.length) };
      yield { on: plan.root, params: { ...params, nama: open.map((a) => a.nama).join(', ') } };
    }
  },
};
