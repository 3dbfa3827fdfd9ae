/** Dates and years as people write them, only to say how to write them here. */

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'agu|agt|aug',
  'sep',
  'okt|oct',
  'nov|nop',
  'des|dec',
];

const iso = (year: string, month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : undefined;

/** `29/10/2021`, `29 Oktober 2021`, `2021/10/29` → `2021-10-29`; Indonesian order: the day comes first. */
export function readDate(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  if (text.length > 40) return undefined;
  const front =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[t ].*)?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (front) return iso(front[1] ?? '', Number(front[2]), Number(front[3]));
  const back = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (back) return iso(back[3] ?? '', Number(back[2]), Number(back[1]));
  const words = /^(\d{1,2})[-/. ]+([a-z]+)[-/. ]+(\d{4})$/.exec(text);
  if (!words) return undefined;
  const month = MONTHS.findIndex((names) =>
    names.split('|').some((name) => (words[2] ?? '').startsWith(name)),
  );
  return iso(words[3] ?? '', month + 1, Number(words[1]));
}

/** The only year in a text: `tahun 2019` → `2019`; with letters taken for digits: `2O19`. */
export function readYear(written: string): string | undefined {
  if (written.length > 40) return undefined;
  const mended = /^[12][\dOoIl]{3}$/.test(written.trim())
    ? written.trim().replace(/[Oo]/g, '0').replace(/[Il]/g, '1')
    : written;
  const found = mended.match(/(?<!\d)(19|20)\d\d(?!\d)/g) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** `2019-2023`, `2019 s.d. 2023`, `2019, 2020` → the years. */
export function readYears(written: string): string[] | undefined {
  if (written.length > 120) return undefined;
  const found = written.match(/(?<!\d)(19|20)\d\d(?!\d)/g) ?? [];
  const [first, last] = [Number(found[0]), Number(found[1])];
  const range = found.length === 2 && /^\D*\d{4}\s*(-|–|s\.?\s?\/?d\.?|sampai)\s*\d{4}\D*$/i.test(written);
  if (range && last > first && last - first <= 25) {
    return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  }
  return found.length > 0 && /^[\d\s,;]+$/.test(written) ? [...found] : undefined;
}
