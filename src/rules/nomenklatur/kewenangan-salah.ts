import { editionName } from '../../model/document-names.ts';
import { isOldRegime } from '../../model/editions.ts';
import {
  authoritiesOf,
  authorityName,
  authorityOf,
  digitsBelow,
  isOthersAffair,
} from '../../model/kewenangan.ts';
import { sameName } from '../../model/names.ts';
import { nationalList } from '../../model/national-list.ts';
import type { Doc, Model, Node } from '../../model/node.ts';
import { nodesOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

/** Told at the row above: a program of other regions only, or the kegiatan with the same digit. */
function isToldAbove(row: Node, isForeign: (program: Node) => boolean): boolean {
  for (let up = row.parent; up; up = up.parent) {
    if (up.kode === undefined || !row.kode?.startsWith(`${up.kode}.`)) continue;
    if (isOthersAffair(up.kode, up.doc.wilayah) || (up.kind === 'program' && isForeign(up))) return true;
  }
  return false;
}

/** The same kegiatan number of the own level: often, not always, the counterpart. */
const ownNumber = ({ kode = '', doc }: Node): string =>
  kode.replace(/^(.{4}\.\d\d\.)\d/, `$1${doc.wilayah.includes('.') ? '2' : '1'}`);

function finding({ acuan }: RuleContext, row: Node, doc: Doc): Finding {
  const kode = row.kode ?? '';
  const own = authoritiesOf(doc.wilayah);
  const list = nationalList(doc);
  const near = list ? acuan.nearest(list.edisi, list.pemda, kode, row.label) : [];
  const sameNumber = list && acuan.nomenklatur(list.edisi, list.pemda, ownNumber(row));
  const padanan =
    near.find((n) => own.has(authorityOf(n.kode) ?? '') && sameName(n.nama, row.label)) ?? sameNumber;
  return {
    on: row,
    field: '/kode',
    params: {
      kode,
      jenis: row.kind,
      angka: authorityOf(kode) ?? '',
      benar: [...own].sort().join(','),
      ...(padanan ? { padanan: `${padanan.kode} (${excerpt(padanan.nama, 60)})` } : {}),
      edisi: list?.edisi ?? '',
    },
  };
}

/** Programs that the list has for other regions only; each is asked about once. */
function foreignPrograms({ acuan }: RuleContext): (program: Node) => boolean {
  const known = new Map<string, boolean>();
  return ({ kode = '', doc }) => {
    const list = nationalList(doc);
    if (!list) return false;
    const key = `${list.edisi} ${doc.wilayah} ${kode}`;
    const own = authoritiesOf(doc.wilayah);
    const inList = (k: string) => acuan.nomenklatur(list.edisi, list.pemda, k) !== undefined;
    const digits = () => digitsBelow(kode, own, inList);
    const found = known.get(key) ?? [...digits()].some((digit) => !own.has(digit));
    known.set(key, found);
    return found;
  };
}

function* check(model: Model, context: RuleContext): Generator<Finding> {
  const isForeign = foreignPrograms(context);
  for (const kind of ['kegiatan', 'sub_kegiatan'] as const) {
    for (const row of nodesOf(model, kind)) {
      const { doc } = row;
      if (doc.nomenklatur === 'lokal' || isOldRegime(doc.nomenklatur)) continue;
      if (!isOthersAffair(row.kode, doc.wilayah) || isToldAbove(row, isForeign)) continue;
      yield finding(context, row, doc);
    }
  }
}

/** A kegiatan of another level of government, or of another region's special status. */
export const kewenanganSalah: Rule = {
  id: 'kewenangan-salah',
  level: 'galat',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 dan pemutakhirannya: ruas keempat kode kegiatan menunjukkan kewenangan, 1 provinsi dan 2 kabupaten/kota',
      en: 'Permendagri 90/2019 and its updates: the fourth segment of a kegiatan code is the level of government, 1 for provinces and 2 for regencies and cities',
      mark: 'pasti',
    },
    {
      id: 'Ruas keempat 3 sampai 8 untuk daerah khusus dan istimewa, disimpulkan dari isi daftar nasional',
      en: 'Fourth segments 3 to 8 belong to regions of special status, as the content of the national list shows',
      mark: 'turunan',
    },
  ],
  texts: {
    id: {
      judul: 'Kegiatan di luar kewenangan daerah',
      alasan:
        'Ruas keempat kode kegiatan menunjukkan siapa yang berwenang: 1 provinsi, 2 kabupaten/kota, 3 sampai 8 daerah dengan otonomi khusus atau keistimewaan. Kegiatan di luar kewenangan tidak dapat dianggarkan, dan di kabupaten/kota nama yang mirip sering milik provinsi. Sub kegiatan di bawahnya tidak disebut lagi.',
      pesan: (p) => `${kindWord(p.jenis, 'id')} ${p.kode} adalah kewenangan ${authorityName(p.angka, 'id')}`,
      label: (p) => `ruas keempat ${p.angka}, seharusnya ${p.benar?.replace(',', ' atau ')}`,
      saran: (p) =>
        p.padanan
          ? `pakai padanannya dalam daftar ${editionName(p.edisi ?? '')}, mungkin ${p.padanan}`
          : `pakai padanan untuk ${authorityName(p.benar, 'id')} dari daftar nasional`,
    },
    en: {
      judul: 'Activity of another government',
      alasan:
        'The fourth segment of a kegiatan code says whose affair it is: 1 provinces, 2 regencies and cities, 3 to 8 regions of special status. What is not an affair of the region cannot be budgeted, and similar names often belong to the province. Rows below are not told again.',
      pesan: (p) => `${kindWord(p.jenis, 'en')} ${p.kode} is an affair of ${authorityName(p.angka, 'en')}`,
      label: (p) => `fourth segment ${p.angka}, should be ${p.benar?.replace(',', ' or ')}`,
      saran: (p) =>
        p.padanan
          ? `use its counterpart in ${editionName(p.edisi ?? '')}, perhaps ${p.padanan}`
          : `use the counterpart for ${authorityName(p.benar, 'en')} from the national list`,
    },
  },
  check,
};
