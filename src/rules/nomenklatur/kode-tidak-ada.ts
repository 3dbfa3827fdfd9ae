import type { Acuan, JenisPemda, Nomenklatur } from '../../acuan/acuan.ts';
import { isDamagedCode } from '../../model/code-form.ts';
import { editionName } from '../../model/document-names.ts';
import { digitsOf, subDigits } from '../../model/editions.ts';
import { isOthersAffair } from '../../model/kewenangan.ts';
import type { Doc, Jenis, Kind, Node } from '../../model/node.ts';
import { docsOf, pemdaOf } from '../../model/query.ts';
import { excerpt, kindWord } from '../../model/words.ts';
import { closest } from '../../similar.ts';
import type { Finding, Params, Rule } from '../rule.ts';

const DOCS: readonly Jenis[] = ['rpjmd', 'rpd', 'renstra', 'rkpd', 'renja', 'ppas', 'apbd', 'realisasi'];
const CODED: readonly Kind[] = ['program', 'kegiatan', 'sub_kegiatan'];
/** A region's own list; nothing to compare with. */
const OWN_LIST = 'lokal';

interface List {
  readonly acuan: Acuan;
  readonly edition: string;
  readonly pemda: JenisPemda;
  /** The same slip is often made on many rows. */
  readonly near: Map<string, readonly Nomenklatur[]>;
}

function rowsOf(doc: Doc): Node[] {
  const out: Node[] = [];
  const walk = (node: Node) => {
    if (node.kind !== 'dokumen' && !CODED.includes(node.kind)) return;
    // A damaged code is told by the rules on the form of codes.
    if (node.kode !== undefined && !isDamagedCode(node)) out.push(node);
    for (const child of node.children) walk(child);
  };
  walk(doc.root);
  return out;
}

const lookUp = (list: List, kode: string): Nomenklatur | undefined =>
  list.acuan.nomenklatur(list.edition, list.pemda, kode);
const isUnknown = (list: List, row: Node): boolean =>
  row.kode !== undefined && !isDamagedCode(row) && lookUp(list, row.kode) === undefined;

/** Codes of another government, and of lists with other sub kegiatan numbers, have rules of their own. */
function isOtherFault(list: List, row: Node): boolean {
  const digits = digitsOf(row.kode);
  return (
    isOthersAffair(row.kode, row.doc.wilayah) || (digits !== undefined && digits !== subDigits(list.edition))
  );
}

/** One wrong code is told once: at the program, else at the lowest rows that carry it. */
function isToldElsewhere(list: List, row: Node): boolean {
  const kode = row.kode ?? '';
  for (let up = row.parent; up; up = up.parent)
    if (up.kind === 'program' && isUnknown(list, up) && kode.startsWith(`${up.kode}.`)) return true;
  return (
    row.kind === 'kegiatan' &&
    row.children.some(
      (c) => c.kind === 'sub_kegiatan' && c.kode?.startsWith(`${kode}.`) && isUnknown(list, c),
    )
  );
}

/** Where the code does exist: in another edition, or for the other level of government. */
function elsewhere({ acuan, edition, pemda }: List, kode: string): Params {
  for (const other of acuan.editions) {
    const row = other === edition ? undefined : acuan.nomenklatur(other, pemda, kode);
    if (row) return { edisi_lain: other, nama_lain: row.nama };
  }
  const level: JenisPemda = pemda === 'provinsi' ? 'kabkota' : 'provinsi';
  const row = acuan.nomenklatur(edition, level, kode);
  return row ? { pemda_lain: level, nama_lain: row.nama } : {};
}

function unknownCode(list: List, row: Node): Finding {
  const kode = row.kode ?? '';
  const key = [list.edition, list.pemda, kode, row.label].join('\n');
  const near = list.near.get(key) ?? list.acuan.nearest(list.edition, list.pemda, kode, row.label);
  list.near.set(key, near);
  // Without a name only codes of the same program are worth a guess.
  const scope = kode
    .split('.')
    .slice(0, row.kind === 'program' ? 2 : 3)
    .join('.');
  const own = near.filter((n) => !isOthersAffair(n.kode, row.doc.wilayah));
  const likely = row.label === '' ? own.filter((n) => n.kode.startsWith(`${scope}.`)) : own;
  const terdekat = likely.map((n) => `${n.kode} (${excerpt(n.nama, 60)})`).join('; ');
  const params = { kode, jenis: row.kind, nama: row.label, edisi: list.edition, pemda: list.pemda };
  return {
    on: row,
    field: '/kode',
    params: { ...params, ...(terdekat ? { terdekat } : {}), ...elsewhere(list, kode) },
  };
}

