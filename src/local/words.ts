/** The sentence of a local rule: placeholders in braces, checked when the rule is read. */

import { excerpt } from '../model/words.ts';
import { fault, type Reading } from './fault.ts';
import type { LocalCheck } from './spec.ts';

const ALWAYS = ['kode', 'id', 'nama', 'uraian', 'dokumen', 'perangkat_daerah'];
const PER_CHECK: Readonly<Record<LocalCheck['jenis'], readonly string[]>> = {
  wajib: ['isian', 'nilai'],
  dilarang: ['isian', 'nilai'],
  hubungan: ['jumlah'],
  banding: ['kiri', 'kanan', 'tahun'],
};

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Reports what a sentence names that its rule does not have. */
export function checkWords(
  reading: Reading,
  pointer: string,
  text: string,
  check: LocalCheck['jenis'] | undefined,
): void {
  const known = [...ALWAYS, ...(check ? PER_CHECK[check] : Object.values(PER_CHECK).flat())];
  for (const [whole, name = ''] of text.matchAll(PLACEHOLDER)) {
    if (known.includes(name)) continue;
    const list = [...new Set(known)].map((k) => `{${k}}`).join(', ');
    fault(
      reading,
      { pointer },
      { id: `${whole} tidak dikenal di sini`, en: `${whole} is not known here` },
      {
        written: name,
        known,
        help: { id: `yang dapat dipakai: ${list}`, en: `these can be used: ${list}` },
      },
    );
  }
}

/** One pass: what a plan says is never read as a placeholder. Without values the sentence stays as written. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(PLACEHOLDER, (whole, name: string) =>
    values[name] === undefined ? whole : excerpt(values[name]) || '-',
  );
