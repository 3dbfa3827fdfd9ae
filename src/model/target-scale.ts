/** Named ordered scales of grades. Whoever compares two grades needs the same scale; the order is all that counts. */

export interface Predikat {
  readonly skala: string;
  /** Place on the scale, 1 is the lowest; of `level` the level itself. */
  readonly urutan: number;
}

/**
 * Lowest first; spellings of one grade are separated by `|`.
 * sakip: also RB, and accreditation A > B > C, whose order is the same. mutu: SPBE, IKM and the words of SAKIP.
 * akreditasi: health facilities, and the grades of Kota Layak Anak between them. desa: Indeks Desa Membangun.
 */
const SCALES: Readonly<Record<string, readonly string[]>> = {
  sakip: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'],
  opini: [
    'tmp|tidak memberikan pendapat|tidak menyatakan pendapat|disclaimer',
    'tw|tidak wajar',
    'wdp|wajar dengan pengecualian',
    'wtp|wajar tanpa pengecualian|wtp-dpp|wtp dpp|wtp dengan paragraf penjelas',
  ],
  akreditasi: ['dasar|pratama', 'madya', 'nindya', 'utama', 'paripurna'],
  mutu: [
    'sangat kurang|tidak baik|buruk',
    'kurang|kurang baik',
    'cukup|cukup baik',
    'baik',
    'sangat baik|baik sekali',
    'memuaskan|unggul',
    'sangat memuaskan',
  ],
  tingkat: ['sangat rendah', 'rendah', 'sedang', 'tinggi', 'sangat tinggi'],
  desa: ['sangat tertinggal', 'tertinggal', 'berkembang', 'maju', 'mandiri'],
  inovasi: ['kurang inovatif', 'inovatif', 'sangat inovatif'],
  informasi: ['tidak informatif', 'kurang informatif', 'cukup informatif', 'menuju informatif', 'informatif'],
};

const BY_WORD: ReadonlyMap<string, Predikat> = new Map(
  Object.entries(SCALES).flatMap(([skala, grades]) =>
    grades.flatMap((words, i) => words.split('|').map((word) => [word, { skala, urutan: i + 1 }] as const)),
  ),
);

const LABEL = /^(?:predikat|opini|nilai|kategori|kriteria|peringkat|grade|strata|akreditasi)\s+(?=\S)/i;
const LEVEL = /^(?:level|tingkat(?:an)?|lv\.?)\s*(?:([0-9])|(I{1,3}|IV|V))$/i;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };

/** `BB`, `Sangat Baik`, `Opini WTP`, `Level 3`; letter grades of SAKIP only in capitals. */
export function readPredikat(text: string): Predikat | undefined {
  if (text.length > 60) return undefined;
  const level = LEVEL.exec(text);
  if (level) {
    const urutan = level[1] ? Number(level[1]) : ROMAN[(level[2] ?? '').toLowerCase()];
    return urutan === undefined ? undefined : { skala: 'level', urutan };
  }
  const word = text.replace(LABEL, '');
  return BY_WORD.get(word) ?? (/^[a-d]{1,2}$/i.test(word) ? undefined : BY_WORD.get(word.toLowerCase()));
}
