/** The findings of legal YAML that plans do without, and of slips that YAML takes in silence. */
import { excerpt, lineEndAt, type Problem, text as words } from './yaml-problem.ts';
import type { ScalarToken, SourceToken, Token } from './yaml-reader.ts';
import { isScalar } from './yaml-tokens.ts';
import { DEPTH_LIMIT, KEY_LIMIT } from './yaml-typing.ts';

const COMMENT = /[ \t]+#[^\s#][^\r\n]{0,60}/y;

/** `nama: Sarana #2`: a `#` without a space after it is more likely a number than a comment. */
export function cutByComment(source: string, token: ScalarToken): Problem | undefined {
  const end = token.offset + token.source.length;
  COMMENT.lastIndex = end;
  const comment = COMMENT.exec(source)?.[0].trim();
  if (comment === undefined) return undefined;
  return {
    rule: 'komentar-memotong-teks',
    level: 'peringatan',
    start: end + 1,
    end: end + 1 + comment.length,
    message: words(
      `Teks ${excerpt(token.source)} terpotong: ${excerpt(comment)} terbaca sebagai komentar`,
      `The text ${excerpt(token.source)} is cut: ${excerpt(comment)} reads as a comment`,
    ),
    label: words('tidak ikut terbaca', 'is not read'),
    help: [
      words(
        'beri tanda kutip pada seluruh teks, atau tulis spasi setelah # bila memang komentar',
        'put the whole text in quotes, or write a space after # if it is a comment',
      ),
    ],
    params: { teks: excerpt(token.source), komentar: excerpt(comment) },
  };
}

/** `kode: 3.27.02"`: the opening quote was lost, and the closing one became text. */
export function strayQuote({ source, offset }: ScalarToken): Problem | undefined {
  const sign = source.charAt(source.length - 1);
  if ((sign !== '"' && sign !== "'") || source.indexOf(sign) !== source.length - 1) return undefined;
  return {
    rule: 'kutip-tidak-dibuka',
    level: 'peringatan',
    start: offset,
    end: offset + source.length,
    message: words(
      `Teks ini berakhir dengan tanda kutip ${sign} yang tidak dibuka: ${excerpt(source)}`,
      `This text ends with a quote ${sign} that was not opened: ${excerpt(source)}`,
    ),
    label: words('tanda kutip ikut menjadi isi teks', 'the quote became part of the text'),
    help: [
      words(
        `tambahkan ${sign} di awal teks, atau hapus yang di akhir`,
        `add ${sign} at the start of the text, or delete the one at its end`,
      ),
    ],
    params: { teks: excerpt(source) },
  };
}

export function spaceAfterColon(start: number, key: string): Problem {
  const colon = start + key.length;
  return {
    rule: 'spasi-hilang',
    start: colon,
    end: colon + 1,
    message: words(
      `Tidak ada spasi setelah titik dua pada ${excerpt(key)}:`,
      `There is no space after the colon of ${excerpt(key)}:`,
    ),
    label: words('tambahkan spasi setelah :', 'add a space after :'),
    help: [
      words(
        'tulis kunci: nilai, dengan satu spasi setelah titik dua',
        'write key: value, with a space after the colon',
      ),
    ],
    fix: { start: colon + 1, end: colon + 1, text: ' ' },
    params: { kunci: key },
  };
}

export function dashWithoutSpace(at: number): Problem {
  return {
    rule: 'spasi-hilang',
    start: at,
    end: at + 1,
    message: words(
      'Tidak ada spasi setelah tanda - di awal butir daftar',
      'There is no space after the - that begins a list item',
    ),
    label: words('tambahkan spasi setelah -', 'add a space after -'),
    help: [words('tulis - lalu satu spasi lalu isinya', 'write -, one space, then the content')],
    fix: { start: at + 1, end: at + 1, text: ' ' },
  };
}

export function keyWithoutValue(key: ScalarToken, plain: boolean): Problem {
  const joined = plain ? /^([\w-]+):\S/.exec(key.source)?.[1] : undefined;
  if (joined !== undefined) return spaceAfterColon(key.offset, joined);
  const shown = excerpt(key.source);
  return {
    rule: 'titik-dua-hilang',
    start: key.offset,
    end: key.offset + key.source.length,
    message: words(
      `${shown} di dalam { } tidak punya titik dua dan nilai`,
      `${shown} inside { } has no colon and no value`,
    ),
    help: [
      words(
        'tulis kunci: nilai; bila koma di depannya bagian dari teks, beri tanda kutip pada seluruh teksnya',
        'write key: value; if the comma before it belongs to a text, put the whole text in quotes',
      ),
    ],
    params: { kunci: shown },
  };
}

