import type { Node } from '../../model/node.ts';
import { nodesOf } from '../../model/query.ts';
import { type DaftarRekening, daftarOf } from '../../model/rekening.ts';
import type { Finding, Rule } from '../rule.ts';

/** Akun to sub rincian objek; the first SIPD years wrote 3 and 5 digits at the end. */
const FORM = /^[456](\.\d(\.\d\d(\.\d\d(\.\d{2,3}(\.\d{4,5})?)?)?)?)?$/;
const AKUN: Readonly<Record<DaftarRekening, string>> = {
  pendapatan: '4',
  belanja: '5',
  pembiayaan: '6',
  sub_kegiatan: '5',
};
/** How many kelompok each akun has: 4.1-4.3, 5.1-5.4, 6.1-6.2. */
const KELOMPOK: Readonly<Record<string, number>> = { '4': 3, '5': 4, '6': 2 };

const parentOf = (kode: string): string => kode.slice(0, Math.max(0, kode.lastIndexOf('.')));
const depthOf = (kode: string): number => kode.split('.').length;

/** Codes of one list; headings stand beside what they sum. */
interface Table {
  readonly codes: ReadonlySet<string>;
  /** Levels on which the list has headings. */
  readonly levels: ReadonlySet<number>;
}

function tableOf(lines: readonly Node[]): Table {
  const codes = new Set(lines.flatMap((line) => line.kode ?? []));
  const levels = new Set<number>();
  for (const kode of codes) if (codes.has(parentOf(kode))) levels.add(depthOf(parentOf(kode)));
  return { codes, levels };
}

function faultOf(
  kode: string,
  list: DaftarRekening,
  table: Table,
): Pick<Finding, 'level' | 'params'> | undefined {
  if (!FORM.test(kode)) return { params: { sebab: 'bentuk' } };
  const akun = AKUN[list];
  if (!kode.startsWith(akun)) return { params: { sebab: 'akun', akun, daftar: list } };
  const kelompok = Number(kode.split('.')[1] ?? '1');
  if (kelompok < 1 || kelompok > (KELOMPOK[akun] ?? 0))
    return { params: { sebab: 'kelompok', kelompok: `${akun}.${kelompok}` } };
  const induk = parentOf(kode);
  if (induk === '' || !table.levels.has(depthOf(induk)) || table.codes.has(induk)) return undefined;
  return { level: 'peringatan', params: { sebab: 'induk', induk } };
}

/** Account codes by their form and by the list that they stand in; the national list is not shipped. */
export const rekeningTidakAda: Rule = {
  id: 'rekening-tidak-ada',
  level: 'galat',
  kelompok: 'I',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 90/2019: kode rekening enam tingkat, 4 pendapatan, 5 belanja, 6 pembiayaan',
      en: 'Permendagri 90/2019: account codes of six levels, 4 revenue, 5 spending, 6 financing',
      mark: 'pasti',
    },
  ],
  identity: ['butir', 'tahun'],
  texts: {
    id: {
      judul: 'Kode rekening tidak dikenal',
      alasan:
        'Kode rekening bertingkat enam, misalnya 5.1.02.01.01.0024, dan angka pertamanya menunjukkan pendapatan, belanja, atau pembiayaan. Kode yang salah bentuk atau salah tempat membuat jumlah per kelompok keliru. Daftar rekening nasional tidak disertakan, sehingga yang diperiksa hanya bentuk, kelompok, dan adanya baris induk bila daftar itu memakai baris jumlah.',
      pesan: (p) =>
        p.sebab === 'bentuk'
          ? `kode rekening ${p.kode} bukan bentuk kode rekening`
          : p.sebab === 'akun'
            ? `rekening ${p.kode} berada di daftar ${p.daftar === 'sub_kegiatan' ? 'belanja sub kegiatan' : p.daftar}, tetapi tidak berawalan ${p.akun}`
            : p.sebab === 'kelompok'
              ? `rekening ${p.kode} memakai kelompok ${p.kelompok} yang tidak ada`
              : `rekening ${p.kode} tidak punya baris induk ${p.induk} di daftar ini`,
      label: (p) => (p.sebab === 'induk' ? `baris ${p.induk} belum ada` : 'kode tidak dikenal'),
      saran: (p) =>
        p.sebab === 'induk'
          ? `tambahkan baris ${p.induk}, atau perbaiki kodenya`
          : 'salin kode dari DPA atau daftar rekening, misalnya "5.1.02.01.01.0024"',
    },
    en: {
      judul: 'Unknown account code',
      alasan:
        'Account codes have six levels, as in 5.1.02.01.01.0024, and the first digit tells revenue, spending or financing. A code of another form, or in the wrong list, spoils the sums by group. The national list of accounts is not shipped, so only form, group, and the heading line are checked, the latter where the list has headings.',
      pesan: (p) =>
        p.sebab === 'bentuk'
          ? `${p.kode} has not the form of an account code`
          : p.sebab === 'akun'
            ? `account ${p.kode} stands in the list ${p.daftar === 'sub_kegiatan' ? 'of spending of a sub-activity' : p.daftar} but does not begin with ${p.akun}`
            : p.sebab === 'kelompok'
              ? `account ${p.kode} is of group ${p.kelompok}, which does not exist`
              : `account ${p.kode} has no heading ${p.induk} in this list`,
      label: (p) => (p.sebab === 'induk' ? `no line ${p.induk}` : 'unknown code'),
      saran: (p) =>
        p.sebab === 'induk'
          ? `add the line ${p.induk}, or correct the code`
          : 'copy the code from the DPA or the list of accounts, e.g. "5.1.02.01.01.0024"',
    },
  },
  *check(model) {
    const tables = new Map<string, Node[]>();
    for (const line of nodesOf(model, 'rekening')) {
      const key = `${line.doc.file}\n${line.parent?.pointer}\n${daftarOf(line)}`;
      const list = tables.get(key);
      if (list) list.push(line);
      else tables.set(key, [line]);
    }
    for (const lines of tables.values()) {
      const table = tableOf(lines);
      for (const line of lines) {
        const list = daftarOf(line);
        const fault = line.kode !== undefined && list ? faultOf(line.kode, list, table) : undefined;
        if (fault)
          yield {
            on: line,
            ...fault,
            params: {
              ...fault.params,
              kode: line.kode ?? '',
              butir: line.parent?.kode ?? list ?? '',
              tahun: String(line.doc.tahun ?? ''),
            },
          };
      }
    }
  },
};
