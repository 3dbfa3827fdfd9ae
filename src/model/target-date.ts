/** Dates as targets: when a regulation is to be issued, when a report is due. */

export interface Tanggal {
  readonly tahun: number;
  /** 1 to 12. */
  readonly bulan: number;
  readonly hari?: number;
}

const MONTHS: readonly RegExp[] = [
  /^jan(?:uari)?$/,
  /^(?:feb|peb)(?:ruari)?$/,
  /^mar(?:et)?$/,
  /^apr(?:il)?$/,
  /^mei$/,
  /^juni?$/,
  /^juli?$/,
  /^(?:agustus|ag[ust]|agust)$/,
  /^sept?(?:ember)?$/,
  /^okt(?:ober)?$/,
  /^(?:nov|nop)(?:ember)?$/,
  /^des(?:ember)?$/,
];

const monthOf = (word: string): number =>
  MONTHS.findIndex((month) => month.test(word.toLowerCase().replace(/\.$/, ''))) + 1;

/** `2024-12-31`, `31-12-2024`, `31/12/2024`, `31.12.2024`, `31 Desember 2024`, `Desember 2024`. */
export function readTanggal(text: string): Tanggal | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (digits) return valid(Number(digits[4]), Number(digits[3]), Number(digits[1]));
  const words = /^(?:(\d{1,2}) )?(\p{L}{3,9}\.?) (\d{4})$/u.exec(text);
  return words ? valid(Number(words[3]), monthOf(words[2] ?? ''), words[1]) : undefined;
}

function valid(tahun: number, bulan: number, day: number | string | undefined): Tanggal | undefined {
  if (tahun < 1900 || tahun > 2100 || bulan < 1 || bulan > 12) return undefined;
  if (day === undefined) return { tahun, bulan };
  const hari = Number(day);
  const last =
    bulan === 2
      ? tahun % 4 === 0 && tahun !== 1900 && tahun !== 2100
        ? 29
        : 28
      : [4, 6, 9, 11].includes(bulan)
        ? 30
        : 31;
  return hari >= 1 && hari <= last ? { tahun, bulan, hari } : undefined;
}
