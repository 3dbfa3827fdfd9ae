/** Regulations of the field that were revoked, with the year and what took their place. */
import type { Data, Doc } from './node.ts';

export interface Revoked {
  /** As one writes it: `Permendagri 54/2010`. */
  readonly nama: string;
  /** Year of the revocation. */
  readonly tahun: number;
  readonly pengganti: string;
}

/** Only what is certain; PP 8/2008 is not among them, since no later regulation names it as revoked. */
const REVOKED: readonly Revoked[] = [
  { nama: 'UU 32/2004', tahun: 2014, pengganti: 'UU 23/2014' },
  { nama: 'UU 33/2004', tahun: 2022, pengganti: 'UU 1/2022' },
  { nama: 'PP 58/2005', tahun: 2019, pengganti: 'PP 12/2019' },
  { nama: 'PP 65/2005', tahun: 2018, pengganti: 'PP 2/2018' },
  { nama: 'PP 41/2007', tahun: 2016, pengganti: 'PP 18/2016' },
  { nama: 'Permendagri 13/2006', tahun: 2020, pengganti: 'Permendagri 77/2020' },
  { nama: 'Permendagri 54/2010', tahun: 2017, pengganti: 'Permendagri 86/2017' },
  { nama: 'Permendagri 100/2018', tahun: 2021, pengganti: 'Permendagri 59/2021' },
  { nama: 'PermenPANRB 12/2015', tahun: 2021, pengganti: 'PermenPANRB 88/2021' },
];

const LONG: Readonly<Record<string, string>> = {
  UU: 'undang-undang|uu',
  PP: 'peraturan pemerintah|pp',
  Permendagri: 'peraturan menteri dalam negeri|permendagri',
  PermenPANRB:
    'peraturan menteri pendayagunaan aparatur negara dan reformasi birokrasi|permen ?pan ?(?:dan )?rb',
};

const FORMS: readonly (readonly [Revoked, RegExp])[] = REVOKED.map((entry) => {
  const [, jenis = '', nomor = '', tahun = ''] = /^(\w+) (\d+)\/(\d{4})$/.exec(entry.nama) ?? [];
  const between = '(?: republik indonesia| ri)? ?(?:nomor |no\\.? ?)?';
  return [
    entry,
    new RegExp(
      `(?<![\\p{L}])(?:${LONG[jenis]})${between}${nomor} ?(?:/|tahun |th\\.? ?)${tahun}(?!\\d)`,
      'iu',
    ),
  ];
});

/** Named together with its end or its change, it is history and no basis. */
const TOLD = /dicabut|diganti|diubah|digantikan|tidak berlaku/i;

const year = (value: Data | undefined): number | undefined => {
  const found = typeof value === 'string' ? /^(19|20)\d\d/.exec(value)?.[0] : undefined;
  return found === undefined ? undefined : Number(found);
};

/** When the document was written, as far as it says so. */
function writtenIn(doc: Doc): number | undefined {
  const { versi } = doc.root.data;
  const tanggal =
    versi !== null && typeof versi === 'object' && !Array.isArray(versi) ? versi?.tanggal : undefined;
  return year(tanggal) ?? doc.versi.berlaku ?? doc.tahun ?? doc.periode?.awal;
}

/** The regulations that a text names as a basis, whenever they were revoked; undefined for none. */
export function namedRevoked(text: string): readonly Revoked[] | undefined {
  // Every one of them has a year, and next to no other text has one.
  if (!/(?:19|20)\d\d/.test(text) || TOLD.test(text)) return undefined;
  const flat = text.replace(/\s+/g, ' ');
  const found = FORMS.filter(([, form]) => form.test(flat)).map(([entry]) => entry);
  return found.length > 0 ? found : undefined;
}

/** Those of them that were revoked in a year before the document's own. */
export function revokedBefore(named: readonly Revoked[], doc: Doc): readonly Revoked[] {
  const written = writtenIn(doc);
  return written === undefined ? [] : named.filter((entry) => entry.tahun < written);
}
