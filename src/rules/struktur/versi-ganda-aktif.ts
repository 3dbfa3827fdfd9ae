import { documentName } from '../../model/document-names.ts';
import type { Doc, Model } from '../../model/node.ts';
import { firstYear, siblings } from '../../model/versions.ts';
import type { Params, Rule } from '../rule.ts';

/** An RPD stands in place of an RPJMD. */
const PLANS: ReadonlyMap<string, string> = new Map(
  ['rpjmd', 'rpd:rpjmd', 'renstra', 'rkpd', 'renja', 'ppas', 'apbd'].map((entry) => {
    const [jenis = '', as = jenis] = entry.split(':');
    return [jenis, as] as const;
  }),
);

const isSet = (doc: Doc): boolean => doc.versi.status === 'ditetapkan';

/** Which of two comes later: by murni, by what it replaces, by the number in its name; true when nothing tells. */
function isUnordered(a: Doc, b: Doc): boolean {
  if (firstYear(a) !== firstYear(b)) return false;
  const names = [a.versi.nama, b.versi.nama];
  // The same version in two files is told as a double id.
  if (names.includes('murni') || a.versi.nama === b.versi.nama) return false;
  if (b.versi.menggantikan === a.versi.nama) return false;
  const [first, second] = names.map((name) => /\d+$/.exec(name)?.[0]);
  return first === second;
}

const yearsOf = (doc: Doc): readonly number[] =>
  doc.tahun === undefined ? (doc.periode?.target ?? []) : [doc.tahun];

/** Adopted plans that stand for the same office and kind, by what they are for. */
function groups(model: Model): Doc[][] {
  const out = new Map<string, Doc[]>();
  for (const doc of model.docs) {
    const kind = PLANS.get(doc.jenis);
    if (kind === undefined || !isSet(doc) || doc.wilayah === '') continue;
    if (!model.plans.current(doc)) continue;
    const key = [kind, doc.wilayah, doc.unit ?? ''].join('\n');
    out.set(key, [...(out.get(key) ?? []), doc]);
  }
  return [...out.values()].map((list) => list.sort((a, b) => firstYear(a) - firstYear(b)));
}

const plan = (p: Params): boolean => p.macam === 'rencana';

/** Two adopted texts for the same years: whoever refers to the plan may mean either. */
export const versiGandaAktif: Rule = {
  id: 'versi-ganda-aktif',
  level: 'galat',
  kelompok: 'A',
  logika: 'semua',
  identity: ['macam', 'lain'],
  basis: [
    {
      id: 'Praktik aplikasi perencanaan provinsi: satu versi yang berlaku untuk tiap dokumen dan periode',
      en: 'Practice of a provincial planning application: one version in force per document and period',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Dua dokumen berlaku untuk tahun yang sama',
      alasan:
        'Untuk setiap tahun hanya satu RPJMD dan satu Renstra per perangkat daerah yang berlaku. Dua versi yang sama-sama ditetapkan harus jelas urutannya: perubahan menyebut versi yang digantikan atau tahun mulai berlakunya. Rencana lama yang sudah diganti diberi status dicabut.',
      pesan: (p) =>
        plan(p)
          ? `${p.nama} (${p.id}) dan ${p.lain} sama-sama ditetapkan untuk tahun ${p.tahun}`
          : `versi ${p.versi} dan ${p.lain} dari ${p.nama} sama-sama ditetapkan, tanpa petunjuk mana yang berlaku`,
      label: (p) =>
        plan(p) ? `tahun ${p.tahun} sudah ada rencananya` : `urutannya terhadap ${p.lain} tidak jelas`,
      terkait: () => 'juga berstatus ditetapkan',
      saran: (p) =>
        plan(p)
          ? 'beri status: dicabut pada rencana yang sudah diganti, atau samakan id bila keduanya versi satu rencana'
          : `tulis versi.menggantikan: ${p.lain} (atau sebaliknya), atau tahun mulai berlaku pada versi.berlaku`,
    },
    en: {
      judul: 'Two documents in force for the same years',
      alasan:
        'For every year one RPJMD is in force, and one Renstra per office. Two adopted versions must have a clear order: the amendment names the version it replaces, or the year from which it governs. An older plan that was replaced gets the status dicabut.',
      pesan: (p) =>
        plan(p)
          ? `${p.nama} (${p.id}) and ${p.lain} are both adopted for ${p.tahun}`
          : `versions ${p.versi} and ${p.lain} of ${p.nama} are both adopted, and nothing tells which is in force`,
      label: (p) => (plan(p) ? `${p.tahun} has a plan already` : `no order against ${p.lain}`),
      terkait: () => 'adopted as well',
      saran: (p) =>
        plan(p)
          ? 'give the replaced plan status: dicabut, or the same id to both if they are versions of one plan'
          : `write versi.menggantikan: ${p.lain} (or the other way round), or the first year in force as versi.berlaku`,
    },
  },
  *check(model) {
    for (const doc of model.docs) {
      if (!isSet(doc) || !PLANS.has(doc.jenis)) continue;
      const list = siblings(model, doc).filter(isSet);
      const other = list[list.indexOf(doc) - 1];
      if (!other || !isUnordered(other, doc)) continue;
      const params = { macam: 'versi', nama: documentName(model, doc), versi: doc.versi.nama };
      const related = [{ on: other.root, field: '/versi/nama' }];
      yield { on: doc.root, field: '/versi/nama', params: { ...params, lain: other.versi.nama }, related };
    }
    for (const list of groups(model)) {
      for (const [i, doc] of list.entries()) {
        const years = new Set(yearsOf(doc));
        const other = list.slice(0, i).find((d) => d.id !== doc.id && yearsOf(d).some((y) => years.has(y)));
        if (!other) continue;
        const tahun = yearsOf(other).filter((y) => years.has(y));
        const params = { macam: 'rencana', id: doc.id, nama: documentName(model, doc), lain: other.id };
        yield {
          on: doc.root,
          field: '/versi/status',
          level: 'peringatan',
          params: { ...params, tahun: tahun.join(', ') },
          related: [{ on: other.root, field: '/versi/status' }],
        };
      }
    }
  },
};
