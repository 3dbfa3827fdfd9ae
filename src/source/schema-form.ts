/** A value of the wrong type: a list where a text stands, a figure where years stand, and so on. */
import type { Text } from '../diagnostic.ts';
import type { Value } from './parsed.ts';
import { childOf, isRecord, keysOf, own } from './schema-catalogue.ts';
import { readYears } from './schema-date.ts';
import { readMoney } from './schema-money.ts';
import { brief, fieldOf, show } from './schema-place.ts';
import type { Complaint, Step } from './schema-shape.ts';

interface Words {
  readonly message: Text;
  readonly label: Text;
  readonly help: Text;
}

const WRITTEN: readonly { readonly is: (value: Value | undefined) => boolean; readonly words: Text }[] = [
  { is: Array.isArray, words: { id: 'daftar', en: 'a list' } },
  { is: isRecord, words: { id: 'rincian', en: 'a group of keys' } },
  { is: (v) => v === true, words: { id: 'true', en: 'true' } },
  { is: (v) => v === false, words: { id: 'false', en: 'false' } },
  { is: (v) => typeof v === 'number', words: { id: 'angka', en: 'a number' } },
  { is: (v) => typeof v === 'string', words: { id: 'teks', en: 'text' } },
];

const written = (value: Value | undefined): Text =>
  WRITTEN.find(({ is }) => is(value))?.words ?? { id: 'kosong', en: 'empty' };

/** Example in flow style, as it may be typed. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`);
    return `{${pairs.join(', ')}}`;
  }
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** A text of the document in an example, cut when it is long. */
const short = (text: string): string => quoted(brief(text, 80));

