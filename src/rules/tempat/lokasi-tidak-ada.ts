import type { Acuan, Wilayah } from '../../acuan/acuan.ts';
import { normalName } from '../../model/names.ts';
import type { Data, Doc, Kind, Node } from '../../model/node.ts';
import { docsOf, nameOf, nodesOf } from '../../model/query.ts';
import { kindWord } from '../../model/words.ts';
import { closest } from '../../similar.ts';
import type { Finding, Params, Rule } from '../rule.ts';

const ROWS: readonly Kind[] = ['program', 'kegiatan', 'sub_kegiatan'];
/** Province, regency or city, kecamatan, desa or kelurahan. */
const KODE = /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/;
const KECAMATAN = 8;
/** From this many on, locations that all lie elsewhere are one fault of the header. */
const WHOLE = 5;

interface Written {
  readonly text: string;
  readonly field: string;
}

/** A location is a code, or a record that holds one in `wilayah`; a record with `uraian` alone is free text. */
function writtenOf(value: Data | undefined): Written[] {
  const one = (item: Data | undefined, field: string): Written[] => {
    if (typeof item === 'string' || typeof item === 'number') {
      const text = String(item).trim();
      return text === '' ? [] : [{ text, field }];
    }
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return [];
    return one(item.wilayah, `${field}/wilayah`);
  };
  return Array.isArray(value) ? value.flatMap((v, i) => one(v, `/lokasi/${i}`)) : one(value, '/lokasi');
}

/** The shipped list ends at the kecamatan; a desa is known by its kecamatan. */
const areaOf = (acuan: Acuan, kode: string): Wilayah | undefined =>
  KODE.test(kode) ? acuan.wilayah(kode.slice(0, KECAMATAN)) : undefined;

const shown = (area: Wilayah): string => `"${area.kode}" (${area.nama})`;

/** `1603060` or `16.3.6` with the points and zeros of the Kemendagri list. */
function repaired(acuan: Acuan, text: string): Wilayah | undefined {
  const segments = text.split(/[^0-9]+/).filter((s) => s !== '');
  const digits = segments.length > 1 ? segments.map((s) => s.padStart(2, '0')).join('') : (segments[0] ?? '');
  const pairs = digits.slice(0, 6).match(/\d\d/g) ?? [];
  return areaOf(acuan, pairs.join('.'));
}

/** Near codes of the region itself. */
function nearCodes(acuan: Acuan, doc: Doc, text: string): Wilayah[] {
  const mended = repaired(acuan, text);
  if (mended && mended.kode !== text && inside(doc, mended.kode)) return [mended];
  const around = [doc.wilayah, text.slice(0, 5)].flatMap((kode) => acuan.wilayahChildren(kode));
  const areas = new Map(around.map((a) => [a.kode, a]));
  return closest(text.slice(0, KECAMATAN), areas.keys()).flatMap((kode) => areas.get(kode) ?? []);
}

/** Areas of the region with that name: `Kecamatan Lawang Kidul`, `Kab. Muara Enim`. */
function byName(acuan: Acuan, doc: Doc, text: string): Wilayah[] {
  const bare = (nama: string) =>
    normalName(nama.replace(/^\s*(kec(amatan)?|kab(upaten)?|kota)\b\.?\s*/i, ''));
  const wanted = bare(text);
  const own = acuan.wilayah(doc.wilayah);
  return [...acuan.wilayahChildren(doc.wilayah), ...(own ? [own] : [])].filter(
    (a) => wanted !== '' && bare(a.nama) === wanted,
  );
}

const inside = (doc: Doc, kode: string): boolean =>
  doc.wilayah === '' || kode === doc.wilayah || kode.startsWith(`${doc.wilayah}.`);

function finding(acuan: Acuan, row: Node, { text, field }: Written): Finding | undefined {
  const { doc } = row;
  const params = { lokasi: text, jenis: row.kind, butir: nameOf(row) };
  if (!/^[\d.,\s-]+$/.test(text)) {
    const terdekat = byName(acuan, doc, text).map(shown).join(', ');
    // A code is wanted inside `wilayah`; beside it free text has its own key.
    const more = { sebab: 'teks', ...(terdekat ? { terdekat } : {}) };
    return { on: row, field, level: 'peringatan', params: { ...params, ...more } };
  }
  const area = areaOf(acuan, text);
  const region = acuan.wilayah(doc.wilayah)?.nama ?? doc.wilayah;
  // A header that names no region is told once, at the header.
  if (area && (inside(doc, text) || isUnknown(acuan, doc))) return undefined;
  if (area) return { on: row, field, params: { ...params, sebab: 'luar', nama: area.nama, wilayah: region } };
  const terdekat = nearCodes(acuan, doc, text).map(shown).join(', ');
  return {
    on: row,
    field,
    params: { ...params, sebab: 'kode', wilayah: region, ...(terdekat ? { terdekat } : {}) },
  };
}

