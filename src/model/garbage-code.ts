/** Codes of the national lists as damage leaves them. Only what no list has: local codes and ids must pass. */

export interface CodeFault {
  readonly jenis:
    | 'kode-spasi'
    | 'kode-koma'
    | 'kode-belum-diganti'
    | 'kode-huruf'
    | 'kode-titik'
    | 'kode-segmen';
  readonly potongan: string;
  readonly awal: number;
}

/** Dotted digits: only there a wrong segment can be told from a local code. */
const DOTTED = /^[\dX]+(?:\.[\dX]+)+$/;

/** Segments in order: what is wrong with `1.03.1.0` (was 1.03.10) or `2.08.067` (was 2.08.07). */
const SEGMENTS: readonly RegExp[] = [
  // Program of one digit, or followed by a lone 0.
  /^\d\.\d\d\.\d(?:\.0)?$/,
  // Office: a slot `0.00` that lost its point.
  /^\d\.\d\d\.(?:\d\.\d\d\.)*(?:000\.|\d{3}\.)/,
  // Bidang, program or kegiatan with three digits.
  /^\d\.\d{3}(?:\.|$)/,
  /^\d\.\d\d\.\d{3}(?:\.|$)/,
  /^\d\.\d\d\.\d\d\.\d\.\d{3}(?:\.|$)/,
  // Bidang without its 0, kegiatan without its 0.
  /^\d\.\d\.\d\d\.\d\.\d\d(?:\.\d{2,4})?$/,
  /^\d\.\d\d\.\d\d\.[1-8]\.\d\.(?:\d{2}|\d{4})$/,
];

const OTHERS: readonly (readonly [CodeFault['jenis'], RegExp])[] = [
  ['kode-spasi', /(?<=[\dX.,])\s+(?=[\dX.])|^\s+|\s+$/],
  ['kode-koma', /(?<=\d),(?=\d)/],
  ['kode-belum-diganti', /^X(?:\.XX)?(?=\.|$)/i],
  ['kode-huruf', /(?<=[\d.])[Ool](?=[\d.]|$)/],
  ['kode-titik', /\.\.+|^\.|\.$/],
];

export function codeFaults(text: string): CodeFault[] {
  if (text.length > 60) return [];
  const found = OTHERS.flatMap(([jenis, form]) => {
    const match = form.exec(text);
    return match ? [{ jenis, potongan: match[0], awal: match.index }] : [];
  });
  const wrong = found.length === 0 && DOTTED.test(text) && SEGMENTS.some((form) => form.test(text));
  return wrong ? [{ jenis: 'kode-segmen', potongan: text, awal: 0 }] : found;
}