/** Quotes where YAML would not read the text as it stands. */
export function quoted(text: string): string {
  const plain =
    /^[A-Za-z][^:#,[\]{}"'\n]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain && text === text.trim() ? text : JSON.stringify(text);
}

const pair = (key: string, value: string): string => (/^\d+$/.test(key) ? value : `${key}: ${value}`);

/** The year that an example speaks of: of the annual document, else the first target year, else one of the field. */
function exampleYear(data: Value): string {
  const root = isRecord(data) ? data : {};
  const periode = own(root, 'periode');
  const awal = isRecord(periode) ? Number(own(periode, 'awal')) : Number.NaN;
  const tahun = own(root, 'tahun');
  if (typeof tahun === 'number') return String(tahun);
  return Number.isInteger(awal) && awal > 1900 && awal < 2099 ? String(awal + 1) : '2026';
}

/** The key that a lone text stands for: `versi: murni` → `nama`. */
function mainKey(step: Step): string | undefined {
  return ['nama', 'uraian', 'ke', 'perangkat_daerah', 'nilai'].find((key) =>
    keysOf(step.shape).includes(key),
  );
}

function example(step: Step): string | undefined {
  if (step.shape.contoh !== undefined) return flow(step.shape.contoh);
  const item = step.shape.butir ? childOf(step.shape, '0').shape : undefined;
  return item?.contoh === undefined ? undefined : `[${flow(item.contoh)}]`;
}

function listWanted(step: Step): Text {
  const { value } = step;
  const item = childOf(step.shape, '0').shape;
  const tipe = item.tipe ?? (item.pilihan ? ['string'] : []);
  if (isRecord(value)) {
    return {
      id: 'awali setiap butir dengan tanda hubung dan spasi (- )',
      en: 'start every item with a hyphen and a space (- )',
    };
  }
  const years =
    item.pola && typeof value === 'string' && tipe.includes('integer') ? readYears(value) : undefined;
  if (years) return plainHelp(`${step.key}: [${years.join(', ')}]`);
  if (tipe.includes('string') || tipe.includes('integer')) {
    const parts =
      typeof value === 'string' ? value.split(/\s*[,;]\s*/).filter((p) => p !== '') : [String(value)];
    const items = parts.slice(0, 6).map(short).join(', ') + (parts.length > 6 ? ', …' : '');
    return {
      id: `tulis sebagai daftar: ${step.key}: [${items}]`,
      en: `write it as a list: ${step.key}: [${items}]`,
    };
  }
  const sample = example(step);
  return {
    id: `tulis sebagai daftar, setiap butir diawali tanda hubung${sample ? `; contoh: ${step.key}: ${sample}` : ''}`,
    en: `write it as a list, every item after a hyphen${sample ? `; e.g. ${step.key}: ${sample}` : ''}`,
  };
}

const plainHelp = (text: string): Text => ({ id: `tulis ${text}`, en: `write ${text}` });

function yearsWanted(step: Step, data: Value): Text {
  const { value } = step;
  const year = exampleYear(data);
  let sample: string | undefined;
  if (typeof value === 'number') sample = String(value);
  if (typeof value === 'string') {
    const money = childOf(step.shape, year).nama === 'Uang';
    sample = money
      ? (readMoney(value)?.plain ?? (/^\d+(\.\d+)?$/.test(value) ? value : undefined))
      : short(value);
  }
  const text = `${step.key}: {${year}: ${sample ?? '…'}}`;
  return {
    id: `tulis satu nilai untuk setiap tahun: ${text}`,
    en: `write one value for every year: ${text}`,
  };
}

function recordWanted(step: Step): Text {
  const { value } = step;
  if (Array.isArray(value) && !step.shape.anak) {
    return {
      id: 'hanya ada satu di sini; tulis tanpa tanda hubung dan tanpa kurung siku',
      en: 'there is only one here; write it without hyphen and square brackets',
    };
  }
  const key = mainKey(step);
  if (key !== undefined && typeof value === 'string') {
    const id = keysOf(step.shape)[0] === 'id' && step.shape.kunci?.kode === undefined && key === 'uraian';
    return plainHelp(pair(step.key, `{${id ? 'id: …, ' : ''}${key}: ${short(value)}}`));
  }
  if (key === 'nilai') return plainHelp(pair(step.key, `{tahun: …, nilai: ${show(value)}}`));
  return plainHelp(pair(step.key, example(step) ?? '{…}'));
}

function textWanted(step: Step): Text {
  const { value } = step;
  const tipe = step.shape.tipe ?? [];
  if (Array.isArray(value)) {
    const only = value.length === 1 ? value[0] : undefined;
    return typeof only === 'string'
      ? plainHelp(pair(step.key, short(only)))
      : {
          id: 'tulis satu nilai saja, tanpa kurung siku',
          en: 'write a single value, without square brackets',
        };
  }
  if (isRecord(value)) {
    return {
      id: 'tulis satu nilai pada baris yang sama; bila teksnya memuat titik dua, pakai tanda kutip',
      en: 'write a single value on the same line; quote a text that has a colon',
    };
  }
  if (step.nama === 'Uang')
    return { id: 'tulis angka rupiah, misalnya 1500000000', en: 'write an amount, e.g. 1500000000' };
  if (tipe.includes('string')) {
    const text = pair(step.key, JSON.stringify(String(value)));
    return { id: `tulis di dalam tanda kutip: ${text}`, en: `write it inside quotes: ${text}` };
  }
  if (tipe.includes('boolean')) {
    return { id: 'tulis true atau false, tanpa tanda kutip', en: 'write true or false, without quotes' };
  }
  const sample = String(step.shape.contoh ?? 1);
  return { id: `tulis angkanya saja, misalnya ${sample}`, en: `write only the number, e.g. ${sample}` };
}

const perYear = (step: Step): boolean => step.nama.endsWith('PerTahun');

function wanted(step: Step): Text {
  const tipe = step.shape.tipe ?? [];
  if (perYear(step)) return { id: 'nilai per tahun', en: 'values per year' };
  if (tipe.includes('array')) return { id: 'daftar', en: 'a list' };
  if (tipe[0] === 'object') {
    const sample = step.shape.contoh;
    const named = keysOf(step.shape).length > 0 && sample !== null && typeof sample === 'object';
    const names = named ? Object.keys(sample).slice(0, 3).join(', ') : '';
    return { id: `rincian ${names}`.trim(), en: names === '' ? 'a group of keys' : `the keys ${names}` };
  }
  if (tipe.includes('boolean')) return { id: 'true atau false', en: 'true or false' };
  if (tipe.includes('string') && tipe.includes('number') && step.nama !== 'Uang') {
    return { id: 'satu nilai', en: 'a single value' };
  }
  if (tipe[0] === 'integer' || tipe[0] === 'number') return { id: 'angka', en: 'a number' };
  return { id: 'teks', en: 'text' };
}

function words(steps: readonly Step[], step: Step, data: Value): Words {
  const field = fieldOf(steps);
  const tipe = step.shape.tipe ?? [];
  if (step.value === null) {
    return {
      message: { id: `${field.id} kosong`, en: `${field.en} is empty` },
      label: { id: 'butir kosong', en: 'empty item' },
      help: {
        id: 'isi butir ini, atau hapus tanda hubungnya',
        en: 'fill this item in, or remove its hyphen',
      },
    };
  }
  const to = wanted(step);
  const from = written(step.value);
  const help = perYear(step)
    ? yearsWanted(step, data)
    : tipe.includes('array')
      ? listWanted(step)
      : tipe[0] === 'object'
        ? recordWanted(step)
        : textWanted(step);
  return {
    message: {
      id: `${field.id} tertulis sebagai ${from.id}, seharusnya ${to.id}`,
      en: `${field.en} is written as ${from.en}; expected: ${to.en}`,
    },
    label: { id: `seharusnya ${to.id}`, en: `expected: ${to.en}` },
    help,
  };
}

/** One finding for one value of a wrong type. */
export function wrongType(pointer: string, steps: readonly Step[], data: Value): Complaint | undefined {
  const step = steps.at(-1);
  if (!step) return undefined;
  const { help, ...text } = words(steps, step, data);
  return {
    rule: 'nilai-salah-bentuk',
    pointer,
    part: 'value',
    ...text,
    help: [help],
    params: { tempat: fieldOf(steps).id, nilai: show(step.value), seharusnya: wanted(step).id },
  };
}

/** The document itself is no record: a list or a lone text. */
export function notADocument(value: Value): Complaint {
  const from = written(value);
  return {
    rule: 'nilai-salah-bentuk',
    pointer: '',
    part: 'value',
    message: {
      id: `berkas ini berisi ${from.id}, bukan dokumen dengan kunci skema, jenis, dan id`,
      en: `this file holds ${from.en}, not a document with the keys skema, jenis and id`,
    },
    label: { id: `${from.id} di tingkat teratas`, en: `${from.en} at the top level` },
    help: [
      {
        id: 'tulis skema, jenis, dan id masing-masing pada barisnya sendiri di awal berkas',
        en: 'write skema, jenis and id, each on its own line, at the start of the file',
      },
    ],
    params: { nilai: show(value) },
  };
}
