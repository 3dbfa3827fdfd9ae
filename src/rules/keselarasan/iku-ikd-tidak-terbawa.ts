import { documentName } from '../../model/document-names.ts';
import { followings } from '../../model/follow.ts';
import { hasKategori } from '../../model/indikator.ts';
import { normalName } from '../../model/names.ts';
import type { Doc, Jenis, Model, Node } from '../../model/node.ts';
import { linksTo, nodesOf } from '../../model/query.ts';
import { excerpt } from '../../model/words.ts';
import type { Finding, Rule } from '../rule.ts';

/** What an annual plan takes over from its five-year plan. */
const CARRIED: readonly {
  readonly jenis: Jenis;
  readonly guides: readonly Jenis[];
  readonly kategori: string[];
}[] = [
  { jenis: 'rkpd', guides: ['rpjmd', 'rpd'], kategori: ['iku', 'ikd'] },
  { jenis: 'renja', guides: ['renstra'], kategori: ['iku', 'ikk'] },
];
const SHOWN = 3;

/** Indicators by document file, so that every pair of plans reads only its own. */
function indicatorsByDoc(model: Model): ReadonlyMap<Doc, readonly Node[]> {
  const out = new Map<Doc, Node[]>();
  for (const node of nodesOf(model, 'indikator')) {
    const list = out.get(node.doc);
    if (list) list.push(node);
    else out.set(node.doc, [node]);
  }
  return out;
}

/** Main indicators of the guiding plan that the annual plan does not show. */
export const ikuIkdTidakTerbawa: Rule = {
  id: 'iku-ikd-tidak-terbawa',
  level: 'peringatan',
  kelompok: 'D',
  logika: 'semua',
  basis: [
    {
      id: 'Kaidah pelaksanaan RPJMD 2025-2029: IKU dan IKD dimuat dalam RKPD; IKU dan IKK Renstra dalam Renja',
      en: 'Implementation rules of RPJMD 2025-2029: IKU and IKD show in the RKPD; IKU and IKK of the Renstra in the Renja',
      mark: 'pasti',
    },
  ],
  identity: ['acuan', 'tahun'],
  texts: {
    id: {
      judul: 'Indikator utama tidak dibawa ke dokumen tahunan',
      alasan:
        'IKU dan IKD dalam RPJMD menjadi ukuran RKPD setiap tahun, dan IKU dan IKK Renstra menjadi ukuran Renja. Indikator yang tidak dibawa tidak punya target tahunan dan luput dari evaluasi. Kesamaan dilihat dari id, nama, atau sama_dengan; yang dibaca hanya indikator dengan kategori iku, ikd, atau ikk.',
      pesan: (p) => `${p.hilang} dari ${p.jumlah} ${p.kategori} ${p.acuan} belum dimuat di ${p.dokumen}`,
      label: (p) => `belum ada: ${excerpt(p.contoh, 90)}`,
      saran: (p) =>
        `tambahkan indikator itu beserta target tahun ${p.tahun} pada tujuan, sasaran, atau daftar indikator dokumen ini`,
    },
    en: {
      judul: 'Main indicators are not taken over into the annual plan',
      alasan:
        'IKU and IKD of the RPJMD measure the RKPD every year, and IKU and IKK of the Renstra measure the Renja. One that is left behind has no yearly target and escapes evaluation. They are matched by id, name or sama_dengan; only indicators with the category iku, ikd or ikk are read.',
      pesan: (p) => `${p.hilang} of ${p.jumlah} ${p.kategori} of ${p.acuan} are not in ${p.dokumen}`,
      label: (p) => `missing: ${excerpt(p.contoh, 90)}`,
      saran: (p) =>
        `add them with their targets for ${p.tahun} to the goals, objectives or the list of indicators of this document`,
    },
  },
  *check(model): Iterable<Finding> {
    const byDoc = indicatorsByDoc(model);
    for (const { jenis, guides, kategori } of CARRIED) {
      for (const { plan, doc, guide, follower } of followings(model, jenis, guides)) {
        const here = follower.flatMap((file) => byDoc.get(file) ?? []);
        const known = new Set(here.flatMap((n) => [normalName(n.label), ...(n.id ? [`#${n.id}`] : [])]));
        const main = guide
          .flatMap((file) => byDoc.get(file) ?? [])
          .filter((n) => kategori.some((k) => hasKategori(n, k)));
        const missing = main.filter(
          (n) =>
            !known.has(normalName(n.label)) &&
            !known.has(`#${n.id}`) &&
            !linksTo(model, n, 'sama_dengan').some(({ from }) => follower.includes(from.doc)),
        );
        if (missing.length === 0) continue;
        const contoh = missing.slice(0, SHOWN).map((n) => n.label);
        if (missing.length > SHOWN) contoh.push('…');
        yield {
          on: doc.root,
          params: {
            hilang: String(missing.length),
            jumlah: String(main.length),
            kategori: kategori.map((k) => k.toUpperCase()).join('/'),
            acuan: documentName(model, plan),
            dokumen: documentName(model, doc),
            contoh: contoh.join('; '),
            tahun: String(doc.tahun ?? ''),
          },
        };
      }
    }
  },
};
