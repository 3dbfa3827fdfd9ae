/** Reads rupiah as people write them, only to say how to write them here. Exact: digits, never floats. */
import type { Text } from '../diagnostic.ts';

export interface Reading {
  /** As it has to be written: `1500000000`; undefined when it cannot be told. */
  readonly plain: string | undefined;
  /** What is wrong with it: `dengan titik ribuan`. */
  readonly why: Text;
}

const UNITS: readonly { readonly words: RegExp; readonly zeros: number }[] = [
  { words: /(?<![a-z])(triliun|trilyun|tri|t)\.?$/, zeros: 12 },
  { words: /(?<![a-z])(miliar|milyard?|m)\.?$/, zeros: 9 },
  { words: /(?<![a-z])(juta|jt)\.?$/, zeros: 6 },
  { words: /(?<![a-z])(ribu|rb)\.?$/, zeros: 3 },
];

const FORMS: readonly { readonly form: RegExp; readonly why: Text }[] = [
  { form: /^\d+$/, why: { id: '', en: '' } },
  { form: /^\d{1,3}(\.\d{3})+(,\d+)?$/, why: { id: 'titik ribuan', en: 'thousands points' } },
  { form: /^\d{1,3}(,\d{3})+(\.\d+)?$/, why: { id: 'koma ribuan', en: 'thousands commas' } },
  { form: /^\d{1,3}([ _']\d{3})+([.,]\d+)?$/, why: { id: 'pemisah ribuan', en: 'thousands separators' } },
  { form: /^\d+,\d+$/, why: { id: 'koma desimal', en: 'a decimal comma' } },
  { form: /^\d+\.\d+$/, why: { id: 'angka desimal', en: 'decimals' } },
];

/** `1.500,25` → whole `1500`, part `25`, by the form that matched. */
function pieces(text: string, form: number): { whole: string; part: string } {
  const decimal = form === 1 || form === 4 ? ',' : form === 0 ? '' : form === 3 ? /[.,]/ : '.';
  const cut = decimal === '' ? -1 : text.search(typeof decimal === 'string' ? `\\${decimal}` : decimal);
  const whole = cut < 0 ? text : text.slice(0, cut);
  return { whole: whole.replace(/\D/g, ''), part: cut < 0 ? '' : text.slice(cut + 1) };
}

function scaled(whole: string, part: string, zeros: number): string | undefined {
  const digits = part.replace(/0+$/, '');
  if (digits.length > zeros + 2) return undefined;
  const padded = digits.padEnd(zeros + 2, '0');
  const rupiah = `${whole}${padded.slice(0, zeros)}`.replace(/^0+(?=\d)/, '');
  const sen = padded.slice(zeros);
  return rupiah.length > 18 ? undefined : sen === '00' ? rupiah : `${rupiah}.${sen}`;
}

const join = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

/** Undefined when the text is no amount of money at all. */
export function readMoney(written: string): Reading | undefined {
  let rest = written.trim().toLowerCase();
  if (rest.length > 60) return undefined;
  const signs: Text[] = [];
  if (/^(rp|idr)/.test(rest)) signs.push({ id: 'Rp', en: 'Rp' });
  rest = rest.replace(/^(rp|idr)\.?\s*/, '').replace(/\s*,--?$/, '');
  if (rest.endsWith('rupiah')) signs.push({ id: 'kata "rupiah"', en: 'the word "rupiah"' });
  rest = rest.replace(/\s*rupiah$/, '');
  if (/^-\s*\d/.test(rest)) return { plain: undefined, why: { id: 'negatif', en: 'negative' } };
  const unit = UNITS.find(({ words }) => /\d\s*[a-z]+\.?$/.test(rest) && words.test(rest));
  if (unit) {
    const word = unit.words.exec(written.trim().toLowerCase())?.[0] ?? '';
    signs.push({
      id: `singkatan "${written.trim().slice(-word.length)}"`,
      en: `the word "${written.trim().slice(-word.length)}"`,
    });
    rest = rest.replace(unit.words, '').trim();
  }
  const power = /^(\d+)(?:\.(\d+))?e\+?(\d{1,2})$/.exec(rest);
  if (power) {
    const plain = scaled(power[1] ?? '', power[2] ?? '', Number(power[3]));
    return { plain, why: { id: 'dengan pangkat (e)', en: 'with an exponent (e)' } };
  }
  // With a unit `1.250 M` is a decimal far more often than thousands of miliar; it cannot be told.
  const form = FORMS.findIndex((f) => f.form.test(rest));
  if (form < 0) return undefined;
  const { whole, part } = pieces(rest, form);
  const why = FORMS[form]?.why;
  if (why && why.id !== '' && !(unit && form > 3)) signs.push(why);
  if (signs.length === 0) return undefined;
  const doubtful = (unit && (form === 1 || form === 2)) || (!unit && form === 4 && whole.length < 4);
  return {
    plain: doubtful ? undefined : scaled(whole, part, unit?.zeros ?? 0),
    why: {
      id: `dengan ${join(
        signs.map((s) => s.id),
        'dan',
      )}`,
      en: `with ${join(
        signs.map((s) => s.en),
        'and',
      )}`,
    },
  };
}
