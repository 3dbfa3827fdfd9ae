import { digitsOf, subDigits } from '../../model/editions.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { nodesOf } from '../../model/query.ts';
import type { Params, Rule } from '../rule.ts';

/** `2.01.15.03`: a kegiatan of Permendagri 13/2006 has no digit of authority. */
const OLD_KEGIATAN = /^\d\.\d\d\.\d\d\.\d\d$/;
const NEW_KEGIATAN = /^(?:\d\.\d\d|X\.XX)\.\d\d\.\d\.\d\d$/;

type Form = 'lama' | 'dua' | 'empat' | 'baru';

/** What the form of a code tells of its list; `baru` where two and four digits cannot be told apart. */
function formOf(row: Node): Form | undefined {
  const kode = row.kode ?? '';
  if (OLD_KEGIATAN.test(kode)) return 'lama';
  const digits = digitsOf(kode);
  if (digits !== undefined) return digits === 2 ? 'dua' : 'empat';
  return NEW_KEGIATAN.test(kode) ? 'baru' : undefined;
}

interface Mix {
  readonly first: ReadonlyMap<Form, Node>;
  readonly counts: ReadonlyMap<Form, number>;
}

function mixes(model: Model): Map<Doc, Mix> {
  const docs = new Map<Doc, { first: Map<Form, Node>; counts: Map<Form, number> }>();
  for (const kind of ['kegiatan', 'sub_kegiatan'] as const)
    for (const row of nodesOf(model, kind)) {
      const form = formOf(row);
      if (form === undefined) continue;
      const mix = docs.get(row.doc) ?? { first: new Map(), counts: new Map() };
      docs.set(row.doc, mix);
      if (!mix.first.has(form)) mix.first.set(form, row);
      mix.counts.set(form, (mix.counts.get(form) ?? 0) + 1);
    }
  return docs;
}

/** Forms that cannot stand in one list. With an edition the wrong lengths are told one by one elsewhere. */
function clash(doc: Doc, { counts }: Mix): readonly Form[] {
  const present = [...counts.keys()];
  if (present.includes('lama') && present.length > 1) return present;
  const lengths = present.filter((form) => form === 'dua' || form === 'empat');
  return lengths.length > 1 && subDigits(doc.nomenklatur) === undefined ? lengths : [];
}

const NAMES: Readonly<Record<Form, { id: string; en: string }>> = {
  lama: { id: 'Permendagri 13/2006', en: 'Permendagri 13/2006' },
  dua: { id: 'sub kegiatan dua angka', en: 'two-digit sub-activities' },
  empat: { id: 'sub kegiatan empat angka', en: 'four-digit sub-activities' },
  baru: { id: 'Permendagri 90/2019', en: 'Permendagri 90/2019' },
};

/** `lama=3 dua=12` → `3 berbentuk Permendagri 13/2006, 12 berbentuk …`. */
const listOf = (p: Params, lang: 'id' | 'en'): string =>
  (p.bentuk ?? '')
    .split(' ')
    .map((entry) => {
      const [form = '', count = ''] = entry.split('=');
      return `${NAMES[form as Form]?.[lang] ?? form} (${count})`;
    })
    .join(', ');

/** Codes of two lists in one document. */
export const rezimKodeCampur: Rule = {
  id: 'rezim-kode-campur',
  level: 'galat',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 mengganti klasifikasi Permendagri 13/2006 mulai anggaran 2021; angka yang sama berarti urusan lain',
      en: 'Permendagri 90/2019 replaced the classification of Permendagri 13/2006 from the budget of 2021 on; the same digits mean other affairs',
      mark: 'pengetahuan',
    },
  ],
  texts: {
    id: {
      judul: 'Kode dari dua daftar bercampur dalam satu dokumen',
      alasan:
        'Satu dokumen memakai satu daftar kode, yang tertulis pada nomenklatur. Kode yang sama dapat berarti bidang lain di daftar lama: 1.06 dahulu Perencanaan, sekarang Sosial. Dokumen campuran tidak dapat diperiksa maupun dibandingkan; perpindahan dicatat dalam peta-kode.',
      pesan: (p) => `kode dari daftar yang berbeda bercampur: ${listOf(p, 'id')}`,
      label: () => 'satu dokumen, satu daftar kode',
      terkait: (p) => `di sini bentuk ${NAMES[p.bentuk_ini as Form]?.id ?? ''}`,
      saran: () =>
        'pindahkan semua baris ke satu daftar, lalu catat padanan kode lamanya dalam dokumen peta-kode',
    },
    en: {
      judul: 'Codes of two lists in one document',
      alasan:
        'One document follows one list of codes, the one under nomenklatur. The same code may be another field in the older list: 1.06 was planning, now social affairs. A mixed document can neither be checked nor compared; changes belong into a peta-kode.',
      pesan: (p) => `codes of different lists in one document: ${listOf(p, 'en')}`,
      label: () => 'one document, one list of codes',
      terkait: (p) => `here the form of ${NAMES[p.bentuk_ini as Form]?.en ?? ''}`,
      saran: () => 'move all rows to one list, and note the old codes in a document of type peta-kode',
    },
  },
  *check(model) {
    for (const [doc, mix] of mixes(model)) {
      if (doc.nomenklatur === 'lokal') continue;
      const forms = clash(doc, mix);
      if (forms.length === 0) continue;
      const bentuk = forms.map((form) => `${form}=${mix.counts.get(form)}`).join(' ');
      const related = forms.flatMap((form) => {
        const on = mix.first.get(form);
        return on ? [{ on, field: '/kode', params: { bentuk_ini: form } }] : [];
      });
      yield { on: doc.root, field: '/nomenklatur', params: { bentuk }, related };
    }
  },
};