/** A document whose list is not at hand: said once, not for every code. */
function unchecked(acuan: Acuan, doc: Doc, edition: string, pemda: JenisPemda): Finding {
  const known = [...acuan.editions, ...acuan.knownEditions];
  const [near] = known.includes(edition) ? [] : closest(edition, known);
  return {
    on: doc.root,
    field: '/nomenklatur',
    level: known.includes(edition) ? 'info' : 'peringatan',
    params: {
      edisi: edition,
      pemda,
      tidak_diperiksa: acuan.editions.includes(edition)
        ? 'tingkat'
        : known.includes(edition)
          ? 'edisi'
          : 'asing',
      pilihan: acuan.editions.join(', '),
      ...(near ? { terdekat: near } : {}),
    },
  };
}

const PEMDA: Readonly<Record<string, { id: string; en: string }>> = {
  provinsi: { id: 'provinsi', en: 'provinces' },
  kabkota: { id: 'kabupaten/kota', en: 'regencies and cities' },
};
const pemdaWord = (pemda: string | undefined, lang: 'id' | 'en'): string => PEMDA[pemda ?? '']?.[lang] ?? '';

function message(p: Params, lang: 'id' | 'en'): string {
  const edisi = editionName(p.edisi ?? '');
  const row = `${kindWord(p.jenis, lang)} ${p.kode}${p.nama ? ` (${excerpt(p.nama)})` : ''}`;
  if (lang === 'id') {
    if (p.tidak_diperiksa === 'tingkat')
      return `kode tidak diperiksa: daftar ${edisi} untuk ${pemdaWord(p.pemda, lang)} tidak disertakan`;
    if (p.tidak_diperiksa === 'edisi') return `kode tidak diperiksa: daftar ${edisi} tidak disertakan`;
    if (p.tidak_diperiksa) return `kode tidak diperiksa: edisi nomenklatur "${p.edisi}" tidak dikenal`;
    return p.tingkat
      ? `${p.kode} adalah kode ${kindWord(p.tingkat, lang)}, bukan ${kindWord(p.jenis, lang)}`
      : `${row} tidak ada dalam daftar ${edisi}`;
  }
  if (p.tidak_diperiksa === 'tingkat')
    return `codes are not checked: the list ${edisi} for ${pemdaWord(p.pemda, lang)} is not included`;
  if (p.tidak_diperiksa === 'edisi') return `codes are not checked: the list ${edisi} is not included`;
  if (p.tidak_diperiksa) return `codes are not checked: nomenclature edition "${p.edisi}" is not known`;
  return p.tingkat
    ? `${p.kode} is a code of the level ${kindWord(p.tingkat, lang)}, not ${kindWord(p.jenis, lang)}`
    : `${row} is not in the list ${edisi}`;
}

function note(p: Params, lang: 'id' | 'en'): string {
  const nama = excerpt(p.nama_lain, 50);
  if (p.edisi_lain)
    return lang === 'id'
      ? `ada di ${editionName(p.edisi_lain)}: ${nama}`
      : `in ${editionName(p.edisi_lain)}: ${nama}`;
  if (p.pemda_lain)
    return lang === 'id'
      ? `kewenangan ${pemdaWord(p.pemda_lain, lang)}: ${nama}`
      : `for ${pemdaWord(p.pemda_lain, lang)}: ${nama}`;
  if (p.tidak_diperiksa) return lang === 'id' ? 'tidak ada daftarnya di sini' : 'no such list here';
  if (p.tingkat) return lang === 'id' ? `kode ${kindWord(p.tingkat, lang)}` : `code of a ${p.tingkat}`;
  return lang === 'id' ? 'kode tidak dikenal' : 'unknown code';
}

