import { documentName } from '../../model/document-names.ts';
import type { Doc, Jenis, Model, Node } from '../../model/node.ts';
import { yearEntries } from '../../model/pagu.ts';
import { docsOf } from '../../model/query.ts';
import { recordOf } from '../../model/record.ts';
import { tanggalOf } from '../../model/tanggal.ts';
import { isFilled } from '../../model/written.ts';
import type { Finding, Rule } from '../rule.ts';

const PLANS: readonly Jenis[] = ['rpjmd', 'rpd', 'renstra', 'rkpd', 'renja', 'ppas', 'apbd', 'realisasi'];
/** Last day of each quarter. */
const QUARTER_END = ['03-31', '06-30', '09-30', '12-31'];

/** A result that cannot be known yet. */
interface Early {
  /** `2026` or `TW3`. */
  readonly saat: string;
  readonly field: string;
  readonly level: 'galat' | 'peringatan';
}

/** The last year of which a document can tell results. */
function lastYear(doc: Doc): number | undefined {
  if (doc.tahun !== undefined) return doc.jenis === 'realisasi' ? doc.tahun : doc.tahun - 1;
  return doc.periode && Math.max(doc.periode.akhir, ...doc.periode.lanjutan);
}

function earlyYears(node: Node, last: number): Early[] {
  return (['realisasi', 'capaian'] as const).flatMap((key) =>
    yearEntries(node.data[key]).flatMap(({ year, value }): Early[] => {
      if (year <= last || !isFilled(value)) return [];
      // In a plan of year n, changed during that year, a result of the year so far may stand.
      const running = year === node.doc.tahun;
      return [{ saat: String(year), field: `/${key}/${year}`, level: running ? 'peringatan' : 'galat' }];
    }),
  );
}

/** Quarters that ended after the date of the document; 0 may be written ahead. */
function earlyQuarters(node: Node, date: string): Early[] {
  const map = recordOf(node.data.triwulan);
  return QUARTER_END.flatMap((end, i): Early[] => {
    const quarter = String(i + 1);
    const value = map[quarter];
    if (!isFilled(value) || String(value) === '0' || `${node.doc.tahun}-${end}` <= date) return [];
    return [{ saat: `TW${quarter}`, field: `/triwulan/${quarter}`, level: 'galat' }];
  });
}

const tellsResults = ({ data }: Node): boolean =>
  data.realisasi !== undefined || data.capaian !== undefined || data.triwulan !== undefined;

interface Place extends Early {
  readonly on: Node;
  count: number;
}

/** Of each document, every early year or quarter once, with its first place. */
function found(model: Model): Map<Doc, Map<string, Place>> {
  const lasts = new Map(docsOf(model, ...PLANS).map((doc) => [doc, lastYear(doc)]));
  const out = new Map<Doc, Map<string, Place>>();
  for (const on of model.nodes) {
    if (!tellsResults(on)) continue;
    const last = lasts.get(on.doc);
    if (last === undefined) continue;
    const date = tanggalOf(on.doc);
    const early = [...earlyYears(on, last), ...(date === undefined ? [] : earlyQuarters(on, date))];
    for (const entry of early) {
      const places = out.get(on.doc) ?? new Map<string, Place>();
      out.set(on.doc, places);
      const place = places.get(entry.saat);
      if (place) place.count++;
      else places.set(entry.saat, { ...entry, on, count: 1 });
    }
  }
  return out;
}

/** Results of a time that has not come yet. */
export const realisasiTahunSalah: Rule = {
  id: 'realisasi-tahun-salah',
  level: 'galat',
  kelompok: 'I',
  logika: 'semua',
  basis: [
    {
      id: 'Permendagri 86/2017, Formulir E.81: realisasi sampai triwulan berjalan dan tahun n-2',
      en: 'Permendagri 86/2017, form E.81: results up to the running quarter and of year n-2',
      mark: 'turunan',
    },
  ],
  identity: ['saat', 'dokumen'],
  texts: {
    id: {
      judul: 'Realisasi untuk waktu yang belum berlalu',
      alasan:
        'Capaian dan realisasi hanya ada untuk tahun atau triwulan yang sudah selesai. Dokumen realisasi tahun n berhenti di tahun n, dokumen rencana tahun n memuat capaian sampai n-1 (prakiraan), dan dokumen lima tahunan sampai akhir periodenya. Triwulan dibandingkan dengan tanggal dokumen bila ditulis. Capaian tahun berjalan dalam rencana hanya diberi peringatan.',
      pesan: (p) =>
        p.triwulan
          ? `triwulan ${p.triwulan} sudah diisi, padahal dokumen bertanggal ${p.tanggal}`
          : `capaian atau realisasi ${p.saat} ditulis di ${p.dokumen}`,
      label: (p) => (p.tempat === '1' ? 'belum berlalu' : `belum berlalu; ${p.tempat} isian`),
      saran: () => 'perbaiki tahun atau triwulannya; angka yang direncanakan ditulis di target atau pagu',
    },
    en: {
      judul: 'Results for a time that is not over',
      alasan:
        'Results exist only for years and quarters that have ended. A realisasi for year n ends with n, a plan for year n holds results up to n-1 (an estimate), a five-year plan up to the end of its period. Quarters are compared with the date of the document where it has one. A result of the running year in a plan gets a warning only.',
      pesan: (p) =>
        p.triwulan
          ? `quarter ${p.triwulan} is filled in, but the document is dated ${p.tanggal}`
          : `results of ${p.saat} are written in ${p.dokumen}`,
      label: (p) => (p.tempat === '1' ? 'not over yet' : `not over yet; ${p.tempat} entries`),
      saran: () => 'correct the year or quarter; figures that are planned belong in target or pagu',
    },
  },
  *check(model): Iterable<Finding> {
    for (const [doc, places] of found(model)) {
      for (const { on, saat, field, level, count } of places.values()) {
        yield {
          on,
          field,
          part: 'key',
          level,
          params: {
            saat,
            dokumen: documentName(model, doc),
            tempat: String(count),
            ...(saat.startsWith('TW') ? { triwulan: saat.slice(2), tanggal: tanggalOf(doc) ?? '' } : {}),
          },
        };
      }
    }
  },
};
