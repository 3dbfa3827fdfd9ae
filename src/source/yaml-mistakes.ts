/** The common slips of a planner, each as one finding with its place and its mend. */
import { excerpt, lineEndAt, lineStartAt, type Problem, text as words } from './yaml-problem.ts';
import { quoted } from './yaml-quoted.ts';
import { isKnownKey } from './yaml-words.ts';

/** The end of what a person would call the value: before a comment, a comma or bracket of a flow, trailing spaces. */
export function valueEnd(source: string, at: number, inFlow: boolean): number {
  const line = source.slice(at, lineEndAt(source, at));
  const stop = line.search(inFlow ? /[ \t]#|[,}\]]/ : /[ \t]#/);
  return at + (stop === -1 ? line : line.slice(0, stop)).trimEnd().length;
}

/** Quotes around a value as it is written, when it has none inside. */
function quoteFix(source: string, start: number, end: number): Problem['fix'] | undefined {
  const value = source.slice(start, end);
  return /["\\\n]/.test(value) || value === '' ? undefined : { start, end, text: quoted(value) };
}

const withFix = (fix: Problem['fix'] | undefined): { fix?: NonNullable<Problem['fix']> } =>
  fix ? { fix } : {};

/** `uraian: Program prioritas: pertanian`: `at` is where the value begins. */
export function cutByColon(source: string, at: number, inFlow: boolean): Problem {
  const end = valueEnd(source, at, inFlow);
  const value = source.slice(at, end);
  const cut = value.search(/:(?:\s|$)/);
  if (value.endsWith(':')) return secondKey(at, end, value);
  return {
    rule: 'teks-terpotong-titik-dua',
    start: at,
    end,
    message: words(
      `Titik dua di dalam teks ini memotongnya menjadi kunci ${excerpt(value.slice(0, cut === -1 ? undefined : cut))}`,
      `The colon inside this text cuts it into a key ${excerpt(value.slice(0, cut === -1 ? undefined : cut))}`,
    ),
    label: words('beri tanda kutip pada seluruh teks ini', 'put this whole text in quotes'),
    help: [words(`tulis seluruh teks dalam tanda kutip`, 'write the whole text in quotes')],
    ...withFix(quoteFix(source, at, end)),
    params: { teks: excerpt(value) },
  };
}

/** `sasaran: indikator:` with the rest on the next line. */
function secondKey(at: number, end: number, value: string): Problem {
  return {
    rule: 'teks-terpotong-titik-dua',
    start: at,
    end,
    message: words(
      `Ada kunci kedua di baris yang sama: ${excerpt(value)}`,
      `There is a second key on the same line: ${excerpt(value)}`,
    ),
    help: [
      words(
        'pindahkan ke baris baru di bawahnya, atau beri tanda kutip bila ini teks',
        'move it to a new line below, or put it in quotes if it is text',
      ),
    ],
    params: { teks: excerpt(value) },
  };
}

/** `satuan: %`, `nilai: >80`, `nilai: -`: a sign with a meaning of its own begins the text. */
export function needsQuotes(source: string, at: number): Problem {
  const inFlow = /[{[]/.test(source.slice(lineStartAt(source, at), at));
  const end = Math.max(valueEnd(source, at, inFlow && source[at] !== ','), at + 1);
  const value = source.slice(at, end);
  const fix = quoteFix(source, at, end);
  const shown = excerpt(value);
  return {
    rule: 'teks-perlu-kutip',
    start: at,
    end,
    message: words(
      `Teks yang diawali ${source.charAt(at)} harus ditulis dalam tanda kutip`,
      `A text that begins with ${source.charAt(at)} must be put in quotes`,
    ),
    label: words(
      fix ? `tulis "${shown}"` : 'beri tanda kutip',
      fix ? `write "${shown}"` : 'put it in quotes',
    ),
    help: [words('beri tanda kutip pada teks ini', 'put this text in quotes')],
    ...withFix(fix),
    params: { teks: shown },
  };
}

export function missingColon(source: string, at: number): Problem {
  const end = valueEnd(source, at, false);
  const shown = excerpt(source.slice(at, end));
  return {
    rule: 'titik-dua-hilang',
    start: at,
    end,
    message: words(
      `Baris ini bukan pasangan kunci: nilai: ${shown}`,
      `This line is no pair of key: value: ${shown}`,
    ),
    help: [
      words(
        'tambahkan titik dua setelah kunci; bila ini lanjutan teks di atasnya, jorokkan lebih dalam daripada kuncinya',
        'add a colon after the key; if it continues the text above, indent it deeper than its key',
      ),
    ],
    params: { teks: shown },
  };
}

/** `at` is where the next entry begins, or the end of the one before. */
export function missingComma(source: string, at: number): Problem {
  const before = source.slice(0, at).trimEnd().length;
  const end = Math.max(valueEnd(source, at, true), before + 1);
  const sameLine = lineStartAt(source, before) === lineStartAt(source, at);
  return {
    rule: 'koma-hilang',
    start: sameLine ? at : before - 1,
    end: sameLine ? end : before,
    message: words(
      'Tidak ada koma di antara dua isian di dalam kurung',
      'There is no comma between two entries inside brackets',
    ),
    label: sameLine
      ? words('tambahkan koma sebelum ini', 'add a comma before this')
      : words('tambahkan koma setelah ini', 'add a comma after this'),
    help: [
      words(
        'pisahkan isian di dalam { } atau [ ] dengan koma; bila titik dua bagian dari teks, beri tanda kutip',
        'separate the entries inside { } or [ ] with a comma; if the colon belongs to a text, use quotes',
      ),
    ],
    fix: { start: before, end: before, text: ',' },
  };
}

/** `{b: 1 c: 2}` has lost a comma, `{b: Program prioritas: x}` its quotes; `at` is where the value begins. */
export function nestedInFlow(source: string, at: number): Problem {
  const line = source.slice(at, lineEndAt(source, at));
  if (/^-(?:\s|[,}\]]|$)/.test(line)) return needsQuotes(source, at);
  const colon = line.search(/:(?:\s|$)/);
  if (colon === -1) return missingComma(source, at + source.slice(at).search(/\n\s*(?=\S)|$/) + 1);
  const key = line.slice(0, colon).trimEnd();
  const last = /[\w-]+$/.exec(key);
  const before = last ? key.slice(0, last.index).trimEnd() : '';
  const whole = /^(?:"[^"]*"|'[^']*'|-?[0-9][0-9.,%]*)$/.test(before);
  if (last && before !== '' && (whole || isKnownKey(last[0]))) return missingComma(source, at + last.index);
  return cutByColon(source, at, true);
}

export function backslash(source: string, at: number): Problem {
  return {
    rule: 'garis-miring-salah',
    start: at,
    end: Math.min(at + 2, lineEndAt(source, at)),
    message: words(
      `${excerpt(source.slice(at, at + 2))} di dalam kutip ganda tidak punya arti`,
      `${excerpt(source.slice(at, at + 2))} inside double quotes has no meaning`,
    ),
    help: [
      words(
        'tulis \\\\ untuk satu garis miring terbalik, atau pakai kutip tunggal',
        'write \\\\ for one backslash, or use single quotes',
      ),
    ],
    fix: { start: at, end: at + 1, text: '\\\\' },
  };
}

export function spaceBeforeComment(at: number): Problem {
  return {
    rule: 'spasi-hilang',
    start: at,
    end: at + 1,
    message: words('Tidak ada spasi sebelum komentar #', 'There is no space before the comment #'),
    help: [
      words(
        'tambahkan spasi sebelum #, atau masukkan ke dalam tanda kutip bila bagian dari teks',
        'add a space before #, or put it inside the quotes if it belongs to the text',
      ),
    ],
    fix: { start: at, end: at, text: ' ' },
  };
}

export function extraComma(at: number): Problem {
  return {
    rule: 'yaml-salah',
    start: at,
    end: at + 1,
    message: words('Ada koma berlebih di dalam kurung', 'There is a superfluous comma inside brackets'),
    help: [words('hapus koma itu, atau isi nilainya', 'delete it, or fill in the value')],
    fix: { start: at, end: at + 1, text: '' },
  };
}

export function listOnKeyLine(source: string, at: number): Problem {
  return {
    rule: 'yaml-salah',
    start: at,
    end: valueEnd(source, at, false),
    message: words(
      'Daftar dengan tanda - harus dimulai di baris baru',
      'A list with - must begin on a new line',
    ),
    help: [
      words(
        'pindahkan butir ke baris di bawah kuncinya, atau beri tanda kutip bila - bagian dari teks',
        'move the item to the line below its key, or use quotes if - belongs to the text',
      ),
    ],
  };
}

export function generic(source: string, at: number): Problem {
  const stop = lineEndAt(source, at);
  const shown = excerpt(source.slice(at, Math.min(stop, at + 60)));
  return {
    rule: 'yaml-salah',
    start: at,
    end: Math.max(at, valueEnd(source, at, false)),
    message: shown
      ? words(
          `Susunan YAML tidak dapat dibaca mulai dari: ${shown}`,
          `The YAML cannot be read from here: ${shown}`,
        )
      : words('Susunan YAML tidak dapat dibaca di sini', 'The YAML cannot be read here'),
    help: [
      words(
        'periksa tanda kutip, titik dua, koma, kurung, dan indentasi di baris ini dan sebelumnya',
        'check quotes, colons, commas, brackets and indentation of this line and the one before',
      ),
    ],
  };
}
