import { documentName } from '../../model/document-names.ts';
import type { Doc, Jenis, Model } from '../../model/node.ts';
import { docsOf, mayBeBroken } from '../../model/query.ts';
import { firstYear, isPerubahan, predecessor, siblings } from '../../model/versions.ts';
import type { Finding, Params, Rule } from '../rule.ts';

/** Annual documents that are changed only after the RKPD is. */
const AFTER_RKPD: readonly Jenis[] = ['renja', 'ppas', 'apbd'];

const isAmendment = (doc: Doc): boolean => isPerubahan(doc) || doc.versi.menggantikan !== undefined;

type Fault = 'tanpa-murni' | 'tanpa-berlaku' | 'mendahului' | 'tanpa-rkpd';

/** Names a version that is not here, or is an amendment of nothing. */
function lacksOriginal(model: Model, doc: Doc): boolean {
  if (mayBeBroken(model, doc.jenis)) return false;
  if (doc.versi.menggantikan !== undefined) return predecessor(model, doc) === undefined;
  return isPerubahan(doc) && siblings(model, doc).length === 1;
}

/** The RKPD of the year is here, but no amendment of it. */
function lacksRkpd(model: Model, doc: Doc): boolean {
  if (!AFTER_RKPD.includes(doc.jenis) || mayBeBroken(model, 'rkpd')) return false;
  const rkpd = docsOf(model, 'rkpd').filter((d) => d.tahun === doc.tahun && d.wilayah === doc.wilayah);
  return rkpd.length > 0 && !rkpd.some(isPerubahan);
}

function findingOf(model: Model, doc: Doc, macam: Fault, field: string): Finding {
  const before = predecessor(model, doc);
  return {
    on: doc.root,
    field,
    params: {
      macam,
      nama: documentName(model, doc),
      versi: doc.versi.nama,
      sebelum: doc.versi.menggantikan ?? before?.versi.nama ?? 'murni',
      berlaku: String(firstYear(doc)),
      berlaku_sebelum: before ? String(firstYear(before)) : '',
      tahun: doc.tahun === undefined ? '' : String(doc.tahun),
    },
    related: macam === 'mendahului' && before ? [{ on: before.root, field: '/versi/nama' }] : [],
  };
}

const SAID: Readonly<Record<Fault, { id: (p: Params) => string; en: (p: Params) => string }>> = {
  'tanpa-murni': {
    id: (p) => `${p.nama} versi ${p.versi} menggantikan versi ${p.sebelum}, yang tidak ada di repositori ini`,
    en: (p) =>
      `version ${p.versi} of ${p.nama} replaces version ${p.sebelum}, which is not in this repository`,
  },
  'tanpa-berlaku': {
    id: (p) => `${p.nama} versi ${p.versi} belum menyebut tahun mulai berlakunya`,
    en: (p) => `version ${p.versi} of ${p.nama} does not say from which year it governs`,
  },
  mendahului: {
    id: (p) =>
      `${p.nama} versi ${p.versi} berlaku ${p.berlaku}, sebelum versi ${p.sebelum} yang digantikannya (${p.berlaku_sebelum})`,
    en: (p) =>
      `version ${p.versi} of ${p.nama} governs from ${p.berlaku}, before the version ${p.sebelum} that it replaces (${p.berlaku_sebelum})`,
  },
  'tanpa-rkpd': {
    id: (p) => `${p.nama} versi ${p.versi} ada, tetapi perubahan RKPD ${p.tahun} belum ada`,
    en: (p) => `${p.nama} has version ${p.versi}, but the RKPD of ${p.tahun} was not amended`,
  },
};
const ADVICE: Readonly<Record<Fault, { id: string; en: string }>> = {
  'tanpa-murni': {
    id: 'tambahkan berkas versi yang digantikan, atau perbaiki versi.menggantikan',
    en: 'add the file of the version that was replaced, or correct versi.menggantikan',
  },
  'tanpa-berlaku': {
    id: 'tulis versi.berlaku dengan tahun pertama yang diatur perubahan ini',
    en: 'write versi.berlaku with the first year that this amendment governs',
  },
  mendahului: {
    id: 'perbaiki versi.berlaku atau versi.menggantikan',
    en: 'correct versi.berlaku or versi.menggantikan',
  },
  'tanpa-rkpd': {
    id: 'tambahkan dokumen perubahan RKPD tahun itu, karena Renja dan anggaran perubahan mengikutinya',
    en: 'add the amended RKPD of that year, since an amended Renja or budget follows it',
  },
};
const fault = (p: Params): Fault => p.macam as Fault;

/** An amendment changes something: what, and from when, must be known. */
export const urutanVersiDokumen: Rule = {
  id: 'urutan-versi-dokumen',
  level: 'peringatan',
  kelompok: 'A',
  logika: 'semua',
  identity: ['macam'],
  basis: [
    {
      id: 'Praktik aplikasi perencanaan daerah: perubahan setelah murni, Renja perubahan setelah RKPD perubahan',
      en: 'Practice of regional planning applications: amendment after original, amended Renja after amended RKPD',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Urutan versi dokumen tidak jelas',
      alasan:
        'Rujukan dari dokumen lain membaca versi yang berlaku pada tahunnya. Karena itu perubahan dokumen lima tahunan menyebut tahun mulai berlaku dan versi yang digantikannya, dan versi itu tetap disimpan. Renja dan anggaran perubahan disusun setelah RKPD perubahan.',
      pesan: (p) => SAID[fault(p)].id(p),
      label: (p) => (fault(p) === 'tanpa-berlaku' ? 'versi.berlaku belum diisi' : 'periksa urutannya'),
      terkait: () => 'versi yang digantikan',
      saran: (p) => ADVICE[fault(p)].id,
    },
    en: {
      judul: 'Order of versions is not clear',
      alasan:
        'References from other documents read the version in force in their year. So the amendment of a five-year plan says from which year it governs and which version it replaces, and that version is kept. An amended Renja or budget is written after the amended RKPD.',
      pesan: (p) => SAID[fault(p)].en(p),
      label: (p) => (fault(p) === 'tanpa-berlaku' ? 'versi.berlaku is missing' : 'check the order'),
      terkait: () => 'the version that is replaced',
      saran: (p) => ADVICE[fault(p)].en,
    },
  },
  *check(model) {
    for (const doc of model.docs) {
      if (model.plans.parts(doc)[0] !== doc) continue;
      const before = predecessor(model, doc);
      if (lacksOriginal(model, doc)) {
        const field = doc.versi.menggantikan === undefined ? '/versi/nama' : '/versi/menggantikan';
        yield findingOf(model, doc, 'tanpa-murni', field);
      }
      if (doc.tahun === undefined && doc.versi.berlaku === undefined && isAmendment(doc))
        yield findingOf(model, doc, 'tanpa-berlaku', '/versi/nama');
      else if (before && firstYear(doc) < firstYear(before))
        yield findingOf(model, doc, 'mendahului', '/versi/berlaku');
      if (isPerubahan(doc) && lacksRkpd(model, doc)) yield findingOf(model, doc, 'tanpa-rkpd', '/versi/nama');
    }
  },
};
