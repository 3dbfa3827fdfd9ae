import type { Acuan } from '../../acuan/acuan.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { paguOf, paguOfParts, sumMoney } from '../../model/pagu.ts';
import { currentDocs, nodesOf } from '../../model/query.ts';
import { knowsSpm, type LayananSpm, layananOf } from '../../model/spm.ts';
import type { Finding, Rule } from '../rule.ts';

/** Sub kegiatan of each document by the service that they deliver. */
function byService(model: Model, acuan: Acuan): ReadonlyMap<Doc, ReadonlyMap<LayananSpm, readonly Node[]>> {
  const docs = new Map(
    currentDocs(model, 'renstra', 'renja', 'rkpd', 'ppas', 'apbd')
      .filter((doc) => knowsSpm(acuan.editions, doc))
      .map((doc) => [doc, new Map<LayananSpm, Node[]>()] as const),
  );
  for (const row of nodesOf(model, 'sub_kegiatan')) {
    const services = docs.get(row.doc);
    const layanan = services && layananOf(row);
    if (!services || !layanan) continue;
    const list = services.get(layanan);
    if (list) list.push(row);
    else services.set(layanan, [row]);
  }
  return docs;
}

/** Years in which the document spends, but nothing on the service. */
function dryYears(doc: Doc, rows: readonly Node[]): readonly number[] {
  const whole = paguOfParts([doc]);
  const own = sumMoney(rows.map(paguOf));
  const years = [
    ...(doc.periode?.target ?? []),
    ...(doc.tahun === undefined ? (doc.periode?.lanjutan ?? []) : []),
  ];
  return years.filter((year) => (whole.get(year) ?? 0n) > 0n && (own.get(year) ?? 0n) === 0n);
}

/** A basic service that gets no money. */
export const spmTanpaAnggaran: Rule = {
  id: 'spm-tanpa-anggaran',
  level: 'peringatan',
  kelompok: 'H',
  logika: 'semua',
  basis: [
    {
      id: 'PP 2/2018: belanja daerah diprioritaskan untuk mendanai pelaksanaan SPM',
      en: 'PP 2/2018: regional spending goes to the minimum service standards first',
      mark: 'pengetahuan',
    },
  ],
  identity: ['layanan', 'dokumen'],
  texts: {
    id: {
      judul: 'Pelayanan dasar SPM tanpa pagu',
      alasan:
        'Belanja daerah didahulukan untuk SPM. Pelayanan dasar yang sub kegiatannya ada tetapi tidak berpagu pada suatu tahun tidak dapat diberikan tahun itu. Pagu semua sub kegiatan satu jenis pelayanan dijumlahkan, dan tahun yang seluruh dokumennya belum berpagu dilewati.',
      pesan: (p) => `SPM ${p.layanan} tidak berpagu ${p.tahun}`,
      label: (p) => `${p.baris} sub kegiatan, semuanya Rp0`,
      saran: (p) =>
        `danai pelayanan ini pada ${p.tahun}, atau tulis justifikasi bila didanai di luar dokumen ini`,
    },
    en: {
      judul: 'Basic service (SPM) without money',
      alasan:
        'Regional spending goes to the SPM first. A basic service whose sub-activities stand in the plan without money for a year cannot be given in that year. The money of all sub-activities of one service is added up, and years in which the whole document has none are left out.',
      pesan: (p) => `SPM service "${p.layanan}" has no money in ${p.tahun}`,
      label: (p) =>
        p.baris === '1' ? 'its sub-activity has no money' : `${p.baris} sub-activities, all without money`,
      saran: (p) => `fund this service in ${p.tahun}, or write a justifikasi if it is paid for elsewhere`,
    },
  },
  *check(model, { acuan }): Iterable<Finding> {
    for (const [doc, services] of byService(model, acuan)) {
      for (const [layanan, rows] of services) {
        const years = dryYears(doc, rows);
        const [on] = rows;
        if (years.length === 0 || !on) continue;
        const params = {
          layanan: layanan.nama,
          tahun: years.join(', '),
          baris: String(rows.length),
          dokumen: String(doc.tahun ?? ''),
        };
        yield { on, params };
      }
    }
  },
};
