import type { Text } from '../diagnostic.ts';
import type { Data } from '../model/node.ts';
import type { Log } from './log.ts';
import { filled } from './nilai.ts';
import type { SipdRow } from './sipd-rows.ts';
import { collapse } from './text.ts';

const SPELLINGS: Text = {
  id: 'satu kode sumber dana dalam dua tulisan; disimpan apa adanya',
  en: 'one source-of-funds code in two spellings; kept as typed',
};
const NAMES: Text = {
  id: 'nama sumber dana tidak dapat dibagi menurut kodenya; disimpan di keterangan',
  en: 'names of the sources of funds cannot be shared out to the codes; kept as a remark',
};
const NO_CODE: Text = { id: 'sumber dana tanpa kode', en: 'source of funds without a code' };

/** Zeros at the front of a segment count for nothing: SIPD writes `.02.0005` and `.002.00005`. */
const bare = (kode: string): string =>
  kode
    .split('.')
    .map((segment) => segment.replace(/^0+(?=.)/, ''))
    .join('.');

export interface Funds {
  /** Codes with names, never with amounts: the export holds none per source. */
  sumberDanaOf(row: SipdRow): { readonly sumberDana: Data[]; readonly sisa: string };
}

export function createFunds(log: Log): Funds {
  const spelling = new Map<string, Set<string>>();
  const compare = (row: SipdRow, kode: string): void => {
    const known = spelling.get(bare(kode)) ?? new Set();
    if (known.has(kode)) return;
    if (known.size > 0) log.note(row, SPELLINGS, [kode, ...known].join(', '));
    spelling.set(bare(kode), known.add(kode));
  };
  return {
    sumberDanaOf(row) {
      const codes = [...new Set(row.teks.kode_dana.split(',').map(collapse))].filter((kode) => kode !== '');
      const names = collapse(row.teks.nama_dana);
      for (const kode of codes) compare(row, kode);
      if (codes.length === 0) {
        if (names !== '') log.note(row, NO_CODE, names);
        return { sumberDana: names === '' ? [] : [{ nama: names }], sisa: '' };
      }
      if (codes.length === 1) return { sumberDana: [filled({ kode: codes[0], nama: names })], sisa: '' };
      const parts = names.split(/,\s+/).map(collapse);
      if (parts.length === codes.length)
        return { sumberDana: codes.map((kode, i) => filled({ kode, nama: parts[i] })), sisa: '' };
      if (names !== '') log.note(row, NAMES, names);
      return {
        sumberDana: codes.map((kode) => ({ kode })),
        sisa: names === '' ? '' : `sumber dana SIPD: ${names}`,
      };
    },
  };
}