function advice(p: Params, lang: 'id' | 'en'): string {
  if (p.tidak_diperiksa === 'asing')
    return lang === 'id'
      ? `tulis edisi yang dikenal${p.terdekat ? `, mungkin ${p.terdekat}` : `: ${p.pilihan}`}`
      : `write a known edition${p.terdekat ? `, perhaps ${p.terdekat}` : `: ${p.pilihan}`}`;
  if (p.tidak_diperiksa)
    return lang === 'id'
      ? `cocokkan kode secara manual, atau pindahkan dokumen ke edisi yang diperiksa: ${p.pilihan}`
      : `compare the codes by hand, or move the document to an edition that is checked: ${p.pilihan}`;
  if (p.tingkat)
    return lang === 'id'
      ? `ganti dengan kode ${kindWord(p.jenis, lang)}, atau pindahkan baris ini ke tempatnya`
      : `use the code of a ${p.jenis}, or move this row to its place`;
  if (p.terdekat)
    return lang === 'id'
      ? `ganti kodenya, mungkin ${p.terdekat}`
      : `replace the code, perhaps by ${p.terdekat}`;
  return lang === 'id'
    ? `ganti dengan kode yang berlaku dalam daftar ${editionName(p.edisi ?? '')}, atau sesuaikan nomenklatur dokumen ini`
    : `replace it by a code of the list ${editionName(p.edisi ?? '')}, or correct nomenklatur of this document`;
}

/** A code that the national list does not have cannot be entered in SIPD-RI, nor budgeted. */
export const kodeTidakAda: Rule = {
  id: 'kode-tidak-ada',
  level: 'galat',
  kelompok: 'G',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019 dan pemutakhirannya (terakhir Kepmendagri 900.1-861/2026): program, kegiatan, dan sub kegiatan memakai kode daftar nasional',
      en: 'Permendagri 90/2019 and its updates (latest Kepmendagri 900.1-861/2026): programs, activities and sub-activities use the codes of the national list',
      mark: 'pasti',
    },
  ],
  texts: {
    id: {
      judul: 'Kode tidak ada dalam daftar nasional',
      alasan:
        'Program, kegiatan, dan sub kegiatan bukan teks bebas: kode dan namanya berasal dari daftar nasional yang diperbarui dari waktu ke waktu. Kode di luar daftar tidak dapat dimasukkan ke SIPD-RI dan tidak dapat dianggarkan. Edisi yang dipakai tertulis pada nomenklatur di kepala dokumen.',
      pesan: (p) => message(p, 'id'),
      label: (p) => note(p, 'id'),
      saran: (p) => advice(p, 'id'),
    },
    en: {
      judul: 'Code is not in the national list',
      alasan:
        'Programs, activities and sub-activities are no free text: codes and names come from a national list that is updated from time to time. A code outside the list cannot be entered in SIPD-RI and cannot be budgeted. The edition stands under nomenklatur in the header of the document.',
      pesan: (p) => message(p, 'en'),
      label: (p) => note(p, 'en'),
      saran: (p) => advice(p, 'en'),
    },
  },
  *check(model, { acuan }) {
    const near = new Map<string, readonly Nomenklatur[]>();
    for (const doc of docsOf(model, ...DOCS)) {
      const pemda = pemdaOf(doc);
      const edition = doc.nomenklatur;
      if (!pemda || edition === undefined || edition === OWN_LIST) continue;
      const rows = rowsOf(doc);
      if (!acuan.covers(edition, pemda)) {
        if (rows.length > 0) yield unchecked(acuan, doc, edition, pemda);
        continue;
      }
      const list: List = { acuan, edition, pemda, near };
      for (const row of rows) {
        const found = lookUp(list, row.kode ?? '');
        if (!found) {
          if (!isOtherFault(list, row) && !isToldElsewhere(list, row)) yield unknownCode(list, row);
        } else if (found.tingkat !== row.kind) {
          const params = { kode: row.kode ?? '', jenis: row.kind, tingkat: found.tingkat, edisi: edition };
          yield { on: row, field: '/kode', params };
        }
      }
    }
  },
};