const isUnknown = (acuan: Acuan, doc: Doc): boolean =>
  doc.wilayah !== '' && acuan.wilayah(doc.wilayah) === undefined;

function unknownRegion(acuan: Acuan, doc: Doc): Finding {
  const provinsi = acuan.wilayah(doc.wilayah.slice(0, 2));
  const areas = provinsi ? acuan.wilayahChildren(provinsi.kode) : [];
  const near = closest(
    doc.wilayah,
    areas.map((a) => a.kode),
  );
  const terdekat = near
    .flatMap((kode) => areas.find((a) => a.kode === kode) ?? [])
    .map(shown)
    .join(', ');
  const params = { lokasi: doc.wilayah, sebab: 'kepala', ...(terdekat ? { terdekat } : {}) };
  return { on: doc.root, field: '/wilayah', params };
}

/** Documents all of whose many locations lie in another region: it is the header that is wrong. */
function* strangers(acuan: Acuan, rows: readonly Node[]): Generator<Finding> {
  const areas = new Map<Doc, { all: number; abroad: Wilayah[] }>();
  for (const { doc, data } of rows) {
    for (const { text } of writtenOf(data.lokasi)) {
      const entry = areas.get(doc) ?? { all: 0, abroad: [] };
      areas.set(doc, entry);
      entry.all += 1;
      const area = areaOf(acuan, text);
      if (area && !inside(doc, text) && !isUnknown(acuan, doc)) entry.abroad.push(area);
    }
  }
  for (const [doc, { all, abroad }] of areas) {
    const [first] = abroad;
    if (!first || all < WHOLE || abroad.length < all) continue;
    const home = acuan.wilayah(first.kode.slice(0, 5)) ?? first;
    const wilayah = acuan.wilayah(doc.wilayah)?.nama ?? doc.wilayah;
    const params = {
      sebab: 'seluruh',
      lokasi: doc.wilayah,
      jumlah: String(all),
      wilayah,
      terdekat: shown(home),
    };
    yield { on: doc.root, field: '/wilayah', params };
  }
}

