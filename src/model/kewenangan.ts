/** Whose affair a kegiatan is: segment 4 of its code, 1 provinsi, 2 kabupaten/kota, 3 to 8 regions of special status. */

/** Province → digits of its special status; the two of Papua serve all provinces that came out of it. */
const SPECIAL: Readonly<Record<string, readonly string[]>> = {
  '11': ['7'],
  '31': ['6'],
  '34': ['5'],
  '51': ['8'],
  ...Object.fromEntries(['91', '92', '93', '94', '95', '96'].map((papua) => [papua, ['3', '4']])),
};

/** The digit of authority in the code of a kegiatan or sub kegiatan; undefined in every other code. */
export const authorityOf = (kode: string | undefined): string | undefined =>
  /^(?:\d\.\d\d|X\.XX)\.\d\d\.(\d)\.\d\d(?:\.|$)/.exec(kode ?? '')?.[1];

/** The digits that a region may use; empty without a wilayah. */
export function authoritiesOf(wilayah: string): ReadonlySet<string> {
  if (wilayah === '') return new Set();
  return new Set([wilayah.includes('.') ? '2' : '1', ...(SPECIAL[wilayah.slice(0, 2)] ?? [])]);
}

/** True for a code of another level of government, or of another region's special status. */
export function isOthersAffair(kode: string | undefined, wilayah: string): boolean {
  const digit = authorityOf(kode);
  const own = authoritiesOf(wilayah);
  return digit !== undefined && own.size > 0 && !own.has(digit);
}

/** Kegiatan of a program are numbered from 01; no program of the lists has more. */
const MOST_KEGIATAN = 30;
const DIGITS = '12345678'.split('');

/** The digits for which a list has kegiatan below a program. `own` come first: mostly the first question answers. */
export function digitsBelow(
  program: string,
  own: ReadonlySet<string>,
  inList: (kode: string) => boolean,
): ReadonlySet<string> {
  const has = (digit: string): boolean => {
    for (let n = 1; n <= MOST_KEGIATAN; n++)
      if (inList(`${program}.${digit}.${String(n).padStart(2, '0')}`)) return true;
    return false;
  };
  const ownDigits = DIGITS.filter((d) => own.has(d) && has(d));
  return new Set(ownDigits.length > 0 ? ownDigits : DIGITS.filter((d) => !own.has(d) && has(d)));
}

const NAMES: Readonly<Record<string, { id: string; en: string }>> = {
  '1': { id: 'provinsi', en: 'provinces' },
  '2': { id: 'kabupaten/kota', en: 'regencies and cities' },
  '3': { id: 'Papua (otonomi khusus)', en: 'Papua (special autonomy)' },
  '4': { id: 'Papua Barat (otonomi khusus)', en: 'Papua Barat (special autonomy)' },
  '5': { id: 'DI Yogyakarta (keistimewaan)', en: 'DI Yogyakarta (special status)' },
  '6': { id: 'DKI Jakarta', en: 'DKI Jakarta' },
  '7': { id: 'Aceh (kekhususan)', en: 'Aceh (special status)' },
  '8': { id: 'Bali (desa adat)', en: 'Bali (customary villages)' },
};

/** Takes digits as they travel in params: `3`, `3,4`. */
export const authorityName = (digits: string | undefined, lang: 'id' | 'en'): string =>
  (digits ?? '')
    .split(',')
    .map((digit) => NAMES[digit]?.[lang] ?? digit)
    .join(lang === 'id' ? ' dan ' : ' and ');
