/** Bytes → text: strict UTF-8, and a name with a remedy for everything that is no text. */
import type { Diagnostic, Text } from '../diagnostic.ts';

/** Larger files are no plans; a whole region's RKPD is about 3 MB. */
export const MAX_BYTES = 20 * 1024 * 1024;

export type Decoded = { readonly text: string; readonly bom: boolean } | { readonly problem: Diagnostic };

/** `path` is relative to the root. One leading BOM is removed and remembered. */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length > MAX_BYTES) return { problem: tooLarge(bytes.length, path) };
  const foreign = foreignKind(bytes);
  if (foreign) return { problem: notText(foreign, path) };
  const bom = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  try {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: strict.decode(bom ? bytes.subarray(3) : bytes), bom };
  } catch {
    return { problem: notUtf8(bytes, firstBadByte(bytes), path) };
  }
}

interface Foreign {
  readonly rule: 'bukan-utf8' | 'bukan-yaml';
  readonly what: Text;
  readonly help: Text;
}

const SAVE_AS_UTF8: Text = {
  id: 'simpan ulang berkas dengan pengodean UTF-8 (di Notepad: Simpan Sebagai, Pengodean: UTF-8)',
  en: 'save the file again in UTF-8 (in Notepad: Save As, Encoding: UTF-8)',
};

const utf = (name: string): Foreign => ({
  rule: 'bukan-utf8',
  what: { id: `teks ${name}`, en: `${name} text` },
  help: SAVE_AS_UTF8,
});

const other = (id: string, en: string, helpId: string, helpEn: string): Foreign => ({
  rule: 'bukan-yaml',
  what: { id, en },
  help: { id: helpId, en: helpEn },
});

/** First bytes of what people rename or download by mistake; the longer UTF-32 mark comes before UTF-16. */
const SIGNATURES: readonly (readonly [readonly number[], Foreign])[] = [
  [[0xff, 0xfe, 0, 0], utf('UTF-32')],
  [[0, 0, 0xfe, 0xff], utf('UTF-32')],
  [[0xff, 0xfe], utf('UTF-16')],
  [[0xfe, 0xff], utf('UTF-16')],
  [
    [0x1f, 0x8b],
    other('berkas terkompresi gzip', 'a gzip archive', 'buka kompresinya dulu', 'unpack it first'),
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    other(
      'berkas PDF',
      'a PDF',
      'salin isinya ke berkas YAML, PDF tidak dapat dibaca',
      'put its content into a YAML file, a PDF cannot be read',
    ),
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    other(
      'berkas Office lama (.xls atau .doc)',
      'an old Office file (.xls or .doc)',
      'simpan sebagai .xlsx lalu pakai renstra import, atau salin isinya ke berkas YAML',
      'save it as .xlsx and use renstra import, or put its content into a YAML file',
    ),
  ],
  [
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    other('dokumen RTF', 'an RTF document', 'simpan sebagai teks UTF-8', 'save it as UTF-8 text'),
  ],
];

const HTML = other(
  'halaman HTML',
  'an HTML page',
  'unduh berkas aslinya; mungkin yang tersimpan halaman masuk atau halaman galat',
  'download the file itself; a login or error page may have been saved instead',
);

function foreignKind(bytes: Uint8Array): Foreign | undefined {
  for (const [signature, foreign] of SIGNATURES) if (startsWith(bytes, signature)) return foreign;
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return zipKind(bytes);
  const head = ascii(bytes, 64).replace(/^\xef\xbb\xbf/, '');
  if (/^\s*<(?:!doctype\s+html|html|head)\b/i.test(head)) return HTML;
  const zeros = [0, 0, 0, 0];
  const length = Math.min(bytes.length, 256) & ~3;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 3] = (zeros[i & 3] ?? 0) + 1;
  const most = (length / 4) * 0.7;
  const filled = zeros.map((n) => length > 0 && n >= most);
  if (filled.filter(Boolean).length === 3) return utf('UTF-32');
  return (filled[0] && filled[2]) || (filled[1] && filled[3]) ? utf('UTF-16') : undefined;
}

