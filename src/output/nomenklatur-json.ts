/** Rows of the national lists for machines; keys as in the plan documents. */
import { jsonText } from './json.ts';
import type { NomenklaturEntry, NomenklaturHits, NomenklaturRow } from './nomenklatur-text.ts';

const brief = ({ kode, tingkat, nama }: NomenklaturRow) => ({ kode, tingkat, nama });

export function nomenklaturJson(entries: readonly NomenklaturEntry[]): string {
  const hasil = entries.map(({ edition, pemda, row, generic, parents, children, others }) => ({
    edisi: edition,
    pemda,
    ...row,
    ...(generic === undefined ? {} : { generik: generic }),
    induk: parents.map(brief),
    anak: children.map(brief),
    daftarLain: others.map((other) => ({
      edisi: other.edition,
      pemda: other.pemda,
      ada: other.row !== undefined,
      ...(other.row ? { nama: other.row.nama, satuan: other.row.satuan, namaSama: other.sameName } : {}),
      kodeLain: other.elsewhere,
    })),
  }));
  return jsonText({ versi: 1, hasil }, ['hasil']);
}

export const nomenklaturHitsJson = ({
  edition,
  pemda,
  words,
  rows,
  total,
  complete,
}: NomenklaturHits): string =>
  jsonText(
    { versi: 1, edisi: edition, pemda, kata: words, semuaKata: complete, jumlah: total, hasil: rows },
    ['hasil'],
  );