export function pairInList(key: ScalarToken, colon: SourceToken, value: Token | undefined): Problem {
  const end = isScalar(value) ? value.offset + value.source.length : colon.offset + 1;
  return {
    rule: 'teks-terpotong-titik-dua',
    start: key.offset,
    end,
    message: words(
      `Titik dua setelah ${excerpt(key.source)} memotong teks di dalam [ ]`,
      `The colon after ${excerpt(key.source)} cuts a text inside [ ]`,
    ),
    label: words('beri tanda kutip', 'put it in quotes'),
    help: [
      words(
        'beri tanda kutip pada teksnya, atau { } bila memang kunci dan nilai',
        'put the text in quotes, or { } if key and value are meant',
      ),
    ],
    params: { teks: excerpt(key.source) },
  };
}

export function alias(at: number, source: string): Problem {
  const merge = source === '<<';
  const sign = merge ? '<<' : source.charAt(0);
  return {
    rule: 'alias-tidak-didukung',
    start: at,
    end: at + source.length,
    message: words(
      `Tanda ${sign} di sini berarti rujukan YAML, yang tidak dipakai di dokumen rencana`,
      `The ${sign} here means a YAML reference, which plans do not use`,
    ),
    help: [
      merge
        ? words('tulis kunci dan nilainya secara lengkap', 'write the keys and values in full')
        : words(
            `bila ini teks, tulis dalam tanda kutip; bila rujukan, tulis isinya secara lengkap`,
            `if this is text, put it in quotes; if a reference, write the content in full`,
          ),
    ],
    params: { tanda: sign },
  };
}

export function tag(at: number, source: string): Problem {
  return {
    rule: 'tag-tidak-didukung',
    start: at,
    end: at + Math.max(1, source.length),
    message: words(
      'Tanda ! di awal nilai berarti tag YAML, yang tidak dipakai di dokumen rencana',
      'A ! that begins a value means a YAML tag, which plans do not use',
    ),
    help: [
      words(
        'hapus tag itu, atau beri tanda kutip bila ini teks',
        'delete the tag, or put it in quotes if it is text',
      ),
    ],
    params: { tag: excerpt(source) },
  };
}

export function directive(at: number, source: string): Problem {
  return {
    rule: 'arahan-tidak-didukung',
    start: at,
    end: at + source.length,
    message: words(
      'Baris yang diawali % adalah arahan YAML, yang tidak dipakai di dokumen rencana',
      'A line that begins with % is a YAML directive, which plans do not use',
    ),
    help: [
      words(
        'hapus baris ini, atau beri tanda kutip bila ini teks',
        'delete this line, or put it in quotes if it is text',
      ),
    ],
  };
}

export function secondDocument(source: string, at: number): Problem {
  return {
    rule: 'beberapa-dokumen',
    start: at,
    end: lineEndAt(source, at),
    message: words(
      'Dokumen kedua dimulai di sini, padahal satu berkas memuat satu dokumen',
      'A second document begins here, but one file holds one document',
    ),
    help: [
      words(
        'pindahkan isinya ke berkas lain, atau hapus garis ---',
        'move its content to a file of its own, or delete the line ---',
      ),
    ],
  };
}

export function complexKey(at: number, length: number): Problem {
  return {
    rule: 'kunci-tidak-sah',
    start: at,
    end: at + length,
    message: words(
      'Kunci harus berupa satu kata, bukan daftar, kelompok, atau kunci dengan tanda ?',
      'A key must be one word, not a list, a map or a key with ?',
    ),
    help: [
      words(
        'tulis kunci: nilai; beri tanda kutip bila { [ atau ? bagian dari teks',
        'write key: value; use quotes if { [ or ? belong to a text',
      ),
    ],
  };
}

export function emptyKey(at: number, length: number): Problem {
  return {
    rule: 'kunci-tidak-sah',
    start: at,
    end: at + length,
    message: words('Titik dua di sini tidak punya kunci', 'The colon here has no key'),
    help: [words('tulis nama kunci di depan titik dua', 'write the name of the key before the colon')],
  };
}

export function longKey(source: string, at: number): Problem {
  return {
    rule: 'kunci-tidak-sah',
    start: at,
    end: Math.min(lineEndAt(source, at), at + 40),
    message: words(
      `Kunci ini lebih dari ${KEY_LIMIT} huruf`,
      `This key has more than ${KEY_LIMIT} characters`,
    ),
    help: [
      words(
        'beri tanda kutip pada teksnya; mungkin titik dua di dalamnya terbaca sebagai kunci',
        'put the text in quotes; a colon in it may have been read as a key',
      ),
    ],
  };
}

export function deep(at: number): Problem {
  return {
    rule: 'terlalu-dalam',
    start: at,
    end: at + 1,
    message: words(
      `Susunan di sini bersarang lebih dari ${DEPTH_LIMIT} tingkat`,
      `The nesting here is deeper than ${DEPTH_LIMIT} levels`,
    ),
    help: [
      words('periksa kurung atau indentasi yang berlebih', 'look for superfluous brackets or indentation'),
    ],
  };
}