function zipKind(bytes: Uint8Array): Foreign {
  if (
    /xl\/|xl\\/.test(ascii(bytes, 8192)) ||
    /xl\/(?:workbook|_rels)/.test(ascii(bytes.subarray(-8192), 8192))
  )
    return other(
      'buku kerja Excel (.xlsx)',
      'an Excel workbook (.xlsx)',
      'masukkan isinya dengan renstra import, jangan ganti nama berkasnya menjadi .yaml',
      'bring its content in with renstra import, do not rename it to .yaml',
    );
  return other(
    'arsip zip (juga .docx, .ods, .odt)',
    'a zip archive (also .docx, .ods, .odt)',
    'buka arsipnya, lalu pakai berkas YAML di dalamnya',
    'unpack it and use the YAML file inside',
  );
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  bytes.length >= signature.length && signature.every((byte, i) => bytes[i] === byte);

const ascii = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, length));

/** The offset of the first byte that is not UTF-8 (no overlong form, surrogate or code above U+10FFFF), else -1. */
function firstBadByte(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let i = 0; i < length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i++;
      continue;
    }
    const more = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    if (more === 0) return i;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    for (let k = 1; k <= more; k++) {
      const byte = bytes[i + k] ?? 0;
      if (byte < (k === 1 ? low : 0x80) || byte > (k === 1 ? high : 0xbf)) return i;
    }
    i += more + 1;
  }
  return -1;
}

/** Windows-1252 from 0x80; U+FFFD where it has no character. */
const WINDOWS =
  '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' +
  '\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178';

function notUtf8(bytes: Uint8Array, bad: number, path: string): Diagnostic {
  const byte = bytes[bad] ?? 0;
  const lineStart = bytes.lastIndexOf(10, bad) + 1;
  let line = 1;
  for (let i = bytes.indexOf(10); i !== -1 && i < bad; i = bytes.indexOf(10, i + 1)) line++;
  const before = new TextDecoder('utf-8').decode(bytes.subarray(lineStart, bad));
  const shown = `0x${byte.toString(16).toUpperCase()}`;
  const character =
    byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : byte === 0xa0 ? 'spasi' : String.fromCharCode(byte);
  const known = character !== '' && character !== '\ufffd';
  const guess: Text = known
    ? { id: `, mungkin «${character}» dari Windows-1252`, en: `, perhaps «${character}» of Windows-1252` }
    : { id: '', en: '' };
  return finding(
    'bukan-utf8',
    { id: `Byte ${shown} bukan UTF-8${guess.id}`, en: `Byte ${shown} is not UTF-8${guess.en}` },
    [SAVE_AS_UTF8],
    path,
    { line, column: before.length + 1 },
    { byte: shown, ...(known ? { karakter: character } : {}) },
  );
}

function notText({ rule, what, help }: Foreign, path: string): Diagnostic {
  const message: Text = {
    id: `Berkas ini ${what.id}, bukan teks YAML dalam UTF-8`,
    en: `This file is ${what.en}, not YAML text in UTF-8`,
  };
  return finding(rule, message, [help], path, { line: 1, column: 1 }, { isi: what.id });
}

function tooLarge(size: number, path: string): Diagnostic {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return finding(
    'berkas-terlalu-besar',
    {
      id: `Berkas ini ${megabytes} MB, batasnya 20 MB`,
      en: `This file has ${megabytes} MB, the limit is 20 MB`,
    },
    [{ id: 'pecah dokumen tahunan per perangkat daerah', en: 'split an annual document by office' }],
    path,
    { line: 1, column: 1 },
    { ukuran: String(size) },
  );
}

function finding(
  rule: string,
  message: Text,
  help: readonly Text[],
  path: string,
  { line, column }: { line: number; column: number },
  params: Record<string, string>,
): Diagnostic {
  const at = { file: path, line, column, endLine: line, endColumn: column + 1, pointer: '' };
  return { rule, level: 'galat', message, at, related: [], help, params, state: 'aktif' };
}