/** Text inside braces, quoted where YAML would misread it. */
const inBraces = (text: string | undefined): string =>
  /[,:#{}[\]"'&*!|>%@`]/.test(text ?? '') ? JSON.stringify(text) : (text ?? '');

const on = (p: Params, lang: 'id' | 'en'): string =>
  `${lang === 'id' ? 'pada' : 'on'} ${kindWord(p.jenis, lang)} ${p.butir}`;

/** A place that nobody can find on the map, or that is not the region's. */
export const lokasiTidakAda: Rule = {
  id: 'lokasi-tidak-ada',
  level: 'galat',
  kelompok: 'H',
  logika: 'semua',
  basis: [
    {
      id: 'Kepmendagri 300.2.2-2430 Tahun 2025: kode dan data wilayah administrasi pemerintahan',
      en: 'Kepmendagri 300.2.2-2430/2025: codes of administrative areas',
      mark: 'pasti',
    },
  ],
  identity: ['lokasi'],
  texts: {
    id: {
      judul: 'Lokasi tidak terdaftar',
      alasan:
        'Kode wilayah membuat program sektoral dapat dibaca menurut tempat: kecamatan mana yang menerima apa. Kode yang tidak terdaftar atau milik daerah lain hilang dari rekapitulasi. Tempat yang tidak berkode ditulis sebagai uraian; desa dan kelurahan diperiksa sampai kecamatannya. Bila semua lokasi berada di daerah lain, yang dilaporkan wilayah di kepala dokumen.',
      pesan: (p) =>
        p.sebab === 'teks'
          ? `lokasi "${p.lokasi}" ${on(p, 'id')} bukan kode wilayah`
          : p.sebab === 'luar'
            ? `lokasi ${p.lokasi} (${p.nama}) ${on(p, 'id')} berada di luar ${p.wilayah}`
            : p.sebab === 'seluruh'
              ? `seluruh ${p.jumlah} lokasi di dokumen ini berada di luar ${p.wilayah}, wilayah di kepala dokumen`
              : p.sebab === 'kepala'
                ? `wilayah ${p.lokasi} di kepala dokumen tidak terdaftar`
                : `kode lokasi ${p.lokasi} ${on(p, 'id')} tidak terdaftar`,
      label: (p) =>
        p.sebab === 'seluruh'
          ? `lokasinya misalnya di ${p.terdekat}`
          : p.sebab === 'teks'
            ? 'teks, bukan kode'
            : p.sebab === 'luar'
              ? `${p.nama}`
              : 'kode tidak terdaftar',
      saran: (p) =>
        p.sebab === 'teks'
          ? p.terdekat
            ? `ganti dengan kodenya: ${p.terdekat}`
            : `tulis sebagai uraian: {uraian: ${inBraces(p.lokasi)}}, atau ganti dengan kode kecamatan`
          : p.sebab === 'seluruh'
            ? `perbaiki wilayah di kepala dokumen, mungkin ${p.terdekat}, atau semua kode lokasinya`
            : p.sebab === 'luar'
              ? `ganti dengan kode wilayah di ${p.wilayah}, atau tulis sebagai uraian: {uraian: ${inBraces(p.nama)}}`
              : p.terdekat
                ? `ganti kodenya, mungkin ${p.terdekat}`
                : 'ganti dengan kode Kemendagri: provinsi "16", kabupaten "16.03", kecamatan "16.03.06"',
    },
    en: {
      judul: 'Location is not registered',
      alasan:
        'Area codes let sectoral programs be read by place: which kecamatan gets what. A code that is not registered, or of another region, is lost from the summaries. Places without a code are written as uraian; villages are checked down to their kecamatan. Where all of them lie in another region, the header is reported instead.',
      pesan: (p) =>
        p.sebab === 'teks'
          ? `location "${p.lokasi}" ${on(p, 'en')} is not an area code`
          : p.sebab === 'luar'
            ? `location ${p.lokasi} (${p.nama}) ${on(p, 'en')} is outside ${p.wilayah}`
            : p.sebab === 'seluruh'
              ? `all ${p.jumlah} locations of this document are outside ${p.wilayah}, the region in the header`
              : p.sebab === 'kepala'
                ? `region ${p.lokasi} in the header is not registered`
                : `location code ${p.lokasi} ${on(p, 'en')} is not registered`,
      label: (p) =>
        p.sebab === 'seluruh'
          ? `located in ${p.terdekat}, for instance`
          : p.sebab === 'teks'
            ? 'text, not a code'
            : p.sebab === 'luar'
              ? `${p.nama}`
              : 'unregistered code',
      saran: (p) =>
        p.sebab === 'teks'
          ? p.terdekat
            ? `write its code: ${p.terdekat}`
            : `write it as free text: {uraian: ${inBraces(p.lokasi)}}, or use the code of a kecamatan`
          : p.sebab === 'seluruh'
            ? `correct wilayah in the header, perhaps ${p.terdekat}, or all the location codes`
            : p.sebab === 'luar'
              ? `use a code in ${p.wilayah}, or write it as free text: {uraian: ${inBraces(p.nama)}}`
              : p.terdekat
                ? `replace the code, perhaps by ${p.terdekat}`
                : 'use a Kemendagri code: province "16", regency "16.03", kecamatan "16.03.06"',
    },
  },
  *check(model, { acuan }) {
    const plans = new Set(docsOf(model, 'rpjmd', 'rpd', 'renstra', 'renja'));
    for (const doc of plans) if (isUnknown(acuan, doc)) yield unknownRegion(acuan, doc);
    const rows = ROWS.flatMap((kind) => nodesOf(model, kind)).filter((row) => plans.has(row.doc));
    const elsewhere = new Set<Doc>();
    for (const found of strangers(acuan, rows)) {
      elsewhere.add(found.on.doc);
      yield found;
    }
    for (const row of rows) {
      if (elsewhere.has(row.doc)) continue;
      for (const written of writtenOf(row.data.lokasi)) {
        const found = finding(acuan, row, written);
        if (found) yield found;
      }
    }
  },
};
