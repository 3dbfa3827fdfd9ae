/** Findings about the header as a whole: which format, which kind of document, what is missing. */
import type { Text } from '../diagnostic.ts';
import type { Rec, Value } from './parsed.ts';
import { childOf, KNOWN_JENIS, own } from './schema-catalogue.ts';
import { placeOf, show } from './schema-place.ts';
import type { Complaint, Step } from './schema-shape.ts';
import { nearestChoice } from './schema-values.ts';

const list = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** Another format than 1: nothing else of the file can be judged. */
export function otherFormat(record: Rec): Complaint | undefined {
  const written = own(record, 'skema');
  if (written === undefined || written === null || written === 1) return undefined;
  const value = show(written);
  const quoted = written === '1' || written === '1.0';
  return {
    rule: 'skema-versi',
    pointer: '/skema',
    part: 'value',
    message: {
      id: `skema tertulis ${value}${written === '1' ? ' di dalam tanda kutip' : ''}; yang dikenal hanya 1`,
      en: `skema is written ${value}${written === '1' ? ' inside quotes' : ''}; only 1 is known`,
    },
    label: { id: 'tulis 1', en: 'write 1' },
    help: [
      quoted
        ? { id: 'tulis skema: 1', en: 'write skema: 1' }
        : {
            id: 'tulis skema: 1, atau pakai versi renstra yang mengenal format berkas ini',
            en: 'write skema: 1, or use a version of renstra that knows the format of this file',
          },
    ],
    params: { nilai: value },
  };
}

/** Other plans of the field: near in spelling to a known kind, but never a slip for it. */
const OTHER_PLANS = ['rkp', 'kua', 'rka', 'dpa', 'apbn', 'rpjpd', 'rpjpn', 'rpjmn'];

/** The header names a kind of document that does not exist. */
export function unknownJenis(written: Value): Complaint {
  const value = show(written);
  const plan = OTHER_PLANS.includes(value.toLowerCase());
  const near = typeof written === 'string' && !plan ? nearestChoice(written, KNOWN_JENIS) : undefined;
  const all: Text = {
    id: `jenis yang dikenal: ${KNOWN_JENIS.join(', ')}`,
    en: `known kinds: ${KNOWN_JENIS.join(', ')}`,
  };
  return {
    rule: 'nilai-di-luar-pilihan',
    pointer: '/jenis',
    part: 'value',
    message: { id: `jenis dokumen \`${value}\` tidak dikenal`, en: `unknown kind of document \`${value}\`` },
    label: near
      ? { id: `mungkin ${near}`, en: `perhaps ${near}` }
      : { id: 'jenis tidak dikenal', en: 'unknown kind' },
    help: near ? [{ id: `tulis jenis: ${near}`, en: `write jenis: ${near}` }, all] : [all],
    params: { nilai: value, maksud: near ?? '' },
  };
}

const IDS: Readonly<Record<string, string>> = {
  renstra: 'dinas-pertanian',
  rkpd: 'rkpd-2026',
  renja: 'renja-2026-dinas-pertanian',
  ppas: 'ppas-2026',
  apbd: 'apbd-2026',
  realisasi: 'realisasi-2026',
};

/** A line that may be typed: `id: T1`, as the record's own example has it. */
function sampleOf(step: Step | undefined, key: string, root: boolean): string {
  const example = step?.shape.contoh;
  const inRecord = example !== null && typeof example === 'object' ? (example as Rec)[key] : undefined;
  const jenis = step && root && typeof step.value === 'object' ? show(own(step.value as Rec, 'jenis')) : '';
  const id = root && key === 'id' && jenis !== '' ? (IDS[jenis] ?? jenis) : undefined;
  const field = step ? childOf(step.shape, key).shape.contoh : undefined;
  const known = { skema: '1', jenis: 'renstra', id: 'dinas-pertanian' }[key];
  return `${key}: ${String(inRecord ?? id ?? field ?? known ?? '…')}`;
}

/** All required keys that one record lacks, at the record. */
export function missingKeys(pointer: string, steps: readonly Step[], keys: readonly string[]): Complaint {
  const step = steps.at(-1);
  const names = keys.map((key) => `\`${key}\``);
  const place = placeOf(steps);
  const root = pointer === '';
  const samples = keys.map((key) => `\`${sampleOf(step, key, root)}\``);
  const jenisOnly = root && keys.includes('jenis');
  return {
    rule: 'kunci-wajib-hilang',
    pointer,
    part: 'value',
    message: root
      ? {
          id: `kepala dokumen belum memuat ${list(names, 'dan')}`,
          en: `the header lacks ${list(names, 'and')}`,
        }
      : {
          id: `${place.id} belum punya ${list(names, 'dan')}`,
          en: `${place.en} has no ${list(names, 'and')}`,
        },
    label: { id: `belum ada ${keys.join(', ')}`, en: `no ${keys.join(', ')}` },
    help: [
      root
        ? {
            id: `tambahkan di awal berkas: ${list(samples, 'dan')}`,
            en: `add at the start of the file: ${list(samples, 'and')}`,
          }
        : {
            id: `tambahkan kode pendek yang tidak diganti lagi, misalnya ${samples.join(', ')}`,
            en: `add a short code that is never changed, e.g. ${samples.join(', ')}`,
          },
      ...(jenisOnly
        ? [
            {
              id: `jenis yang dikenal: ${KNOWN_JENIS.join(', ')}`,
              en: `known kinds: ${KNOWN_JENIS.join(', ')}`,
            },
          ]
        : []),
    ],
    params: { kunci: keys.join(','), tempat: place.id },
  };
}

/** A required key with nothing after it, at the key. */
export function emptyKey(pointer: string, steps: readonly Step[]): Complaint {
  const step = steps.at(-1);
  const key = step?.key ?? '';
  const root = steps.length === 2;
  const place = root ? { id: 'kepala dokumen', en: 'the header' } : placeOf(steps.slice(0, -1));
  const sample = sampleOf(steps.at(-2), key, root);
  return {
    rule: 'kunci-wajib-hilang',
    pointer,
    part: 'key',
    message: { id: `\`${key}\` di ${place.id} masih kosong`, en: `\`${key}\` in ${place.en} is still empty` },
    label: { id: 'belum diisi', en: 'not filled in' },
    help: [{ id: `isi, misalnya \`${sample}\``, en: `fill it in, e.g. \`${sample}\`` }],
    params: { kunci: key, tempat: place.id },
  };
}
