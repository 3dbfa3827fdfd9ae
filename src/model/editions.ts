/** What the name of a nomenclature edition tells of its codes. */

/** Year of the decree or export, `2023` of `kepmendagri-900.1.15.5-1317-2023`; undefined for other names. */
export function editionYear(edition: string | undefined): number | undefined {
  const year =
    /^(\d{4})-\d\d-sipd$/.exec(edition ?? '')?.[1] ?? /mendagri-.*-(\d{4})$/.exec(edition ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Lists before Permendagri 90/2019: no sub kegiatan, no digit of authority. */
export const isOldRegime = (edition: string | undefined): boolean => (editionYear(edition) ?? 9999) < 2019;

/** Digits of the last segment of a sub kegiatan: two until Kepmendagri 050-5889/2021, four since 900.1.15.5-1317/2023. */
export function subDigits(edition: string | undefined): 2 | 4 | undefined {
  const year = editionYear(edition);
  return year === undefined || year < 2019 ? undefined : year < 2023 ? 2 : 4;
}

/** Digits that a code really has there; undefined for anything but a sub kegiatan of the 90/2019 family. */
export function digitsOf(kode: string | undefined): 2 | 4 | undefined {
  const last = /^(?:\d\.\d\d|X\.XX)\.\d\d\.\d\.\d\d\.(\d{2}|\d{4})$/.exec(kode ?? '')?.[1];
  return last === undefined ? undefined : last.length === 2 ? 2 : 4;
}
