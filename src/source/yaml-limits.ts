/** Files that are too large or have nothing to read. */
import { type Problem, text as words } from './yaml-problem.ts';
import { LIMITS } from './yaml-reader.ts';

export const emptyFile = (): Problem => ({
  rule: 'berkas-kosong',
  start: 0,
  end: 0,
  message: words('Berkas ini kosong atau hanya berisi komentar', 'This file is empty or has only comments'),
  help: [
    words(
      'isi dokumennya mulai dari skema, jenis, dan id, atau hapus berkasnya',
      'fill in the document beginning with skema, jenis and id, or delete the file',
    ),
  ],
});

const SPLIT = words(
  'pecah dokumen tahunan per perangkat daerah, dan pakai susunan YAML yang biasa',
  'split an annual document by office, and keep to plain YAML',
);

export const tooLarge = (size: number): Problem => ({
  rule: 'berkas-terlalu-besar',
  start: 0,
  end: 1,
  message: words(
    `Berkas ini ${size} huruf, batas untuk dibaca teliti ${LIMITS.characters}`,
    `This file has ${size} characters, the limit for the exact reader is ${LIMITS.characters}`,
  ),
  help: [SPLIT],
  params: { ukuran: String(size) },
});

export const tooManyTokens = (at: number): Problem => ({
  rule: 'berkas-terlalu-besar',
  start: at,
  end: at + 1,
  message: words(
    `Berkas ini memuat lebih dari ${LIMITS.tokens} unsur YAML sampai di sini`,
    `This file has more than ${LIMITS.tokens} YAML tokens up to here`,
  ),
  help: [SPLIT],
});

/** `exact` is false when collecting stopped early. */
export const withheld = (at: number, count: number, exact: boolean): Problem => ({
  rule: 'temuan-dipotong',
  start: at,
  end: at + 1,
  message: words(
    `${exact ? '' : 'Sedikitnya '}${count} temuan lain di berkas ini tidak ditampilkan`,
    `${exact ? '' : 'At least '}${count} more findings in this file are not shown`,
  ),
  help: [
    words(
      'perbaiki yang sudah ditampilkan, lalu periksa lagi',
      'mend those that are shown, then check again',
    ),
  ],
  params: { jumlah: String(count) },
});
