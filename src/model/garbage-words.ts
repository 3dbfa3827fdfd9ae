/** Words that typing and copying damaged: written twice, or grown together. One pass over the words of a text. */

export interface WordFault {
  readonly jenis: 'kata-ganda' | 'kata-menempel';
  readonly potongan: string;
  readonly awal: number;
}

/** Twice in a row these are always a slip. */
const FUNCTION_WORDS = new Set(
  'dan yang di ke dari untuk dengan pada dalam atau oleh bagi serta sebagai terhadap tentang agar akan adalah per para'.split(
    ' ',
  ),
);

/** Plurals and fixed pairs that official names write without their hyphen. */
const REDUPLICATED = new Set(
  (
    'rata kupu undang hari masing sama cita lain macam kura laba mata tiba besar kira kadang pelan alun langit ubi sayur ' +
    'nilai acara kapal anak orang ibu bapak kata kanak gerak cepat lambat benar baik hal pokok pihak tempat daerah hak ' +
    'sungai pulau negara desa buku obat buah kue oleh tiap satu dua teka huru tanda warna sifat jalan alat ruang pendidikan'
  ).split(' '),
);

const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** `Fak Fak`, `Wangi Wangi`: places are short and capitalised. */
const mayBePlace = (a: string, b: string): boolean => isCapital(a) && isCapital(b) && a.length <= 6;

/** `Taruang Taruang Utara` is all there is: the name of a place. */
const isShort = (text: string): boolean => text.length < 40 && text.trim().split(/\s+/).length <= 3;

function isDoubled(before: string, word: string, text: string): boolean {
  const low = word.toLowerCase();
  if (before.toLowerCase() !== low) return false;
  if (FUNCTION_WORDS.has(low)) return true;
  return word.length > 3 && !REDUPLICATED.has(low) && !mayBePlace(before, word) && !isShort(text);
}

/** Apps and brands that are written this way. */
const ONE_WORD = new Set(['PeduliLindungi', 'JavaScript', 'SatuSehat', 'PowerPoint', 'OpenStreetMap']);

/** A word and the same word again: what else is needed is asked of the few texts that have it. */
const TWICE = /(?<!\p{L})(\p{L}{2,})[^\S\n]+\1(?!\p{L})/iu;

/** A text without any of these has no word that grew together. */
const JOINED = /\p{Ll}\p{Lu}|\p{L}{31}/u;

/** A capital inside a word: `danPenyusunan`, `DaerahKabupaten`, `PenjabaranAPBD`; not `WhatsApp`, `eKatalog`, `SiLPA`. */
function isJoined(word: string): boolean {
  if (word.length > 30) return true;
  const match = /^(\p{L}?\p{Ll}+)(\p{Lu}(?:\p{Ll}+|\p{Lu}{2,}$))/u.exec(word);
  if (!match || ONE_WORD.has(word)) return false;
  const [, first = '', second = ''] = match;
  if (FUNCTION_WORDS.has(first)) return true;
  if (/^\p{Lu}{2}/u.test(second)) return first.length >= 5;
  if (second.length < 4) return false;
  return /^\p{Ll}/u.test(first) ? first.length >= 4 : first.length >= 4 && word.length >= 13;
}

export function wordFaults(text: string): WordFault[] {
  const found: WordFault[] = [];
  let before = '';
  let end = 0;
  let start = 0;
  const joined = JOINED.test(text);
  if (!joined && !TWICE.test(text)) return spaceless(text);
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const word = match[0];
    const awal = match.index;
    const between = text.slice(end, awal);
    if (awal > 0 && between !== '' && /^[^\S\n]+$/.test(between) && isDoubled(before, word, text)) {
      found.push({ jenis: 'kata-ganda', potongan: text.slice(start, awal + word.length), awal: start });
    } else if (joined && isJoined(word)) {
      found.push({ jenis: 'kata-menempel', potongan: word, awal });
    }
    before = word;
    start = awal;
    end = awal + word.length;
  }
  return found.length > 0 ? found : spaceless(text);
}

/** A whole name without a space: `PENYEDIAANJASAKOMUNIKASI,SUMBERDAYAAIR`; not a list with slashes or hyphens. */
function spaceless(text: string): WordFault[] {
  const name = text.trim();
  if (name.length <= 30 || !/^[\p{L},.;&]+$/u.test(name) || !/\p{L}{16}/u.test(name)) return [];
  return [{ jenis: 'kata-menempel', potongan: name, awal: text.indexOf(name) }];
}
