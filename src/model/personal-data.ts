/** Numbers and addresses that point at one person. Found by their form; the text itself is never handed on. */

export interface PersonalData {
  readonly macam: 'nip' | 'nik' | 'hp' | 'surel';
  /** First characters only, the rest masked. */
  readonly samar: string;
}

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
/** Born, appointed, sex, serial number: `19650412 199003 1 004`. */
const NIP = new RegExp(
  `(?<!\\d)(?:19|20)\\d\\d${MONTH}${DAY}[ .]?(?:19|20)\\d\\d${MONTH}[ .]?[12][ .]?\\d{3}(?!\\d)`,
  'g',
);
/** Kecamatan, date of birth (women: day + 40), serial number. */
const NIK = new RegExp(
  `(?<![\\d.])[1-9]\\d\\d{2}\\d{2}(?:${DAY}|[4-6]\\d|7[01])${MONTH}\\d{2}\\d{4}(?![\\d.])`,
  'g',
);
const MOBILE = /(?<![\d.])(?:\+?62[ -]?|0)8[1-9]\d(?:[ -]?\d{3,4}){2,3}(?![\d.])/g;
/** Bounded parts: no address is longer. */
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,10}(?![\w-])/gi;
/** Post boxes of an office are no personal data. */
const OFFICE =
  /^(?:dinas|badan|bagian|bapp|bppd|dis[a-z]{3}|din[a-z]{3,8}|sek|setda|setwan|kec|kel|desa|puskesmas|rsud|uptd|kantor|inspektorat|satpol|dprd|ppid|pengaduan|layanan|info|humas|admin|kontak|surat|email)[\w.+-]*@[a-z\d.-]+\.go\.id$/i;

const mask = (text: string, shown: number): string =>
  text.slice(0, shown) + '•'.repeat(Math.min(text.length - shown, 12));

/** In this order: a NIP holds what looks like other numbers. */
const FORMS: readonly (readonly [PersonalData['macam'], RegExp, number])[] = [
  ['nip', NIP, 4],
  ['nik', NIK, 2],
  ['hp', MOBILE, 4],
  ['surel', MAIL, 1],
];

const mayHold = (text: string): boolean => text.length >= 8 && /\d{4}|@/.test(text);

/** The same text with all of it masked, for sentences of other rules that quote it. */
export function maskPersonal(text: string): string {
  if (!mayHold(text)) return text;
  return FORMS.reduce(
    (rest, [, form, shown]) =>
      rest.replace(form, (match) => (OFFICE.test(match) ? match : mask(match, shown))),
    text,
  );
}

export function personalData(text: string): PersonalData[] {
  if (!mayHold(text)) return [];
  const found: PersonalData[] = [];
  let rest = text;
  for (const [macam, form, shown] of FORMS) {
    for (const [match] of rest.matchAll(form))
      if (!OFFICE.test(match)) found.push({ macam, samar: mask(match, shown) });
    rest = rest.replace(form, ' ');
  }
  // One finding per kind and text: the reader will look at all of it.
  return found.filter((item, i) => found.findIndex((other) => other.macam === item.macam) === i);
}
