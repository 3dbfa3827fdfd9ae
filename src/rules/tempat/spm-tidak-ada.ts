import type { Acuan } from '../../acuan/acuan.ts';
import { bidangOf } from '../../model/kode-pd.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { currentDocs, mayBeBroken, nodesOf, officeOf } from '../../model/query.ts';
import { knowsSpm, LAYANAN_SPM, type LayananSpm, layananOf } from '../../model/spm.ts';
import type { Rule } from '../rule.ts';

/** Drafts are still being filled in. */
const FINAL: readonly string[] = ['ranhir', 'penetapan'];
const isFinal = ({ versi }: Doc): boolean =>
  versi.status === 'ditetapkan' || FINAL.includes(versi.tahap ?? '');

/** Sub kegiatan of the Renstra in force of one region, and whose field each Renstra is. */
interface Region {
  readonly rows: readonly Node[];
  readonly fields: ReadonlyMap<string, readonly Doc[]>;
}

const fieldOf = (row: Node): string => (row.kode ?? '').slice(0, 4);

function regionsOf(model: Model, acuan: Acuan): ReadonlyMap<string, Region> {
  const docs = new Map(
    currentDocs(model, 'renstra')
      .filter((doc) => knowsSpm(acuan.editions, doc))
      .map((doc) => [doc, new Set<string>()] as const),
  );
  const rows = nodesOf(model, 'sub_kegiatan').filter((row) => docs.has(row.doc));
  for (const row of rows) if (!/^....\.01\./.test(row.kode ?? '')) docs.get(row.doc)?.add(fieldOf(row));
  const out = new Map<string, { rows: Node[]; fields: Map<string, Doc[]> }>();
  for (const [doc, fields] of docs) {
    const region = out.get(doc.wilayah) ?? { rows: [], fields: new Map<string, Doc[]>() };
    out.set(doc.wilayah, region);
    for (const field of fields) region.fields.set(field, [...(region.fields.get(field) ?? []), doc]);
  }
  for (const row of rows) out.get(row.doc.wilayah)?.rows.push(row);
  return out;
}

/** Another office of the field, whose Renstra is not here, may run what is missing. */
function mayBeElsewhere(model: Model, bidang: string, docs: readonly Doc[]): boolean {
  const here = new Set(docs.map((doc) => officeOf(model, doc.unit)));
  return nodesOf(model, 'perangkat_daerah').some((office) => {
    if (office.data.induk !== undefined || here.has(office.id ?? office.kode)) return false;
    return bidangOf(office).includes(bidang) && office.doc.wilayah === docs[0]?.wilayah;
  });
}

const SHOWN = 4;
const firstOf = (list: readonly string[]): string =>
  [...list.slice(0, SHOWN), ...(list.length > SHOWN ? ['…'] : [])].join('; ');

/** Services of a field that no office of the region runs. */
function missing(region: Region, bidang: string): readonly LayananSpm[] {
  const run = new Set(region.rows.map(layananOf));
  return LAYANAN_SPM.filter((layanan) => layanan.bidang === bidang && !run.has(layanan));
}

/** Every basic service of a field has a sub kegiatan in the Renstra of the office that runs the field. */
export const spmTidakAda: Rule = {
  id: 'spm-tidak-ada',
  level: 'peringatan',
  kelompok: 'H',
  logika: 'semua',
  needs: ['renstra'],
  basis: [
    {
      id: 'PP 2/2018 dan Permendagri 59/2021: setiap jenis pelayanan dasar direncanakan dan dianggarkan',
      en: 'PP 2/2018 and Permendagri 59/2021: every basic service is planned and budgeted',
      mark: 'pengetahuan',
    },
    {
      id: 'Daftar sub kegiatan SIPD 2026 dengan tanda SPM, dikelompokkan menurut jenis pelayanan',
      en: 'SIPD list of sub-activities of 2026 with its SPM marks, grouped by service',
      mark: 'turunan',
    },
  ],
  identity: ['bidang'],
  texts: {
    id: {
      judul: 'Pelayanan dasar SPM belum dimuat',
      alasan:
        'Standar Pelayanan Minimal adalah urusan wajib yang didahulukan: enam bidang, masing-masing dengan jenis pelayanan dasarnya. Jenis pelayanan dikenali dari kode sub kegiatan. Yang diperiksa Renstra kabupaten/kota yang sudah rancangan akhir atau ditetapkan; satu pelayanan boleh dijalankan perangkat daerah lain yang Renstranya juga dimuat.',
      pesan: (p) =>
        `${p.jumlah} pelayanan dasar SPM bidang ${p.bidang} belum punya sub kegiatan: ${p.layanan}`,
      label: (p) => `${p.jumlah} pelayanan belum ada`,
      saran: (p) =>
        `tambahkan sub kegiatannya (${p.kode}), atau tulis justifikasi bila dijalankan di tempat lain`,
    },
    en: {
      judul: 'Basic services (SPM) are missing',
      alasan:
        'The minimum service standards (SPM) come first: six fields, each with its basic services, known here by the codes of their sub-activities. Renstra of regencies and cities that are final drafts or adopted are checked; a service may be run by another office whose Renstra is here.',
      pesan: (p) =>
        `${p.jumlah} ${p.jumlah === '1' ? 'basic service (SPM) of field' : 'basic services (SPM) of field'} ${p.bidang} without a sub-activity: ${p.layanan}`,
      label: (p) => (p.jumlah === '1' ? 'a service is missing' : `${p.jumlah} services are missing`),
      saran: (p) => `add the sub-activities (${p.kode}), or write a justifikasi if they are run elsewhere`,
    },
  },
  *check(model, { acuan }) {
    if (mayBeBroken(model, 'renstra')) return;
    for (const region of regionsOf(model, acuan).values()) {
      for (const [bidang, docs] of region.fields) {
        const [doc] = docs;
        const open = missing(region, bidang);
        if (!doc || !docs.every(isFinal) || open.length === 0) continue;
        if (mayBeElsewhere(model, bidang, docs)) continue;
        yield {
          on: doc.root,
          params: {
            bidang,
            jumlah: String(open.length),
            layanan: firstOf(open.map((layanan) => layanan.nama)),
            kode: firstOf(open.flatMap((layanan) => layanan.kode.slice(0, 1))),
          },
        };
      }
    }
  },
};
